/** A pattern that matches a text as it is. */
export function verbatim(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
