import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {decodeHTML} from 'entities'
import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {mathFromMarkdown} from 'mdast-util-math'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {math} from 'micromark-extension-math'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {describe, expect, test} from 'vitest'
import {allRules} from '../rules/index.js'
import {Article} from '../src/article.js'
import {type Document, DocumentError, type Format} from '../src/documents/document.js'
import {formatOf, readDocument} from '../src/documents/read.js'
import '../src/index.js'
import {fix, lint, type Settings} from '../src/linter.js'

const clean = `${process.env.TRANSLINT_DATA ?? '../shared/data'}/clean`
const prose = `${clean}/digitalgov-md`
const posts = existsSync(prose)
  ? readdirSync(prose).map((name) => readFileSync(`${prose}/${name}`, 'utf8'))
  : []
if (posts.length === 0) console.warn(`${prose} is absent: its tests are skipped`)
/** The same posts and others, as they were copied from their web pages. */
const plainPosts = existsSync(`${clean}/digitalgov.txt`)
  ? readFileSync(`${clean}/digitalgov.txt`, 'utf8').split('\n=====\n')
  : []

/** The source of a place, decoded: what the place shows. */
function shown(document: Document, source: string): string {
  const text =
    document.markup === undefined ? source : decodeHTML(source.replace(/\\([!-/:-@[-`{-~])/g, '$1'))
  return text.replace(/\r\n?/g, '\n')
}

/** How many words the text has, and those that are not what the source shows at their place. */
function misplaced(document: Document): {words: number; wrong: string[]} {
  const article = new Article(document)
  const wrong: string[] = []
  let words = 0
  for (const match of document.text.matchAll(/[^\s\uFFFC]+/g)) {
    // A word that markup parts, such as `un<b>believ</b>able`, is compared piece by piece.
    for (const piece of piecesOf(document, match.index, match.index + match[0].length)) {
      const {start, end} = article.toSource(piece)
      const text = document.text.slice(piece.start, piece.end)
      const source = document.source.slice(start, end)
      // In a block of HTML a backslash escapes nothing: there the source shows itself.
      if (source !== text && shown(document, source) !== text) wrong.push(`${text} ≠ ${source}`)
    }
    words++
  }
  return {words, wrong}
}

function piecesOf({runs}: Document, start: number, end: number) {
  let low = 0
  for (let high = runs.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.text ?? 0) <= start) low = middle
    else high = middle - 1
  }
  const pieces = []
  for (let i = low; i < runs.length; i++) {
    const run = runs[i]
    if (!run || run.text >= end) break
    pieces.push({start: Math.max(start, run.text), end: Math.min(end, run.text + run.length)})
  }
  return pieces
}

/** The elements, attributes and code of a Markdown file, by another parser. */
function markdownTree(source: string): string {
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml', 'toml']), math({singleDollarTextMath: false})],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml']), mathFromMarkdown()]
  })
  return JSON.stringify(tree, (key, value) => {
    if (key === 'position' || key === 'alt' || key === 'title') return undefined
    if (key === 'children') return value.filter((child: {type: string}) => child.type !== 'text')
    if (value?.type === 'yaml') return value.value.replace(/^title: .*/m, '')
    return value?.type === 'html' ? value.type : value
  })
}

/** The elements, attributes and code of a web page. */
function htmlTree(source: string): string {
  const lines: string[] = []
  visit(parse(source), false)
  return lines.join('\n')

  function visit(node: DefaultTreeAdapterTypes.Node, isCode: boolean): void {
    if (isCode && 'value' in node) lines.push(node.value)
    if (!('childNodes' in node)) return
    const attributes =
      'attrs' in node ? node.attrs.filter(({name}) => !['alt', 'title', 'content'].includes(name)) : []
    lines.push(node.nodeName, JSON.stringify(attributes))
    for (const child of node.childNodes)
      visit(child, isCode || /^(?:code|pre|script|style)$/.test(node.nodeName))
    lines.push(`/${node.nodeName}`)
  }
}

const word = fc.constantFrom(
  'the',
  'plan',
  'naïve',
  '😀',
  '𝒳y',
  'it’s',
  '“so”',
  '5',
  'a\u00A0b',
  '« non »',
  'late .',
  'now !'
)
const words = fc.array(word, {minLength: 1, maxLength: 5}).map((list) => list.join(' '))
const lineBreak = fc.constantFrom('\n', '\r\n')

const {inline: markdownInline} = fc.letrec<{inline: string}>((tie) => ({
  inline: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    words,
    fc.constantFrom(
      '&amp;',
      '&laquo; non &raquo;',
      'x&nbsp;:',
      '\\*',
      '\\.',
      '&#x1F600;',
      '`a  b .`',
      '![al t](u "ti")',
      '<kbd>K .</kbd>',
      '<!-- c -->',
      'www.x.org',
      '~~gone~~'
    ),
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `[${text}](https://x.org/?a=1&b "t \\" t")`),
    tie('inline').map((text) => `<b title="a &amp; b">${text}</b>`),
    fc.tuple(tie('inline'), tie('inline')).map((parts) => parts.join(' ')),
    fc.tuple(tie('inline'), tie('inline')).map((parts) => parts.join('  \n')),
    fc.tuple(tie('inline'), tie('inline')).map((parts) => parts.join('\n'))
  )
}))
const {block: markdownBlock} = fc.letrec<{block: string}>((tie) => ({
  block: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    markdownInline,
    words.map((text) => `# ${text}`),
    words.map((text) => `${text}\n---`),
    fc.tuple(words, words).map(([a, b]) => `| ${a} | \`${b}\` |\n|--|:-:|\n| ${b} \\| ${a} | ${a} |`),
    words.map((text) => `\`\`\`\n${text} .\n\`\`\``),
    tie('block').map((text) => `<div lang="de">\n\n${text}\n\n</div>`),
    words.map((text) => `<div class="a  b">\n<p>${text} &amp;</p>\n</div>`),
    tie('block').map((text) => text.replace(/^/gm, '> ')),
    tie('block').map((text) => `- ${text.replace(/\n/g, '\n  ')}`),
    tie('block').map((text) => `1.\t${text.replace(/\n/g, '\n\t')}`),
    fc.tuple(tie('block'), tie('block')).map((parts) => parts.join('\n\n'))
  )
}))
const markdown = fc
  .tuple(fc.constantFrom('', '\uFEFF', '---\ntitle: "A \\"b\\" ."\n---\n\n'), markdownBlock, lineBreak)
  .map(([head, body, end]) => `${head}${body}`.replace(/\n/g, end))

const {inline: htmlInline} = fc.letrec<{inline: string}>((tie) => ({
  inline: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    words,
    fc.constantFrom(
      '&amp;',
      '&laquo; non &raquo;',
      'x&nbsp;:',
      '&#x1F600;',
      '<code>a .</code>',
      '<img alt="a &quot;b&quot; .">',
      "<i title='it .'>i</i>",
      '<br>',
      '<!-- c -->',
      '&copy 5',
      '&notit;',
      '<i lang=fr>non !</i>',
      '<p lang=fr>non&nbsp;! « non  »</p>',
      '\t',
      '&lt;b&gt; .'
    ),
    fc
      .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'x-y', 'p'), tie('inline'))
      .map(([tag, text]) => `<${tag} id="x">${text}</${tag}>`),
    tie('inline').map((text) => `<b>${text}`),
    fc.tuple(tie('inline'), fc.constantFrom('', ' ', '\n  '), tie('inline')).map((parts) => parts.join(''))
  )
}))
const html = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '<!doctype html><html lang=en><title>a &amp; b .</title><body>\n'),
    fc.array(
      fc.tuple(fc.constantFrom('p', 'div', 'li', 'table', 'td', 'h2', 'blockquote', 'pre'), htmlInline),
      {maxLength: 5}
    ),
    lineBreak
  )
  .map(([head, blocks, end]) =>
    (head + blocks.map(([tag, text]) => `<${tag}>\n ${text}</${tag}>\n`).join('')).replace(/\n/g, end)
  )

