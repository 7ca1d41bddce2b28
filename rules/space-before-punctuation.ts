import {defineRule} from '../src/core/rule.js'
import {theSign} from '../src/core/wording.js'
import {isForeignPassage} from '../src/reading/passages.js'
import {matchesNear} from '../src/text/near.js'

const spacedMark = /[.,:;!?](?<=[^\S\r\n].)/g
const candidate =
  /(?<=[^\s([{“„«/+<>|│=])[^\S\r\n]+([.,:;!?]+)(?:(?=["'”’»)\]]*(?:\s|$))|(?<=[^\S\r\n][,;])(?=\p{L}))/gu
/** What wants a word behind it: where one is missing, to close the gap would hide the loss. */
const wantsWord = /(?:^|[^\p{L}])(?:an?|the|and|or|my|your|our|their)$|(?:^|[.,;]\s|\n)[Ss]ee$|[,;:–—-]$/u
/** What no clause ends with, and whose object a sign may be: *with : in it*, *press . twice*. */
const wantsObject = /(?<!\p{L})(?:an?|the|and|or|as|by|for|from|of|to|with|press|pressing|type|typing)$/iu
/** What a sign is called, before it and behind it. */
const calledBefore =
  /(?<!\p{L})(?:(?:semi)?colon(?: character)?,? [:;]|comma,? ,|question mark,? \?|exclamation (?:mark|point),? !|an? (?:literal|prefix|suffix) .)$/iu
const calledAfter =
  /^ (?:character(?!\p{L})|\((?:ASCII|colon|comma|dot|full stop|period|question mark|exclamation (?:mark|point))(?!\p{L}))/iu
/** A mark that ends what another one names: `press !, and wait`, but not `Yahoo !, they say`. */
const namedWithin = /^([,:;!?])(?!\1)[.,:;]/
/** A command that may end with a dot: `"git add ."`. */
const command = /(?:["“'`]\p{Ll}[\p{L}\d -]{0,30}["”'`]|\s--[\p{L}-]+\s?)$/u
/** A round bracket behind the eyes, but not one that opens an aside. */
const mouth = /^(?: ?\)|\(| \([^)]*$)/
const longestAside = 80
/** An address, which people set apart lest the mark be taken for its end. */
const address = /(?:\/\/|(?<![\p{L}\p{N}])www\.)\S*$/u
const longestAddress = 100
/** How much of the text before a space is looked at, in UTF-16 units. */
const lookBehind = 40
const lookAhead = 24

export default defineRule({
  id: 'space-before-punctuation',
  category: 'spacing',
  severity: 'error',
  fix: 'safe',
  needs: / [.,:;!?]/,
  summary: 'A space before a full stop, comma, colon, semicolon, question or exclamation mark.',
  rationale: `
French sets a no-break space before \`: ; ! ?\`, which engines copy; and engines that work on tokens leave a space
before every mark when they join the tokens again.

Left alone: marks that start a word (\`.NET\`, \`.5\`), spaced ellipses and the mark after one (\`. . . ?\`), ratios,
keys (*Ctrl + ,*), marks behind addresses, labels in columns and smileys, signs that are named (*press . twice*, *a literal !
character*) or stand for what is unknown (*price: ?*), and in French the space before \`: ; ! ?\`. Not fixed where a word
is missing between the space and the mark (\`in the .\`); not safe where the mark may be named, and in a passage that was left in another language.`,
  examples: [
    {
      bad: 'Action would follow if it did not act itself⟦ ⟧.',
      good: 'Action would follow if it did not act itself.'
    },
    {
      bad: 'They disagreed on the text⟦\u00A0⟧: what now⟦\u202F⟧?',
      good: 'They disagreed on the text: what now?'
    },
    {bad: '“Is it over⟦ ⟧?” he asked⟦ ⟧.', good: '“Is it over?” he asked.'},
    {
      bad: 'Is it over⟦\u2009⟧?⟦ ⟧? No⟦\u3000⟧.',
      good: 'Is it over?? No.',
      alsoFinds: ['foreign-punctuation']
    },
    {bad: 'The lamps⟦ ⟧,the ropes⟦ ⟧;the tents⟦ ⟧!', good: 'The lamps,the ropes;the tents!'},
    {bad: 'Two people died in the⟦ ⟧.', safety: 'none'},
    {bad: 'For the programme, please visit:⟦ ⟧.', safety: 'none'},
    {
      bad: 'For the lamps, see⟦ ⟧. They took the ropes,⟦ ⟧, and left.',
      safety: 'none',
      alsoFinds: ['repeated-punctuation']
    },
    {bad: 'What⟦ ⟧! he said.', good: 'What! he said.'},
    {bad: 'A set consisting of⟦ ⟧: a lamp.', good: 'A set consisting of: a lamp.', safety: 'unsafe'},
    {
      bad: 'Yahoo⟦ ⟧!, they say, is the world we live in⟦ ⟧.',
      good: 'Yahoo!, they say, is the world we live in.'
    },
    {bad: 'He stopped typing⟦ ⟧. The prefix⟦ ⟧: 0039.', good: 'He stopped typing. The prefix: 0039.'},
    {
      bad: 'It runs "lamp add⟦ ⟧." for (dx⟦ ⟧. dy).',
      good: 'It runs "lamp add." for (dx. dy).',
      safety: 'unsafe'
    },
    {good: 'Type ? for help, leave with !, or go back by pressing . as often as you want.'},
    {good: 'It matches a literal ! character or the path of . and the comma , too.'},
    {good: "The tilde stands for . (dot), and ! (ASCII 33) is left. The default is ' ,' there."},
    {good: 'Price: ?, weight: 3 kg, made by: ?'},
    {good: 'The .NET runtime, a .5 share and a scale of 1 : 3.'},
    {good: 'Well . . . nobody knows ... or does one?'},
    {good: 'They left . . . , and who would stay. . . ? Nobody . . . ; nobody.'},
    {good: 'See you then :) or not ;-). Or never : ('},
    {bad: 'They took three⟦ ⟧: (1) a lamp, (2) a rope.', good: 'They took three: (1) a lamp, (2) a rope.'},
    {good: 'Name    : Ana\nOffice  : Lisbon'},
    {good: 'See https://a.example/b?c=d . Or see www.a.example , they say.'},
    {good: 'Press Ctrl + , and then Ctrl + . twice.'},
    {good: 'A is to B as C : D.'},
    {language: 'fr', good: 'Il a dit : non ! Et puis ? Rien ; rien.'},
    {language: 'fr', bad: 'Il a dit non⟦ ⟧.', good: 'Il a dit non.'},
    {language: 'de', bad: 'Was nun⟦ ⟧? Nichts⟦ ⟧!', good: 'Was nun? Nichts!'},
    {language: 'es', good: '¿Qué hora es? ¡Ya! Son las dos; vamos: es tarde.'}
  ],
  *check(article) {
    const {text, language} = article
    for (const match of matchesNear(text, spacedMark, candidate)) {
      const [{length}, marks = ''] = match
      const {index: start} = match
      const end = start + length - marks.length
      const before = text.slice(Math.max(0, start - lookBehind), start)
      const after = text.slice(start + length, start + length + lookAhead)
      const ellipsis =
        /\.[^\S\r\n]\.$/.test(before) ||
        (marks.startsWith('.') && (marks.length > 1 || before.endsWith('.') || /^ \./.test(after)))
      const ratio =
        marks === ':' && /\d$|(?:^|\s)\p{Lu}$/u.test(before) && /^\s*(?:\d|\p{Lu}\P{L})/u.test(after)
      const smiley =
        /^[:;]$/.test(marks) && mouth.test(text.slice(start + length, start + length + longestAside))
      const column = end - start > 1 && (marks === ':' || /^[^\S\r\n]{2}/.test(after))
      if (ellipsis || ratio || smiley || column || language.spacing.before.includes(marks.charAt(0))) continue
      if (isNamed(before, marks, after)) continue
      if (address.test(text.slice(Math.max(0, start - longestAddress), start))) continue
      const isLoss = wantsWord.test(before)
      yield {
        start,
        end,
        expected: '',
        message: `Space before ${theSign(marks)}: ${isLoss ? 'add the missing word, or delete the space' : 'delete it'}`,
        ...(isLoss
          ? {safety: 'none'}
          : (mayBeNamed(before, marks, after) || isForeignPassage(article, start)) && {safety: 'unsafe'})
      }
    }
  }
})

/** Whether a mark is an object of its sentence, or stands for what nobody knows. */
function isNamed(before: string, marks: string, after: string): boolean {
  const goesOn = /^[.!?]/.test(marks) && /^ \p{Ll}/u.test(after)
  return (
    (goesOn && wantsObject.test(before)) ||
    (namedWithin.test(marks) && !/\p{Lu}\p{L}*$/u.test(before)) ||
    (marks.startsWith('?') && /[:,]$/.test(before)) ||
    /(?:^|[\s(])['‘`]$/.test(before) ||
    calledBefore.test(`${before} ${marks.charAt(0)}`) ||
    calledAfter.test(after)
  )
}

function mayBeNamed(before: string, marks: string, after: string): boolean {
  if (marks === '.') return /^ \p{Ll}/u.test(after) || command.test(before + after.charAt(0))
  return marks === ':' && wantsObject.test(before)
}
