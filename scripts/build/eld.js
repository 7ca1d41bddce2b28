import {runInNewContext} from 'node:vm'

/**
 * A plugin of rolldown that writes eld’s table as lines in order beside it: a text needs a few of them, and all as objects take a
 * tenth of a second and 30 MB.
 */
export const tables = {
  name: 'tables',
  transform: {
    filter: {id: /\/eld\/src\/ngrams\//},
    handler(code) {
      const object = code.replace(/^.*?(?=\{type)|;\s*$/gs, '')
      const {ngrams, ...head} = runInNewContext(`(${object})`)
      const lines = Object.keys(ngrams)
        .sort()
        .map((ngram) => `${ngram}\t${JSON.stringify(ngrams[ngram])}\n`)
      this.emitFile({type: 'asset', fileName: 'ngrams.tsv', source: Buffer.from(lines.join(''), 'latin1')})
      return `
        import {readFileSync} from 'node:fs'
        const lines = readFileSync(__dirname + '/ngrams.tsv', 'latin1')
        ${scoresIn}
        const known = new Map()
        const get = (_, ngram) => {
          if (!known.has(ngram)) known.set(ngram, scoresIn(lines, ngram + '\\t'))
          return known.get(ngram)
        }
        export const ngramsData = {...${JSON.stringify(head)}, ngrams: new Proxy({}, {get})}`
    }
  }
}

/** What stands in the line that starts so, found by halves; undefined where there is none. */
function scoresIn(lines, start) {
  let low = 0
  let high = lines.length
  while (low < high) {
    const line = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    if (lines.slice(line, line + start.length) < start) low = lines.indexOf('\n', line) + 1
    else high = line
  }
  return lines.startsWith(start, low)
    ? JSON.parse(lines.slice(low + start.length, lines.indexOf('\n', low)))
    : undefined
}
