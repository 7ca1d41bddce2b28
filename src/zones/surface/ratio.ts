import {defineZone} from '../../article/zone.js'

export default defineZone({
  summary: 'a ratio or a proportion, set with spaces',
  needs: /[0A] :/,
  patterns: [/(?:\d|(?<!\S)\p{Lu})[^\S\r\n]+:\s*(?:\d|\p{Lu}(?!\p{L}))/gu],
  examples: [{text: 'A scale of ⟦1 : 3⟧.'}, {text: 'A is to B as ⟦C : D⟧.'}]
})
