import {grouped} from '../text/grouped.js'
import {whenUsed} from '../text/when-used.js'
import {type Slots, sourceOf} from './shape.js'

/** The marks that Markdown and brackets set before a paragraph’s first word, and that word or the first digit. */
const first = /^[*_#>= ([-]{0,8}([a-z'’]+|\d)/i
const digit = '#'

/**
 * Finds which shape a text starts with, behind marks of Markdown. Its first word is looked up, so that few shapes become patterns.
 */
export function shapesByHead(shapes: readonly string[], slots: Slots): Pick<RegExp, 'exec'> {
  const byHead = grouped(
    shapes.flatMap((shape) => {
      const pattern = whenUsed(() => `^[*_#>= -]{0,6}${sourceOf(shape, slots)}`, 'i')
      return [...new Set(headsOf(shape, slots))].map((head) => [head, pattern] as const)
    })
  )
  return {
    exec(text) {
      const [, head = ''] = first.exec(text) ?? []
      const patterns = byHead.get(/\d/.test(head) ? digit : head.toLowerCase().replaceAll('’', "'")) ?? []
      for (const pattern of patterns) {
        const found = pattern().exec(text)
        if (found) return found
      }
      return null
    }
  }
}

/** The words that a shape may start with, in lower case, and `#` for a digit. */
function headsOf(shape: string, slots: Slots): string[] {
  if (shape === '') return []
  if (shape.startsWith('[')) return [...headsOf(shape.slice(1), slots), ...headsOf(afterGroup(shape), slots)]
  const [found = '', name = '', word = ''] = /^(?:\{([^{}]+)\}|([a-z'’]+)|.)/s.exec(shape) ?? []
  const slot = slots[name]
  if (typeof slot === 'string')
    return slot
      .toLowerCase()
      .split(' ')
      .flatMap((text) => /^[a-z'’]+/.exec(text)?.[0] ?? [])
  if (slot?.test('5')) return [digit]
  if (word === '') return headsOf(shape.slice(found.length), slots)
  return [word, `${word}${/^\[([a-z]+)\]/.exec(shape.slice(found.length))?.[1] ?? ''}`]
}

/** What stands behind the group in brackets that a shape starts with. */
function afterGroup(shape: string): string {
  let depth = 0
  const end = Array.from(shape).findIndex((sign) => {
    depth += sign === '[' ? 1 : sign === ']' ? -1 : 0
    return depth === 0
  })
  return shape.slice(end + 1)
}