const generated: [Format, fc.Arbitrary<string>, (source: string) => string][] = [
  ['markdown', markdown, markdownTree],
  ['html', html, htmlTree]
]

describe.each(generated)('generated %s', {tags: 'slow'}, (format, sources, tree) => {
  test('every word is at its place', () => {
    let count = 0
    fc.assert(
      fc.property(sources, (source) => {
        const document = readDocument(source, format)
        const {words} = misplaced(document)
        expect([document, ...(document.parts ?? [])].flatMap((part) => misplaced(part).wrong)).toEqual([])
        expect(document.runs.reduce((end, run) => (run.text === end ? end + run.length : -1), 0)).toBe(
          document.text.length
        )
        for (const {start, end} of document.paragraphs)
          expect(document.text.slice(start, end).trim()).not.toBe('')
        count += words
      }),
      {numRuns: 1000}
    )
    console.log(`${format}: 0 of ${count} words misplaced`)
  })

  test('fixes leave the markup as it is, and a second run finds nothing to fix', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const {source: fixed} = fix(source, {format}, 'safe')
        expect(tree(fixed)).toBe(tree(source))
        expect(fix(fixed, {format}, 'safe').source).toBe(fixed)
      }),
      {numRuns: 300}
    )
  })
})

describe.skipIf(posts.length === 0)('posts in Markdown', {tags: 'slow'}, () => {
  test('every word is at its place', () => {
    const results = posts.map((post) => misplaced(readDocument(post, 'markdown')))
    console.log(`posts: 0 of ${results.reduce((sum, {words}) => sum + words, 0)} words misplaced`)
    expect(results.flatMap(({wrong}) => wrong)).toEqual([])
  })

  test('fixes of traces put into the prose leave the markup as it is', {timeout: 300_000}, () => {
    let fixes = 0
    for (const post of posts.slice(0, 100)) {
      const damaged = damage(post)
      const {source, applied} = fix(damaged, {format: 'markdown'}, 'safe')
      fixes += applied.length
      expect(markdownTree(source)).toBe(markdownTree(damaged))
    }
    console.log(`posts: ${fixes} fixes applied`)
    expect(fixes).toBeGreaterThan(100)
  })
})

