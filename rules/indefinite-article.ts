import retextIndefiniteArticle from 'retext-indefinite-article'
import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {articleFor} from '../src/language/en/article-sound.js'
import {isFunctionWord} from '../src/language/en/function-words.js'
import {isEnglish} from '../src/language/en/vocabulary.js'
import {parseEnglish, runRetext} from '../src/reading/retext.js'
import {Trait} from '../src/text/trait.js'

const isArticle = new Trait(({lower}) => lower === 'a' || lower === 'an')
/** One space or line break: two stand where something was taken out. */
const candidate =
  /(?<![\p{L}\p{N}.’'&/+-]|[=<>→]\s)(an?)(?:[^\S\r\n]|\r?\n)([\p{L}\d][\p{L}\p{M}\d’'.,-]*)/iuy
/** Said with either article: *an historic* and in older English *an hundred*, *an URL*. */
const isEither =
  /^(?:h(?!our|onest|onor|onour|eir)|url|una?$|uno$|unanim|uni[^nmd]|ubiq|ut|f-|m-|n-|s-|x-|l-|r-)/i
/** Nobody doubts these: a consonant’s letter after *a*, a vowel’s after *an*, and the commonest exceptions. */
const isPlain =
  /^a (?:[bcdfgj-np-tv-z]\p{Ll}|h(?!our|onest|ono|eir|aut|om)\p{Ll}|us[ae]|ur[aeio]|eu|on(?:es?|ce)(?!\p{L}))|^an (?:[ai]|e(?![uw])|o(?!n[ec])|un(?!i|anim|ary))\p{Ll}/u
/** How a word starts that can be read as one: *ssh*, *mtime* and *xterm* are spelled out, wholly or in part. */
const isReadable =
  /^(?:[aeiou]|(?:[bpfgck][lr]?|[bcdgkprstw]h|[dtw]r|[dt]w|[gkm]n|p[nst]|qu|s[cklmnpqtw]|s?ph[lr]?|(?:s?c|t|s)hr|scr|s[pt]r|spl|squ|schw|chl|thw|cz|ts|[dhj-np-tv-z])(?:[aeiouy]))/
/** No noun phrase starts with these: *an* is *and* (*an thereby the name*), or an old *if* (*an ye will not*). */
const startsNoPhrase = /^(?:ye|thou|thee|t?here(?:about|after|by|fore|from|in|of|on|to|under|upon|with)s?)$/
const judge = retextIndefiniteArticle()
/** The article that nobody doubts before a word. */
const plainArticle = new Trait(
  ({text}) => ['a', 'an'].find((article) => isPlain.test(`${article} ${text}`)) ?? false
)
/** The wrapped rule parses what it judges, so each word is judged once. */
const insteadOf: Readonly<Record<string, Trait<{readonly expected: string | undefined}>>> = {
  a: new Trait(({text}) => ({expected: forWord('a', text)})),
  an: new Trait(({text}) => ({expected: forWord('an', text)}))
}

