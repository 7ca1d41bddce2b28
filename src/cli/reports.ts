import {resolve} from 'node:path'
import type {Writable} from 'node:stream'
import writeFileAtomic from 'write-file-atomic'
import {formats} from '../reporters/formats.js'
import type {FileResult} from '../reporters/result.js'
import {ReadError} from './articles.js'
import type {Options} from './options.js'
import type {Io} from './run.js'

/**
 * Writes each report that is asked for, to its file or to `out`.
 *
 * @throws ReadError if a file can't be written.
 */
export async function writeReports(
  all: readonly FileResult[],
  options: Options,
  io: Io,
  out: Writable
): Promise<void> {
  const results = options.quiet ? all.map(errorsOnly) : all
  if (isOnlyOrigin(options)) {
    const {origins} = await import('../reporters/origins.js')
    out.write(origins(results))
    return
  }
  if (options.statistics) {
    const {statistics} = await import('../reporters/statistics.js')
    out.write(statistics(results))
    return
  }
  for (const {name, file} of options.format) {
    const reporter = await formats[name]()
    const report = reporter(results, file === undefined && (options.color ?? io.color))
    if (file === undefined) out.write(report)
    else await write(resolve(io.cwd, file), file, report)
  }
}

/** Whether nothing is to be linted; in JSON, origin and findings stand side by side. */
export function isOnlyOrigin({origin, format}: Options): boolean {
  return origin === true && !format.some(({name}) => name === 'json')
}

function errorsOnly(file: FileResult): FileResult {
  return {...file, messages: file.messages.filter(({severity}) => severity === 'error')}
}

async function write(path: string, shown: string, report: string): Promise<void> {
  try {
    await writeFileAtomic(path, report)
  } catch (error) {
    throw new ReadError(
      `${shown}: the report can’t be written: ${error instanceof Error ? error.message : error}`
    )
  }
}
