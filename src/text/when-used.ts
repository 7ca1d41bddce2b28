/** A pattern that is made when it is first used: of a list of many, an article needs few. */
export function whenUsed(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= new RegExp(source, flags)
    return pattern
  }
}
