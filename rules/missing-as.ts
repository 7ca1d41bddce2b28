import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {matchesOf} from '../src/text/matches.js'

/** Verbs that say how something is seen, and need *as* for it. */
const verb =
  /\b(?:describ|characteri[sz]|portray|depict|regard|denounc|dismiss|condemn|hail|perceiv|defin|interpret|qualif|classif|prais|critici[sz]|slamm)(?:e[ds]?|s|ing|ed|y|ied|ies|ying)?\b/gi
/** Words between verb and quotation that make it no complement of the verb. */
const governs =
  /\b(?:as|like|how|that|who|whom|what|called|termed|dubbed|titled|entitled|named|said|saying|says|wrote|and|or|but)\b/i
/** Words right before a quotation that take it as a part of their own phrase. */
const attaches =
  /(?:\b(?:terms?|words?|phrase|concept|names?|title|slogan|expression|notion|idea|question|motto|hashtag|label|category|type|a|an|the|this|that|these|those|his|her|its|their|my|our|your|some|any|no|of|in|on|at|by|to|for|with|from|about|into|under|over|being|be|is|was|are|were|very|so|more|most|towards?|between|among|through|certain|various|several|many|other|such|new|own|\w{2,20}ing)|['’]s|s['’]|[.:;!?)(])$/i

/** A quotation that starts so goes on with the clause: *criticised them “for being late”*. */
const goesOn =
  /^(?:for|in|on|at|by|with|to|of|as|that|because|when|while|after|before|from|and|but|or|who|which|without|like)\b/

/** In words, asides left out; a longer one is rarely the verb’s object. */
const longestObject = 12

export default defineRule({
  id: 'missing-as',
  category: 'garble',
  severity: 'warning',
  fix: 'none',
  asks: ['lexicon'],
  needs: /[“"]a/,
  summary: 'A quotation that says how something was described, without the *as* that it needs.',
  rationale: `
French *qualifier de*, German \`als … bezeichnen\` and their kin take the quotation after a word that engines drop when
it stands next to a quotation mark: \`described his talks “thorough and constructive.”\`

Reported only where the object is a short phrase and the quotation starts in lower case and ends the clause.`,
  examples: [
    {bad: 'Blinken described his talks with Wang — which lasted hours — ⟦“⟧thorough and constructive.”'},
    {bad: 'A spokesman described the agreement ⟦“⟧balanced and responsible.”'},
    {good: 'A spokesman described the agreement as “balanced and responsible.”'},
    {bad: 'Paris hailed the accord ⟦"⟧a turning point," and left.'},
    {good: 'They criticised the mayor “for being late.” They defined the term “service.”'},
    {good: 'He described the “brutal” regime.'},
    {good: 'She described the group in “blunt terms.”'},
    {good: 'He described what he called “a mess.”'},
    {good: 'They described “a scene of chaos.” They praised them for steps towards “order.”'},
    {good: 'She described the ties between the various “parts.” They called it so while attacking “theft.”'}
  ],
  *check({text, paragraphs}) {
    for (const {start, end} of paragraphs) {
      const paragraph = text.slice(start, end)
      if (!/[“"]\p{Ll}/u.test(paragraph)) continue
      for (const match of matchesOf(paragraph, verb)) {
        const from = match.index + match[0].length
        const object = /^\s+([^“"”.;:!?]{2,160}?)\s*[“"](\p{Ll}[^“”"]{2,80})[”"]?([.,;:!?]|\s|$)/u.exec(
          paragraph.slice(from, from + 300)
        )
        if (!object) continue
        const [, words = '', quotation = '', after = ''] = object
        const plain = words.replace(/\s[—–]\s.*?\s[—–]|\([^)]*\)/gu, '').trim()
        const endsClause = /[.,;:!?]$/.test(quotation) || /[.,;:!?]/.test(after)
        if (
          !endsClause ||
          goesOn.test(quotation) ||
          governs.test(plain) ||
          attaches.test(plain) ||
          plain.split(/\s+/).length > longestObject
        )
          continue
        const quote = start + from + object[0].search(/[“"]/)
        yield {
          start: quote,
          end: quote + 1,
          message: `The quotation after ${quoted(`${match[0]} ${plain}`)} needs \`as\`: add it before the quotation mark`
        }
      }
    }
  }
})
