/** A pattern that is made when it is first used: of a list of many, an article needs few. */
export function whenUsed(source: string | (() => string), flags?: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= new RegExp(typeof source === 'string' ? source : source(), flags)
    return pattern
  }
}
