import {defineRule, type Finding} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isSpokenOf} from '../src/reading/mention.js'
import {
  charsOf,
  isDoubled,
  type Mark,
  marksOf,
  type Pair,
  pairQuotations,
  quotationMark
} from '../src/reading/quotations.js'
import {
  closing,
  everywhere,
  expectedMark,
  isForeignMark,
  isForeignPair,
  opening,
  type Repair,
  styleOf
} from '../src/reading/quoting-habit.js'

/** Scripts that bring their own marks: a title within Chinese words keeps them. */
const ownMarks = /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

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
    const isForeign = ({char}: Mark) => isForeignMark(char, language.quotes)
    const quotations = pairQuotations(article)
    // Of several lone marks nobody can tell which belong together.
    const guess = quotations.filter(({kind}) => kind !== 'pair').length > 1 ? 'none' : 'unsafe'
    for (const quotation of quotations.filter((quotation) => !isDoubled(quotation))) {
      if (quotation.kind === 'pair' && isForeignPair(article, quotation))
        yield* both(quotation, charsOf(quotation) === everywhere ? 'unsafe' : undefined)
      else if (quotation.kind === 'mismatch' && isForeign(quotation.open)) {
        // Where one mark is the article’s own, quote-pairs replaces the other.
        if (quotation.close.char !== styleOf(article).close) yield* both(quotation, 'unsafe')
      } else if (quotation.kind === 'cut' && marksOf(quotation).every(isForeign))
        yield 'open' in quotation
          ? opened(quotation.open, false, guess)
          : closed({...quotation, inner: false}, guess)
    }

    function* both(pair: Pair, safety: Finding['safety']): Iterable<Finding> {
      const {open, close} = pair
      const isLeft =
        isSpokenOf(article, {start: open.index, end: close.index + 1}, 'typography') ||
        ownMarks.test(text.slice(open.index + 1, open.index + 20))
      const inner = pair.inner || open.char === '‚'
      if (!isLeft && open.char !== expectedMark(article, inner, true)) yield opened(open, inner, safety)
      if (!isLeft && close.char !== expectedMark(article, inner, false))
        yield closed({...pair, inner}, safety)
    }
    function opened(mark: Mark, inner: boolean, safety: Finding['safety']): Finding {
      return finding(opening(article, mark, inner), 'opens', safety)
    }
    function closed(pair: Pick<Pair, 'close' | 'inner'> & Partial<Pair>, safety: Finding['safety']): Finding {
      return finding(closing(article, pair, expectedMark(article, pair.inner, false)), 'closes', safety)
    }
    function finding(repair: Repair, does: 'opens' | 'closes', safety: Finding['safety']): Finding {
      const actual = quoted(text.slice(repair.start, repair.end))
      const message = `${actual} ${does} a quotation as in another language: write ${quoted(repair.expected)}`
      return {...repair, message, ...(safety && {safety})}
    }
  }
})
