import {doublingOf} from '../doubling.js'

/** *To to, że potrafi*; *patrzył na nie nie raz*. */
export const doubling = doublingOf({
  never:
    'w we z ze na do od przez przy dla pod nad przed bez oraz lub albo że który która które którzy i aby',
  seldom: 'a o u za po się są jest jak czy jego jej ich gdy ma był była było tylko także już',
  often: 'nie tak to no bardzo co ale ach'
})
