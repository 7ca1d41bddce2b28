import type {RuleOptions} from '../../../rules/index.js'
import {verbatim} from '../../text/verbatim.js'

/** What a file of terms says, as options of `terminology`. */
export type TermEntries = Pick<RuleOptions['terminology'], 'entries' | 'patterns'>
export type Entry = TermEntries['entries'][number]
export type Pattern = TermEntries['patterns'][number]

/** What each format may say of an entry, as JSON Schema; what a format has a word of its own for, it leaves out. */
export const facts = {
  severity: {enum: ['error', 'warning', 'info']},
  link: {type: 'string', pattern: '^https?://'},
  except: {type: 'array', items: {type: 'string', minLength: 1}},
  languages: {type: 'array', items: {type: 'string', minLength: 1}},
  safe: {type: 'boolean'}
}

/** A pattern that matches whole words alone. */
export function asWords(pattern: string): string {
  return `(?<![\\p{L}\\p{N}\\p{M}])(?:${pattern})(?![\\p{L}\\p{N}\\p{M}])`
}

/** What a regular expression matches, where that is one text; undefined where it is several. */
export function textOf(pattern: string): string | undefined {
  const text = pattern.replace(/\\([^\p{L}\p{N}])/gu, '$1')
  return verbatim(text) === pattern || !/[\\^$.*+?()[\]{}|]/.test(pattern) ? text : undefined
}
