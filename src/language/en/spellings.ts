import {Trait} from '../../text/trait.js'
import type {Spelling} from '../language.js'
import british from './spelling.json' with {type: 'json'}

/** In letters: shorter words are other words too. */
const shortest = 4

/** The spellings of words that American and British English write differently, by how they are written. */
const known: ReadonlyMap<string, Spelling> = new Map(
  Object.entries(british).flatMap(([us, uk]): [string, Spelling][] => {
    const isOptional = us.includes('iz') && us.replaceAll('z', 's') === uk
    return [
      [us, {variety: 'American', other: uk, isOptional}],
      [uk, {variety: 'British', other: us, isOptional}]
    ]
  })
)

export const spellings = new Trait(({text}) => (text.length >= shortest && known.get(text)) || false)
