import {resolve} from 'node:path'
import {parseSync, Visitor} from 'rolldown/utils'

/** A plugin of rolldown for what comes in another way in a browser, or not at all. */
export const forBrowsers = {
  name: 'for-browsers',
  // eld takes the table that was loaded.
  resolveId: {filter: {id: /ngrams\/small\.js$/}, handler: () => resolve('src/adapters/browser/ngrams.ts')},
  transform: {filter: {id: /\/rules\/[^.]*\.ts$/}, handler: withoutPage}
}

/** The examples of a rule are its tests and its page, and its rationale is for that alone. */
function withoutPage(code, id) {
  const cuts = []
  new Visitor({
    Property({key, value: {type, start, end}}) {
      if (key.name === 'examples' && type === 'ArrayExpression') cuts.push({start, end, rest: '[]'})
      if (key.name === 'rationale' && type === 'TemplateLiteral') cuts.push({start, end, rest: "''"})
    }
  }).visit(parseSync(id, code).program)
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((kept, {start, end, rest}) => kept.slice(0, start) + rest + kept.slice(end), code)
}
