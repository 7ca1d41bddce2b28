import {countWhile} from './count-while.js'

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a match of a pattern stands. */
export function spanOf({0: actual, index}: RegExpExecArray): Span {
  return {start: index, end: index + actual.length}
}

/** The index of the first range in order that starts at an offset or behind it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return countWhile(spans, ({start}) => start < offset)
}
