import type {Value} from '../reading/numbers/values.js'
import {matchesOf} from '../text/matches.js'

/** What a translation keeps of its source, and how much it tells that two sentences belong together. */
export type Anchors = ReadonlyMap<string, number>

const figures = /\d+(?:[.,  ’']\d+)*/g
const word = /\p{Script=Latin}[\p{Script=Latin}\d]{3,}|\p{Script=Cyrillic}{4,}/gu
const cyrillic = /\p{Script=Cyrillic}/u
const ascii = /^[\x20-\x7E]*$/
const accents = /\p{M}/gu
const beginning = 5
/** Marks that translations keep more often than not, each with those that stand for it elsewhere. */
const marks: readonly (readonly [name: string, mark: RegExp, weight: number])[] = [
  ['?', /[?？؟]/, 0.7],
  ['!', /[!！]/, 0.5],
  ['"', /["“”«»„「『]/, 0.5],
  ['(', /[(（]/, 0.6],
  [':', /[:：]/, 0.3],
  ['%', /[%％]/, 0.5]
]
/** Less is no anchor: it may be an article, or *one of them*. */
const leastNumber = 2
const sureNumber = 12

/** The anchors of a sentence; `numbers` are those in it, where they are known, and else its figures are. */
export function anchorsIn(text: string, numbers: readonly Value[] | undefined): Anchors {
  const anchors = new Map<string, number>()
  const add = (anchor: string, weight: number) =>
    anchors.set(anchor, Math.max(anchors.get(anchor) ?? 0, weight))
  if (!numbers)
    for (const [figure] of matchesOf(text, figures)) {
      const digits = figure.replace(/\D/g, '')
      add(`#${Number(digits)}`, digits.length > 1 ? 1 : 0.6)
    }
  for (const {certainty, readings, parts} of numbers ?? []) {
    const weight = certainty === 'digits' ? 1 : certainty === 'name' ? 0.6 : certainty === 'word' ? 0.4 : 0
    for (const number of [...readings, ...parts])
      if (weight > 0 && number >= leastNumber)
        add(`#${number}`, certainty === 'digits' && number <= sureNumber ? 0.6 : weight)
  }
  for (const [letters] of matchesOf(text, word)) {
    const plain = ascii.test(letters) ? letters : inLatin(letters)
    const start = plain.slice(0, beginning).toLowerCase()
    add(start, /^\p{Lu}/u.test(letters) ? 0.8 : 0.35)
  }
  for (const [name, mark, weight] of marks) if (mark.test(text)) anchors.set(name, weight)
  return anchors
}

/** How names in Cyrillic letters are written in Latin ones, near enough to find them again. */
const romanised: Readonly<Record<string, string>> = Object.fromEntries(
  'аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi їi єe ґg ўu ђd јj љl њn ћc џdz ѓg ќk ѕz'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)])
)

export function inLatin(word: string): string {
  const plain = word.normalize('NFD').replace(accents, '')
  return cyrillic.test(plain)
    ? Array.from(plain.toLowerCase(), (letter) => romanised[letter] ?? letter).join('')
    : plain
}
