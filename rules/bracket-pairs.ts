import {defineRule, type Span} from '../src/rule.js'

const bracket = /[()[\]{}]/g
const partner: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', ')': '(', ']': '[', '}': '{'}
/** `a)`, `1.)`, `iv)`: numbers of a list, at its head or in a sentence. */
const listMark = /(?:^|[\s“"‘(,;:/—–-])(?:\p{L}|\p{N}{1,3}|[ivx]{2,5})\.?$/iu
/** The eyes and nose of a smiley. */
const face = /(?:^|[\s.,!?*>)(])>?(?:[:;=8xX][-^o'’,]?|[:;])$/u
/** `[0, 1)`: an interval may close with the other bracket. */
const interval = /^[([]\s*[^()[\]\r\n]{1,24},\s*[^()[\]\r\n]{1,24}[)\]]$/

/** How far before a bracket its reason is looked for, in UTF-16 units. */
const lookBehind = 8
/** How many paragraphs an aside may run over. */
const longestAside = 5

export default defineRule({
  id: 'bracket-pairs',
  category: 'punctuation',
  severity: 'warning',
  fix: 'none',
  summary: 'A round, square or curly bracket without its partner.',
  rationale: `
Engines that cut long sentences lose the end of an aside, or close it twice; a bracket that they translate may come back as
one of another kind.

Reported only: nobody but the author knows where the aside ends. Brackets pair within a paragraph; an aside may also run
over some paragraphs. Left alone: smileys (\`:-)\`), numbers of lists (\`a)\`, \`1.)\`) and intervals (\`[0, 1)\`).`,
  examples: [
    {bad: 'The committee ⟦(⟧founded in 1998, met on Monday.'},
    {bad: 'The committee, founded in 1998⟦)⟧, met (again) on Monday.'},
    {bad: 'The committee ⟦(⟧founded in 1998⟦]⟧ met.'},
    {good: 'The committee (founded [as they say] in 1998) met {twice}.'},
    {good: 'Either a) they stay, or b) they leave :-) or 2.) they do neither :( ;)'},
    {good: 'A share in [0, 1) or (0, 1] is legal.'},
    {good: '(They met on Monday.\n\nThey left on Tuesday.)\n\nThen it rained.'}
  ],
  *check({text, paragraphs}) {
    const alone = paragraphs.map((paragraph) => unpaired(text, paragraph))
    for (const [i, indices] of alone.entries()) {
      for (const index of indices) {
        const char = text.charAt(index)
        const isOpening = '([{'.includes(char)
        const reach = isOpening
          ? alone.slice(i + 1, i + longestAside)
          : alone.slice(Math.max(0, i - longestAside + 1), i)
        if (reach.some((others) => others.some((other) => text.charAt(other) === partner[char]))) continue
        yield {
          start: index,
          end: index + 1,
          message: `Unexpected \`${char}\` that ${isOpening ? 'is never closed' : 'closes nothing'}, expected a \`${partner[char]}\` to it`
        }
      }
    }
  }
})

/** The brackets of a paragraph that have no partner in it. */
function unpaired(text: string, {start, end}: Span): number[] {
  const stack: number[] = []
  const alone: number[] = []
  for (const {0: char, index: offset} of text.slice(start, end).matchAll(bracket)) {
    const index = start + offset
    const before = text.slice(Math.max(start, index - lookBehind), index)
    if ('([{'.includes(char)) {
      if (char !== '(' || !face.test(before)) stack.push(index)
      continue
    }
    const top = stack.at(-1)
    const opened = top === undefined ? '' : text.charAt(top)
    if (
      top !== undefined &&
      (opened === partner[char] || interval.test(text.slice(top, Math.min(index + 1, top + 60))))
    )
      stack.pop()
    else if (char === ')' && (face.test(before) || listMark.test(before))) continue
    else alone.push(index)
  }
  return [...alone, ...stack].sort((a, b) => a - b)
}
