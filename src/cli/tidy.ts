import {getHeapStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Bytes in use after memory was tidied last; at the start, of the rules and their data. */
let inUse = 64 * 2 ** 20
/** Bytes that may come on top of that. */
const room = 48 * 2 ** 20
let collect: (() => void) | undefined

/**
 * Keeps a thread’s memory near what is in use, however many articles it has seen: V8 by itself first collects old garbage
 * when there are hundreds of megabytes of it. To be called now and then; takes a hundredth of the time.
 */
export function tidy(): void {
  if (getHeapStatistics().used_heap_size < inUse + room) return
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc')
  }
  collect?.()
  inUse = Math.max(inUse, getHeapStatistics().used_heap_size)
}
