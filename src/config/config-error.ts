/** A config that can't be used; the message says where, and what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  /** What is wrong in several places at once, a message each. */
  readonly messages: readonly string[]

  constructor(...messages: readonly string[]) {
    super(messages.join('\n'))
    this.messages = messages
  }
}
