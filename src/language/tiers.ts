/** How a language is known: rules were read on text that people wrote in it, or what packages have of it is all. */
export type Tier = 'measured' | 'data'

/** Languages of which there is text by people to measure on. */
const measured = 'ar cs de en es fr it ja ko nl pl pt ru sv tr uk zh'.split(' ')
/** Those of the others that CLDR, stopwords-iso and eld share. */
const shared =
  'bg bn ca da el et eu fa fi fil gu he hi hr hu hy ku lt lv mr ms no ro sk sl sv th ur vi yo'.split(' ')

/** The languages that are told apart and known by more than their quotation marks, by BCP 47 primary tag, in order. */
export const tiers: ReadonlyMap<string, Tier> = new Map(
  [...new Set([...measured, ...shared])]
    .sort()
    .map((tag) => [tag, measured.includes(tag) ? 'measured' : 'data'])
)
