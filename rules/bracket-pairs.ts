import {defineRule} from '../src/core/rule.js'
import {isMarkedUp} from '../src/reading/markup.js'
import {matchesIn} from '../src/text/matches.js'

/** A full-width bracket pairs with a plain one too: its width is `foreign-punctuation`’s. */
const bracket = /[()[\]{}（）［］]/
const brackets = new RegExp(bracket, 'g')
const narrow: Readonly<Record<string, string>> = {'（': '(', '）': ')', '［': '[', '］': ']'}
const partner: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', ')': '(', ']': '[', '}': '{'}
/** `a)`, `1.)`, `iv)`: numbers of a list, at its head or in a sentence. */
const listMark = /(?:^|[\s“"‘(,;:/—–-])(?:\p{L}|\p{N}{1,3}|[ivx]{2,5})\.?$/iu
/** The eyes and nose of a smiley. */
const face = /(?:^|[\s.,!?*>)(])>?(?:[:;=8xX][-^o'’,]?)$|[:;]-?$/u
const smile = /[:;][-^o'’]?$/u
/** `[0, 1)`: an interval may close with the other bracket. */
const interval = /^[([][^()[\],;\r\n]{1,24}[,;][^()[\],;\r\n]{1,24}[)\]]$/

/** Marks that a bracket stands between where it is spoken of. */
const quotes = ['‘’', "''", '“”', '""', '``', "`'"]
/** A key, and the end of a section of XML. */
const key = /(?:ctrl|alt|shift|cmd)[-+]\s?$/i
const sectionEnd = /\]\]>/
/** How far before a bracket its reason is looked for, in UTF-16 units. */
const lookBehind = 8
/** How many open brackets are looked through for the partner of a closing one. */
const deepest = 4
/** How many paragraphs an aside may run over. */
const longestAside = 5

interface Bracket {
  readonly index: number
  readonly char: string
}

export default defineRule({
  id: 'bracket-pairs',
  category: 'punctuation',
  severity: 'warning',
  fix: 'none',
  needs: bracket,
  summary: 'A round, square or curly bracket without its partner.',
  rationale: `
Engines that cut long sentences lose the end of an aside, or close it twice; a bracket that they translate may come back as
one of another kind.

Reported only: nobody but the author knows where the aside ends. Brackets pair within a paragraph; an aside may also run
over some paragraphs. Left alone: smileys (\`:-)\`), numbers of lists (\`a)\`, \`1.)\`), intervals (\`[0, 1)\`),
keys (*Ctrl-]*), brackets between quotation marks or in a pair of another kind (\`({)\`), and brackets in markup of their
own (the **]** key).`,
  examples: [
    {bad: 'The committee ⟦(⟧founded in 1998, met on Monday.'},
    {bad: 'The committee, founded in 1998⟦)⟧, met (again) on Monday.'},
    {bad: 'The committee ⟦(⟧founded in 1998⟦]⟧ met.'},
    {good: 'The committee (founded [as they say] in 1998) met {twice}.'},
    {good: 'Either a) they stay, or b) they leave :-) or 2.) they do neither :( ;)'},
    {bad: 'The committee (founded ⟦[⟧in 1998) met.'},
    {good: 'How nice:) See the options:(a) this or (b) that, Tano (provided）.'},
    {good: 'It lacks a ‘}’ (or a ")", as in the “(” there).'},
    {good: 'Press Ctrl-] for a curly one ({), an open [, or the end of a section, ]]>.'},
    {good: '(They say it is fine :) ), (as fixes(it[, all]) shows).'},
    {good: 'A share in [0, 1) or (0, 1] is legal.'},
    {good: '(They met on Monday.\n\nThey left on Tuesday.)\n\nThen it rained.'}
  ],
  *check(article) {
    const {text, paragraphs} = article
    const found = matchesIn(text, paragraphs, brackets)
    const alone = paragraphs.map(({start}, i) => unpaired(text, start, found[i] ?? []))
    if (alone.every(({length}) => length === 0)) return
    const kinds = alone.map((brackets) => new Set(brackets.map(({char}) => char)))
    for (const [i, brackets] of alone.entries()) {
      for (const {index, char} of brackets) {
        const isOpening = '([{'.includes(char)
        const near = isOpening
          ? kinds.slice(i + 1, i + longestAside)
          : kinds.slice(Math.max(0, i - longestAside + 1), i)
        const expected = partner[char] ?? ''
        if (near.some((others) => others.has(expected))) continue
        // No aside starts with a comma: *a comma or [, then*.
        if (isOpening && /[,;]/.test(text.charAt(index + 1))) continue
        if (isMarkedUp(article, {start: index, end: index + 1})) continue
        yield {
          start: index,
          end: index + 1,
          message: `\`${text.charAt(index)}\` ${isOpening ? 'is never closed' : 'closes nothing'}: add \`${expected}\` or delete it`
        }
      }
    }
  }
})

/** The brackets of a paragraph that have no partner in it. */
function unpaired(text: string, start: number, found: readonly RegExpExecArray[]): Bracket[] {
  const stack: Bracket[] = []
  const alone: Bracket[] = []
  for (const {0: actual, index} of found) {
    const bracket = {index, char: narrow[actual] ?? actual}
    const before = text.slice(Math.max(start, index - lookBehind), index)
    if (isNamed(text, bracket, before)) continue
    // *(They say it is fine :) )*
    if (smile.test(before) && text.startsWith(') )', index)) continue
    if ('([{'.includes(bracket.char)) {
      if (!isSmiley(bracket.char, before, text.charAt(index + 1))) stack.push(bracket)
      continue
    }
    const depth = stack.slice(-deepest).findLastIndex(({char}) => char === partner[bracket.char])
    const top = stack.at(-1)
    if (depth >= 0) {
      alone.push(...stack.splice(Math.max(0, stack.length - deepest) + depth).slice(1))
    } else if (top && interval.test(text.slice(top.index, Math.min(index + 1, top.index + 60)))) stack.pop()
    else if (bracket.char !== ')' || !(face.test(before) || listMark.test(before))) alone.push(bracket)
  }
  return [...alone, ...stack].sort((a, b) => a.index - b.index)
}

/** Whether a bracket is spoken of: `a "(" there`, `a curly one ({)`, *Ctrl-]*, `]]>`. */
function isNamed(text: string, {index, char}: Bracket, before: string): boolean {
  const around = text.charAt(index - 1) + text.charAt(index + 1)
  if (quotes.includes(around) || (around === '()' && !'()'.includes(char))) return true
  return key.test(before) || sectionEnd.test(text.slice(index - 1, index + 3))
}

/** `:(` and `(:`, and no aside after a colon. */
function isSmiley(char: string, before: string, next: string): boolean {
  return char === '(' && (/[:;]/.test(next) || (face.test(before) && /^[\s.,!?]?$/.test(next)))
}
