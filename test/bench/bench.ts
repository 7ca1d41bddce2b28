import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
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

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
