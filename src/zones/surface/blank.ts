import {defineZone} from '../../article/zone.js'
import {matchesWithin, spanOf} from '../../text/matches.js'

/** A line to write on, the marks beside it, and the brackets around it. */
const line = /\([^()\r\n]{0,40}_{3}[^()\r\n]{0,80}\)|(?:[:;,.][^\S\r\n]*)?_{3,}(?:[^\S\r\n]*[/,;:.])*/g
const box = /\([^\S\r\n]{0,4}[xX✓✔]?[^\S\r\n]{0,4}\)|\[[^\S\r\n]{0,4}[xX✓✔]?[^\S\r\n]{0,4}\]/g

export default defineZone({
  summary: 'a blank of a form: a line to write on, with the marks beside it, or one of several boxes to tick',
  needs: /__|[([] |[([]\)|[([][\])]|[([][aA][\])]/,
  places({text}, paragraph) {
    const boxes = matchesWithin(text, paragraph, box)
    return [...matchesWithin(text, paragraph, line), ...(boxes.length > 1 ? boxes : [])].map(spanOf)
  },
  examples: [
    {text: 'Tenant ⟦: ______⟧ pays ⟦( $ ____ )⟧ on ⟦____ /⟧ ⟦____ /⟧ 20⟦____ ,⟧ by hand.'},
    {text: 'Is it due on the ⟦( )⟧ first or ⟦( )⟧ last, ⟦[X]⟧ yes or ⟦[ ]⟧ no?\n\nIt is empty ( ) here.'}
  ]
})
