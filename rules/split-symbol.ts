import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {matchesNear} from '../src/text/near.js'
import {whenUsed} from '../src/text/when-used.js'

/** Space within a line. */
const sp = '[^\\S\\r\\n]'
const label = '[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}'
const top = '(?:com|org|net|gov|edu|info|int|mil|[a-z]{2})'
/** A host whose points may stand apart up to its top-level domain, and a path whose slashes may; both bounded. */
const host = `${label}(?:\\.${label}){0,8}(?:(?<!\\.${sp}?${top})(?:${sp}\\.${sp}?|\\.${sp})[\\p{Ll}\\p{N}-]{1,63}){0,8}`
const path = `(?:(?:/|${sp}/${sp})[\\p{L}\\p{N}_%~-]{1,99}(?:\\.[\\p{L}\\p{N}]{1,63}){0,8}){0,30}(?:${sp}/(?!${sp}?[\\p{L}\\p{N}]))?`
const unit = '(?:[kcmµμn]?[gm]|[mµμn]?mol|[cdm]?[lL]|I?U|h|hr|s|sec|min|day|ha|kWh|[kMG]?(?:B|bit))'
const tag = '(?:unk|[spbiua]|br|em|strong|span|div|li|h[1-6])'

/** Domains that are words as well: `É bom. com ela`. */
const wordOf: Readonly<Record<string, readonly string[]>> = {pt: ['com'], gl: ['com'], ca: ['com']}

interface Shape {
  /** What no split symbol of the kind is without. */
  readonly hint: RegExp
  /** What an article needs, as in `Article.has`, that may have one. */
  readonly needs: RegExp
  readonly pattern: () => RegExp
  readonly safety?: 'unsafe' | 'none'
}

