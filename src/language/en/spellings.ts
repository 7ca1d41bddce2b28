import {Trait} from '../../text/trait.js'
import type {Spelling} from '../language.js'
import variants from './spelling.json' with {type: 'json'}

/** In letters: shorter words are other words too. */
const shortest = 4

/**
 * The spellings of words that American and British English write differently, by how they are written. The table has them by
 * the letters that differ, with a bar in their place.
 */
const known: ReadonlyMap<string, Spelling> = new Map(
  variants.flatMap(({us, uk, words}) =>
    words.split(' ').flatMap((word): [string, Spelling][] => {
      const [american, british] = [word.replace('|', us), word.replace('|', uk)]
      const isOptional = american.includes('iz') && american.replaceAll('z', 's') === british
      return [
        [american, {variety: 'American', other: british, isOptional}],
        [british, {variety: 'British', other: american, isOptional}]
      ]
    })
  )
)

/** How a word is spelled that the two varieties spell differently. */
export const spellings = new Trait(({text}) => (text.length >= shortest && known.get(text)) || false)
