import {reading} from '../article/reading.js'
import {defineZone} from '../article/zone.js'
import {pairQuotations, quotationMark} from '../reading/quotations/quotations.js'
import {grouped} from '../text/grouped.js'

/** By paragraph, which no quotation leaves. */
const quotedIn = reading((article) =>
  grouped(
    pairQuotations(article)
      .filter((quotation) => 'open' in quotation && 'close' in quotation)
      .map(({open, close}) => [
        article.paragraphAt(open.index),
        {start: open.index, end: close.index + close.width}
      ])
  )
)

export default defineZone({
  summary: 'what stands between double quotation marks that pair, with these',
  needs: quotationMark,
  places: (article, paragraph) => quotedIn(article).get(paragraph) ?? [],
  examples: [
    {text: '⟦“We go,”⟧ he said of the “end. It was ⟦"late"⟧.'},
    {text: '⟦“She read «The Lamp» twice,”⟧ he said.'}
  ]
})
