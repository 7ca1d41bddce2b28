import {count} from './count.js'
import type {FileResult} from './file-result.js'
import type {Reporter} from './reporter.js'

const icons = {error: '🔴', warning: '🟠', info: '🔵'}

/**
 * Reports as Markdown for a comment on a pull request: a table an article, folded where it is long. Its heading counts,
 * so it is kept until the end.
 */
export function markdown(): Reporter {
  const tables: string[] = []
  let articles = 0
  let findings = 0
  return {
    syntax: 'markup',
    file(result) {
      articles++
      findings += result.messages.length
      if (result.messages.length > 0) tables.push(tableOf(result))
      return ''
    },
    end: () =>
      findings === 0
        ? `translint: no findings in ${count(articles, 'article')}.\n`
        : `### translint: ${count(findings, 'finding')} in ${count(tables.length, 'article')}\n\n${tables.join('\n')}`
  }
}

function tableOf({name, messages}: FileResult): string {
  return `<details${messages.length > 20 ? '' : ' open'}>
<summary>${text(name)}: ${count(messages.length, 'finding')}</summary>

| place | finding | rule |
| --- | --- | --- |
${messages
  .map(
    ({line, column, severity, message, ruleId, url}) =>
      `| ${line}:${column} | ${icons[severity]} ${text(message)} | [${ruleId}](${url}) |`
  )
  .join('\n')}

</details>
`
}

/** Makes any text plain text in a Markdown table cell and in HTML. */
function text(value: string): string {
  return value
    .replace(/[&<>]/g, (char) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[char] ?? char)
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\\`*_{}[\]()#+!|@~-]/g, '\\$&')
}
