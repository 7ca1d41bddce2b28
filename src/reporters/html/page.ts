import {createHash} from 'node:crypto'
import {allRules} from '../../../rules/index.js'
import {selectFixes} from '../../core/fix.js'
import {type Counts, countsOf, type Message} from '../../core/message.js'
import {count} from '../count.js'
import type {FileResult} from '../file-result.js'
import type {Reporter} from '../reporter.js'
import {script} from './script.js'
import {style} from './style.js'

const severities = ['error', 'warning', 'info'] as const

/**
 * Reports as one HTML file that needs nothing else; whatever an article holds is shown as text. The sums come first, so
 * the articles with findings are kept until the end.
 */
export function html(): Reporter {
  const rows: string[] = []
  const articles: string[] = []
  const rules = new Map<string, number>()
  const counts: Counts = {error: 0, warning: 0, info: 0}
  let findings = 0
  return {
    syntax: 'markup',
    file(result) {
      const index = rows.length
      rows.push(row(result, index))
      if (result.messages.length > 0) articles.push(article(result, index))
      for (const {ruleId, severity} of result.messages) {
        rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1)
        counts[severity]++
        findings++
      }
      return ''
    },
    end: page
  }

  function page(): string {
    const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'`
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>translint: ${count(findings, 'finding')}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>translint</h1>
<p>${count(findings, 'finding')} in ${count(articles.length, 'article')} of ${rows.length}: ${severities.map((severity) => `<b class="${severity}">${count(counts[severity], severity)}</b>`).join(' ')}</p>
<p class="hint"><kbd>j</kbd> and <kbd>k</kbd> go to the next and the previous finding.</p>
</header>
<main>
<section>
<h2>Rules</h2>
${chart(rules)}
</section>
<section>
<h2>Articles</h2>
<table>
<thead><tr>${['article', ...severities, 'fixable'].map((name) => `<th scope="col"><button type="button">${name}</button></th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>
${articles.join('\n')}
</main>
<aside role="status" hidden></aside>
<script>${script}</script>
</body>
</html>
`
  }
}

/** A bar a rule, as long as it has findings. */
function chart(counts: ReadonlyMap<string, number>): string {
  const bars = [...counts].sort((a, b) => b[1] - a[1])
  const most = bars[0]?.[1] ?? 1
  const rows = bars.map(([id, number]) => {
    const width = Math.max(1, Math.round((number / most) * 100))
    return `<li><span>${escapeHtml(id)}</span> <svg aria-hidden="true"><rect width="${width}%" height="100%" rx="2"></rect></svg> <span>${number}</span></li>`
  })
  return `<ul class="chart">${rows.join('\n')}</ul>`
}

function row({name, messages}: FileResult, index: number): string {
  const counts = countsOf(messages)
  const fixable = messages.filter(({fix}) => fix).length
  const cells = [...severities.map((severity) => counts[severity]), fixable]
  const numbers = cells.map((number) => `<td class="number">${number}</td>`).join('')
  const title = messages.length > 0 ? `<a href="#article-${index}">${escapeHtml(name)}</a>` : escapeHtml(name)
  return `<tr><td>${title}</td>${numbers}</tr>`
}

function article(result: FileResult, index: number): string {
  return `<article id="article-${index}">
<h2>${escapeHtml(result.name)}</h2>
<div class="columns">
<div><h3>As it is</h3><div class="text">${highlighted(result, index)}</div></div>
<div><h3>Repaired${result.messages.some(({safety}) => safety === 'unsafe') ? ' (<span class="unsafe">unsafe</span> fixes want a look)' : ''}</h3><div class="text">${repaired(result)}</div></div>
</div>
<ol class="findings">
${result.messages.map((message, i) => finding(message, `${index}-${i}`)).join('\n')}
</ol>
</article>`
}

function finding({ruleId, severity, message, line, column, safety, url}: Message, id: string): string {
  const summary = allRules.find((rule) => rule.id === ruleId)?.summary ?? ''
  const fix = safety === 'none' ? '' : ` <span class="fix">${safety} fix</span>`
  return `<li><a href="#finding-${id}">${line}:${column}</a> <b class="${severity}">${severity}</b> ${inline(message)}${fix}<br><small><a href="${escapeHtml(url)}">${escapeHtml(ruleId)}</a>: ${inline(summary)}</small></li>`
}

/** A message or a summary, whose code stands between backticks, and whose examples may stand between asterisks. */
function inline(text: string): string {
  return escapeHtml(text).replace(
    /`([^`]+)`|(?<!\S)\*([^*`]+)\*/g,
    (whole, code?: string, example?: string) =>
      code !== undefined ? `<code>${code}</code>` : example !== undefined ? `<i>${example}</i>` : whole
  )
}

/** The text with each finding marked; where findings overlap, the worst one gives the color. */
function highlighted({source, messages}: FileResult, index: number): string {
  const bounds = [0, source.length, ...messages.flatMap(({start, end}) => [start, end])]
  const cuts = [...new Set(bounds)].sort((a, b) => a - b)
  const named = new Set<number>()
  let open: number[] = []
  let next = 0
  const order = messages.map((message, i) => ({message, i})).sort((a, b) => a.message.start - b.message.start)
  return cuts
    .map((start, cut) => {
      const end = cuts[cut + 1] ?? start
      while ((order[next]?.message.start ?? Number.POSITIVE_INFINITY) <= start)
        open.push(order[next++]?.i ?? 0)
      open = open.filter((i) => (messages[i]?.end ?? 0) > start || messages[i]?.start === start)
      const text = escapeHtml(source.slice(start, end))
      const covering = open.flatMap((i) => messages[i] ?? [])
      if (covering.length === 0) return text
      const worst = severities.find((severity) => covering.some((message) => message.severity === severity))
      const ids = open.filter((i) => !named.has(i))
      for (const i of ids) named.add(i)
      const anchors = ids
        .map((i) => `<a id="finding-${index}-${i}" class="anchor" tabindex="-1"></a>`)
        .join('')
      const title = covering.map(({message}) => message).join('\n')
      return `${anchors}<mark class="${worst}" title="${escapeHtml(title)}">${text}</mark>`
    })
    .join('')
}

/** The text with what the fixes delete struck through and what they insert marked. */
function repaired({source, messages}: FileResult): string {
  let result = ''
  let done = 0
  for (const {fix, safety} of selectFixes(source, messages, 'unsafe')) {
    const deleted = source.slice(fix.start, fix.end)
    result += escapeHtml(source.slice(done, fix.start))
    if (deleted !== '') result += `<del class="${safety}">${escapeHtml(deleted)}</del>`
    if (fix.text !== '') result += `<ins class="${safety}">${escapeHtml(fix.text)}</ins>`
    done = fix.end
  }
  return result + escapeHtml(source.slice(done))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Any text as HTML text or attribute value; control characters, which HTML can’t hold, become U+FFFD. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']|(?![\n\r\t])\p{Cc}/gu, (char) => entities[char] ?? '\uFFFD')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
