import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isCompound, isSmallWord, type Joint} from '../src/language/en/compounds.js'
import {tokenisedParagraphs} from '../src/reading/tokenised.js'
import {matchesNear} from '../src/text/near.js'

const apart = /[-‐‑](?:[^\S\r\n]|(?<=[^\S\r\n].))/g
/** A hyphen between two words with a space at one side or at both. */
const joints = /(?<=[\p{L}\p{N}])(?:[^\S\r\n][-‐‑][^\S\r\n]?|[-‐‑][^\S\r\n])(?=[\p{L}\p{N}])/gu
const hyphenated = /(?<![\p{L}\p{N}])\p{L}{2,20}-[\p{L}\p{N}]{1,20}(?![\p{L}\p{N}])/gu
const leftOf = /(?:(\s[-‐‑]\s)|(?<![\p{L}\p{N}]))([\p{L}\p{N}]+)$/u
const rightOf = /^([\p{L}\p{N}]+)(?:([^\S\r\n][-‐‑][^\S\r\n])|[^\S\r\n]([\p{L}\p{N}]+)|([,.;:!?)]))?/u
/** A number that counts the item of a list, or stands for one: `Item 3 - page layout`. */
const numbersItem = /(?:(?<![^\r\n])|(?<!\p{L})(\p{Lu}\p{L}*)[^\S\r\n])\d+$/u
/** What a prefix that is cited comes before: *fond of re- compounds*. */
const namesWords = /^(?:compound|form|noun|prefix|term|verb|word)(?:e?s)?$/i
/** How much of the text beside a hyphen is looked at, in UTF-16 units. */
const reach = 30

export default defineRule({
  id: 'split-compound',
  category: 'spacing',
  severity: 'error',
  fix: 'safe',
  asks: ['lexicon'],
  needs: /[-‐‑] [aA0]|[aA0] [-‐‑]/,
  summary: 'Spaces round the hyphen of a compound: `so - called`, `state - of - the - art`.',
  rationale: `
Engines that work on tokens take a compound apart at its hyphen, and leave the spaces when they join the tokens again.

A hyphen between spaces is a dash far more often. So it is taken for a compound’s only if the words say so (\`re - elected\`,
\`19 - year - old\`, \`APS - based formats\`), if the article joins the same words elsewhere, or if the paragraph’s other
marks stand apart as well and no clause can start there. A hyphen that hangs (\`low- and middle-income\`, *re- compounds*) is left alone.`,
  examples: [
    {
      bad: 'The so⟦ - ⟧called state⟦ - ⟧of⟦ - ⟧the⟦ - ⟧art lamp is 19⟦ - ⟧year⟦ - ⟧old.',
      good: 'The so-called state-of-the-art lamp is 19-year-old.'
    },
    {
      bad: 'A well⟦ - ⟧known, two⟦- ⟧dimensional and anti⟦ -⟧American group was re⟦ - ⟧elected.',
      good: 'A well-known, two-dimensional and anti-American group was re-elected.'
    },
    {bad: 'A meat-free day. It was meat⟦ - ⟧free.', good: 'A meat-free day. It was meat-free.'},
    {
      bad: 'The lamp , a micro⟦ - ⟧light with warm⟦ - ⟧ish rays , fell .',
      good: 'The lamp , a micro-light with warm-ish rays , fell .',
      alsoFinds: ['space-before-punctuation']
    },
    {good: 'Low- and middle-income towns, pre- to post-war; a 19- or 20-year-old.'},
    {good: 'The firm - based in Paris - said it is well - we know that. Prices are high - quality is low.'},
    {
      good: 'Cook - the oldest firm in the world - filed for it. Item 3 - page layout is new. Merkel - nobody else.'
    },
    {good: 'The firm , Cook - the oldest in the world - filed for it . A lamp - made in Paris - fell .'},
    {good: 'Players like re- words and non- compounds. A size-limit is set by size - limit: none.'},
    {good: 'The lamp , a new one , has a colour - default: none .'},
    {language: 'de', good: 'Der Vor - und Nachteil. Ein - so heißt es - guter Tag.'}
  ],
  *check(article) {
    const {text} = article
    const isKnown = knownCompounds(text)
    const tokenised = tokenisedParagraphs(article).map((span) => ({...span, dashes: false}))
    let i = 0
    for (const {0: hyphen, index: start} of matchesNear(text, apart, joints)) {
      const end = start + hyphen.length
      const joint = jointAt(text, start, end)
      if (!joint) continue
      while (i < tokenised.length && (tokenised[i]?.end ?? 0) <= start) i++
      const paragraph = tokenised[i]
      const isApart = paragraph !== undefined && paragraph.start < start
      const {left, right} = joint
      const hangs = hyphen === '- ' && (isSmallWord(right) || namesWords.test(right))
      const isLabel = hyphen.length > 2 && joint.next === ':'
      const compound =
        isCompound(joint) ||
        (!isLabel && isKnown(`${left}-${right}`.toLowerCase())) ||
        (!isLabel && isApart && !paragraph.dashes && mayJoin(joint))
      if (isApart && !compound) paragraph.dashes = true
      if (hangs || !compound) continue
      yield {
        start,
        end,
        expected: '-',
        message: `${quoted(`${left}${hyphen}${right}`)} has a space at its hyphen: write ${quoted(`${left}-${right}`)}`
      }
    }
  }
})

/** Tells whether a text has a compound, given in lower case, in one piece. */
function knownCompounds(text: string): (compound: string) => boolean {
  let known: ReadonlySet<string> | undefined
  return (compound) => {
    known ??= new Set(text.match(hyphenated)?.map((word) => word.toLowerCase()))
    return known.has(compound)
  }
}

function jointAt(text: string, start: number, end: number): Joint | undefined {
  const head = text.slice(Math.max(0, start - reach), start)
  const [, before, left = ''] = leftOf.exec(head) ?? []
  const [, right = '', after, word, mark] = rightOf.exec(text.slice(end, end + reach)) ?? []
  if (!left || !right) return undefined
  const item = after === undefined ? numbersItem.exec(head) : null
  if (item && !isSmallWord(item[1] ?? 'item')) return undefined
  return {
    left,
    right,
    next: word ?? mark ?? '',
    linked: {before: before !== undefined, after: after !== undefined}
  }
}

/** No clause starts or ends here as far as the words tell: both are lower-case, or both are names. */
function mayJoin({left, right, next}: Joint): boolean {
  if ([left, right, next].some(isSmallWord)) return false
  return /^\p{Lu}/u.test(left) || !/^\p{Lu}/u.test(right)
}
