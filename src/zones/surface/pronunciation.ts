import {defineZone} from '../../article/zone.js'

export default defineZone({
  summary: 'how a word is said, between slashes',
  needs: /\/[aA]/,
  patterns: [/\/(?<![^\s(,].)[^\s/](?:[^/\r\n]{0,78}[^\s/])?\//g],
  examples: [{text: 'The word is said ⟦/bark´lee/⟧ (⟦/lyoob’ d@/⟧), and/or is left out.'}]
})
