import {defineRule} from '../src/core/rule.js'
import {unlikeOthers} from '../src/core/wording.js'
import {matchesOf} from '../src/text/matches.js'

/** A dash between spaces in the middle of a line. */
const dash = /[—–](?=[^\S\r\n]{1,3}\S)(?<=\S[^\S\r\n]{1,3}.)/g

export default defineRule({
  id: 'mixed-dashes',
  category: 'consistency',
  severity: 'info',
  fix: 'unsafe',
  needs: /– /,
  summary: 'Spaced em dashes and spaced en dashes in the same role in one article.',
  rationale: `
One source dash becomes now \`—\` and now \`–\`, by what the engine saw next to such words.

The dash that the article has most of is expected. Left alone: dashes at the edge of a line (headings, bylines,
dialogue) and without spaces (\`1–4\`).`,
  examples: [
    {
      bad: 'The talks — long ones — went well. Beijing ⟦–⟧ it says — helped.',
      good: 'The talks — long ones — went well. Beijing — it says — helped.'
    },
    {good: '– Pressure –\n\nThe talks — long ones — went on, 1–4 p.m.'},
    {good: 'It was late – very late.'}
  ],
  *check(article) {
    if (!article.has(/— /)) return
    const {text, paragraphs} = article
    const found: Record<string, number[]> = {'—': [], '–': []}
    for (const {start, end} of paragraphs) {
      for (const {0: char, index} of matchesOf(text.slice(start, end), dash)) found[char]?.push(start + index)
    }
    const {'—': em = [], '–': en = []} = found
    if (em.length === en.length) return
    const [few, many, actual, expected] =
      em.length < en.length ? ([em, en, '—', '–'] as const) : ([en, em, '–', '—'] as const)
    for (const index of few) {
      yield {
        start: index,
        end: index + 1,
        expected,
        message: unlikeOthers(actual, expected, many.length)
      }
    }
  }
})
