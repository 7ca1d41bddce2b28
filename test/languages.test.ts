import {describe, expect, test} from 'vitest'
import {fix} from '../src/engine/fixer.js'
import {lint, lintAll, type Settings} from '../src/engine/linter.js'
import '../src/index.js'

const french = 'Le maire a dit qu’il ne savait pas ce que « la ville » voulait : il attend la fin du mois.'
const english =
  'The mayor said that he did not know what the town wanted, so he will wait for the end of the month.'
const german =
  'Der Bürgermeister sagte, dass er nicht wisse, was „die Stadt“ wolle, und auf das Ende des Monats warte.'

const known = (source: string, settings?: Settings) => {
  const [result] = lintAll([{source, ...(settings && {settings})}])
  return result && 'language' in result ? [result.language, result.languageFrom] : []
}

describe('the language of an article is', () => {
  test('what the settings say, before all else', () => {
    expect(known(french, {language: 'de'})).toEqual(['de', 'settings'])
  })

  test('what the document says', () => {
    expect(known(`---\nlang: es-MX\n---\n\n${french}\n`, {format: 'markdown'})).toEqual(['es', 'document'])
  })

  test.each([
    [french, 'fr'],
    [german, 'de'],
    [english, 'en'],
    ['町長は、町が何を望んでいるのか分からないと言った。', 'ja'],
    ['市长说他不知道这个镇想要什么。', 'zh'],
    ['시장은 마을이 무엇을 원하는지 모른다고 말했다.', 'ko'],
    ['Мэр сказал, что не знает, чего хочет город, и будет ждать конца месяца, а потом уедет.', 'ru']
  ])('what its words tell: %s', (text, language) => {
    expect(known(text)).toEqual([language, 'words'])
  })

  test('English where it has fewer than ten words', () => {
    expect(known('Le maire a dit : « Non. »')).toEqual(['en', 'default'])
  })
})

describe('an article that nobody declared', () => {
  test('gets no finding and no fix of another language than its own', () => {
    for (const text of [french, german]) {
      expect(lint(text)).toEqual([])
      expect(fix(text, {}, 'unsafe').source).toBe(text)
    }
  })

  test('is held to what is right in its own', () => {
    expect(lint(`${french} Elle répond “oui”.`).map(({ruleId}) => ruleId)).toEqual([
      'foreign-quotes',
      'foreign-quotes'
    ])
  })
})
