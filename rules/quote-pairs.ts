import {closerOf, type Mark, pairQuotations, quotesOf} from '../src/language/quotation.js'
import {defineRule, type Finding, type Span} from '../src/rule.js'

export default defineRule({
  id: 'quote-pairs',
  category: 'quotation marks',
  severity: 'error',
  fix: 'safe',
  summary: 'A double quotation mark that does not pair with another one of its kind.',
  rationale: `
Engines translate quotation marks one by one: the source’s \`»\` stays where the target’s \`“\` was opened, a mark is
dropped where a sentence was cut, or is said twice.

A mark of another kind that closes a quotation is replaced, with the space before it. A mark without a partner is
reported only: nobody but the author knows where the quotation ends. Marks are paired paragraph by paragraph, so
one error leaves the others right; a quotation may run over paragraphs if each of them opens it again. Single
quotation marks are left alone, since an apostrophe looks the same; so are inches (\`5'10"\`).`,
  examples: [
    {bad: '“We avoid the spread of conflict.⟦ »⟧', good: '“We avoid the spread of conflict.”'},
    {bad: 'He called it “a start⟦"⟧ and left.', good: 'He called it “a start” and left.'},
    {bad: '“We are working on it.” OK⟦”⟧ at the summit.'},
    {bad: 'She said: ⟦“⟧We are working on it.\n\nNobody answered.'},
    {bad: '⟦“⟧It is late, he said. “We go,” she said.'},
    {bad: 'It was ⟦”⟧late”, he said.', good: 'It was “late”, he said.'},
    {good: '“The first rule is to ask.\n\n“The second rule is to ask again,” she says.'},
    {good: '“He said “yes” to me,” she said.'},
    {good: 'Rock ’n’ roll of the ’90s, the editors’ choice, 5\'10" tall and 12" wide.'},
    {good: '“‘C’est la vie’ was the first sentence that I could spell,” she says.'},
    {language: 'fr', good: 'Il dit : « C’est fini. » Puis il part.'},
    {language: 'de', good: 'Er sagte: „Es ist vorbei.“ Dann ging er.'}
  ],
  *check(article) {
    const {text, language} = article
    const straight = (text.match(/"/g)?.length ?? 0) > (text.match(/[“”]/g)?.length ?? 0)
    const quotes = quotesOf(language)
    const own = straight ? '"' : quotes.open
    for (const quotation of pairQuotations(article)) {
      if (quotation.kind === 'unclosed') yield unclosed(quotation.open)
      else if (quotation.kind === 'unopened') yield unopened(quotation.close)
      else if (quotation.kind === 'mismatch') yield mismatch(quotation.open, quotation.close)
      else if (quotation.open.char === quotes.close && quotes.open !== quotes.close)
        yield reversed(quotation.open)
    }

    function unclosed({index, char}: Mark): Finding {
      const expected = closerOf(char, language)
      return {
        ...markAt(index),
        message: `Unexpected \`${char}\` that is never closed, expected a \`${expected}\``
      }
    }
    function unopened({index, char}: Mark): Finding {
      return {...markAt(index), message: `Unexpected \`${char}\` that closes nothing`}
    }
    function reversed({index, char}: Mark): Finding {
      const expected = quotes.open
      return {
        ...markAt(index),
        expected,
        message: `Unexpected \`${char}\` opening a quotation, expected \`${expected}\``
      }
    }
    function mismatch(open: Mark, close: Mark): Finding {
      if (close.char === closerOf(own, language)) {
        const [space = ''] = /^[^\S\r\n]*/.exec(text.slice(open.index + 1, close.index)) ?? []
        const message = `Unexpected \`${open.char}\` opening what \`${close.char}\` closes at ${article.place(close.index)}, expected \`${own}\``
        return {start: open.index, end: open.index + 1 + space.length, expected: own, message}
      }
      const expected = closerOf(open.char, language)
      const [space = ''] =
        /[^\S\r\n]*$/.exec(text.slice(Math.max(open.index + 1, close.index - 9), close.index)) ?? []
      const message = `Unexpected \`${close.char}\` closing the \`${open.char}\` at ${article.place(open.index)}, expected \`${expected}\``
      return {start: close.index - space.length, end: close.index + 1, expected, message}
    }
  }
})

function markAt(index: number): Span {
  return {start: index, end: index + 1}
}
