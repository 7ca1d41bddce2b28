/**
 * English function words by the classes of Universal Dependencies (DET, ADP, AUX, PRON, CCONJ, SCONJ). Checked word by
 * word against two published lists, compromise 14.17’s lexicon (its tags Preposition, Conjunction, Determiner, Pronoun,
 * Possessive, Reflexive, Modal, Copula, QuestionWord) and stopwords-iso 1.1’s English: all but *oneself* stand in the
 * second. Left out of what the first has are old and clipped forms (*thou*, *cos*, *thru*), rare ones (*circa*, *qua*)
 * and words that are nouns, adjectives or adverbs as often (*round*, *plus*, *least*, *however*).
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const articles = set('the a an')
/** `her` is left out: it is an object too. */
export const possessives = set('my your his its our their')
const nominatives = set('i he she we they')
const objectives = set('me him them us')
/** The first list tags *against under over behind beyond* as adjectives; the second has them. */
const prepositions = set(
  'of to from with for at by in on into onto upon during among amongst between within without against despite toward towards via per through about after before under over behind beyond since until till amid amidst throughout unlike except versus'
)
export const auxiliaries = set(
  'is are was were am be been being has have had having do does did will would can could shall should may might must cannot'
)
const coordinators = set('and or but nor')
const subordinators = set(
  'because although unless whereas if while whether when whenever where wherever whereby whilst though that than as'
)
const determiners = set(
  'this that these those each every some any no another both either neither such several whatever whichever'
)
const others = set(
  'you it there here not who whom whose which what where why how so too very also then just only all many much more most few own same other such myself yourself himself herself itself ourselves themselves oneself yourselves hers theirs ours yours whoever ought yes no'
)

const all = [
  articles,
  possessives,
  nominatives,
  objectives,
  prepositions,
  auxiliaries,
  coordinators,
  subordinators,
  determiners,
  others,
  set('her up down out off onto along across around above below near inside outside again')
]
const functionWords: ReadonlySet<string> = new Set(all.flatMap((words) => [...words]))

/** Whether a lower-case word belongs to a closed class. */
export function isFunctionWord(lower: string): boolean {
  return functionWords.has(lower)
}
