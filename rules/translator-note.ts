import {defineRule, type Finding} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {matchesIf} from '../src/text/matches.js'
import type {Span} from '../src/text/span.js'

/** How many paragraphs from either end of an article are read for notes without brackets. */
const reach = 3
const longest = 400

const what =
  '(?:translation|translated (?:text|article|version)|English (?:translation|version|text)|(?:rewritten|revised|edited|corrected|improved) (?:text|article|version|translation))'
const can = "(?:can(?:no|[’'])t|can not|am (?:unable|not able) to|won[’']t|don[’']t)"
const help =
  '(?:assist|help|translate|fulfil|provide|comply|continue|complete|process|access|generate|produce|do that|do this|have (?:access|the ability))'

/** What an engine says before the article; the text may follow in the same line. */
const preamble = line(
  `(?:(?:sure|certainly|of course|absolutely|okay|ok|great)(?: thing)?[,!.:]{0,2} )?(?:here(?:[’']s| is| are)|below is|the following is) (?:the|your|an?|my) (?:[a-z-]+ ){0,3}${what}(?: (?:of|in|into|from|for|with|as)\\b[^\\r\\n:.]{0,80})?[:.]`,
  "(?:sure|certainly|of course|absolutely)(?: thing)?[,!.] here(?:[’']s| is| are| you go)\\b[^\\r\\n]{0,120}:",
  '(?:English translation|translated (?:text|version)|translation (?:in)?to English)(?: \\([^)\\r\\n]{1,40}\\))? ?:',
  'translation ?:[*_ ]{0,4}(?=[\\r\\n]|$)'
)

/** What it says of itself and of its work; the whole paragraph is its own. */
const remark = line(
  `(?:(?:please )?note|notes|N\\.B\\.|translator[’']s notes?|translation notes?)(?: that|:| -| –)? ?(?:that )?(?:in (?:the|this) translation[^\\r\\n]{0,10} )?(?:I(?:[’']ve| have)?(?: also)? (?:kept|translated|preserved|left|retained|used|maintained|adapted|assumed|tried|made|corrected)|(?:the|this|my) (?:translation|original text|source text|translated text)(?: above| below)? (?:keeps?|has|is|was|may|might|uses?|maintains?|aims?|preserves?|follows?|reflects?|tries|contains?)\\b|(?:some|certain|a few) (?:words|terms|phrases|names)[^\\r\\n]{0,60}(?:translat|original))`,
  "(?:translator[’']s|translation) notes?(?: ?:|$)",
  "I(?:[’']ve| have) (?:translated|rewritten|preserved|kept|maintained|retained) (?:the|your|this|all) (?:[a-z-]+ ){0,3}(?:text|article|tone|meaning|formatting|style|structure|original|names|terms)",
  'as an? (?:AI|artificial intelligence|(?:large )?language model)(?: (?:language )?model| assistant)?,',
  `I(?:[’']m| am) sorry, but (?:I|as an AI)\\b[^\\r\\n]{0,40}${can}[^\\r\\n]{0,30}${help}`,
  `I (?:apologi[sz]e|am sorry), (?:but )?I ${can} ${help}`,
  '(?:please )?let me know if (?:you|there)[^\\r\\n]{0,60}(?:translat|further|anything else|revis|adjust|changes|clarification)',
  'I hope this (?:translation )?helps[.!]?$',
  '(?:this|the) (?:article|text|page|story|content) (?:was|has been|is) (?:machine[- ]|automatically |auto[- ])translated\\b'
)

