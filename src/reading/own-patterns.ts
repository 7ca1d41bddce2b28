import {host} from '../language/host.js'
import {piecesOf} from '../text/pieces.js'
import type {Span} from '../text/span.js'

/** A regular expression that a config gives, with a message, with what is expected, or with both. */
export interface OwnPattern {
  readonly pattern: string
  readonly message?: string
  readonly expected?: string
}

/** What one of them found, and what is expected there; absent: nobody said. */
interface Found extends Span {
  readonly actual: string
  readonly expected?: string | undefined
}

/** In UTF-16 units: a line is searched in pieces of this length, so that no pattern can take long, whatever it is given. */
const longestPiece = 2000

/** Why a pattern can’t be used. */
export function problemWith({pattern, message, expected}: OwnPattern): string | undefined {
  if (message === undefined && expected === undefined)
    return `the pattern \`${pattern}\` needs a \`message\` or what is \`expected\``
  const problem = host().patternProblem(pattern)
  return problem && `the pattern \`${pattern}\` is refused: ${problem}`
}

/** What a pattern finds in a text that is not as expected. */
export function* findOwn(text: string, {pattern, expected}: OwnPattern): Iterable<Found> {
  const regex = new RegExp(pattern, 'gu')
  for (const piece of piecesOf(text, longestPiece))
    for (const match of text.slice(piece.start, piece.end).matchAll(regex)) {
      const [actual] = match
      const start = piece.start + match.index
      const wanted = expected && filled(expected, match)
      if (actual !== '' && actual !== wanted)
        yield {start, end: start + actual.length, actual, expected: wanted}
    }
}

/** A replacement with the groups that it names (`$1`, `$&`). */
function filled(replacement: string, match: RegExpExecArray): string {
  return replacement.replace(/\$([$&\d])/g, (_, group: string) =>
    group === '$' ? '$' : (match[group === '&' ? 0 : Number(group)] ?? '')
  )
}
