import {defineZone} from '../article/zone.js'
import {computing} from '../language/any/computing.js'
import {sentencesOf} from '../reading/sentences.js'
import {matchesOf} from '../text/matches.js'
import {firstFrom} from '../text/span.js'

const namesCode = new RegExp(`\\b${computing.any('names code')}\\b`, 'gi')

export default defineZone({
  summary: 'a sentence about code, markup or encodings, and its neighbours',
  *places(article) {
    for (const {index} of matchesOf(article.text, namesCode)) {
      const sentences = sentencesOf(article)
      const next = firstFrom(sentences, index + 1)
      yield {
        start: sentences[next - 3]?.end ?? 0,
        end: sentences[next + 1]?.start ?? article.text.length
      }
    }
  },
  examples: [
    {text: 'They left⟦. It is late. In HTML, write < or &lt;. They do. ⟧Nobody did.'},
    {text: '⟦“Ã©” is wrongly encoded.⟧'}
  ]
})
