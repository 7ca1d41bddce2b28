import type {Word} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {isFunctionWord} from '../src/language/en/function-words.js'
import {isEnglish} from '../src/language/en/vocabulary.js'
import {repetitionsOf} from '../src/reading/repetitions.js'

/** Function words that may follow themselves: *all he had had*, *log in in June*, *gave her her coat*. */
const mayFollowItself =
  /^(?:had|that|is|was|do|her|his|it|you|in|on|up|out|over|down|off|no|yes|there|here|work|all|who|will|can|may|etc)$/
/**
 * Said twice to say it stronger, or to call, and things that are called so. WordNet 3.1’s entries of this form are in
 * here or in the names below, but for species and what only children say; the rest is by hand.
 */
const isEmphatic =
  /^(?:very|really|so|too|much|many|more|far|long|big|old|bad|good|great|real|way|never|ever|no|yes|yeah|ha|hi|ho|hey|hear|bye|now|well|there|please|go|knock|blah|tick|tut|bang|boom|choo|chop|night|wow|oh|ah|la|na|ta|tsk|woof|beep|ding|hush|pretty|extra|super|ultra|cha|pom|couscous|beriberi|ack|agar|boo|buddy|bunya|cush|divi|fifty|gee|gri|pooh|quack|toe|tom|twenty|wee)$/
/** Those of them that need a word to make stronger. */
const isIntensifier =
  /^(?:very|really|so|too|much|many|more|far|long|big|old|bad|good|great|real|way|never|pretty|extra|super|ultra)$/
/** Names that are a word said twice (an open list of places, people and things, by hand and from WordNet 3.1). */
const isDoubledName =
  /^(?:Bora|Pago|Walla|Wagga|Baden|Sing|Duran|Zsa|Yo|Lang|Ling|Xi|Boutros|Bella|Tik|Cha|Puka|Pom|Nom|Bam|Ylang|Mahi|Chow|Hula|Dik|Aye|Tuk|Gaga|Dee|Jar|Phi|Ta|Humuhumu|Kai|Lola|Tintin|Woy|Curl|Grong|Aka|Kala|Ruru|Wiki|Paw|Pizza|Mau|Lomi|Gogo|Can|Tam|Dum|Bling|Goody|Ye|New|Buffalo|Galaxy|Tora|Yum|Louie|Mambo)$/

