import {fingerprints} from './fingerprint.js'
import {jsonItems} from './json-items.js'
import type {Reporter} from './reporter.js'
import type {FileResult} from './result.js'

const severities = {error: 'major', warning: 'minor', info: 'info'}

/** Reports as GitLab’s code quality JSON. */
export function gitlab(): Reporter {
  const items = jsonItems()
  return {begin: '[', file: (result) => items(issuesOf(result)), end: () => '\n]\n'}
}

function issuesOf(result: FileResult): object[] {
  const names = fingerprints(result)
  return result.messages.map((message) => ({
    description: message.message,
    check_name: message.ruleId,
    fingerprint: names.get(message),
    severity: severities[message.severity],
    location: {path: result.name, lines: {begin: message.line, end: message.endLine}}
  }))
}
