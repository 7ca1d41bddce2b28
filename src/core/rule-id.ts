import {formerIds} from './former-ids.js'

/** The id that a rule has now; directives, baselines and configs may still call it as it was called before. */
export function currentId(id: string): string {
  return formerIds.get(id) ?? id
}

/** Every id that a rule goes by, first that which it has now. */
export function idsOf(id: string): string[] {
  return [id, ...Array.from(formerIds).flatMap(([former, now]) => (now === id ? [former] : []))]
}
