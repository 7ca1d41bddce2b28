/** What templates are enclosed in; a longer mark goes before a shorter one. */
const closers: Readonly<Record<string, string>> = {'{{<': '>}}', '{{%': '%}}', '{%': '%}', '{/*': '*/}'}
const opener = /\{\{[<%]|\{%|\{\/\*|\{[#:.]/g
/** The attributes that some Markdown writes behind a link, a heading or a paragraph: `{#id .class}`. */
const attributes = /(?<=[)\]])\{[#:.][^{}\r\n]{0,200}\}|\{[#:.][^{}\r\n]{0,200}\}(?=[ \t]*(?:[\r\n{]|$))/y
const longest = 4000

/** A source whose templates are masked. */
export interface Masked {
  /** As long as the source. */
  readonly text: string
  /** As they are written, in order. */
  readonly templates: readonly string[]
}

/**
 * Fills what site generators replace or leave out (`{{< shortcode >}}`, `{% tag %}`, `{#id}`, the comments of MDX)
 * with U+FFFC, line breaks aside, so that it is neither prose nor Markdown. Every offset stays.
 */
export function maskTemplates(markdown: string): Masked {
  const next: Record<string, number> = {}
  const templates: string[] = []
  let text = ''
  let done = 0
  opener.lastIndex = 0
  for (let match = opener.exec(markdown); match; match = opener.exec(markdown)) {
    const {0: open, index} = match
    const end = endOf(open, index)
    // Of `{{% a %}` the second brace starts a tag.
    opener.lastIndex = end ?? index + 1
    if (end === undefined) continue
    const template = markdown.slice(index, end)
    templates.push(template)
    text += markdown.slice(done, index) + template.replace(/[^\r\n]/g, '\uFFFC')
    done = end
  }
  return {text: text + markdown.slice(done), templates}

  function endOf(open: string, index: number): number | undefined {
    const close = closers[open]
    if (close === undefined) {
      attributes.lastIndex = index
      return attributes.test(markdown) ? attributes.lastIndex : undefined
    }
    const from = index + open.length
    let at = next[close] ?? 0
    if (at < from) {
      at = markdown.indexOf(close, from)
      if (at < 0) at = Number.POSITIVE_INFINITY
      next[close] = at
    }
    if (at - index > longest) return undefined
    const isComment = open === '{/*'
    return !isComment && /\n[ \t]*\r?\n/.test(markdown.slice(index, at)) ? undefined : at + close.length
  }
}

/** Whether a template that starts so shows nothing to the reader. */
export function isInvisible(source: string): boolean {
  return /^\{[#:./]/.test(source)
}
