import type {Asking} from '../../article/article.js'
import {reading} from '../../article/reading.js'
import type {Lexicon} from '../../language/lexicon.js'
import {type FoundNumber, numbersOf} from './numbers.js'

const year = /^(?:1\.?[5-9]|2\.?0)\d\d$/
/** A degree with the sign of an ordinal, which keyboards of Spain and Italy have, with a zero, or set apart from its letter. */
const degree = /^([^\S\r\n]?(?:[º⁰˚][^\S\r\n]?|°[^\S\r\n]))[CF]\b/
/** What stands for *number*. */
const numero = /(?:№|\b[nN][°º])[^\S\r\n]?$/u
/** What a number may count in order; behind the sign of a minute, in a match. */
const counted = /^(['’′]?)( \p{L}+)/u
const word = /^ \p{L}+/u
const currencySign = /(?:\p{Sc}|\b[A-Z]{3})[^\S\r\n]?$/u
const score = /^\d{1,3}:[^\S\r\n]\d{1,3}$/
/** How much of the text behind a number is read, in UTF-16 units. */
const reach = 40

/** What another language says so: text, and what its own writes there. */
interface ForeignNumber {
  readonly kind:
    | 'year'
    | 'grouped year'
    | 'sum'
    | 'score'
    | 'degree'
    | 'label'
    | 'place'
    | 'currency'
    | 'range'
  readonly start: number
  readonly text: string
  readonly expected: string
}

type Shape = (
  number: FoundNumber,
  next: FoundNumber,
  article: Asking<'lexicon' | 'numbers' | 'dateStyles'>
) => Omit<ForeignNumber, 'kind'> | undefined

const shapes: readonly (readonly [ForeignNumber['kind'], Shape])[] = [
  ['year', yearTwice],
  ['grouped year', groupedYear],
  ['sum', sum],
  ['score', scoreApart],
  ['degree', foreignDegree],
  ['label', foreignLabel],
  ['place', place],
  ['currency', currencyTwice],
  ['range', rangeApart]
]

/** The numbers of an article that are written as in another language, in order. */
export const foreignNumbers = reading(
  (article: Asking<'lexicon' | 'numbers' | 'dateStyles'>): readonly ForeignNumber[] =>
    numbersOf(article).flatMap((number, i, numbers) =>
      shapes.flatMap(([kind, shape]) => {
        const found = shape(number, numbers[i + 1] ?? number, article)
        return found ? [{kind, ...found}] : []
      })
    )
)

/** *2016 year* */
function yearTwice(number: FoundNumber, _: FoundNumber, {language: {lexicon}}: Asking<'lexicon'>) {
  const {start, text} = number
  const behind = number.textAfter(reach)
  const [said = ''] = word.exec(behind) ?? []
  const isTwice =
    isYear(number, lexicon) && lexicon.is(said.trim(), 'year') && isAtEnd(behind.slice(said.length), lexicon)
  return isTwice ? {start, text: text + said, expected: text} : undefined
}

/** *1.936* */
function groupedYear(number: FoundNumber, _: FoundNumber, {language: {lexicon}}: Asking<'lexicon'>) {
  const {start, text} = number
  const isGrouped =
    isYear(number, lexicon) && number.mark === '.' && isAtEnd(number.textAfter(reach), lexicon)
  return isGrouped ? {start, text, expected: text.replace('.', '')} : undefined
}

function isYear(number: FoundNumber, lexicon: Lexicon): boolean {
  return (
    year.test(number.text) && (lexicon.is(number.wordBefore, 'before a month') || number.before === 'label')
  )
}

/** *6 billion 500 million* */
function sum(number: FoundNumber, next: FoundNumber) {
  const {start, text} = number
  const mayBe = number.decimals === '' && /^\d{3}$/.test(next.text)
  const [more, less] = mayBe ? [number.magnitude, next.magnitude] : ['', '']
  const isOne = number.textTo(next) === `${text}${more} ${next.text}` && more !== less
  const expected = `${text}.${next.text.replace(/0+$/, '')}${more}`
  return isOne && more !== '' && less !== '' ? {start, text: number.textTo(next) + less, expected} : undefined
}

/** *They beat them 3: 1* */
function scoreApart(number: FoundNumber, next: FoundNumber, {language: {lexicon}}: Asking<'lexicon'>) {
  const isClose = next.start - number.end === ': '.length
  const isPair = isClose && score.test(number.textTo(next)) && isAtEnd(next.textAfter(reach), lexicon)
  const isScore = isPair && number.clause.some((said) => lexicon.is(said, 'contest'))
  return isScore
    ? {start: number.start, text: number.textTo(next), expected: `${number.text}:${next.text}`}
    : undefined
}

/** *180º C*, *65° C* */
function foreignDegree(number: FoundNumber) {
  const [, sign] = degree.exec(number.textAfter(reach)) ?? []
  return sign ? {start: number.end, text: sign, expected: ' °'} : undefined
}

/** *№ 5*, *n° 5* */
function foreignLabel(number: FoundNumber, _: FoundNumber, {language: {lexicon}}: Asking<'lexicon'>) {
  const {start, text} = number
  const [label] = numero.exec(number.textBefore(4)) ?? []
  const [inWords] = label === undefined ? [] : lexicon.words('short for number')
  return label && inWords
    ? {start: start - label.length, text: label + text, expected: `${inWords} ${text}`}
    : undefined
}

/** *the 21 century*, *its 50 anniversary*, *the 93' minute* */
function place(
  number: FoundNumber,
  _: FoundNumber,
  {language: {lexicon, dateStyles}}: Asking<'lexicon' | 'dateStyles'>
) {
  const {start, text, wordBefore: before} = number
  const isOne = lexicon.is(before, 'article', 'possessive') && !lexicon.is(before, 'indefinite article')
  const [, tick = '', said = ''] =
    (isOne && /^\d{1,3}$/.test(text) && counted.exec(number.textAfter(reach))) || []
  const behind = number.textAfter(reach).slice(tick.length + said.length)
  const [ordinal = ''] = dateStyles.ordinal({day: text, month: ''}).split(' ')
  const isPlace = lexicon.is(said.trim(), 'counted in order') && isAtEnd(behind, lexicon)
  return isPlace ? {start, text: text + tick, expected: ordinal} : undefined
}

/** *RMB 300 yuan*, *$5 million dollars*; *$2 pound cake* is none. */
function currencyTwice(number: FoundNumber, _: FoundNumber, {language: {numbers}}: Asking<'numbers'>) {
  const [sign = ''] = currencySign.exec(number.textBefore(5)) ?? []
  const behind = number.textAfter(number.magnitude.length + reach).slice(number.magnitude.length)
  const [said = ''] = (sign && word.exec(behind)) || []
  const isName = numbers.currencies.includes(said.trim()) && (said.endsWith('s') || /[A-Z]/.test(sign))
  const expected = sign + number.text + number.magnitude
  return isName ? {start: number.start - sign.length, text: expected + said, expected} : undefined
}

/** *2 - 3 minutes*, *80 - 120 mg*; in *Room 5 - 7 lamps* a label. */
function rangeApart(number: FoundNumber, next: FoundNumber) {
  if (next.start - number.end !== ' - '.length) return undefined
  const text = number.textTo(next)
  const [from, to] = [number, next].map(({groups}) => Number(groups.join('')))
  const isRange = text === `${number.text} - ${next.text}` && Number(from) < Number(to)
  const isAmount = isRange && number.before !== 'label' && next.counts !== undefined && next.counts !== 'noun'
  return isAmount ? {start: number.start, text, expected: `${number.text}–${next.text}`} : undefined
}

/** Whether nothing that a number counts follows: a mark does, or a word that starts another phrase. */
function isAtEnd(behind: string, lexicon: Lexicon): boolean {
  const [, next = ''] = /^[^\S\r\n](\p{L}+)/u.exec(behind) ?? []
  return next === '' ? /^[,;.)]/.test(behind) : lexicon.isFunctionWord(next)
}
