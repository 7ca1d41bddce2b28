import type {Article} from '../article/article.js'
import {reading} from '../article/reading.js'
import type {Span} from '../text/span.js'

/** A place in an article that looks like another language. */
interface Evidence extends Span {
  /** What is there, in words: `a time as in 18h40`. */
  readonly clue: string
  /** How much it says, from 1 (one of several languages) to 3 (hardly any other). */
  readonly weight: number
}

/** A language that an article may have been translated from, and what speaks for it, in order of place. */
export interface Origin {
  /** BCP 47 primary tag. */
  readonly language: string
  readonly weight: number
  readonly evidence: readonly Evidence[]
}

interface Clue {
  readonly clue: string
  /** Weights by language. */
  readonly says: Readonly<Record<string, number>>
  readonly pattern: RegExp
}

/** From this weight on, rules believe it. */
const enough = 3
/** How often one clue counts: a habit is one sign, however often it shows. */
const most = 3

const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const unit =
  '(?:[^\\S\\r\\n]?%|[^\\S\\r\\n](?:per cent|percent|million|billion|trillion|euros?|km|metres|meters))'

/** What translation carries over from a language’s typography and grammar into English. */
const clues: readonly Clue[] = [
  {
    clue: 'spaced guillemets',
    says: {fr: 3},
    // A `»` behind a word at the end of a line is an arrow.
    pattern: /«[^\S\r\n]|(?<=[.,!?…])[^\S\r\n]»|(?<=\S)[^\S\r\n]»(?=[.,;:]|[^\S\r\n]\p{Ll})/gu
  },
  {
    clue: 'guillemets',
    says: {fr: 1, it: 1, es: 1, pt: 1, ru: 1, uk: 1, el: 1},
    pattern: /«(?=\S)|(?<=\S)»(?=[\s.,;:])/gu
  },
  {clue: 'guillemets that point inwards', says: {de: 2, da: 2}, pattern: /»[^«»\r\n]{1,200}«/gu},
  {
    clue: 'quotation marks as in „ “',
    says: {de: 3, cs: 2, sk: 2, bg: 2},
    pattern: /„(?=[^„“”\r\n]{1,300}“)/gu
  },
  {clue: 'quotation marks as in „ ”', says: {pl: 2, ro: 2, hu: 2}, pattern: /„(?=[^„“”\r\n]{1,300}”)/gu},
  {
    clue: 'a no-break space before a colon, semicolon, question or exclamation mark',
    says: {fr: 3},
    pattern: /(?<=[\p{L}\p{N}”»)])[\u00A0\u202F][:;?!](?=\s|$)/gu
  },
  {
    // Engines that work on tokens leave it too.
    clue: 'a space before a colon, semicolon, question or exclamation mark',
    says: {fr: 1},
    pattern: /(?<=[\p{L}\p{N}”»)]) [:;?!](?=\s|$)/gu
  },
  {
    clue: 'a time as in 18h40',
    says: {fr: 3, pt: 2},
    pattern: /(?<![\w.,])(?:[01]?\d|2[0-3])[^\S\r\n]?h[^\S\r\n]?[0-5]\d\b/gu
  },
  {clue: 'a time with Uhr', says: {de: 3}, pattern: /\d[^\S\r\n]Uhr\b/gu},
  {
    clue: 'a day with a full stop before its month',
    says: {de: 3, cs: 2, sk: 2, da: 2, nb: 2, fi: 2, is: 2},
    pattern: new RegExp(`(?<![\\w.])(?:[12]?\\d|3[01])\\.[^\\S\\r\\n](?:${month})\\b`, 'gu')
  },
  {
    clue: 'a date as in 26.04.2024',
    says: {de: 1, ru: 1, uk: 1, pl: 1, cs: 1},
    pattern: /(?<![\w.])\d{1,2}\.(?:0[1-9]|1[0-2])\.(?:19|20)\d\d(?![\w.]\w)/gu
  },
  {
    clue: 'a decimal comma',
    says: {fr: 1, de: 1, es: 1, it: 1, pt: 1, ru: 1, uk: 1, pl: 1, nl: 1},
    pattern: new RegExp(`(?<![\\w.,])\\d{1,3},\\d{1,2}(?=${unit})`, 'gu')
  },
  {
    clue: 'thousands with full stops',
    says: {de: 1, es: 1, it: 1, pt: 1, nl: 1, tr: 1},
    pattern: /(?<![\w.,])\d{1,3}\.\d{3}(?:\.\d{3})+(?![\w.,]\w)/gu
  },
  {
    clue: 'thousands with spaces',
    says: {fr: 1, ru: 1, uk: 1, pl: 1, cs: 1},
    pattern: /(?<![\w.,][^\S\r\n]?)\d{1,3}(?:[^\S\r\n]\d{3}){2,}(?![^\S\r\n]?[\w.,]\w)/gu
  },
  {
    clue: 'a currency sign behind its number',
    says: {fr: 1, de: 1, es: 1, it: 1, pt: 1},
    pattern: /(?<=\d[^\S\r\n]?)€/gu
  },
  {
    clue: 'an ordinal as in 1er',
    says: {fr: 2},
    pattern: /(?<![\w.,])(?:1er|[2-9]e|[XVI]{2,}e)(?=[^\S\r\n])/gu
  },
  {clue: 'the sign n° or nº', says: {fr: 1, es: 1, it: 1, pt: 1}, pattern: /\b[nN][°º][^\S\r\n]?\d/gu},
  {clue: 'the sign № ', says: {ru: 2, uk: 2, bg: 2}, pattern: /№/gu},
  {
    clue: 'a German abbreviation',
    says: {de: 3},
    pattern: /\b(?:bzw\.|z\.[^\S\r\n]?B\.|u\.[^\S\r\n]?a\.|Mrd\.|Mio\.|usw\.)/gu
  },
  {
    clue: 'a French abbreviation',
    says: {fr: 3},
    pattern: /\b(?:p\.[^\S\r\n]?ex\.|c\.-à-d\.|Mme|Mlle)(?![\p{L}])/gu
  },
  {clue: 'a Spanish abbreviation', says: {es: 3}, pattern: /\bEE\.[^\S\r\n]?UU\.|\bp\.[^\S\r\n]?ej\./gu},
  {clue: 'an inverted question or exclamation mark', says: {es: 3}, pattern: /[¿¡]/gu},
  {clue: 'a Greek question mark', says: {el: 3}, pattern: /\u037E/gu},
  {clue: 'Japanese brackets', says: {ja: 3, zh: 1}, pattern: /[「」『』]/gu},
  {clue: 'Chinese title marks', says: {zh: 3}, pattern: /[《》]/gu},
  {clue: 'full-width punctuation', says: {zh: 2, ja: 1}, pattern: /[，：；？！（）]/gu},
  {clue: 'an ideographic full stop or comma', says: {zh: 2, ja: 2}, pattern: /[。、]/gu},
  {clue: 'Arabic punctuation', says: {ar: 2, fa: 2, ur: 1}, pattern: /[،؛؟]/gu},
  {clue: 'a danda', says: {hi: 2, ne: 2, bn: 1}, pattern: /।/gu},
  ...scripts({
    Hiragana: {ja: 3},
    Katakana: {ja: 3},
    Hangul: {ko: 3},
    Han: {zh: 2, ja: 1},
    Arabic: {ar: 2, fa: 1},
    Hebrew: {he: 3},
    Devanagari: {hi: 2, ne: 2},
    Sinhala: {si: 3},
    Thai: {th: 3},
    Georgian: {ka: 3},
    Armenian: {hy: 3}
  }),
  {clue: 'Greek words', says: {el: 2}, pattern: /\p{Script=Greek}{2,}/gu},
  {clue: 'Cyrillic letters', says: {ru: 2, uk: 1, bg: 1, sr: 1}, pattern: /\p{Script=Cyrillic}{2,}/gu},
  {clue: 'letters of Russian', says: {ru: 2}, pattern: /[ыэёЫЭЁ]/gu},
  {clue: 'letters of Ukrainian', says: {uk: 3}, pattern: /[їєґЇЄҐ]/gu},
  ...leftOver({
    fr: 'avec une dans sont était été très aussi même qui cette mais leur ces',
    de: 'und nicht auch wird eine einen einem einer sind wurde über für aber oder durch',
    es: 'según también pero una más está años fue muy hasta desde esta',
    it: 'anche della nella perché più sono degli alla che dalla questo',
    pt: 'também não são uma mais pela pelo foi até mas dos',
    nl: 'niet het een ook zijn werd maar deze naar',
    pl: 'nie się jest oraz dla przez jako który',
    ro: 'și este pentru sunt prin după',
    sv: 'och inte är för som från eller',
    tr: 've için olarak ile çok daha',
    et: 'ja ning oli kui aga',
    fi: 'ja oli että myös mutta'
  })
]

