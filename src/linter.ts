import {allRules} from '../rules/index.js'
import {Article, type Point} from './article.js'
import {readText} from './documents/text.js'
import {type Fixed, fixToFixpoint, type Level} from './fix.js'
import {originOf} from './language/origin.js'
import {type Message, messagesOf} from './report.js'
import type {Rule, RuleSettings, Span} from './rule.js'

/** What to lint with: rules by id (absent: as the rule itself says), and the article's language. */
export interface Settings {
  readonly rules?: Readonly<Record<string, boolean | RuleSettings>>
  /** BCP 47 tag; absent: what the document says, else `en`. */
  readonly language?: string
}

/** Whether settings, or a rule's own default, let it run. */
export function isOn(rule: Rule, settings: Settings): boolean {
  return (settings.rules?.[rule.id] ?? rule.onByDefault ?? true) !== false
}

/** Finds what translation left in an article. Pure: the same source and settings give the same messages. */
export function lint(source: string, settings: Settings = {}): Message[] {
  const article = new Article(readText(source), settings.language)
  return allRules
    .filter((rule) => isOn(rule, settings))
    .flatMap((rule) => messagesOf(rule, settings.rules?.[rule.id] ?? true, article))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A trace of another language, at its place in the source. */
export interface OriginEvidence extends Span, Point {
  /** What it is, in words: `a time as in 18h40`. */
  readonly clue: string
  /** The source from `start` to `end`. */
  readonly actual: string
  readonly weight: number
}

/** A language that an article may have been translated from. */
export interface OriginLanguage {
  /** BCP 47 primary tag. */
  readonly language: string
  readonly weight: number
  readonly evidence: readonly OriginEvidence[]
}

/** Weighs what in an article speaks for which source language; the likeliest comes first. */
export function findOrigin(source: string, settings: Settings = {}): OriginLanguage[] {
  const article = new Article(readText(source), settings.language)
  return originOf(article).map(({language, weight, evidence}) => ({
    language,
    weight,
    evidence: evidence.map(({clue, weight, ...span}) => {
      const place = article.toSource(span)
      const actual = source.slice(place.start, place.end)
      return {clue, weight, actual, ...place, ...article.point(place.start)}
    })
  }))
}

/** Repairs an article as far as the level allows; the fixed source is in `source` of the result. */
export function fix(source: string, settings: Settings = {}, level: Level = 'safe'): Fixed {
  return fixToFixpoint(source, (text) => lint(text, settings), level)
}
