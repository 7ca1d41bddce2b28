import {resolve} from 'node:path'
import {parseSync, Visitor} from 'rolldown/utils'

/** A plugin of rolldown for what comes in another way in a browser, or not at all. */
export const forBrowsers = {
  name: 'for-browsers',
  resolveId: {
    filter: {id: /^node:|ngrams\/small\.js$/},
    handler: (id) =>
      id.startsWith('node:')
        ? // What Node alone has is for what is taken out.
          {id, external: true, moduleSideEffects: false}
        : // eld takes the table that was loaded.
          resolve('src/adapters/browser/ngrams.ts')
  },
  transform: {filter: {id: /\/rules\/[^.]*\.ts$/}, handler: withoutProof}
}

/** The examples of a rule are its tests and its page, and its options are checked where a config is read. */
function withoutProof(code, id) {
  const cuts = []
  new Visitor({
    Property({key, value, start, end}) {
      if (key.name === 'examples' && value.type === 'ArrayExpression') cuts.push({...value, text: '[]'})
      if (key.name === 'validate') cuts.push({start, end, text: 'validate: undefined'})
    }
  }).visit(parseSync(id, code).program)
  let kept = ''
  let done = 0
  for (const {start, end, text} of cuts.sort((a, b) => a.start - b.start)) {
    kept += code.slice(done, start) + text
    done = end
  }
  return kept + code.slice(done)
}
