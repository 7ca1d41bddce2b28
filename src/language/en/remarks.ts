import {never, type Remarks} from '../any/remarks.js'
import {type Slots, sourceOf} from '../shape.js'
import {isAboutWork} from './work-words.js'

const slots: Slots = {
  option: 'option version variant alternative translation',
  first: '1 a',
  second: '2 b',
  line: /[^\r\n]{1,300}[\r\n]{1,2}[*_#> -]{0,4}/,
  sure: 'sure certainly of_course absolutely okay ok great',
  'of course': 'sure certainly of_course absolutely',
  marks: /[,!.:]{0,2}/,
  mark: /[,!.]/,
  another: 'another an_alternative alternative',
  'here is': "here's here_is here_are below_is the_following_is",
  version: 'translation version rendering wording',
  here: "here's here_is here_are here_you_go",
  the: 'the your a an my another one',
  this: 'this the',
  adjectives: /(?:[a-z-]+ ){0,3}/,
  translation:
    /translation|(?:translated|english|rewritten|revised|edited|corrected|improved) (?:text|article|version|translation)/,
  of: 'of in into from for with as',
  clause: /\b[^\r\n:.]{0,80}/,
  'full stop': /[:.]/,
  anything: /\b[^\r\n]{0,120}/,
  heading:
    'english_translation translated_text translated_version translation_to_english translation_into_english',
  brackets: /\([^)\r\n]{1,40}\)/,
  'end of line': /[*_ ]{0,4}(?=[\r\n]|$)/,
  note: "note please_note notes n.b. translator's_note translator's_notes translation_note translation_notes",
  "translator's": "translator's translation",
  'colon or end': /(?: ?:|$)/,
  a: 'a an',
  machine: 'ai artificial_intelligence language_model large_language_model',
  model: 'model language_model assistant',
  'I am': "i'm i_am",
  'I or AI': /(?:I|as an AI)\b[^\r\n]{0,40}/,
  apologise: 'apologise apologize am_sorry',
  "can't": "cannot cano can't can_not am_unable_to am_not_able_to won't don't",
  something: /[^\r\n]{0,30}/,
  help: 'assist help translate fulfil provide comply continue complete process access generate produce do_that do_this have_access have_the_ability',
  'you or there': 'you there',
  more: /[^\r\n]{0,60}/,
  wish: 'translat further anything_else revis adjust changes clarification',
  'end of remark': /[.!]?$/,
  will: / will|['’]ll|/,
  helps: 'helps is_helpful meets_your_needs',
  dashes: /[ *=-]{0,6}/,
  measured: 'word_count confidence',
  figures: /\d[\d.,]{0,6}%?/,
  article: 'article text page story content',
  was: 'was has_been is',
  automatically: 'machine- machine_ automatically_ auto- auto_',
  'end of word': /\b/,
  work: 'article text',
  done: 'translated translation',
  language: /[a-z]+/,
  to: 'to into',
  by: / (?:by|with|using|via)| ?:/,
  names: /[^\s\d,;:()]+(?: [^\s\d,;:()]+){0,4} ?/
}
/** Notes in brackets; abbreviations and titles of other languages are common. */
const inBrackets: Slots = {
  note: "translator's_note translation_note translation_notes note_of_the_translator note_by_the_translator note_from_the_translator translator T/N TN N._d._T. N.d.T. N.d._T. N._d.T. NdT N._del_T. Anm._d._Übers. Note_du_traducteur Nota_del_traductor прим._пер. прим._перев.",
  'translated by': 'translated_by translated_with translated_using',
  engine: 'deepl google_translate chatgpt yandex ai',
  'anything before': /(?:[^)\]\r\n]{0,60} )?/,
  ends: 'start end beginning',
  doubt:
    'check_spelling check_the_spelling spelling_unclear spelling_uncertain unclear illegible name_unclear translation_uncertain original_unclear untranslatable verify_spelling to_be_checked missing_word word_missing gender_not_specified gender_unknown',
  text: 'translation the_translation rest_of_the_text the_rest_of_the_text rest_of_the_article the_rest_of_the_article rest_of_the_translation the_rest_of_the_translation text article',
  stops: 'continues is_cut_off ends_here truncated omitted was_truncated',
  rest: /(?:[^\])\r\n\p{L}][^\])\r\n]{0,300})?[\])]/u
}

/** What an engine says before the article; the text may follow in the same line. */
const preambles = [
  '[{sure}[ thing]{marks} ]{here is} {the} {adjectives}{translation}[ {of}{clause}]{full stop}',
  '{of course}[ thing]{mark} {here}{anything}:',
  '{heading}[ {brackets}][ ]:',
  '{another} [possible ]translation[ of{clause}]:',
  'translation[ result[s]][ {brackets}][ ]:{end of line}',
  'below you{will} find {the} {adjectives}{translation}{clause}{full stop}'
]
/** What it says of itself and of its work; the whole paragraph is its own. */
const statements = [
  "{translator's} note[s]{colon or end}",
  'as {a} {machine}[ {model}],',
  "{I am} sorry, but {I or AI}{can't}{something}{help}",
  "i {apologise}, [but ]i {can't} {help}",
  '[please ]let me know if {you or there}{more}{wish}',
  '{here is} {another} [possible ]{version}[ of{clause}]:',
  'i hope this [{version} ]{helps}{end of remark}',
  '{option} {first}[ {brackets}]:{line}{option} {second}[ {brackets}]:',
  '{this} {article} {was} {automatically}translated{end of word}',
  '[(]end of [the ]{translation}[)]{dashes}{end of remark}',
  '[(]{measured}[ ]:[ ]{figures}[)]{end of remark}'
]
/** Who translated. */
const credits = [
  '[{work} ]{done}[ from [the ]{language}][ {to} {language}]{by}[ ]{names}[{brackets}]{end of remark}'
]
/** How all these begin. */
const beginnings = [
  '[{sure}[ thing]{marks} ]{here is} ',
  '{of course}[ thing]{mark} {here}',
  '{heading}',
  '{another} [possible ]translation',
  'translation',
  '{note}',
  "{translator's} note",
  'as {a} {machine}',
  '{I am} sorry',
  'i {apologise}',
  '[please ]let me know',
  'i hope this',
  '{option} {first}',
  '{this} {article} {was}',
  '[{work} ]{done}',
  'below you{will}',
  '[(]end of ',
  '[(]{measured}'
]

export const remarks: Remarks = {
  preamble: atStart(preambles),
  announcement: never,
  mayBegin: atStart(beginnings),
  remark: atStart(statements),
  claim: {test: isAboutWork},
  credit: atStart(credits),
  inBrackets: new RegExp(
    `[[(](?:${['{note}', '{text} {stops}', '{ends} of {text}', '{anything before}{translated by} {engine}', '{anything before}{doubt}'].map((shape) => sourceOf(shape, inBrackets)).join('|')})${sourceOf('{rest}', inBrackets)}`,
    'giu'
  )
}

/** What a paragraph starts with, behind the marks that Markdown sets there. */
function atStart(shapes: readonly string[]): RegExp {
  return new RegExp(`^[*_#>= -]{0,6}(?:${shapes.map((shape) => sourceOf(shape, slots)).join('|')})`, 'i')
}
