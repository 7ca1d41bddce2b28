import {describe, expect, test} from 'vitest'
import {allRules} from '../rules/index.js'
import {unmark} from '../src/engine/examples.js'
import {fixAll} from '../src/engine/fixer.js'
import {bare, type Look} from '../src/reporters/look.js'
import {changes} from '../src/reporters/terminal/changes.js'
import {widthOf} from '../src/reporters/terminal/width.js'
import {edited} from '../src/text/edited.js'

test('a fixed article tells the edits that made it, pass after pass', () => {
  const articles = allRules.flatMap(({examples}) =>
    examples.slice(0, 2).map(({bad, good}) => unmark(bad ?? good).text)
  )
  const jobs = articles.map((source) => ({source: `${source}\n\nIt was was the the lamp .\n`}))
  for (const [i, result] of fixAll(jobs, 'unsafe').entries()) {
    if ('error' in result) throw result.error
    expect(edited(jobs[i]?.source ?? '', result.fixed.edits)).toBe(result.fixed.source)
  }
})

describe('what would change is shown', () => {
  /** What replacements of texts, looked for one after the other, look like. */
  function shown(
    source: string,
    replacements: readonly (readonly [string, string])[],
    look: Partial<Look> = {}
  ): string {
    let at = 0
    const edits = replacements.map(([old, text]) => {
      const start = source.indexOf(old, at)
      at = start + old.length
      return {start, end: at, text}
    })
    const text = changes('a.txt', source, edits, {...bare, columns: 60, ...look})
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(look.columns ?? 60)
    return text
  }

  test('by word, in the text around', () => {
    expect(
      shown("One.\n\nIt isn't on a island .\n", [
        ["'", '’'],
        ['a', 'an'],
        [' .', '.']
      ])
    ).toBe("a.txt\n  3:7 It [-isn't-]{+isn’t+} on [-a-]{+an+} island[-␣.-]{+.+}\n\n")
  })

  test('as what goes and what comes', () => {
    expect(
      shown('It was was so .', [
        [' was', ''],
        [' .', '.']
      ])
    ).toContain(' It[-␣was-] was so[-␣.-]{+.+}\n')
    expect(shown('So,then', [[',', ', ']])).toContain(' [-So,then-]{+So, then+}\n')
    expect(shown('One.\n\nShare this\n\nTwo.\n', [['Share this\n\n', '']])).toContain(' [-Share this↵↵-]')
  })

  test('with an excerpt around each change of a long line', () => {
    const line = `The ferry leaves ${'from the harbour and comes back '.repeat(9)}`
    expect(
      shown(`${line}at noon . ${line}at night .`, [
        [' .', '.'],
        [' .', '.']
      ])
    ).toBe(`a.txt
 1:313 …comes back at noon[-␣.-]{+.+} The ferry leaves…
 1:629 …from the harbour and comes back at night[-␣.-]{+.+}

`)
  })

  test('in color: red and struck out goes, green and underlined comes', () => {
    expect(shown('On a island', [['a', 'an']], {color: true})).toContain(
      'On \u001B[31m\u001B[9ma\u001B[29m\u001B[39m \u001B[32m\u001B[4man\u001B[24m\u001B[39m island'
    )
  })

  test('where a long text goes, in full', () => {
    const text = shown(`So ${'it goes on and '.repeat(20)}ends.`, [['it goes on and '.repeat(20), '']])
    expect(text.match(/goes/g)).toHaveLength(20)
  })

  test('in text of wide characters, without whole sentences', () => {
    expect(
      shown('渡船中午离开港口,晚上回来没有人知道它什么时候回来'.repeat(3), [
        [',', '，'],
        [',', '，']
      ])
    ).toContain('[-,-]{+，+}')
  })
})

test('many changes of one long line are all shown', () => {
  const source = 'It is . '.repeat(2000)
  const edits = Array.from({length: 2000}, (_, i) => ({start: 8 * i + 5, end: 8 * i + 6, text: ''}))
  expect(changes('a.txt', source, edits, bare).match(/\[-␣-\]/g)).toHaveLength(2000)
})
