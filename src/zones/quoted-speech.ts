import {defineZone} from '../article/zone.js'
import {pairQuotations, quotationMark} from '../reading/quotations/quotations.js'

export default defineZone({
  summary: 'what stands between double quotation marks that pair, with these',
  needs: quotationMark,
  *places(article) {
    for (const quotation of pairQuotations(article))
      if ('open' in quotation && 'close' in quotation)
        yield {start: quotation.open.index, end: quotation.close.index + quotation.close.width}
  },
  examples: [
    {text: '⟦“We go,”⟧ he said of the “end. It was ⟦"late"⟧.'},
    {text: '⟦“She read «The Lamp» twice,”⟧ he said.'}
  ]
})
