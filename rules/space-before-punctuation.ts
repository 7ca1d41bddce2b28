import {defineRule} from '../src/rule.js'

/** French sets a space before these two-part marks; other languages set none before any. */
const spaced: Readonly<Record<string, string>> = {fr: ':;!?'}
const candidate = /(?<=[^\s([{“„«/])[^\S\r\n]+([.,:;!?]+)(?=["'”’»)\]]*(?:\s|$))/g

export default defineRule({
  id: 'space-before-punctuation',
  category: 'spacing',
  severity: 'error',
  fix: 'safe',
  summary: 'A space before a full stop, comma, colon, semicolon, question or exclamation mark.',
  rationale: `
French sets a no-break space before \`: ; ! ?\`, which engines copy; and engines that work on tokens leave a space
before every mark when they join the tokens again.

Left alone: marks that start a word (\`.NET\`, \`.5\`), spaced ellipses, ratios and smileys, and in French the space
before \`: ; ! ?\`.`,
  examples: [
    {
      bad: 'Action would follow if it did not act itself⟦ ⟧.',
      good: 'Action would follow if it did not act itself.'
    },
    {
      bad: 'They disagreed on the text⟦\u00A0⟧: what now⟦\u202F⟧?',
      good: 'They disagreed on the text: what now?'
    },
    {bad: '“Is it over⟦ ⟧?” he asked⟦ ⟧.', good: '“Is it over?” he asked.'},
    {good: 'The .NET runtime, a .5 share and a scale of 1 : 3.'},
    {good: 'Well . . . nobody knows ... or does one?'},
    {good: 'See you then :) or not ;-).'},
    {language: 'fr', good: 'Il a dit : non ! Et puis ?'},
    {language: 'fr', bad: 'Il a dit non⟦ ⟧.', good: 'Il a dit non.'}
  ],
  *check({text, language}) {
    const legal = spaced[language] ?? ''
    for (const match of text.matchAll(candidate)) {
      const [{length}, marks = ''] = match
      const {index: start} = match
      const end = start + length - marks.length
      const before = text.slice(Math.max(0, start - 1), start)
      const ellipsis =
        marks.startsWith('.') && (marks.length > 1 || before === '.' || /^ \./.test(text.slice(end + 1)))
      const ratio = /\d/.test(before) && marks === ':' && /^\s*\d/.test(text.slice(end + 1))
      const smiley = /^[:;][()]/.test(text.slice(end, end + 2))
      if (ellipsis || ratio || smiley || legal.includes(marks.charAt(0))) continue
      yield {
        start,
        end,
        expected: '',
        message: `Unexpected space before \`${marks}\`, expected none`
      }
    }
  }
})
