import type {Article} from '../src/article/article.js'
import {type Words, wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isInSentences, type Sentence, sentencesOf} from '../src/reading/sentences.js'

/** How many words the last sentence of a paragraph has at least, one that is a paragraph, and a neighbour. */
const [shortest, alone, neighbour] = [3, 25, 8]
/** Between two sentences, the first of which ends with a word. */
const betweenSentences = /^[.!?]["”’)]? ["“]?$/
const byline = /[.!?]["”’)]/

export default defineRule({
  id: 'missing-stop',
  category: 'punctuation',
  severity: 'warning',
  severityIfEdited: 'info',
  fix: 'unsafe',
  onByDefault: false,
  isOnTrial: true,
  asks: ['lexicon'],
  leavesAlone: ['address', 'code', 'formula', 'mention', 'post'],
  summary: 'A paragraph that ends without a full stop, where its other sentences or its neighbours have one.',
  rationale: `
Engines lose the last mark of a segment, or the source had none. A long paragraph of one sentence is reported if those on
both sides end with a mark; a title and a heading need none. Editors leave captions open, so it is an info in edited text.`,
  examples: [
    {
      bad: 'It rained all day. Nobody knew what to do with the old ⟦lamps⟧',
      good: 'It rained all day. Nobody knew what to do with the old lamps.'
    },
    {
      bad: 'Nobody stayed.\n\nIt rained all day. They left the old ⟦lamps,⟧\n\nAda stayed.',
      good: 'Nobody stayed.\n\nIt rained all day. They left the old lamps.\n\nAda stayed.'
    },
    {good: 'Nobody stayed.\n\nIt was late. Then the keeper of lamps said,\n\n“Ada stayed.”'},
    {good: 'Lesson 3. Keep the lamps in the old house'},
    {good: '“They kept the lamps in the house. Nobody knew why.” — Ada Smith, keeper of old lamps'},
    {
      good: 'It rained. They kept the lamps\n\nNobody knew why they had done so for so many years. They left.'
    },
    {good: 'It rained all day long. They keep their lamps in the'},

    {good: '- It rained all day long. Nobody knew what to do with the old lamps\n- They left.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    for (const sentence of sentencesOf(article)) {
      const isLoss = followsAnother(words, sentence) || isBetween(article, sentence)
      if (isLoss && isRunning(article, sentence) && isWhole(article, words, sentence)) {
        const word = words.text(sentence.last)
        const {start} = words.span(sentence.last)
        const end = article.paragraphAt(start)?.end ?? sentence.end
        const message = `No full stop behind ${quoted(word)}, where the paragraph ends: add one`
        yield {start, end, expected: `${word}.`, message}
      }
    }
  }
})

/** Whether another sentence stands before one in its paragraph. */
function followsAnother(words: Words, {first, last}: Sentence): boolean {
  const isLong = last - first + 1 >= shortest
  return isLong && betweenSentences.test(words.gap(first)) && /\p{Ll}{2}$/u.test(words.text(first - 1))
}

/** Whether a long sentence stands between two paragraphs that end with a mark. */
function isBetween(article: Article, {start, first, last}: Sentence): boolean {
  const place = article.paragraphNumberAt(start)
  const around = [article.paragraphs[place - 1], article.paragraphs[place + 1]]
  return (
    last - first + 1 >= alone && around.every((next) => next && isInSentences(article, next.start, neighbour))
  )
}

/** Whether a sentence ends with the last letter of a paragraph that is running text, and leads to no list. */
function isRunning(article: Article, {start, end}: Sentence): boolean {
  const place = article.paragraphNumberAt(start)
  const paragraph = article.paragraphs[place]
  const isTitle = place === 0 && article.paragraphs.length > 1
  const next = article.paragraphs[place + 1]
  const leads = next?.kind === 'item' || /["“‘«]/.test(article.text.charAt(next?.start ?? 0))
  const isOpen = /^,?$/.test(article.text.slice(end, paragraph?.end))
  return isOpen && paragraph?.kind === undefined && !isTitle && !leads
}

/** Whether a sentence ends with a word that needs none behind it, and is no byline. */
function isWhole({text}: Article, words: Words, {start, end, last}: Sentence): boolean {
  return (
    /^\p{Ll}{2,}$/u.test(words.text(last)) &&
    (!words.isFunctionWord(last) || words.is(last, 'objective', 'reflexive')) &&
    !byline.test(text.slice(start, end))
  )
}
