import {isFunctionWord} from '../src/language/function-words.js'
import {isEnglish} from '../src/language/vocabulary.js'
import {defineRule} from '../src/rule.js'

/** A number and what is counted; units (`5km`) may be glued. */
const counted =
  /(?<![\p{L}\p{N}@#/._-])(\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?)((?:hundred|thousand|million|billion|trillion|percent|people|persons|years|months|weeks|days|hours|minutes|times|euros|dollars|kilometers|kilometres|meters|metres)\b)/gu
/** Two words with a capital where the second starts. */
const humped = /(?<![\p{L}\p{N}@#/._\\-])(\p{Ll}{3,20})(\p{Lu}\p{Ll}{2,20})(?![\p{L}\p{N}@(/_=:]|\.\p{L})/gu
/** One word twice. */
const doubled = /(?<![\p{L}\p{N}@#/._-])(\p{L}{5,20})\1(?![\p{L}\p{N}])/giu

export default defineRule({
  id: 'glued-words',
  category: 'garble',
  severity: 'warning',
  fix: 'safe',
  languages: ['en'],
  summary: 'Words with no space between them: *delayeddelayed*, *92.58billion*, *thePresident*.',
  rationale: `
Engines that work on pieces of words join the wrong ones; a tag between two words goes and takes the space with it.

Two words are reported if both are English and the second has a capital. Left alone: brand names (*iPhone*,
*eBay*), program code (*toString*, \`onClick=\`), units (*5km*) and addresses. The fix is safe after numbers only.`,
  examples: [
    {bad: 'It cost ⟦92.58billion⟧ yuan.', good: 'It cost 92.58 billion yuan.'},
    {
      bad: 'The train was ⟦delayeddelayed⟧ by ⟦thePresident⟧.',
      good: 'The train was delayed by the President.'
    },
    {good: 'The iPhone from eBay runs macOS with mRNA, at example.com/myPage.'},
    {good: 'Call toString() or set onClick=run in 5km. The 1990s, a 3D film.'},
    {good: 'Murmur of couscous; YouTube and PowerPoint.'}
  ],
  *check({text}) {
    for (const {0: all, 1: number = '', 2: word = '', index} of text.matchAll(counted)) {
      yield found(index, all, `${number} ${word}`)
    }
    for (const {0: all, 1: first = '', 2: second = '', index} of text.matchAll(humped)) {
      if (!isFunctionWord(first) && (first.length < 4 || !isEnglish(first))) continue
      if (!isEnglish(second.toLowerCase())) continue
      yield {...found(index, all, `${first} ${second}`), safety: 'unsafe'}
    }
    for (const {0: all, 1: word = '', index} of text.matchAll(doubled)) {
      if (isEnglish(word.toLowerCase())) yield {...found(index, all, word), safety: 'unsafe'}
    }
  }
})

function found(start: number, actual: string, expected: string) {
  return {
    start,
    end: start + actual.length,
    expected,
    message: `Unexpected \`${actual}\`, expected \`${expected}\``
  }
}
