import type {Article} from '../article/article.js'
import {type Word, type Words, wordsOf} from '../article/words.js'
import {isFunctionWord} from '../language/en/function-words.js'
import {Trait} from '../text/trait.js'
import type {Sentence} from './sentences.js'
import order from './word-order.json' with {type: 'json'}

/** How usual the order of a sentence’s words is. */
export interface Order {
  /** Mean of how much likelier each pair of neighbours is than chance (natural logarithm), drawn to 0 if few. */
  readonly score: number
  /** Pairs, each word by word. */
  readonly length: number
  readonly functionWords: number
}

const counts: Readonly<Record<string, number>> = order.counts
/** The names of the classes by their number: those that were counted, then others as they are met. */
const names = Object.keys(counts)
const numbers = new Map(names.map((name, i) => [name, i]))
/** By the number of a class: whether it is a function word. */
const functional = names.map(isFunctionWord)
/** The number that stands for all classes that were not counted. */
const unknown = names.length
const size = names.length + 1
const totals = Object.values(counts)
const total = totals.reduce((sum, count) => sum + count, 0)
const pairs = readPairs()
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
function nameOf(text: string): string {
  if (!/[A-Za-z]|(?!\p{ASCII})\p{L}|\p{N}/u.test(text)) return /["“”'‘’]/.test(text) ? '"' : text
  const lower = text.toLowerCase().replace(/’/g, "'")
  const contraction = lower.includes("'") && /^(\p{L}+)(n't|'(?:s|re|ve|ll|d|m))$/u.exec(lower)
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

/** The name of a class. */
export function nameOfClass(number: number): string {
  return names[number] ?? ''
}

function classNamed(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, names.length)
  functional.push(isFunctionWord(name))
  return names.push(name) - 1
}

const classOfWord = new Trait(({text}) => classNamed(nameOf(text)))
const start = classNamed('^')

/** The numbers of the classes of a sentence’s words and marks, and of what ends it; `^` is its start. */
export function classesOf(article: Article, {first, last, end}: Sentence): number[] {
  const classes = [start]
  const words = wordsOf(article)
  for (let i = first; i <= last; i++) {
    if (i > first && !words.isAfterSpace(i)) for (const mark of marksBefore(words, i)) classes.push(mark)
    classes.push(classOfWord.at(words, i) ?? start)
  }
  classes.push(classNamed(/[.!?]/.test(article.text.charAt(end)) ? '.' : '$'))
  return classes
}

/** Most gaps are one of a few: a comma and a space. */
const marksIn = new Map<string, readonly number[]>()
const shortGap = 3

function marksBefore(words: Words, place: number): readonly number[] {
  const gap = words.gap(place)
  const known = marksIn.get(gap)
  if (known) return known
  const marks = Array.from(gap.replace(/\s+/g, ''), (mark) => classNamed(nameOf(mark)))
  if (gap.length < shortGap) marksIn.set(gap, marks)
  return marks
}

/** Judges the order of a sentence by the pairs of neighbours that edited text has. */
export function orderOf(classes: readonly number[]): Order {
  // Once, not for each word: the build asks for a constant each time whether it is made.
  const isFunctional = functional
  let sum = 0
  let functionWords = 0
  let before = start
  for (let i = 1; i < classes.length; i++) {
    const next = classes[i] ?? start
    sum += liftOf(before, next)
    if (isFunctional[next]) functionWords++
    before = next
  }
  const length = classes.length - 1
  return {score: sum / (length + padding), length, functionWords}
}

/** The least likely pairs of neighbours among a sentence’s words, worst first. */
export function oddPairs(article: Article, {first, last}: Sentence): string[] {
  const words = wordsOf(article)
  const pairs: {readonly lift: number; readonly words: readonly Word[]}[] = []
  for (let i = first + 1; i <= last; i++) {
    const [before, next] = [classOfWord.at(words, i - 1), classOfWord.at(words, i)]
    if (before !== undefined && next !== undefined && marksBefore(words, i).length === 0)
      pairs.push({lift: liftOf(before, next), words: words.slice(i - 1, i + 1)})
  }
  return pairs
    .filter(({lift, words}) => lift < -1 && words.every(({text}) => /\p{L}/u.test(text)))
    .sort((a, b) => a.lift - b.lift)
    .map(({words}) => words.map(({text}) => text).join(' '))
}

/** By pair of classes, row by row; each is worked out when it is first met. */
const lifts = new Float64Array(size * size).fill(Number.NaN)

/** How much likelier than chance one class follows another. */
function liftOf(before: number, next: number): number {
  const [row, column] = [Math.min(before, unknown), Math.min(next, unknown)]
  const at = row * size + column
  const known = lifts[at]
  if (known !== undefined && !Number.isNaN(known)) return known
  const chance = ((totals[column] ?? 0) + 0.5) / (total + 100)
  const lift = Math.log(((pairs[at] ?? 0) + prior * chance) / ((totals[row] ?? 0) + prior) / chance)
  lifts[at] = lift
  return lift
}

/** How often each pair was counted, row by row; the file has for each class those that followed it, by turns with their counts. */
function readPairs(): Uint16Array {
  const pairs = new Uint16Array(size * size)
  for (const [before, row] of order.pairs.entries())
    for (let i = 0; i < row.length; i += 2) pairs[before * size + (row[i] ?? 0)] = row[i + 1] ?? 0
  return pairs
}
