import {wordsOf} from '../src/article/words.js'
import {rewrite} from '../src/core/rewrite.js'
import {defineRule} from '../src/core/rule.js'
import {hasCode} from '../src/reading/code.js'
import {countOf} from '../src/reading/recurrence.js'
import {isApart} from '../src/text/apart.js'
import {Trait} from '../src/text/trait.js'

/** A number and what is counted. */
const counted = /^(\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?)(\p{Ll}+)(?!\p{L})/u
/** Two words with a capital where the second starts. */
const humped = /^(\p{Ll}{3,20})([A-Z]\p{Ll}{2,20})(?![\p{L}\p{N}@/_]|\.\p{L})/u
/** In letters, of a word that is glued to itself. */
const shortest = 5

/** The two parts of a word that may be two. */
const partsOf = new Trait<readonly [first: string, second: string]>(({text, lower}) => {
  const half = lower.length / 2
  if (half >= shortest && lower.slice(0, half) === lower.slice(half))
    return [text.slice(0, half), text.slice(half)]
  // Nearly all words are in lower case.
  if (text === lower && !/^\d/.test(text)) return false
  const [, first, second] = counted.exec(text) ?? humped.exec(text) ?? []
  return first !== undefined && second !== undefined && [first, second]
})

export default defineRule({
  id: 'glued-words',
  category: 'garble',
  severity: 'warning',
  fix: 'safe',
  asks: ['lexicon', 'isWord'],
  summary: 'Words with no space between them: `delayeddelayed`, `92.58billion`, *thePresident*.',
  rationale: `
Engines that work on pieces of words join the wrong ones; a tag between two words goes and takes the space with it.

Two words are reported if both are English and the second has a capital. Left alone: brand names (*iPhone*, *eBay*),
program code (*toString*) and articles that have some, what comes twice or makes a paragraph by itself, and units (*5km*).
The fix is safe after numbers only.`,
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
    const {lexicon, isWord} = article.language
    for (const {word, value} of partsOf.matches(wordsOf(article))) {
      const [first, second] = value
      const [start, end] = [word.start, word.start + first.length + second.length]
      const actual = article.text.slice(start, end)
      const other = second.toLowerCase()
      const paragraph = article.paragraphAt(start)
      const isEntry = paragraph?.start === start && paragraph.end === end
      const isCount = /^\d/.test(first) && lexicon.is(second, 'counted')
      const isTwice = first.toLowerCase() === other
      const isFirst = lexicon.isFunctionWord(first) || first.length > 3
      const areTwo =
        isFirst &&
        !isEntry &&
        !hasCode(article) &&
        countOf(article, actual.toLowerCase()) < 2 &&
        isWord(first)
      const what = isTwice ? 'is a word written twice' : 'lacks a space'
      const expected = isTwice ? first : `${first} ${second}`
      if (isApart(article.text, {start, end}) && (isCount || ((isTwice || areTwo) && isWord(other))))
        yield rewrite(start, actual, what, expected, isCount ? 'safe' : 'unsafe')
    }
  }
})
