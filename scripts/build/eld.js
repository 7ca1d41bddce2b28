import {runInNewContext} from 'node:vm'

/** A plugin of rolldown that writes eld’s tables as JSON: V8 reads it in a quarter of the time that an object takes. */
export const tables = {
  name: 'tables',
  transform: {
    filter: {id: /\/eld\/src\/ngrams\//},
    handler(code) {
      const [start, object] = code.split(/(?<=export const ngramsData = )/)
      const json = JSON.stringify(runInNewContext(`(${object.replace(/;\s*$/, '')})`))
      return `${start}JSON.parse(${JSON.stringify(json)})`
    }
  }
}
