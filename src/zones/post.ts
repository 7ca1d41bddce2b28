import {reading} from '../article/reading.js'
import {defineZone} from '../article/zone.js'

/** To whom it is, what it is about, or who sent it: at its start or its end. */
const sign = /^\s*[@#]\p{L}|\bpic\.twitter\.com\b|\(@\w+\)[^.!?]{0,40}$|\s[@#]\p{L}\w*\s*$/u
const small = /^\s*\p{Ll}/u
/** Fewer paragraphs are no thread. */
const fewest = 2

/** Whether an article has posts, and a third of its paragraphs at least are some or start small, as people type. */
const isThread = reading(({text, paragraphs}): boolean => {
  const texts = paragraphs.map(({start, end}) => text.slice(start, end))
  const posts = texts.filter((paragraph) => sign.test(paragraph))
  const typed = texts.filter((paragraph) => small.test(paragraph) || sign.test(paragraph))
  return posts.length > 0 && typed.length >= fewest && 3 * typed.length >= texts.length
})

export default defineZone({
  summary: 'a post on a social network, or a thread of them, typed as people type',
  places: (article, paragraph) =>
    sign.test(article.text.slice(paragraph.start, paragraph.end)) || isThread(article) ? [paragraph] : [],
  examples: [
    {text: '⟦@ada this is how i went #home⟧\n\nHe wrote that, and more.\n\nShe left.\n\nThey did so too.'},
    {
      text: 'He asked them.\n\n⟦how i went home — Ada Smith (@ada_s) March 10, 2014⟧\n\nShe left.\n\nSo did he.'
    },
    {text: '⟦They left. and i did so too.⟧\n\n⟦@ada tbh it was late⟧\n\n⟦so i went home, and it was dark⟧'},
    {text: 'The tag #home is old.\n\nso he left.\n\nand so did she.'}
  ]
})
