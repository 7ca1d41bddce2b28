import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import questionMismatch from '../rules/question-mismatch.js'
import {toPlugin} from '../src/adapters/unified.js'
import {Article} from '../src/article/article.js'
import {loadFormat, readDocument} from '../src/documents/read.js'
import {readText} from '../src/documents/text.js'
import {fix} from '../src/engine/fixer.js'
import {lint} from '../src/engine/linter.js'
import {lintRecord} from '../src/engine/records.js'
import {AlignedPair} from '../src/pairs/pair.js'

beforeAll(async () => {
  await loadFormat('markdown')
  await loadFormat('html')
})

/** The units of two texts: `source | target` each, with `?` before one that is not sure. */
function unitsOf(source: string, target: string): string[] {
  const pair = new AlignedPair(new Article(readText(source), 'fr'), new Article(readText(target), 'en'))
  return pair.units.map(
    ({source: from, target: to, sure}) =>
      `${sure ? '' : '? '}${source.slice(from.start, from.end)} | ${target.slice(to.start, to.end)}`
  )
}

describe('sentences are aligned', () => {
  test('one by one', () => {
    expect(
      unitsOf('Il est midi. Où vont-ils ? À Lyon.', 'It is noon. Where are they going? To Lyon.')
    ).toEqual(['Il est midi. | It is noon.', 'Où vont-ils ? | Where are they going?', 'À Lyon. | To Lyon.'])
  })

  test('where one is two', () => {
    const french =
      'Le maire Dupont est venu avec 12 conseillers, et le préfet Martin a parlé de la loi de 1905.'
    const english = 'Mayor Dupont came with 12 councillors. The prefect Martin spoke about the law of 1905.'
    expect(unitsOf(`Bonjour. ${french} Merci.`, `Hello. ${english} Thanks.`)).toContain(
      `${french} | ${english}`
    )
  })

  test('with nothing where one is missing, and empty ranges where it would stand', () => {
    const source =
      'Le maire est venu hier. Le 14 juillet, Paul Dupont a gagné 300 euros. Elle est partie demain.'
    const target = 'The mayor came yesterday. She left tomorrow.'
    const {units} = new AlignedPair(new Article(readText(source), 'fr'), new Article(readText(target), 'en'))
    expect(units.map(({kind}) => kind)).toEqual(['paired', 'omitted', 'paired'])
    expect(units[1]?.target).toEqual({start: 25, end: 25})
  })

  test('of empty texts, into nothing', () => {
    expect(unitsOf('', '')).toEqual([])
    expect(unitsOf('Bonjour.', '')).toEqual(['Bonjour. | '])
  })
})

describe('a source', () => {
  const settings = {source: '# Vont-ils\n\nIls *vont* revenir ?', sourceFormat: 'markdown'} as const

  test('has the places that findings name, in its file', () => {
    const [message] = lint('Will they\n\nThey will come back.', settings)
    expect(message).toMatchObject({
      ruleId: 'question-mismatch',
      start: 30,
      related: [{start: 31, end: 32, line: 3, column: 20, endLine: 3, endColumn: 21, actual: '?'}]
    })
    expect(settings.source.slice(31, 32)).toBe('?')
  })

  test('stays beside a text that is fixed', () => {
    expect(fix('Will they come back.', {source: 'Vont-ils revenir ?'}, 'unsafe').source).toBe(
      'Will they come back?'
    )
  })

  test('is its own language, declared or told', () => {
    const document = readDocument('<html lang=fr><p>Vont-ils ?', 'html')
    expect(new Article(document).language.tag).toBe('fr')
    const [message] = lint('Will they.', {source: '<html lang=fr><p>Vont-ils ?', sourceFormat: 'html'})
    expect(message?.ruleId).toBe('question-mismatch')
  })

  test('that can’t be read is told of as the source', () => {
    expect(() => lint('A', {source: '<meta charset=latin1>', sourceFormat: 'html'})).toThrow(/^its source: /)
    // @ts-expect-error A source is a text.
    expect(() => lint('A', {source: 1})).toThrow('Unexpected 1 for `source`, expected the text')
    // @ts-expect-error There is no such format.
    expect(() => lint('A', {sourceFormat: 'word'})).toThrow('Unknown format: `word`')
  })

  test('of a record is a field, and names no text to lint', () => {
    const record = {text: 'Will they come back.', source: 'Vont-ils revenir ?', sourceLanguage: 'fr'}
    expect(
      lintRecord(record, 1, {settings: {}, field: 'text', run: {version: '0', settings: ''}}).findings
    ).toMatchObject([
      {
        ruleId: 'question-mismatch',
        related: [{start: 17, end: 18, actual: '?', message: 'the source ends so'}]
      }
    ])
    expect(
      lintRecord({source: 'He said .'}, 1, {settings: {}, field: 'source', run: {version: '0', settings: ''}})
        .findings
    ).toHaveLength(1)
    expect(() =>
      lintRecord({text: '', source: 1}, 1, {settings: {}, field: 'text', run: {version: '0', settings: ''}})
    ).toThrow('the field `source` holds a number, expected the text that was translated')
  })

  test('of a file in unified is its data', async () => {
    const file = new VFile({value: 'Will they.', data: {source: 'Vont-ils ?', sourceLanguage: 'fr'}})
    await unified().use(retextEnglish).use(toPlugin(questionMismatch)).use(retextStringify).process(file)
    expect(file.messages).toHaveLength(1)
  })
})

test('a rule that asks for a source finds nothing without one', () => {
  expect(lint('Will they come back?', {rules: {'question-mismatch': true}})).toEqual([])
})
