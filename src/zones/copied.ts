import {defineZone} from '../article/zone.js'
import {matchesWithin, spanOf} from '../text/matches.js'

const copies = /<[^<>\n]{1,200}>|&#?\w{1,9};|[.,;:!?…]{2,}|[*_`#]+|[^\S\n]{2,}/gu

export default defineZone({
  summary: 'code, or marks or spaces in a row, that the source has, too',
  needs: /[<&.,;:!?…*_`#]| {2}/,
  places({text, pair}, paragraph) {
    if (!pair) return []
    const {source} = pair
    return matchesWithin(text, paragraph, copies)
      .filter(([copy]) => source.text.includes(copy))
      .map(spanOf)
  },
  examples: [
    {source: 'Voir <b>ici</b>..', text: 'See ⟦<b>⟧there⟦</b>⟧⟦..⟧'},
    {source: 'Voir  ici &amp; là', text: 'See⟦  ⟧there &lt; here!!'},
    {text: 'See <b>there</b>..'}
  ]
})
