import type {Article} from '../src/article/article.js'
import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isNoHeadline} from '../src/reading/headlines.js'
import {isStatement, openSentences} from '../src/reading/open-sentences.js'
import {isInSentences, type Sentence} from '../src/reading/sentences.js'

/** In words: what a sentence that is a paragraph has at least, with a comma at its end and without, and a neighbour of it. */
const [cut, alone, neighbour] = [8, 25, 8]
/** A sentence starts behind one that ends with a word. */
const second = /\p{Ll}{2}[.!?]["”’)]? ["“]?\p{Lu}/u

export default defineRule({
  id: 'missing-stop',
  category: 'punctuation',
  severity: 'warning',
  severityIfEdited: 'info',
  fix: 'unsafe',
  asks: ['isWord', 'lexicon'],
  leavesAlone: ['address', 'code', 'formula', 'mention', 'post'],
  summary:
    'A paragraph that ends without a full stop, where its other sentences or its neighbours have one, or that is all of the text.',
  rationale: `
Engines lose the last mark of a segment, or the source had none. A long paragraph of one sentence, or one that ends with a comma, is reported if
those on both sides end with a mark, and one that is all of a text if it has what headlines leave out: an info where it may be one, of a single
clause. A title and a heading need none, and the end of a text beside its source is for [\`cut-off\`](cut-off.md). Editors leave captions
open, so it is an info in edited text.`,
  examples: [
    {
      bad: 'Nobody stayed.\n\nIt rained all day. They left the old ⟦lamps,⟧\n\nAda stayed. Nobody knew what to do with the old ⟦lamps⟧',
      good: 'Nobody stayed.\n\nIt rained all day. They left the old lamps.\n\nAda stayed. Nobody knew what to do with the old lamps.'
    },
    {
      bad: 'They had kept the lamps there for so many years.\n\nAda said that the keeper of the lamps had left the old house on the day before, and that nobody in all of the town knew why he ⟦left⟧\n\nThe lamps are still where he had left them.',
      good: 'They had kept the lamps there for so many years.\n\nAda said that the keeper of the lamps had left the old house on the day before, and that nobody in all of the town knew why he left.\n\nThe lamps are still where he had left them.'
    },
    {
      bad: 'The keeper of the lamps had left the old house on the day before ⟦Sunday⟧',
      good: 'The keeper of the lamps had left the old house on the day before Sunday.',
      severity: 'info'
    },
    {
      bad: 'If nobody kept the lamps, they said, the ships would be ⟦lost⟧',
      good: 'If nobody kept the lamps, they said, the ships would be lost.'
    },
    {
      bad: 'The keeper of the lamps left on Sunday, and nobody in all of the town knew why he had ⟦gone⟧',
      good: 'The keeper of the lamps left on Sunday, and nobody in all of the town knew why he had gone.'
    },
    {
      bad: 'They had kept the lamps there for so many years.\n\nThe town had waited, and now pays for all of the ⟦lamps,⟧\n\nThe lamps are still where he had left them.',
      good: 'They had kept the lamps there for so many years.\n\nThe town had waited, and now pays for all of the lamps.\n\nThe lamps are still where he had left them.'
    },
    {good: 'Keeper of lamps in the old house by the sea leaves after 40 years of work'},
    {good: 'Nobody stayed.\n\nIt was late. Then Ada said,\n\n“They stayed.” All the old\n\nlamps were lit.'},
    {good: 'It was late.\n\nLesson 3. Keep lamps in town\n\nThey saw lamps (ca. 40 of them) in it'},
    {good: '“They kept the lamps in the house. Nobody knew why.” — Ada Smith, keeper of old lamps'},
    {good: 'It was late. Nobody knew why . . .\nlamps (n): what they had in the house'},
    {good: 'It rained. They kept the lamps\n\nNobody knew why they had done so for years. They left.'},
    {good: 'It was late.\n\nIt rained. They keep them in the\n\nIt rained. They saw the lampu'},
    {good: '- It rained all day long. Nobody knew what to do with the old lamps\n- They left.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    for (const sentence of openSentences(article)) {
      const {first, last} = sentence
      const before = article.text.slice(words.start(first - 1), words.end(first))
      const isTold = second.test(before) || isBetween(article, sentence)
      if (isTold || isStatement(article, sentence)) {
        const word = words.text(last)
        const message = `No full stop behind ${quoted(word)}, where the paragraph ends: add one`
        const {end} = article.paragraphAt(sentence.start) ?? sentence
        const isSure = isTold || isNoHeadline(article.text, words, sentence)
        yield {
          start: words.start(last),
          end,
          expected: `${word}.`,
          message,
          ...(!isSure && {severity: 'info'})
        }
      }
    }
  }
})

/** Whether a long sentence stands between two paragraphs that end with a mark. */
function isBetween(article: Article, {start, end, first, last}: Sentence): boolean {
  const place = article.paragraphNumberAt(start)
  const fewest = article.text.charAt(end) === ',' ? cut : alone
  const around = [article.paragraphs[place - 1], article.paragraphs[place + 1]]
  return (
    last - first + 1 >= fewest &&
    around.every((next) => next && isInSentences(article, next.start, neighbour))
  )
}
