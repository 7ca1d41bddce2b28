import {open, rename, rm} from 'node:fs/promises'
import {ReadError, reason} from './articles.js'

/** Where a report goes, bit by bit. */
export interface Target {
  write(text: string): Promise<void>
  end(): Promise<void>
  /** Leaves no trace, where that is possible. */
  discard(): Promise<void>
}

/** So many UTF-16 units are gathered before they are written. */
const most = 65_536

/**
 * A file that is there only when it is whole: it is written beside, and then put in its place. `shown` names it in errors.
 *
 * @throws ReadError if it can’t be written; so do `write` and `end`.
 */
export async function reportFile(path: string, shown: string): Promise<Target> {
  const temporary = `${path}.${process.pid}.tmp`
  const file = await tried(() => open(temporary, 'w'))
  let waiting = ''
  return {
    async write(text) {
      waiting += text
      if (waiting.length > most) await flush()
    },
    async end() {
      await flush()
      await file.close()
      await tried(() => rename(temporary, path))
    },
    async discard() {
      await file.close()
      await rm(temporary, {force: true})
    }
  }

  async function flush(): Promise<void> {
    const text = waiting
    waiting = ''
    await tried(() => file.appendFile(text))
  }

  async function tried<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action()
    } catch (error) {
      const isLost = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      throw new ReadError(
        `${shown}: the report can’t be written: ${isLost ? 'no such folder' : reason(error)}`
      )
    }
  }
}
