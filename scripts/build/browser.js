import {resolve} from 'node:path'
import {parseSync, Visitor} from 'rolldown/utils'

/** A plugin of rolldown for what comes in another way in a browser, or not at all. */
export const forBrowsers = {
  name: 'for-browsers',
  // eld takes the table that was loaded.
  resolveId: {filter: {id: /ngrams\/small\.js$/}, handler: () => resolve('src/adapters/browser/ngrams.ts')},
  transform: {filter: {id: /\/rules\/[^.]*\.ts$/}, handler: withoutExamples}
}

/** The examples of a rule are its tests and its page. */
function withoutExamples(code, id) {
  let kept = code
  new Visitor({
    Property({key, value}) {
      if (key.name === 'examples' && value.type === 'ArrayExpression')
        kept = `${code.slice(0, value.start)}[]${code.slice(value.end)}`
    }
  }).visit(parseSync(id, code).program)
  return kept
}
