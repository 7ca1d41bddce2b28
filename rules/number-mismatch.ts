import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {wrongForms} from '../src/pairs/number-forms.js'
import {differencesOf, numbersWithin} from '../src/pairs/numbers.js'
import {surePairs} from '../src/pairs/pair.js'
import type {Span} from '../src/text/span.js'

type Reported = 'lost' | 'added' | 'changed' | 'form'

export default defineRule<{readonly [Kind in Reported]: boolean}, 'pair' | 'numerals'>({
  id: 'number-mismatch',
  category: 'source',
  severity: 'error',
  fix: 'safe',
  asks: ['pair', 'numerals'],
  summary: 'A number that the translation has otherwise than the source, or that only one of them has.',
  rationale: `
Engines change numbers, drop them, and keep a mark that groups digits in one language and starts decimals in the other.

Compared is what numbers may mean, in digits or words: *15 Uhr* is *3 p.m.*, 3万 is 30,000, 80后 is *born in the 1980s*, *14 days*
is *two weeks*, and 50 miles are 80 km. Only digits can be lost; a number in words is compared where the other side has another
one. An error where the two look alike (\`2021\` and \`2012\`, \`2.5 billion\` and \`2.5 million\`), and else a warning. A number that
only the translation has is information: people add years and conversions. No value is ever repaired, since sources have slips too.

Left alone: numbers in addresses, code and placeholders; numbers of a name (*Covid-19*) that is translated as a whole.`,
  options: {
    changed: {
      type: 'boolean',
      default: true,
      description: 'Whether to report numbers that are others in the translation'
    },
    lost: {type: 'boolean', default: true, description: 'Whether to report numbers that only the source has'},
    added: {
      type: 'boolean',
      default: true,
      description: 'Whether to report numbers that only the translation has'
    },
    form: {
      type: 'boolean',
      default: true,
      description: 'Whether to report numbers whose mark makes another value of them'
    }
  },
  examples: [
    {source: {fr: 'Il y a 15 morts.'}, bad: 'There are ⟦50⟧ dead.', severity: 'warning', safety: 'none'},
    {source: {de: 'Das war 2021 in Berlin.'}, bad: 'That was in Berlin in ⟦2012⟧.', safety: 'none'},
    {source: {zh: '销售额为5亿卢布。'}, bad: 'The sales were ⟦5 million⟧ roubles.', safety: 'none'},
    {
      source: {es: 'Llegaron cinco barcos.'},
      bad: '⟦Four⟧ boats arrived.',
      severity: 'warning',
      safety: 'none'
    },
    {
      language: 'de',
      source: {en: 'It is Covid-19.'},
      bad: 'Das ist Covid-⟦22⟧.',
      severity: 'warning',
      safety: 'none'
    },
    {source: {ru: 'В 1998 году он уехал.'}, bad: '⟦He left.⟧', severity: 'warning', safety: 'none'},
    {source: {it: 'Sono venuti i sindaci.'}, bad: '⟦12⟧ mayors came.', severity: 'info', safety: 'none'},
    {source: {de: 'Das sind 1.234 Lux.'}, bad: 'That is ⟦1.234⟧ lux.', good: 'That is 1,234 lux.'},
    {source: {de: 'Um 15 Uhr kamen 2,5 Millionen.'}, good: 'At 3 p.m., 2.5 million came.'},
    {
      source: {zh: '80后占三成，共3万人，花了14天。'},
      good: 'Born in the 1980s are 30%, or 30,000, in two weeks.'
    },
    {
      source: {ja: '彼は新型コロナに感染し、50マイル歩いた。'},
      good: 'He had Covid-19 and walked 50 miles (80 km).'
    },
    {
      language: 'fr',
      source: {en: 'See all 3: https://a.example/2021'},
      good: 'Voir les trois : https://a.example/2021'
    }
  ],
  *check({pair}, options) {
    const textOf = ({text}: {readonly text: string}, {start, end}: Span) => quoted(text.slice(start, end))
    for (const {unit} of surePairs(pair)) {
      const [theirs, ours] = [
        numbersWithin(pair.source, unit.source),
        numbersWithin(pair.target, unit.target)
      ]
      const found = [...differencesOf(theirs, ours), ...wrongForms(pair.source, pair.target, theirs, ours)]
      for (const difference of found.filter(({kind}) => options[kind])) {
        const {
          kind,
          source: origin,
          target: place
        } = {source: unit.source, target: unit.target, ...difference}
        const [here, there] = [textOf(pair.target, place), textOf(pair.source, origin)]
        const messages = {
          changed: `${here} where the source has ${there}: write its number`,
          lost: `${there} of the source is missing here: add it if it is needed`,
          added: `${here} is not in the source: check whether it belongs here`,
          form: `${here} says another value than ${there} in the source: write its value`
        }
        const isSlip = kind === 'form' || (difference.kind === 'changed' && difference.isNear)
        yield {
          start: place.start,
          end: place.end,
          expected: difference.kind === 'form' ? difference.expected : [],
          message: messages[kind],
          ...(!isSlip && {severity: kind === 'added' ? 'info' : 'warning'}),
          related: [{start: origin.start, end: origin.end, message: 'what the source says'}]
        }
      }
    }
  }
})
