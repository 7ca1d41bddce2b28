const lineFeed = 10
/** In bytes; without it a file that has no line feed would fill the memory. */
const longest = 64 * 1024 * 1024

/**
 * Splits bytes into lines, without their line feeds: those that each chunk ends, together. Undefined stands for a line of
 * more than 64 MiB. Nothing but a line feed ends a line, since JSON lets U+2028 stand in a string (and `node:readline`
 * would split there).
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<(Buffer | undefined)[]> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    const lines: (Buffer | undefined)[] = []
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      hold(chunk.subarray(start, end))
      lines.push(take())
      start = end + 1
    }
    hold(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (size > 0) yield [take()]

  function hold(part: Buffer): void {
    size += part.length
    if (size <= longest) held.push(part)
    else held = []
  }

  function take(): Buffer | undefined {
    const [first] = held
    const line = size > longest ? undefined : held.length === 1 ? first : Buffer.concat(held)
    held = []
    size = 0
    return line
  }
}
