import {countWhile} from './count-while.js'

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The index of the first range in order that starts at an offset or behind it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return countWhile(spans, ({start}) => start < offset)
}

/** Of some in order, the ranges that start within another. */
export function startingIn<Each extends Span>(spans: readonly Each[], {start, end}: Span): readonly Each[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end))
}
