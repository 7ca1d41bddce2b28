import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {anyOf} from '../src/core/wording.js'
import {languageName, unknownLanguage} from '../src/language/any/tag.js'
import {type FalseFriend, falseFriends} from '../src/language/en/false-friends.js'
import {quotedPlaces} from '../src/reading/in-quotation.js'
import {comesFrom} from '../src/reading/origin.js'
import {Trait} from '../src/text/trait.js'

/** How much of the text on either side of a word is looked at, in UTF-16 units. */
const reach = 60

/** Of an English word; with a class of all letters V8 takes five times as long to compile a pattern, and there are a hundred. */
const inWord = '[A-Za-zÀ-ɏ\\d]'

/** By how the word starts: all are of four letters or more. */
const friendsByHead = byHead()
/** By friend: few of them are met in an article, and each costs three patterns. */
const knownCompany = new Map<FalseFriend, Company>()

interface Company {
  readonly isWord: RegExp
  readonly isBefore: RegExp
  readonly isAfter: RegExp
}

/** The friends that a word may be; most are none. */
const friendsOf = new Trait(({lower}) => {
  const alike = friendsByHead.get(headOf(lower))
  if (!alike) return false
  const word = lower.replace(/'.*$/, '')
  const friends = alike.filter((friend) => companyOf(friend).isWord.test(word))
  return friends.length > 0 && friends
})

export default defineRule<{from: string}, 'lexicon'>({
  id: 'false-friends',
  category: 'words',
  severity: 'info',
  fix: 'none',
  asks: ['lexicon'],
  summary: 'A word taken for the source’s word that looks like it: *actual* for *actuel*, *sensible data*.',
  rationale: `
Engines, and people in a hurry, take the English word that looks like the source’s.

Each word is English, so it is reported only in company that makes the other sense likely (*actual situation*, *sensible
data*, *project of law*), and only if the article shows other traces of such a language (\`--origin\` lists them), or
the option \`from\` names it. Quotations are left alone. Several words may be meant, so nothing is fixed.

To read on, and where more can be found: the European Court of Auditors’ *Misused English words and expressions in EU
publications* (2016), LanguageTool’s \`false-friends.xml\`, and Wiktionary’s appendices of false friends. The list
itself, the source’s words and the company that each is reported in are translint’s own (\`src/language/en/false-friends.ts\`).`,
  options: {
    from: {
      type: 'string',
      default: '',
      description:
        'BCP 47 tag of the language that the articles were translated from; empty: what each article shows'
    }
  },
  validate({from}) {
    return from === '' ? undefined : unknownLanguage(from)
  },
  examples: [
    {options: {from: 'fr'}, bad: 'The ⟦actual⟧ situation is bad for ⟦sensible⟧ data.'},
    {options: {from: 'de-AT'}, bad: 'The ⟦chef⟧ of the company spoke of the ⟦economical⟧ crisis.'},
    {options: {from: 'ru'}, bad: 'In the second ⟦decade⟧ of May the ⟦project⟧ of the budget was read.'},
    {options: {from: 'es'}, bad: 'He was ⟦condemned⟧ to five years in prison.'},
    {
      bad: 'At 18h40 the ⟦ancient⟧ minister spoke: «\u00A0no\u00A0».',
      alsoFinds: ['foreign-quotes', 'time-format']
    },
    {good: 'The actual situation is bad for sensible data, said the ancient minister.'},
    {
      options: {from: 'fr'},
      good: 'The actual cost was higher, and eventually a sensible chef of a restaurant paid.'
    },
    {options: {from: 'pt'}, good: 'The chef of the company said “the actual situation”.'},
    {options: {from: 'fr'}, good: 'He spoke of “the actual situation”, an important part of the work.'}
  ],
  *check(article, {from}) {
    const {text} = article
    const source = from.toLowerCase().replace(/[-_].*/, '')
    const languageOf = ({of}: FalseFriend) =>
      Object.keys(of).find((language) => (source ? language === source : comesFrom(article, [language])))
    const isQuoted = quotedPlaces(article)
    for (const {word, value: alike} of friendsOf.matches(wordsOf(article))) {
      const index = word.start
      const actual = word.text.replace(/['’].*$/, '')
      const end = index + actual.length
      const before = text.slice(Math.max(0, index - reach), index)
      const after = text.slice(end, end + reach)
      const friend = alike.find((friend) => {
        const {isBefore, isAfter} = companyOf(friend)
        return isBefore.test(before) && isAfter.test(after)
      })
      const language = friend && languageOf(friend)
      if (friend && language !== undefined && !isQuoted(index))
        yield {start: index, end, expected: friend.expected, message: messageOf(actual, friend, language)}
    }
  }
})

function byHead(): ReadonlyMap<string, readonly FalseFriend[]> {
  const byHead = new Map<string, FalseFriend[]>()
  for (const friend of falseFriends) {
    for (const way of friend.word.split('|')) {
      const head = headOf(way)
      byHead.set(head, [...(byHead.get(head) ?? []), friend])
    }
  }
  return byHead
}

function companyOf(friend: FalseFriend): Company {
  const {word, before, after} = friend
  const company = knownCompany.get(friend) ?? {
    isWord: new RegExp(`^(?:${word})$`, 'i'),
    isBefore: before === undefined ? /$/ : new RegExp(`(?<!${inWord})(?:${before})[^\\S\\r\\n]?$`, 'i'),
    isAfter: after === undefined ? /^/ : new RegExp(`^[^\\S\\r\\n]?(?:${after})(?!${inWord})`, 'i')
  }
  knownCompany.set(friend, company)
  return company
}

function headOf(word: string): string {
  return word.slice(0, 4)
}

function messageOf(actual: string, {expected, of}: FalseFriend, language: string): string {
  return `\`${actual}\` does not mean what ${languageName(language)} \`${of[language]}\` means: if that is meant, write ${anyOf(expected)}`
}
