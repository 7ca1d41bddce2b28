import type {Form} from '../../text/forms.js'
import type {Juncture} from '../juncture.js'
import {type Property, ties} from '../lexicon.js'
import {isCompound} from './compounds.js'
import {lexicon} from './lexicon.js'

type Condition = (juncture: Juncture) => boolean
/** A kind of word: a property, a shape, or `=` and some words. */
type Kind = Property | keyof typeof shapes | `= ${string}`

/** What can’t stand between two words: where one of them needs the other. */
interface Parting {
  readonly marks: string
  /** What the words beside the mark have to be, one of these; absent: they may be anything. */
  readonly left?: readonly Kind[]
  readonly right?: readonly Kind[]
  readonly notLeft?: readonly Kind[]
  readonly notRight?: readonly Kind[]
  readonly when?: readonly Condition[]
  readonly unless?: readonly Condition[]
}

const shapes = {
  word: /^\p{Script=Latin}+$/u,
  'letter first': /^\p{Script=Latin}/u,
  letters: /\p{L}$/u,
  'lower case': /^\p{Ll}/u,
  capitalised: /^\p{Lu}/u,
  letter: /^\p{Lu}$/u,
  'day of a month': /^\d{1,2}$/,
  'in -ed or -ing': /^\p{Ll}.*(?:ed|ing)$/u,
  comparative: /.er$/,
  adjective: /(?:ed|ous|al|ive|able)$/,
  sibilant: /[sxz]$/i,
  'cut off': /(?:\p{L}\p{L}in|\p{L}nna)$/iu,
  contraction: /['’]/
}

const neverLast = ['needs a noun', 'needs a clause', 'strong preposition'] as const

const partings: readonly Parting[] = [
  // A word that needs what follows: a noun, a clause, a verb.
  {marks: '.', left: neverLast, right: ['lower case']},
  {marks: '!?', left: ['needs a noun', '= and or'], right: ['word']},
  {marks: '!?', left: ['= of'], right: ['lower case']},
  {marks: ';', left: ['needs a noun', 'needs a clause', '= during despite per versus'], unless: [isListed]},
  {
    marks: ';',
    left: ['strong preposition'],
    notRight: ['starts a clause', 'may follow a mark'],
    unless: [isListed, isLeftBehind]
  },
  {marks: ';', left: ['= to for with until'], unless: [isLeftBehind, clauseFollows]},
  // *In*, *on* and *by* are adverbs too: *as he logs in; all is lit*.
  {marks: ';', left: ['= in on by'], right: ['capitalised'], notRight: ['= i'], unless: [isLeftBehind]},
  {marks: ';', left: ['weak preposition'], when: [isEarly], unless: [clauseFollows]},
  {
    marks: ';',
    left: ['= was were'],
    right: ['lower case'],
    notRight: ['= as'],
    unless: [isLeftBehind, clauseFollows]
  },
  {
    marks: ';',
    left: ['form of be or have'],
    right: ['in -ed or -ing'],
    notRight: ['no participle'],
    unless: [isLeftBehind]
  },
  {marks: ';', left: ['= has have had'], right: ['= been']},
  {marks: ':', left: ['needs a noun', '= and but because'], right: ['lower case']},
  {marks: ':;!?', left: ['month'], right: ['day of a month']},
  {marks: ':;!?', left: ['= that'], when: [isClaim]},
  {marks: ',', left: ['needs a noun'], notLeft: ['= a'], unless: [startsAside]},
  {marks: ',', left: ['= or nor than'], unless: [isFirst, startsAside]},
  {marks: ',', left: ['degree'], notRight: ['degree'], unless: [startsAside]},
  {marks: ',', left: ['modal', 'adverb', '= not'], right: ['= be have'], when: [hasModal]},
  {
    marks: ',',
    left: ['= are were been be'],
    right: ['in -ed or -ing'],
    notRight: ['no participle'],
    unless: [endsSubordinate, startsAside]
  },
  {marks: ',', left: ['= has have'], right: ['= been'], unless: [startsAside]},
  {marks: ':;', left: ['takes an infinitive'], right: ['= to'], when: [isInfinitive]},
  {marks: ':;', left: ['= need'], right: ['= to'], when: [isInfinitive, isAfterDeterminer]},
  {
    marks: ',',
    left: ['wants an infinitive'],
    right: ['= to'],
    when: [isInfinitive],
    unless: [endsSubordinate, hasComma]
  },
  // A quotation ends on none of these either, but on a preposition that its clause has left behind.
  {marks: '"', left: neverLast, right: ['lower case']},
  {marks: '"', left: ['= that'], right: ['lower case'], when: [isClaim]},
  {marks: '"', left: ['weak preposition'], right: ['needs a noun', '= this these those']},
  {
    marks: '"',
    left: ['form of be or have'],
    right: ['in -ed or -ing'],
    notRight: ['no participle', 'verb of saying']
  },
  {marks: '"', when: [isAfterMark]},
  // A word that needs what stands before it.
  {marks: ';', left: ['word'], right: ['= than'], when: [needsVerb]},
  {marks: ';', left: ['word'], right: ['finite auxiliary'], when: [isLastWord]},
  {
    marks: ';',
    left: ['word'],
    right: ['finite auxiliary'],
    when: [isSubject, needsVerb],
    unless: [isQuestion]
  },
  {marks: ';', left: ['modal', '= to'], right: ['= be'], unless: [isWarning]},
  {marks: ';', left: ['word'], right: ['= of'], unless: [hasOf, startsPartitive]},
  {marks: '.;:!?', left: ['word'], right: ['objective', 'reflexive'], notRight: ['capitalised']},
  {
    marks: ',',
    left: ['comparative', '= more less rather other'],
    notLeft: ['= another ever never however'],
    right: ['= than']
  },
  // A subject and its verb, a verb and what completes it.
  {marks: ':', left: ['= is was'], right: ['= a an the one'], when: [isSecond, isAfterPronoun]},
  {marks: ':', left: ['word'], when: [isBeforeBracket]},
  {marks: ',', left: ['word'], right: ['finite auxiliary'], when: [isSecond, isAfterDeterminer, needsVerb]},
  {
    marks: ',',
    left: ['adjective'],
    right: ['lower case'],
    notRight: ['comes between', 'adverb'],
    when: [isSecond, isAfterDeterminer, isSubjectNext]
  },
  {
    marks: ',;',
    left: ['strong preposition', 'weak preposition'],
    when: [isBeforeLastNoun],
    unless: [isAdverbial]
  },
  {marks: ';', left: ['word'], notRight: ['= thanks please'], when: [isLonely]},
  // No sentence ends between two words in lower case but in a row of short questions.
  {
    marks: '!?',
    left: ['lower case'],
    notLeft: ['stands alone'],
    right: ['lower case'],
    notRight: ['follows a cry', 'verb of saying', 'contraction'],
    unless: [isAsked, startsCry]
  },
  // A compound cut in two; *two- and three-year* is whole.
  {marks: '-', when: [isAfterComma]},
  {marks: '-', left: ['word'], right: ['lower case'], notRight: ['suspends'], unless: [isCut]},
  {marks: '-', left: ties, right: ['letter first'], notRight: ['= and or to'], unless: [isCut]},
  // An apostrophe after a word that has no genitive.
  {marks: "'’", when: [isAfterSign], unless: [isQuoted]},
  {
    marks: "'’",
    left: ['letters'],
    notLeft: ['sibilant', 'letter', 'cut off', 'cut short'],
    unless: [isQuoted]
  },
  {
    marks: "'’",
    left: ['sibilant'],
    right: ties,
    notRight: ['= and or', 'capitalised'],
    unless: [isQuoted, isLegacy]
  }
]

/** A preposition that its clause leaves behind: *the town we live in*, *all there is to think of*, *it was made use of*. */
function isLeftBehind({clause}: Juncture): boolean {
  return (
    /(?:ed|^sight|^use)$/.test(clause[0] ?? '') ||
    clause.some((word) => lexicon.is(word, 'leaves behind')) ||
    clause.slice(0, -1).some((word) => lexicon.is(word, 'subject pronoun'))
  )
}

/** A comma may end here what depends on another clause: *do what they want, to be free*. */
function endsSubordinate({before, clause}: Juncture): boolean {
  return /,[^.;:!?]*$/.test(before) || clause.some((word) => lexicon.is(word, 'subordinates'))
}

/** *Of, say, ten*: a second comma comes before the sentence ends, or may. */
function startsAside(juncture: Juncture): boolean {
  const {lower} = juncture.right
  return lexicon.is(lower, 'starts an aside') || /ly$/.test(lower) || hasComma(juncture)
}

function hasComma({after}: Juncture): boolean {
  return /^[^.!?,]*,/.test(after)
}

function isQuestion({after}: Juncture): boolean {
  return /^[^.!]*\?/.test(after)
}

function clauseFollows(juncture: Juncture): boolean {
  return (
    lexicon.is(juncture.right.lower, 'starts a clause', 'may follow a mark') ||
    /^\s(?:\p{L}+ ){0,2}\p{L}+,/u.test(juncture.after) ||
    isQuestion(juncture)
  )
}

function isFirst({clause}: Juncture): boolean {
  return clause.length === 0
}

function isSecond({isOpening, clause, before}: Juncture): boolean {
  return isOpening && clause.length === 1 && !/,\s\S+$/.test(before)
}

function isEarly({isOpening, clause}: Juncture): boolean {
  return isOpening && clause.length < 2
}

/** *Bar; or*, and *while* as a noun. */
function isListed({before, left, clause}: Juncture): boolean {
  return /[;:] \S+$/.test(before) || (left.lower === 'while' && clause.slice(0, 2).includes('a'))
}

function isClaim({clause: [verb = '']}: Juncture): boolean {
  return lexicon.is(verb, 'verb of saying', 'claims')
}

function hasModal({left, clause}: Juncture): boolean {
  return [left.lower, ...clause.slice(0, 2)].some((word) => lexicon.is(word, 'modal'))
}

/** *Able, to see*, but not *able, to the last*. */
function isInfinitive({rest: [verb = '']}: Juncture): boolean {
  return /^\p{Ll}/u.test(verb) && !lexicon.is(verb, 'needs a noun', 'no infinitive')
}

/** A noun that no verb follows yet: *so that people*, *the lamps*. */
function isSubject({left, clause, isOpening}: Juncture): boolean {
  const opener = clause.findIndex((word) => lexicon.is(word, 'opens a clause'))
  const length = opener < 0 && isOpening ? clause.length : opener
  const isBare = length >= 0 && length < 4 && !clause.slice(0, length).some(isAuxiliary)
  return /^wh(?:o|ich)$/.test(left.lower) || isBare
}

function isAuxiliary(word: string): boolean {
  return lexicon.is(word, 'finite auxiliary')
}

function needsVerb({rest: [next = '']}: Juncture): boolean {
  return next !== 'the' && !lexicon.is(next, 'starts a clause')
}

function isWarning({rest: [next = '']}: Juncture): boolean {
  return lexicon.is(next, 'warned')
}

function isLastWord({after}: Juncture): boolean {
  return /^\s\p{L}+\./u.test(after)
}

function hasOf({before}: Juncture): boolean {
  return /\bof\s[^.;]*$/i.test(before)
}

/** *Of the old ones*, *of course*, *of his leaving*. */
function startsPartitive({rest: [next = '', after = '']}: Juncture): boolean {
  return (
    lexicon.is(next, 'starts a clause', 'article') ||
    /^course$|ing$/.test(next) ||
    (lexicon.is(next, 'possessive') && /ing$/.test(after))
  )
}

function isAfterComma({before}: Juncture): boolean {
  return before.endsWith(',')
}

function isAfterSign({before}: Juncture): boolean {
  return /[\p{L}\p{N}][,%]$/u.test(before)
}

function isAfterMark({before, after}: Juncture): boolean {
  return (
    (/\S[:(]$/.test(before) && /^\s\p{Ll}/u.test(after)) ||
    (/[\p{L}\d][:;]$/u.test(before) && /^\s[\p{L}\d]/u.test(after))
  )
}

function isAfterPronoun({clause: [word = '']}: Juncture): boolean {
  return lexicon.is(word, 'starts a clause')
}

function isAfterDeterminer({clause: [word = '']}: Juncture): boolean {
  return lexicon.is(word, 'article', 'determiner')
}

function isSubjectNext({rest: [next = '']}: Juncture): boolean {
  return isAuxiliary(next)
}

function isBeforeBracket({after}: Juncture): boolean {
  return /^\s\([A-Za-zÀ-ɏ]{2}[^()]{1,40}\)[.,;]/.test(after)
}

/** What is left of a text is a noun or two: *the word appears in, old books.* */
function isBeforeLastNoun({right, rest, after}: Juncture): boolean {
  const isVerb = (word: string) =>
    /(?:ed|ing|ly|['’]\p{L}+)$/u.test(word) ||
    lexicon.is(
      word,
      'finite auxiliary',
      'starts a clause',
      'verb of saying',
      'ties',
      'modal',
      'joins no noun'
    )
  return /^\s(?:\p{L}+ ){0,3}\p{L}+\.["”’]?\s*$/u.test(after) && ![right.lower, ...rest].some(isVerb)
}

/** *Nobody had died long before, childless.* */
function isAdverbial({left, clause: [word = '']}: Juncture): boolean {
  return left.lower === 'before' && lexicon.is(word, 'span of time')
}

/** One word alone is no half of a sentence; of two, both are: *Perhaps; possibly.* */
function isLonely({before, after}: Juncture): boolean {
  return /^[^;:]*[\p{L}\d,] \p{L}+$/u.test(before) && /^\s\p{Ll}+\.["”’]?\s*$/u.test(after)
}

/** A title may be a question: *the “Was this helpful? page”*. */
function isAsked({before}: Juncture): boolean {
  const capitalised = before.match(/\p{Lu}\p{Ll}*/gu) ?? []
  return /[!?]/.test(before) || capitalised.some((word) => lexicon.is(word.toLowerCase(), 'asks'))
}

/** *Ten pounds! and by noon*: a clause follows, or another cry. */
function startsCry({after, right, rest}: Juncture): boolean {
  const joins = lexicon.is(right.lower, 'joins a cry')
  return (
    /^\s["“‘]|^[^.;:!?]*[!?]/.test(after) ||
    rest.slice(0, 2).some((word) => lexicon.is(word, 'subject pronoun')) ||
    (joins &&
      (/^[^.;:!?]*,/.test(after) ||
        rest.some((word) => lexicon.is(word, 'starts a clause', 'finite auxiliary'))))
  )
}

function isQuoted({before}: Juncture): boolean {
  return /(?:^|[^\p{L}\p{N}])['‘’`´](?:[$%^\\\p{L}\p{N}]|[.-]{1,2}\p{L})/u.test(before)
}

/** A will, and a Latin *a priori*, may be somebody’s. */
function isLegacy({right, rest: [next = '']}: Juncture): boolean {
  return right.lower === 'will'
    ? lexicon.is(next, 'of a will')
    : right.lower === 'a' && /^p(?:rior|oster)i/.test(next)
}

/** *My, how late it is!*, *Oh my!* */
function isExclaimed({mark, left, clause: [word]}: Juncture): boolean {
  return /[,!]/.test(mark) && left.lower === 'my' && (word === undefined || /^(?:oh|my)$/.test(word))
}

/** The second comma of an aside: *speaks with, and gives to, the public*, *can, if need be, go*. */
function endsAside({mark, before}: Juncture): boolean {
  return (
    mark === ',' && /,\s(?:(?:and|or|but|as|if|not|rather|though)\s[^,.;:]{0,40}|\p{L}+ not)$/u.test(before)
  )
}

function isAnnounced({mark, after}: Juncture): boolean {
  return mark === ':' && /^\s["“‘]/.test(after)
}

/** `A.`, the initial of a name; `ITS`, which is no *its*; `a.` at the head of a list’s item. */
function isInitial({mark, left: {text}, clause, isOpening}: Juncture): boolean {
  return (
    /[^-'’]/.test(mark) &&
    (/^\p{Lu}+$/u.test(text) || (isOpening && clause.length === 0 && /^\p{L}$/u.test(text)))
  )
}

/** What a hyphen joins, or several do: *non- business*, *-or-*. */
function isCut({before, after, left, right}: Juncture): boolean {
  const [, next = ''] = /^\s\p{L}+\s(\p{L}+)/u.exec(after) ?? []
  const linked = {before: false, after: false}
  return /-[\p{L}\p{N}]+$/u.test(before) || isCompound({left: left.text, right: right.text, next, linked})
}

/** Tells whether a word is of one of some kinds; absent: any word is. */
function oneOf(kinds: readonly Kind[] | undefined, otherwise: boolean): (word: Form) => boolean {
  if (!kinds) return () => otherwise
  const listed = new Set(kinds.flatMap((kind) => (kind.startsWith('= ') ? kind.slice(2).split(' ') : [])))
  const properties = kinds.filter(isProperty)
  const patterns = kinds.filter(isShape).map((kind) => shapes[kind])
  return ({text, lower}) =>
    listed.has(lower) || lexicon.is(lower, ...properties) || patterns.some((shape) => shape.test(text))
}

function isShape(kind: Kind): kind is keyof typeof shapes {
  return Object.hasOwn(shapes, kind)
}

function isProperty(kind: Kind): kind is Property {
  return !kind.startsWith('= ') && !isShape(kind)
}

/** What is asked of a mark first is what most words are not. */
const rowsOf = new Map(
  Array.from('.,;:!?"-\'’', (mark) => [
    mark,
    partings
      .filter(({marks}) => marks.includes(mark))
      .map(({left, notLeft, right, notRight, when = [], unless = []}) => ({
        isLeft: oneOf(left, true),
        isNotLeft: oneOf(notLeft, false),
        isRight: oneOf(right, true),
        isNotRight: oneOf(notRight, false),
        when,
        unless
      }))
  ])
)

/** Whether a mark can’t stand between two words, since one of them needs the other. */
export function parts(juncture: Juncture): boolean {
  const {mark, left, right} = juncture
  const isParting = rowsOf
    .get(mark)
    ?.some(
      ({isLeft, isNotLeft, isRight, isNotRight, when, unless}) =>
        isLeft(left) &&
        isRight(right) &&
        !isNotLeft(left) &&
        !isNotRight(right) &&
        when.every((holds) => holds(juncture)) &&
        !unless.some((holds) => holds(juncture))
    )
  return (
    isParting === true && ![isExclaimed, endsAside, isInitial, isAnnounced].some((holds) => holds(juncture))
  )
}
