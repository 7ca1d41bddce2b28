import type {RuleOptions} from '../../../rules/index.js'
import {houseFacts} from '../../reading/house-entry.js'
import {escapeRegExp} from '../../text/escape-reg-exp.js'

/** What a file of terms says, as options of `terminology`, and of `glossary` where terms are those of sources. */
export interface TermEntries extends Pick<RuleOptions['terminology'], 'entries' | 'patterns'> {
  readonly glossary?: RuleOptions['glossary']['entries']
}
export type Entry = TermEntries['entries'][number]
export type Pattern = TermEntries['patterns'][number]

const {severity, link, except, languages, safe} = houseFacts

/** What each format may say of an entry, as JSON Schema; what a format has a word of its own for, it leaves out. */
export const facts = {severity, link, except, languages, safe}

/** A pattern that matches whole words alone. */
export function asWords(pattern: string): string {
  return `(?<![\\p{L}\\p{N}\\p{M}])(?:${pattern})(?![\\p{L}\\p{N}\\p{M}])`
}

/** What a regular expression matches, where that is one text; undefined where it is several. */
export function literalOf(pattern: string): string | undefined {
  const text = pattern.replace(/\\([^\p{L}\p{N}])/gu, '$1')
  return escapeRegExp(text) === pattern || !/[\\^$.*+?()[\]{}|]/.test(pattern) ? text : undefined
}
