import type {Own} from '../language.js'

import {doubling} from './doubling.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'
import {topics} from './topics.js'

/** What is known of Arabic alone. */
export const arabic: Own = {doubling, signsOnEitherSide: '$€£¥', remarks, pieces, topics}
