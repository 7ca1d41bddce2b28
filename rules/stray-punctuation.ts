import {
  auxiliary,
  determiner,
  neverLast,
  preposition,
  pronoun,
  tie,
  weakPreposition
} from '../src/language/clause.js'
import {lineAfter, lineBefore} from '../src/language/line.js'
import {pairQuotations} from '../src/language/quotation.js'
import {verbOfSaying} from '../src/language/speech.js'
import {defineRule} from '../src/rule.js'

/** A mark at the end of a word, before a space and another word. */
const candidate =
  /(?<=[\p{L}\p{N}%,.)])(?:[.!?;:,_~^@'’]|(?<!-[\p{L}\p{N}]{1,20})-)(?=[^\S\r\n]["“‘(]?[\p{L}\p{N}])/gu
/** What stands round a mark, in UTF-16 units. */
const reach = 60
const symbol = /[~^_@]/
/** Symbols of markup and quotation marks come in pairs, and the other one may be far. */
const pairs = /[~^_@'’]/
const pairReach = 400

/** Words that make a mark between them impossible. */
interface Sign {
  readonly marks: string
  readonly before: RegExp
  readonly after: RegExp
}

function sign(marks: string, before: string, after: string): Sign {
  return {
    marks,
    before: new RegExp(`(?<![\\p{L}\\p{N}.'’-])(?:${before})$`, 'iu'),
    after: new RegExp(`^\\s(?:${after})`, 'u')
  }
}

const sentenceStart = '(?<=^|[.!?]["”’]?\\s)["“‘]?'
/** The rest of a sentence, without the second comma of an aside. */
const noAside =
  '(?!(?:and|or|but|if|as|when|where|by|for|with|to|say|u[hm]|well|then|too|yes|no)\\b)(?!\\p{L}+ly\\b)[^.!?,]*(?:[.!?]|$)'
const month = 'January|February|March|April|May|June|July|August|September|October|November|December'

const signs: readonly Sign[] = [
  sign('.', neverLast, '["“‘(]?\\p{Ll}'),
  sign('!?', `${determiner}|and|or|of`, '[^(]'),
  sign(';', neverLast, ''),
  sign(';', `${weakPreposition}|was|were|be|been|has|have|had`, `(?!(?:${pronoun})\\b)`),
  sign(';', '\\p{L}+', `(?:of|than|be|${auxiliary})\\s(?!(?:${pronoun}|the)\\b)|(?:${auxiliary})\\.`),
  sign(':', `${determiner}|and|but|because`, '\\p{Ll}'),
  sign(':', `${sentenceStart}(?:this|that|it|he|she|there) (?:is|was)`, '(?:an?|the|one)\\s'),
  sign(
    ':;',
    '(?:no|the|a) need|able|unable|likely|unlikely|in order|ought|supposed|allowed|forced|willing',
    'to \\p{Ll}'
  ),
  sign(':', '\\p{L}+', '\\(\\p{L}{2}[^()]{1,40}\\)[.,;]'),
  sign(':;!?', month, '\\d{1,2}(?!\\d)'),
  sign(';:!?', `(?:${verbOfSaying}|claim|argue|know|think|suggest) that`, ''),
  sign(',', determiner.replace('an?', 'an'), noAside),
  sign(',', '(?<=\\p{L} )(?:or|nor|than)', noAside),
  sign(',', `(?:will|would|can|could|should|must|may|might)(?: not| \\p{L}+ly){0,2}`, '(?:be|have) '),
  sign(
    ',',
    `${sentenceStart}(?:the|an?|each|every|this) [\\p{L}-]+`,
    `(?:${auxiliary})\\s(?!(?:${pronoun}|the)\\b)`
  ),
  sign(
    ',',
    `${sentenceStart}(?:the|an?) \\p{L}+(?:ed|ous|al|ive|able)`,
    `(?!however|though|too|then|who|which|that)\\p{Ll}+(?<!ly) (?:${auxiliary})(?!\\p{L})`
  ),
  sign('.;:!?', '\\p{L}+', '(?:me|him|us|them|(?:my|your|him|her|it)self|(?:our|your|them)selves)(?!\\p{L})'),
  sign('-', tie, '\\p{L}'),
  sign('-', '\\p{L}+', `(?!(?:and|or|to|but|nor|versus|than|as|in|per|if|by|which|while)\\b)(?:${tie})\\s`)
]
const endsOnTie = new RegExp(`(?:,|(?<!\\p{L})(?:${tie}))$`, 'iu')
const endsOnNothing = new RegExp(`(?:[:(]|(?<!\\p{L})(?:${neverLast}))$`, 'iu')
/** A preposition whose noun the comma cuts off. */
const cutOff = {
  before: new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${preposition})$`, 'u'),
  after: /^\s((?:\p{L}+ ){0,3}\p{L}+)\.["”’]?\s*$/u
}
const mayBeVerb = new RegExp(
  `(?<!\\p{L})(?:\\p{L}+(?:ed|ing|ly|['’]\\p{L}+)|and|or|but|such|like|even|${auxiliary}|${pronoun}|${verbOfSaying}|will|can|be|do|have)(?!\\p{L})`,
  'iu'
)

/** A title may be a question: *the “Was this helpful? page”*. */
const asks =
  /(?<!\p{L})(?:Was|Were|Is|Are|Am|Do|Does|Did|Can|Could|Who|What|When|Where|Which|Why|How|Have|Has|Had|Will|Would|Should|May)(?!\p{L})/u

/** A mark that ends a sentence between two words in lower case, not in a row of short questions. */
const midSentence = {
  before:
    /^[^!?]*(?<![\p{L}'’-])(?!(?:who|what|when|where|why|how|really|so|well|oh|ah|yes|no|right|ok|hey|please)$)\p{Ll}[\p{L}'’-]*$/u,
  after: /^\s\p{Ll}[^.;:!?]*(?:[.;:]|$)/u
}
/** One word alone is no half of a sentence. */
const lonelyWord = {before: /^[^;:]*$/, after: /^\s\p{Ll}+\.["”’]?\s*$/u}

/** Forms that are cut short at their end: *goin’*, *th’*, *rock ’n’ roll*. */
const elision = /(?:\p{L}\p{L}in|(?<!\p{L})(?:o|an|th|ol|ma|wi|lil|d|t|y|n|tha))$/iu
const openedQuote = /(?<!\p{L})['‘’](?=[\p{L}\p{N}])/u

/** `()`, `( )`, `(,)`; then a comma or semicolon right inside a bracket. */
const emptyBrackets = /[^\S\r\n](?:\([^\S\r\n]{0,3}[,;.:]?[^\S\r\n]{0,3}\)|\[[,;.:]\]|\{[,;.:]\})/g
const insideBracket =
  /(?<=[([])[^\S\r\n]*[,;][^\S\r\n]*(?=[\p{L}\p{N}])|(?<=\p{L}\p{L}|\d{2})[^\S\r\n]*[,;][^\S\r\n]*(?=[)\]])/gu

export default defineRule({
  id: 'stray-punctuation',
  category: 'punctuation',
  severity: 'warning',
  fix: 'unsafe',
  languages: ['en'],
  summary: 'A mark where none can stand: after *the* or *and*, inside a clause, in empty brackets.',
  rationale: `
Engines carry marks over from a source whose order of words they have changed, and leave brackets whose foreign content they
dropped.

Reported where the words around the mark need each other (*the. committee*, *so that people; could watch*). Left alone: asides
with both commas (*of, say, ten*), rows of short questions, names with a mark of their own (\`Yahoo!\`), suspended hyphens (*two-
and three-year*), cut words (*goin’ home*), and markup in pairs. A mark with a space before it is
\`space-before-punctuation\`’s.`,
  examples: [
    {
      bad: 'They met the⟦.⟧ committee of⟦;⟧ experts and⟦?⟧ left.',
      good: 'They met the committee of experts and left.'
    },
    {
      bad: 'The screens were put up so that people⟦;⟧ could watch.',
      good: 'The screens were put up so that people could watch.'
    },
    {bad: 'They came home⟦!⟧ after the war.', good: 'They came home after the war.'},
    {bad: 'The people have⟦_⟧ been told⟦^⟧ that.', good: 'The people have been told that.'},
    {bad: 'Every house⟦,⟧ had a garden on⟦-⟧ the roof.', good: 'Every house had a garden on the roof.'},
    {bad: 'The word appears in⟦,⟧ old books.', good: 'The word appears in old books.'},
    {
      bad: 'The city⟦ ()⟧ lies on a river (⟦, ⟧in Polish Odra).',
      good: 'The city lies on a river (in Polish Odra).'
    },
    {bad: 'Since the limited⟦’⟧ response it rained.', good: 'Since the limited response it rained.'},
    {bad: 'It was a red-letter day⟦-⟧ the first of many.'},
    {bad: 'It beat the⟦"⟧ dream team.', good: 'It beat the dream team.'},
    {good: '… who we are" was the motto.'},
    {good: 'They worked for Yahoo! and others in, say, ten of, by my count, twelve towns.'},
    {good: 'Why? because. Where? when? how? He asked what for; it was late. Yes! yes! he said.'},
    {good: 'Two- and three-year plans; goin’ home; the students’ own; rock ’n’ roll; the ‘old’ one.'},
    {good: 'Read _The Trial_ and ~this~ at once. Call f() with (i) or g().'},
    {good: 'The house, had it been built, was one that we all dreamed of, the town said.'},
    {good: 'The big, red house was sold. The rest, however, is history; that is all.'},
    {language: 'fr', good: 'Il est venu, la. pomme'}
  ],
  *check(article) {
    const {text} = article
    for (const {0: mark, index} of text.matchAll(candidate)) {
      const end = index + mark.length
      const far = pairs.test(mark) ? pairReach : reach
      const before = lineBefore(text, index, far)
      const after = lineAfter(text, end, far)
      if (!isStray(mark, before, after)) continue
      const mayBeDash = mark === '-' && !endsOnTie.test(before)
      yield {
        start: index,
        end,
        expected: mayBeDash ? ['', ' –'] : '',
        message: `Unexpected \`${mark}\` inside a clause, expected none${mayBeDash ? ' or a dash between spaces' : ''}`
      }
    }
    for (const quotation of pairQuotations(article)) {
      if (quotation.kind !== 'cut' || quotation.opens) continue
      const {index, char, width} = quotation.mark
      const end = index + width
      if (
        !endsOnNothing.test(lineBefore(text, index, reach)) ||
        !/^\s\p{Ll}/u.test(lineAfter(text, end, reach))
      )
        continue
      yield {
        start: index,
        end,
        expected: '',
        message: `Unexpected \`${char}\` that closes nothing inside a clause, expected none`
      }
    }
    for (const {0: brackets, index} of text.matchAll(emptyBrackets))
      yield {
        start: index,
        end: index + brackets.length,
        expected: '',
        message: 'Unexpected empty brackets, expected nothing'
      }
    for (const {0: marks, index} of text.matchAll(insideBracket))
      yield {
        start: index,
        end: index + marks.length,
        expected: '',
        message: `Unexpected \`${marks.trim()}\` right inside a bracket, expected none`
      }
  }
})

function isStray(mark: string, before: string, after: string): boolean {
  if (symbol.test(mark)) return !/[.)]$/.test(before) && !before.includes(mark) && !after.includes(mark)
  if (mark === '-' && before.endsWith(',')) return true
  if (/['’]/.test(mark)) return isStrayQuote(before, after)
  if (/[,.)]$/.test(before)) return false
  if (signs.some((one) => one.marks.includes(mark) && one.before.test(before) && one.after.test(after)))
    return true
  if (mark === ',') return cutOff.before.test(before) && isNounOnly(cutOff.after.exec(after)?.[1])
  if (mark === ';') return lonelyWord.before.test(before) && lonelyWord.after.test(after)
  return (
    /[!?]/.test(mark) &&
    !asks.test(before) &&
    midSentence.before.test(before) &&
    midSentence.after.test(after)
  )
}

function isNounOnly(words: string | undefined): boolean {
  return words !== undefined && !mayBeVerb.test(words)
}

/** A single mark that closes nothing, after a word that has no genitive. */
function isStrayQuote(before: string, after: string): boolean {
  if (openedQuote.test(before) || elision.test(before) || /[\d.)]$/.test(before)) return false
  return !/s$/i.test(before) || new RegExp(`^\\s(?!(?:and|or)\\b)(?:${tie})\\s`, 'u').test(after)
}
