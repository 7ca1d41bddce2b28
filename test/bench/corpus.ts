import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {allRules} from '../../rules/index.js'
import {unmark} from '../examples.js'

/** The seed articles; the folder stands in the repository. */
const seeds = new URL('../../seeds/', import.meta.url).pathname

/**
 * What is measured on: the text files in a folder and below; without a folder, the seeds and articles made of
 * the rules' own examples.
 */
export function corpus(folder: string | undefined): string[] {
  return folder === undefined ? [...read(seeds), ...generated()] : read(folder)
}

/** A corpus cut to some bytes of UTF-8, or repeated up to them. */
export function sized(articles: readonly string[], bytes: number): string[] {
  const result: string[] = []
  for (let i = 0, size = 0; size < bytes; i++) {
    const article = articles[i % articles.length] ?? ''
    result.push(article)
    size += Buffer.byteLength(article)
  }
  return result
}

function read(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Articles of some 4 kB: mostly clean sentences, with one finding in a dozen, as in an article that was edited. */
function generated(): string[] {
  const english = allRules.flatMap((rule) => rule.examples.filter((example) => !example.options))
  const good = english.flatMap((example) => ('good' in example && !('bad' in example) ? [example.good] : []))
  const bad = english.flatMap((example) => ('bad' in example ? [unmark(example.bad).text] : []))
  const paragraphs = bad.flatMap((text, i) => [
    text,
    ...Array.from({length: 11}, (_, k) => good[(i * 11 + k) % good.length] ?? '')
  ])
  const articles: string[] = []
  for (let i = 0; i < paragraphs.length; i += 48) articles.push(paragraphs.slice(i, i + 48).join('\n\n'))
  return articles
}
