// Writes the tables that browsers load: each as columns, which gzip makes a third smaller than rows. `src/adapters/browser/`
// reads them.
import {gzipSync} from 'node:zlib'

/** A Hunspell dictionary: its affixes, then its stems in order, then their flags. */
export function packDictionary(aff, dic) {
  const entries = dic.trim().split('\n').slice(1).sort()
  const stems = entries.map((entry) => entry.replace(/\/.*/, ''))
  const flags = entries.map((entry) => entry.replace(/^[^/]*/, ''))
  return pack([Buffer.from(aff), ...wordColumns(stems), Buffer.from(flags.join('\n'))])
}

/** eld’s n-grams in order, how many languages each is of, which, and its scores, those of n-grams of one language first. */
export function packNgrams({type, languages, ngrams}) {
  const keys = Object.keys(ngrams).sort()
  const rows = keys.map((key) => Object.entries(ngrams[key]).map(([tag, score]) => [Number(tag), score]))
  const most = Math.max(...rows.map((row) => row.length))
  const byLength = Array.from({length: most}, (_, i) => rows.filter((row) => row.length === i + 1)).flat(2)
  return pack([
    Buffer.from(JSON.stringify({type, languages})),
    ...wordColumns(keys),
    Buffer.from(rows.map((row) => row.length)),
    Buffer.from(rows.flatMap((row) => row.map(([tag], i) => tag - (row[i - 1]?.[0] ?? 0)))),
    Buffer.from(byLength.map(([, score]) => score))
  ])
}

/** Words in order: a byte each for how many UTF-16 units it shares with the one before and how many more it has, and those. */
function wordColumns(words) {
  const shared = words.map((word, i) => {
    const before = words[i - 1] ?? ''
    const most = Math.min(15, before.length, word.length - 1)
    let length = 0
    while (length < most && before[length] === word[length]) length++
    return length
  })
  const shapes = words.map((word, i) => {
    const rest = word.length - shared[i] - 1
    if (rest > 15) throw new RangeError(`${word} is too long for its row`)
    return (shared[i] << 4) | rest
  })
  return [Buffer.from(shapes), Buffer.from(words.map((word, i) => word.slice(shared[i])).join(''))]
}

/** The lengths of the columns in bytes, on a line, then the columns. */
function pack(columns) {
  const lengths = `${JSON.stringify(columns.map(({length}) => length))}\n`
  return gzipSync(Buffer.concat([Buffer.from(lengths), ...columns]), {level: 9})
}
