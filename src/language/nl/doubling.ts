import {doublingOf} from '../doubling.js'

/** *Ik denk dat dat behulpzaam is*, *of het het waard is*, *hij past zich aan aan haar*. */
export const doubling = doublingOf({
  never:
    'de en met zich te ten ter aan_het achter_het bij_het boven_het door_het in_het langs_het met_het na_het naar_het naast_het om_het onder_het op_het over_het per_het rond_het tegen_het tijdens_het tot_het tussen_het uit_het van_het via_het voor_het',
  seldom:
    'als geen bij deze door een hun in maar mijn naar niet nog of om onder op over tegen tijdens tot uit van voor wordt werd',
  often: 'aan dat het die is was je jij u ze zij haar hen er wie wat zijn we wij nee heel zeer veel ja nooit'
})
