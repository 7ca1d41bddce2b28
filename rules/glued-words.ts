import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isFunctionWord} from '../src/language/en/function-words.js'
import {isEnglish} from '../src/language/en/vocabulary.js'
import {countOf} from '../src/reading/recurrence.js'
import {matchesIf} from '../src/text/matches.js'
import {Trait} from '../src/text/trait.js'

/** A number and what is counted; units (`5km`) may be glued. */
const counted =
  /(?<![\p{L}\p{N}@#/._-])(\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?)((?:hundred|thousand|million|billion|trillion|percent|people|persons|years|months|weeks|days|hours|minutes|times|euros|dollars|kilometers|kilometres|meters|metres)\b)/gu
/** Two words with a capital where the second starts. */
const humped =
  /[A-Z](?<=(?<![\p{L}\p{N}@#/._\\-])(\p{Ll}{3,20}).)\p{Ll}{2,20}(?![\p{L}\p{N}@(/_=:]|\.\p{L})/gu
/** A name or an address goes on here. */
const joins = /[@#/._-]/
/** What comes so often is a name that programmers gave. */
const many = 2
/** An article with program code has such names outside it too. */
const code = /`[^`'\r\n]+`|```|<(?:code|pre)\b/i
/** In letters, of a word that is glued to itself. */
const shortest = 5

/** A word written twice. */
const isTwice = new Trait(({lower}) => {
  const half = lower.length / 2
  return half >= shortest && lower.slice(0, half) === lower.slice(half)
})

export default defineRule({
  id: 'glued-words',
  category: 'garble',
  severity: 'warning',
  fix: 'safe',
  asks: ['lexicon'],
  summary: 'Words with no space between them: `delayeddelayed`, `92.58billion`, *thePresident*.',
  rationale: `
Engines that work on pieces of words join the wrong ones; a tag between two words goes and takes the space with it.

Two words are reported if both are English and the second has a capital. Left alone: brand names (*iPhone*,
*eBay*), program code (*toString*, \`onClick=\`) and articles that have some, what comes twice or makes a paragraph by
itself, as the entry of a list, units (*5km*) and addresses. The fix is safe after numbers only.`,
  examples: [
    {bad: 'It cost ⟦92.58billion⟧ yuan.', good: 'It cost 92.58 billion yuan.'},
    {
      bad: 'The train was ⟦delayeddelayed⟧ by ⟦thePresident⟧.',
      good: 'The train was delayed by the President.',
      safety: 'unsafe'
    },
    {good: 'The iPhone from eBay runs macOS with mRNA, at example.com/myPage.'},
    {good: 'Call toString() or set onClick=run in 5km. The 1990s, a 3D film.'},
    {good: 'Set basePath. The basePath is a path. Where basePath is not set, it is empty.'},
    {good: 'See `run`. The option allErrors is off.\n\nlampShade\n\nThe mine of ownMine; ownMine is closed.'},
    {good: 'Murmur of couscous; YouTube and PowerPoint.'}
  ],
  *check(article) {
    const {text} = article
    for (const {0: all, 1: number = '', 2: word = '', index} of matchesIf(article, /0a/, counted)) {
      yield found(index, all, `${number} ${word}`, 'lacks a space')
    }
    const humps = matchesIf(article, /aA/, humped)
    const isCode = humps.length > 0 && code.test(article.source)
    for (const {0: second, 1: first = '', index} of isCode ? [] : humps) {
      if (!isFunctionWord(first) && (first.length < 4 || !isEnglish(first))) continue
      if (!isEnglish(second.toLowerCase()) || countOf(article, `${first}${second}`.toLowerCase()) >= many)
        continue
      const start = index - first.length
      const paragraph = article.paragraphAt(start)
      const isEntry = paragraph?.start === start && paragraph.end === index + second.length
      if (!isEntry)
        yield {...found(start, first + second, `${first} ${second}`, 'lacks a space'), safety: 'unsafe'}
    }
    for (const {word} of isTwice.matches(wordsOf(article))) {
      const {text: all, lower, start} = word
      if (joins.test(text.charAt(start - 1))) continue
      const half = lower.length / 2
      if (isEnglish(lower.slice(0, half)))
        yield {...found(start, all, all.slice(0, half), 'is a word written twice'), safety: 'unsafe'}
    }
  }
})

function found(start: number, actual: string, expected: string, what: string) {
  return {
    start,
    end: start + actual.length,
    expected,
    message: `${quoted(actual)} ${what}: write ${quoted(expected)}`
  }
}
