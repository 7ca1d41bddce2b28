import type {Article} from '../article/article.js'
import {wordsOf} from '../article/words.js'
import {type Sentence, sentencesOf} from './sentences.js'

/** How many other paragraphs of two sentences or more an article must have; all of them end with a mark. */
const fewestEnded = 4
const ended = /[.!?…:؟।]/
/** A credit ends with a name. */
const isSmall = /^\p{Ll}/u
/** Nothing, or a mark that closes. */
const lost = /^["»”’)]?$/

/** The sentence that ends a paragraph without a mark, behind another one, where all such paragraphs but this have theirs; the title aside. */
export function stoplessSentence(article: Article): Sentence | undefined {
  const sentences = sentencesOf(article)
  const numbers = sentences.map(({start}) => article.paragraphNumberAt(start))
  const last = sentences.filter(
    (_, i) =>
      numbers[i] !== 0 &&
      numbers[i] === numbers[i - 1] &&
      numbers[i] !== numbers[i + 1] &&
      article.paragraphs[numbers[i] ?? 0]?.kind === undefined
  )
  const restOf = ({start, end}: Sentence) =>
    article.text.slice(end, article.paragraphAt(start)?.end).trimEnd()
  const [first, ...others] = last.filter((sentence) => !ended.test(restOf(sentence)))
  const isAlone =
    first &&
    others.length === 0 &&
    last.length > fewestEnded &&
    lost.test(restOf(first)) &&
    isSmall.test(wordsOf(article).text(first.last))
  return isAlone ? first : undefined
}
