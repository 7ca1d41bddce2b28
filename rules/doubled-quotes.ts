import {defineRule, type Finding} from '../src/core/rule.js'
import {capital, named, quoted} from '../src/core/wording.js'
import {apostrophesOf} from '../src/reading/apostrophes.js'
import {marksOf, pairQuotations, rangeOf} from '../src/reading/quotations.js'
import {expectedMark, styleOf} from '../src/reading/quoting-habit.js'
import {lettersAfter, lettersBefore} from '../src/text/letters.js'
import {matchesIf} from '../src/text/matches.js'
import type {Span} from '../src/text/span.js'

/** Single marks in a row: two stand for a double one. */
const singles = /['`´]{2,}/g
/** A quotation between a backtick or acute and another one or an apostrophe; two backticks are code. */
const accented =
  /(?<![\p{L}\p{N}'`´])(?:`[\p{L}\p{N}][^'´`\r\n_*=<>$\\/]{0,99}['´]|´[\p{L}\p{N}][^'´`\r\n]{0,99}´)(?![\p{L}\p{N}'`´])/gu
const accent = /[`´]/g
const letter = /\p{L}/u
const besideMark = /[\p{L}\p{N}“(]/u
/** How far apart the backticks of code may be, in UTF-16 units. */
const longestCode = 40

export default defineRule({
  id: 'doubled-quotes',
  category: 'quotation marks',
  severity: 'error',
  fix: 'safe',
  leavesAlone: ['pronunciation'],
  needs: /["“”„‟‚‘«»‹›¦']{2}|[`´]/,
  summary:
    'A quotation mark or an apostrophe made of other characters: `""`, ` `` `, `\'\'`, a backtick, an acute.',
  rationale: `
Training data is full of escaped \`""\` and of LaTeX’s \`\` \`\`word'' \`\`; and some keyboards have a backtick or an acute
where others have the apostrophe. Engines repeat them all.

A mark typed twice becomes one; a stand-in becomes the mark that the article uses most. Where
the mark has no partner, or the word with the accent may be a name, the fix is not safe. Left alone: two marks that
end two quotations, the empty quotation \`""\`, seconds and inches (\`5' 10''\`), and code between
backticks (\`make_all'\` too), and stresses (\`/bark´lee/\`).`,
  examples: [
    {bad: 'It was ⟦""⟧the end⟦""⟧ of it.', good: 'It was "the end" of it.'},
    {bad: 'It was “the end⟦””⟧ of it.', good: 'It was “the end” of it.'},
    {bad: 'It was ⟦"“⟧the end⟦”"⟧ of it.', good: 'It was “the end” of it.'},
    {bad: "It was ⟦``⟧the end⟦''⟧ of it, he doesn't say.", good: "It was “the end” of it, he doesn't say."},
    {bad: "It was ⟦''⟧the end⟦''⟧. \"Yes,\" he said.", good: 'It was "the end". "Yes," he said.'},
    {bad: 'We don⟦`⟧t know, it⟦´⟧s late. “Yes,” he said.', good: 'We don’t know, it’s late. “Yes,” he said.'},
    {bad: "“Yes,” he said, ⟦`⟧for now⟦'⟧.", good: '“Yes,” he said, ‘for now’.'},
    {
      bad: 'We are here.⟦""⟧ She left. Nobody answered.',
      good: 'We are here." She left. Nobody answered.',
      safety: 'unsafe'
    },
    {language: 'fr', bad: 'Il dit que l⟦`⟧homme est là.', good: 'Il dit que l’homme est là.'},
    {bad: 'He said ⟦""⟧ yes ⟦""⟧ at last.', good: 'He said " yes " at last.'},
    {good: 'The field is empty ("") or holds "".'},
    {good: '“He said “yes”” and "he said "no"".'},
    {good: "It is 5' 10'' high. Call `name` or `list`s; use '''bold'''."},
    {good: "It says: no symbol `make_all' and no file `*.x' found."},
    {good: 'It is said /bark´lee/, not (/berk`lee/), in English.'},
    {good: 'Rock ’n’ roll, the editors’ choice.'}
  ],
  *check(article) {
    const {text, language} = article
    for (const quotation of pairQuotations(article)) {
      const isSafe = quotation.kind === 'pair' && quotation.sure
      for (const mark of marksOf(quotation).filter(({width}) => width > 1))
        yield finding(rangeOf(mark), mark.char, 'doubles a quotation mark', isSafe)
    }
    const doubles = matchesIf(article, /``|''|´´/, singles)
      .filter(({0: marks}) => /^(.)\1$/.test(marks))
      .map(({index}) => ({start: index, end: index + 2}))
    for (const [i, open] of doubles.entries()) {
      const close = doubles[i + 1]
      if (close && opens(open) && closes(close) && isLine(text.slice(open.start, close.start))) {
        yield finding(open, expectedMark(article, false, true), 'stands for a quotation mark')
        yield finding(close, expectedMark(article, false, false), 'stands for a quotation mark')
      }
    }
    const [singleOpen, singleClose] = styleOf(article).straight ? ["'", "'"] : ['‘', '’']
    for (const {
      0: {length},
      index
    } of matchesIf(article, /[`´]/, accented)) {
      const close = {start: index + length - 1, end: index + length}
      yield finding({start: index, end: index + 1}, singleOpen, 'stands for a quotation mark')
      if (text.charAt(close.start) !== singleClose)
        yield finding(close, singleClose, 'stands for a quotation mark')
    }
    const accents = matchesIf(article, /[`´]/, accent)
    for (const [i, {index}] of accents.entries()) {
      const before = accents[i - 1]?.index ?? -longestCode
      const isCode =
        index - before < longestCode &&
        !letter.test(text.charAt(before - 1)) &&
        /\S/.test(text.charAt(before + 1))
      const isApostrophe = letter.test(text.charAt(index - 1)) && letter.test(text.charAt(index + 1))
      const isJoined =
        language.joined.behind.has(lettersAfter(text, index + 1).toLowerCase()) ||
        language.joined.before.has(lettersBefore(text, index).toLowerCase())
      if (isApostrophe && !isCode)
        yield finding(
          {start: index, end: index + 1},
          apostrophesOf(article).usual,
          'stands for an apostrophe',
          isJoined
        )
    }

    function opens({start, end}: Span): boolean {
      return besideMark.test(text.charAt(end)) && !besideMark.test(text.charAt(start - 1))
    }
    function closes({start, end}: Span): boolean {
      return text.charAt(start) !== '`' && !besideMark.test(text.charAt(end))
    }
    function finding(range: Span, expected: string, what: string, isSafe = true): Finding {
      const actual = capital(named(text.slice(range.start, range.end)))
      const message = `${actual} ${what}: write ${quoted(expected)}`
      return {...range, expected, message, ...(!isSafe && {safety: 'unsafe'})}
    }
  }
})

/** Whether a text can be a quotation: a line, and no longer than people quote. */
function isLine(text: string): boolean {
  return text.length < 500 && /\S$/.test(text) && !/[\r\n]/.test(text)
}
