import {defineRule, type Kind, type Paragraph} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import type {Span} from '../src/text/span.js'

/** How many paragraphs that are no chrome are passed, from either end of an article. */
const reach = {head: 2, tail: 4}
const longestLine = 200
/** What stands beside the running text, and is what it should be there. */
const besides: ReadonlySet<Kind> = new Set<Kind>(['caption', 'metadata', 'chrome'])
/** What is chrome together or not at all. */
const listed: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>(['item', 'cell'])

export default defineRule({
  id: 'page-chrome',
  category: 'residue',
  severity: 'warning',
  fix: 'unsafe',
  asks: ['chrome'],
  summary:
    'A line of the web page around the article: its date stamp, share and subscribe links, and the like.',
  rationale: `
Articles are scraped before they are translated, and what stood around them on the page is translated with them.

Looked for at both ends of an article only: before its third paragraph and after its fifth one from the end, chrome
itself not counted. A line counts if it is made of nothing but known pieces:

- date stamps (\`Published: April 26, 2024, 6:40 PM IST\`, \`2 hours ago\`) and reading aids (\`4 min read\`);
- share and follow buttons, comment forms and counters, newsletters, log-ins, cookie notices, advertisements;
- other articles: *Related stories*, \`Read also:\` with its headline, breadcrumbs, *Back to top*;
- credits of pictures and pages: \`Photo: AFP\`, \`© 2024 …\`, \`[Source: …] [Editor: …]\`, tags;
- such pieces in other languages (*Lire aussi*, *Lesen Sie auch*, *Leer más*, *Читайте также*);
- at the end of the first line, the outlet: \`- Yahoo! News\`.

A sentence that contains a piece is left alone; so are datelines, bylines, an agency’s sign-off
(\`(Reporting by …; Editing by …)\`), which is part of the report, and headings such as *Join us*.

In Markdown and HTML also: a list or a table counts if all of it does, and no line that ends in a colon leads to it;
what a heading of the article leads to, such as the copyright under *License*, and the heading *See also* are the
article’s own; captions, descriptions, the titles of links and images, and the \`<title>\` of a page are what they should be there. A fix
takes a paragraph of Markdown out with its lines; where it would leave something empty, there is none.`,
  examples: [
    {
      bad: '⟦date 2024-04-26 Connect with us\n\n⟧Xi meets Blinken\n\nThey met.',
      good: 'Xi meets Blinken\n\nThey met.'
    },
    {
      bad: 'They met.\n\nThey left.\n\n⟦Published: April 26, 2024, 6:40 PM IST\n⟧',
      good: 'They met.\n\nThey left.\n\n'
    },
    {bad: 'They met.\n\n⟦Read also\n\n⟧⟦Follow us on WhatsApp⟧', good: 'They met.\n\n'},
    {bad: 'Xi meets Blinken⟦ - Yahoo! News⟧\n\nThey met.', good: 'Xi meets Blinken\n\nThey met.'},
    {
      bad: '⟦Home > World > Asia\n\n⟧⟦4 min read\n\n⟧Xi meets Blinken\n\n⟦Photo: AFP\n\n⟧They met.',
      good: 'Xi meets Blinken\n\nThey met.'
    },
    {
      bad: 'They met.\n\n⟦Read also: What Blinken wants from Xi\n\n⟧⟦[Source: Xinhua] [Editor: Li Na]\n\n⟧⟦© 2024 The Daily. All rights reserved.⟧',
      good: 'They met.\n\n'
    },
    {
      bad: 'They met.\n\n⟦Lire aussi : Ce que veut Blinken\n\n⟧⟦Читайте также\n\n⟧⟦12 comments⟧',
      good: 'They met.\n\n',
      alsoFinds: ['foreign-script', 'space-before-punctuation', 'untranslated-text']
    },
    {
      bad: 'One.\n\nTwo.\n\nThree.\n\n⟦Read also\n\n⟧Four.\n\nFive.\n\nSix.\n\nSeven.',
      good: 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.'
    },
    {good: 'One.\n\nTwo.\n\nThree.\n\nRead also\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\nEight.'},
    {good: 'Follow us on Facebook if you want to know how it ends.'},
    {good: 'Xi meets Blinken\n\nPublished in 2024, the book sold well.'},
    {good: 'Beijing, April 26, 2024\n\nThey met.'},
    {good: 'They met.\n\n(Reporting by Jane Doe; Editing by John Roe)'},
    {good: 'We ask a lot of our staff.\n\nJoin Us\n\nA career in government pays.'},
    {good: 'Three steps make a survey.\n\nExplore\n\nShare\n\nUp next\n\nThe spring course.'},
    {good: 'Photo: a word from the Greek for light.\n\nRead more books, they said.'}
  ],
  *check(article) {
    const {text, language} = article
    const {chrome} = language
    const paragraphs = article.paragraphs.filter(({kind}) => !kind || !besides.has(kind))
    const [title] = paragraphs
    const suffix =
      title && chrome.outlet.exec(text.slice(title.start, Math.min(title.end, title.start + longestLine)))
    if (title && suffix && title.start + suffix.index + suffix[0].length === title.end) {
      const start = title.start + suffix.index
      const message = `${quoted(suffix[0].trim())} belongs to the web page’s title, not to the headline: delete it`
      yield {start, end: title.end, expected: '', message}
    }
    for (const {start, end} of atEnds(blocksOf(paragraphs, text), chromeIn)) {
      const [gap = ''] = /^\s*/.exec(text.slice(end, end + longestLine)) ?? []
      yield {
        start,
        end: end + gap.length,
        expected: '',
        message: `${quoted(text.slice(start, end).trim())} belongs to the web page, not to the article: delete it`
      }
    }

    function chromeIn({lead, parts}: Block): Span[] {
      if (lead && chromeOf(lead).length === 0) return []
      const lines = parts.map(chromeOf)
      return parts.length > 1 && lines.some(({length}) => length === 0) ? [] : lines.flat()
    }

    function chromeOf(paragraph: Paragraph): Span[] {
      if (paragraph.end - paragraph.start > longestLine * 10) return []
      if (paragraph.kind === 'heading' && chrome.section.test(text.slice(paragraph.start, paragraph.end)))
        return []
      return [...article.lines(paragraph)].filter(
        ({start, end}) => end - start <= longestLine && chrome.isLine(text.slice(start, end).trim())
      )
    }
  }
})

