import {htmlTagNames} from 'html-tag-names'
import {defineRule, type Safety} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isMention} from '../src/reading/mention.js'
import {matchesOf} from '../src/text/matches.js'

const attributes =
  '(?:\\s{1,4}[a-zA-Z][\\w:-]{0,30}\\s?=\\s?(?:"[^"<>]{0,300}"|\'[^\'<>]{0,300}\'|[^\\s"\'<>]{1,100}))'
const tag = new RegExp(
  `(?<!<)<(\\s?)(/?)\\s?([a-zA-Z][a-zA-Z\\d]{0,15})(${attributes}{0,10})\\s?(/?)\\s?>(?!>)`,
  'g'
)
const bulletin = /\[(\/?)(b|i|u|s|url|img|quote|code|color|size|center|list|email)(?:=[^[\]\r\n]{1,100})?\]/gi

const plain = new Set(['span', 'font', 'small', 'big', 'tt'])
const block = new Set(
  'p br div center h1 h2 h3 h4 h5 h6 hr li ul ol dl dt dd blockquote table tr td th'.split(' ')
)
/** Without them, emphasis or a link is lost, yet no word. */
const meaningful = new Set(['b', 'i', 'u', 'em', 'strong', 'a'])
const formatting = new Set([...plain, ...block, ...meaningful])
/** They have no end. */
const alone = new Set(['br', 'hr', 'img'])
/** Names of tags of HTML, MediaWiki and translation memories; `<s>` is the business of token-residue. */
const names = new Set([...htmlTagNames, 'ref', 'nowiki', 'bpt', 'ept', 'mrk'])
names.delete('s')
const topic =
  /\b(?:HTML\d?|XHTML|XML|SVG|CSS|JavaScript|tags?|elements?|markup|attributes?|snippets?|selectors?|source code)\b/i

export default defineRule({
  id: 'stray-markup',
  category: 'residue',
  severity: 'error',
  fix: 'safe',
  needs: /[<[]/,
  summary: 'A tag of HTML or of bulletin boards that is left in the text.',
  rationale: `
Engines get a paragraph with its tags, translate what stands between them, and drop, double or cut up the tags:
\`</p>\`, \`< i >\`, \`[/b]\`.

Tags that say nothing are taken out; one that parts words leaves a space. Emphasis and links are taken out by unsafe
fixes alone; a footnote or an exponent by none. Left alone: \`<3\`, \`a < b\`, addresses, words in angle brackets
that a reader is to replace (\`<title>\`), a tag that stands alone as a word among others, macros (\`<<br>>\`), editors’ brackets (\`form[s]\`), and passages about markup.`,
  examples: [
    {bad: 'They met.⟦</p>⟧', good: 'They met.'},
    {bad: 'The ⟦<b>⟧two⟦</b>⟧ met.', good: 'The two met.', safety: 'unsafe'},
    {bad: 'They met⟦<br />⟧and left.', good: 'They met and left.'},
    {
      bad: 'The ⟦< i > ⟧two ⟦< / i > ⟧met.',
      good: 'The two met.',
      safety: 'unsafe',
      alsoFinds: ['split-symbol']
    },
    {bad: 'The ⟦[b]⟧two⟦[/b]⟧ met.', good: 'The two met.', safety: 'unsafe'},
    {bad: 'See ⟦<a href="https://example.org/">⟧this⟦</a>⟧.', good: 'See this.', safety: 'unsafe'},
    {bad: 'It is 10⟦<sup>⟧6⟦</sup>⟧ units.', safety: 'none'},
    {good: 'I <3 you; a < b, b > c; x < p > y; <jo@example.org>; 5 <b or >6.'},
    {good: 'Dear <title> <name>, a form[s] has a part [b] and a [sic].'},
    {good: 'Drop the second </p> in the file, set <base href="x"> for all, and write <<br>> there.'},
    {good: 'In HTML, <b> makes text bold; so does the <strong> tag. “</p>” ends it.'}
  ],
  *check({text}) {
    const tags = matchesOf(text, tag)
    const started = new Set(tags.flatMap(([, , closing, name = '']) => (closing ? [] : [name.toLowerCase()])))
    const ended = new Set(tags.flatMap(([, , closing, name = '']) => (closing ? [name.toLowerCase()] : [])))
    for (const match of tags) {
      const [actual, , closing, name = '', attribute, selfClosing] = match
      const tagName = name.toLowerCase()
      const place = {start: match.index, end: match.index + actual.length}
      const isSure = selfClosing || attribute || formatting.has(tagName) || ended.has(tagName)
      if (!names.has(tagName) && !(/^(?:x|g|bx|ex|ph|it)$/.test(tagName) && (closing || attribute))) continue
      if (!isSure) continue
      const isAlone = !alone.has(tagName) && !(closing ? started : ended).has(tagName)
      if (isAlone && isNoun(text, place.start, place.end)) continue
      if (isChain(text, actual, place.start, place.end) || isMention(text, place, topic)) continue
      const safety = !formatting.has(tagName) ? 'none' : meaningful.has(tagName) ? 'unsafe' : undefined
      yield findingOf(actual, place.start, place.end, block.has(tagName), safety)
    }
    const closed = new Set(
      Array.from(text.matchAll(/\[\/([a-z]{1,6})\]/gi), ([, name = '']) => name.toLowerCase())
    )
    if (closed.size === 0) return
    for (const match of matchesOf(text, bulletin)) {
      const [actual, , name = ''] = match
      const place = {start: match.index, end: match.index + actual.length}
      if (!closed.has(name.toLowerCase()) || isMention(text, place, topic)) continue
      yield findingOf(actual, place.start, place.end, false, /^[biu]$/i.test(name) ? 'unsafe' : 'none')
    }

    function findingOf(
      actual: string,
      start: number,
      end: number,
      parts: boolean,
      safety: Exclude<Safety, 'safe'> | undefined
    ) {
      const before = text.charAt(start - 1)
      const after = text.charAt(end)
      const isSpaced = /^\s?$/.test(before) && /[^\S\r\n]/.test(after)
      const expected = parts && /[^\s(“"‘]/.test(before) && /[\p{L}\p{N}“"‘(]/u.test(after) ? ' ' : ''
      return {
        start,
        end: isSpaced ? end + 1 : end,
        ...(safety !== 'none' && {expected}),
        message: `${quoted(actual)} is leftover formatting code: ${expected ? 'write a space instead' : 'delete it'}`,
        ...(safety && {safety})
      }
    }
  }
})

/** Whether a tag stands as a word between two others that are in lower case: *drop </p> in the file*. */
function isNoun(text: string, start: number, end: number): boolean {
  return (
    /\p{Ll}[^\S\r\n]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[^\S\r\n]\p{Ll}/u.test(text.slice(end, end + 2))
  )
}

/** Whether angle brackets compare: `x < p > y`. */
function isChain(text: string, actual: string, start: number, end: number): boolean {
  return (
    /^<\s[a-z]\s>$/i.test(actual) &&
    /(?:^|[^\p{L}\p{N}])[\p{L}\p{N}]\s?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\s?[\p{L}\p{N}](?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))
  )
}
