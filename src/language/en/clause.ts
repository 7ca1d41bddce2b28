/**
 * English words of closed classes, by what they need after them; as alternatives of regular expressions. All are in
 * `function-words.ts`, which names its sources.
 */

/** A noun has to follow. */
export const determiner = 'the|an?|my|our|your|their|its|every|whose'

/** A clause or another of the same kind follows. */
export const joiner = 'and|or|nor|but|because|although|whereas|unless|than|if|whether|which|while'
/** A noun follows, but where a clause leaves it behind (*what it is made of*). */
export const strongPreposition =
  'of|at|from|into|onto|upon|among|amongst|during|between|towards?|via|per|despite|versus'

/** A noun follows, but after a verb with its particle (*it goes on*) or in a relative clause (*the town he lived in*). */
export const weakPreposition = 'in|on|to|for|with|by|about|as|after|before|until|since'

/** No clause ends on these. */
export const neverLast = `${determiner}|${joiner}|${strongPreposition}`

export const preposition = `${strongPreposition}|${weakPreposition}`

/** Verbs that a clause starts with only in a question. */
export const auxiliary = 'is|are|was|were|has|had|could|would|should|does|did'

/** Ties what stands before it to what follows. */
export const tie = `${neverLast}|${weakPreposition}|${auxiliary}|that|be|been|have|will|can`

/** What a clause starts with. */
export const pronoun = 'I|you|he|she|it|we|they|there|this|that|these|those|who|what|not'

const lastOnNothing = new RegExp(`^(?:${neverLast})$`, 'i')

/** Whether no clause can end on a word. */
export function needsMore(word: string): boolean {
  return lastOnNothing.test(word)
}
