import {fingerprints} from './fingerprint.js'
import {type FileResult, toJson} from './result.js'

const severities = {error: 'major', warning: 'minor', info: 'info'}

/** Reports as GitLab’s code quality JSON. */
export function gitlab(results: readonly FileResult[]): string {
  const issues = results.flatMap((result) => {
    const names = fingerprints(result)
    return result.messages.map((message) => ({
      description: message.message,
      check_name: message.ruleId,
      fingerprint: names.get(message),
      severity: severities[message.severity],
      location: {path: result.name, lines: {begin: message.line, end: message.endLine}}
    }))
  })
  return toJson(issues, 2)
}
