import type {Article} from '../article/article.js'
import type {Paragraph} from '../article/document.js'
import {isForeignFunctionWord} from '../language/any/foreign.js'
import {isFunctionWord} from '../language/en/function-words.js'

/** Fewer function words tell nothing: a title, a name. */
const fewest = 3

/** Whether the paragraph at an offset of an English article was left in another language, by its function words. */
export function isForeignPassage(article: Article, offset: number): boolean {
  const paragraph = article.language.tag === 'en' ? article.paragraphAt(offset) : undefined
  if (!paragraph) return false
  const isForeign = known.get(paragraph) ?? judge(article.text.slice(paragraph.start, paragraph.end))
  known.set(paragraph, isForeign)
  return isForeign
}

const known = new WeakMap<Paragraph, boolean>()

function judge(text: string): boolean {
  let [own, foreign] = [0, 0]
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (isForeignFunctionWord(word)) foreign++
    else if (isFunctionWord(word)) own++
  }
  return foreign >= fewest && foreign > 2 * own
}
