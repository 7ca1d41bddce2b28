import {defineZone} from '../../article/zone.js'
import {matchesWithin, spanOf} from '../../text/matches.js'

const beforeMark = /[^\S\r\n]{2,}(?::|[.,:;!?]+(?=[^\S\r\n]{2}))/g
const gap = /(?<=\S)[^\S\r\n]{2,}(?=\S)/g
export default defineZone({
  summary:
    'a gap of several spaces, as aligned columns have: in two lines, or before a mark, which belongs to it',
  needs: / {2}/,
  places({text}, paragraph) {
    const gaps = matchesWithin(text, paragraph, gap)
    const isTable = /[\r\n]/.test(text.slice(gaps[0]?.index, gaps.at(-1)?.index))
    return [...matchesWithin(text, paragraph, beforeMark), ...(isTable ? gaps : [])].map(spanOf)
  },
  examples: [
    {text: 'Name⟦    :⟧ Ana\nOffice⟦  :⟧ Lisbon'},
    {text: 'Lisbon⟦   ⟧12⟦  ⟧sunny\nPorto⟦     ⟧9⟦  ⟧rain\n\nIt was  late.'}
  ]
})
