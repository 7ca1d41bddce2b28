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
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
