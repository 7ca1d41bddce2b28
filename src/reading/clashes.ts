import {isPlain, type Word, type Words} from '../article/words.js'
import {articles, auxiliaries, isFunctionWord, possessives} from '../language/en/function-words.js'
import {Trait} from '../text/trait.js'

/**
 * Pairs of English function words that can't stand side by side. Each was looked for in 420,000 words of edited or
 * unmarked text; a pair that was right there even once is not in the list, or has its exception below. A pair is
 * written by classes: every word of the left line before every word of the right one. All words are in stopwords-iso 1.1’s
 * English list, but those of fixed phrases.
 */
const pairs: readonly (readonly [string, string])[] = [
  // A determiner waits for its noun.
  [
    'the',
    'of from into with at during among upon between by for and or but nor is was are were am be been has had did could would he she we they it me him them his her us because although unless if whether than also there this that these those each every any some not'
  ],
  [
    'a an',
    'of from into with at during among upon between by for to in on and or but nor is was are were am be been has had have does did could would should he she we they it me him them his her us because although unless if whether than also there this that these those each every any some all that when where which who what how why'
  ],
  [
    'my your our their its every',
    'of from into with at during among upon by for to in on and but nor is was are were am be been has had have does did could would should he she we they it me him them his her us because although unless if whether than there this that these those each any some the a an also as'
  ],
  // A preposition waits for its noun; a stranded one is told by its neighbours, see `mayStrand`.
  [
    'of',
    'to of for from with in on at into during was were are has had have would could should must do does did be am he she we they i than although unless because if via against towards toward until till amid onto upon'
  ],
  [
    'to',
    'to of at with into during was were are am has had does did been could would should can he she we they i although unless via against towards toward until amid onto upon'
  ],
  [
    'from into during among upon towards toward onto via amid',
    'of to at with from for is was were are am be been has had have does did could would should can will he she we they i although unless because than'
  ],
  [
    'with at by',
    'of into from was were are am be been has had have does did could would should he she we they although unless than amid via until till toward towards upon onto'
  ],
  // It is a conjunction too: *for he*, *for unless*.
  [
    'for',
    'of into from was are am be been has had have does did could would should than amid via toward towards onto'
  ],
  // Adverbs too: *log in via it*, *press on toward it*, *go on till the end*.
  [
    'in',
    'of into was were are am be been has had have does did could would should he she we they although unless than'
  ],
  [
    'on',
    'of was were are am be been has had have does did could would should he she we they although unless than'
  ],
  // A modal waits for a base form.
  [
    'would could should cannot',
    'is was are were am has had does did been of to would could should will can shall may must'
  ],
  ['must might may shall will can', 'is was are were am has had does did been would could should'],
  // Two finite forms.
  ['is was are were', 'am has had does did would could should'],
  ['is are', 'was were'],
  ['was were', 'is are'],
  ['has had', 'am be has does did'],
  ['have', 'be am has does did'],
  ['does did', 'am been has had would could should can will'],
  ['been', 'be am does did could would should can will'],
  // A clause waits for its subject.
  [
    'because although unless whereas',
    'is was were are am has have does did would could should can will may must been'
  ],
  ['if', 'is was has had have does did will would could must been'],
  ['but', 'than'],
  ['nor', 'and but'],
  ['than', 'than and but'],
  // Fixed phrases: *according to*, *regardless of*, *due to*.
  [
    'according',
    'after within over between of with from by in on for at about against above via toward towards until during amid under before than the a an'
  ],
  ['regardless', 'from to with for on by at'],
  ['due', 'towards toward of with could would should'],
  ['depending', 'of from by with at to'],
  ['followed', 'of'],
  ['close looking', 'due'],
  ['behind at', 'addition'],
  ['compare', 'after of'],
  ['one two three some many most several', 'unto onto amid'],
  ['toward towards onto', 'about'],
  ['instead', 'alongside from than'],
  ['of to', 'due away down'],
  ['by for at', 'due away'],
  ['until till', 'of them us him me'],
  ['amid', 'of'],
  ['without within against despite', 'of to from with at was were is are has had have'],
  ['unlike', 'of to'],
  // Two pronouns.
  ['he she we they', 'he she we they me him them us my his our their its i'],
  ['me him them us', 'me him them us'],
  ['i', 'he she we they me him them us his our their its']
]

