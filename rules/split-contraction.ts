import type {Article} from '../src/article/article.js'
import {type Words, wordsOf} from '../src/article/words.js'
import {rewrite} from '../src/core/rewrite.js'
import {defineRule} from '../src/core/rule.js'
import type {Lexicon} from '../src/language/lexicon.js'
import {once} from '../src/text/once.js'
import {Trait} from '../src/text/trait.js'

const decade = /^[1-9]0s$/
/** How a contraction ends, once it is split. */
const ends = once(
  (lexicon: Lexicon) =>
    new Trait(({text, lower}) => decade.test(text) || lexicon.is(lower, 'end of a contraction'))
)
const elisions = new Trait(({text}) => /^[Odl]$/.test(text))
/** A genitive or a contraction, in small letters up to its apostrophe: *Women’S*. */
const capitals = once(
  (lexicon: Lexicon) =>
    new Trait(({text}) => {
      const [, ending = ''] = /\p{Ll}{2}['’](\p{Lu}{1,2})$/u.exec(text) ?? []
      return lexicon.is(ending.toLowerCase(), 'contracted verb')
    })
)
/** An apostrophe with a space beside it, and the full stop of the word before. */
const apart = /^\.?(?:[^\S\r\n]['’][^\S\r\n]?|['’][^\S\r\n])$/

export default defineRule({
  id: 'split-contraction',
  category: 'spacing',
  severity: 'error',
  fix: 'safe',
  asks: ['lexicon', 'mayBeWord'],
  leavesAlone: ['dialect'],
  summary:
    'A space inside a contraction or before the ’s of a genitive, or a capital behind the apostrophe: `I ’ll`, `do n’t`, `Women’S`.',
  rationale: `
Engines that work on tokens take a contraction for two of them, and leave the space when they join the tokens again;
others translate the apostrophe apart from its word, or take what is behind it for a word of a title. The apostrophe stays the one it is.`,
  examples: [
    {bad: '⟦I ’ll⟧ go, ⟦do n’t⟧ wait, ⟦It’ s⟧ late.', good: 'I’ll go, don’t wait, It’s late.'},
    {
      bad: "We ⟦wo n't⟧ say it ⟦is n't⟧ St. ⟦Peter 's⟧ or the ⟦U.S. 's⟧ or ⟦Example.com 's⟧, and you ⟦can' t⟧.",
      good: "We won't say it isn't St. Peter's or the U.S.'s or Example.com's, and you can't."
    },
    {bad: '⟦She ’ s⟧ late at ten ⟦o’ clock⟧ and ⟦don ’ t⟧.', good: 'She’s late at ten o’clock and don’t.'},
    {
      bad: 'It is ⟦gon na⟧ be Côte ⟦d’ ⟧Ivoire, of the ⟦’ 90s⟧.',
      good: 'It is gonna be Côte d’Ivoire, of the ’90s.'
    },
    {bad: 'The ⟦province’ s⟧ ⟦Women’S⟧ League.', good: 'The province’s Women’s League.'},
    {bad: 'We met ⟦O’ ⟧Brien.', good: 'We met O’Brien.', safety: 'unsafe'},
    {good: 'Get ’em, ’tis rock ’n’ roll of the ’90s; we can not.'},
    {good: "The letter 's', the prefix 're' and the form ’ll’; the workers' rights."},
    {good: 'He lived in ’s Gravenhage and in ’s-Hertogenbosch.'},
    {good: "It sails as the Ship O’ Fools; /lyoob' d@/ is how it sounds."},
    {good: 'Mind the letters ‘s’ and ’ s ’. That is why ’m glad.'},
    {language: 'de', good: 'Ich hab ’s gesehen, er hat ’s auch.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    const {lexicon, mayBeWord} = article.language
    for (const {word} of capitals(lexicon).matches(words)) {
      const expected = word.text.replace(/\p{Lu}+$/u, (ending) => ending.toLowerCase())
      yield rewrite(word.start, word.text, 'has a capital behind its apostrophe', expected)
    }
    const split = ends(lexicon)
      .in(words)
      .map((i) => ({start: startOf(article, words, i, lexicon), end: words.end(i)}))
    const names = elisions
      .in(words)
      // *Ship O’ Fools*
      .filter((i) => isElision(words, i) && !(words.text(i) === 'O' && mayBeWord(words.lower(i + 1))))
      .map((i) => ({start: words.start(i), end: words.start(i + 1)}))
    for (const {start, end} of [...split, ...names]) {
      if (start === undefined) continue
      const actual = article.text.slice(start, end)
      const expected = actual.replace(/\s/g, '')
      // It may be an *of* before a name.
      yield rewrite(start, actual, 'has a stray space', expected, /^O/.test(actual) ? 'unsafe' : 'safe')
    }
  }
})

/** Where a split contraction starts that ends with a word; undefined where there is none. */
function startOf(article: Article, words: Words, i: number, lexicon: Lexicon): number | undefined {
  const whole = [i - 1, i - 2].find((first) =>
    isContraction(article, words.start(first), words.end(i), lexicon)
  )
  if (whole !== undefined) return words.start(whole)
  // The ’ 90s
  if (decade.test(words.text(i)))
    return /\s['’][^\S\r\n]$/.test(words.gap(i)) ? words.start(i) - 2 : undefined
  return isSuffix(words, i) ? words.start(i - 1) : undefined
}

/** Whether a text is a contraction but for single spaces in it: *do n’t*, *gon na*, *o’ clock*. */
function isContraction({text}: Article, start: number, end: number, lexicon: Lexicon): boolean {
  const actual = text.slice(start, end)
  const joined = actual
    .toLowerCase()
    .replace(/[^\S\r\n]/g, '')
    .replaceAll('’', "'")
  return /\s/.test(actual) && !/\s\s/.test(actual) && lexicon.is(joined, 'contraction')
}

/** A pronoun with its verb, a noun with its genitive; the letter alone may stand in quotation marks. */
function isSuffix(words: Words, i: number): boolean {
  const isVerb = words.is(i, 'contracted verb') && (words.lower(i) !== 'm' || words.text(i - 1) === 'I')
  const isOwned = /^\.?['’]/.test(words.gap(i)) || !words.is(i - 1, 'owns nothing')
  return isVerb && isOwned && apart.test(words.gap(i)) && !/^[^\S\r\n]?['’@-]/.test(words.gapAfter(i))
}

/** *O’ Brien*, *Côte d’ Ivoire*. */
function isElision(words: Words, i: number): boolean {
  return (
    /^['’] $/.test(words.gap(i + 1)) &&
    /^\p{Lu}\p{Ll}/u.test(words.text(i + 1)) &&
    !/['’-]$/.test(words.gap(i))
  )
}
