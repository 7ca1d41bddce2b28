import {createRequire} from 'node:module'

/** Steps of the analysis; what needs more is refused, so that reading a config takes no time that one notices. */
const mostSteps = 1000

/**
 * Says why a regular expression can't be used: it is broken, it matches nothing at all, or it can run away, that is,
 * take a time that grows faster than the text. Undefined where nothing speaks against it.
 */
export function patternProblem(pattern: string): string | undefined {
  try {
    const regex = new RegExp(pattern, 'u')
    return runawayOf(pattern) ?? (regex.test('') ? 'it matches where nothing is' : undefined)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it is broken'
    return reason.replace(/^Invalid regular expression: .*\/u: /s, '')
  }
}

function runawayOf(pattern: string): string | undefined {
  // Without repetition the tries are as few as the pattern is short.
  if (!/[*+{]/.test(pattern.replace(/\\[pPu]\{/g, ''))) return undefined
  const {isSafePattern} = detector()
  // Names of groups change nothing, and the detector does not read them.
  const unnamed = pattern.replace(/(?<!\\)\(\?<(?![=!])[^>]*>/g, '(')
  try {
    const result = isSafePattern(`^(?:${unnamed})`, {
      unicode: true,
      maxSteps: mostSteps,
      timeout: Number.POSITIVE_INFINITY
    })
    if (result.safe) return undefined
    const sides = result.trails.flatMap(({trail}) => trail.slice(-1)).at(0)
    if (!sides) return 'it can run away: it has too many ways to match'
    const [a, b] = [sides.a.node.source, sides.b.node.source]
    const ways =
      a === b
        ? `\`${a}\` can match one text in several ways`
        : `\`${a}\` and \`${b}\` can match the same text`
    return `it can run away: ${ways}, and each is tried; make them exclude each other or give them an upper bound`
  } catch (error) {
    return `it can't be checked: ${error instanceof Error ? error.message.split('\n', 1)[0] : 'unknown syntax'}`
  }
}

/** Loaded when first needed: few configs have patterns. */
function detector(): typeof import('redos-detector') {
  return createRequire(import.meta.url)('redos-detector')
}
