import {count} from './count.js'
import type {FileResult} from './result.js'

const icons = {error: '🔴', warning: '🟠', info: '🔵'}

/** Reports as Markdown for a comment on a pull request: a table an article, folded where it is long. */
export function markdown(results: readonly FileResult[]): string {
  const found = results.filter(({messages}) => messages.length > 0)
  const total = found.reduce((sum, {messages}) => sum + messages.length, 0)
  if (total === 0) return `translint: no findings in ${count(results.length, 'article')}.\n`
  const tables = found.map(
    ({name, messages}) => `<details${messages.length > 20 ? '' : ' open'}>
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
  )
  return `### translint: ${count(total, 'finding')} in ${count(found.length, 'article')}\n\n${tables.join('\n')}`
}

/** Makes any text plain text in a Markdown table cell and in HTML. */
function text(value: string): string {
  return value
    .replace(/[&<>]/g, (char) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[char] ?? char)
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\\`*_{}[\]()#+!|@~-]/g, '\\$&')
}
