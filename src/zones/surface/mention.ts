import type {Article} from '../../article/article.js'
import {mentionedWords} from '../../article/mentioned-words.js'
import {defineZone} from '../../article/zone.js'
import {matchesOf} from '../../text/matches.js'
import type {Span} from '../../text/span.js'

/** English words, until the lexicon has them. */
const words = {
  /** What no clause ends with, and whose object a sign may be: *with : in it*, *press . twice*. */
  wantsObject: 'an? the and or as by for from of to with press pressing type typing'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|'),
  /** What signs are called. */
  signs: [
    '(?:semi)?colon',
    'comma',
    'dot',
    'full stop',
    'period',
    'question mark',
    'exclamation (?:mark|point)'
  ].join('|'),
  keys: 'ctrl alt shift cmd'.split(' ').join('|')
}
const opening = '["\'“‘„«`]'
const closing = '["\'”’»“`]'
/** How the markup ends and starts right around what it holds. */
const opens = /(?:<[a-z][^<>]*>|[*_~[])$/i
const closes = /^(?:<\/|[*_~\]])/
/** A word or a sign, but not what may be the end of a sentence in bold. */
const own = /^\S*[^\s.,:;!?]\S*$/
/** How long a word in markup of its own may be, in UTF-16 units. */
const longest = 40

const patterns = [
  // “;” or ' ,' or "word"
  new RegExp(
    `${opening}(?<![^\\s([{/=+—–-].)(?:[^\\S\\r\\n]?[^\\s\\p{L}\\p{N}"'“”‘’„«»\`]{1,3}[^\\S\\r\\n]?|[^\\s"'“”‘’„«»\`]{1,40})${closing}(?![\\p{L}\\p{N}])`,
    'gu'
  ),
  // ({)
  /\([^\s\p{L}\p{N}()]\)|\[[^\s\p{L}\p{N}[\]]\]/gu,
  // an open [, or
  /[([{](?<!\S.)(?=[,;])/g,
  // Ctrl-]
  new RegExp(`[^\\s\\p{L}\\p{N}](?<=(?<!\\p{L})(?:${words.keys})[-+]\\s?.)`, 'giu'),
  // press . twice
  new RegExp(`[.!?](?<=(?<!\\p{L})(?:${words.wantsObject})[^\\S\\r\\n]+.)(?= \\p{Ll})`, 'gu'),
  // the comma , too; a literal !
  /[.,:;!?](?<=(?<!\p{L})(?:(?:semi)?colon(?: character)?,? [:;]|comma,? ,|question mark,? \?|exclamation (?:mark|point),? !|an? (?:literal|prefix|suffix) .))/giu,
  // ! (ASCII 33); . (dot)
  new RegExp(`[.,:;!?](?<=\\s.)(?= (?:character|\\((?:ASCII|${words.signs}))(?!\\p{L}))`, 'giu'),
  // leave with !, and; but not Yahoo !, they
  /([,:;!?])(?<=(?<!\p{Lu}\p{L}{0,40})[^\S\r\n]\1)(?!\1)(?=[.,:;])/gu,
  // price: ?
  /\?(?<=[:,][^\S\r\n]\?)/g
]

export default defineZone({
  summary: 'a sign or a word that is named rather than used',
  places: (article) => [
    ...patterns.flatMap((pattern) => matchesOf(article.text, pattern)).map(spanOf),
    ...setOff(article),
    ...mentionedWords(article)
  ],
  examples: [
    {text: 'It lacks a ⟦‘}’⟧ or a ⟦")"⟧, the word ⟦“the”⟧, and has a curly one ⟦({)⟧ or an open ⟦[⟧, then.'},
    {text: 'Press Ctrl-⟦]⟧, go back by pressing ⟦.⟧ as often as you want, or leave with ⟦!⟧, say.'},
    {text: 'The comma ⟦,⟧ too, a literal ⟦!⟧, the ⟦.⟧ (dot). Price: ⟦?⟧'},
    {text: 'Write a ⟦for⟧ loop, an ⟦if⟧ or while, tell the ⟦he⟧ from the ⟦she⟧, and go from ⟦a⟧ to b.'},
    {format: 'html', text: '<p>The <b>⟦a⟧</b> and the <i>⟦]⟧</i> key, <b>as they say</b>.</p>'}
  ]
})

function spanOf({0: {length}, index}: RegExpExecArray): Span {
  return {start: index, end: index + length}
}

/** Words and signs in markup of their own. */
function setOff(article: Article): Span[] {
  const seams = article.seams()
  return seams.flatMap(({at: start, markup}, i) => {
    const next = seams[i + 1]
    const isOwn = next && opens.test(markup) && closes.test(next.markup) && next.at - start <= longest
    return isOwn && own.test(article.text.slice(start, next.at)) ? [{start, end: next.at}] : []
  })
}
