import type {Spacing} from './language.js'

const usual: Spacing = {before: '', inQuotes: false, betweenWords: true}
const unspaced: Spacing = {...usual, betweenWords: false}

/** The languages that set spaces where most don’t, or set none. */
const known: Readonly<Record<string, Spacing>> = {
  fr: {...usual, before: ':;!?', inQuotes: true},
  ja: unspaced,
  km: unspaced,
  lo: unspaced,
  my: unspaced,
  th: unspaced,
  yue: unspaced,
  zh: unspaced
}

/** How a language sets spaces. */
export function spacingOf(tag: string): Spacing {
  return known[tag] ?? usual
}
