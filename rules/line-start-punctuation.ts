import type {Article} from '../src/article/article.js'
import {defineRule} from '../src/core/rule.js'
import {capital, named} from '../src/core/wording.js'
import {matchesOf} from '../src/text/matches.js'

const candidate =
  /(?:[.,;!?)\]]|:(?=[^\S\r\n]+\p{Ll}))(?<=(?<![^\r\n])[^\S\r\n]*.)(?=[^\S\r\n]+\S|[^\S\r\n]*(?:[\r\n]|$)|["”’]|\p{L})/gu
/** Marks that a tool reads: file names, directives, comments, wiki indents. */
const code = /^(?:[.?!;:]\p{L}|[!;] ?\p{Lu}{2}|\.[^\S\r\n]*\.|\][^\S\r\n]*[[(])/u

/** A mark that is explained: `? means unknown`. */
const explained = /^.[^\S\r\n]+(?:is|means|indicates|denotes|marks|shows|stands for|matches)\b/
/** A bracket that closes an earlier one; any other is `bracket-pairs`’s. */
const opened = /[([][^()[\]]*$/
const reach = 300
const tag = /<[^<>]*>/g
const block = /<(?:p|div|li|t[dhr]|d[dt]|h\d|br|blockquote|section|article|hr)\b|\n\s*\n/i

export default defineRule({
  id: 'line-start-punctuation',
  category: 'punctuation',
  severity: 'warning',
  fix: 'none',
  needs: /\n {0,2}[.,:;!?)\]]/,
  summary: 'A line that starts with a mark that belongs to the end of the line before, or to nothing.',
  rationale: `
Where a line is translated without its neighbours, the mark that ended the one lands at the head of the other.

Left alone: names like \`.NET\`, \`.5\`, ellipses, smileys, comments and directives of tools, lists of definitions, marks
that are explained (*? means unknown*), and what goes on behind an image or a listing or, in a page’s source, behind a tag.`,
  examples: [
    {bad: 'They met on Monday\n⟦.⟧ Nobody knew why.'},
    {bad: 'They met on Monday\n\n⟦,⟧ said the spokesman'},
    {bad: 'They met (on Monday\n⟦)⟧ and then they left.'},
    {good: ') and then they left.'},
    {good: '.NET is a runtime.\n.5 of them\n... and so on\n…'},
    {good: ':) is a smile\n;; a comment\n!important\n:root'},
    {good: 'Legend:\n\n? indicates that nobody knows.\n\n! means danger.'},
    {good: 'They met on Monday.\nNobody knew why.'}
  ],
  *check(article) {
    const {text} = article
    for (const {0: mark, index} of matchesOf(text, candidate)) {
      if (code.test(text.slice(index, index + 12)) || explained.test(text.slice(index, index + 30))) continue
      if (/[)\]]/.test(mark) && !opened.test(text.slice(Math.max(0, index - reach), index))) continue
      if (goesOn(article, index)) continue
      yield {
        start: index,
        end: index + 1,
        message: `${capital(named(mark))} at the start of a line: move it to the end of the line before, or delete it`
      }
    }
  }
})

/** Whether source that is no prose stands before a mark: an image, the tag that ends a link, a listing. */
function goesOn(article: Article, index: number): boolean {
  const from = Math.max(0, index - reach)
  const before = from + article.text.slice(from, index).trimEnd().length
  if (before === from) return false
  const {end} = article.toSource({start: before - 1, end: before})
  const between = article.source.slice(end, article.toSource({start: index, end: index + 1}).start)
  const isBehindImage = /^[^<>]*>/.test(between)
  return (
    isBehindImage ||
    (between.trim() !== '' && (/\p{L}/u.test(between.replace(tag, '')) || !block.test(between)))
  )
}
