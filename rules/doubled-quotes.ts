import type {Article} from '../src/article/article.js'
import {defineRule, type Finding} from '../src/core/rule.js'
import {capital, named, quoted} from '../src/core/wording.js'
import {marksOf, pairQuotations} from '../src/reading/quotations.js'
import {expectedMark, styleOf} from '../src/reading/quoting-habit.js'
import {matchesIf, matchesOf} from '../src/text/matches.js'

/** Two single marks for a double one. */
const twoSingles = /(?:``|''|´´)(?<!['`´]..)(?!['`´])/g
/** A backtick or acute for a single mark; two backticks are code. */
const loneAccents =
  /[`´](?=[\p{L}\p{N}])(?<![\p{L}\p{N}'`´].)(?:(?<=`)[^'´`\r\n_*=<>$\\/]{1,100}['´]|(?<=´)[^'´`\r\n]{1,100}´)(?![\p{L}\p{N}'`´])/gu
const word = /[\p{L}\p{N}“(]/u
const apostrophe = /[`´](?=\p{L})(?<=\p{L}.)/gu
/** What an apostrophe joins to a word in English, and what it joins words with in French and Italian. */
const contraction = /^(?:d|ll|m|re|s|t|ve)(?![\p{L}\p{N}])/iu
const elision = /(?<!\p{L})(?:[cdjlmnst]|qu|un|dell|all|nell|dall|sull|quell)$/iu

export default defineRule({
  id: 'doubled-quotes',
  category: 'quotation marks',
  severity: 'error',
  fix: 'safe',
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
      const safe = quotation.kind === 'pair' && quotation.sure
      for (const {index, char, width} of marksOf(quotation))
        if (width > 1) yield finding(index, index + width, char, safe, 'doubles a quotation mark')
    }
    let open: number | undefined
    for (const {0: marks, index} of matchesIf(article, /``|''|´´/, twoSingles)) {
      const afterWord = word.test(text.charAt(index - 1))
      const beforeWord = word.test(text.charAt(index + 2))
      const quoted = open === undefined ? undefined : text.slice(open, index)
      if (open !== undefined && !beforeWord && marks !== '``' && quoted && isQuoted(quoted)) {
        yield finding(open, open + 2, expectedMark(article, {inner: false}, true), true)
        yield finding(index, index + 2, expectedMark(article, {inner: false}, false), true)
        open = undefined
      } else open = beforeWord && !afterWord ? index : undefined
    }
    if (!article.has(/[`´]/)) return
    for (const {0: quoted, index} of matchesOf(text, loneAccents)) {
      if (isPronounced(text, index)) continue
      const end = index + quoted.length
      const [open, close] = styleOf(article).straight ? ["'", "'"] : ['‘', '’']
      yield finding(index, index + 1, open, true)
      if (text.charAt(end - 1) !== close) yield finding(end - 1, end, close, true)
    }
    let own: string | undefined
    for (const {index} of matchesOf(text, apostrophe)) {
      const before = text.slice(Math.max(0, index - 40), index)
      const after = text.slice(index + 1, index + 5)
      if (/(?<!\p{L})[`´](?=\S)[^`´]*$/u.test(before) || isPronounced(text, index)) continue
      const safe = language.tag === 'en' ? contraction.test(after) : elision.test(before)
      own ??= apostropheOf(article)
      yield finding(index, index + 1, own, safe, 'stands for an apostrophe')
    }

    function finding(
      start: number,
      end: number,
      expected: string,
      safe: boolean,
      what = 'stands for a quotation mark'
    ): Finding {
      const message = `${capital(named(text.slice(start, end)))} ${what}: write ${quoted(expected)}`
      return {start, end, expected, message, ...(!safe && {safety: 'unsafe'})}
    }
  }
})

/** Whether an accent is one of those that tell how a word is said, between slashes: `bark´lee`. */
function isPronounced(text: string, index: number): boolean {
  return (
    /(?:^|[\s(,])\/[^/\r\n]{0,40}$/.test(text.slice(Math.max(0, index - 42), index)) &&
    /^[^/\r\n]{1,40}\//.test(text.slice(index, index + 42))
  )
}

/** The apostrophe that an article has most of. */
function apostropheOf(article: Article): string {
  const curly = article.text.match(/’(?=\p{L})(?<=\p{L}.)/gu)?.length ?? 0
  const straight = article.text.match(/'(?=\p{L})(?<=\p{L}.)/gu)?.length ?? 0
  return curly > straight || (curly === straight && !styleOf(article).straight) ? '’' : "'"
}

/** Whether the text from one mark to another can be a quotation: a line, and no longer than people quote. */
function isQuoted(text: string): boolean {
  return text.length < 500 && /\S$/.test(text) && !/[\r\n]/.test(text)
}
