import {rewrite} from '../src/core/rewrite.js'
import {defineRule} from '../src/core/rule.js'
import type {Euphony} from '../src/language/language.js'
import {capital} from '../src/text/capital.js'
import {matchesOf} from '../src/text/matches.js'
import {once} from '../src/text/once.js'

/** One of the words, between two others or at a sentence’s start; initialisms sound otherwise than they are written. */
const candidate = once(
  (euphony: readonly Euphony[]) =>
    new RegExp(
      `(?<=[\\p{Ll},.!?] |^)(${euphony.flatMap(({word}) => [word, capital(word)]).join('|')}) (\\p{L}\\p{Ll}{2,})`,
      'gmu'
    )
)

export default defineRule({
  id: 'euphony',
  category: 'words',
  severity: 'warning',
  fix: 'safe',
  asks: ['euphony'],
  leavesAlone: ['code', 'mention'],
  summary: 'A short word in a form that the next sound does not allow: `о условиях` for `об условиях`.',
  rationale: `
Engines choose a preposition by its sense; its form depends on how the next word starts: \`во Франции\`, \`ve vodě\`, \`e hijos\`. Before a
name the fix is unsafe: who knows how it is said.`,
  examples: [
    {language: 'ru', bad: 'Он сказал ⟦о условиях⟧ договора.', good: 'Он сказал об условиях договора.'},
    {language: 'ru', bad: 'Она вышла ⟦с смены⟧.', good: 'Она вышла со смены.'},
    {language: 'ru', bad: 'Она живёт ⟦в Франции⟧.', good: 'Она живёт во Франции.', safety: 'unsafe'},
    {language: 'cs', bad: 'Našli ho ⟦v vodě⟧ s matkou.', good: 'Našli ho ve vodě s matkou.'},
    {language: 'pl', bad: 'Spotkali się ⟦w wtorek⟧ z rodziną.', good: 'Spotkali się we wtorek z rodziną.'},
    {language: 'cs', bad: 'Je léto. ⟦V vodě⟧ ho našli.', good: 'Je léto. Ve vodě ho našli.'},
    {language: 'es', bad: 'Llegaron padres ⟦y hijos⟧ juntos.', good: 'Llegaron padres e hijos juntos.'},
    {language: 'es', good: 'Agua y hierro, y iones, y IBM.'},
    {language: 'ru', good: 'Речь о единстве, о Иордании, буквы о или у, в ФРГ, с СССР.'},
    {language: 'cs', good: 'Vzal to s sebou a dal to k ní.'}
  ],
  *check({text, language}) {
    for (const {0: actual, 1: word = '', 2: next = '', index} of matchesOf(
      text,
      candidate(language.euphony)
    )) {
      const sound = next.toLowerCase()
      const right = language.euphony.find(
        (other) => other.word === word.toLowerCase() && other.before.test(sound)
      )
      if (!right) continue
      const what = 'has a form that the next sound does not allow'
      const form = word === right.word ? right.form : capital(right.form)
      yield rewrite(index, actual, what, `${form} ${next}`, sound === next ? 'safe' : 'unsafe')
    }
  }
})