test.skipIf(posts.length === 0 || plainPosts.length === 0)(
  'posts in Markdown show no more findings per word than their plain text',
  {timeout: 300_000},
  () => {
    const pairs = posts.flatMap((post) => {
      const plain = plainTextOf(post)
      return plain === undefined ? [] : [{post, plain}]
    })
    const markdown = ratesOf(
      pairs.map(({post}) => post),
      'markdown'
    )
    const plain = ratesOf(
      pairs.map(({plain}) => plain),
      'text'
    )
    console.log(`${pairs.length} posts, per 100,000 words: in Markdown`, markdown, 'in plain text', plain)
    expect(markdown.findings).toBeLessThanOrEqual(plain.findings)
    expect(markdown.errorsAndWarnings).toBeLessThanOrEqual(plain.errorsAndWarnings)
  }
)

/** Findings per 100,000 words. */
function ratesOf(sources: readonly string[], format: Format) {
  const words = sources.flatMap(
    (source) => readDocument(source, format).text.match(/[\p{L}\p{N}][^\s\uFFFC]*/gu) ?? []
  ).length
  const messages = sources.flatMap((source) => lint(source, {format}))
  const serious = messages.filter(({severity}) => severity !== 'info')
  const rate = (count: number) => Number(((count / words) * 100_000).toFixed(1))
  return {words, findings: rate(messages.length), errorsAndWarnings: rate(serious.length)}
}

/** The plain text whose longest lines a post holds too. */
function plainTextOf(post: string): string | undefined {
  const letters = lettersOf(readDocument(post, 'markdown').text)
  return plainPosts.find((_, i) => (longLines[i] ?? []).filter((line) => letters.includes(line)).length > 1)
}