export default defineRule({
  id: 'indefinite-article',
  category: 'words',
  severity: 'error',
  fix: 'safe',
  asks: ['lexicon'],
  leavesAlone: ['foreign-passage'],
  summary: '*a* before a vowel sound, or *an* before a consonant sound.',
  rationale: `
Engines choose the article before they choose the word, and keep it when a post-edit or a glossary changes the word.

Wraps retext-indefinite-article, which knows the words that sound other than they are spelled (*hour*, *user*,
*one-time*). Numbers are judged as they are read (*an 8*, *an 18-year-old*, *a 180*), names by their first letters, and
initialisms by the letters’ names where they must be spelled out (*an FBI agent*, *a UN envoy*). Left alone:
initialisms that may be read as words (*NATO*, *FAQ*), names of programs that are no words (*an ssh key*), an
*h* that is heard, since older and British English set *an* before it (*an hundred*, *an historic*), years, and an
article that is itself spoken of (“with ‘an’”).`,
  examples: [
    {bad: 'It would prevent ⟦a⟧ escalation.', good: 'It would prevent an escalation.'},
    {bad: '⟦An⟧ user left ⟦an⟧ note.', good: 'A user left a note.'},
    {good: 'An hour later an honest mistake turned up, in a one-time event of a European union.'},
    {
      bad: 'It was ⟦a⟧ 8-year plan of ⟦an⟧ Ukrainian firm.',
      good: 'It was an 8-year plan of a Ukrainian firm.'
    },
    {bad: 'He had ⟦a⟧ MRI.', good: 'He had an MRI.', safety: 'unsafe'},
    {good: 'An FBI agent met a UN envoy, a Uefa official, an EU one, an X-ray and a U-turn.'},
    {good: 'A unanimous vote on an 802.11a network, a 180 and an 1850 house, an historic one.'},
    {bad: '⟦A⟧ heir came ⟦a⟧ hour late.', good: 'An heir came an hour late.'},
    {good: 'An hundred lamps stood on an high tower.'},
    {good: 'It takes an ssh key, a ssh key, an mtime or an xterm, and a ones-based list of a ureter.'},
    {good: 'Its name (an thereby its place) is new, an ye will not ask.'},
    {good: 'Se trata de un plan que apunta a ofrecer una guía por primera vez, según los que más saben.'},
    {good: 'They need a NATO or an NATO, a FAQ or an FAQ, a  (open) space, a <b>.'},
    {good: 'Vitamin A increases it. From A to B. An Post, and Le Van An Nguyen.'},
    {good: 'The paper spelled “a one-time event” with “an”. Vitamin A increases it.'}
  ],
  *check(article) {
    const {text} = article
    const words = wordsOf(article)
    for (const place of isArticle.places(words)) {
      if (words.isAfterSpace(place + 1) && plainArticle.at(words, place + 1) === words.lower(place)) continue
      const index = words.get(place)?.start ?? 0
      candidate.lastIndex = index
      const [, actual = '', follows = ''] = candidate.exec(text) ?? []
      const next = follows.replace(/[.,'’-]+$/, '')
      const isCapital = /^\p{Lu}/u.test(next)
      // *Vitamin A increases*, *from A to B*, *An Post*.
      if (
        actual !== actual.toLowerCase() &&
        (isCapital || /[\p{L}\p{N},][^\S\r\n]$/u.test(text.slice(Math.max(0, index - 2), index)))
      )
        continue
      // `function-word-clash` tells of these.
      if (isFunctionWord(next)) continue
      if (!/\p{L}{2}|\d|^\p{Lu}-/u.test(next)) continue
      const lower = actual.toLowerCase()
      if (/^\p{Ll}/u.test(next) && (!isReadable.test(next) || startsNoPhrase.test(next))) continue
      const expected = isCapital || /^\d/.test(next) ? articleFor(next) : beforeWord()
      if (expected === undefined || expected === lower) continue
      const right = /^A/.test(actual) ? expected.replace('a', 'A') : expected
      yield {
        start: index,
        end: index + actual.length,
        expected: right,
        // It may be no English: *visita a Estados Unidos*.
        ...(!/^\d/.test(next) && !isEnglish(next.toLowerCase()) && {safety: 'unsafe'}),
        message: `\`${actual}\` before ${quoted(next)}: write \`${right}\``
      }

      function beforeWord(): string | undefined {
        const known = words.get(place + 1)?.text === next && insteadOf[lower]?.at(words, place + 1)
        return known ? known.expected : forWord(lower, next)
      }
    }
  }
})

/** What is expected instead of an article before a lower-case word; undefined where it is right. */
function forWord(actual: string, next: string): string | undefined {
  if (isEither.test(next) || /\P{ASCII}/u.test(next.replace(/’/g, ''))) return undefined
  // Nobody can tell how a name of a program starts: *udev*.
  if (next.startsWith('u') && !isEnglish(next)) return undefined
  const words = `${actual} ${next}`
  if (isPlain.test(words)) return undefined
  for (const {message} of runRetext(judge, parseEnglish(words), words)) return message.expected?.[0]
  return undefined
}