/** The rows of `pairs` that a word stands on the left of, and on the right. */
const leftRows = rowsOf(0)
const rightRows = rowsOf(1)
const isLeft = new Trait(({lower}) => leftRows.get(lower) ?? false)
const isRight = new Trait(({lower}) => rightRows.get(lower) ?? false)

/** Before a preposition that ends a clause: *what it consists of was*, *the people we work with are*. */
const strandable =
  /^(?:of|to|from|into|with|within|without|against|for|at|by|in|on|among|upon|onto|towards?|via)$/
const finite =
  /^(?:is|was|are|were|am|be|been|has|had|have|does|did|do|could|would|should|can|will|may|must|he|she|we|they|i|and|but|because|although|unless|than|to|of|at|by|from|into|during|with|for|in|on|if|until|till|via|against|towards?|amid|upon|onto)$/
const relative =
  /^(?:what|who|whom|which|that|than|where|how|why|whatever|whoever|to|be|being|been|gets?|got)$/
const subject = /^(?:(?:i|you|he|she|we|they|it|there)(?:['’](?:m|re|s|ve|d|ll))?|people)$/
const determiner =
  /^(?:the|an?|my|your|his|her|its|our|their|this|that|these|those|some|any|every|each|all|no)$/
const particle = /^(?:up|down|out|away|off|over|back|forward|along|around|together|through)$/
/** In words: how far before its verb a noun that is a subject starts, and before that the noun its clause is of. */
const longestNoun = 4
/** Before a clause without its relative, though function words: *those I met*, *all they could*. */
const antecedent = /^(?:all|those|everything|anything|something|nothing|whatever|much|many|some|most|more)$/
/** Phrases that go on with what can’t follow else, by their words after the first: *of at least*, *should of course*, *the be-all*. */
const isPhrase =
  /^(?:at (?:least|most|best|worst|once|last|first|all|any|times)|at (?:a|the) (?:same|time|moment|very|minimum|maximum|latest|earliest)|of course|by (?:now|then|far)|for (?:now|example|instance)|in (?:fact|effect|part|principle|theory|practice|general|particular)|be all|due to|all (?:time|too|out|round|in|but|or|important)|not (?:yet|so|too|very|quite|only|always|\p{L}+(?:ly|ed|ing)))(?:[ -]|$)/u
/** The same, by the word before the first, and the two: *by the by*, *they kind of have to*. */
const endsPhrase =
  /^(?:by the by|(?:kind|sort) of (?:is|are|was|were|has|have|had|do|does|did|could|would|should|must))$/
/** What is named by a function word: *the `or` operator*, *an at sign*. */
const named =
  /^(?:words?|particles?|prepositions?|conjunctions?|pronouns?|signs?|symbols?|operators?|keywords?|statements?|clauses?|conditions?|expressions?|loops?|blocks?|branch(?:es)?|commands?|options?|flags?)$/
/** What stands between two of a kind: *tell the he from the she*. */
const connects = /^(?:from|to|or|and|nor|than)$/
/** Adverbs: *and so on are*, *later on he*, *from without by*. */
const isAdverb = /^(?:(?:so|later|earlier|now|early|further|then|from \w+) on|from with(?:in|out))$/
/** A clause that asks is a subject: *what it was is unknown*. */
const asks = /^(?:what|who|how|why|where|whatever|whoever|question)$/
/** What one can is all one can: *they did all they could to help*. */
const isAbility = /^(?:could|would) (?:to|of)$/
/** In words: how far before a stranded preposition its clause is looked for. */
const longestClause = 12

/** The places of the words that can’t follow the word before them. */
export function clashesOf(words: Words): number[] {
  return isRight.places(words).filter((place) => clashesAt(words, place))
}

/** Whether a word can’t follow the word before it; two spaces between them say that something was taken out. */
export function clashesAt(words: Words, i: number): boolean {
  if (!words.isAfterSpace(i)) return false
  const right = isRight.at(words, i)
  if (!right || !isLeft.at(words, i - 1)?.some((row) => right.includes(row))) return false
  const [first, second] = [words.get(i - 1), words.get(i)]
  if (!first || !second) return false
  // Names and titles: *The Who*, *US*, *Will*; letters: *vitamin A is*, *type I has*.
  if (/^\p{Lu}/u.test(second.text) && second.text !== 'I') return false
  if (
    /^\p{Lu}/u.test(first.text) &&
    !(first.startsSentence && /^.\p{Ll}|^[AI]$/u.test(first.text)) &&
    first.text !== 'According'
  )
    return false
  if (second.lower === 'i' && /^(?:of|to|from|into|for|at|by|in|on)$/.test(first.lower)) return false
  if (
    /[/&+"“‘'`*(]$/.test(first.gap) ||
    (/^(?:a|an|i)$/.test(first.lower) && !first.startsSentence && !isPlain(first.gap))
  )
    return false
  const next = words.get(i + 1)
  if (first.lower === 'a' && (isAmongLetters(words, i - 1) || isSpokenOf(first, second, next))) return false
  if (isSetPhrase(words, i) || isNamed(words, i)) return false
  if (strandable.test(first.lower) && finite.test(second.lower) && mayStrand(words, i - 1)) return false
  // *The team is looking for was*, *the laying on of hands*, but *according to at*.
  if (
    /ing$/.test(words.get(i - 2)?.lower ?? '') &&
    (auxiliaries.has(second.lower)
      ? strandable.test(first.lower)
      : /^[io]n of$/.test(`${first.lower} ${second.lower}`))
  )
    return false
  return !isNoun(words, i - 1)
}

/** *A is not B*, *A and AAAA*; *it usually is a he.* */
function isSpokenOf({text}: Word, {lower}: Word, next: Word | undefined): boolean {
  if (text === 'A' && /^\p{Lu}+$/u.test(next?.text ?? '')) return true
  if (text === 'A' && auxiliaries.has(lower)) return /^(?:an?|the|not)$/.test(next?.lower ?? '')
  return /^s?he$/.test(lower) && (next === undefined || /^\S/.test(next.gap))
}

/** What is right in a phrase, or in a clause of a certain form, whatever else its two words do. */
function isSetPhrase(words: Words, i: number): boolean {
  const [before, first, second, next, after] = [-2, -1, 0, 1, 2].map((by) => words.lower(i + by))
  if (isPhrase.test(`${second} ${next} ${after}`) || isAdverb.test(`${before} ${first}`)) return true
  if (endsPhrase.test(`${before} ${first} ${second}`)) return true
  // *Instead of from the top*; *an all inclusive trip*.
  if (first === 'of' && before === 'instead') return true
  if (`${first} ${second}` === 'an all' && !isFunctionWord(next ?? '')) return true
  // *Your and your neighbours’ house*; *a good time was had by all*.
  if (/^(?:and|or)$/.test(second ?? '') && (possessives.has(next ?? '') || next === 'her')) return true
  if (`${second} ${next}` === 'had by') return true
  const areVerbs = auxiliaries.has(first ?? '') && auxiliaries.has(second ?? '')
  if (!areVerbs && !isAbility.test(`${first} ${second}`)) return false
  if (areVerbs && endsBareClause(words, i - 1)) return true
  for (let at = i - 2; at >= Math.max(0, i - longestClause); at--) {
    const word = words.lower(at)
    if (asks.test(word) || (!areVerbs && antecedent.test(word))) return true
    if (words.mayStartSentence(at)) return false
  }
  return false
}

/** Whether *a* is one letter among others: *from a to b*, *put b into a and read it*. */
function isAmongLetters(words: Words, at: number): boolean {
  const own = words.get(at)?.text
  for (let i = Math.max(0, at - longestClause); i <= at + longestClause; i++) {
    const word = words.get(i)
    if (word && /^[^\P{L}aI]$/u.test(word.text) && word.text !== own && isPlain(word.gap)) return true
  }
  return false
}

/** Whether a function word after an article is spoken of: *the or operator*, *an if or while*, *tell the he from the she*. */
function isNamed(words: Words, i: number): boolean {
  const next = words.lower(i + 1)
  const isPair = next === 'or' && isFunctionWord(words.lower(i + 2)) && !isDeterminer(words, i + 2)
  if (articles.has(words.lower(i - 1)) && (named.test(next) || isPair)) return true
  return [i - 3, i - 1, i].some((at) => {
    const [article = '', name = '', connection = '', second] = [-1, 0, 1, 2].map((by) => words.lower(at + by))
    return articles.has(article) && article === second && isFunctionWord(name) && connects.test(connection)
  })
}

/** Whether a clause without its relative ends in the verb at `at`: *the idea you had*, *an object the tag points*, *as it is*. */
function endsBareClause(words: Words, at: number): boolean {
  for (let i = at - 1; i >= at - longestNoun; i--) {
    const [head = '', word = ''] = [words.lower(i - 1), words.lower(i)]
    if (words.mayStartSentence(i) || !isPlain(words.gap(i))) return false
    const isSubject = i === at - 1 ? subject.test(word) : isDeterminer(words, i)
    if (isSubject) return /^(?:as|than)$/.test(head) || (!isFunctionWord(head) && hasDeterminer(words, i - 1))
    if (isFunctionWord(word)) return false
  }
  return false
}

function hasDeterminer(words: Words, noun: number): boolean {
  for (let i = noun - 1; i >= noun - longestNoun; i--)
    if (isFunctionWord(words.lower(i))) return isDeterminer(words, i)
  return false
}

function isDeterminer(words: Words, at: number): boolean {
  return determiner.test(words.lower(at))
}

/** Whether a relative or a passive may end in the preposition at `at`. */
export function mayStrand(words: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestClause); i--) {
    const word = words.get(i)
    if (!word) break
    if (relative.test(word.lower)) return true
    if (word.startsSentence) break
    // A clause without its relative: *the people we work with*.
    const before = words.get(i - 1)
    if (
      subject.test(word.lower) &&
      before &&
      isPlain(word.gap) &&
      (!isFunctionWord(before.lower) || antecedent.test(before.lower))
    )
      return true
  }
  if (endsBareClause(words, at - 1)) return true
  // *Made use of*, *looked down on*, *sent for*.
  const verb = particle.test(words.lower(at - 1)) ? at - 2 : at - 1
  const before = words.lower(verb)
  return /(?:ed|en|ght|lt|ard|care|use|advantage)$/.test(before) || isPassive(words, verb)
}

function isPassive(words: Words, at: number): boolean {
  return /^(?:is|are|was|were)$/.test(words.lower(at - 1)) && /t$/.test(words.lower(at))
}

/** Modals that are nouns too: *free will is*, *the might of*, *the can was*. */
function isNoun(words: Words, at: number): boolean {
  const modal = words.get(at)
  const before = words.get(at - 1)
  if (!modal || !/^(?:will|can|might|may|must)$/.test(modal.lower)) return false
  return (
    !before ||
    !/^(?:i|he|she|we|they|it|you|which|who|that)$|[^'s]s$/.test(
      before.lower.replace(/^(?:his|its|this)$/, '')
    )
  )
}

function rowsOf(side: 0 | 1): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  for (const [row, words] of pairs.entries()) {
    for (const word of words[side].split(' ')) {
      const known = rows.get(word)
      if (known) known.push(row)
      else rows.set(word, [row])
    }
  }
  return rows
}
