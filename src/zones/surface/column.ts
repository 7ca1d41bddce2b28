import {defineZone} from '../../article/zone.js'
import {matchesIn, matchesOf, spanOf} from '../../text/matches.js'

const beforeMark = /[^\S\r\n]{2,}(?::|[.,:;!?]+(?=[^\S\r\n]{2}))/g
const gap = /(?<=\S)[^\S\r\n]{2,}(?=\S)/g
export default defineZone({
  summary:
    'a gap of several spaces, as aligned columns have: in two lines, or before a mark, which belongs to it',
  needs: / {2}/,
  places({text, paragraphs}) {
    const gaps = matchesIn(text, paragraphs, gap)
    const inTables = gaps.filter((found) => /[\r\n]/.test(text.slice(found[0]?.index, found.at(-1)?.index)))
    return [...matchesOf(text, beforeMark), ...inTables.flat()].map(spanOf)
  },
  examples: [
    {text: 'Name⟦    :⟧ Ana\nOffice⟦  :⟧ Lisbon'},
    {text: 'Lisbon⟦   ⟧12⟦  ⟧sunny\nPorto⟦     ⟧9⟦  ⟧rain\n\nIt was  late.'}
  ]
})
