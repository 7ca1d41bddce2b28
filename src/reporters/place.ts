import type {Message} from '../core/message.js'

/** Where a finding starts, as reports name it: `line:column`. */
export function placeOf({line, column}: Pick<Message, 'line' | 'column'>): string {
  return `${line}:${column}`
}
