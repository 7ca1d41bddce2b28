/** How far an address is looked for, in UTF-16 units. */
const reach = 80

/** Whether a place is inside a web address, an e-mail address, a file name, a handle or a hashtag. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/\s/)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + reach).split(/\s/, 1)
  return (
    /:\/\/|^www\.|[@#_\\]|[\p{L}\p{N}]\.$|\.\p{L}+\//u.test(before) ||
    /^(?:[@_\\]|\.\p{L}|[^\s,;]{0,40}@)/u.test(after)
  )
}
