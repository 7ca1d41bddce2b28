import {defineZone} from '../../article/zone.js'

export default defineZone({
  summary:
    'an ellipsis; to one with spaces belongs the mark that ends its sentence, to others a question or exclamation mark behind a space',
  needs: /\. ?\.|…/,
  patterns: [/(?:…|\.(?:[^\S\r\n]?\.)+)(?: [!?]|(?<=[^\S\r\n]\.)[^\S\r\n][,;:!?])?/g],
  examples: [
    {text: 'Well ⟦. . .⟧ nobody knows ⟦...⟧ or does one⟦…⟧'},
    {text: 'Who would stay ⟦… ?⟧ Nobody ⟦... !⟧ Or so ⟦…⟧\u00A0?'},
    {text: 'They left ⟦. . . ,⟧ and who would stay⟦. . . ?⟧ Nobody, etc⟦. .⟧'}
  ]
})
