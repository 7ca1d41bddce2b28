import {getHeapStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Bytes in use after memory was tidied last; at the start, of the rules and their data. */
let inUse = 64 * 2 ** 20
/** Bytes that may come on top of that. */
const room = 16 * 2 ** 20
let collect: (() => void) | undefined
/** UTF-16 units between two looks: one takes as long as to read a short article. */
const pause = 16_384
let units = 0

/**
 * Keeps a thread’s memory near what is in use, however many articles it has seen: V8 by itself first collects old garbage
 * when there are hundreds of megabytes of it. To be called with each article.
 *
 * @param length Of what was linted, in UTF-16 units.
 */
export function tidy(length: number): void {
  units += length
  if (units < pause) return
  units = 0
  if (getHeapStatistics().used_heap_size < inUse + room) return
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc')
    // V8 takes back the code that this run keeps for later ones only where it is set as it was.
    setFlagsFromString('--no-expose-gc')
  }
  collect?.()
  inUse = Math.max(inUse, getHeapStatistics().used_heap_size)
}
