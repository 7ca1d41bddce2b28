import {defineZone} from '../../article/zone.js'
import {spanOf} from '../../text/matches.js'
import {matchesNear} from '../../text/near.js'

/** What no other word has: `//`, `www.`, `@`, `#a`, or a dot between letters. */
const sign = '(?:\\/\\/|[Ww]{3}\\.|@|#\\p{L}|[\\p{L}\\p{N}]\\.\\p{Ll}{2})'
/** The marks around it are its sentence’s. */
const first = '(?<![^\\s"\'“‘«([<])[^\\s"\'“‘«([<]{0,100}?'
const last = '[^\\s.,:;!?"\'’”»)\\]>]'

const hint = new RegExp(sign, 'gu')
const address = new RegExp(`${first}${sign}(?:\\S{0,500}${last})?`, 'gu')

export default defineZone({
  summary: 'a web address, an e-mail address, a file name, a handle or a hashtag',
  needs: /\/\/|\.a|[@#]a/,
  *places({text}) {
    for (const match of matchesNear(text, hint, address)) yield spanOf(match)
  },
  examples: [
    {text: 'See ⟦https://a.example/b?c=d⟧ . Or see “⟦www.a.example⟧” and the (⟦list.txt⟧) there.'},
    {text: 'Write to ⟦ana.b@mail.example⟧, or to ⟦@ana_b⟧ (⟦#lamps⟧), e.g. at 5 p.m.'}
  ]
})
