import {isPlain, type Words, wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {mayStrand} from '../src/reading/clauses.js'
import {quotedPlaces} from '../src/reading/in-quotation.js'
import {Trait} from '../src/text/trait.js'

/** Forms in *-s* and of the past that are neither nouns nor base forms, with the base form. */
const baseOf: ReadonlyMap<string, string> = new Map(
  `become becomes became|begin begins began|believe believes|bring brings brought|come comes came|create creates|
  exist exists|explain explains|get gets got|give gives gave|go goes went|grow grows grew|help helps|include includes|
  keep kept|know knows knew|make makes made|provide provides|receive receives|require requires|say says said|seem seems|
  send sends sent|speak speaks spoke|take takes took|tell tells told|think thinks|understand understands
  understood|write writes wrote`
    .split('|')
    .flatMap((line) => {
      const [base = '', ...others] = line.trim().split(/\s+/)
      return others.map((form) => [form, base] as const)
    })
)

/** All forms that may be wrong. */
const verbs = new Set([
  ...baseOf.keys(),
  ...['is', 'are', 'am', 'was', 'has', 'have', 'does', 'do'].flatMap((verb) => [
    verb,
    `${verb}n't`,
    `${verb}n’t`
  ])
])

/** Most words are none of them. */
const mayDisagree = new Trait(({text}) => verbs.has(text))

/** What stands before a verb that may be wrong; other words before it end the search. */
const mayGovern = new Trait(
  ({lower}) =>
    Object.hasOwn(forms, lower) ||
    /^(?:there|not|cannot|to|could|would|should|(?:did|does|do)n['’]t)$/.test(lower)
)
const isMany = new Trait(({lower}) => many.test(lower))

/** What a subject pronoun can’t be followed by, and the form that agrees. */
const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // *I is* is a letter: *I is for ink*.
  i: {are: 'am', has: 'have', does: 'do'},
  he: {are: 'is', am: 'is', have: 'has', do: 'does'},
  she: {are: 'is', am: 'is', have: 'has', do: 'does'},
  it: {are: 'is', am: 'is', have: 'has', do: 'does'},
  we: {is: 'are', was: 'were', has: 'have', does: 'do', am: 'are'},
  they: {is: 'are', was: 'were', has: 'have', does: 'do', am: 'are'},
  this: {are: 'is', have: 'has'},
  these: {is: 'are', was: 'were', has: 'have'},
  those: {is: 'are', was: 'were', has: 'have'}
}
/** After these a subject starts. */
const opensClause = /^(?:because|although|since|whereas|unless)$/
const finite = /^(is|are|am|was|has|have|does|do)(n['’]t)?$/
const plurals: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}
/** A plural follows them; *many times was he there* is an inversion. */
const many = /^(?:many|several|both|these|those)$/
const plural = /^(?!times$)\p{Ll}+[^s]s$/u
/** Before these, *there is* is wrong whatever is counted; *there is two years* counts one span. */
const manyThings = /^(?:many|several|numerous|various)$/

export default defineRule({
  id: 'agreement',
  category: 'garble',
  severity: 'error',
  fix: 'unsafe',
  asks: ['lexicon'],
  summary: 'A verb that does not agree with its subject or its auxiliary: `they is`, `he have`, `to makes`.',
  rationale: `
Turkish, Estonian, Chinese and others do not mark number where English does; an engine that loses the subject takes
the verb’s form from another word.

Reported only where the subject is certain: a pronoun, or *these*, *many* and their like with a plural, starts the
sentence or stands after *because* and its like, and the verb comes next; *there is several*; and where a verb in *-s* or
in the past stands after *to*, a modal or *did not*. Speakers of dialects say *we was*, so a subject is a warning. Left alone:
quoted speech, *he don’t*, *Did he have*, *that he have*, *one of these is*, *World War I is*, the letter *I*, and names (*They Are*).`,
  examples: [
    {
      bad: '⟦They is⟧ late because ⟦he have⟧ no car.',
      good: 'They are late because he has no car.',
      severity: 'warning'
    },
    {bad: '⟦These was⟧ the days.', good: 'These were the days.', severity: 'warning'},
    {
      bad: '⟦He do⟧ know that. These ⟦results was⟧ new. ⟦There is⟧ several reasons.',
      good: 'He does know that. These results were new. There are several reasons.',
      severity: 'warning'
    },
    {bad: 'They hope ⟦to makes⟧ it; they did ⟦not went⟧.', good: 'They hope to make it; they did not go.'},
    {good: 'There is many a slip. The man he spoke to says so, and what it led to became clear.'},
    {good: 'He don’t dance. “We was late,” she said. I is for ink.'},
    {good: 'Did he have time? They ask that he have some. If I were he, were they there?'},
    {good: 'One of these is right. World War I is over. What unites us and they is this.'},
    {good: 'It is a guide to thought. The aim of . . . these activities was another.'},
    {good: 'This were Paradise. What he refers to is known to those who have it.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    const isQuoted = quotedPlaces(article)
    for (const i of mayDisagree.places(words)) {
      if (!mayGovern.at(words, i - 1) && !isMany.at(words, i - 2)) continue
      const [before, verb] = [words.get(i - 1), words.get(i)]
      if (!before || !verb || verb.isFirst || !isPlain(verb.gap)) continue
      const agreed = agreeing(words, i)
      const expected = agreed ?? afterAuxiliary(words, i)
      if (expected === undefined || (agreed && isQuoted(before.start))) continue
      const actual = `${before.text} ${verb.text}`
      const right = `${before.text} ${expected}`
      yield {
        start: before.start,
        end: verb.end,
        expected: right,
        // Dialect has it too: *we was late*.
        ...(agreed && {severity: 'warning'}),
        message: `The verb in ${quoted(actual)} ${agreed ? 'does not agree with its subject' : 'must be in its base form'}: write ${quoted(right)}`
      }
    }
  }
})

/** The form that the subject right before a verb asks for; undefined where it has it, or the subject is not sure. */
function agreeing(words: Words, at: number): string | undefined {
  const [, stem = '', not = ''] = finite.exec(words.get(at)?.text ?? '') ?? []
  const [determiner, subject] = [words.get(at - 2), words.get(at - 1)]
  if (stem === '' || !subject) return undefined
  if (determiner && many.test(determiner.lower) && plural.test(subject.text) && isPlain(subject.gap))
    return opens(words, at - 2) ? join(plurals[stem], not) : undefined
  if (!opens(words, at - 1)) return undefined
  if (subject.lower === 'there') return countsMany(words, at) ? join(plurals[stem], not) : undefined
  // A letter: *(I) is*.
  if (subject.lower === 'i' && (subject.text !== 'I' || !/^\s/.test(words.get(at)?.gap ?? '')))
    return undefined
  // *He don’t*: spoken English, which engines don’t write.
  const form = forms[subject.lower]?.[stem]
  return form === 'does' && not ? undefined : join(form, not)
}

/** *There is many a slip* is right. */
function countsMany(words: Words, at: number): boolean {
  const [next, afterNext] = [words.get(at + 1), words.get(at + 2)]
  return next !== undefined && isPlain(next.gap) && manyThings.test(next.lower) && afterNext?.lower !== 'a'
}

function join(form: string | undefined, not: string): string | undefined {
  return form === undefined || (form === 'am' && not !== '') ? undefined : form + not
}

function opens(words: Words, at: number): boolean {
  const word = words.get(at)
  return (
    word !== undefined &&
    ((word.startsSentence && !/[.…]\s?[.…]/.test(word.gap)) ||
      (isPlain(word.gap) && opensClause.test(words.get(at - 1)?.lower ?? '')))
  )
}

/** The base form that *to*, a modal or *did not* asks for. */
function afterAuxiliary(words: Words, at: number): string | undefined {
  const before = words.get(at - 1)
  const base = baseOf.get(words.get(at)?.text ?? '')
  if (base === undefined || !before) return undefined
  if (/^(?:did|does|do)n['’]t$|^cannot$/.test(before.lower)) return base
  if (before.lower === 'not')
    return /^(?:did|does|do|could|would|should|must)$/.test(words.get(at - 2)?.lower ?? '') ? base : undefined
  // *The man he spoke to says*, *the thing that could becomes*.
  return /^(?:to|could|would|should)$/.test(before.lower) && !mayStrand(words, at - 1) ? base : undefined
}
