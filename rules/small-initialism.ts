import {type Words, wordsOf} from '../src/article/words.js'
import {rewrite} from '../src/core/rewrite.js'
import {defineRule} from '../src/core/rule.js'
import {computing} from '../src/language/any/computing.js'
import {measures} from '../src/language/any/units.js'
import type {Facts} from '../src/language/language.js'
import {hasCode} from '../src/reading/code.js'
import {matchesIf} from '../src/text/matches.js'
import {once} from '../src/text/once.js'
import {Trait} from '../src/text/trait.js'

/** In brackets, behind what it may stand for. */
const inBrackets = /[\p{L}\d] \((\p{Ll}[\p{Ll}\d]{1,5})\)/gu
/** Words in lower case that nobody can read. */
const unread = once(
  ({isReadable}: Facts['indefiniteArticle']) =>
    new Trait<true>(
      ({text}) => /^[a-z]{3,5}$/.test(text) && !isReadable(text) && !computing.is(text, 'kind of file')
    )
)

export default defineRule({
  id: 'small-initialism',
  category: 'words',
  severity: 'warning',
  fix: 'unsafe',
  asks: ['mayBeWord', 'isHeadword', 'indefiniteArticle'],
  leavesAlone: ['about-code', 'address', 'code', 'column', 'foreign-passage', 'formula', 'mention', 'post'],
  summary: 'An initialism in lower case: `chronic hepatitis b (chb)`, `dna`.',
  rationale: `
Engines that learn from texts without capitals give back an initialism as they would a word. Reported where it stands in
brackets behind words that have its letters, and wherever else the article has it then; of those that nobody can read as a
word, where a dictionary has them in capitals alone. One that is a word as well is reported in its brackets alone, where each
letter starts one of the words before.`,
  examples: [
    {bad: 'See an old lamp (⟦olp⟧). An ⟦olp⟧ burns.', good: 'See an old lamp (OLP). An OLP burns.'},
    {bad: 'An annual lamp levy (⟦all⟧) is paid by all.', good: 'An annual lamp levy (ALL) is paid by all.'},
    {bad: 'They took their ⟦dna⟧.', good: 'They took their DNA.'},
    {
      good: 'It weighs four kilograms (kg) at ten miles per hour (mph), says the old keeper (oak) of lamps (ropes), led by its psst.'
    },
    {good: 'They print PDF files as pdf, with lamps (sic) of grass, and rope technology (rotec).'}
  ],
  *check(article) {
    const {mayBeWord, isHeadword, indefiniteArticle} = article.language
    const words = wordsOf(article)
    const explained = matchesIf(article, /\(a/, inBrackets)
      .map(({1: short = '', index}) => ({short, at: words.firstFrom(index + 1)}))
      .filter(({short, at}) => standsFor(words, at - 1, short))
    const known = hasCode(article) ? [] : unread(indefiniteArticle).in(words)
    const capital = known.map((at) => words.text(at)).filter((word) => isHeadword(word.toUpperCase()))
    const short = new Set(
      [...explained.map(({short}) => short), ...capital].filter((word) => !mayBeWord(word))
    )
    const isShort = new Trait<true>(({text}) => short.has(text))
    const places = short.size > 0 ? isShort.in(words) : []
    const alone = explained.filter(({short, at}) => mayBeWord(short) && areInitials(words, at - 1, short))
    for (const at of [...places, ...alone.map(({at}) => at)])
      if (!words.mayStartSentence(at) && !measures.includes(words.text(at))) {
        const word = words.text(at)
        yield rewrite(words.start(at), word, 'lacks its capitals', word.toUpperCase(), 'unsafe')
      }
  }
})

/** Whether as many words up to one start with the letters of a short form. */
function areInitials(words: Words, last: number, short: string): boolean {
  return [...short].every((letter, i) => words.text(last + 1 - short.length + i).startsWith(letter))
}

/** Whether some words up to one have the letters of a short form in order, two each at most, and start with the first. */
function standsFor(words: Words, last: number, short: string): boolean {
  const counts = [...short, '', ''].map((_, i) => i + 1).filter((count) => count >= short.length / 2)
  return counts.some((count) => hasInOrder(words.phrase(last + 1 - count, last + 1), short))
}

function hasInOrder(phrase: string, letters: string): boolean {
  let at = 0
  const isNext = (letter: string) => {
    at = phrase.indexOf(letter, at) + 1
    return at > 0
  }
  return phrase.startsWith(letters.charAt(0)) && [...letters].every(isNext)
}
