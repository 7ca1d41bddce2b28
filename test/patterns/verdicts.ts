import {readFileSync} from 'node:fs'

/** What recheck says of a pattern: it is linear, or here is how to make it slow; of few it can’t tell. */
export type Verdict = 'linear' | 'undecided' | Attack

/** A text that an expression takes long for: prefixes with what is repeated behind each, then a suffix. */
export interface Attack {
  /** Of the polynomial that bounds the steps. */
  readonly degree: number | 'exponential'
  readonly pumps: readonly (readonly [prefix: string, pump: string])[]
  readonly suffix: string
}

/** The verdicts by pattern, as `npm run generate` writes them. */
export const verdictsFile = 'test/patterns/verdicts.json'

/** The attacks that are known, by pattern. */
export function attacks(): Map<string, Attack> {
  const found = new Map<string, Attack>()
  for (const [pattern, verdict] of Object.entries(readVerdicts()))
    if (typeof verdict === 'object') found.set(pattern, verdict)
  return found
}

export function readVerdicts(): Readonly<Record<string, Verdict>> {
  return JSON.parse(readFileSync(verdictsFile, 'utf8'))
}

/** The text of an attack, of some `length` in UTF-16 units. */
export function attackOf({pumps, suffix}: Attack, length: number): string {
  const once = pumps.reduce((sum, [, pump]) => sum + pump.length, 0)
  const times = Math.ceil(length / once)
  return pumps.map(([prefix, pump]) => prefix + pump.repeat(times)).join('') + suffix
}
