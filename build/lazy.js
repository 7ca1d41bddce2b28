// One article needs few of the patterns and tables that the rules hold, and making them all takes longer than linting
// it. So what a module makes when it is loaded is made when it is used first instead.
import {parseSync, transformSync, Visitor} from 'rolldown/utils'

const isOurs = (module) => !module.includes('/node_modules/')
const isMade = ({type}) =>
  /^(?:(?:New|Call|Object|Array|Binary|Member)Expression|TemplateLiteral|Identifier)$/.test(type)

/** A plugin of rolldown; it takes for granted that the constants of our modules have no effect but their value. */
export const lazy = {
  name: 'lazy',
  renderChunk(code, {fileName, modules}) {
    const {program} = parseSync(fileName, code)
    const ours = new Set(
      Object.entries(modules)
        .flatMap(([id, {code}]) => (isOurs(id) ? constants(parseSync(`${id}.js`, code ?? '').program) : []))
        .map(({id}) => id.name)
    )
    const exported = program.body.flatMap((node) => node.specifiers?.map(({local}) => local.name) ?? [])
    const edits = []
    const slots = []
    const define = {}
    const held = new Set()

    for (const {id, init, start, end} of constants(program)) {
      if (exported.includes(id.name)) continue
      if (init.regex) {
        held.add(init)
        define[id.name] = once(construction(init))
        edits.push({start, end, text: ''})
      } else if (ours.has(id.name) && isMade(init)) {
        define[id.name] = once(`make$${id.name}()`)
        edits.push(
          {start, end: init.start, text: `function make$${id.name}() { return (`},
          {start: init.end, end, text: ')}'}
        )
      }
    }
    let depth = 0
    new Visitor({
      ...aroundFunctions(
        () => depth++,
        () => depth--
      ),
      Literal(node) {
        if (!node.regex || held.has(node)) return
        if (depth === 0) edits.push({...node, text: construction(node)})
        // What has a place to go on from is made anew each time.
        else if (!/[gy]/.test(node.regex.flags)) edits.push({...node, text: once(construction(node))})
      }
    }).visit(program)
    const {code: result, errors} = transformSync(
      fileName,
      edited(code, edits) + (slots.length ? `\nvar ${slots.join(', ')};` : ''),
      {define}
    )
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return result

    function once(value) {
      const slot = `once$${slots.length}`
      slots.push(slot)
      return `(${slot} ??= ${value})`
    }
  }
}

/** The constants that a module declares one by one; JSON comes as variables. */
function constants({body}) {
  return body.flatMap(({type, declarations, start, end}) =>
    type === 'VariableDeclaration' && declarations.length === 1 && declarations[0].init
      ? {...declarations[0], start, end}
      : []
  )
}

function aroundFunctions(enter, leave) {
  return Object.fromEntries(
    ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].flatMap((type) => [
      [type, enter],
      [`${type}:exit`, leave]
    ])
  )
}

/** A string is not read before it is used; a literal is read twice. */
function construction({regex: {pattern, flags}}) {
  return `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`
}

function edited(code, edits) {
  let text = ''
  let from = 0
  for (const {start, end, text: replacement} of edits.sort((a, b) => a.start - b.start)) {
    text += code.slice(from, start) + replacement
    from = end
  }
  return text + code.slice(from)
}
