import {lexicon} from './lexicon.js'

/** English verbs that a quotation is the object of, in the forms that reports use. */
export const verbOfSaying = lexicon.any('verb of saying')

/** Who speaks: a pronoun, or a name of up to four words. */
export const speaker =
  "(?:he|she|they|it|I|we|you|who|(?:the|his|her|a|an|my|our|their)(?: [\\p{L}’'-]{1,30}){1,3}|\\p{Lu}[\\p{L}.’'-]{0,30}(?: [\\p{L}.’'-]{1,30}){0,3})"

const reporting = new RegExp(`[,.!?…»”"]\\s(?:[\\p{L}.’'-]{1,30}\\s){0,4}(?:${verbOfSaying})\\b`, 'u')
const verb = new RegExp(`^(?:${verbOfSaying})\\s`)
const lastVerb = new RegExp(`\\b(?:${verbOfSaying})\\s$`)
const speakerFollows = new RegExp(
  `^\\s(?:${verbOfSaying})\\s+(?:\\p{Lu}|(?:he|she|they|we|the|one|a|an|his|her|its)\\b)`,
  'u'
)

/** Whether a text has a clause that says who speaks: `…, he said`. English alone is known; others: never. */
export function reports(text: string, language: string): boolean {
  return language === 'en' && reporting.test(text)
}

/** Whether such a clause follows: ` said Lucie Armand`. */
export function isFollowedBySpeaker(text: string, index: number, language: string): boolean {
  return language === 'en' && speakerFollows.test(text.slice(index, index + 40))
}

/** Whether a text starts with such a verb. */
export function startsWithReport(text: string, language: string): boolean {
  return language === 'en' && verb.test(text.slice(0, 20))
}

/** Whether a text ends with such a verb. */
export function endsWithReport(text: string, language: string): boolean {
  return language === 'en' && lastVerb.test(text.slice(-20))
}
