import {defineZone} from '../article/zone.js'
import {isForeignFunctionWord} from '../language/any/foreign.js'
import type {Lexicon} from '../language/lexicon.js'

/** Fewer function words tell nothing: a title, a name. */
const fewest = 3

export default defineZone({
  summary: 'a paragraph that was left in another language, as its function words tell',
  places({text, language, paragraphs}) {
    const {lexicon} = language
    return lexicon ? paragraphs.filter(({start, end}) => isForeign(text.slice(start, end), lexicon)) : []
  },
  examples: [{text: 'She said so.\n\n⟦Il est une fois dans les villes avec ses amis pour cette fête.⟧'}]
})

function isForeign(paragraph: string, lexicon: Lexicon): boolean {
  let [own, foreign] = [0, 0]
  for (const [word] of paragraph.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (lexicon.isFunctionWord(word)) own++
    else if (isForeignFunctionWord(word)) foreign++
  }
  return foreign >= fewest && foreign > 2 * own
}