const longLines = plainPosts.map((text) => {
  const lines = text.split('\n').sort((a, b) => b.length - a.length)
  return lines.slice(0, 3).map(lettersOf)
})

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Puts spaces before full stops and commas where the source shows prose. */
function damage(source: string): string {
  const document = readDocument(source, 'markdown')
  const article = new Article(document)
  let damaged = source
  const places = [...document.text.matchAll(/(?<=\p{L})[.,](?=\s)/gu)].filter((_, i) => i % 3 === 0)
  const offsets = places.map(({index}) => article.toSource({start: index, end: index + 1}).start)
  for (const offset of offsets.sort((a, b) => b - a))
    damaged = `${damaged.slice(0, offset)} ${damaged.slice(offset)}`
  return damaged
}

/** Replaces words of a document by their places in `text`. */
function rewrite(source: string, format: Format, actual: string, expected: string): string | undefined {
  const document = readDocument(source, format)
  const start = document.text.indexOf(actual)
  expect(start, `${actual} in ${JSON.stringify(document.text)}`).toBeGreaterThanOrEqual(0)
  const edit = new Article(document).toEdit({start, end: start + actual.length}, expected)
  return edit && source.slice(0, edit.start) + edit.text + source.slice(edit.end)
}

describe('edits', () => {
  test.each<[Format, string, string, string, string | undefined]>([
    ['html', 'the <b>the</b> plan', 'the the', 'the', '<b>the</b> plan'],
    ['html', '<b>the</b> the plan', 'the the', 'the', '<b>the</b> plan'],
    ['html', '<p>« <b>non</b> »', '« non »', '“non”', '<p>“<b>non</b>”'],
    ['html', '<p>&laquo;&nbsp;non&nbsp;&raquo;', '«\u00A0non\u00A0»', '“non”', '<p>“non”'],
    ['html', '<p>a b', 'b', 'b < c & d', '<p>a b &lt; c &amp; d'],
    ['html', '<img alt="a b">', 'b', '"b"', '<img alt="a &quot;b&quot;">'],
    ['html', "<img alt='a b'>", 'b', "b'c", "<img alt='a b&#39;c'>"],
    ['html', '<img alt=ab>', 'ab', 'a c', undefined],
    ['html', 'a <code>x</code> b', 'a \uFFFC b', 'a b', undefined],
    ['html', 'on<b>e</b> two', 'one', 'six', undefined],
    ['markdown', 'the **the** plan', 'the the', 'the', '**the** plan'],
    ['markdown', '> the\n> the plan', 'the\nthe', 'the', '> the plan'],
    ['markdown', 'a b c', 'b', '*b* [c]', 'a \\*b\\* \\[c\\] c'],
    ['markdown', '| a | b |\n|--|--|', 'a', 'a|c', '| a\\|c | b |\n|--|--|'],
    ['markdown', 'so - that', 'so ', '', undefined],
    ['markdown', 'a &laquo; non &raquo;', '« non »', '“non”', 'a “non”'],
    ['markdown', 'It is *late .*', 'late .', 'late.', 'It is *late.*'],
    ['markdown', '---\ntitle: "a b"\n---\n', 'b', '"b"', '---\ntitle: "a \\"b\\""\n---\n'],
    ['markdown', "---\ntitle: 'a b'\n---\n", 'b', "b's", "---\ntitle: 'a b''s'\n---\n"],
    ['markdown', '- a\n\n    **b** .', ' .', '.', '- a\n\n    **b**.'],
    ['markdown', '<table>\n    <td><b>a</b> .\n</table>', ' .', '.', '<table>\n    <td><b>a</b>.\n</table>'],
    ['markdown', '---\ntitle: a b\n---\n', 'b', 'b: c', undefined],
    ['markdown', '+++\ntitle = "a b"\n+++\n', 'b', 'c', '+++\ntitle = "a c"\n+++\n']
  ])('%s %j: %j → %j', (format, source, actual, expected, result) => {
    expect(rewrite(source, format, actual, expected)).toBe(result)
  })
})

