import {location} from 'vfile-location'
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

/** The place of each offset of a source; lines and columns are 1-based, offsets and columns count UTF-16 units. */
export function pointsOf(
  source: string
): (offset: number) => {readonly line: number; readonly column: number} {
  const {toPoint} = location(source)
  return (offset) => toPoint(offset) ?? {line: 1, column: 1}
}

/** Makes a text safe for a terminal: a control character is shown by its code, not sent. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, code)
}

/** The same for a text of several lines: its line feeds and tabs stay. */
export function printableLines(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, code)
}

/** A value as JSON, with references for the controls that JSON lets through and a terminal obeys. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\x7F-\x9F]/g, reference)
}

/** A path as a URI reference, with `/` between its parts. */
export function uriOf(name: string): string {
  return name
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part))
    .join('/')
}

function code(char: string): string {
  return `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`
}

function reference(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
