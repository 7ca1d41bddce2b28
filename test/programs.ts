import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** What some tests run and npm does not install: where each is, if it is installed. */
export const programs = {
  'redis-server': find('redis-server'),
  chromium: find('chromium', 'chromium-browser', 'google-chrome'),
  reviewdog: find('reviewdog'),
  tmux: find('tmux'),
  zsh: find('zsh'),
  fish: find('fish')
}

/** The path of the first of these names that a shell would find. */
function find(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}
