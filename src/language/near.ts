/**
 * The matches of a costly pattern in the lines that a cheap one has a match in, with their offsets in the whole
 * text: all its matches, where each holds a match of `hint` and none crosses a line’s end. A pattern that starts
 * with what is rare is cheaper still; this is for those that can’t.
 *
 * @param hint Global; about a nanosecond a character if it starts with one class of few characters.
 * @param pattern Global; sees the line’s break on either side, and nothing beyond.
 */
export function* matchesNear(text: string, hint: RegExp, pattern: RegExp): Generator<RegExpExecArray> {
  let done = 0
  for (const {index} of text.matchAll(hint)) {
    if (index < done) continue
    const start = index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1
    const next = text.indexOf('\n', index)
    done = next === -1 ? text.length : next + 1
    const from = Math.max(0, start - 1)
    for (const match of text.slice(from, done).matchAll(pattern)) {
      match.index += from
      yield match
    }
  }
}
