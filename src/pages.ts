import type {Example, Rule} from './rule.js'

const fixes = {
  safe: 'safe: `--fix`',
  unsafe: 'unsafe: `--fix --unsafe-fixes`',
  none: 'none: a person decides'
}

/** The Markdown page of a rule. */
export function rulePage(rule: Rule): string {
  const options = Object.entries(rule.options ?? {})
  return `# \`${rule.id}\`

${rule.summary}

| category | severity | fix | on by default | languages |
| --- | --- | --- | --- | --- |
| ${rule.category} | ${rule.severity} | ${fixes[rule.fix]} | ${rule.onByDefault === false ? 'no' : 'yes'} | ${rule.languages?.join(', ') ?? 'all'} |

## Why

${rule.rationale.trim()}
${options.length === 0 ? '' : `\n## Options\n\n${options.map(([name, option]) => `- \`${name}\` (${option.type}, default \`${JSON.stringify(option.default)}\`): ${option.description}`).join('\n')}\n`}
## Examples

A finding stands between ⟦ and ⟧.

${rule.examples.map(example).join('\n\n')}
`
}

/** The catalogue: a table of all rules. */
export function cataloguePage(rules: readonly Rule[]): string {
  const categories = [...new Set(rules.map((rule) => rule.category))].sort()
  return `# Rules

${categories
  .map(
    (category) => `## ${category.charAt(0).toUpperCase()}${category.slice(1)}

| rule | severity | fix | what it finds |
| --- | --- | --- | --- |
${rules
  .filter((rule) => rule.category === category)
  .map(
    (rule) =>
      `| [\`${rule.id}\`](${rule.id}.md)${rule.onByDefault === false ? ' (off)' : ''} | ${rule.severity} | ${rule.fix} | ${rule.summary} |`
  )
  .join('\n')}`
  )
  .join('\n\n')}
`
}

function example({bad, good, language, options}: Example<object>): string {
  const notes = [
    language && `language \`${language}\``,
    options && Object.keys(options).length > 0 && `options \`${JSON.stringify(options)}\``
  ].filter(Boolean)
  const where = notes.length > 0 ? ` (${notes.join(', ')})` : ''
  if (bad === undefined) return `Silent${where}:\n\n${block(good ?? '')}`
  if (good === undefined) return `Found${where}:\n\n${block(bad)}`
  return `Found and fixed${where}:\n\n${block(bad)}\n\n${block(good)}`
}

/** A fenced block; what can't be seen is shown by its code point. */
function block(text: string): string {
  const shown = text.replace(/(?!\n)[\p{C}\p{Z}]/gu, (char) =>
    char === ' ' ? char : `{U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`
  )
  return `~~~text\n${shown}\n~~~`
}
