import {closestMatch} from 'leven'
import {allRules} from '../../rules/index.js'

/** `; did you mean …?` with the nearest known name, or nothing where none is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = closestMatch(name, known, {maxDistance: Math.ceil(name.length / 3)})
  return nearest === undefined ? '' : `; did you mean \`${nearest}\`?`
}

/** What to say of a rule that does not exist. */
export function unknownRule(id: string): string {
  const ids = allRules.map((rule) => rule.id)
  return `Unknown rule \`${id}\`${didYouMean(id, ids) || '; `translint rules` lists them'}`
}
