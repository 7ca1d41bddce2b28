/** A config that can't be used; the message says where, and what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}
