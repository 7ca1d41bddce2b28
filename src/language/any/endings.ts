/** The top-level domains that are no country’s; those have two letters. */
export const domains: readonly string[] = 'com org net gov edu info int mil'.split(' ')

/** How names of sites and files end, and some programs’ names: *Node.Js*. */
const endings: ReadonlySet<string> = new Set([
  ...domains,
  ...'io ai app co uk us eu de fr ru'.split(' '),
  ...'js ts py rb md txt pdf doc docx xls xlsx csv json xml htm html exe zip jpg jpeg png gif mp3 mp4'.split(
    ' '
  )
])

/** Whether a text starts with the end of a site’s or a file’s name. */
export function startsEnding(text: string): boolean {
  return endings.has(/^[\p{L}\p{N}]*/u.exec(text)?.[0].toLowerCase() ?? '')
}
