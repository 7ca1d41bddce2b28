import {wordsOf} from '../article/words.js'
import {defineZone} from '../article/zone.js'
import {isForeignFunctionWord} from '../language/any/foreign.js'
import type {Lexicon} from '../language/lexicon.js'
import {once} from '../text/once.js'
import {Trait} from '../text/trait.js'

/** Fewer function words tell nothing: a title, a name. */
const fewest = 3

const isForeign = once(
  (lexicon: Lexicon) => new Trait(({lower}) => !lexicon.isFunctionWord(lower) && isForeignFunctionWord(lower))
)

export default defineZone({
  summary: 'a paragraph that was left in another language, as its function words tell',
  places(article) {
    const {lexicon} = article.language
    const words = wordsOf(article)
    const foreign = lexicon ? isForeign(lexicon).places(words) : []
    if (!lexicon || foreign.length < fewest) return []
    const own = lexicon.functionWord.places(words)
    return article.paragraphs.filter(({start, end}) => {
      const isHere = (place: number) => words.start(place) >= start && words.start(place) < end
      const count = foreign.filter(isHere).length
      return count >= fewest && count > 2 * own.filter(isHere).length
    })
  },
  examples: [{text: 'She said so.\n\n⟦Il est une fois dans les villes avec ses amis pour cette fête.⟧'}]
})
