/** English verbs that say who speaks, in the forms that stand beside a quotation. */
const verbs =
  'said|says|added|adds|told|tells|asked|asks|explained|explains|noted|notes|warned|warns|continued|continues|' +
  'joked|jokes|insisted|insists|replied|replies|stressed|recalled|recalls|admitted|admits|concluded|concludes|' +
  'argued|argues|declared|announced|stated|wrote|writes|observed|confirmed|complained|lamented|predicted'

const reporting = new RegExp(`[,.!?…»”"]\\s(?:[\\p{L}.’'-]{1,30}\\s){0,4}(?:${verbs})\\b`, 'u')
const verb = new RegExp(`^(?:${verbs})\\s`)
const lastVerb = new RegExp(`\\b(?:${verbs})\\s$`)
const speaker = new RegExp(
  `^\\s(?:${verbs})\\s+(?:\\p{Lu}|(?:he|she|they|we|the|one|a|an|his|her|its)\\b)`,
  'u'
)

/** Whether a text has a clause that says who speaks: `…, he said`. English alone is known; others: never. */
export function reports(text: string, language: string): boolean {
  return language === 'en' && reporting.test(text)
}

/** Whether such a clause follows: ` said Lucie Armand`. */
export function isFollowedBySpeaker(text: string, index: number, language: string): boolean {
  return language === 'en' && speaker.test(text.slice(index, index + 40))
}

/** Whether a text starts with such a verb. */
export function startsWithReport(text: string, language: string): boolean {
  return language === 'en' && verb.test(text.slice(0, 20))
}

/** Whether a text ends with such a verb. */
export function endsWithReport(text: string, language: string): boolean {
  return language === 'en' && lastVerb.test(text.slice(-20))
}
