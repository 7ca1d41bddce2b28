import {defineRule, type Finding} from '../src/core/rule.js'
import {quoted, quotedEnd, quotedStart} from '../src/core/wording.js'
import {closerOf, isNative} from '../src/language/cldr/quotation-marks.js'
import {isFollowedBySpeaker} from '../src/language/en/speech.js'
import {lineAfter, lineBefore} from '../src/reading/line-around.js'
import {isMention} from '../src/reading/mention.js'
import {
  isDoubled,
  type Mark,
  marksOf,
  pairQuotations,
  type Quotation,
  quotationMark
} from '../src/reading/quotations.js'
import {expectedMark, isForeignMark, setsCommasInside, styleOf} from '../src/reading/quoting-habit.js'
import {spacesAfter, spacesBefore} from '../src/text/spaces.js'
import type {Span} from '../src/text/span.js'

/** What a mark that stands by itself is spoken of with. */
const topic =
  /\b(?:quot(?:e|ation) marks?|double quotes?|press|pressing|type|typing|characters?|keys?|keyboards?)\b/i

/** How far from a mark the words are looked for that tell which one it is, in UTF-16 units. */
const reach = 100

export default defineRule({
  id: 'quote-pairs',
  category: 'quotation marks',
  severity: 'error',
  fix: 'safe',
  needs: quotationMark,
  summary: 'A double quotation mark that does not pair with another one of its kind.',
  rationale: `
Engines translate quotation marks one by one: the source’s \`»\` stays where the target’s \`“\` was opened, a mark is
dropped where a sentence was cut, or is said twice.

A mark of another kind that closes a quotation is replaced, with the space before it; in an English article that
sets its commas inside, a comma before \`said X\` is added. A mark without a partner is reported only: nobody but the
author knows where the quotation ends. Marks are paired paragraph by paragraph, so one error leaves the others
right. A quotation may run over paragraphs if each of them opens it again, or if it is set off as a block: it starts
a paragraph or follows a colon, ends a later one, and nobody is said to speak in between. In a text of one paragraph a
quotation that runs out at its edge is left alone, since the text may be an extract. So are single marks, which look
like apostrophes, inches (\`5'10"\`), arrows (\`Read more »\`, \`Guide » Steps\`), marks that are spoken of
(\`(")\`) or said twice (\`doubled-quotes\`) and pairs of another language (\`foreign-quotes\`).`,
  examples: [
    {bad: '“We avoid the spread of conflict.⟦ »⟧', good: '“We avoid the spread of conflict.”'},
    {bad: 'He called it “a start⟦"⟧ and left.', good: 'He called it “a start” and left.'},
    {
      bad: '“We have what we came for⟦ »⟧ said Ana Ruiz. “It is over,” she added.',
      good: '“We have what we came for,” said Ana Ruiz. “It is over,” she added.'
    },
    {bad: '“We are working on it.” OK⟦”⟧ at the summit.', safety: 'none', alsoFinds: ['stray-fragment']},
    {bad: 'She said: ⟦“⟧We are working on it.\n\nNobody answered.', safety: 'none'},
    {bad: '⟦“⟧It is late, he said. “We go,” she said.', safety: 'none'},
    {bad: '“She read ⟦«⟧The Lamp twice,” he said. “It is long,” she said.', safety: 'none'},
    {bad: 'It was ⟦”⟧late”, he said.', good: 'It was “late”, he said.'},
    {good: '“The first rule is to ask.\n\n“The second rule is to ask again,” she says.'},
    {good: 'He writes:\n\n“The lamps are old.\n\n[. . .]\n\n“The ropes are new.”\n\nWe agree.'},
    {good: '“He said “yes” to me,” she said.'},
    {good: 'They sent us this:\n\n“We ask for time.\n\nWe know it is late.”\n\nNobody answered.'},
    {bad: 'He played ⟦“⟧Happy Feet on a phone.\n\n“It helped,” she said.', safety: 'none'},
    {bad: '⟦“⟧It is late, he said.\n\nWe go.⟦”⟧\n\nThey left.', safety: 'none'},
    {good: '“It is late, and then'},
    {bad: 'Last year⟦"⟧s fall was "deep", he said.\n\nNobody answered.', safety: 'none'},
    {
      good: 'Press a key then " then a letter.\n\nA double quote (") or space (" ") is set with <a href="$b">.'
    },
    {good: 'See "The new guide » The first steps" for it. See the guide » First Steps.'},
    {good: 'More on the new model »\n\n« Back'},
    {good: '‹ Why do they stay  Up  “What” is late? ›'},
    {good: 'Rock ’n’ roll of the ’90s, the editors’ choice, 5\'10" tall and 12" wide.'},
    {good: '“‘C’est la vie’ was the first sentence that I could spell,” she says.'},
    {language: 'fr', good: 'Il dit : « C’est fini. » Puis il part.'},
    {language: 'fr', good: '« Voilà ce qu’il dit.\n\n» Et voilà la suite. »'},
    {language: 'de', good: 'Er sagte: „Es ist vorbei.“ Dann ging er.'}
  ],
  *check(article) {
    const {text, language} = article
    const {quotes} = language
    const style = styleOf(article)
    for (const quotation of pairQuotations(article)) {
      if (isDoubled(quotation)) continue
      if (isNamed(quotation)) continue
      if (quotation.kind === 'unclosed') yield unclosed(quotation.open)
      else if (quotation.kind === 'unopened') yield unopened(quotation.close)
      else if (quotation.kind === 'mismatch') yield* mismatch(quotation.open, quotation.close)
      else if (
        quotation.kind === 'pair' &&
        quotation.open.char === quotes.close &&
        quotes.open !== quotes.close
      )
        yield* reversed(quotation.open, quotation.close)
    }

    function isNamed(quotation: Quotation): boolean {
      if (quotation.kind !== 'unclosed' && quotation.kind !== 'unopened') return false
      const [{index} = {index: 0}] = marksOf(quotation)
      const isApart = /^\s.\s$/u.test(text.slice(index - 1, index + 2))
      return isApart && isMention(text, markAt(index), topic)
    }
    function unclosed({index, char}: Mark): Finding {
      const expected = closerOf(char, quotes)
      return {
        ...markAt(index),
        message: `Nothing closes the quotation ${quotedStart(char + lineAfter(text, index + 1, reach))}: add ${quoted(expected)} where it ends, or delete the mark`
      }
    }
    function unopened({index, char}: Mark): Finding {
      return {
        ...markAt(index),
        message: `Nothing opens the quotation ${quotedEnd(lineBefore(text, index, reach) + char)}: add a mark where it starts, or delete this one`
      }
    }
    function* reversed({index, char}: Mark, close: Mark): Iterable<Finding> {
      const expected = quotes.open
      if (close.char !== quotes.close || isNative(char + close.char, quotes)) return
      yield {
        ...markAt(index),
        expected,
        message: `${quoted(char)} opens a quotation here: write ${quoted(expected)}`
      }
    }
    function* mismatch(open: Mark, close: Mark): Iterable<Finding> {
      if (close.char === style.close) {
        const expected = expectedMark(article, {inner: false}, true)
        const message = `${quoted(text.slice(open.index, close.index + 1))} opens with the wrong mark: write ${quoted(expected)}`
        yield {start: open.index, end: spacesAfter(text, open.index + 1), expected, message}
        return
      }
      // What is foreign on both sides is for foreign-quotes.
      if (isForeignMark(open.char, quotes)) return
      // A straight mark among others is on its way out: what closes it can't follow it.
      const own = open.char === style.open || (open.char === '"' && !style.straight)
      const mark = own ? expectedMark(article, {inner: false}, false) : closerOf(open.char, quotes)
      const start = spacesBefore(text, close.index)
      const expected = `${missingComma(open, close, start)}${mark}`
      const message = `${quoted(text.slice(open.index, close.index + 1))} closes with the wrong mark: write ${quoted(expected)}`
      // Where quotations open with the mark (`”a“`), it would open one before a letter.
      const isOpening = mark === quotes.open && /[\p{L}\p{N}]/u.test(text.charAt(close.index + 1))
      yield isOpening ? {...markAt(close.index), message} : {start, end: close.index + 1, expected, message}
    }
    /** French sets no comma inside: `« We go », said X`, and engines lose the one outside. */
    function missingComma(open: Mark, close: Mark, end: number): string {
      const startsSentence = /(?:^|[.!?:\n]\s{0,2})$/.test(
        text.slice(Math.max(0, open.index - 3), open.index)
      )
      const unended = /[\p{L}\p{N}]/u.test(text.charAt(end - 1))
      const speaker = isFollowedBySpeaker(text, close.index + 1, language.tag)
      return startsSentence && unended && speaker && setsCommasInside(article) ? ',' : ''
    }
  }
})

function markAt(index: number): Span {
  return {start: index, end: index + 1}
}
