/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
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
