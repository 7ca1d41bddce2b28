import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode
} from 'jsonc-parser'
import {location} from 'vfile-location'
import {ConfigError} from './config-error.js'

/** The text of a config (JSON with comments): its value, and where in the text things stand. */
export class ConfigText {
  readonly value: unknown
  readonly #root: Node | undefined
  readonly #toPlace: (offset: number) => string

  /** @throws ConfigError where the JSON is broken. */
  constructor(text: string, path: string) {
    const places = location(text)
    this.#toPlace = (offset) => {
      const {line, column} = places.toPoint(offset) ?? {line: 1, column: 1}
      return `${path}:${line}:${column}`
    }
    const errors: ParseError[] = []
    this.#root = parseTree(text, errors, {allowTrailingComma: true})
    const [broken] = errors
    if (broken) {
      const code = printParseErrorCode(broken.error)
      throw new ConfigError(`${this.#toPlace(broken.offset)}: JSON is broken here: ${words(code)}`)
    }
    this.value = this.#root && getNodeValue(this.#root)
  }

  /** The value at the end of some keys. */
  at(keys: JSONPath): unknown {
    const node = this.#find(keys)
    return node && getNodeValue(node)
  }

  /** `path:line:column` of the value at the end of some keys. */
  placeOf(keys: JSONPath): string {
    return this.#toPlace(this.#find(keys)?.offset ?? 0)
  }

  /** An error at a value, or at its key. */
  error(keys: JSONPath, message: string, at: 'value' | 'key' = 'value'): ConfigError {
    const node = this.#find(keys)
    const offset = (at === 'key' ? node?.parent : node)?.offset ?? 0
    return new ConfigError(`${this.#toPlace(offset)}: ${message}`)
  }

  #find(keys: JSONPath): Node | undefined {
    return this.#root && findNodeAtLocation(this.#root, keys)
  }
}

/** `CloseBraceExpected` → `close brace expected`. */
function words(code: string): string {
  return code.replace(/\B[A-Z]/g, ' $&').toLowerCase()
}
