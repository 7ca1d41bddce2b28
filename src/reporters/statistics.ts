import {inColumns} from './columns.js'
import type {Reporter} from './reporter.js'

/** Reports how many findings each rule has, and how many of them `--fix` repairs, most findings first. */
export function statistics(): Reporter {
  const rules = new Map<string, {findings: number; safe: number; unsafe: number}>()
  return {
    syntax: 'text',
    file({messages}) {
      for (const {ruleId, safety} of messages) {
        const rule = rules.get(ruleId) ?? {findings: 0, safe: 0, unsafe: 0}
        rule.findings++
        if (safety !== 'none') rule[safety]++
        rules.set(ruleId, rule)
      }
      return ''
    },
    end() {
      const rows = [...rules]
        .sort((a, b) => b[1].findings - a[1].findings)
        .map(([id, {findings, safe, unsafe}]) => [id, findings, safe, unsafe])
      return inColumns([['rule', 'findings', 'fixable', 'unsafely'], ...rows])
    }
  }
}
