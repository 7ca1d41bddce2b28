import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {anyOf} from '../src/core/wording.js'
import {languageName, primaryTag, unknownLanguage} from '../src/language/any/tag.js'
import type {FalseFriend} from '../src/language/false-friends.js'
import {comesFrom} from '../src/reading/origin.js'

export default defineRule<{from: string}, 'falseFriends'>({
  id: 'false-friends',
  category: 'words',
  severity: 'info',
  fix: 'none',
  asks: ['falseFriends'],
  leavesAlone: ['quoted-speech'],
  summary: 'A word taken for the source’s word that looks like it: *actual* for *actuel*, *sensible data*.',
  rationale: `
Engines, and people in a hurry, take the English word that looks like the source’s.

Reported only in company that makes the other sense likely (*project of law*), and only if the article shows other traces
of the language (\`--origin\` lists them) or \`from\` names it.`,
  options: {
    from: {
      type: 'string',
      default: '',
      description: 'BCP 47 tag of the language translated from; empty: what each article shows'
    }
  },
  validate: ({from}) => (from === '' ? undefined : unknownLanguage(from)),
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
    const {falseFriends} = article.language
    for (const {word, value: alike} of falseFriends.alike.matches(wordsOf(article))) {
      const {start} = word
      const actual = word.text.replace(/['’].*$/, '')
      const end = start + actual.length
      const friend = alike.find((friend) => falseFriends.isInCompany(friend, article.text, start, end))
      const source = Object.keys(friend?.of ?? {}).find((language) =>
        from === '' ? comesFrom(article, [language]) : language === primaryTag(from)
      )
      if (friend && source !== undefined)
        yield {start, end, expected: friend.expected, message: messageOf(actual, friend, source)}
    }
  }
})

function messageOf(actual: string, {expected, of}: FalseFriend, language: string): string {
  return `\`${actual}\` does not mean what ${languageName(language)} \`${of[language]}\` means: if that is meant, write ${anyOf(expected)}`
}
