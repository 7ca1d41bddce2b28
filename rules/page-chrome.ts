import {defineRule} from '../src/rule.js'

/** How many paragraphs from either end of an article a page's own text is looked for in. */
const reach = {head: 3, tail: 5}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const date = `(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4})`
const time = '(?:,? (?:at )?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: \\(?[a-z]{2,4}\\)?)?)'
const network =
  '(?:facebook|twitter|x|whatsapp|linkedin|telegram|instagram|youtube|tiktok|pinterest|reddit|threads|bluesky|mastodon|google news|e-?mail)'
const piece = [
  `(?:date|published|updated|posted|first published|last (?:updated|modified))(?: on| at)?:? ${date}${time}?`,
  `share(?: (?:this|the) (?:article|story|post|page|news))?(?: (?:on|via|with) ${network})?`,
  `(?:connect with|follow|find|join) us(?: on ${network}(?:(?:,| and|, and) ${network})*)?`,
  '(?:read|see|watch) (?:also|more|next)',
  'also read',
  '(?:related|recommended) (?:articles|stories|posts|topics|news)',
  'most (?:read|popular)',
  'advertisement',
  '(?:click|tap) here to (?:subscribe|share|comment|read more)',
  '(?:sign up (?:for|to)|subscribe(?: to)?)(?: (?:our|the))?(?: (?:daily|weekly|free))? newsletters?',
  'subscribe(?: now)?',
  '(?:copy|get) link',
  '(?:leave|post|write) a comment',
  '(?:print|e-?mail) this (?:article|page|story)',
  'all rights reserved'
].join('|')
const chrome = new RegExp(`^(?:(?:${piece})(?:[\\s|·•,/:.!…»>-]+|$))+$`, 'i')

export default defineRule({
  id: 'page-chrome',
  category: 'residue',
  severity: 'warning',
  fix: 'unsafe',
  languages: ['en'],
  summary:
    'A line of the web page around the article: its date stamp, share and subscribe links, and the like.',
  rationale: `
Articles are scraped before they are translated, and what stood around them on the page is translated with them.

Looked for in the first three and the last five paragraphs only. A line counts if it is made of nothing but such
pieces: \`date\`, \`Published\`, \`Updated\` and their kin before a date; *share*, *follow us*, *connect with us*;
*read also*, *related articles*; *subscribe*, *newsletter*; *advertisement*; *leave a comment*. A sentence that
contains one is left alone.`,
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
    {good: 'Follow us on Facebook if you want to know how it ends.'},
    {good: 'Xi meets Blinken\n\nPublished in 2024, the book sold well.'},
    {good: 'Beijing, April 26, 2024\n\nThey met.'}
  ],
  *check(article) {
    const {text, paragraphs} = article
    for (const [i, paragraph] of paragraphs.entries()) {
      if (i >= reach.head && i < paragraphs.length - reach.tail) continue
      for (const {start, end} of article.lines(paragraph)) {
        const line = text.slice(start, end).trim()
        if (line.length > 200 || !chrome.test(line)) continue
        const [gap = ''] = /^\s*/.exec(text.slice(end)) ?? []
        yield {
          start,
          end: end + gap.length,
          expected: '',
          message: `Unexpected \`${line}\` from the page around the article, expected nothing`
        }
      }
    }
  }
})