describe('reading', () => {
  const text = (source: string, format: Format, settings = {}) => readDocument(source, format, settings).text

  test('shows prose and leaves out the rest', () => {
    expect(
      text('A `b` {{< c >}} **d**.\\\ne\n\n```\nf\n```\n\n{/* g *h* */}\n\nTitle {#i}\n===', 'markdown')
    ).toBe('A \uFFFC \uFFFC d.\ne\n\nTitle ')
    expect(text('<p>A  b<br>c<script>d</script> <kbd>e</kbd><pre>f</pre><p translate=no>g<p>h', 'html')).toBe(
      'A b\nc \uFFFC\n\nh'
    )
    expect(text('<p>A <i lang=fr>b</i> <i lang=en-GB>c</i>', 'html')).toBe('A \uFFFC c')
    expect(text('<p>A <i lang=fr>b</i>', 'html', {language: 'fr'})).toBe('A b')
  })

  test.each<[Format, string, string, [language: string, text: string][]]>([
    [
      'html',
      '<p>a<p lang=fr title=b>c <i lang=en>d</i><p lang="FR-ca">e',
      'a',
      [['fr', 'c \uFFFC\n\nb\n\ne']]
    ],
    [
      'html',
      '<section lang=de><p>a<blockquote lang=en>b</blockquote>c</section>d',
      'd',
      [
        ['de', 'a\n\nc'],
        ['en', 'b']
      ]
    ],
    ['html', '<pre lang=fr>a</pre><p lang=fr translate=no>b<ul><li lang=fr>c<li>d</ul>', 'd', [['fr', 'c']]],
    ['markdown', 'a <i lang=fr>b</i>\n\n<p lang=fr>c</p>\n\nd', 'a \uFFFC\n\nd', [['fr', 'c']]],
    ['markdown', '<div lang=fr>\n\na *b*\n\n- c\n\n</div>\n\nd', 'd', [['fr', 'a b\n\nc']]],
    ['markdown', '---\nlang: fr\n---\n<div lang=fr>\n\na\n\n</div>', 'a', []]
  ])('gives blocks in another language an article of their own: %s %j', (format, source, expected, parts) => {
    const document = readDocument(source, format)
    expect(document.text).toBe(expected)
    expect(document.parts?.map(({language, text}) => [language, text])).toEqual(parts)
  })

  test.each<[string, string, string]>([
    ['content of a block is Markdown', '<div>\n\na *b*\n\n</div>\n\nc', 'a b\n\nc'],
    ['a block without blank lines is HTML', '<div>\na *b* \\.\n</div>\n\nc', 'a *b* \\.\n\nc'],
    ['code runs to its end', '<pre>\na\n\nb\n</pre>\n\n<script>\nc\n\nd</script>\n\ne', 'e'],
    ['so do comments', '<!-- a\n\nb -->\n\nc', 'c'],
    ['in lists and quotations', '> <div>\n> a\n> </div>\n\n- <pre>\n  b\n\n  c\n  </pre>\n\nd', 'a\n\nd'],
    [
      'translate=no',
      '<div translate="no">\n\na ![b](c "d")\n\n# e\n\n<div>\n\nf\n\n</div>\n\n</div>\n\ng',
      'g'
    ],
    ['up to a tag in a sentence', '<div translate="no">\n\na</div> b\n\nc', 'b\n\nc'],
    ['to a tag in a list', '<div translate="no">\n\n- a\n</div>\n\nb', 'b'],
    ['navigation', '<nav>\n\n[a](b)\n\n</nav>\n\nc', 'c'],
    ['crossing elements', '<div lang=fr>\n\na\n\n<section lang=de>\n\nb\n\n</div>\n\n</section>\n\nc', 'c'],
    ['what never ends', '<div translate="no">\n\na', 'a'],
    ['tags in scripts', '<div translate="no">\n\n<script>"</div>"</script>\n\na\n\n</div>\n\nb', 'b']
  ])('knows where HTML in Markdown ends: %s', (_, source, expected) => {
    expect(text(source, 'markdown').replace(/^ /, '')).toBe(expected)
  })

  test('ends a character reference in an attribute where HTML does', () => {
    expect(text('<a title="?a&copy=2&copy3&amp;b &copy; c &copy d">e', 'html')).toBe(
      'e\n\n?a&copy=2&copy3&b © c © d'
    )
    expect(text('<p>?a&copy=2&copy3', 'html')).toBe('?a©=2©3')
  })

  test('finds the article of a page', () => {
    const page =
      '<nav>a</nav><main>b<aside>c</aside><header><h1>d</h1></header><div class="share-bar">e</div></main><footer>f</footer>'
    expect(text(page, 'html')).toBe('b\n\nd')
    expect(text(page, 'html', {pageChrome: true})).toBe('a\n\nb\n\nc\n\nd\n\ne\n\nf')
  })

  test('reads what the document says of itself', () => {
    expect(readDocument('<html lang="fr-CA"><p>a', 'html').language).toBe('fr-CA')
    expect(readDocument('---\nlang: de\ntitle: a\nsummary: >\n  b\n  c\n---\n', 'markdown')).toMatchObject({
      language: 'de',
      text: 'a\n\nb\nc'
    })
    expect(readDocument('+++\nlang = "es"\ndescription = \'a\'\n+++\n', 'markdown')).toMatchObject({
      language: 'es',
      text: 'a'
    })
    expect(() => readDocument('<meta charset="windows-1252">', 'html')).toThrow(DocumentError)
    expect(() =>
      readDocument('<meta http-equiv=Content-Type content="text/html; charset=latin1">', 'html')
    ).toThrow(/not UTF-8/)
    expect(['a.MD', 'a.markdown', 'a.html', 'a.htm', 'a.txt', 'a.rs'].map(formatOf)).toEqual([
      'markdown',
      'markdown',
      'html',
      'html',
      'text',
      undefined
    ])
  })
})

