import {DocumentError} from '../documents/document.js'
import {loadFormat} from '../documents/read.js'
import type {Level} from '../fix.js'
import {findOrigin, fix, type Keep, lint, type OriginLanguage, type Settings} from '../linter.js'
import {type Message, partFailures} from '../report.js'

/** What is done with each article of a run. */
export interface Task {
  readonly lint: boolean
  /** Whether to tell where an article may come from. */
  readonly origin: boolean
  /** Repair as far as this; absent: change nothing. */
  readonly fix?: Level
}

/** An article and what to do with it. Plain data, for it may go to another thread, unless it has a `keep`. */
export interface Job {
  readonly source: string
  readonly settings: Settings
  readonly task: Task
  /** Leaves those messages that count; absent: all do. */
  readonly keep?: Keep
}

/** What came of an article, or why nothing came of it. Plain data too. */
export type Outcome = Done | {readonly error: string}

export interface Done {
  /** What was found; after a fix, what is left. */
  readonly messages: readonly Message[]
  /** The rules that failed, in words for the user; absent: none. */
  readonly failures?: readonly string[]
  readonly origin?: readonly OriginLanguage[]
  readonly fixed?: Repair
}

interface Repair {
  readonly source: string
  /** How many fixes were applied. */
  readonly fixes: number
  /** The rules that undo each other’s fixes. */
  readonly conflicting: readonly string[]
}

/** Does with one article what is to be done; never rejects, so that no article stops a run. */
export async function lintArticle({
  source,
  settings,
  task,
  keep = (messages) => messages
}: Job): Promise<Outcome> {
  try {
    await loadFormat(settings.format ?? 'text')
    if (task.fix) {
      const {messages, applied, conflicting, ...fixed} = fix(source, settings, task.fix, keep)
      const {findings, failures} = partFailures(messages)
      return {
        messages: findings,
        ...tell(failures),
        fixed: {source: fixed.source, fixes: applied.length, conflicting}
      }
    }
    const {findings, failures} = partFailures(task.lint ? lint(source, settings) : [])
    return {
      messages: keep(findings, source),
      ...tell(failures),
      ...(task.origin && {origin: findOrigin(source, settings)})
    }
  } catch (error) {
    if (error instanceof DocumentError) return {error: error.message}
    return {error: `can’t be linted; please report this bug: ${error instanceof Error ? error.stack : error}`}
  }
}

function tell(failures: readonly Message[]): Pick<Done, 'failures'> {
  return failures.length === 0 ? {} : {failures: failures.map(whatRuleFailed)}
}

/** Says that a rule failed; its settings were checked, so no user can mend it. */
export function whatRuleFailed({message}: Pick<Message, 'message'>): string {
  return `${message}; please report this bug`
}
