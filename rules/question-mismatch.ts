import {defineRule} from '../src/core/rule.js'
import {endOf, hasQuestion, markLike} from '../src/language/any/asking.js'
import {surePairs} from '../src/pairs/pair.js'

export default defineRule({
  id: 'question-mismatch',
  category: 'source',
  severity: 'warning',
  fix: 'unsafe',
  asks: ['pair'],
  needs: /[?？؟]/,
  summary: 'A question that became a statement, or a statement that became a question.',
  rationale: `
Engines end a sentence as most sentences end, and take an indirect question for a direct one.

Compared is how a sentence and its translation end. Left alone: a question mark that stands elsewhere in the sentence, as where a
quotation has moved; what ends without a mark, as titles do; a source that asks with a particle, as Japanese does, with \`か\``,
  examples: [
    {source: {fr: 'Vont-ils revenir ?'}, bad: 'Will they come back⟦.⟧', good: 'Will they come back?'},
    {source: {de: 'Ich frage, ob sie kommen.'}, bad: 'Are they coming⟦?⟧', good: 'Are they coming.'},
    {source: {zh: '他们会回来吗？'}, bad: '“Will they return⟦.⟧”', good: '“Will they return?”'},
    {source: {fr: '« Où vont-ils ? » demanda-t-elle.'}, good: 'She asked: “Where are they going?”'},
    {source: {ja: '彼らは戻ってきますか。'}, good: 'Will they come back?'},
    {language: 'zh', source: {en: 'Will they return?'}, bad: '他们会回来⟦。⟧', good: '他们会回来？'},
    {source: {de: 'Wohin gehen sie?'}, good: 'Where they go'}
  ],
  *check({pair}) {
    for (const {unit, source, target} of surePairs(pair)) {
      const [theirs, ours] = [endOf(source), endOf(target)]
      if (!theirs || !ours || theirs.asks === ours.asks) continue
      if (hasQuestion(theirs.asks ? target : source)) continue
      const start = unit.target.start + ours.index
      const from = unit.source.start + theirs.index
      yield {
        start,
        end: start + ours.mark.length,
        expected: markLike(ours, theirs.asks) ?? [],
        message: theirs.asks
          ? 'Full stop where the source asks: write a question mark'
          : 'Question mark where the source asks nothing: write a full stop, or see the source',
        related: [{start: from, end: from + theirs.mark.length, message: 'the source ends so'}]
      }
    }
  }
})
