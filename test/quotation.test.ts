import {expect, test} from 'vitest'
import {Article} from '../src/article/article.js'
import {readText} from '../src/documents/text.js'
import {marksOf, pairQuotations} from '../src/reading/quotations/quotations.js'

/** Each quotation of a text, as its kind and its marks. */
function quotations(text: string): string[] {
  return pairQuotations(new Article(readText(text))).map((quotation) =>
    [quotation.kind, ...marksOf(quotation).map(({char}) => char)].join(' ')
  )
}

test.each([
  [9, []],
  [10, ['unclosed “', 'unopened ”']]
])(
  'a quotation set off as a block ends within ten paragraphs: with %i in between it comes to %j',
  (between, expected) => {
    const passed = 'We know it.\n\n'.repeat(between)
    expect(
      quotations(`He writes:\n\n“The lamps are old.\n\n${passed}We ask for time.”\n\nThey left.`)
    ).toEqual(expected)
  }
)

test('a mark inside a quotation that is never closed is reported, and the quotation pairs', () => {
  expect(quotations('“She read «The Lamp twice,” he said. “It is long.”')).toEqual([
    'unclosed «',
    'pair “ ”',
    'pair “ ”'
  ])
})
