import type {Article} from '../article.js'
import {isFunctionWord} from './function-words.js'
import {remembered} from './remembered.js'
import order from './word-order.json' with {type: 'json'}
import {type Sentence, wordsOf} from './words.js'

/** How usual the order of a sentence’s words is. */
export interface Order {
  /** Mean of how much likelier each pair of neighbours is than chance (natural logarithm), drawn to 0 if few. */
  readonly score: number
  /** Pairs, each word by word. */
  readonly length: number
  readonly functionWords: number
}

const counts: Readonly<Record<string, number>> = order.counts
const pairs: Readonly<Record<string, Readonly<Record<string, number>>>> = order.pairs
const names = Object.keys(counts)
const indexes: ReadonlyMap<string, number> = new Map(names.map((name, i) => [name, i]))
/** The index of a class that was never counted, too. */
const unknown = names.length
const size = names.length + 1
const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
/** Pairs of a class that are taken as seen by chance, so that a rare class proves nothing. */
const prior = 16
/** Neighbours that a sentence of average order is taken to have beside its own. */
const padding = 6

/** Function words that stand in the same places: one kind of text has few *she* or *until*, and that tells nothing. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    an: 'a',
    they: 'i he she we',
    them: 'me him us hers theirs ours yours',
    their: 'my your his her its our',
    myself: 'yourself himself herself itself ourselves themselves oneself yourselves',
    can: 'will would could shall should may might must cannot ought',
    is: 'was am',
    are: 'were',
    have: 'has had',
    do: 'does did',
    each: 'every',
    these: 'those',
    into: 'onto upon toward towards against within without among amongst during despite via per through behind beyond between under over after before since until till across around above below near amid amidst throughout unlike except versus',
    because: 'although unless whereas while whilst though if when whenever where wherever whereby',
    who: 'whom whose which what why how whoever whatever whichever',
    very: 'too more most much',
    some: 'any no another both either neither such many few other same own several',
    here: 'then just only',
    out: 'up down off inside outside again'
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const))
)

/**
 * The class of a token: a function word is its own, others are told by their ending. It stands in for a part of
 * speech without a tagger; `docs/quality.md` compares the two.
 */
export function classOf(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return /["“”]/.test(text) ? '"' : text
  const lower = text.toLowerCase().replace(/’/g, "'")
  const contraction = /^(\p{L}+)(n't|'(?:s|re|ve|ll|d|m))$/u.exec(lower)
  if (contraction) {
    if (contraction[2] === "n't") return "n't"
    if (isFunctionWord(contraction[1] ?? '')) return contraction[2] ?? ''
    return 'POSSESSIVE'
  }
  if (isFunctionWord(lower)) return alike.get(lower) ?? lower
  if (/\d/.test(text)) return 'NUMBER'
  if (/^\p{Lu}/u.test(text)) return /^\p{Lu}+$/u.test(text) ? 'INITIALS' : 'NAME'
  if (lower.endsWith('ing')) return 'ING'
  if (/(?:ed|en)$/.test(lower)) return 'ED'
  if (lower.endsWith('ly')) return 'LY'
  if (/(?:ion|ment|ness|ity|ance|ence|ship|ism)$/.test(lower)) return 'NOUN'
  if (/(?:al|ous|ive|ful|able|ible|ic|less|ary)$/.test(lower)) return 'ADJECTIVE'
  if (/[^s]s$/.test(lower)) return 'S'
  if (/(?:er|or|ist)$/.test(lower)) return 'ER'
  return 'WORD'
}

/** The tokens of a sentence with what ends it; `^` is its start. */
export function tokensOf(article: Article, {first, last, end}: Sentence): string[] {
  const tokens = ['^']
  const words = wordsOf(article)
  for (let i = first; i <= last; i++) {
    const {gap = '', text = ''} = words[i] ?? {}
    if (i > first && gap !== ' ') tokens.push(...gap.replace(/\s+/g, ''))
    tokens.push(text)
  }
  tokens.push(/[.!?]/.test(article.text.charAt(end)) ? '.' : '$')
  return tokens
}

interface Token {
  /** Of its class, in `names`. */
  readonly index: number
  readonly isFunctionWord: boolean
}

const tokenOf = remembered(
  (text): Token => ({index: indexOf(classOf(text)), isFunctionWord: isFunctionWord(text.toLowerCase())})
)

function indexOf(name: string): number {
  return indexes.get(name) ?? unknown
}

/** Judges the order of a sentence by the pairs of neighbours that edited text has. */
export function orderOf(texts: readonly string[]): Order {
  let sum = 0
  let functionWords = 0
  for (const lift of liftsOf(texts)) sum += lift
  for (const text of texts) if (tokenOf(text).isFunctionWord) functionWords++
  const length = texts.length - 1
  return {score: sum / (length + padding), length, functionWords}
}

/** The least likely pairs of neighbours among a sentence’s words, worst first. */
export function oddPairs(texts: readonly string[]): string[] {
  return liftsOf(texts)
    .map((lift, i) => ({lift, first: texts[i] ?? '', second: texts[i + 1] ?? ''}))
    .filter(({lift, first, second}) => lift < -1 && /\p{L}/u.test(first) && /\p{L}/u.test(second))
    .sort((a, b) => a.lift - b.lift)
    .map(({first, second}) => `${first} ${second}`)
}

/** How much likelier than chance each token but the first follows the one before. */
function liftsOf(texts: readonly string[]): number[] {
  const result: number[] = []
  let before = indexOf('^')
  for (let i = 1; i < texts.length; i++) {
    const text = texts[i] ?? ''
    // The last one is the end of the sentence, whose name is its class.
    const next = i === texts.length - 1 ? indexOf(text) : tokenOf(text).index
    result.push(liftOf(before, next))
    before = next
  }
  return result
}

/** By pair of classes, row by row; each is worked out when it is first met. */
const lifts = new Float64Array(size * size).fill(Number.NaN)

/** How much likelier than chance a class follows another. */
function liftOf(before: number, next: number): number {
  const at = before * size + next
  const known = lifts[at]
  if (known !== undefined && !Number.isNaN(known)) return known
  const [first = '', second = ''] = [names[before], names[next]]
  const chance = ((counts[second] ?? 0) + 0.5) / (total + 100)
  const lift = Math.log(
    ((pairs[first]?.[second] ?? 0) + prior * chance) / ((counts[first] ?? 0) + prior) / chance
  )
  lifts[at] = lift
  return lift
}