/** A paragraph, or the items of a list, which are chrome together; below a line that leads to them, only if it is. */
interface Block {
  readonly parts: readonly Paragraph[]
  readonly lead?: Paragraph
}

function* blocksOf(paragraphs: readonly Paragraph[], text: string): Generator<Block> {
  for (let i = 0; i < paragraphs.length; ) {
    const first = i
    const {kind} = paragraphs[first] ?? {}
    do i++
    while (listed.has(kind) && paragraphs[i]?.kind === kind)
    const before = paragraphs[first - 1]
    const isList = listed.has(kind)
    const isHeaded = before?.kind === 'heading' && kind !== 'heading' && first > (isList ? 1 : reach.head)
    const isAnnounced = before && isList && text.charAt(before.end - 1) === ':'
    yield {parts: paragraphs.slice(first, i), ...((isHeaded || isAnnounced) && {lead: before})}
  }
}

/** The chrome of the blocks at both ends, as far as the reach goes, in order; blocks that have some take none of it. */
function atEnds(blocks: Iterable<Block>, chromeIn: (block: Block) => readonly Span[]): Span[] {
  const all = [...blocks]
  const found = new Map<Block, readonly Span[]>()
  for (const [order, reached] of [
    [all, reach.head],
    [all.toReversed(), reach.tail]
  ] as const) {
    let left: number = reached
    for (const block of order) {
      const chrome = found.get(block) ?? chromeIn(block)
      found.set(block, chrome)
      if (chrome.length === 0 && left-- === 0) break
    }
  }
  return [...found.values()].flat().sort((a, b) => a.start - b.start)
}
