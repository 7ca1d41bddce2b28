import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isMention} from '../src/reading/mention.js'
import {matchesOf} from '../src/text/matches.js'

/** Words that forms and templates write in capitals between brackets. */
const field =
  '(?:(?:FIRST|LAST|FULL|USER|FILE|COMPANY|PRODUCT|PHONE|EVENT) )?(?:NAME|SURNAME|USERNAME|DATE|TIME|YEAR|MONTH|DAY|CITY|TOWN|COUNTRY|ADDRESS|EMAIL|PHONE|NUMBER|COMPANY|ORGANI[SZ]ATION|TITLE|URL|LINK|AMOUNT|PRICE|PLACE|LOCATION|PRODUCT|TEXT|IMAGE|PLACEHOLDER|PERSON|ORG|LOC|GPE)'

const patterns = [
  /(?<![\p{L}\p{N}%@#&^*$])(?<!\p{N}[^\S\r\n])%(?:\d\$)?(?:\.\d)?(?:\([a-z_]{1,30}\))?[sdif@u](?![\p{L}\p{N}%])/u,
  /\$?\{\{[^{}\r\n]{1,80}\}\}/u,
  /\{%[^%{}\r\n]{1,80}%\}/u,
  /\$\{[\w.]{1,40}\}/u,
  /(?<![\p{L}\p{N}\\_^{}$@])\{(?:\d|[a-z][A-Za-z_]{2,30})\}(?!\})/u,
  /(?<!\w)__[A-Z][A-Z\d_]{1,40}__(?!\w)/u,
  /(?<![|⟨])⟨\d{1,3}⟩/u,
  new RegExp(`\\[(?:(?:INSERT|YOUR|ENTER) )?${field}\\]`, 'u'),
  /\[(?:[Ii]nsert|[Ee]nter) [A-Za-z ]{2,30}\]/u,
  /\[[Yy]our (?:(?:[Ff]ull|[Ff]irst|[Ll]ast|[Cc]ompany) )?(?:[Nn]ame|[Cc]ompany|[Cc]ity|[Tt]itle|[Ee]mail|[Aa]ddress)\]/u,
  /\b[Ll]orem ipsum dolor(?: sit amet)?\b/u
]
const placeholder = new RegExp(patterns.map(({source}) => source).join('|'), 'gu')
/** `{word}`, `{Two words}`: where there are many, they are the text’s own way to mark words. */
const marked = /(?<![{$])\{[A-Za-z][^{}\r\n]{1,40}\}/g
const isNamed = /^\{[a-z]/
const many = 12
const topic =
  /\b(?:variables?|placeholders?|templates?|syntax|snippets?|code|strings?|formats?|formatt(?:ed|ing)|functions?|commands?|sets?|braces|brackets|filler|dummy text)\b/i

export default defineRule({
  id: 'placeholder',
  category: 'residue',
  severity: 'warning',
  fix: 'none',
  summary: 'A gap that a program or a writer should have filled: `%s`, `{{name}}`, `[DATE]`, *Lorem ipsum*.',
  rationale: `
Names, numbers and tags are masked before translation and put back after it; where that fails, the mask is left. Texts
of websites come with the gaps of their templates.

Left alone: percentages, formulas, anchors (\`{#top}\`), what follows an \`@\` (\`@{1}\`), \`{words}\` in a text that marks many so, signs in
place of an oath (\`$#%@!\`), editors’ brackets (\`[sic]\`, \`[FBI]\`), and passages about code, templates or sets.`,
  examples: [
    {bad: 'Hello ⟦%s⟧, you have ⟦%1$s⟧ letters from ⟦{{ user.name }}⟧.'},
    {bad: 'Dear ⟦[NAME]⟧, we meet on ⟦[INSERT DATE]⟧ at ⟦[your city]⟧.'},
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what the rule looks for
    {bad: 'They met ⟦${city}⟧ and ⟦{0}⟧, then ⟦__PLACEHOLDER_1__⟧ left with ⟦⟨1⟩⟧.'},
    {bad: '⟦Lorem ipsum dolor sit amet⟧, consectetur adipiscing elit.'},
    {good: 'A rise of 5 %, of 100%s, 95%CI, 50 %d’intérêt; example.org/%d0%b0.'},
    {good: '\\frac{1}{2}, x_{0}, x^{2}, Search {#top}, the [FBI], [sic], [Editor], [PDF], [Your agency].'},
    {good: 'The function fills the placeholder {name} with a string. The set {1} is small.'},
    {good: 'A {lamp}, a {rope ladder}, a {Tent}. '.repeat(4)},
    {good: 'What the $#&%@! It is main@{1} or @{upstream}.'},
    {good: 'Designers call it “lorem ipsum”; a “{{name}}” marks the spot.'}
  ],
  *check(article) {
    const {text} = article
    if (!article.has(/[%{_⟨[]/) && !text.includes('orem ipsum')) return
    const isNotation = (text.match(marked)?.length ?? 0) >= many
    for (const {0: actual, index: start} of matchesOf(text, placeholder)) {
      const end = start + actual.length
      if ((isNotation && isNamed.test(actual)) || isMention(text, {start, end}, topic)) continue
      yield {start, end, message: `${quoted(actual)} was never filled in: write what belongs there`}
    }
  }
})