test.each<[string, string]>([
  ['an alias of nothing', 'title: *Late*\n'],
  ['an alias of itself', 'a: &a [*a]\n'],
  [
    'aliases of aliases',
    `a: &a [${'x,'.repeat(9)}]\n${'bcdefgh'.replace(/./g, (key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]\n`)}`
  ],
  ['a list for a key', '? [a, b]\n: c\n'],
  ['nothing that ends', 'title: "Late']
])('front matter with %s is left alone, and the article linted', (_, yaml) => {
  const source = `---\n${yaml}summary: Late , it is.\n---\n\nIt was late .\n`
  const {source: fixed, messages} = fix(source, {format: 'markdown'})
  expect(fixed.slice(0, yaml.length + 4)).toBe(`---\n${yaml}`)
  expect(fixed).toMatch(/It was late\.\n$/)
  expect(messages).toEqual([])
})

test('finds and repairs the traces in a page, and touches nothing else', () => {
  const source = readFileSync('test/fixtures/festival.html', 'utf8')
  const repaired = source
    .replace('Thursday ;', 'Thursday;')
    .replace('them&nbsp;.', 'them.')
    .replace('« <em>', '“<em>')
    .replace('</em>&nbsp;&raquo;', '</em>”')
    .replace('<i>a</i> elevator', '<i>an</i> elevator')
    .replace('a <b>a</b> mechanic', '<b>a</b> mechanic')
    .replace('the <a href="#jury">the</a>', '<a href="#jury">the</a>')
    .replace('21st <b>;', '21st<b>;')
  expect(lint(source, {format: 'html'}).map(({ruleId}) => ruleId)).toEqual([
    'space-before-punctuation',
    'space-before-punctuation',
    'foreign-quotes',
    'foreign-quotes',
    'indefinite-article',
    'repeated-word',
    'repeated-word',
    'space-before-punctuation'
  ])
  for (const level of ['safe', 'unsafe'] as const)
    expect(fix(source, {format: 'html'}, level).source).toBe(repaired)
  expect(lint(repaired, {format: 'html'})).toEqual([])
})

describe('the web page around an article', () => {
  const only = Object.fromEntries(allRules.map(({id}) => [id, id === 'page-chrome']))
  const met = 'They met.\n\n'
  const links =
    '- [Follow us on Twitter][1]\n- [Join us on Facebook](b)\n\n[1]: https://x.org "Follow us on Twitter"\n'

  test.each<[string, Format, string, string[], string?]>([
    ['a paragraph goes with its lines', 'markdown', `Read also\n\n${met}`, ['Read also'], met],
    ['also at the end', 'markdown', `${met}> a\n\nRead also\n`, ['Read also'], `${met}> a\n\n`],
    ['no heading is left empty', 'markdown', `${met}## Read also\n`, ['Read also']],
    ['no link', 'markdown', `${met}[Read also](a)\n`, ['Read also']],
    ['no link in a line', 'markdown', `${met}© 2024, [Jo](a).\nFreed by [MIT](b).\n`, ['© 2024, [Jo](a).']],
    ['no element in a line', 'html', '<p>They met.<br>© 2024, <b>Jo</b>', ['© 2024, <b>Jo']],
    ['no quotation', 'markdown', `${met}> Read also\n`, ['Read also']],
    ['no element around it', 'markdown', '<div>\n\nRead also\n\n</div>\n', ['Read also']],
    ['no element', 'html', '<p>They met.<p>Read also', ['Read also']],
    ['a list of nothing else', 'markdown', met + links, ['Follow us on Twitter', 'Join us on Facebook']],
    ['a list with more in it', 'markdown', `${met}- Who we are\n${links}`, []],
    ['a list that is announced', 'markdown', `${met}How to stay up to date:\n\n${links}`, []],
    ['the copyright of a section', 'markdown', `# Lamp\n\n${met}## License\n\n© 2024, Jo. MIT.\n`, []],
    ['what to see also', 'markdown', `# Lamp\n\n${met}## See also\n\n- [Rope](a)\n`, []],
    ['a section of its own', 'markdown', `${met}## Stay in touch\n\n${links}`, []],
    ['captions', 'html', '<p>They met.<figure><img alt="Photo: AFP"><figcaption>Photo: AFP</figure>', []],
    [
      'a headline',
      'html',
      '<title>Late - DW</title><h1>Late - DW</h1><p>Met.',
      [' - DW'],
      '<title>Late - DW</title><h1>Late</h1><p>Met.'
    ],
    [
      'a front matter’s',
      'markdown',
      '---\ntitle: Late - DW\n---\nMet.',
      [' - DW'],
      '---\ntitle: Late\n---\nMet.'
    ]
  ])('%s', (_, format, source, expected, fixed = source) => {
    const found = lint(source, {rules: only, format})
    expect(found.map(({actual}) => actual.trimEnd())).toEqual(expected)
    expect(fix(source, {rules: only, format}, 'unsafe').source).toBe(fixed)
  })

  test('is known as such where it is linted', () => {
    const page = '<main><p>They met.</main><footer><p>Follow us on Twitter</footer>'
    expect(lint(page, {rules: only, format: 'html', pageChrome: true})).toEqual([])
  })
})

