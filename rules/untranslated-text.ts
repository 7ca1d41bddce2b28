import {isPlain, type Word, type Words, wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isForeignFunctionWord, isForeignLink, looksForeign} from '../src/language/any/foreign.js'
import {identify} from '../src/language/any/identify.js'
import {languageName} from '../src/language/any/tag.js'
import {isFunctionWord} from '../src/language/en/function-words.js'
import {isEnglish} from '../src/language/en/vocabulary.js'
import {entryOf, languagesOfDate} from '../src/reading/calendar.js'
import {countOf} from '../src/reading/recurrence.js'
import {type Sentence, sentencesOf} from '../src/reading/sentences.js'
import {Trait} from '../src/text/trait.js'

/** Letters of scripts that English is not written in; Greek ones are symbols too. */
const foreignLetter = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u
/** How much likelier than English a word must be, in eld’s scores; jargon comes near to this. */
const leastLead = 0.03
/** The same for a sentence; half of it in English brings it to half of this. */
const leastSentenceLead = 0.1
/** In UTF-16 units: how far before a word an opening quotation mark or bracket is looked for. */
const lookBehind = 40

/** In words: *la route était*. */
const longestBridge = 3

export default defineRule({
  id: 'untranslated-text',
  category: 'garble',
  severity: 'warning',
  fix: 'none',
  asks: ['lexicon'],
  summary: 'A word or more in another language: `a chapter and el comienzo of a new life`.',
  rationale: `
A word that the engine does not know is copied from the source; so is what a tag or a wrong segment break cuts off.

A run of words is one finding and its language is named. A word counts if it is in no English dictionary, looks
foreign by its letters or ending, and eld (Efficient Language Detector) takes it for another language; so do stop
words of thirteen languages (stopwords-iso) and words of
dates (CLDR’s names of months and weekdays) beside a day, a year, *in* or *last*. Left alone:
letters of another script (\`foreign-script\`), names and titles, what stands in quotation marks or brackets, a word that the article uses twice (a term), and what
English took over (*café*, *fiancé*, *de facto*).`,
  examples: [
    {bad: 'It was the end of a chapter and ⟦comienzo⟧ of a new one.'},
    {bad: 'They lost control of the car, ⟦parce que la route était⟧ wet.'},
    {bad: 'They left early. ⟦Il faut que nous partions demain matin avec toute la famille⟧. It rained.'},
    {bad: 'The party took them ⟦zugegeben⟧ with some delay.'},
    {bad: 'It fell ⟦und⟧ rose, and Paroubek ⟦není⟧ a paid adviser.'},
    {bad: 'In ⟦août⟧ 2019 and on 12 de ⟦mayo⟧; last ⟦Monat⟧ they came on ⟦lundi⟧ for 5 ⟦jours⟧.'},
    {good: 'The fiancé of the émigré sat in a café, de facto blasé, after a coup d’état.'},
    {
      good: 'It was a priori clear, al dente, je ne sais quoi, a cause célèbre, de novo, and no molten gelato.'
    },
    {good: 'They say “c’est la vie” there, in the Rue de la Paix, and “saudade” (сум) is a word.'},
    {good: 'The chaski ran. Every chaski ran, said Peña Nieto of the Partido Popular.'},
    {good: 'In May 2019 they met on Plaza 25 de mayo, ate mayo in August, saw Mars 2020 and read “12 mai”.'},
    {good: 'It was 15 Nisan; Montag burned books. NASA’s Mars 2020 landed in Alliance pour Paris.'},
    {good: 'The centre of the theatre is a kanban hackathon in 100 metres.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    const sentences = sentencesOf(article)
    let sentence = 0
    let last = -1
    for (const from of [...mayBeForeign.places(words), ...entryOf.places(words)].sort((a, b) => a - b)) {
      const first = words.get(from)
      if (from <= last || !first || !isForeign(words, from)) continue
      last = from
      for (let next = from + 1; goesOn(words, next); next++)
        if (!isForeignLink(words.get(next)?.lower ?? '') || isForeign(words, next)) last = next
      const end = words.get(last)?.end ?? first.end
      const run = article.text.slice(first.start, end)
      if (isSetOff(article.text, first.start, end)) continue
      const languages = languagesOfDate(words, from)
      if (!languages && words.slice(from, last + 1).every(({lower}) => countOf(article, lower) > 1)) continue
      while ((sentences[sentence]?.last ?? last) < last) sentence++
      const around = sentences[sentence]
      if (around && isForeignSentence(article.text, around)) {
        const text = article.text.slice(around.start, around.end)
        const {language} = identify(text)
        yield {
          start: around.start,
          end: around.end,
          message: messageOf(text, language)
        }
        last = around.last
        continue
      }
      yield {
        start: first.start,
        end,
        message: messageOf(run, languageOf(run, languages))
      }
    }
  }
})

/** A whole sentence was left: it has words enough to tell, and English is far from it. */
function isForeignSentence(text: string, {start, end, first, last}: Sentence): boolean {
  return last - first >= 4 && identify(text.slice(start, end)).lead > leastSentenceLead
}

/** Whether a word is in lower case, looks foreign and is not English; `foreign-script` tells of those in other scripts. */
const mayBeForeign = new Trait(({text}) => {
  const lower = text.replace('’', "'")
  return (
    text.length > 2 &&
    /^\p{Ll}[\p{Ll}\p{M}]*['’]?[\p{Ll}\p{M}]+$/u.test(text) &&
    looksForeign(lower) &&
    !foreignLetter.test(text) &&
    !isEnglish(lower)
  )
})

function isForeign(words: Words, at: number): boolean {
  const word = words.get(at)
  if (!word) return false
  if (languagesOfDate(words, at)) return true
  if (!mayBeForeign.at(words, at) || /[\p{L}\p{N}@#/\\_~.=&-]$/u.test(word.gap.slice(-1))) return false
  // A part of a name: *Costa del Sol*, *Alliance pour Paris*.
  const next = words.get(at + 1)
  const isVerb = /^(?:s|qu)['’]/.test(word.lower) || (isForeignFunctionWord(word.lower) && isEnglishTie(next))
  if (
    (isUnknownName(words.get(at - 1)) && isPlain(word.gap) && !isVerb) ||
    (isName(next) && next && isPlain(next.gap) && isForeignFunctionWord(word.lower))
  )
    return false
  return isForeignFunctionWord(word.lower) || identify(word.text).lead > leastLead
}

/** Whether the run goes on at a word, or after a word or two that English has too. */
function goesOn(words: Words, at: number): boolean {
  for (let i = at; i < at + longestBridge; i++) {
    const word = words.get(i)
    if (!word || word.isFirst || !/^[\s,]+$/.test(word.gap)) return false
    if (
      isForeignLink(word.lower) ||
      isForeign(words, i) ||
      (/^\p{Ll}{4,}$/u.test(word.text) && !isEnglish(word.lower))
    )
      return true
    if (isFunctionWord(word.lower)) return false
  }
  return false
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && !word.startsSentence
}

/** *Paroubek není a paid adviser*: no name goes on so. */
function isEnglishTie(word: Word | undefined): boolean {
  return word !== undefined && isPlain(word.gap) && isFunctionWord(word.lower)
}

/** Initials (*AP citovala*) make no name with a word in lower case. */
function isUnknownName(word: Word | undefined): boolean {
  return word !== undefined && isName(word) && /\p{Ll}/u.test(word.text) && !isEnglish(word.lower)
}

/** In quotation marks or brackets, or right after they open: the writer means the word itself. */
function isSetOff(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - lookBehind), start)
  return (
    /["“”«»'‘’*_`(/[][^\s"“”()]*(?:\s[^\s"“”()]+)?\s?$/.test(before) ||
    /^["“”«»*_`)/\]]/.test(text.slice(end, end + 1))
  )
}

/** What eld says, if it is one of those that can be. */
function languageOf(run: string, languages: readonly string[] | undefined): string {
  const {language} = identify(run)
  return languages?.includes(language) ? language : (languages?.[0] ?? language)
}

function messageOf(text: string, language: string): string {
  return `${quoted(text)} is left in ${language === '' ? 'another language' : languageName(language)}: translate it`
}
