import type {Article} from '../src/article/article.js'
import {isMarkedUp} from '../src/article/markup.js'
import {defineRule, type Paragraph} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isAbbreviation} from '../src/language/any/abbreviation.js'
import {needsMore} from '../src/language/en/clause.js'
import {isFunctionWord} from '../src/language/en/function-words.js'
import {isEnglish} from '../src/language/en/vocabulary.js'
import {countOf, countOfLower} from '../src/reading/recurrence.js'
import {matchesOf} from '../src/text/matches.js'
import type {Span} from '../src/text/span.js'

/** A full stop and what the next sentence starts with. */
const stop = /\.\s+(?=["“‘]?\p{L})(?<=[\p{L}\p{N}%]\.\s+)/gu
/** Those of them that no capital of English follows. */
const stopBeforeLower = /\.\s+(?=["“‘]?(?![A-Z])\p{L})(?<=[\p{L}\p{N}%]\.\s+)/gu
const firstWord =
  /^(?:["“‘](?=[^"”]{15,180}(?<=[,.!?])["”]))?(\p{Ll}+(?:['’-]\p{L}+)*|[dm]rs?\.|prof\.|\p{Ll}{3,20}\.com)(?=\s|[,;!?)"”’](?:\s|$))/u
const endsSentence = /[.!?…]["”’)\]]*$/u
/** The head of a list item, a cell or a definition in the source. */
const itemHead = /(?:[-*+•|>]|\d[.)]|<(?:li|t[dh]|d[dt])\b[^<>]{0,80}>)\s*$/
const startsUpper = /^["“‘(]*\p{Lu}/u
const wordBefore = /(?<![\p{L}\p{N}.’'&-])[\p{L}\p{N}.’'&-]+$/u
/** Words that a name may start with in lower case. */
const particle =
  /^(?:d[aeiu]|del|della|des|du|van|von|der|den|ten|ter|la|le|el|al|bin|ibn|bint|ben|af|av|zu)$/
/** At least four words make a sentence. */
/** What follows a name that stands without an article: its verb. */
const verbAfter = /^\s+(?:is|was|has|does|will|would|can|could|may|might|must|should|\p{Ll}{2,}s)\s/u
/** How often a name comes at least, never with a capital. */
const many = 3
const tag = /<[^<>]*>/g
const isLongEnough = /^\S*(?:\s+\S+){2}\s/
/** How much of a sentence is looked at, in UTF-16 units. */
const lookAhead = 200

/** Where a sentence starts in lower case. */
interface Start extends Span {
  readonly isParagraph: boolean
}

export default defineRule({
  id: 'sentence-case',
  category: 'words',
  severity: 'warning',
  fix: 'unsafe',
  asks: ['lexicon'],
  needs: /(?:\n|\.[ \n])[ \n]*["“‘a]/,
  summary: 'A sentence that starts in lower case.',
  rationale: `
Engines that translate piece by piece take a piece for the middle of a sentence; others leave a text in lower case as they
were given it.

Left alone: names (\`iPhone\`, \`eBay\`, *van Gogh*, words that are no English ones but come again, and words before their verb
that come thrice and never with a capital), labels (*storage: Mount it*), what goes on behind a listing, addresses, what follows an abbreviation, a number or an ellipsis, words in
markup of their own, items of a list,
lines without a full stop, and quotations of a phrase. The fix is
unsafe, since the full stop may be what is wrong. Paragraphs in which every sentence starts so are one finding.`,
  examples: [
    {bad: 'They left. ⟦then⟧ it rained.', good: 'They left. Then it rained.'},
    {bad: '⟦the⟧ old man from Paris left early.', good: 'The old man from Paris left early.'},
    {
      bad: '“⟦we⟧ agree with Paris on this,” he said. He left.',
      good: '“We agree with Paris on this,” he said. He left.'
    },
    {bad: '⟦it rained all day.\n\nthey left early. nobody knew why.⟧', safety: 'none'},
    {good: 'The iPhone sold well. iPhones did. eBay too. a.k.a. nobody'},
    {
      good: 'Fruit, e.g. apples, vs. pears at 5 p.m. today. Use www.x.com. x.org is free. It grew by approx. two per cent. in 1930.'
    },
    {good: 'Well... it rained. He took:\n\napples from the old garden.\n\npears from the old market.'},
    {good: '“thorough and constructive” is what he called it.'},
    {good: '6.2.1. apt and the rest of it. It fell (pop. only 400).'},
    {good: 'They use ioredis here. ioredis runs. They take:\n\na) Convey the lamps to the old house.'},
    {good: 'van Gogh painted it in 1889.'},
    {good: '1. open the door for them.\n\n- close it after them.'},
    {
      good: 'storage: Mount the new lamps.\n\nThey sold rope, syn. for cord, to Lamp, Esq. who came for ropes, lamps, &c. from Paris.'
    },
    {good: 'They run sprout here. sprout is small. Look what sprout can do. sprout runs well.'},
    {language: 'de', good: 'Am 3. mai kam er. dann ging er.'}
  ],
  *check(article) {
    const {text, paragraphs} = article
    const hasStops = article.has(/\.[ \n]+["“‘a]/)
    const tellsHeadings = paragraphs.some(({kind}) => kind === 'heading')
    let run: Start[] = []
    let runEnd = 0
    let inList = false
    for (const [i, paragraph] of paragraphs.entries()) {
      const {lower, startsLower} = lowerStarts(article, paragraph, hasStops)
      inList = startsLower && (inList || goesOn(article, paragraphs[i - 1], paragraph, tellsHeadings))
      const found = inList ? lower.filter(({isParagraph}) => !isParagraph) : lower
      if (!inList && found.length > 0 && !hasUpper(text, paragraph)) {
        run.push(...found)
        runEnd = paragraph.end
        continue
      }
      yield* reported(text, run, runEnd)
      run = []
      for (const start of found) yield finding(text, start)
    }
    yield* reported(text, run, runEnd)
  }
})

function* reported(text: string, run: readonly Start[], end: number) {
  const [first] = run
  if (first === undefined) return
  if (run.length === 1) yield finding(text, first)
  else
    yield {
      start: first.start,
      end,
      message: `These ${run.length} sentences start in lower case: give them capitals`
    }
}

function finding(text: string, {start, end}: Start) {
  const word = text.slice(start, end)
  const expected = word.charAt(0).toUpperCase() + word.slice(1)
  return {
    start,
    end,
    expected,
    message: `${quoted(word)} starts a sentence: write ${quoted(expected)}`
  }
}

/** Whether a paragraph is a part of the one before: of a list’s introduction, a torn line, or what a listing interrupts. */
function goesOn(
  article: Article,
  before: Paragraph | undefined,
  {start}: Span,
  tellsHeadings: boolean
): boolean {
  if (!before) return false
  const tail = article.text.slice(Math.max(before.start, before.end - 82), before.end)
  if (/[,;:–—-]$/.test(tail)) return true
  // What has no full stop and is short may be a heading, unless the document says which ones are.
  const isNoHeading = tail.length > 80 || (tellsHeadings && before.kind === undefined)
  return (isNoHeading && /[\p{L}\p{N}]$/u.test(tail)) || isBehindListing(article, before, start)
}

/** Whether source that is no prose stands between two paragraphs. */
function isBehindListing(article: Article, {end}: Span, start: number): boolean {
  const from = article.toSource({start: end - 1, end}).end
  const to = article.toSource({start, end: start + 1}).start
  return /[\p{L}\p{N}]/u.test(article.source.slice(from, Math.min(to, from + 1000)).replace(tag, ''))
}

/** Whether a sentence of a paragraph starts with a capital. */
function hasUpper(text: string, {start, end}: Span): boolean {
  if (startsUpper.test(text.slice(start, Math.min(end, start + lookAhead)))) return true
  for (const {0: gap, index} of matchesOf(text.slice(start, end), stop)) {
    const next = start + index + gap.length
    if (startsUpper.test(text.slice(next, Math.min(end, next + lookAhead)))) return true
  }
  return false
}

/** The sentences of a paragraph that start in lower case, and whether the paragraph does. */
function lowerStarts(article: Article, {start, end}: Span, hasStops: boolean) {
  const {text} = article
  const lower: Start[] = []
  const head = text.slice(start, Math.min(end, start + lookAhead))
  const first = firstWord.exec(head)?.[1]
  const isSentence = () =>
    endsSentence.test(text.slice(Math.max(start, end - 8), end)) && isLongEnough.test(head)
  const startsLower = first !== undefined && !/^i(?!\p{L})/u.test(first) && !particle.test(first)
  if (startsLower && isSentence() && !isItem(article, start)) {
    const at = startAt(start, head, first, true)
    if (!isMarkedUp(article, at) && !/^\p{L}\)/u.test(head) && !isName(article, first, head)) lower.push(at)
  }
  if (!hasStops) return {lower, startsLower}
  for (const match of matchesOf(text.slice(start, end), stopBeforeLower)) {
    const at = start + match.index
    const next = at + match[0].length
    const ahead = text.slice(next, Math.min(end, next + lookAhead))
    const word = firstWord.exec(ahead)?.[1]
    if (word === undefined || /^i(?!\p{L})/u.test(word) || particle.test(word)) continue
    const found = startAt(next, ahead, word, false)
    if (isMarkedUp(article, found) || /^\p{L}(?: =|\))/u.test(ahead)) continue
    const before = wordBefore.exec(text.slice(Math.max(start, at - 24), at))?.[0] ?? ''
    if (
      before === '' ||
      /^\d{1,2}$|\d(?:\.\d{1,2})+$|^[ivx]{1,4}$/.test(before) ||
      isAbbreviation(before) ||
      needsMore(before)
    )
      continue
    // `(pop. only 400)`, `per cent.` as it was written once
    const beforeThat = text.slice(Math.max(start, at - before.length - 4), at - before.length)
    if (beforeThat.endsWith('(') || (before === 'cent' && beforeThat === 'per ')) continue
    if (!isName(article, word, ahead)) lower.push(found)
  }
  return {lower, startsLower}
}

function startAt(from: number, ahead: string, word: string, isParagraph: boolean): Start {
  const start = from + ahead.indexOf(word)
  return {start, end: start + word.length, isParagraph}
}

/** Whether a word is a name in lower case: no English one, and comes again; or with a verb, and never has a capital. */
function isName(article: Article, word: string, ahead: string): boolean {
  const isStrange = word.split(/['’-]/).some((part) => part.length > 2 && !isEnglish(part))
  const count = countOf(article, word)
  return (
    (isStrange && count > 1) ||
    (count >= many &&
      !isFunctionWord(word) &&
      verbAfter.test(ahead.slice(ahead.indexOf(word) + word.length)) &&
      countOfLower(article, word) === count)
  )
}

function isItem(article: Article, start: number): boolean {
  const source = article.toSource({start, end: start + 1}).start
  return itemHead.test(article.source.slice(Math.max(0, source - 100), source))
}
