import {defineZone} from '../../article/zone.js'

export default defineZone({
  summary: 'a gap of several spaces and the mark behind it, as aligned columns have',
  needs: / {2}[.,:;!?]/,
  patterns: [/[^\S\r\n]{2,}(?::|[.,:;!?]+(?=[^\S\r\n]{2}))/g],
  examples: [{text: 'Name⟦    :⟧ Ana\nOffice⟦  :⟧ Lisbon'}]
})
