import {whenUsed} from '../../text/when-used.js'
import {
  auxiliary,
  determiner,
  joiner,
  neverLast,
  preposition,
  pronoun,
  strongPreposition,
  tie,
  weakPreposition
} from './clause.js'
import {isCompound} from './compounds.js'
import {lexicon} from './lexicon.js'

/** Words that make a mark between them impossible. */
interface Sign {
  readonly marks: string
  readonly beforeSource: string
  readonly before: () => RegExp
  readonly after: () => RegExp
}

/** Letters are Latin ones here: V8 takes half a millisecond to compile each `\p{L}`. */
function sign(marks: string, before: string, after: string): Sign {
  // Sticky at the end, it reads backwards from there: `…$` would be tried at every character.
  const beforeSource = `(?<=(?<![A-Za-zÀ-ɏ\\d.'’-])(?:${before}))`
  return {
    marks,
    beforeSource,
    before: whenUsed(beforeSource, 'iy'),
    after: whenUsed(`^\\s(?:${after})`, 'u')
  }
}

const verbOfSaying = lexicon.any('verb of saying')
const sentenceStart = '(?<=^|[.!?]["”’]?\\s)["“‘]?'
/** The rest of a sentence, without the second comma of an aside. */
const noAside =
  '(?!(?:and|or|but|if|as|like|in|when|where|by|for|with|to|say|u[hm]|well|then|too|yes|no)\\b)(?![A-Za-zÀ-ɏ]+ly\\b)[^.!?,]*(?:[.!?]|$)'
/** No clause that a comma may end, nor an item of a row: *do what they want, to be free*, *maps, plans, to find it*. */
const noSubordinate =
  '(?<!(?:,|(?<![A-Za-zÀ-ɏ])(?:what|where|how)(?:ever)?|(?<![A-Za-zÀ-ɏ])(?:who|which|when)ever|(?<![A-Za-zÀ-ɏ])(?:as|if|while|since|because|although|though|way)(?![A-Za-zÀ-ɏ]))[^.;:!?,]{0,55})'
const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const saysThat = `(?:${verbOfSaying}|claim|argue|know|think|suggest) that`
/** A preposition that its clause leaves behind: *the town we live in*, *all there is to think of*, *this was made use of*. */
const leftBehind = `(?<!(?:(?:ed|sight|(?<![A-Za-zÀ-ɏ])use) |(?<![A-Za-zÀ-ɏ])(?:wh(?:at|om?|ich|ere|y|atever|oever)|that|how|than|to|be|been|being|(?<=[A-Za-zÀ-ɏ] )(?:I|you|he|she|it|we|they)) [^.;:!?]{0,55}))`
/** What a clause of its own may start with, after a semicolon. */
const clauseStart = `(?:${pronoun}|and|but|or|nor|yet|so|for|if|then|thus|there|see|compare)(?![A-Za-zÀ-ɏ])|(?:[A-Za-zÀ-ɏ]+ ){0,2}[A-Za-zÀ-ɏ]+,|[^.!]*\\?`
/** A noun that no verb follows yet: *so that people*, *the lamps*, but not *Mr. King*. */
const subject = `who|which|(?:${sentenceStart}(?<!(?<![A-Za-z])[A-Z][a-z]{0,3}\\. )|(?<![A-Za-zÀ-ɏ])(?:because|although|whereas|unless|if|whether|which|while|that|like|when|where) )(?:(?!(?:${auxiliary})[^A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]+ ){0,3}[A-Za-zÀ-ɏ]+`
/** Words that are listed (*bar; or*), and *while* as a noun. */
const noJoiner = '(?<![;:] )(?<!(?<![A-Za-zÀ-ɏ])a (?:[A-Za-zÀ-ɏ]+ )?(?=while))'
const adverbial = '(?<!(?:ever|long|days?|weeks?|months?|years?) (?=before))'
/** A form of a verb after *be* or *have*; prepositions that look like one are none. */
const participle =
  '(?!(?:according|including|depending|indeed|during|morning|evening|(?:any|every|no|some)thing)\\b)\\p{Ll}+(?:ed|ing)(?![A-Za-zÀ-ɏ])'

