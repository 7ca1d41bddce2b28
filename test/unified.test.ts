import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import translint, {fix, lint, rules} from '../src/index.js'

const article = 'It did not act itself .\r\n\r\n– It is late –'

test('the package is a unified preset, with the same findings as the linter', async () => {
  const {messages} = await retext().use(retextEnglish).use(translint).process(article)
  const shown = messages.map(({line, column, ruleId, reason}) => `${line}:${column} ${ruleId} ${reason}`)
  expect(shown).toHaveLength(2)
  expect(shown.sort()).toEqual(
    lint(article).map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId} ${message}`)
  )
})

test('its messages carry the rule’s page, and a note with the text and the repair', async () => {
  const {messages} = await retext().use(retextEnglish).use(translint).process(article)
  expect(messages.find(({ruleId}) => ruleId === 'space-before-punctuation')).toMatchObject({
    note: 'It did not act itself⟦␣⟧.\ndelete',
    url: 'https://github.com/translint/translint/blob/main/docs/rules/space-before-punctuation.md'
  })
})

test('the linter and the fixer are pure functions', () => {
  expect(lint('It did not act itself .')).toMatchObject([
    {ruleId: 'space-before-punctuation', start: 21, end: 22}
  ])
  expect(fix('It did not act itself .').source).toBe('It did not act itself.')
  expect(fix(article, {}, 'unsafe').source).toBe('It did not act itself.\r\n\r\nIt is late')
})

test('settings turn rules off and change their severity', () => {
  const settings = {rules: {'dashed-heading': false, 'space-before-punctuation': {severity: 'info'}}} as const
  expect(lint(article, settings).map(({severity}) => severity)).toEqual(['info'])
  expect(rules.map(({id}) => id)).toContain('dashed-heading')
})

describe('in a pipeline from Markdown or HTML, a comment suppresses findings as it does in a file', () => {
  const prose = unified().use(retextEnglish).use(translint)
  const shown = ({messages}: VFile) => messages.map(({line, ruleId}) => `${line} ${ruleId}`)

  test('remark → retext', async () => {
    const remark = unified().use(remarkParse).use(remarkRetext, prose)
    const file = new VFile(
      'It did *not* act .\n\n<!-- translint-disable-next-line space-before-punctuation -->\nIt did `not` act .\n'
    )
    await remark.run(remark.parse(file), file)
    expect(shown(file)).toEqual(['1 space-before-punctuation'])
  })

  test('rehype → retext', async () => {
    const rehype = unified().use(rehypeParse).use(rehypeRetext, prose)
    const file = new VFile(
      '<p>It did <em>not</em> act .</p>\n<!-- translint-disable -->\n<p>It did not act .</p>\n<!-- translint-enable -->\n<p>It did not act .</p>\n'
    )
    await rehype.run(rehype.parse(file), file)
    expect(shown(file)).toEqual(['1 space-before-punctuation', '5 space-before-punctuation'])
  })

  test('retext alone, where the comment is a line of plain text', async () => {
    const file = new VFile('[translint-disable-next-line: as it was said]\nIt did not act .\n')
    await prose.run(prose.parse(file), file)
    expect(shown(file)).toEqual([])
  })
})
