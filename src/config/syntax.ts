import {type JSONPath, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'

/**
 * Reads a text into a tree; undefined where nothing stands.
 *
 * @throws BrokenText where it is not what it should be.
 */
export type Syntax = (text: string) => Node | undefined

/** Says where a text is broken, by UTF-16 offset, and what is expected there. */
export class BrokenText extends Error {
  readonly offset: number

  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

/** JSON with comments and trailing commas. */
export const json: Syntax = (text) => {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true})
  const [broken] = errors
  if (!broken) return root
  const words = printParseErrorCode(broken.error)
    .replace(/\B[A-Z]/g, ' $&')
    .toLowerCase()
  throw new BrokenText(broken.offset, `JSON is broken here: ${words}`)
}

/** How a file holds a config: in YAML or JSON, as a whole or at some keys. */
export function formOf(path: string, text: string): {readonly isYaml: boolean; readonly top: JSONPath} {
  const [name = ''] = /[^/\\]*$/.exec(path) ?? []
  // textlint reads a file of that name as either.
  const isYaml = /\.ya?ml$/.test(name) || (name === '.textlintrc' && !/^\uFEFF?\s*[{/]/.test(text))
  return {isYaml, top: name === 'package.json' ? ['textlint'] : []}
}
