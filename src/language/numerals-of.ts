import {numerals as czech} from './cs/numerals.js'
import {numerals as german} from './de/numerals.js'
import {numerals as english} from './en/numerals.js'
import {numerals as spanish} from './es/numerals.js'
import {numerals as french} from './fr/numerals.js'
import {numerals as hindi} from './hi/numerals.js'
import {numerals as italian} from './it/numerals.js'
import {numerals as japanese} from './ja/numerals.js'
import {numerals as korean} from './ko/numerals.js'
import {numerals as dutch} from './nl/numerals.js'
import type {Numerals} from './numerals.js'
import {numerals as polish} from './pl/numerals.js'
import {numerals as portuguese} from './pt/numerals.js'
import {numerals as russian} from './ru/numerals.js'
import {numerals as ukrainian} from './uk/numerals.js'
import {numerals as chinese} from './zh/numerals.js'

/** Made when a source stands beside an article: nothing else asks. */
const known: Readonly<Record<string, () => Numerals>> = {
  cs: () => czech,
  de: () => german,
  en: () => english,
  es: () => spanish,
  fr: () => french,
  hi: () => hindi,
  it: () => italian,
  ja: () => japanese,
  ko: () => korean,
  nl: () => dutch,
  pl: () => polish,
  pt: () => portuguese,
  ru: () => russian,
  uk: () => ukrainian,
  zh: () => chinese
}
/** The languages whose words for numbers are known. */
export const numeralTags = Object.keys(known)

/** The words that a language writes numbers with; undefined where they are not known. */
export function numeralsOf(tag: string): Numerals | undefined {
  return known[tag]?.()
}
