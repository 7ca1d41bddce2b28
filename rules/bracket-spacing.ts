import {defineRule, type Finding} from '../src/core/rule.js'
import {isMarkedUp} from '../src/reading/markup.js'
import {matchesOf} from '../src/text/matches.js'

const bracket = /[([)\]]/g
const opener: Readonly<Record<string, string>> = {')': '(', ']': '['}
/** The eyes of a smiley, whose mouth no bracket is. */
const eyes = /[:;=][’'-]?$/
const smiley = /[:;=][’'-]?[()]$/
/** `Y = Y + ( B - Y )` */
const operator = /[=+*×÷−/-]\s?$/
const word = /\p{Ll}{3}$/u
/** Functions and elements own the brackets that follow them. */
const ownsBracket =
  /(?<!\p{L})(?:log|exp|min|max|sin|cos|tan|lim|det|sum|var|poly|tris|iron|copper|lead|tin|cobalt|manganese|chromium|vanadium)$/u
/** What stands for itself: an acronym, a year, several words; not `(s)`, `(al)`, `(III)`. */
const aside = /^(?!=[IVX]+$)(?:\p{Lu}{2,}s?|\d{4}|\p{L}[\p{L}\p{N}’'-]*,?(?: [\p{L}\p{N}&’'-]+[,.]?)+)$/u
/** What a formula has in brackets: *( B - Y )*. */
const operand = /^\s?[\p{L}\p{N}]{1,3}(?:\s?[=+*×÷−/-]\s?[\p{L}\p{N}]{1,3}){1,8}\s?$/u
/** What a function takes, and how it is called: *range(a, b)*, *queue.push(task)*, *helpOption(flags)*. */
const signature = /^[\p{L}\p{N}_]+(?:, [\p{L}\p{N}_]+)+$/u
const identifier = /[\p{L}\p{N}](?:[._]\p{L}+|\p{Ll}\p{Lu}\p{L}*)$/u
/** How long an aside may be to be looked at, in UTF-16 units. */
const longest = 120

export default defineRule({
  id: 'bracket-spacing',
  category: 'spacing',
  severity: 'error',
  fix: 'safe',
  needs: /[([] | [)\]]|a\(|\)[aA]/,
  summary: 'A space inside a bracket, or none outside: `( word )`, `word(word)`.',
  rationale: `
Engines that work on tokens leave a space at both sides of a bracket. Chinese and Japanese set none at either side, since
their brackets are wide, and engines copy that.

Only brackets that pair in their paragraph are looked at. Left alone: smileys, empty boxes, plurals (\`post(s)\`), parts
of words (\`(re)define\`), formulas and functions. A space that is missing outside is an unsafe fix.`,
  examples: [
    {
      bad: 'It was late (⟦ ⟧so he said⟦ ⟧), and [⟦\u00A0⟧sic⟦ ⟧] dark [⟦ ⟧3⟦ ⟧].',
      good: 'It was late (so he said), and [sic] dark [3].'
    },
    {
      bad: 'The cells⟦(⟧HSC) of a plant⟦(⟧see the list) die (in 2019⟦)⟧or live.',
      good: 'The cells (HSC) of a plant (see the list) die (in 2019) or live.',
      safety: 'unsafe'
    },
    {good: 'Any post(s), thesis (theses), (re)define, person(al), lipoprotein(a), iron(III) and f(x).'},
    {good: 'I was sad : ( at first.\n\nNow I am not :( at all, : ) and you?'},
    {good: '(It is fine :) ), (and how ;-) ).'},
    {good: '[ ] Buy a lamp\n\n[ x ] Buy a rope'},
    {good: 'They took (\n  a lamp,\n  a rope\n  ) along.'},
    {good: 'Y + U = Y + ( B - Y ) = B'},
    {good: 'queue.push( task of it ), balanced(a, b, str) and helpOption(THE) stay.'},
    {good: 'Hello ) and see you ( soon'},
    {language: 'de', good: 'Die Lehrer(innen) und (Groß-)Eltern kamen (leider) spät.'},
    {language: 'fr', good: 'Les étudiant(e)s sont là (enfin) !'}
  ],
  *check(article) {
    const {text, paragraphs} = article
    const open: {char: string; index: number}[] = []
    let i = 0
    for (const {0: char, index} of matchesOf(text, bracket)) {
      for (; (paragraphs[i]?.end ?? Number.POSITIVE_INFINITY) <= index; i++) open.length = 0
      if (eyes.test(text.slice(Math.max(0, index - 3), index))) continue
      if (!(char in opener)) {
        open.push({char, index})
        continue
      }
      const last = open.pop()
      if (last && last.char === opener[char]) yield* pair(last.index, index)
      else open.length = 0
    }

    function* pair(start: number, end: number): Iterable<Finding> {
      const inside = text.slice(start + 1, Math.min(end, start + longest))
      const isBox = !inside.trim() || (text.charAt(start) === '[' && /^\s[xX✓]\s$/.test(inside))
      const before = text.slice(Math.max(0, start - 14), start)
      if (isBox || identifier.test(before) || (operator.test(before) && operand.test(inside))) return
      const [lead = ''] = /^[^\S\r\n]+(?=\S)/.exec(inside) ?? []
      const [trail = ''] = /(?<=\S)[^\S\r\n]+$/.exec(text.slice(Math.max(start + 1, end - 9), end)) ?? []
      if ((lead || trail) && [start, end].some((at) => isMarkedUp(article, {start: at, end: at + 1}))) return
      if (lead) yield surplus(start + 1, lead.length, `after \`${text.charAt(start)}\``)
      // The space keeps the bracket from its mouth: `(fine :) )`.
      if (trail && !smiley.test(inside.trimEnd()))
        yield surplus(end - trail.length, trail.length, `before \`${text.charAt(end)}\``)
      if (lead || trail || text.charAt(start) !== '(') return
      const after = text.slice(end + 1, end + 4)
      const follows = word.test(before) && !ownsBracket.test(before) && !signature.test(inside)
      const precedes = /^\p{L}{2}/u.test(after) && !/\p{L}$/u.test(before)
      if (!(follows || precedes) || !aside.test(inside)) return
      if (follows) yield missing(start, ' (')
      if (precedes) yield missing(end, ') ')
    }
  }
})

function surplus(start: number, length: number, where: string): Finding {
  return {start, end: start + length, expected: '', message: `Space ${where}: delete it`}
}

function missing(index: number, expected: string): Finding {
  return {
    start: index,
    end: index + 1,
    expected,
    safety: 'unsafe',
    message: `No space ${expected.startsWith(' ') ? 'before' : 'after'} \`${expected.trim()}\`: add one`
  }
}
