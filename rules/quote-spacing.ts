import {defineRule, type Finding, type Safety} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {startsWithReport} from '../src/language/en/speech.js'
import {isDoubled, type Mark, marksOf, pairQuotations, quotationMark} from '../src/reading/quotations.js'
import {isForeignMark, isForeignPair} from '../src/reading/quoting-habit.js'
import {spacesAfter, spacesBefore} from '../src/text/spaces.js'

const spaceAfter = 'Space after the opening'
const noSpaceBefore = 'No space before the opening'
const spaceBefore = 'Space before the closing'
const noSpaceAfter = 'No space after the closing'
const letter = /\p{L}/u
/** What is joined to a quotation without a space: `pseudo“science”`, `the “if”s`. */
const prefix = /(?<!\p{L})(?:anti|co|ex|non|post|pre|pro|pseudo|quasi|re|un)$/iu
const suffix = /^(?:d|e|ed|en|er|ers|es|in|ing|ish|like|n|ness|s|style|th|type)(?!\p{L})/u

export default defineRule({
  id: 'quote-spacing',
  category: 'quotation marks',
  severity: 'error',
  fix: 'safe',
  needs: quotationMark,
  summary: 'A space inside quotation marks, or no space outside them.',
  rationale: `
Engines that work on tokens join them again with too many spaces or with too few, and copy the spaces that French
sets inside \`« »\`.

Straight marks look the same on both sides: which one opens is told from the whole paragraph, and where that leaves
a doubt the fix is not safe. Left alone: spaces inside marks in French, thin spaces between two marks, syllables that
are joined to a quotation (\`the “if”s\`), strings that have no word or end in a colon and a space (\`a "To: " line\`),
inches, and marks of other languages, which \`foreign-quotes\` replaces with their spaces.`,
  examples: [
    {bad: 'He said “⟦ ⟧yes⟦ ⟧” and left.', good: 'He said “yes” and left.'},
    {bad: 'He said "⟦ ⟧yes⟦ ⟧" and left.', good: 'He said "yes" and left.'},
    {bad: 'They called⟦"⟧the red line" a risk.', good: 'They called "the red line" a risk.'},
    {bad: 'She said⟦“⟧yes⟦”⟧and left.', good: 'She said “yes” and left.'},
    {bad: '"We are alert,⟦ "⟧said Kamilla.', good: '"We are alert," said Kamilla.'},
    {
      bad: 'Here lies the ship⟦" ⟧Minsk", of the navy.',
      good: 'Here lies the ship "Minsk", of the navy.',
      safety: 'unsafe'
    },
    {bad: 'He said “yes⟦ ”⟧and she said⟦“ ⟧no”.', good: 'He said “yes” and she said “no”.'},
    {bad: '“⟦ ⟧For me, it is over.', good: '“For me, it is over.'},
    {good: 'The “if”s and “but”s of a pseudo“science”.'},
    {good: 'She said: “\u2009‘Yes’\u2009” is a word. It is 12" wide and 5\'10" high.'},
    {good: 'Put "To: " before it, mark it with “> ”, and end it with ", " or (“ and ”). The town"s hall.'},
    {good: 'It is called "the end" or (“a start”) — “both”, he says.'},
    {language: 'fr', good: 'Il dit : « oui » et «\u202Fnon\u202F», “ peut-être ”.'},
    {language: 'de', good: 'Der „Tatort“-Kommissar sagte „ja“.'}
  ],
  *check(article) {
    const {text, language} = article
    const spaced = language.spacing.inQuotes
    if (!language.spacing.betweenWords) return
    for (const quotation of pairQuotations(article)) {
      if (isDoubled(quotation) || marksOf(quotation).some(({char}) => isForeignMark(char, language.quotes)))
        continue
      if (quotation.kind === 'pair') {
        const {open, close, sure} = quotation
        const empty = !/[\p{L}\p{N}\uFFFC]/u.test(text.slice(open.index + 1, close.index))
        if (isForeignPair(article, quotation) || empty) continue
        yield* opening(open, sure ? 'safe' : 'unsafe')
        yield* closing(close, sure ? 'safe' : 'unsafe')
      } else if (marksOf(quotation).some(({char}) => char === '"')) continue
      else if (quotation.kind === 'unclosed') yield* opening(quotation.open, 'safe')
      else if (quotation.kind === 'unopened') yield* closing(quotation.close, 'safe')
      else if (quotation.kind === 'cut') yield* (quotation.opens ? opening : closing)(quotation.mark, 'safe')
    }

    function* opening({index, char}: Mark, safety: Safety): Iterable<Finding> {
      const end = spacesAfter(text, index + 1)
      const start = Math.max(0, index - 7)
      if (letter.test(text.charAt(index - 1)) && !prefix.test(text.slice(start, index))) {
        yield finding(index, end, ` ${char}`, end > index + 1 ? spaceAfter : noSpaceBefore, char, safety)
      } else if (end > index + 1 && !spaced && !isMark(text.charAt(end)))
        yield finding(index + 1, end, '', spaceAfter, char, safety)
    }
    function* closing({index, char}: Mark, safety: Safety): Iterable<Finding> {
      const start = spacesBefore(text, index)
      const after = text.slice(index + 1, index + 20)
      if (letter.test(after.charAt(0)) && !suffix.test(after)) {
        const sure = start === index || char !== '"' || startsWithReport(after, language.tag)
        const what = start < index ? spaceBefore : noSpaceAfter
        yield finding(start, index + 1, `${char} `, what, char, sure ? safety : 'unsafe')
      } else if (start < index && !spaced && !/[:"'‘’“”„«»‹›]/.test(text.charAt(start - 1)))
        yield finding(start, index, '', spaceBefore, char, safety)
    }
    function finding(
      start: number,
      end: number,
      expected: string,
      what: string,
      char: string,
      safety: Safety
    ): Finding {
      const isMissing = what === noSpaceBefore || what === noSpaceAfter
      const remedy = expected === '' ? 'delete it' : isMissing ? 'add one' : 'move it to the other side'
      const message = `${what} ${quoted(char)}: ${remedy}`
      return {start, end, expected, message, ...(safety !== 'safe' && {safety})}
    }
  }
})

function isMark(char: string): boolean {
  return char !== '' && `"'‘’“”„«»‹›`.includes(char)
}
