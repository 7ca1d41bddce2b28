import {defineRule, type Safety} from '../src/rule.js'

/** Space within a line. */
const sp = '[^\\S\\r\\n]'
const label = '[\\p{L}\\p{N}_-]{1,63}'
const top = '(?:com|org|net|gov|edu|info|int|mil|[a-z]{2})'
/** A host whose points may stand apart up to its top-level domain, and a path whose slashes may. */
const host = `${label}(?:\\.${label})*(?:(?<!\\.${sp}?${top})(?:${sp}\\.${sp}?|\\.${sp})[\\p{Ll}\\p{N}-]{1,63})*`
const path = `(?:(?:/|${sp}/${sp})[\\p{L}\\p{N}_%~-]+(?:\\.[\\p{L}\\p{N}]+)*)*(?:${sp}/(?!${sp}?[\\p{L}\\p{N}]))?`
const unit = '(?:[kcmµμn]?[gm]|[mµμn]?mol|[cdm]?[lL]|I?U|h|hr|s|sec|min|day|ha|kWh|[kMG]?(?:B|bit))'
const tag = '(?:unk|[spbiua]|br|em|strong|span|div|li|h[1-6])'

/** Address, domain, e-mail; slash; character reference, tag, placeholder. */
const shapes: readonly (readonly [shape: string, safety?: Safety])[] = [
  [`https?(?:${sp}?:${sp}/${sp}?/|${sp}:/${sp}?/|:/${sp}/|://(?=${sp}))${sp}?${host}${path}`],
  [`www(?:${sp}\\.${sp}?|\\.${sp})${host}${path}`],
  [`${label}${sp}?\\.${sp}(?:com|org|gov)(?!-|\\.\\p{L})`],
  [
    `[\\p{L}\\p{N}_.+-]{1,64}${sp}?@${sp}${label}(?:${sp}?\\.${sp}?${label})*?${sp}?\\.${sp}?${top}(?![\\p{L}\\p{N}])`,
    'unsafe'
  ],
  [`and${sp}/${sp}or|he${sp}/${sp}she|his${sp}/${sp}her|24${sp}/${sp}7`],
  [`(?<=\\d${sp})${unit}${sp}/${sp}${unit}`],
  [`&${sp}?(?:amp|quot|apos|lt|gt|nbsp|#${sp}?\\d{1,5})${sp}?;`],
  [`<${sp}?/${sp}?${tag}${sp}?>|<${sp}(?:unk|br|em|strong|span|div)${sp}?/?${sp}?>`],
  [`#${sp}\\p{Lu}[\\p{Lu}_]*${sp}#`, 'none']
]
const symbol = new RegExp(
  shapes.map(([shape], i) => `(?<s${i}>(?<![\\p{L}\\p{N}@/])(?:${shape})(?![\\p{L}\\p{N}]))`).join('|'),
  'gu'
)

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
      good: 'See https://www.example.com/en/One.jpg or http://a.example.org.'
    },
    {
      bad: 'Ask ⟦www. example .org⟧, or ⟦Example. com⟧. Write to ⟦ana.sa @ example. com⟧.',
      good: 'Ask www.example.org, or Example.com. Write to ana.sa@example.com.'
    },
    {
      bad: 'Lamps ⟦and / or⟧ ropes, ⟦24 / 7⟧, at 5 ⟦km / h⟧ or 9.5 ⟦g / dl⟧.',
      good: 'Lamps and/or ropes, 24/7, at 5 km/h or 9.5 g/dl.'
    },
    {bad: 'Lamps ⟦& amp ;⟧ ropes, ⟦& # 39 ;⟧ and ⟦< / i >⟧.', good: 'Lamps &amp; ropes, &#39; and </i>.'},
    {bad: 'They took ⟦# NUMBER #⟧ lamps.'},
    {good: 'See https://example.com/ and http://example.org / or not. Visit www.example.com. it is good.'},
    {good: 'Follow us on Twitter @Example.com and at @Example. Com or not, the Q & A, the .com boom.'},
    {good: 'The towns / villages, a < b > c, lamp # 3, C # or F #, and 5 m / 6 ropes.'},
    {language: 'pt', good: 'É bom. com ela, sim.'}
  ],
  *check({text, language}) {
    for (const {0: actual, index, groups = {}} of text.matchAll(symbol)) {
      const expected = actual.replace(/\s/g, '')
      const isWord = language !== 'en' && /\.com$/.test(expected) && !/^(?:https?|www)|@/.test(expected)
      if (actual === expected || isWord) continue
      const safety = shapes.find((_, i) => groups[`s${i}`] !== undefined)?.[1]
      yield {
        start: index,
        end: index + actual.length,
        message: `Unexpected \`${actual}\`, expected \`${expected}\``,
        ...(safety === 'none'
          ? {safety, message: `Unexpected placeholder \`${actual}\`, expected what it stood for`}
          : {expected, ...(safety === 'unsafe' && {safety})})
      }
    }
  }
})
