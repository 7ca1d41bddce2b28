import {defineRule} from '../src/core/rule.js'
import {matchesOf} from '../src/text/matches.js'
import type {Span} from '../src/text/span.js'

const gap = /[^\S\r\n\t]{2}(?<=\S..)[^\S\r\n\t]{0,2}(?=\S)/g
const endsSentence = /[.!?…:;]["'”’»)\]]*$/
const sentenceGap = /[.!?…]["'”’»)\]]*( +)(?=["'“‘«(]?\p{Lu})/gu
/** A mark of a list or a table: the space behind it is layout. */
const afterMark = /(?:^|[\r\n])[^\S\r\n]*(?:[-*•·–—>#+]+|\(?[\p{L}\p{N}]{1,3}[.)\]:])$|(?:\||\]:)$/u
const wide = /[\u1100-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF|]/
/** How much of the text before a gap is looked at, in UTF-16 units. */
const lookBehind = 12

export default defineRule({
  id: 'repeated-space',
  category: 'spacing',
  severity: 'info',
  fix: 'safe',
  needs: / {2}/,
  summary: 'Two or more spaces between words.',
  rationale: `
They are left where a tag, a link or a footnote mark was taken out of the text before it was translated.

Only a remark, since browsers show one space. Left alone: two spaces after a sentence where the article does it mostly,
the space behind the mark of a list item, tabs, wide gaps and aligned columns.`,
  examples: [
    {bad: 'It was⟦  ⟧late and⟦ \u00A0 ⟧dark.', good: 'It was late and dark.'},
    {
      bad: 'It was late. They left. Nobody came.⟦  ⟧It was dark.',
      good: 'It was late. They left. Nobody came. It was dark.'
    },
    {good: 'It was late.  They left.  Nobody came. It was dark.'},
    {good: 'Lisbon   12  sunny\nPorto     9  rain'},
    {good: '1.  They left.\n\n-  Nobody came.'},
    {good: 'Name:        Ana\n\n[1]:  Note'},
    {good: 'They left.  \nNobody came.'}
  ],
  *check({text, paragraphs}) {
    const gaps = matchesOf(text, gap).map(({0: space, index}) => ({
      start: index,
      end: index + space.length
    }))
    if (gaps.length === 0) return
    const isStyle = doublesSentenceGaps(text)
    let i = 0
    for (const paragraph of paragraphs) {
      const inside: Span[] = []
      for (; i < gaps.length; i++) {
        const span = gaps[i]
        if (!span || span.start >= paragraph.end) break
        if (span.start > paragraph.start) inside.push(span)
      }
      if (inside.length === 0 || isTable(text.slice(paragraph.start, paragraph.end))) continue
      for (const {start, end} of inside) {
        const before = text.slice(Math.max(0, start - lookBehind), start)
        if (afterMark.test(start <= lookBehind ? `\n${before}` : before) || wide.test(text.charAt(end)))
          continue
        if (isStyle && endsSentence.test(before)) continue
        yield {
          start,
          end,
          expected: ' ',
          message: 'Several spaces in a row: keep one'
        }
      }
    }
  }
})

/** Two spaces after half of the sentences or more: a typist’s habit, no accident. */
function doublesSentenceGaps(text: string): boolean {
  let single = 0
  let double = 0
  for (const [, {length} = ''] of matchesOf(text, sentenceGap)) length > 1 ? double++ : single++
  return double > 0 && double >= single
}

/** Two lines or more with a wide gap inside. */
function isTable(paragraph: string): boolean {
  return (paragraph.match(/(?<=\S)[^\S\r\n]{2,}\S[^\r\n]*/g)?.length ?? 0) > 1
}
