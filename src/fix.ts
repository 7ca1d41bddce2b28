import type {Edit, Message} from './report.js'
import type {Safety} from './rule.js'

/** How far fixes may go: the safe ones alone, or the unsafe ones too. */
export type Level = Exclude<Safety, 'none'>

/** A message that has a fix. */
export type Fixable = Message & {readonly fix: Edit}

/** A source text after fixes. */
export interface Applied {
  readonly source: string
  /** The messages whose fixes were applied, in order of place. */
  readonly applied: readonly Message[]
}

/**
 * The messages whose fixes can be applied to a source together, in order of place: those within the level whose place
 * still holds what was found; one that overlaps or touches the one before it waits for another pass.
 */
export function selectFixes(source: string, messages: readonly Message[], level: Level): Fixable[] {
  const fixable = messages.flatMap((message) => {
    const allowed = message.safety === 'safe' || (message.safety === 'unsafe' && level === 'unsafe')
    const current = source.slice(message.start, message.end) === message.actual
    return message.fix && allowed && current ? [{...message, fix: message.fix}] : []
  })
  fixable.sort((a, b) => a.fix.start - b.fix.start || a.fix.end - b.fix.end)
  let free = 0
  return fixable.filter(({fix}) => {
    if (fix.start < free) return false
    free = fix.end + 1
    return true
  })
}

/** Applies the fixes of messages to the source that they were found in; all else is copied unchanged. */
export function applyFixes(source: string, messages: readonly Message[], level: Level): Applied {
  const applied = selectFixes(source, messages, level)
  let result = ''
  let done = 0
  for (const {fix} of applied) {
    result += source.slice(done, fix.start) + fix.text
    done = fix.end
  }
  return {source: result + source.slice(done), applied}
}

/** What is left when no fix applies any more. */
export interface Fixed extends Applied {
  /** What the fixed source still shows. */
  readonly messages: readonly Message[]
  /** The rules whose fixes undo each other; empty unless there is a bug in one of them. */
  readonly conflicting: readonly string[]
}

const mostPasses = 10

/** Lints and fixes until nothing applies, a text comes back, or ten passes are done. */
export function fixToFixpoint(
  source: string,
  lint: (source: string) => readonly Message[],
  level: Level
): Fixed {
  const seen = new Set([source])
  const applied: Message[] = []
  let current = source
  let messages = lint(current)
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = applyFixes(current, messages, level)
    if (next.source === current) return {source: current, applied, messages, conflicting: []}
    if (seen.has(next.source)) return {source: current, applied, messages, conflicting: rulesOf(next.applied)}
    seen.add(next.source)
    for (const message of next.applied) applied.push(message)
    current = next.source
    messages = lint(current)
  }
  const waiting = applyFixes(current, messages, level).applied
  return {source: current, applied, messages, conflicting: rulesOf(waiting)}
}

function rulesOf(messages: readonly Message[]): string[] {
  return [...new Set(messages.map((message) => message.ruleId))]
}
