import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isEnglish} from '../src/language/en/vocabulary.js'
import {matchesNear} from '../src/text/near.js'
import {Trait} from '../src/text/trait.js'

/** An apostrophe with a space beside it, or before its n, and what may belong to it. */
const apart =
  /['’](?:[^\S\r\n](?:[a-z]{1,2}(?![a-z])|[1-9]0s|clock|(?<=[odl]..)\S)|(?<=[^\S\r\n]n?.)(?:[a-z]{1,2}(?![a-z])|clock))/gi
/** `n’t` with what stands before it, as tokenisers cut it: `ca n’t`, `wo n’t`. */
const negated =
  /(?<![\p{L}\p{N}’'-])(?:do|does|did|is|are|was|were|has|have|had|ca|could|sha|should|wo|would|must|need|might|ai|dare)[^\S\r\n]?n[^\S\r\n]?['’][^\S\r\n]?t(?![\p{L}\p{N}’'-])/giu
/** A pronoun with its verb, a noun with its genitive. The letter alone may stand in quotation marks. */
const suffixed =
  /(?<![\p{L}\p{M}\p{N}.])([\p{L}\p{M}\p{N}]{1,30}(?:\.[\p{L}\p{M}\p{N}]{1,30}){0,4}\.?)([^\S\r\n]?)['’][^\S\r\n]?(?:s|ll|re|ve|d|(?<=I[^\S\r\n]?['’][^\S\r\n]?)m)(?![\p{L}\p{M}\p{N}@-]|[^\S\r\n]?['’])/gu
const fusedEnd = / (?:[nt]a|me)(?![a-z])/gi
const fused = /(?<![\p{L}’'-])(?:(?:gon|wan) na|got ta|(?:gim|lem) me)(?![\p{L}’'-])/giu
const clock = /(?<![\p{L}’'-])o ?['’] ?clock(?![\p{L}’'-])/giu
/** O’ Brien, Côte d’ Ivoire, the ’ 90s. */
const elided = /(?<![\p{L}\p{N}’'-])[Odl]['’] (?=\p{Lu}\p{Ll})|(?<=\s)['’] [1-9]0s\b/gu
/** In UTF-16 units, from an *O’* on. */
const reach = 40
const afterO = /(?<=^O['’] )\p{L}+/u
/** Nothing belongs to these: `in ’s Gravenhage`. */
const ownsNothing = /^(?:in|to|from|of|at|near|the|an?)$/i

/** What one of the words of `fused` is, and how a negation without its verb starts: most articles have no such word. */
const mayBeFused = new Trait(({lower}) => /^(?:na|ta|gim|lem)(?![a-z])/.test(lower))
const mayEndNegation = new Trait(({lower}) => lower.startsWith("n'"))

export default defineRule({
  id: 'split-contraction',
  category: 'spacing',
  severity: 'error',
  fix: 'safe',
  asks: ['lexicon'],
  summary: 'A space inside a contraction or before the ’s of a genitive: `I ’ll`, `do n’t`, `It’ s`.',
  rationale: `
Engines that work on tokens take a contraction for two of them, and leave the space when they join the tokens again;
others translate the apostrophe apart from its word.

The apostrophe stays the one it is. Left alone: ’em, ’tis, ’n’, the *O’* that is an *of* (*Ship O’ Fools*), \`can not\`, and letters in quotation marks.`,
  examples: [
    {bad: '⟦I ’ll⟧ go, ⟦do n’t⟧ wait, ⟦It’ s⟧ late.', good: 'I’ll go, don’t wait, It’s late.'},
    {
      bad: "We ⟦wo n't⟧ say it ⟦is n't⟧ St. ⟦Peter 's⟧ or the ⟦U.S. 's⟧ or ⟦Example.com 's⟧, and you ⟦can' t⟧.",
      good: "We won't say it isn't St. Peter's or the U.S.'s or Example.com's, and you can't."
    },
    {
      bad: 'They ⟦don ’ t⟧ know; ⟦she ’ s⟧ late at ten ⟦o’ clock⟧.',
      good: 'They don’t know; she’s late at ten o’clock.'
    },
    {
      bad: 'We are ⟦gon na⟧ meet in Côte ⟦d’ ⟧Ivoire, as in the ⟦’ 90s⟧.',
      good: 'We are gonna meet in Côte d’Ivoire, as in the ’90s.'
    },
    {bad: 'We met ⟦O’ ⟧Brien.', good: 'We met O’Brien.', safety: 'unsafe'},
    {good: 'Get ’em, ’tis rock ’n’ roll of the ’90s; we can not.'},
    {good: "The letter 's', the prefix 're' and the form ’ll’; the workers' rights."},
    {good: 'He lived in ’s Gravenhage and in ’s-Hertogenbosch.'},
    {good: "It sails as the Ship O’ Fools; /lyoob' d@/ is how it sounds."},
    {good: 'Mind the letters ‘s’ and ’ s ’. That is why ’m glad.'},
    {language: 'de', good: 'Ich hab ’s gesehen, er hat ’s auch.'}
  ],
  *check(article) {
    const {text} = article
    const words = wordsOf(article)
    const isApart = article.has(/['’] | ['’]/) || mayEndNegation.places(words).length > 0
    const matches = [
      ...(mayBeFused.places(words).length > 0 ? matchesNear(text, fusedEnd, fused) : []),
      ...(isApart ? matchesNear(text, apart, negated, suffixed, clock, elided) : [])
    ]
    for (const {0: actual, 1: owner = '', 2: space = '', index} of matches.sort(
      (a, b) => a.index - b.index
    )) {
      if (!/\s/.test(actual) || (space && ownsNothing.test(owner))) continue
      // An *of*: *Ship O’ Fools*.
      if (
        actual.startsWith('O') &&
        isEnglish(afterO.exec(text.slice(index, index + reach))?.[0].toLowerCase() ?? '')
      )
        continue
      const expected = actual.replace(/\s/g, '')
      yield {
        start: index,
        end: index + actual.length,
        expected,
        // A name, or an *of* before a name.
        ...(/^O/.test(actual) && {safety: 'unsafe' as const}),
        message: `${quoted(actual)} has a stray space: write ${quoted(expected)}`
      }
    }
  }
})