test('an image behind a quotation that is set off does not part its marks', () => {
  const source = 'They say:\n\n> “The cycle starts.\n>\n> The cycle ends.” {{< image >}}\n'
  expect(lint(source, {format: 'markdown'})).toEqual([])
  expect(lint(source.replace('”', ''), {format: 'markdown'})).toHaveLength(1)
})

test('what stands in markup of its own is a name', () => {
  const source =
    '<p>They saw <i>come home!</i> at home, and pressed <b>[</b> and <b>]</b> on it. <b>apt</b> ran.'
  expect(lint(source, {format: 'html'})).toEqual([])
  expect(lint(source.replace(/<\/?[ib]>/g, ''), {format: 'html'}).map(({ruleId}) => ruleId)).toEqual([
    'stray-punctuation',
    'bracket-spacing',
    'bracket-spacing',
    'sentence-case'
  ])
})

test('a line of a page’s source goes on behind a tag, and a sentence behind a listing', () => {
  const source = '<p>They met <a href=x>\nthere</a>\n. Then (e.g.</p><pre>a b</pre><p>) it rained.</p>'
  expect(lint(source, {format: 'html'})).toEqual([])
  expect(lint(`${source}<p>, they said.</p>`, {format: 'html'})).toHaveLength(1)
})

test('a block in another language is linted by the rules of that language', () => {
  const source = '<p>He said no !<blockquote lang=fr>Il a dit non ! Oui , dit-il.</blockquote>'
  const fixed = '<p>He said no!<blockquote lang=fr>Il a dit non ! Oui, dit-il.</blockquote>'
  expect(fix(source, {format: 'html'}).source).toBe(fixed)
})

