import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fetchedTexts} from './bench.js'

/**
 * What is measured on: the text files in a folder and below; without a folder, addresses on the state of the Union, from the latest
 * to the first, cut into articles of some 5 kB. Nothing comes twice, and what is in them is under CC0.
 */
export function corpus(folder: string | undefined): string[] {
  if (folder !== undefined) return textsIn(folder)
  return textsIn(fetchedTexts()).reverse().flatMap(cut)
}

/** As many of the articles as come to some bytes of UTF-8. */
export function sized(articles: readonly string[], bytes: number): string[] {
  let size = 0
  return articles.filter((article) => {
    const isWithin = size < bytes
    size += Buffer.byteLength(article)
    return isWithin
  })
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** The package has an address in one line: five sentences make a paragraph here, and seven paragraphs an article. */
function cut(address: string): string[] {
  const sentences = address.trim().split(/(?<=[.?!]) (?=[A-Z])/)
  return chunks(
    chunks(sentences, 5).map((some) => some.join(' ')),
    7
  ).map((some) => `${some.join('\n\n')}\n`)
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, i) => items.slice(i * size, (i + 1) * size))
}