const shapes: readonly Shape[] = [
  {
    hint: /http/g,
    needs: /a :|[:/] /,
    pattern: symbol(
      `https?(?:${sp}?:${sp}/${sp}?/|${sp}:/${sp}?/|:/${sp}/|://(?=${sp}))${sp}?(?:www${sp}?\\.${sp}?)?${host}${path}`
    )
  },
  {hint: /www/g, needs: /a {1,2}\.|\. /, pattern: symbol(`www(?:${sp}\\.${sp}?|\\.${sp})${host}${path}`)},
  {
    hint: /\.[^\S\r\n](?:com|org|gov)/g,
    needs: /\. a/,
    pattern: whenUsed(`(?<=[\\p{L}\\p{N}-])${sp}?\\.${sp}(?:com|org|gov)(?![\\p{L}\\p{N}-]|\\.\\p{L})`, 'gu')
  },
  {
    hint: /@[^\S\r\n]/g,
    needs: /@ /,
    pattern: symbol(
      `[\\p{L}\\p{N}_.+-]{1,64}${sp}?@${sp}${label}(?:${sp}?\\.${sp}?${label}){0,4}?${sp}?\\.${sp}?${top}`
    ),
    safety: 'unsafe'
  },
  {
    hint: /\/[^\S\r\n](?<=[^\S\r\n]..)/g,
    needs: / \//,
    pattern: symbol(
      `and${sp}/${sp}or|he${sp}/${sp}she|his${sp}/${sp}her|24${sp}/${sp}7(?!${sp}/)|(?<=\\d${sp})${unit}${sp}/${sp}${unit}`
    )
  },
  {
    hint: /&/g,
    needs: /&/,
    pattern: whenUsed(`&${sp}?(?:amp|quot|apos|lt|gt|nbsp|#${sp}?\\d{1,5})${sp}?;`, 'gu')
  },
  {
    hint: /</g,
    needs: /</,
    pattern: whenUsed(`<${sp}?/${sp}?${tag}${sp}?>|<${sp}(?:unk|br|em|strong|span|div)${sp}?/?${sp}?>`, 'gu')
  },
  {hint: /#/g, needs: /# A/, pattern: whenUsed(`#${sp}\\p{Lu}[\\p{Lu}_]*${sp}#`, 'gu'), safety: 'none'}
]

/** A pattern that starts and ends where a word may. */
function symbol(shape: string): () => RegExp {
  return whenUsed(`(?<![\\p{L}\\p{N}@/_.+-])(?:${shape})(?![\\p{L}\\p{N}])`, 'gu')
}

export default defineRule({
  id: 'split-symbol',
  category: 'spacing',
  severity: 'error',
  fix: 'safe',
  summary:
    'Spaces inside an address, a domain, `and/or`, a unit, a tag or a placeholder: `http: //`, `www. x. com`.',
  rationale: `
Engines that work on tokens take symbols apart at each mark, and leave the spaces when they join the tokens again.

Only what can be nothing else: an address needs its scheme, its \`www\` or a common domain. Left alone: \`at @handle\`,
slashes between words (\`towns / villages\`), \`Q & A\`, and a whole address with a word behind its last slash. An e-mail
address is an unsafe fix (\`call me @ home.com\`); what a placeholder stood for, nobody but the author knows.`,
  examples: [
    {
      bad: 'See ⟦https: / / www. example. com / en / One.jpg⟧ or ⟦http: //a.example.org⟧.',
      good: 'See https://www.example.com/en/One.jpg or http://a.example.org.',
      alsoFinds: ['sentence-case']
    },
    {bad: 'Ask ⟦www. example .org⟧, or Example⟦. com⟧.', good: 'Ask www.example.org, or Example.com.'},
    {bad: 'Write to ⟦ana.sa @ example. com⟧.', good: 'Write to ana.sa@example.com.', safety: 'unsafe'},
    {
      bad: 'Lamps ⟦and / or⟧ ropes, ⟦24 / 7⟧, at 5 ⟦km / h⟧ or 9.5 ⟦g / dl⟧.',
      good: 'Lamps and/or ropes, 24/7, at 5 km/h or 9.5 g/dl.'
    },
    {
      bad: 'Lamps ⟦& amp ;⟧ ropes, ⟦& # 39 ;⟧ and ⟦< / i >⟧.',
      good: 'Lamps &amp; ropes, &#39; and </i>.',
      alsoFinds: ['html-entity', 'space-before-punctuation', 'stray-markup']
    },
    {bad: 'They took ⟦# NUMBER #⟧ lamps.', safety: 'none'},
    {good: 'See https://example.com/ and http://example.org / or not. Visit www.example.com. it is good.'},
    {good: 'Follow us on Twitter @Example.com and at @Example. Com or not, the Q & A, the .com boom.'},
    {good: 'The towns / villages, a < b > c, lamp # 3, C # or F #, and 5 m / 6 ropes.'},
    {language: 'pt', good: 'É bom. com ela, sim.'}
  ],
  *check(article) {
    const {text, language} = article
    const found = shapes
      .filter(({needs}) => article.has(needs))
      .flatMap(({hint, pattern, safety}) =>
        Array.from(matchesNear(text, hint, pattern()), ({0: actual, index}) => ({actual, index, safety}))
      )
      .filter(
        ({actual}) =>
          /\s/.test(actual) && !(wordOf[language.tag] ?? []).includes(actual.replace(/[\s.]/g, ''))
      )
      .sort((a, b) => a.index - b.index)
    let done = 0
    for (const {actual, index, safety} of found) {
      if (index < done) continue
      const end = index + actual.length
      done = end
      const expected = actual.replace(/\s/g, '')
      if (safety === 'none') {
        const message = `${quoted(actual)} was never filled in: write what belongs there`
        yield {start: index, end, safety, message}
      } else {
        const message = `${quoted(actual)} has a stray space: write ${quoted(expected)}`
        yield {start: index, end, expected, message, ...(safety && {safety})}
      }
    }
  }
})
