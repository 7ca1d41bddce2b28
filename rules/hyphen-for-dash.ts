import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {goesOnInClause, type Lexicon} from '../src/language/lexicon.js'
import {articleDash} from '../src/reading/dashes.js'
import {isInSentences} from '../src/reading/sentences.js'
import {matchesIf} from '../src/text/matches.js'
import {once} from '../src/text/once.js'
import {Trait} from '../src/text/trait.js'

/** In words: a shorter paragraph is a heading or the item of a list. */
const shortest = 8
/** Where an article has more of them and no dash, they are its own way to write one. */
const few = 3
const spaced = /[\p{L})"”’%](?:[^\S\r\n]--?[^\S\r\n]+)["“(]?(\p{Ll}+)/gu

/** *Low - and high-income* homes. */
const hangs = /^\s-\s\p{Ll}+\s\p{L}+-\p{L}/u
/** In UTF-16 units. */
const reach = 40

/** A word with a hyphen whose second half starts a phrase or a clause: *the insects-they are trapped*. */
const glued = once(
  (lexicon: Lexicon) =>
    new Trait(({text}) => {
      const [, left = '', right = ''] = /^(\p{L}{3,})-(\p{Ll}+)$/u.exec(text) ?? []
      const isOne = !lexicon.is(right, 'follows a dash') || lexicon.isFunctionWord(left.toLowerCase())
      return !isOne && {left, right}
    })
)

export default defineRule({
  id: 'hyphen-for-dash',
  category: 'punctuation',
  severity: 'warning',
  fix: 'unsafe',
  onByDefault: false,
  isOnTrial: true,
  asks: ['lexicon'],
  needs: /a-|-[ -]/,
  leavesAlone: ['about-code', 'foreign-passage', 'verbatim-speech'],
  summary: 'A hyphen in the place of a dash: *insects-they are trapped*, *late - but not too late*.',
  rationale: `
Chinese, Russian and others set a dash as long as a word; engines write the hyphen that their tokens have.

The dash that the article has most of is expected, else an en dash between spaces. Hyphens between spaces are left alone where
the article has more than three, and not as many dashes: they are its own way to write them. In edited text they are an info.`,
  examples: [
    {
      bad: 'They caught the small ⟦insects-they⟧ were trapped under it. It was the end⟦ - ⟧but not for all of them.',
      good: 'They caught the small insects – they were trapped under it. It was the end – but not for all of them.'
    },
    {
      bad: 'The lamp—a new one—was lit. It was a new ⟦lamp-the⟧ best one.',
      good: 'The lamp—a new one—was lit. It was a new lamp—the best one.'
    },
    {
      good: 'A passer-by took a how-to guide, an either-or question, and all low - and high-level lamps of it.'
    },
    {
      good: 'Lamps - the whole list\n\nShe came - and went - and came - and went, and that was all that there was - or so they say.'
    }
  ],
  *check(article) {
    const {language} = article
    const words = wordsOf(article)
    const {dash, count} = articleDash(article)
    const message = (actual: string) => `A hyphen stands for a dash in ${quoted(actual)}: write a dash`
    for (const {place, word, value} of glued(language.lexicon).matches(words))
      if (words.isNeighbour(place + 1) && !words.text(place + 1).includes('-'))
        yield {
          start: word.start,
          end: word.end,
          expected: `${value.left}${dash}${value.right}`,
          message: message(word.text)
        }
    const hyphens = matchesIf(article, / -/, spaced).filter(
      ({1: next = '', index, input}) =>
        goesOnInClause(language.lexicon, next) &&
        !hangs.test(input.slice(index + 1, index + reach)) &&
        isInSentences(article, index, shortest)
    )
    if (hyphens.length <= Math.max(few, count))
      for (const {0: found, 1: next = '', index} of hyphens) {
        const [hyphen = ''] = /\s--?\s+/.exec(found) ?? []
        const start = index + found.indexOf(hyphen)
        yield {
          start,
          end: start + hyphen.length,
          expected: dash,
          severityIfEdited: 'info',
          message: message(`${hyphen.trim()} ${next}`)
        }
      }
  }
})
