/** English verbs that a quotation is the object of, in the forms that reports use. */
export const verbOfSaying =
  '(?:said|says|say|added|adds|asked|asks|replied|replies|answered|answers|explained|explains|noted|notes|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|wrote|writes|told|tells|stated|states|declared|declares|insisted|insists|continued|continues|concluded|concludes|commented|comments|remarked|remarks|recalled|recalls|admitted|admits|warned|warns|claimed|claims|announced|announces|pointed out|points out|shouted|whispered|cried|exclaimed|quoted|quotes|reads|believes|believed|complained|complains|argued|argues|suggested|suggests|promised|joked|reported|reports|underlined|underlines)'

/** Who speaks: a pronoun, or a name of up to four words. */
export const speaker =
  "(?:he|she|they|it|I|we|you|who|(?:the|his|her|a|an|my|our|their)(?: [\\p{L}’'-]{1,30}){1,3}|\\p{Lu}[\\p{L}.’'-]{0,30}(?: [\\p{L}.’'-]{1,30}){0,3})"
