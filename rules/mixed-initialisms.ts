import {matchesNear} from '../src/language/near.js'
import {defineRule} from '../src/rule.js'

const letterBetweenStops = /\.\p{Lu}\./gu
const dotted = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,}(?![\p{L}\p{N}])/gu

export default defineRule({
  id: 'mixed-initialisms',
  category: 'consistency',
  severity: 'info',
  fix: 'unsafe',
  summary: 'An initialism with full stops in one place and without in another.',
  rationale: `
House styles differ (\`U.S.\` in American newspapers, \`US\` in British ones); engines have seen both and write both.

The form that the article has most of is expected. Left alone: compounds (\`Sino-US\`, \`US-led\`), lines in capitals,
and a dotted form before a capital, where the last stop may end the sentence.`,
  examples: [
    {
      bad: 'U.S. officials met the U.S. envoy. The ⟦US⟧ Congress voted.',
      good: 'U.S. officials met the U.S. envoy. The U.S. Congress voted.'
    },
    {
      bad: 'The UN met. The UN voted, said a ⟦U.N.⟧ envoy.',
      good: 'The UN met. The UN voted, said a UN envoy.'
    },
    {
      bad: 'The U.S. is a member of the U.N. It left the ⟦US⟧. The U.S. came back.',
      good: 'The U.S. is a member of the U.N. It left the U.S. The U.S. came back.'
    },
    {good: 'U.S. officials spoke of Sino-US relations and a US-led mission.'},
    {good: 'BLINKEN WARNS US\n\nThe U.S. envoy left.'}
  ],
  *check({text}) {
    const dottedForms = grouped(matchesNear(text, letterBetweenStops, dotted))
    if (dottedForms.size === 0) return
    const plain = [...dottedForms.keys()].join('|')
    const word = new RegExp(`(?<![\\p{L}\\p{N}.&’'-])(?:${plain})(?![\\p{L}\\p{N}&-])`, 'gu')
    const plainForms = grouped(text.matchAll(word))
    for (const [plain, withStops] of dottedForms) {
      const without = (plainForms.get(plain) ?? []).filter(({index}) => !isShouted(text, index, plain.length))
      if (without.length === withStops.length) continue
      const [few, expected] =
        without.length < withStops.length ? [without, `${[...plain].join('.')}.`] : [withStops, plain]
      for (const {0: actual, index} of few) {
        const end = index + actual.length
        const endsSentence = text.charAt(end) === '.' && expected.endsWith('.')
        const mayEndSentence =
          actual.endsWith('.') && /^["”’)]*(?:\s+["“‘(]*\p{Lu}|\s*$)/u.test(text.slice(end, end + 8))
        yield {
          start: index,
          end,
          expected: endsSentence ? expected.slice(0, -1) : expected,
          ...(mayEndSentence && {safety: 'none'}),
          message: `Unexpected \`${actual}\`, expected \`${expected}\` as in the rest of the article`
        }
      }
    }
  }
})

/** Whether the word before or after is in capitals too, as in a headline. */
function isShouted(text: string, index: number, length: number): boolean {
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? ''
  const after = /^\s+(\S+)/.exec(text.slice(index + length, index + length + 40))?.[1] ?? ''
  return [before, after].some((near) => /^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u.test(near))
}

/** Groups matches by their letters. */
function grouped(matches: Iterable<RegExpExecArray>): Map<string, RegExpExecArray[]> {
  const groups = new Map<string, RegExpExecArray[]>()
  for (const match of matches) {
    const letters = match[0].replaceAll('.', '')
    const group = groups.get(letters)
    if (group) group.push(match)
    else groups.set(letters, [match])
  }
  return groups
}
