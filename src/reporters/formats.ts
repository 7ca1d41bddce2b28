import type {FileResult} from './result.js'

/** Makes a report of all results. */
export type Reporter = (results: readonly FileResult[], color: boolean) => string

/** The formats of reports; each is loaded when it is asked for. */
export const formats = {
  stylish: async (): Promise<Reporter> => (await import('./stylish.js')).stylish,
  json: async (): Promise<Reporter> => (await import('./json.js')).json,
  compact: async (): Promise<Reporter> => (await import('./compact.js')).compact,
  github: async (): Promise<Reporter> => (await import('./github.js')).github,
  sarif: async (): Promise<Reporter> => (await import('./sarif.js')).sarif,
  junit: async (): Promise<Reporter> => (await import('./xml.js')).junit,
  checkstyle: async (): Promise<Reporter> => (await import('./xml.js')).checkstyle,
  gitlab: async (): Promise<Reporter> => (await import('./gitlab.js')).gitlab,
  rdjson: async (): Promise<Reporter> => (await import('./rdjson.js')).rdjson,
  markdown: async (): Promise<Reporter> => (await import('./markdown.js')).markdown,
  html: async (): Promise<Reporter> => (await import('./html/page.js')).html
}

/** A format’s name. */
export type FormatName = keyof typeof formats

/** Whether a name is a format’s. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