const signs: readonly Sign[] = [
  // A word that needs what follows: a noun, a clause, a verb.
  sign('.', neverLast, '["“‘(]?\\p{Ll}'),
  sign('!?', `${determiner}|and|or`, '[^(]'),
  sign('!?', 'of', '[^(A-Z]'),
  sign(';', `${noJoiner}(?:${determiner}|${joiner}|during|despite|per|versus)`, ''),
  sign(
    ';',
    `${noJoiner}${leftBehind}(?:${strongPreposition})`,
    `(?!(?:${pronoun}|and|but|or|nor|so|for|if)\\b)`
  ),
  // *In*, *on* and *by* are adverbs too: *as he logs in; all is lit*.
  sign(';', `${leftBehind}(?:to|for|with|until)`, `(?!${clauseStart})`),
  sign(';', `${leftBehind}(?:in|on|by)`, '(?!I )[A-Z]'),
  sign(';', `${sentenceStart}(?:[A-Za-zÀ-ɏ]+ )?(?:${weakPreposition})`, `(?!${clauseStart})`),
  sign(';', `${leftBehind}(?:was|were)`, `(?!${clauseStart}|as )\\p{Ll}`),
  sign(';', `${leftBehind}(?:was|were|be|been|has|have|had)`, participle),
  sign(';', 'has|have|had', 'been '),
  sign(':', `${determiner}|and|but|because`, '\\p{Ll}'),
  sign(':;!?', month, '\\d{1,2}(?!\\d)'),
  sign(';:!?', saysThat, ''),
  sign(',', determiner.replace('an?', 'an'), noAside),
  sign(',', '(?<=[A-Za-zÀ-ɏ] )(?:or|nor|than)', noAside),
  sign(',', 'very|quite', `(?!(?:very|quite)\\b)${noAside}`),
  sign(',', '(?:will|would|can|could|should|must|may|might)(?: not| [A-Za-zÀ-ɏ]+ly){0,2}', '(?:be|have) '),
  sign(',', `${noSubordinate}(?:are|were|been|be)`, `${participle}${noAside}`),
  sign(',', 'has|have', `been ${noAside}`),
  sign(
    ':;',
    '(?:no|the|a) need|able|unable|likely|unlikely|in order|ought|supposed|allowed|forced|willing',
    'to \\p{Ll}'
  ),
  sign(
    ',',
    `${noSubordinate}(?:(?:un)?able|(?:un)?likely|ought|supposed|going|intend(?:s|ed|ing)?|want(?:s|ed|ing)?|decid(?:e|es|ed|ing)|try|tries|trying|plan(?:s|ned|ning)?)`,
    'to (?!(?:the|an?|my|his|her|its|our|their|this|that|be|put)\\b)\\p{Ll}[^.!?,]*(?:[.!?]|$)'
  ),
  // A quotation ends on none of these either, but on a preposition that its clause has left behind.
  sign('"', `${neverLast}|${saysThat}|\\S{0,30}[:(]`, '\\p{Ll}'),
  sign('"', weakPreposition, `(?:${determiner}|this|these|those)\\s`),
  sign('"', 'is|are|was|were|be|been|being|has|have', `(?!${verbOfSaying}(?![A-Za-zÀ-ɏ]))${participle}`),
  sign('"', '[A-Za-zÀ-ɏ\\d]+[:;]', '[A-Za-zÀ-ɏ\\d]'),
  // A word that needs what stands before it.
  sign(';', '[A-Za-zÀ-ɏ]+', `than\\s(?!(?:${pronoun}|the)\\b)|(?:${auxiliary})\\.`),
  sign(';', subject, `(?![^.!]*\\?)(?:${auxiliary})\\s(?!(?:${pronoun}|the)\\b)`),
  sign(';', 'to|will|would|can|could|should|must|may|might', 'be (?!sure|careful|aware|ready|warned)'),
  sign(
    ';',
    '(?<!(?<![A-Za-zÀ-ɏ])of [^.;]{0,60})[A-Za-zÀ-ɏ]+',
    `of\\s(?!(?:${pronoun}|the|course|(?:(?:my|your|his|her|its|our|their) )?\\p{L}+ing)\\b)`
  ),
  sign(
    '.;:!?',
    '[A-Za-zÀ-ɏ]+',
    '(?:me|him|us|them|(?:my|your|him|her|it)self|(?:our|your|them)selves)(?![A-Za-zÀ-ɏ])'
  ),
  sign(',', '(?!another|ever|never|however)[A-Za-zÀ-ɏ]+er|more|less|rather|other', 'than\\s'),
  // A subject and its verb, a verb and what completes it.
  sign(':', `${sentenceStart}(?:this|that|it|he|she|there) (?:is|was)`, '(?:an?|the|one)\\s'),
  sign(':', '[A-Za-zÀ-ɏ]+', '\\([A-Za-zÀ-ɏ]{2}[^()]{1,40}\\)[.,;]'),
  sign(
    ',',
    `${sentenceStart}(?:the|an?|each|every|this) [A-Za-zÀ-ɏ-]+`,
    `(?:${auxiliary})\\s(?!(?:${pronoun}|the)\\b)`
  ),
  sign(
    ',',
    `${sentenceStart}(?:the|an?) [A-Za-zÀ-ɏ]+(?:ed|ous|al|ive|able)`,
    `(?!however|though|too|then|who|which|that)\\p{Ll}+(?<!ly) (?:${auxiliary})(?![A-Za-zÀ-ɏ])`
  ),
  // A compound cut in two; *two- and three-year* is whole.
  sign(
    '-',
    '[A-Za-zÀ-ɏ]+',
    '(?!(?:and|or|to|but|nor|und|oder|versus|vs|than|as|in|per|if|by|which|while|through|till|rather|plus)\\b)\\p{Ll}'
  ),
  sign('-', tie, '(?!(?:and|or|to)\\b)[A-Za-zÀ-ɏ]')
]

