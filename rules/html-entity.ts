import {characterEntities} from 'character-entities'
import {defineRule} from '../src/core/rule.js'
import {quoted, theSign} from '../src/core/wording.js'
import encodings from '../src/language/any/encodings.json' with {type: 'json'}
import {isMention} from '../src/reading/mention.js'
import {matchesOf} from '../src/text/matches.js'

const whole = '(#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]{1,30});'
/** What tokenisers make of the commonest ones, and these without their semicolon. */
const broken =
  '[ \u00a0]?(#[ \u00a0]?\\d{2,4}|quot|amp|apos|nbsp|lt|gt)[ \u00a0]?;|(quot|nbsp|apos)(?![A-Za-z\\d;])'
const reference = new RegExp(`&(?:amp;)*(?:${whole}|${broken})`, 'g')
const topic = /\b(?:HTML|XML|entit(?:y|ies)|escap(?:e[ds]?|ing)|character references?|markup|ampersands?)\b/i

export default defineRule({
  id: 'html-entity',
  category: 'characters',
  severity: 'error',
  fix: 'safe',
  needs: /&/,
  summary: 'A character reference of HTML, such as `&quot;`, where its character belongs.',
  rationale: `
The text of a page is escaped once more than it is unescaped, and engines copy or cut up what they don’t know:
\`&amp;quot;\`, \`& quot ;\`, \`&#39;\`. Every name of HTML is known, by way of character-entities.

Left alone: names of companies (\`R&D;\`), and passages about HTML.`,
  examples: [
    {bad: 'He said ⟦&quot;⟧no⟦&quot;⟧.', good: 'He said "no".', alsoFinds: ['repeated-punctuation']},
    {bad: 'It isn⟦&#39;⟧t caf⟦&eacute;⟧.', good: "It isn't café.", alsoFinds: ['repeated-punctuation']},
    {
      bad: 'It isn⟦& # 39 ;⟧t R⟦&amp;amp;⟧D.',
      good: "It isn't R&D.",
      alsoFinds: ['space-before-punctuation', 'split-symbol']
    },
    {
      bad: 'It isn⟦&#146;⟧t ⟦& quot ;⟧ready⟦&amp;quot;⟧.',
      good: 'It isn’t "ready".',
      alsoFinds: ['repeated-punctuation', 'space-before-punctuation', 'split-symbol']
    },
    {bad: 'He said ⟦&quot⟧ no⟦&quot⟧.', good: 'He said " no".'},
    {good: 'AT&T spends more on R&D; Q&A; M&M; and S&P; follow.'},
    {good: 'Search & find; A & B ; &c; &quote; this &that;'},
    {good: 'In HTML, write &lt; for <. Or write “&amp;”.'},
    {good: 'See example.org/?a=1&copy=2&lang=en.'}
  ],
  *check({text}) {
    for (const match of matchesOf(text, reference)) {
      const [actual, name = match[2] ?? match[3] ?? ''] = match
      const expected = characterOf(name.replace(/\s/g, ''))
      const start = match.index
      const end = start + actual.length
      const isCompany = /[A-Z]$/.test(text.slice(Math.max(0, start - 1), start)) && /^[A-Z]{1,3}$/.test(name)
      if (expected === undefined || isCompany || isMention(text, {start, end}, topic)) continue
      yield {
        start,
        end,
        expected,
        message: `${quoted(actual)} is HTML code: write ${theSign(expected)}`
      }
    }
  }
})

/** What a reference stands for, without its `&` and `;`. */
function characterOf(name: string): string | undefined {
  if (!name.startsWith('#'))
    return Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  // Browsers, too, take these numbers for those of Windows-1252.
  if (code >= 0x80 && code < 0xa0) return encodings['windows-1252'].charAt(code - 0x80)
  return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
    ? undefined
    : String.fromCodePoint(code)
}
