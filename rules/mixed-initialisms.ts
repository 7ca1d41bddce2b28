import {defineRule} from '../src/core/rule.js'
import {unlikeOthers} from '../src/core/wording.js'
import {matchesOf} from '../src/text/matches.js'

/** From the first full stop on: it is what is rare. */
const dotted = /\.\p{Lu}\.(?<=(?<![\p{L}\p{N}.])(\p{Lu})...)(?:\p{Lu}\.)*(?![\p{L}\p{N}])/gu

export default defineRule({
  id: 'mixed-initialisms',
  category: 'consistency',
  severity: 'info',
  fix: 'unsafe',
  needs: /\.A/,
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
    const dottedForms = grouped(
      Array.from(matchesOf(text, dotted), ({0: rest, 1: first = '', index}) => ({
        index: index - first.length,
        actual: first + rest
      }))
    )
    if (dottedForms.size === 0) return
    const plain = [...dottedForms.keys()].join('|')
    const word = new RegExp(`(?<![\\p{L}\\p{N}.&’'-])(?:${plain})(?![\\p{L}\\p{N}&-])`, 'gu')
    const plainForms = grouped(Array.from(text.matchAll(word), ({0: actual, index}) => ({index, actual})))
    for (const [plain, withStops] of dottedForms) {
      const without = (plainForms.get(plain) ?? []).filter(({index}) => !isShouted(text, index, plain.length))
      if (without.length === withStops.length) continue
      const [few, expected] =
        without.length < withStops.length ? [without, `${[...plain].join('.')}.`] : [withStops, plain]
      for (const {actual, index} of few) {
        const end = index + actual.length
        const endsSentence = text.charAt(end) === '.' && expected.endsWith('.')
        const mayEndSentence =
          actual.endsWith('.') && /^["”’)]*(?:\s+["“‘(]*\p{Lu}|\s*$)/u.test(text.slice(end, end + 8))
        yield {
          start: index,
          end,
          expected: endsSentence ? expected.slice(0, -1) : expected,
          ...(mayEndSentence && {safety: 'none'}),
          message: unlikeOthers(actual, expected, Math.max(without.length, withStops.length))
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

interface Form {
  readonly index: number
  readonly actual: string
}

/** Groups forms by their letters. */
function grouped(forms: readonly Form[]): Map<string, Form[]> {
  const groups = new Map<string, Form[]>()
  for (const form of forms) {
    const letters = form.actual.replaceAll('.', '')
    const group = groups.get(letters)
    if (group) group.push(form)
    else groups.set(letters, [form])
  }
  return groups
}
