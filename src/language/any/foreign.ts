import {isBorrowed} from './borrowed.js'
import stopWords from './foreign-words.json' with {type: 'json'}

/**
 * Words of closed classes, and the commonest of others, of the languages that news is most often translated from; none
 * is English. From stopwords-iso, and those of three letters picked by hand from it.
 */
const functionWords: ReadonlySet<string> = new Set(
  [
    ...Object.values(stopWords),
    'ils qui ses sur une und ist mit vom zum zur nur las los más muy por una fue sus più gli dal não são seu sua',
    'się dla byl při až att det het een'
  ]
    .flatMap((words) => words.split(' '))
    .filter((word) => !isBorrowed(word))
)
/** Words that go on a run but start none: short ones, and those that English has too. */
const links =
  /^(?:de|la|le|el|les|des|du|en|et|y|e|o|a|al|da|do|di|il|lo|un|au|aux|que|se|si|ne|der|die|das|den|dem|im|am|zu|von|van|v|na|z|w|i|po|od|za|är|av|på|op|te|cu|în|pe|comme|como|elles|este|esta|nous|ont|plus|sans|toutes|oder|eines|seine|für|och|från|jest|est|dos)$/

/**
 * Endings of verbs, adjectives, plurals and cases, by language; borrowed nouns (*dashi*, *hryvnia*) have others. Each was
 * looked for in WordNet 3.1: `docs/quality.md` has the figures.
 */
const endings = new RegExp(
  `(?<=${[
    // French
    'iale|euses?|aient|r?ait|ais|oires?|aux|elles|[iu]elle|nnelle|iques?|eux|eurs|ures|iens|iennes?|nnes|ssent|ogies?|aires?|eront|eraient|ifs|oisi[rst]?|enir|inir|enus?|oins|uis',
    // Italian
    'at[io]|zion[ei]|ment[io]|anz[ae]|enz[ae]|aggio?|ezz[ae]|issim[aeio]|ator[ei]|itor[ei]|ibil[ei]|abil[ei]|rebber?o?|ava(?:no)?|eva(?:no)?|[ai]ndo|iamo|[aei]rsi|etti|os[io]|ess[io]|ior[ei]|iene|ezie|nesi',
    // Spanish
    'mientos?|mente|iones|ad[ao]s?|id[ao]s?|iv[ao]s|ales|ores|encias?|ancias?|icios?|iend[ao]|aron|ieron|dad|dades|[aei]rse|ecer|ucir|uyen?|izar|[ncs]tar|icar|jer[ao]s?|[aei]mos|ientos?|ienzo|antes|entes?|uev[ao]s?|ctos|[cln]tas',
    // Portuguese
    '[aei]ram|iva|endo|ogias?|agens?|dades?|inh[ao]s?|eir[ao]s?|amentos?|ções|ção',
    // German
    'iert(?:e[mnrs]?)?|ungen|[hlnrst]ung|lich(?:e[mnrs]?)?|igkeit|heit|heiten|schaft(?:en)?|isch(?:e[mnrs]?)?|ig(?:e[mnrs])|nden|rten|(?<!mo)lten|tten|(?<!fa)llen|eten|eiter(?:e[mnrs]?)?|chen|ehen|nnten?|tzte?n?|[gh]ten?|sten|mmen|tiven|eise|nen|eben|erte[mnrs]?|elte[mnrs]?',
    // Polish, Czech
    'ow[aey]|owego|owany|[aeo]wan[aey]|anie|aniem?|alnie|cznie|iego|iem|[iknw]ej|ych|ymi|acj[aei]|cji|uj[ae]|acze|icze|stw[aeo]|ści|skich|skie[gj]?o?|skim|zie|niu|nou|kou|rona|oval[aio]?|osti|telem|oku|enica',
    // Dutch
    'lijke?|heid|ingen|atie',
    // Swedish, Danish
    'arna|erna|heten|ningen|elser',
    // Romanian
    'ului|elor|ilor|[lr]ul|iile|nele|oare|tul|iul|esc',
    // Estonian
    'eks|nud|tud|vad|aks|iks|uks|kse|sele|ioon|tust|ud|ikus',
    // Finnish
    'inen|isen|iset|minen|ssaan|kseen'
  ].join('|')})`,
  'y'
)

/** Whether a lower-case word of Latin letters may be foreign; what this says yes to, a dictionary judges. */
export function looksForeign(word: string): boolean {
  if (isBorrowed(word)) return false
  return (
    functionWords.has(word) ||
    /[^\p{ASCII}’\p{M}]/u.test(word) ||
    (word.length > 4 && endsForeign(word)) ||
    /^(?:[dlsn]|qu)['’]\p{Ll}{4}/u.test(word)
  )
}

/** Read backwards from the word’s end: `…$` would be tried at every letter. */
function endsForeign(word: string): boolean {
  endings.lastIndex = word.length
  return endings.test(word)
}

/** Whether a lower-case word is a function word of another language and of none in English. */
export function isForeignFunctionWord(word: string): boolean {
  return functionWords.has(word)
}

/** Whether a word may stand inside a run of another language. */
export function isForeignLink(word: string): boolean {
  return links.test(word) || functionWords.has(word)
}
