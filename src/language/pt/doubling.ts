import {doublingOf} from '../doubling.js'

/** *Se se verificar*: a conjunction and a pronoun. */
export const doubling = doublingOf({
  never:
    'de do da dos das nas no na ao aos à às o os as um uma uns umas em com sem por pelo pela pelos pelas e ou mas seu sua seus suas cujo cuja',
  seldom: 'a este esta estes estas esse essa para que quando onde foi era são entre sobre mais também nos',
  often: 'se não sim já muito bem quase tanto nunca',
  before: {de: /^\p{Lu}/u}
})
