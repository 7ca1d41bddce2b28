import {reading} from '../article/reading.js'

/** Whether an article has program code: it has names that programmers gave outside it too. */
export const hasCode = reading(({source}) => /`[^`'\r\n]+`|```|<(?:code|pre)\b/i.test(source))