interface SignsOfMark {
  readonly all: readonly Sign[]
  /** What any of them has before the mark: most words are none of that. */
  readonly before: () => RegExp
}

const signsOf: ReadonlyMap<string, SignsOfMark> = new Map(
  Array.from('.,;:!?"-', (mark) => {
    const all = signs.filter(({marks}) => marks.includes(mark))
    return [mark, {all, before: whenUsed(all.map(({beforeSource}) => beforeSource).join('|'), 'iy')}]
  })
)

/** *My, how late it is!*, *Oh my!* */
const interjection = /(?:^|[.!?…]["”’]?\s|(?<!\p{L})(?:oh|my)\s)["“‘]?my$/iu
const endsOnTie = new RegExp(`(?:,|(?<!\\p{L})(?:${tie}))$`, 'iu')
/** The second comma of an aside: *speaks with, and gives to, the public*, *can, if need be, go*. */
const endsAside = /,\s(?:(?:and|or|but|as|if|not|rather|though)\s[^,.;:]{0,40}|\p{L}+ not)$/u
/** A preposition whose noun the comma cuts off. */
const cutOff = {
  before: new RegExp(`(?<=(?<![\\p{L}\\p{N}'’-])${adverbial}(?:${preposition}))`, 'uy'),
  after: /^\s((?:\p{L}+ ){0,3}\p{L}+)\.["”’]?\s*$/u
}
const mayBeVerb = new RegExp(
  `(?<!\\p{L})(?:\\p{L}+(?:ed|ing|ly|['’]\\p{L}+)|and|or|but|such|like|even|${auxiliary}|${pronoun}|${verbOfSaying}|will|can|be|do|have)(?!\\p{L})`,
  'iu'
)

/** A title may be a question: *the “Was this helpful? page”*. */
const asks =
  /(?<!\p{L})(?:Was|Were|Is|Are|Am|Do|Does|Did|Can|Could|Who|What|When|Where|Which|Why|How|Have|Has|Had|Will|Would|Should|May)(?!\p{L})/u
/** A mark that ends a sentence between two words in lower case, not in a row of short questions. */
const midSentence = {
  before:
    /^[^!?]*(?<![\p{L}'’-])(?!(?:who|what|when|where|why|how|really|so|well|oh|ah|lo|alas|behold|indeed|yes|no|right|ok|hey|please)$)\p{Ll}[\p{L}'’-]*$/u,
  after: new RegExp(
    `^\\s(?!(?:wh(?:at|ere|en|ich|o|y)|yet|but|(?:and|or|nor|for|if|as|so)(?=[, ])(?:[^.;:!?]*[^.;:!?\\p{L}])?(?:,|${pronoun}|which|our|${auxiliary})|how|now|here|there|not?|one|my|our|your|he|she|we|they|you|in other|to be sure|${verbOfSaying}|\\p{L}+ (?:\\p{L}+ )?(?:he|she|we|they|you|I))(?!\\p{L}))\\p{Ll}[^.;:!?]*(?:[.;:]|$)`,
    'u'
  )
}
/** One word alone is no half of a sentence; of two, both are: *Perhaps; possibly.* */
const lonelyWord = {before: /^[^;:]*[\p{L}\d,] \p{L}+$/u, after: /^\s(?!thanks|please)\p{Ll}+\.["”’]?\s*$/u}

/** Forms that are cut short at their end: *goin’*, *th’*, *rock ’n’ roll*. */
const elision = /(?:\p{L}\p{L}in|\p{L}nna|(?<!\p{L})(?:o|ha|no|an|th|ol|ma|wi|lil|d|t|y|n|tha))$/iu
const openedQuote = /(?<![\p{L}\p{N}])['‘’`´](?=[$%^\\\p{L}\p{N}]|[.-]{1,2}\p{L})/u
/** A will, and a Latin *a priori*, may be somebody’s. */
const tieAfter = new RegExp(
  `^\\s(?!(?:and|or|will (?:to|and|of|was|is))\\b|a p(?:rior|oster)i)(?:${tie})\\s`,
  'u'
)
/** `A.`, the initial of a name; `ITS`, which is no *its*; `a.` at the head of a list’s item. */
const initials = /(?:(?<![\p{L}\p{N}'’])\p{Lu}+|^\p{L})$/u

/** Whether a mark (`"`: one that opens and closes nothing) can’t stand between what is before and after it on its line. */
export function isStrayMark(mark: string, before: string, after: string): boolean {
  if ('~^_@'.includes(mark)) return !endsOn(before, '.)') && !before.includes(mark) && !after.includes(mark)
  if (mark === '-' && before.endsWith(',')) return true
  if ("'’".includes(mark)) return isStrayApostrophe(before, after)
  if (endsOn(before, ',.)') || (mark === '-' && joins(before, after))) return false
  if ((mark === ',' || mark === '!') && interjection.test(before)) return false
  if (!partsClause(mark, before, after)) return false
  return mark === '-' || !(initials.test(before) || (mark === ',' && endsAside.test(before)))
}

function endsOn(text: string, marks: string): boolean {
  return text !== '' && marks.includes(text.charAt(text.length - 1))
}

/** Whether the words on both sides of a mark need each other. */
function partsClause(mark: string, before: string, after: string): boolean {
  if (hasSign(mark, before, after)) return true
  if (/[,;]/.test(mark) && endsWith(before, cutOff.before) && isNounOnly(cutOff.after.exec(after)?.[1]))
    return true
  if (mark === ';') return lonelyWord.before.test(before) && lonelyWord.after.test(after)
  return (
    /[!?]/.test(mark) &&
    !asks.test(before) &&
    midSentence.before.test(before) &&
    midSentence.after.test(after)
  )
}

function hasSign(mark: string, before: string, after: string): boolean {
  const signs = signsOf.get(mark)
  if (!signs || !endsWith(before, signs.before())) return false
  return signs.all.some((one) => endsWith(before, one.before()) && one.after().test(after))
}

function endsWith(text: string, sticky: RegExp): boolean {
  sticky.lastIndex = text.length
  return sticky.test(text)
}

/** A compound with a space in it is `split-compound`’s: *non- business*. */
function joins(before: string, after: string): boolean {
  const left = /\p{L}+$/u.exec(before)?.[0] ?? ''
  const [, right = '', next = ''] = /^\s(\p{L}+)(?:\s(\p{L}+))?/u.exec(after) ?? []
  return isCompound({left, right, next, linked: {before: false, after: false}})
}

/** Whether an apostrophe after a word may have been meant for a genitive that lost its *s*: *they read Morrow' words*. */
export function mayBeGenitive(before: string): boolean {
  return /[\p{L}\p{N},]\s\p{Lu}\p{Ll}*[^\P{Ll}s]$/u.test(before)
}

/** Whether a hyphen after a word may have been meant for a dash. */
export function mayBeDash(before: string): boolean {
  return !endsOnTie.test(before)
}

function isNounOnly(words: string | undefined): boolean {
  return words !== undefined && !mayBeVerb.test(words)
}

/** A single mark that closes nothing, after a word that has no genitive. */
function isStrayApostrophe(before: string, after: string): boolean {
  // *A’*, a prime.
  if (/(?<!\p{L})\p{Lu}$/u.test(before)) return false
  if (openedQuote.test(before) || elision.test(before) || /[\d.)]$/.test(before)) return false
  return !/[sxz]$/i.test(before) || tieAfter.test(after)
}
