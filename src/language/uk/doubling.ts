import {doublingOf} from '../doubling.js'

/** *Його* is both his and him. */
export const doubling = doublingOf({
  never: 'в у на з із зі до від по під над при для без через між і та й або якщо щоб якби би же який яка які',
  seldom: 'не о за про як це був була було були він вона вони ми я його її їх цей ця',
  often: 'що а але так ні ну то там тут ось дуже тихо довго'
})
