import {defineZone} from '../../article/zone.js'

/** What follows an opening bracket that is no mouth: the rest of an aside. */
const aside = /(?![^()\r\n]{1,78}(?<![:;=8xX][-^o'’,]?[^\S\r\n]?)\))/

export default defineZone({
  summary: 'a smiley: its mouth is no bracket, and its eyes are no colon',
  needs: /[:;=^'’,-] ?[()]|[（）]|\([:;]|[:;]a/,
  patterns: [
    // :) ;-) and, where no aside starts, :( or :-(
    new RegExp(`[:;][-^o'’,]?(?:[)）]|\\((?=[\\s.,!?]|$)${aside.source})`, 'g'),
    // : ) and : (
    new RegExp(`[:;](?<!\\S.)[^\\S\\r\\n](?:[)）]|\\((?=[\\s.,!?]|$)${aside.source})`, 'g'),
    // =) >:-) 8-) x^(
    /(?<![^\s.,!?*>)(])>?(?:=[-^o'’,]?|[8xX][-^o'’,])(?:[)）]|\((?=[\s.,!?]|$))/g,
    // (: (;
    /\([:;](?!\p{L})/gu
  ],
  examples: [
    {text: 'See you then ⟦:)⟧ or not ⟦;-)⟧. Or never ⟦: (⟧'},
    {text: 'How nice⟦:)⟧ See the options:(a) this, :( b ) that.'},
    {text: 'I was sad ⟦: (⟧ at first.\nNow I am not ⟦:(⟧ at all, ⟦: )⟧ and you ⟦=)⟧ ⟦(:⟧'}
  ]
})
