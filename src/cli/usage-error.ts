/** A wrong call, in words for the user. */
export class UsageError extends Error {
  override name = 'UsageError'
}
