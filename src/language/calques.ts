import {grouped} from '../text/grouped.js'
import {once} from '../text/once.js'
import {Trait} from '../text/trait.js'
import {whenUsed} from '../text/when-used.js'
import {type Slots, sourceOf} from './shape.js'

/**
 * A turn of phrase that another language’s words were put into: its shape, of words and `{slot}`s; what to write instead, with the
 * same slots, `…` for what only a person knows, and the verb in any form; the languages that say it so, as BCP 47 tags.
 */
export type Calque = readonly [shape: string, expected: string, of: string]

/** What a calque is where it stands. */
interface FoundCalque {
  readonly end: number
  readonly expected: string
  readonly calque: Calque
}

type Find = (text: string, start: number, end: number) => FoundCalque | undefined

/** The calques that a language’s engines leave. */
export class Calques {
  /** What may start at a word: given the text and where the word stands, in UTF-16 units, it finds the whole. */
  readonly starting: Trait<readonly Find[]>

  /** @param slots What may stand in the slots; one that starts a shape is a list of words. */
  constructor(calques: readonly Calque[], slots: Slots) {
    const byHead = grouped(
      calques.flatMap((calque) => {
        const find = finder(calque, slots)
        return headsOf(calque, slots).map((head) => [head, find] as const)
      })
    )
    this.starting = new Trait(({lower}) => byHead.get(lower) ?? false)
  }
}

/** The words that a shape may start with. */
function headsOf([shape]: Calque, slots: Slots): string[] {
  const [head = ''] = shape.split(' ')
  const words = slots[head.slice(1, -1)]
  return typeof words === 'string' ? words.split(' ') : [head]
}

/** Slots whose text is told by their names, and the spaces between words. */
const inGroups = once((slots: Slots): Slots => {
  const groups = Object.keys(slots).map((name) => [
    name,
    new RegExp(`(?<${name}>${sourceOf(`{${name}}`, slots)})`)
  ])
  return {...Object.fromEntries(groups), space: /\s/}
})

function finder(calque: Calque, slots: Slots): Find {
  const [shape, expected] = calque
  const [head = ''] = shape.split(' ')
  const rest = shape.slice(head.length).replaceAll(' ', '{space}')
  const pattern = whenUsed(() => `${sourceOf(rest, inGroups(slots))}(?![A-Za-z\\d-])`, 'my')
  return (text, start, end) => {
    pattern().lastIndex = end
    const match = pattern().exec(text)
    if (!match) return undefined
    const parts: Record<string, string | undefined> = {
      ...match.groups,
      [head.slice(1, -1)]: text.slice(start, end)
    }
    return {
      end: end + match[0].length,
      expected: expected.replace(/\{(\w+)\}/g, (_, slot) => parts[slot] ?? ''),
      calque
    }
  }
}
