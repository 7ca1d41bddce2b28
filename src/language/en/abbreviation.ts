/** English abbreviations that are neither short nor capitalised, without their last stop. */
const long = new Set([
  'abbrev',
  'approx',
  'appt',
  'assoc',
  'circ',
  'cont',
  'corp',
  'dept',
  'dist',
  'govt',
  'natl',
  'intl',
  'misc',
  'orig',
  'prof',
  'resp',
  'temp',
  'univ',
  'versus'
])

/** Ones after which a sentence goes on in lower case. */
const goesOn =
  /^(?:e\.?g|i\.?e|cf|viz|vs?|etc|al|ca?|ed|eds|pp?|vol|no|nos|fig|figs|abbrev|approx|orig|poss|prob|usu|esp|incl|inc|ltd|corp|co|jr|sr|st|mr|mrs|ms|dr|prof|gen|col|sgt|lt|capt|rev|hon|dept|univ|assn|bros|est|min|max|avg|sec|hrs?|ft|in|lbs?|oz|mi|km|cm|mm|kg|sq|tel|ext|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spp?|var|subsp|nr|op|art|para|cap|ch|sp|ph\.?d|resp|trans|op|ibid|loc|cit|seq|a\.?k\.?a|plc|pty|gmbh|ehf|oy|oyj|asa|srl|sarl|spa|kft|bd|nat|int|intl|govt|adj|adv|syn|perh|corresp|misc|esq|&c|ave|blvd|rd|mt|ft|[bdfmrs])$/i

/** States of America: *in Cambridge, Mass. and elsewhere*. */
const state =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/

/** Whether a word before a full stop looks like an abbreviation: short, capitalised and short, or with stops inside. */
export function mayBeAbbreviation(word: string): boolean {
  return (
    word.includes('.') ||
    word.length < 5 ||
    /(?:^|-)\p{Lu}\p{L}{0,5}$/u.test(word) ||
    /\p{Lu}\p{L}?$/u.test(word) ||
    long.has(word.toLowerCase())
  )
}

/** `ehf`, `EE. UU.`, `U.S`, `Sino-U.S`: no word is spelled so. */
const unlikeWord =
  /^(?:[b-df-hj-np-tv-xz]{2,5}|(\p{Lu})\1|(?:[^.]*-)?\p{L}(?:\.\p{L}+)*|\p{L}{2}\.\p{L}{2})$/u

/** Whether a full stop after a word may stand inside a sentence. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    unlikeWord.test(word) ||
    unlikeWord.test(lower) ||
    goesOn.test(word) ||
    long.has(lower) ||
    state.test(word)
  )
}
