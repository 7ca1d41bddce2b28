import {defineRule, type Finding, type Safety} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isMention} from '../src/reading/mention.js'
import {isDoubled, pairQuotations, type Quotation, quotationMark} from '../src/reading/quotations.js'
import {
  everywhere,
  expectedMark,
  isForeignMark,
  isForeignPair,
  setsCommasInside,
  styleOf
} from '../src/reading/quoting-habit.js'
import {spacesAfter, spacesBefore} from '../src/text/spaces.js'

/** Scripts that bring their own marks: a title within Chinese words keeps them. */
const ownMarks = /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** What marks are called: where they are spoken of, they stay. */
const topic =
  /\b(?:quot(?:e|ation) marks?|guillemets?|inverted commas|angle brackets?|glyphs?|Unicode|ASCII)\b|^ characters?\b/i

export default defineRule({
  id: 'foreign-quotes',
  category: 'quotation marks',
  severity: 'error',
  fix: 'safe',
  needs: quotationMark,
  unsafeIn: ['foreign-passage'],
  summary: 'Quotation marks of another language than the article’s: `« »`, `„ “`, `「」`.',
  rationale: `
Engines copy the marks of the source, most of all where they copy its spaces too. Each language has its marks, from
CLDR; those of its regions and of its printed books are accepted as well: Swiss \`« »\` and the \`»…«\` of German
books, \`« »\` in Spanish, \`“ ”\` inside other marks anywhere, and outside where the article has no others.

The marks that the article itself has most of are expected, straight ones too, with the space inside that French
sets; a quotation in a quotation gets the inner marks. In an English article that sets its commas inside, a comma
after the mark goes inside with it. The fix of \`“ ”\` in a language with other marks is not safe: some houses set them
beside their own; nor is any in a passage that was left in another language. Left alone: arrows (\`Read more »\`,
\`‹ Back\`), marks that are spoken of, and words in Chinese, Japanese or Korean. A mark that does not pair is for
\`quote-pairs\`.`,
  examples: [
    {
      bad: '⟦« ⟧The government listened⟦ »⟧ and left.\n\n“It is over,” she said.',
      good: '“The government listened” and left.\n\n“It is over,” she said.'
    },
    {
      bad: '⟦« ⟧It took nine days⟦ »,⟧ added her deputy.\n\n“It is over,” she said.',
      good: '“It took nine days,” added her deputy.\n\n“It is over,” she said.'
    },
    {bad: 'The ⟦„⟧Tagesschau⟦“⟧ reported it.', good: 'The “Tagesschau” reported it.'},
    {bad: 'He called it ⟦„⟧a start”.', good: 'He called it “a start”.'},
    {
      bad: 'Her book ⟦《⟧The Way⟦》⟧ and the film ⟦「⟧Home⟦」⟧.',
      good: 'Her book “The Way” and the film “Home”.'
    },
    {bad: '“He said ⟦« ⟧yes⟦ »⟧ to me,” she said.', good: '“He said ‘yes’ to me,” she said.'},
    {bad: 'It was ⟦»⟧late⟦«⟧. "Yes," he said.', good: 'It was "late". "Yes," he said.'},
    {bad: 'It was a shock⟦ »⟧, he said.', good: 'It was a shock”, he said.', safety: 'unsafe'},
    {language: 'fr', bad: 'Il dit ⟦„⟧oui⟦“⟧.', good: 'Il dit «\u00A0oui\u00A0».'},
    {
      language: 'de',
      bad: 'Er sagte „ja“ und ⟦“⟧nein⟦”⟧.',
      good: 'Er sagte „ja“ und „nein“.',
      safety: 'unsafe'
    },
    {good: 'A font has the lang 〈 and rang 〉 characters.'},
    {good: 'Greek has «ta» instead of “to”, as quotation marks go.'},
    {good: 'More on the new model »\n\nHome › News › Today\n\n« Back'},
    {good: '‹ Why do “they” stay\u00A0Up\u00A0What is late? ›'},
    {good: 'The paper 《人民日报》 reported it.'},
    {language: 'fr', good: 'Il dit : « C’est “fini”. » Elle : «\u00A0Non\u00A0».'},
    {language: 'fr', good: '« Voilà ce qu’il dit.\n\n» Et voilà la suite. »'},
    {language: 'de', good: 'Er sagte „ja, ‚gut‘“ und ging.'},
    {language: 'de', good: 'Er sagte »ja, ›gut‹« und ging. Sie las «Home».'},
    {language: 'es', good: 'Dijo «ya está» y «no es “así”». Dijo “ya”.'},
    {language: 'it', good: 'Disse «è finita» e “va bene”.'},
    {language: 'pt', good: 'Ele disse “sim” e «não».'}
  ],
  *check(article) {
    const {text, language} = article
    const quotations = pairQuotations(article)
    // Of several lone marks nobody can tell which belong together.
    const guess = quotations.filter(({kind}) => kind !== 'pair').length > 1 ? 'none' : 'unsafe'
    for (const quotation of quotations) {
      if (isDoubled(quotation)) continue
      if (quotation.kind === 'pair' && isForeignPair(article, quotation))
        yield* pair(quotation, quotation.open.char + quotation.close.char === everywhere ? 'unsafe' : 'safe')
      // Where one mark is the article’s own, quote-pairs replaces the other.
      else if (quotation.kind === 'mismatch' && isForeignMark(quotation.open.char, language.quotes)) {
        if (quotation.close.char !== styleOf(article).close) yield* pair(quotation, 'unsafe')
      } else if (quotation.kind === 'cut' && isForeignMark(quotation.mark.char, language.quotes)) {
        if (quotation.opens) yield opening(quotation.mark.index, false, guess)
        else yield closing(quotation.mark.index, false, guess)
      }
    }

    function* pair(
      quotation: Extract<Quotation, {kind: 'pair' | 'mismatch'}>,
      safety: Safety
    ): Iterable<Finding> {
      const {open, close, inner} = quotation
      if (isMention(text, {start: open.index, end: close.index + 1}, topic)) return
      if (ownMarks.test(text.slice(open.index + 1, open.index + 20))) return
      const isInner = inner || open.char === '‚'
      if (open.char !== expectedMark(article, {inner: isInner}, true))
        yield opening(open.index, isInner, safety)
      if (close.char !== expectedMark(article, {inner: isInner}, false))
        yield closing(close.index, isInner, safety)
    }
    function opening(start: number, inner: boolean, safety: Safety): Finding {
      return finding(
        start,
        spacesAfter(text, start + 1),
        expectedMark(article, {inner}, true),
        safety,
        'opens'
      )
    }
    function closing(index: number, inner: boolean, safety: Safety): Finding {
      const start = spacesBefore(text, index)
      const mark = expectedMark(article, {inner}, false)
      const takesComma =
        text.charAt(index + 1) === ',' &&
        /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) &&
        setsCommasInside(article)
      return finding(start, index + (takesComma ? 2 : 1), takesComma ? `,${mark}` : mark, safety, 'closes')
    }
    function finding(
      start: number,
      end: number,
      expected: string,
      safety: Safety,
      does: 'opens' | 'closes'
    ): Finding {
      const message = `${quoted(text.slice(start, end))} ${does} a quotation as in another language: write ${quoted(expected)}`
      return {start, end, expected, message, ...(safety !== 'safe' && {safety})}
    }
  }
})
