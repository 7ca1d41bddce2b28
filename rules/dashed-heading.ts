import type {Article} from '../src/article/article.js'
import {wordsOf} from '../src/article/words.js'
import {defineRule, type Finding, type Paragraph} from '../src/core/rule.js'
import {named} from '../src/core/wording.js'

/** The longest heading, in UTF-16 units. */
const longest = 90
/** A line of few words between two paragraphs of as many units leads to the second. */
const shortestAround = 120
const betweenDashes = /^([—–~-])([^\S\r\n]*)(\S.*)(?<=\S)\2\1$/
/** Before one: in a list, the neighbours have it too. */
const behindSign = /^([■□◆◇▲△▼▽●○◎★☆※❖])[^\S\r\n]*([\p{L}\p{N}“"‘].*[^\s.:;,])$/u
const inCapitals = /^[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'-]*(?: [A-ZÀ-ÖØ-Þ’'-]+){2,11}$/
const withStop = /^[A-Z][a-zß-ɏ]*(?: [A-Za-zÀ-ɏ’'-]+){2,7}\.$/

export default defineRule({
  id: 'dashed-heading',
  category: 'residue',
  severity: 'warning',
  fix: 'unsafe',
  needs: /\n {0,2}[—–~-]|\.\n|[■□◆◇▲△▼▽●○◎★☆※❖]/,
  summary:
    'A heading between two dashes or tildes, behind a square or the like, with a full stop, or in capitals.',
  rationale: `
French news agencies set the headings inside an article between dashes, \`– Pression sur la Russie –\`, and Japanese texts
between tildes; Japanese and Korean ones put a square or a triangle before them, Ukrainian and Portuguese ones a full stop behind, and Turkish
and Italian ones write them in capitals. Engines keep all that; an English reader takes some for a torn sentence.

A line with a full stop is taken for a heading between two paragraphs of running text, if it starts with an article or a preposition and
has no verb. What no dashes stand around is looked for in English alone, and an info in edited text.`,
  examples: [
    {
      bad: 'They met.\n\n⟦– Pressure on Russia –⟧\n\nThey left.',
      good: 'They met.\n\nPressure on Russia\n\nThey left.'
    },
    {bad: '⟦–Pressure on Russia–⟧\n\nThey left.', good: 'Pressure on Russia\n\nThey left.'},
    {bad: '⟦~ Pressure on Russia ~⟧\n\nThey left.', good: 'Pressure on Russia\n\nThey left.'},
    {
      bad: 'They met.\n\n⟦■ What it costs⟧\n\nThey left.',
      good: 'They met.\n\nWhat it costs\n\nThey left.'
    },
    {
      bad: 'They met on the day before in the old house by the sea, and nobody knew what they had talked of for so many hours of rain.\n\n⟦A network to rebuild.⟧\n\nThey left on the day before from the old house by the sea, and nobody knew what they had talked of for so many hours of rain.',
      good: 'They met on the day before in the old house by the sea, and nobody knew what they had talked of for so many hours of rain.\n\nA network to rebuild\n\nThey left on the day before from the old house by the sea, and nobody knew what they had talked of for so many hours of rain.'
    },
    {good: 'They met on the day before.\n\nTHE OLD HOUSE\n\nThey left.'},
    {good: 'They met.\n\n● one\n\n● two\n\nThey left.\n\nA network to rebuild.\n\nThey left.'},
    {language: 'ja', good: '■価格\n\n二百円です。\n\n※送料は別です。'},
    {language: 'de', good: 'Er kommt.\n\n■ Der Preis\n\nSie geht.'},
    {good: '-all-\n\n– He left – and she too.\n\n– He did not.'},
    {good: 'They met – on Monday – and left.'},
    {good: '- one\n- two -- or three'}
  ],
  *check(article) {
    for (const [place, paragraph] of article.paragraphs.entries()) {
      for (const {start, end} of article.lines(paragraph)) {
        const line = article.text.slice(start, Math.min(end, start + longest + 1))
        const [, dash = '', space = '', words = ''] =
          (line.length <= longest && betweenDashes.exec(line)) || []
        const isHeading = words !== '' && (space !== '' || dash !== '-')
        if (isHeading && !words.includes(space + dash + space)) {
          const message = `${dash === '~' ? 'Tildes' : 'Dashes'} around a heading: delete them`
          yield {start, end, expected: words, message}
        }
      }
      // Who writes Japanese sets these signs before headings and notes, and other languages set headings in capitals.
      if (article.language.lexicon) yield* marked(article, paragraph, place)
    }
  }
})

/** A paragraph that is a heading behind a sign, in capitals, or with a full stop. */
function* marked(article: Article, {start, end, kind}: Paragraph, place: number): Iterable<Finding> {
  const line = end - start > longest ? '' : article.text.slice(start, end)
  const around = [place - 1, place + 1].map((each) => article.paragraphs[each])
  const [, sign = '', words = ''] = behindSign.exec(line) ?? []
  const isListed = around.some((other) => other && article.text.startsWith(sign, other.start))
  if (sign && !isListed) {
    const message = `${named(sign)} before a heading: delete it`
    yield {start, end, expected: words, message, severityIfEdited: 'info'}
  }
  const isBetween = around.every((other) => other && !other.kind && other.end - other.start > shortestAround)
  if (isBetween && inCapitals.test(line)) {
    const message = 'A heading in capitals: write it as other headings are'
    yield {start, end, message, severityIfEdited: 'info'}
  }
  if (isBetween && !kind && withStop.test(line) && tellsNothing(article, start, end)) {
    const message = 'A full stop behind a heading: delete it'
    yield {start, end, expected: line.slice(0, -1), message, severityIfEdited: 'info'}
  }
}

/** Whether a line starts as a noun phrase does, and has no verb. */
function tellsNothing(article: Article, start: number, end: number): boolean {
  const words = wordsOf(article)
  const [first = 0, ...others] = words.placesIn({start, end})
  return (
    words.is(first, 'article', 'preposition') &&
    !others.some((at) =>
      words.is(at, 'finite auxiliary', 'modal', 'copula', 'subject pronoun', 'past', 'past in ed')
    )
  )
}
