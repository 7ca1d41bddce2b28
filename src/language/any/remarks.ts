import {type Slots, sourceOf} from '../shape.js'

/** What translators and engines say about their work. */
export interface Remarks {
  /** Before the article, at the start of a paragraph; the text may follow. */
  readonly preamble: RegExp
  /** A cheap first look for `remark`. */
  readonly mayBeRemark: RegExp
  /** At the start of a paragraph that is all remark. */
  readonly remark: RegExp
  /** A paragraph that says who translated. */
  readonly credit: RegExp
  /** Notes in brackets, anywhere. */
  readonly inBrackets: RegExp
}

/**
 * How a language says what engines say of their work: words and beginnings of words, in lower case, with `_` for a space. Between
 * two that belong together other words may stand.
 */
export interface RemarkWords {
  /** Before the work: *of course*, *here is*. */
  readonly sure: string
  readonly here: string
  /** What it is: *translation*, *revised text*. */
  readonly work: string
  /** *note*, *please note*; and what makes it one about the work: *kept*, *original*. */
  readonly note: string
  readonly about: string
  /** *I’m sorry*; *I can’t*; *translate*, *help*. */
  readonly sorry: string
  readonly cannot: string
  readonly help: string
  /** A refusal without an excuse: *I can’t*, and *translate*. */
  readonly refuse: string
  readonly translate: string
  /** *as a language model*; *I*. */
  readonly model: string
  readonly self: string
  /** *if you*; *let me know*; *changes*, *questions*. */
  readonly asked: string
  readonly tell: string
  readonly wish: string
  /** *I hope*; *helps*. */
  readonly hope: string
  readonly useful: string
  /** *I have*; *translated*. */
  readonly did: string
  readonly done: string
  /** *this text was*; *automatically translated*. */
  readonly text: string
  readonly automatically: string
  /** *translated by*. */
  readonly by: string
}

const gaps: Slots = {
  marks: /[,!.:，！、。]{0,2} ?/,
  mark: /[^\p{L}\r\n]/u,
  '…': /[^\r\n]{0,80}/,
  few: /[^\r\n]{0,50}/,
  end: /[^\r\n]{0,15}$/,
  clause: /[^\r\n:：.。]{0,80}/,
  colon: /[:：]/,
  'end of line': /[*_ ]{0,4}(?=[\r\n]|$)/,
  names: /[^\s\d,;:()]+(?: [^\s\d,;:()]+){0,4}[ .]?$/
}
const preambles = [
  '[{sure}{marks}]{here}{clause}{work}{clause}{colon}',
  '{sure}{marks}{clause}{work}{clause}{colon}',
  '{work}[ ]{colon}{end of line}'
]
const statements = [
  '{note}{mark}{…}{about}',
  '{sorry}{…}{cannot}{…}{help}',
  '{refuse}{…}{translate}',
  '{model}{…}{self}',
  '{tell}{…}{wish}',
  '{asked}{…}{wish}{…}{tell}',
  '{hope}{few}{useful}{end}',
  '{did}{…}{done}',
  '{text}{…}{automatically}'
]

/** The remarks of a language in its own words; notes in brackets are those of any language. */
export function remarksIn(words: RemarkWords): Omit<Remarks, 'inBrackets'> {
  const slots: Slots = {...gaps, ...words}
  const atStart = (shapes: readonly string[]) =>
    new RegExp(`^[*_#>¡¿ ]{0,4}(?:${shapes.map((shape) => sourceOf(shape, slots)).join('|')})`, 'iu')
  return {
    preamble: atStart(preambles),
    mayBeRemark: atStart(statements.map((shape) => shape.replace(/\}.*/, '}'))),
    remark: atStart(statements),
    credit: atStart(['{by}[ ]{names}'])
  }
}

/** Remarks in one language, or in another. */
export function either(one: Omit<Remarks, 'inBrackets'>, other: Remarks): Remarks {
  const joined = (part: 'preamble' | 'mayBeRemark' | 'remark' | 'credit') =>
    new RegExp(`${one[part].source}|${other[part].source}`, 'iu')
  return {
    preamble: joined('preamble'),
    mayBeRemark: joined('mayBeRemark'),
    remark: joined('remark'),
    credit: joined('credit'),
    inBrackets: other.inBrackets
  }
}
