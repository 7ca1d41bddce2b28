import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {type Message, toVFileMessage} from '../report.js'
import {count} from './count.js'
import {type FileResult, printable} from './result.js'

/** Reports for a person at a terminal. */
export function stylish(results: readonly FileResult[], color: boolean): string {
  const files = results.map(({name, messages}) => {
    const file = new VFile({path: printable(name)})
    for (const message of messages) {
      const shown = toVFileMessage({...message, message: printable(message.message)})
      shown.source = undefined
      file.messages.push(shown)
    }
    return file
  })
  const messages = results.flatMap((result) => result.messages)
  if (results.length === 0) return ''
  if (messages.length === 0) return `No findings in ${count(results.length, 'article')}.\n`
  return `${reporter(files, {color, quiet: true})}\n${fixable(messages)}\n`
}

function fixable(messages: readonly Message[]): string {
  const safe = messages.filter(({safety}) => safety === 'safe').length
  const unsafe = messages.filter(({safety}) => safety === 'unsafe').length
  if (safe + unsafe === 0) return 'None of them can be repaired automatically.'
  const more =
    unsafe > 0 ? `${safe > 0 ? '; ' : ''}${safe > 0 ? `${unsafe} more` : unsafe} with --unsafe-fixes` : ''
  return `${safe > 0 ? `${safe} can be repaired with --fix` : 'Can be repaired:'}${safe > 0 ? '' : ' '}${more}.`
}