describe('directives', () => {
  const only: Settings = {
    rules: Object.fromEntries(allRules.map(({id}) => [id, id === 'space-before-punctuation'])),
    reportUnusedDirectives: true
  }
  const found = (source: string, format: Format) =>
    lint(source, {...only, format}).map(({ruleId, line}) => `${line} ${ruleId}`)
  const finding = 'space-before-punctuation'

  test.each<[Format, string, string[]]>([
    [
      'text',
      '[translint-disable space-before-punctuation: why not]\nLate .\n[translint-enable]\nLate .',
      [`4 ${finding}`]
    ],
    ['text', '[translint-disable-next-line]\nLate .\nLate .', [`3 ${finding}`]],
    ['text', 'See [translint-disable] .', [`1 ${finding}`]],
    ['text', '\uFEFF[translint-disable: a byte order mark]\nLate .', []],
    ['text', '[translint-disable: as in [1], and [2]]\nLate .', []],
    ['text', '[translint-disable] [1]\nLate .', [`2 ${finding}`]],
    [
      'markdown',
      '<!-- translint-disable -->\n\nLate .\n\n<!-- translint-enable -->\n\nLate .',
      [`7 ${finding}`]
    ],
    [
      'markdown',
      'Late . <!-- translint-disable-line space-before-punctuation -- why -->\nLate .',
      [`2 ${finding}`]
    ],
    ['markdown', 'Late .\n\n<!-- translint-disable-file -->', []],
    [
      'html',
      '<p>Late .</p>\n<!-- translint-disable-next-line spelling, space-before-punctuation -->\n<p>Late .</p>',
      [`1 ${finding}`]
    ],
    [
      'html',
      '<!-- translint-disable-next-line quote-pears -->\n<p>Late.</p>',
      ['1 unused-disable-directive']
    ],
    ['html', '<!-- translint-disable -->\n<p>Late.</p>', ['1 unused-disable-directive']]
  ])('%s %j', (format, source, expected) => {
    expect(found(source, format)).toEqual(expected)
    const {source: fixed} = fix(source, {...only, format})
    if (expected.length === 0) expect(fixed).toBe(source)
  })

  test('keep fixes away from where they hold, not from all that a finding there runs over', () => {
    const sentence = 'The talks of the council went on , they say.\n'
    const around = `${sentence}\n`.repeat(4)
    const kept = `<!-- translint-disable-next-line -->\n${sentence}`
    const [loop] = lint(around + sentence, {format: 'markdown'})
    expect(loop).toMatchObject({ruleId: 'loop', line: 1, endLine: 9})
    expect(fix(around + kept, {format: 'markdown'}).source).toBe(around.replaceAll(' ,', ',') + kept)
  })

  test.each<[Format, string]>([
    ['text', '[translint-disable-next-line repeated-word]\nThey took a a elevator.\nThey took a elevator.'],
    [
      'html',
      '<!-- translint-disable-line repeated-word --><p>They took a a elevator.\n<p>They took a elevator.'
    ]
  ])(
    'keep the fixes of other rules out of the place that they keep, and report them: %s %j',
    (format, source) => {
      const messages = lint(source, {format})
      expect(messages.map(({ruleId, safety, fix}) => [ruleId, safety, fix !== undefined])).toEqual([
        ['indefinite-article', 'none', false],
        ['indefinite-article', 'safe', true]
      ])
      expect(fix(source, {format}).source).toBe(source.replace('took a e', 'took an e'))
    }
  )

  test('are as quick by the thousand as one by one', {tags: 'slow'}, () => {
    const part = '<!-- translint-disable -->\n\nLate .\n\n<!-- translint-enable -->\n\nOn .\n\n'
    const source = part.repeat(20_000)
    expect(found(source, 'markdown')).toHaveLength(20_000)
  })
})
