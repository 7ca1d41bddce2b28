import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isAbbreviation, mayBeAbbreviation} from '../src/language/any/abbreviation.js'
import {matchesIf, matchesOf} from '../src/text/matches.js'

/** Two marks in a row of which one is too many, with the word before them. */
const candidate =
  /(?<![.,;:!?…])(?:(?<!\.[^\S\r\n])\.[^\S\r\n]?\.(?![^\S\r\n]?\.)|,[^\S\r\n]?,|[,;]\.|\.,|[,.][;:]|[;:],|;;|,[?!]|[!?]\.)(?![.,;:!?…/\\]|[^\S\r\n]\.[^\S\r\n]\.)/g
/** A hash or a version that is cut off: `4b94..`. */
const cutOff = /\p{L}\d/u
/** Ranges as programs write them, which may lack an end: `v1..v2`. */
const range = /[\p{L}\p{N}]\.\.[\p{L}\p{N}]/u
/** A label with its colon: *Reply to:, which is empty*. */
const label = /\p{Lu}\p{L}*(?:[^\S\r\n]\p{L}+)?$/u
const reach = 40
/** A full stop that a closing quotation mark already holds; alone between the marks, or apart, it is named. */
const aroundQuote = /(?<![.…"“‘'\s])[.,]([”"])[.,](?![.,;:!?…\p{L}\p{N}])/gu

export default defineRule({
  id: 'repeated-punctuation',
  category: 'punctuation',
  severity: 'error',
  fix: 'safe',
  needs: /[.,;:!?] ?[.,;:!?]|["”][.,]/,
  summary: 'A mark said twice (`..`, `,,`), or two marks of which one is too many (`,.`, `.,`).',
  rationale: `
Engines end a sentence that has already ended, and leave the comma of a clause that they moved.

Left alone: \`...\` and longer rows, \`....\` after a sentence, \`?!\`, \`!!!\`, a stop of an abbreviation before another mark
(\`Co.,\`, \`etc.;\`, \`U.S.:\`), paths and ranges (\`../\`, \`1..9\`), hashes cut off (\`4b94..\`), German quotation marks
written as \`,,\`, marks that are named (\`“+”, “,”\`), labels with their colon (*Reply to:, which*), and titles that end in
a mark of their own (\`Jeopardy!.\`). Where it can't be told which mark is meant, nothing is fixed.`,
  examples: [
    {bad: 'They left⟦..⟧ Then they came back⟦,.⟧', good: 'They left. Then they came back.'},
    {bad: 'There is more⟦:,⟧ a lamp.', good: 'There is more: a lamp.', safety: 'unsafe'},
    {bad: 'One⟦,,⟧ two and the U.S⟦..⟧ Court', good: 'One, two and the U.S. Court'},
    {bad: 'It rained, but we went⟦. .⟧', good: 'It rained, but we went.'},
    {
      bad: 'It rained yesterday⟦.,⟧ but we went.',
      good: 'It rained yesterday, but we went.',
      safety: 'unsafe'
    },
    {bad: 'It is late⟦,!⟧', good: 'It is late!'},
    {bad: 'Is it over⟦?.⟧', good: 'Is it over?', safety: 'unsafe'},
    {bad: '“It is over⟦.”.⟧', good: '“It is over.”'},
    {bad: 'Well⟦..⟧ maybe.', safety: 'none'},
    {good: 'Wait... What?! No!!! He left.... Smith & Co., Ltd., etc., came.'},
    {good: 'In the U.S., at 5 a.m., in Jan., from approx., J., and Dr.: all fine.'},
    {good: 'Type ../bin or 1..9, or . . . as an ellipsis.\nChapter 1 ........ 12'},
    {good: '“Well...”, he said, “then...”. Nobody knows why (abbrev., Unsolicited).'},
    {good: 'One,. . . two!. . . and three; see “Lamps, Ropes, etc.”.'},
    {good: 'He said ,,Nein“ and left. The show was Jeopardy!.'},
    {good: 'The signs are “;”, “,”, “.”, and “!”; the last is "run -x .", or the commit (7c01d..) alone.'},
    {
      good: 'It says “pressure vs. Temp.”, not “heat”. Set Reply to:, which is empty. From first..last, which is long, first.. is the rest.'
    },
    {good: 'The senators (Jo, R-Calif., and Al, D-Ill., both old) ran f(a,!b).'},
    {language: 'fr', good: 'Il a dit "C’est fini.".'}
  ],
  *check(article) {
    const {text, language} = article
    let hasRanges: boolean | undefined
    for (const {0: actual, index} of matchesIf(article, /[.,;:!?] ?[.,;:!?]/, candidate)) {
      const end = index + actual.length
      const next = text.slice(end, end + 3)
      const word = wordBefore(text, index)
      const first = actual.charAt(0)
      const last = actual.charAt(actual.length - 1)
      if (word === '' && !/["”’)\]]/.test(text.charAt(index - 1))) continue
      if (/^[\p{N}\p{L}]/u.test(next) && (first === '.' || /[!?]/.test(last) || /\p{N}$/u.test(word)))
        continue
      if (actual === '..' && cutOff.test(word)) continue
      if (actual === ':,' && label.test(text.slice(Math.max(0, index - reach), index))) continue
      if (first === '.' && last !== '.' && mayBeAbbreviation(word)) continue
      if (last === '.' && /[!?]/.test(first) && !/^\p{Ll}{3}/u.test(word)) continue
      if (actual === ';;' && (word === '' || !/^\s/.test(next))) continue
      if (first === '.' && last === '.' && /^\s\p{Ll}/u.test(next)) {
        hasRanges ??= range.test(text)
        if (hasRanges) continue
        const few = isAbbreviation(word)
        yield {
          start: index,
          end,
          expected: few ? '.' : ['.', '...'],
          message: `${quoted(actual)} is ${few ? 'one full stop too many: write `.`' : 'neither a full stop nor an ellipsis: write `.` or `...`'}`
        }
        continue
      }
      const expected = kept(first, last, next)
      yield {
        start: index,
        end,
        expected,
        ...(first !== last && first !== ',' && {safety: 'unsafe' as const}),
        message: `${quoted(actual)} has a mark too many: write ${quoted(expected)}`
      }
    }
    if (language.tag !== 'en' || !article.has(/["”][.,]/)) return
    for (const {0: actual, 1: quote = '', index} of matchesOf(text, aroundQuote)) {
      if (actual.startsWith('.') && isAbbreviation(wordBefore(text, index))) continue
      const expected = `${actual.charAt(2)}${quote}`
      yield {
        start: index,
        end: index + 3,
        expected,
        ...(actual.charAt(0) !== actual.charAt(2) && {safety: 'unsafe' as const}),
        message: `${quoted(actual)} has a mark too many: write ${quoted(expected)}`
      }
    }
  }
})

function wordBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 24), index)
  return /(?<![\p{L}\p{N}.&’'-])[\p{L}\p{N}.&’'-]*$/u.exec(before)?.[0] ?? ''
}

/** Which of two marks stays: the one that fits what follows. */
function kept(first: string, last: string, next: string): string {
  if (first === last) return first
  const endsSentence = /^(?:\s*$|["”’)]|\s+\p{Lu})/u.test(next)
  if (last === '.') return /[!?]/.test(first) ? first : '.'
  if (first === '.') return last === ',' && endsSentence && /^\s*$/.test(next) ? '.' : last
  return last === ',' ? first : last
}
