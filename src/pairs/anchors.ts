import {matchesOf} from '../text/matches.js'

/** What a translation keeps of its source, and how much it tells that two sentences belong together. */
export type Anchors = ReadonlyMap<string, number>

const figures = /\d+(?:[.,  ’']\d+)*/g
const latinWord = /\p{Script=Latin}[\p{Script=Latin}\d]{3,}/gu
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

/** The anchors of a sentence. */
export function anchorsIn(text: string): Anchors {
  const anchors = new Map<string, number>()
  for (const [figure] of matchesOf(text, figures)) {
    const digits = figure.replace(/\D/g, '')
    anchors.set(`#${digits}`, digits.length > 1 ? 1 : 0.6)
  }
  for (const [word] of matchesOf(text, latinWord)) {
    const plain = ascii.test(word) ? word : word.normalize('NFD').replace(accents, '')
    const start = plain.slice(0, beginning).toLowerCase()
    anchors.set(start, Math.max(anchors.get(start) ?? 0, /^\p{Lu}/u.test(word) ? 0.8 : 0.35))
  }
  for (const [name, mark, weight] of marks) if (mark.test(text)) anchors.set(name, weight)
  return anchors
}
