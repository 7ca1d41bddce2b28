/**
 * What makes a lower-case word look foreign before a dictionary is asked: function words of the languages that news
 * is most often translated from, none of them English (their closed classes in Universal Dependencies), and endings
 * that their nouns and verbs have and English ones hardly ever.
 */
const functionWords: ReadonlySet<string> = new Set(
  `alors aussi avec ceux cette chez comme dans depuis donc elle elles entre est était ils leur leurs mais nous ont où
  parce plus pour_ qui sans selon ses sont sur toute toutes très une vers vous
  und nicht eine einen einem einer eines auch oder aber wird werden wurde durch für über wenn weil noch nur schon sehr
  sind ist mit nach vom zum zur beim dass ihre seine kein keine
  aunque como cuando desde donde hacia hasta los las más muy para_ pero porque por según sin sobre también una unos unas
  este esta estos estas hizo había fue fueron ser_ sus
  anche che chi con_ degli della delle dello nella nelle questo questa questi sono perché più quando stato stata gli dal
  dalla alla alle negli
  ainda até com_ como dos ela ele entre foi isso mais_ muito não pela pelo são sem_ seu sua também uma
  jest oraz przez się nie_ dla jako tylko także został została był była było są już może
  není jako nebo také který která které byl byla bylo jsou podle při před až ještě
  och att ett inte från som_ har_ det den_ till_ eller också
  het een voor_ niet ook maar wordt werden zijn deze naar
  și este sunt pentru din_ care_ după fără către
  ja_ ei_ oli_ kui_ või ning`
    .split(/\s+/)
    .filter((word) => !word.endsWith('_'))
)
/** Short words that go on a run but start none. */
const links =
  /^(?:de|la|le|el|les|des|du|en|et|y|e|o|a|al|da|do|di|il|lo|un|au|aux|que|se|si|ne|der|die|das|den|dem|im|am|zu|von|von|van|v|na|z|w|do|i|po|od|za|är|av|på|på|op|te|si|cu|în|pe)$/

const endings =
  /(?:euse|euses|aient|oire|oires|aux|elles|iques?|isie?|iale|finir|oisir|enir|lecer|ecer|ucir|arse|erse|irse|miento|mientos|ienzo|ientos|iones|dades|dad|ado|ados|ada|adas|idos|idas|untas|intas|intos|nero|nera|njero|jeros|jera|taja|undo|undos|mente|ando|iendo|aron|ieron|idad|stil|ugar|zione|zioni|mento|menti|tato|tata|tati|rebbe|rebbero|anza|enza|aggio|ezza|issim[oaie]|ezie|ccoli?|enica|ungen|liche[nrms]?|keit|heiten|schaft|schaften|ische[nrms]?|igen|iges|geben|eitere[nrms]?|chen|owa|owy|owe|owego|wany|wana|wane|wanie|alnie|cznie|iego|[iwnk]ej|ych|ymi|acze|icze|stwa|stwo|ści|rona|ovala|ovali|oval|osti|telem|oku|ção|ções|dade|agem|inho|inha|lijk|lijke|heid|ului|ilor|ente|entes|ante_|aire|eurs|cepte|choisi)$/

/** Whether a lower-case word of Latin letters may be foreign; what this says yes to, a dictionary judges. */
export function looksForeign(word: string): boolean {
  return (
    functionWords.has(word) ||
    /[^\p{ASCII}’\p{M}]/u.test(word) ||
    (word.length > 4 && endings.test(word)) ||
    /^[dlsn]['’]\p{Ll}{4}/u.test(word)
  )
}

/** Whether a lower-case word is a function word of another language and of none in English. */
export function isForeignFunctionWord(word: string): boolean {
  return functionWords.has(word)
}

/** Whether a word may stand inside a run of another language. */
export function isForeignLink(word: string): boolean {
  return links.test(word) || functionWords.has(word)
}
