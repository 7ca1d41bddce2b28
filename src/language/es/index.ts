import type {Own} from '../language.js'
import {numerals} from './numerals.js'
import {remarks} from './remarks.js'

/** What is known of Spanish alone. */
export const spanish: Own = {
  numerals: () => numerals,
  remarks,
  saysBehindComma: new Set(
    'añadió balbuceó bramó contestaron contestó dije dijeron dijo espetaron espetó exclamaron exclamé exclamó exigieron exigió gimió gritaron grité gritó gruñó inquirió insistió interrogó murmuró musitó pregunta preguntaron pregunté preguntó reclamaron replicó respondieron respondí respondió rogó sollozó susurraron susurré susurró suplicaron suplicó'.split(
      ' '
    )
  )
}
