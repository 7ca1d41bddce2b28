import {defineZone} from '../../article/zone.js'

export default defineZone({
  summary: 'an opaque element: inline code, an image, a formula or a placeholder, which stands for a word',
  needs: /\uFFFC/,
  patterns: [/\uFFFC/g],
  examples: [{text: 'Run ⟦\uFFFC⟧ twice, then ⟦\uFFFC⟧.'}]
})
