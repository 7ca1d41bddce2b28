import type {Issue} from 'codeclimate-types'
import {fingerprints} from './fingerprint.js'
import {type FileResult, toJson} from './result.js'

/** What GitLab reads of Code Climate’s format. */
type GitLabIssue = Required<
  Pick<Issue, 'description' | 'check_name' | 'fingerprint' | 'severity' | 'location'>
>

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** Reports as GitLab’s code quality JSON. */
export function gitlab(results: readonly FileResult[]): string {
  const issues = results.flatMap((result) => {
    const names = fingerprints(result)
    return result.messages.map(
      (message): GitLabIssue => ({
        description: message.message,
        check_name: message.ruleId,
        fingerprint: names.get(message) ?? '',
        severity: severities[message.severity],
        location: {path: result.name, lines: {begin: message.line, end: message.endLine}}
      })
    )
  })
  return toJson(issues, 2)
}