/** How a remark begins: a first look, since V8 takes three milliseconds to compile all of it. */
const mayBeRemark =
  /^[*_#> ]{0,4}(?:(?:please )?(?:note|let me)|N\.B\.|transla|I[’' ]|as an? |(?:this|the|my) (?:article|text|page|story|content) )/i

/** Who translated: it may be a person’s credit, so nothing is taken away. */
const credit = line(
  '(?:article |text )?(?:translated|translation)(?: from (?:the )?[a-z]+)?(?: (?:in)?to [a-z]+)? ?(?:by|with|using|via|:) ?(?:[^\\s\\d,;:()]+ ?){1,5}(?:\\([^)\\r\\n]{1,40}\\))?[.]?$'
)

/** Notes in brackets, wherever they stand. */
const bracketed =
  /[[(](?:translator[’']s note|translation notes?|note (?:of|by|from) the translator|translator|T\/N|TN|N\. ?d\. ?T\.|NdT|N\. del T\.|Anm\. d\. Übers\.|Note du traducteur|Nota del traductor|прим\. пер(?:ев)?\.|(?:the )?(?:translation|rest of the (?:text|article|translation)|text|article) (?:continues|is cut off|ends here|truncated|omitted|was truncated))(?![\p{L}])[^\])\r\n]{0,300}[\])]/giu

export default defineRule({
  id: 'translator-note',
  category: 'residue',
  severity: 'warning',
  fix: 'unsafe',
  asks: ['lexicon'],
  summary: 'What the translator, or the engine, says about the translation.',
  rationale: `
Engines that chat talk about their work: *Sure, here is the translation:* before it, *Note: I have kept the names* after
it, an excuse in its place. Translators leave notes in brackets. None of it belongs to the article.

Looked for in the first and the last three paragraphs, at the start of a line; notes in brackets everywhere. A text
about translation keeps its sentences, and one that begins with *As an AI researcher* or *I’m sorry* keeps them too.
*Translated by …* is reported only: a person’s credit may have to stay.`,
  examples: [
    {bad: '⟦Here is the translation:\n\n⟧They met.', good: 'They met.'},
    {bad: '⟦Sure, here is your translated text: ⟧They met.', good: 'They met.'},
    {bad: 'They met.\n\n⟦Note: I have kept the names of the ships in French.⟧', good: 'They met.\n\n'},
    {bad: '⟦As an AI language model, I cannot verify these events.\n\n⟧They met.', good: 'They met.'},
    {bad: '⟦I’m sorry, but I can’t help with that request.⟧', good: ''},
    {bad: 'He ate a galette⟦ [Translator’s note: a pancake]⟧ and left.', good: 'He ate a galette and left.'},
    {bad: 'They met.\n\n⟦Translated by Jane Doe⟧', safety: 'none'},
    {good: 'Here is the translation that won the prize, and the judges’ reasons.'},
    {good: 'The book was translated by Jane Doe in 1998.\n\nNote: the office is closed on Monday.'},
    {good: 'As an AI researcher, she knows the field.\n\nI’m sorry, but I can’t stop thinking of it.'},
    {good: '“I’m sorry, but I can’t help you,” he said.\n\nA translator (she asked to stay unnamed) agreed.'},
    {good: 'Translation: a craft under pressure, by our correspondent, is not the title of this article.'}
  ],
  *check(article) {
    const {text, paragraphs} = article
    const notes: Finding[] = []
    for (const [i, {start, end}] of paragraphs.entries()) {
      if (i >= reach && i < paragraphs.length - reach) continue
      const head = text.slice(start, Math.min(end, start + longest))
      const said = preamble.exec(head)?.[0].length
      if (said !== undefined && (start + said === end || head.charAt(said - 1) === ':'))
        notes.push(note({start, end: start + said}))
      else if (mayBeRemark.test(head) && remark.test(head)) notes.push(note({start, end}))
      else if (end - start < 80 && credit.test(head)) {
        notes.push({
          start,
          end,
          message: `${quoted(head)} credits the translation: delete it unless it is meant to stay`
        })
      }
    }
    yield* notes
    for (const {0: found, index} of matchesIf(article, /[[(]/, bracketed)) {
      const start = /[^\S\r\n]/.test(text.charAt(index - 1)) ? index - 1 : index
      const end = index + found.length
      if (notes.every((finding) => finding.end <= start || finding.start >= end))
        yield {start, end, expected: '', message: messageOf(found)}
    }

    /** Takes the white space behind the note along. */
    function note({start, end}: Span): Finding {
      const [gap = ''] = /^\s*/.exec(text.slice(end, end + longest)) ?? []
      return {start, end: end + gap.length, expected: '', message: messageOf(text.slice(start, end))}
    }
  }
})

function messageOf(note: string): string {
  return `${quoted(note.trim())} is about the translation, not part of the article: delete it`
}

function line(...shapes: readonly string[]): RegExp {
  return new RegExp(`^[*_#> ]{0,4}(?:${shapes.join('|')})`, 'i')
}
