import {defineZone} from '../../article/zone.js'

export default defineZone({
  summary: 'a web address, an e-mail address, a file name or a handle',
  needs: /\/\/|\.a|@a/,
  patterns: [/(?:\/\/|www\.)\S*[^\s.,:;!?"'’”»)\]]/g],
  examples: [{text: 'See https:⟦//a.example/b?c=d⟧, or ⟦www.a.example⟧ .'}]
})