export default defineRule({
  id: 'repeated-word',
  category: 'garble',
  severity: 'error',
  fix: 'safe',
  asks: ['lexicon'],
  summary: 'A word said twice in a row: `the the`.',
  rationale: `
Engines lose count of what they have translated and say a word again; an edit of half a sentence does the same. The
eye skips it, above all across a line break.

The fix is safe for function words. A content word or a name is repaired by \`--unsafe-fixes\` only: now and then
another word belongs there. Left alone: words that may follow themselves (*had had*, *that that*), words said twice
for force (\`very very\`), names that are a word twice (*Bora Bora*, *Vulpes vulpes*), pairs that come again (a term or a
name), sounds (words that no dictionary has), a pair alone between quotation marks or brackets, a clause before its verb (*what
works works*), single letters, numbers, and headlines in capitals.
Three in a row are a \`loop\`.`,
  examples: [
    {bad: 'They reached ⟦the the⟧ harbour.', good: 'They reached the harbour.'},
    {bad: 'They walked to ⟦the\nthe⟧ harbour.', good: 'They walked to the harbour.'},
    {bad: 'He signed the voting ⟦roll roll⟧.', good: 'He signed the voting roll.', safety: 'unsafe'},
    {bad: '⟦The the⟧ harbour is old.', good: 'The harbour is old.'},
    {good: 'All he had had was in-house. He said that that rule stays in in-fighting.'},
    {good: 'A very very long walk on Bora Bora; gave her her coat.'},
    {good: 'They met in Walla Walla. “No, no,” he said. “Go, go!”'},
    {bad: 'He lost ⟦my my⟧ coat there.', good: 'He lost my coat there.'},
    {good: 'My my, how late it is! They sang: hey hey, my my.'},
    {good: 'Tom Tom is a map. They like Tom Tom. It is a NEW New Year, and what works works.'},
    {good: 'A guest that drinks drinks pays. The hens went tcluck tcluck, “peck peck” and (beak beak).'},
    {bad: 'It costs a little ⟦more more⟧.', good: 'It costs a little more.'},
    {bad: 'He leads the ⟦RBF RBF⟧ in Moscow.', good: 'He leads the RBF in Moscow.', safety: 'unsafe'},
    {good: 'The log-in in June, at 10 10 Street. That is what makes Paris Paris.'},
    {good: '*Vulpes vulpes* hunts black rats (Rattus rattus); Rattus rattus eats agar agar.'}
  ],
  *check(article) {
    const pairs = repetitionsOf(article).filter(
      ({period, count, isPlain}) => period === 1 && count === 2 && isPlain
    )
    const counts = new Map<string, number>()
    for (const {words} of pairs) for (const {lower} of words) counts.set(lower, (counts.get(lower) ?? 0) + 1)
    for (const {words, next, before} of pairs) {
      const [first, second] = words
      if (!first || !second) continue
      const {lower, text} = first
      if (
        mayFollowItself.test(lower) ||
        (isEmphatic.test(lower) && !(isIntensifier.test(lower) && endsClause(next?.gap))) ||
        isDoubledName.test(text) ||
        /^ma(?:kes?|de|king)$/.test(before?.lower ?? '') ||
        isSpecies(first, second) ||
        isInterjection(first, next) ||
        (!isFunctionWord(lower) &&
          (isClause(first, before) || isSetOff(article.text, first, second) || isSound(first)))
      )
        continue
      if (!/\p{L}\p{L}/u.test(text) && !/^[ai]$/.test(text)) continue
      if (!/\p{Ll}/u.test(text) && !/\p{Ll}/u.test(before?.text ?? '')) continue
      // *A NEW New Year*: another way to write it is another word, or the same one louder.
      if (second.text !== text && second.text !== text.toLowerCase()) continue
      // A pair that comes again is a term or a name: *Tom Tom*.
      if (!isFunctionWord(lower) && (counts.get(lower) ?? 0) > 2) continue
      const isSafe = isFunctionWord(lower) && !/^\p{Lu}/u.test(second.text)
      yield {
        start: first.start,
        end: second.end,
        expected: text,
        ...(!isSafe && {safety: 'unsafe'}),
        message: `\`${second.text}\` appears twice in a row: keep one`
      }
    }
  }
})

/** *Vulpes vulpes*: a genus and its species of the same name. */
function isSpecies({text, lower, startsSentence}: Word, second: Word): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text) || second.text !== lower || isFunctionWord(lower)) return false
  return !startsSentence || !isEnglish(lower)
}

/** *My my, how late it is*; *my my*, sung. */
function isInterjection({lower, gap}: Word, next: Word | undefined): boolean {
  return lower === 'my' && (endsClause(next?.gap) || !/^\s+$/.test(gap))
}

/** *What counts counts*, *a man who drinks drinks*, *a brush that cleans cleans nothing*: a clause, and the verb of its main one. */
function isClause({lower}: Word, before: Word | undefined): boolean {
  return /^(?:what|who|which|that)(?:ever)?$/.test(before?.lower ?? '') && /s$/.test(lower)
}

/** Alone between brackets, quotation marks or slashes: a word that is spoken of. */
function isSetOff(text: string, {gap}: Word, {end}: Word): boolean {
  return /["“‘'([{/:]$/.test(gap) && /["”’')\]}/:]/.test(text.charAt(end))
}

/** *Swish swish*: no dictionary has what is no word, and a word of another language. */
function isSound({text, lower}: Word): boolean {
  return text === lower && /^\p{Ll}+$/u.test(lower) && !isEnglish(lower)
}

function endsClause(gap: string | undefined): boolean {
  return gap === undefined || /[^\s"“‘(]/.test(gap) || gap.includes('\n\n')
}
