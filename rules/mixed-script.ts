import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import lookAlikes from '../src/language/any/look-alikes.json' with {type: 'json'}
import {matchesNear} from '../src/text/near.js'

const cheap = /[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]/
const word =
  /(?<![\p{L}\p{M}\p{N}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,60}(?![\p{L}\p{M}])/gu
const other = /(?!\p{ASCII})[\p{Script=Cyrillic}\p{Script=Greek}]/gu
const oneScript = /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Greek}+)$/u
/** An initialism in Latin letters with a Cyrillic ending. */
const inflected = /^[A-Z]{2,}[а-яё]{1,3}$/

const latin = {name: 'Latin', code: 'Latn', letter: /\p{Script=Latin}/u}
const scripts = [
  latin,
  {name: 'Cyrillic', code: 'Cyrl', letter: /\p{Script=Cyrillic}/u},
  {name: 'Greek', code: 'Grek', letter: /\p{Script=Greek}/u}
]
type Script = typeof latin

const pairs = Object.entries(lookAlikes)
const toLatin = new Map(pairs)

export default defineRule({
  id: 'mixed-script',
  category: 'characters',
  severity: 'error',
  fix: 'safe',
  needs: /[\u0370-\u04FF]/,
  summary: 'A Cyrillic or Greek letter that looks Latin inside a Latin word, or the other way round.',
  rationale: `
A Cyrillic \`а\` and a Latin \`a\` look the same, and engines write either where the source has both: the word can’t be
found, sorted, or read aloud. What looks alike says Unicode’s list of confusable characters.

Expected is the script that most letters of the word are in. Where that is no majority, or all of the word looks like
one in the script of the article’s language, the fix is unsafe. Left alone: Greek letters in formulas and units
(\`γδKlotho\`, \`μg\`), Russian endings of initialisms (\`SMSки\`), and letters that look like no other (\`KoЯn\`).`,
  examples: [
    {
      bad: 'The ⟦Kr\u0435ml\u0456n⟧ and ⟦M\u03BFscow⟧ met.',
      good: 'The Kremlin and Moscow met.',
      alsoFinds: ['foreign-script']
    },
    {bad: 'The ⟦\u0421ongress⟧ met.', good: 'The Congress met.', alsoFinds: ['foreign-script']},
    {
      bad: 'They met ⟦\u0430t⟧ ten.',
      good: 'They met at ten.',
      safety: 'unsafe',
      alsoFinds: ['foreign-script']
    },
    {
      bad: 'The ⟦\u041D\u0410\u0421P⟧ met.',
      good: 'The HACP met.',
      safety: 'unsafe',
      alsoFinds: ['foreign-script']
    },
    {language: 'ru', bad: 'В ⟦М\u006Fскве⟧ тепло.', good: 'В Москве тепло.'},
    {good: 'The γδKlotho, 5 μg and Δvapour, highβ, πr.'},
    {good: 'KoЯn played; Москва is Moscow; МиГ-29S.'},
    {language: 'ru', good: 'Он прислал SMSки и PDFы, а HTMLа нет.'}
  ],
  *check({text, language}) {
    if (!cheap.test(text)) return
    const home = scripts.find(({code}) => language.scripts.includes(code))
    for (const {0: actual, index: start} of matchesNear(text, other, word)) {
      if (oneScript.test(actual) || inflected.test(actual)) continue
      const letters = [...actual]
      const ranked = scripts
        .map((script) => ({script, count: letters.filter((char) => script.letter.test(char)).length}))
        .filter(({count}) => count > 0)
        .sort((a, b) => b.count - a.count)
      const [most, second] = ranked
      if (!most || !second) continue
      const isHome =
        home && ranked.some(({script}) => script === home) && respell(letters, home) !== undefined
      const script = isHome ? home : most.script
      const expected = respell(letters, script)
      if (expected === undefined) continue
      const foreign = new Set(letters.filter((char) => !script.letter.test(char)).map((char) => quoted(char)))
      const names = ranked.map(({script: {name}}) => name).join(' and ')
      const isMajority = script === most.script && most.count > second.count
      yield {
        start,
        end: start + actual.length,
        expected,
        message: `${quoted(actual)} mixes ${names} letters: write ${script.name} ones for ${[...foreign].join(', ')}`,
        ...(!isMajority && {safety: 'unsafe'})
      }
    }
  }
})

/** The word in letters of one script; undefined where one of them looks like none of it. */
function respell(letters: readonly string[], script: Script): string | undefined {
  let result = ''
  for (const char of letters) {
    const base = latin.letter.test(char) ? char : toLatin.get(char)
    const own = script.letter.test(char)
      ? char
      : script === latin
        ? base
        : pairs.find(([other, like]) => like === base && script.letter.test(other))?.[0]
    if (own === undefined) return undefined
    result += own
  }
  return result
}
