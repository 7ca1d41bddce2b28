import type {Facts} from '../language.js'

/** What is known of French alone. */
export const french: Partial<Facts> = {
  elides: new Set('c d j l m n s t qu jusqu lorsqu puisqu quoiqu'.split(' '))
}
