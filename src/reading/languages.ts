import {Article} from '../article/article.js'
import type {Document, Paragraph, Passage} from '../article/document.js'
import {type Words, wordsOf} from '../article/words.js'
import {detect, isEnglishFunctionWord, mayBeOther} from '../language/detect.js'
import type {Span} from '../text/span.js'

/** In words: what is shorter may be a name or a title. */
const fewest = 10
/** How much likelier than English a paragraph must be another language. */
const leastLead = 0.1

/**
 * The article of a document in one language, and those of its parts in others: blocks that it declares, and paragraphs that
 * their words tell. In each, what is not in its language is opaque: U+FFFC, unit by unit, so that offsets stay.
 *
 * @param language BCP 47 tag that goes before what the document says; absent: that, or what the words tell, or English.
 */
export function articlesOf(document: Document, language?: string): readonly [Article, ...Article[]] {
  const article = new Article(document, language)
  const declared = (document.parts ?? []).map((part) => new Article(part))
  const passages = passagesIn(article)
  if (passages.length === 0) return [article, ...declared]
  const tags = [...new Set(passages.map(({language}) => language))]
  const told = tags.map((tag) => {
    const others = document.paragraphs.filter(
      ({start}) => !passages.some((passage) => passage.language === tag && holds(passage, start))
    )
    return new Article(without(document, others), tag)
  })
  const rest = new Article({...without(document, passages), passages}, article.language.tag)
  return [rest, ...declared, ...told]
}

function passagesIn(article: Article): Passage[] {
  const {paragraphs, text, language} = article
  const words = wordsOf(article)
  const passages: Passage[] = []
  let first = 0
  for (const paragraph of paragraphs) {
    let last = first
    while (last < words.length && words.start(last) < paragraph.end) last++
    const tag = otherLanguage(text, paragraph, words, first, last, language.tag)
    first = last
    const before = passages.at(-1)
    if (tag === undefined) continue
    if (before?.language === tag && text.slice(before.end, paragraph.start).trim() === '')
      passages[passages.length - 1] = {...before, end: paragraph.end}
    else passages.push({start: paragraph.start, end: paragraph.end, language: tag})
  }
  return passages
}

/** The language of a paragraph, which has words `first` to `last`, that one left out; undefined where it is the article’s. */
function otherLanguage(
  text: string,
  {start, end}: Paragraph,
  words: Words,
  first: number,
  last: number,
  own: string
): string | undefined {
  if (last - first < fewest) return undefined
  let english = 0
  for (let place = first; place < last; place++) if (isEnglishFunctionWord.at(words, place)) english++
  if (!mayBeOther(own, english, last - first)) return undefined
  const guess = detect(text.slice(start, end))
  return guess && guess.language !== own && guess.lead >= leastLead ? guess.language : undefined
}

function holds({start, end}: Span, offset: number): boolean {
  return start <= offset && offset < end
}

/** A document in whose text some ranges are opaque. */
function without(document: Document, spans: readonly Span[]): Document {
  let text = ''
  let done = 0
  for (const {start, end} of spans) {
    text += document.text.slice(done, start) + '\uFFFC'.repeat(end - start)
    done = end
  }
  return {...document, text: text + document.text.slice(done)}
}
