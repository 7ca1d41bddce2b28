import type {Article, Asking} from '../article/article.js'
import type {Paragraph} from '../article/document.js'
import {type Words, wordsOf} from '../article/words.js'
import {type Sentence, sentencesOf} from './sentences.js'

/** A mark before a byline, or before a line that is no part of the sentence. */
const closed = /[.!?](?:["”’)]|\n)/
/** Speech, or the rest of a sentence. */
const goesOn = /["“‘«\p{Ll}]/u

/** The sentences that end a paragraph of running text with a word or a comma, though nothing shows that they go on. */
export function openSentences(article: Asking<'isWord'>): Sentence[] {
  const words = wordsOf(article)
  return sentencesOf(article).filter((sentence) => {
    const place = article.paragraphNumberAt(sentence.start)
    const [paragraph, next] = [article.paragraphs[place], article.paragraphs[place + 1]]
    const isTitle = place === 0 && next !== undefined
    return (
      paragraph?.kind === undefined &&
      /^,?$/.test(article.text.slice(sentence.end, paragraph?.end)) &&
      !isTitle &&
      !leadsTo(article, next) &&
      isWhole(article, words, sentence) &&
      article.language.isWord(words.text(sentence.last))
    )
  })
}

/** Whether a paragraph is what one before it leads to: the item of a list, speech, or the rest of its sentence. */
function leadsTo({text}: Article, next?: Paragraph): boolean {
  return next !== undefined && (next.kind === 'item' || goesOn.test(text.charAt(next.start)))
}

/** Whether a sentence ends with a word that needs none behind it, and has no byline. */
function isWhole({text}: Article, words: Words, {start, end, last}: Sentence): boolean {
  return (
    /^\p{Ll}{2,}$/u.test(words.text(last)) &&
    (!words.isFunctionWord(last) || words.is(last, 'objective', 'reflexive')) &&
    !closed.test(text.slice(start, end))
  )
}
