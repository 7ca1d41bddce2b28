import type {OriginLanguage} from '../linter.js'
import type {Message} from '../report.js'

/** What is reported of one file. */
export interface FileResult {
  /** Absolute, or `<stdin>`. */
  readonly path: string
  /** As a user writes it: relative to the working directory where it is inside. */
  readonly name: string
  /** What the messages were found in. */
  readonly source: string
  readonly messages: readonly Message[]
  /** With `--origin`: where the article seems to come from. */
  readonly origin?: readonly OriginLanguage[]
}

/** Makes a text safe for a terminal: a control character is shown by its code, not sent. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (char) => `\\x${(char.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)
}

/** A path as a URI reference, with `/` between its parts. */
export function uriOf(name: string): string {
  return name
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part))
    .join('/')
}
