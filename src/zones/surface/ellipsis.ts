import {defineZone} from '../../article/zone.js'

export default defineZone({
  summary: 'an ellipsis; to one with spaces belongs the mark that ends its sentence',
  needs: /\. ?\.|…/,
  patterns: [/…|\.(?:[^\S\r\n]?\.)+(?:(?<=[^\S\r\n]\.)[^\S\r\n][,;:!?])?/g],
  examples: [
    {text: 'Well ⟦. . .⟧ nobody knows ⟦...⟧ or does one⟦…⟧'},
    {text: 'They left ⟦. . . ,⟧ and who would stay⟦. . . ?⟧ Nobody, etc⟦. .⟧'}
  ]
})
