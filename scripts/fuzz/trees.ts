import {Parser} from 'htmlparser2'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {mathFromMarkdown} from 'mdast-util-math'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {math} from 'micromark-extension-math'
import {type DefaultTreeAdapterTypes, parse, parseFragment} from 'parse5'
import {getStaticTOMLValue, parseTOML} from 'toml-eslint-parser'
import {parse as parseYaml} from 'yaml'
import type {Comment, Format} from '../../src/article/document.js'

/** What a source is but for its prose, as parsers see it that the linter does not use. */
export interface Tree {
  /** All but text: elements, attributes, targets, code, comments, in order. */
  readonly shape: string
  /** How many paragraphs of nothing but text stand outside everything: a fix may take one out with its lines. */
  readonly paragraphs: number
  /** In order; those that stand in the source as they are. */
  readonly comments: readonly Comment[]
}

/** Reads a source once more; plain text is all prose. */
export function treeOf(source: string, format: Format): Tree {
  if (format === 'markdown') return markdownTree(source)
  if (format === 'text') return {shape: '', paragraphs: 0, comments: []}
  const {shape, comments} = tagsOf(source)
  return {shape: shape + codeOf(source), paragraphs: 0, comments}
}

/** mdast stands on micromark's tokens as the linter does, but makes its tree of them by itself. */
const extensions = [gfm(), frontmatter(['yaml', 'toml']), math({singleDollarTextMath: false})]
/** GitHub also links an address behind a bracket that nothing closes, which micromark reads as text. */
const gfmTree = gfmFromMarkdown().map(({transforms: _, ...extension}) => extension)
const mdastExtensions = [gfmTree, frontmatterFromMarkdown(['yaml', 'toml']), mathFromMarkdown()]

type Root = ReturnType<typeof fromMarkdown>
type Node = Root['children'][number]

function markdownTree(source: string): Tree {
  const comments: Comment[] = []
  const parts: string[] = source.match(templates) ?? []
  let paragraphs = 0
  let codeDepth = 0
  for (const block of fromMarkdown(withoutTemplates(source), {extensions, mdastExtensions}).children) {
    if (block.type === 'paragraph' && block.children.every(({type}) => type === 'text')) paragraphs++
    else visit(block)
  }
  return {shape: parts.join('\n'), paragraphs, comments}

  function visit(node: Node): void {
    if (node.type === 'text') {
      if (codeDepth > 0) parts.push(node.value)
      return
    }
    if (node.type === 'html') {
      const {shape, comments: inside, depth} = tagsOf(node.value, node.position?.start.offset)
      parts.push(shape)
      const [, closed] = /^<\/([a-z]+)/i.exec(node.value) ?? []
      if (closed) parts.push(`/${closed}`)
      codeDepth = Math.max(0, codeDepth + depth - (closed && code.has(closed.toLowerCase()) ? 1 : 0))
      for (const comment of inside)
        if (source.startsWith(`<!--${comment.value}-->`, comment.start) && !isInTemplate(source, comment))
          comments.push(comment)
      return
    }
    const {type, position, ...fields}: {type: string; position?: unknown} = node
    const rest = {...fields, alt: '', title: '', children: []}
    if ('value' in node && (type === 'yaml' || type === 'toml'))
      parts.push(type, frontMatter(type, node.value))
    else parts.push(type, JSON.stringify(rest))
    if (!('children' in node)) return
    // The linter takes a tag that its paragraph does not close for a slip, and what follows for prose.
    if (type === 'paragraph' || type === 'heading' || type === 'tableCell') codeDepth = 0
    for (const child of node.children) visit(child)
    parts.push(`/${type}`)
  }
}

/** What site generators take out before anyone reads Markdown: a comment in it is none yet. */
const templates =
  /\{(?:\{[<%](?:(?!\n[ \t]*\r?\n).)*?[%>]\}|%(?:(?!\n[ \t]*\r?\n).)*?%|\/\*.*?\*\/|[#:.][^{}\r\n]*)\}/gs

/** What stands for templates to the parser; they must stay as they are. */
function withoutTemplates(source: string): string {
  return source.replace(templates, (template) => template.replace(/[^\r\n]/g, 'x'))
}

function isInTemplate(source: string, {start}: Comment): boolean {
  return Array.from(source.matchAll(templates)).some(
    ({0: template, index}) => index < start && start < index + template.length
  )
}

const proseFields = ['title', 'description', 'summary']

function frontMatter(syntax: 'yaml' | 'toml', source: string): string {
  try {
    const fields: unknown =
      syntax === 'yaml' ? parseYaml(source, {logLevel: 'error'}) : getStaticTOMLValue(parseTOML(source))
    if (typeof fields !== 'object' || fields === null) return source
    const kept = Object.entries(fields).map(([name, value]) =>
      proseFields.includes(name) && typeof value === 'string' ? name : [name, value]
    )
    return JSON.stringify(kept)
  } catch {
    return source
  }
}

const code = new Set(
  'code kbd listing math plaintext pre samp script style svg template textarea tt var xmp'.split(' ')
)
const descriptions = /^(?:og:|twitter:)?(?:title|description)$/i

/**
 * The tags and comments as written. htmlparser2 has a tokenizer of its own; what browsers make of tags that don't match
 * it does not know, and so leaves what parse5 makes of them alone. `depth` is how many elements of code stay open.
 */
function tagsOf(html: string, offset = 0): Pick<Tree, 'shape' | 'comments'> & {readonly depth: number} {
  const events: unknown[] = []
  const comments: Comment[] = []
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      const isDescription = name === 'meta' && descriptions.test(attributes.name ?? attributes.property ?? '')
      const kept = Object.entries(attributes).map(([name, value]) =>
        name === 'alt' || name === 'title' || (isDescription && name === 'content') ? [name] : [name, value]
      )
      events.push(name, kept)
      if (code.has(name)) depth++
    },
    onclosetag(name, isImplied) {
      events.push(`/${name}`)
      if (code.has(name) && !isImplied) depth--
    },
    oncomment(value) {
      events.push(`!${value}`)
      const start = html.lastIndexOf('<!--', parser.startIndex)
      if (html.startsWith(`<!--${value}-->`, start))
        comments.push({value, start: offset + start, end: offset + start + value.length + 7})
    },
    onprocessinginstruction(name, text) {
      events.push(name, text)
    }
  })
  // It takes `<![CDATA[` for more than the comment that it is to browsers.
  parser.end(html.replaceAll('<![', '<!='))
  return {shape: JSON.stringify(events), comments, depth}
}

const isPage = /<(?:!doctype|html|head|body)[\s>]/i

/** The code of a page: where it starts and ends only a parser knows that does as browsers do. This tree is its own. */
function codeOf(html: string): string {
  const texts: string[] = []
  visit(isPage.test(html) ? parse(html) : parseFragment(html), false)
  return JSON.stringify(texts)

  function visit(node: DefaultTreeAdapterTypes.Node, isCode: boolean): void {
    if (isCode && 'value' in node) texts.push(node.value)
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
    for (const child of children) visit(child, isCode || code.has(node.nodeName))
  }
}
