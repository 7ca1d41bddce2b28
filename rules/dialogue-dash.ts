import {defineRule} from '../src/core/rule.js'
import {speaker, verbOfSaying} from '../src/language/en/speech.js'
import {matchesNear} from '../src/text/near.js'

const dash = `[-–—]{1,2}[^\\S\\r\\n]+(?=(?:${speaker} )?${verbOfSaying}(?![\\p{L}’'-]))`
const dashBeforeSpeaker = new RegExp(dash, 'gu')
const candidate = new RegExp(`(?:([,.?!…]?)(["”])([,.]?)|(?<=\\p{L})([,?!]))[^\\S\\r\\n]*${dash}`, 'gu')
/** How far away the other dash of an aside may be, in UTF-16 units. */
const longestAside = 160
const closesAside = /\s[-–—]{1,2}\s[^.!?]*$/u
/** Who says *that* something is so says it after the dash, not before it. */
const assertsThat = /^(?:\S+\s){1,4}that\s/u

export default defineRule({
  id: 'dialogue-dash',
  category: 'punctuation',
  severity: 'warning',
  fix: 'safe',
  asks: ['lexicon'],
  needs: /["”,.?!] {0,2}[-–—]/,
  summary: 'A dash between a quotation and its verb of saying.',
  rationale: `
Russian, Ukrainian, Polish and Spanish set a dash between what is said and who says it: \`“Go”, – he said.\` English has the
comma alone.

A comma that is missing is set in the quotation, where most English papers set it; a full stop becomes a comma. These are
left to a person where the dash may be the sentence’s own. Left alone: where a quotation is from, behind two hyphens
(\`"Go." -- Ann says in “Lamps”\`).`,
  examples: [
    {bad: '“Go⟦”, – ⟧he said.', good: '“Go”, he said.'},
    {bad: '“Is it over?⟦” - ⟧asked the old man.', good: '“Is it over?” asked the old man.'},
    {
      bad: '"We agree,⟦" — ⟧said Anna Ivanova, who was there.',
      good: '"We agree," said Anna Ivanova, who was there.'
    },
    {bad: '“We agree⟦” – ⟧said the minister.', good: '“We agree,” said the minister.', safety: 'unsafe'},
    {bad: 'It is the way to peace⟦, - ⟧said the pontiff.', good: 'It is the way to peace, said the pontiff.'},
    {good: '“We agree” – and the minister said so twice – was on the cover.'},
    {good: '“Titanic” – the ship – sank. “Go,” he said – and left.'},
    {good: 'He puts it in the “Rope” – she claims that it is old. The film – one of the “West” – says so.'},
    {good: '"Do not wake the lamps." -- Ann explains the night in "Ropes"'},
    {good: 'The film “Go” – he said so himself – won.'}
  ],
  *check({text}) {
    for (const {0: match, 1: inner = '', 2: quote = '', 3: outer = '', 4: bare = '', index} of matchesNear(
      text,
      dashBeforeSpeaker,
      candidate
    )) {
      const start = index + inner.length
      const end = index + match.length
      if (/--\s+$/.test(match) && /\p{Lu}/u.test(text.charAt(end))) continue
      if (bare !== '') {
        yield {
          start: index,
          end,
          expected: `${bare} `,
          ...(bare !== ',' && {safety: 'unsafe'}),
          message: messageOf(bare)
        }
        continue
      }
      const rest = /^[^\r\n.!?“”"]*/u.exec(text.slice(end, end + longestAside))?.[0] ?? ''
      const isOwn =
        closesAside.test(text.slice(Math.max(0, index - longestAside), index)) || /\s[-–—]/.test(rest)
      if (outer === '' && inner === '' && (isOwn || assertsThat.test(rest))) continue
      const hasMark = outer !== '' || /[,?!…]/.test(inner)
      if (hasMark) {
        const expected = `${quote}${outer === '.' ? ',' : outer} `
        yield {
          start,
          end,
          expected,
          message: messageOf(expected.trim())
        }
        continue
      }
      yield {
        start: inner === '.' ? index : start,
        end,
        expected: `,${quote} `,
        safety: 'unsafe',
        message: messageOf(`,${quote}`)
      }
    }
  }
})

function messageOf(expected: string): string {
  return `Dash between what is said and who says it: write \`${expected}\` alone`
}