/** Letters of a script, one clue a script. */
function scripts(list: Readonly<Record<string, Clue['says']>>): Clue[] {
  return Object.entries(list).map(([script, says]) => ({
    clue: `${script} letters`,
    says,
    pattern: new RegExp(`\\p{Script=${script}}+`, 'gu')
  }))
}

/** Function words that are no English words, between words in lower case: names and titles have capitals. */
function leftOver(list: Readonly<Record<string, string>>): Clue[] {
  return Object.entries(list).map(([language, words]) => ({
    clue: 'a left-over function word',
    says: {[language]: 2},
    pattern: new RegExp(
      `(?<=\\p{Ll}[^\\S\\r\\n])(?:${words.replaceAll(' ', '|')})(?=[^\\S\\r\\n]\\p{Ll})`,
      'gu'
    )
  }))
}

/**
 * The languages that an article may have been translated from, the likeliest first. The article’s own language
 * is none of them: its habits are no evidence. Nor is a language whose evidence all speaks more for another one.
 */
export const originOf = reading((article): readonly Origin[] => weigh(article))

/** Whether an article’s evidence for one of some languages is enough to believe it. */
export function comesFrom(article: Article, languages: readonly string[]): boolean {
  return originOf(article).some(({language, weight}) => weight >= enough && languages.includes(language))
}

function weigh(article: Article): Origin[] {
  const evidence = new Map<string, Evidence[]>()
  const weights = new Map<string, number>()
  for (const {clue, says, pattern} of clues) {
    if (article.language.tag in says) continue
    let count = 0
    for (const {0: actual, index} of article.text.matchAll(pattern)) {
      count++
      for (const [language, weight] of Object.entries(says)) {
        const places = evidence.get(language) ?? []
        places.push({start: index, end: index + actual.length, clue, weight})
        evidence.set(language, places)
        if (count <= most) weights.set(language, (weights.get(language) ?? 0) + weight)
      }
    }
  }
  const origins = Array.from(evidence, ([language, places]) => ({
    language,
    weight: weights.get(language) ?? 0,
    evidence: places.sort((a, b) => a.start - b.start)
  })).sort((a, b) => b.weight - a.weight || (a.language < b.language ? -1 : 1))
  return origins.filter((origin) => !origins.some((other) => explains(other, origin)))
}

/** Whether a likelier language accounts for all that speaks for another one. */
function explains(likelier: Origin, other: Origin): boolean {
  if (likelier.weight <= other.weight) return false
  const clues = new Set(likelier.evidence.map(({clue}) => clue))
  return other.evidence.every(({clue}) => clues.has(clue))
}
