import type {Readable, Writable} from 'node:stream'

/** What a run reads and writes besides files. */
export interface Io {
  readonly cwd: string
  readonly stdin: Readable
  /** Whether a file is on standard input: what `<` names, not a terminal, nor a pipe that may never end. */
  isFileOnStdin?(): boolean
  readonly stdout: Writable
  readonly stderr: Writable
  /** Whether the report is colored unless options say otherwise. */
  readonly color: boolean
  /** Whether a person sees what is printed, and a terminal obeys it. */
  readonly isTerminal?: boolean
  /** How wide that terminal is. */
  readonly columns?: number
  /** Whether that terminal follows links. */
  links?(): Promise<boolean>
  /** Whether a person at a terminal reads standard error. */
  readonly progress?: boolean
}
