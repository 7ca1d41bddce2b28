import {whenUsed} from '../../text/when-used.js'
import {type Slots, sourceOf} from '../shape.js'

/** The agencies whose reports are translated, as they name themselves. */
export const agencyNames =
  'AFP AP Reuters EPA Getty Getty_Images Shutterstock iStock Unsplash DPA dpa ANSA EFE TASS Xinhua Xinhua_News_Agency Bloomberg Alamy Wikimedia Wikimedia_Commons Lusa PAP CTK ČTK APA ANP SDA ATS Keystone Belga KNA EPD SID Interfax RIA_Novosti RBC Ukrinform Unian UNN Anadolu AA IHA DHA Kyodo Jiji Yonhap Yonhap_News Europa_Press EP Adnkronos ADNKRONOS AGI TT NTB LaPresse REGNUM Petra TASR MTI WAFA KUNA SPA MENA UNIAN Télam Prensa_Latina Agência_Brasil Estadão_Conteúdo Italpress Dire Demirören Interfax-Ukraine RIA'

const slots: Slots = {
  place: /\p{Lu}[\p{L}’'/-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,3}/u,
  'place in capitals': /\p{Lu}[\p{Lu}’'-]{1,20}(?:[ ,]{1,2}\p{Lu}[\p{Lu}’'-]{1,20}){0,3}/u,
  when: /,?[ ]?[\p{L}\d. /-]{2,20}?/u,
  day: /(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?/u,
  name: /\p{Lu}[\p{L}\d. -]{1,24}|\p{Ll}{3,12}/u,
  agency: agencyNames,
  initials: /\p{L}[\p{L}.]{1,9}/u,
  bracketed: /\p{L}{2,4}|\p{Lu}[\p{L}./, -]{1,24}(?:\d{1,2}\.\d{1,2}\.\d{4})?|\p{L}{2,12}\/[\p{L}/]{2,16}/u,
  credit: / [^.!?\r\n]{2,12}(?:\. ?[\p{Lu}][^!?\r\n]{0,24})?/u,
  'last word': 'END End ENDS Ends',
  point: /[.,]/,
  part: /\p{L}{2,8}/u,
  upright: / ?\| /,
  lenticular: /【[^】\r\n]{2,40}】 ?/,
  rest: /[^\r\n()[\]]{2,60}/,
  dash: / ?[.,:=]?[ ]?[:=–—-]{1,2} ?/,
  person: /\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){1,3}/u,
  'capitals or days': /(?:[\p{Lu}\d][\p{L}\d’'-]*[, ]{1,2}){0,8}/u,
  job: 'reporter correspondent reporting report Reporter Correspondent',
  mark: /[[(]/,
  end: /[\])]/
}
/** What an agency sets before its first sentence, in forms of other languages. */
const datelines = [
  '{place in capitals}[{when}][{point}][ ]({name}){dash}[{person}{dash}]',
  '{place}[{when}][{point}][ ]({agency}[/{part}]){dash}[{person}{dash}]',
  '{place},[ ]{day}[{point}][ ]({name})[{dash}][{point}][ ]',
  '({agency}){dash}{place}[{when}]{dash}',
  '{place}[{when}][{point}] /{agency}/[{dash}][{point}][ ]',
  '{place}[.][,] {day}[{dash}][{point}][ ]{agency}. ',
  '{agency}, {day}. ',
  '{place in capitals}{upright}',
  '{agency}[.]{dash}',
  '{mark}{rest}={rest}{end}[ {job} {person}][{dash}][ ]',
  '{mark}{rest}{end} {job} {person} = ',
  '{capitals or days}{mark}[{rest}]{job} {rest}{end}[{dash}][ ]',
  '{mark}{rest} {job}{end}[{dash}][ ]',
  '{lenticular}',
  '{place}{upright}'
].map((shape) => whenUsed(() => `^${sourceOf(shape, slots)}`, 'u'))
/** As papers in English have it: `PARIS, May 2 (AFP) – `. */
const own =
  /^[\p{Lu}][\p{L}’' -]{1,40}(?:, (?:[\p{L} ]{2,20}, )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2})? \((?:AFP|AP|CNN|PTI|Reuters|UPI|Xinhua|Bloomberg|Kyodo|Yonhap)\)[:]? ?[–—-]{1,2} $/u

/** The end of what an agency sets before its first sentence; 0 without any. */
export function datelineEnd(line: string): number {
  for (const pattern of datelines) {
    const [found = ''] = pattern().exec(line) ?? []
    if (found) return own.test(found) ? 0 : found.length
  }
  return 0
}

/** What ends a report: an agency, or who wrote it, in initials: `(dpa)`, `rml/jlp`, `JYGL // MAG`. */
const signatures = [
  '{initials}[ ]/[/][ ]{initials}[[ ]/[/][ ]{initials}][[ ]/[/][ ]{initials}][/]',
  '//{initials}//[ {initials}]',
  '[/][-]{last word}[-][/]',
  '[{person} ][{initials} ]({bracketed})[{credit}]',
  '[{agency}-]{agency}[-{part}]'
]
const signature = whenUsed(
  () => `^(?:${signatures.map((shape) => sourceOf(shape, slots)).join('|')})\\.?$`,
  'u'
)

/** What a transcript has in brackets. */
const sounds = /^\((?:Applause|Laughter|Music|Cheers|Cheering|Video|Audio|Singing|Silence)\)$/

export function isSignature(line: string): boolean {
  return signature().test(line) && !sounds.test(line)
}

/** A line that an agency, or an initialism and a place, make: `EP / Zaragoza`, `Plzeň - ČTK`. */
const source = whenUsed(
  () =>
    `^(?:\\p{Lu}{2,6} ?/ ?\\p{Lu}\\p{Ll}{2,20}|\\p{Lu}\\p{Ll}{2,20} ?[/–—-] ?${sourceOf('{agency}', slots)}(?:, ?\\p{L}{2,12})?)$`,
  'u'
)

export function isSource(line: string): boolean {
  return source().test(line)
}
