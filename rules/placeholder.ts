import {defineRule} from '../src/core/rule.js'
import {unfilled} from '../src/core/wording.js'
import {computing} from '../src/language/any/computing.js'
import {matchesIf} from '../src/text/matches.js'

/** What a gap needs, as in `Article.has`; how it is written; and what no gap has beside it. */
const gaps: readonly (readonly [needs: RegExp, shape: RegExp, notBeside?: RegExp])[] = [
  [/%/, /%(?:\d\$)?(?:\.\d)?(?:\([a-z_]{1,30}\))?[sdif@u]/g, /[\p{L}\p{N}%@#&^*$]/u],
  [/\{\{/, /\$?\{\{[^{}\r\n]{1,80}\}\}/g],
  [/\{%/, /\{%[^%{}\r\n]{1,80}%\}/g],
  [/\$\{/, /\$\{[\w.]{1,40}\}/g],
  [/\{[a0]/, /\{(?:\d|[a-z][A-Za-z_]{2,30})\}/g, /[\p{L}\p{N}\\_^{}$@]/u],
  [/__/, /__[A-Z][A-Z\d_]{1,40}__/g, /\w/],
  [/⟨/, /⟨\d{1,3}⟩/g, /[|⟨]/],
  [/[#%][A ]/, /([#%])( ?)(?:[A-Z][A-Za-z]{2,20}\d{1,2} ?|[A-Z][A-Z_]{2,20}\2)\1/g, /[\p{L}\p{N}#%]/u],
  [
    /[[<]A/,
    new RegExp(`\\[${computing.any('field')}[ _]?\\d{1,2}\\]|<${computing.any('field')}[ _]?\\d{1,2}>`, 'g')
  ],
  [/\[A/, new RegExp(`\\[(?:(?:INSERT|YOUR|ENTER) )?${computing.any('field')}\\]`, 'g')],
  [/\[[aA]/, /\[(?:[Ii]nsert|[Ee]nter) [A-Za-z ]{2,30}\]/g],
  [/\[[aA]/, new RegExp(`\\[[Yy]our ${computing.any('field of yours')}\\]`, 'g')],
  [/a/, /[Ll]orem ipsum dolor(?: sit amet)?/g, /\p{L}/u]
]
/** `{word}`, `{Two words}`: where there are many, they are the text’s own way to mark words. */
const marked = /(?<![{$])\{[A-Za-z][^{}\r\n]{1,40}\}/g
const isNamed = /^\{[a-z]/
const many = 12

export default defineRule({
  id: 'placeholder',
  category: 'residue',
  severity: 'warning',
  fix: 'none',
  leavesAlone: ['about-code', 'blank', 'named-sign'],
  summary: 'A gap that a program or a writer should have filled: `%s`, `{{name}}`, `[DATE]`, *Lorem ipsum*.',
  rationale: `
Names, numbers and tags are masked before translation and put back after it; where that fails, the mask is left. Texts
of websites come with the gaps of their templates. Left alone: those that the source has, where it stands beside the translation.`,
  examples: [
    {bad: 'Hello ⟦%s⟧, you have ⟦%1$s⟧ letters from ⟦{{ user.name }}⟧.'},
    {bad: 'Dear ⟦[NAME]⟧, we meet on ⟦[INSERT DATE]⟧ at ⟦[your city]⟧.'},
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what the rule looks for
    {bad: 'They met ⟦${city}⟧ and ⟦{0}⟧, then ⟦__PLACEHOLDER_1__⟧ left with ⟦⟨1⟩⟧.'},
    {
      bad: 'Try ⟦#Product1#⟧, ⟦# Product2 #⟧ and ⟦%NAME%⟧ of ⟦# NAME #⟧; ask ⟦[PERSON1]⟧ or ⟦<PERSON_2>⟧.',
      alsoFinds: ['split-symbol']
    },
    {good: 'They fight #WarToday #USA #Peace, with #PLACE2BE #2 and 5%VAT10%.'},
    {bad: '⟦Lorem ipsum dolor sit amet⟧, consectetur adipiscing elit.'},
    {good: 'A rise of 5%, of 100%s, 95%CI; example.org/%d0%b0.'},
    {language: 'fr', good: 'Une hausse de 5 %, de 50 %d’intérêt.'},
    {language: 'fr', source: {en: 'You have {count} lamps.'}, good: 'Vous avez {count} lampes.'},
    {good: '\\frac{1}{2}, x_{0}, x^{2}, Search {#top}, the [FBI], [sic], [Editor], [PDF], [Your agency].'},
    {good: 'The function fills the placeholder {name} with a string. The set {1} is small.'},
    {good: 'A {lamp}, a {rope ladder}, a {Tent}. '.repeat(4)},
    {good: 'What the $#&%@! It is main@{1} or @{upstream}.'},
    {good: '1. [NAME] lets the house.\n2. It is at [ADDRESS].\n3. It is free from [INSERT DATE] on.'},
    {good: 'Designers call it “lorem ipsum”; a “{{name}}” marks the spot.'}
  ],
  *check(article) {
    const found = gaps.flatMap(([needs, shape, notBeside]) =>
      matchesIf(article, needs, shape).filter((match) => isApart(match, notBeside))
    )
    const original = article.pair?.source.text ?? ''
    const isNotation = found.length > 0 && (article.text.match(marked)?.length ?? 0) >= many
    // `%2$d` is the second of `%s` and `%d`.
    for (const {0: actual, index: start} of found.sort((a, b) => a.index - b.index))
      if (!(isNotation && isNamed.test(actual)) && !original.includes(actual.replace(/^%\d+\$/, '%')))
        yield {start, end: start + actual.length, message: unfilled(actual)}
  }
})

/** Whether a gap is no part of a word, a formula or another gap, nor of a sum: `50 %d’intérêt`. */
function isApart({0: actual, index, input}: RegExpExecArray, notBeside?: RegExp): boolean {
  const [before, after] = [input.charAt(index - 1), input.charAt(index + actual.length)]
  const isSum = actual.startsWith('%') && /\d[^\S\r\n]$/.test(input.slice(Math.max(0, index - 2), index))
  return !isSum && !notBeside?.test(before) && !notBeside?.test(after)
}
