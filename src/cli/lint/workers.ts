import {reason} from '../files/read-file.js'
import {type Job, lintJobs, type Outcome} from './jobs.js'

/** Who lints: this thread or others. */
export interface Workers {
  /** How many articles at most go into a batch. */
  readonly batch: number
  /** How many batches are to be under way so that nobody waits. */
  readonly ahead: number
  /** Outcomes in the order of the jobs; never rejects. */
  lint(jobs: readonly Job[]): Promise<Outcome[]>
  close(): Promise<void>
}

/** More would not lint faster. */
const batch = 64

/** This thread alone. */
export const thisThread: Workers = {
  batch,
  ahead: 1,
  lint: lintJobs,
  close: async () => {}
}

/** So many threads that run `file`, each started when there is work for it. */
export async function threads(
  number: number,
  file = new URL('thread.cjs', import.meta.url)
): Promise<Workers> {
  const {Piscina} = await import('piscina')
  const pool = new Piscina<readonly Job[], Outcome[]>({
    filename: file.href,
    minThreads: 0,
    maxThreads: number,
    idleTimeout: Number.POSITIVE_INFINITY
  })
  return {batch, ahead: 2 * number, lint, close: () => pool.destroy()}

  /** A batch that kills its worker is done again one by one, to find the article that does. */
  async function lint(jobs: readonly Job[]): Promise<Outcome[]> {
    if (jobs.length === 0) return []
    try {
      return await pool.run(jobs)
    } catch (error) {
      if (jobs.length === 1) return [{error: `its worker thread died: ${reason(error)}`}]
      const outcomes: Outcome[] = []
      for (const job of jobs) outcomes.push(...(await lint([job])))
      return outcomes
    }
  }
}

/** As many threads as pay: each takes a second to get up to speed, as long as it lints a hundred articles. */
export function defaultThreads(articles: number, cores: number): number {
  return Math.max(1, Math.min(cores, Math.floor(articles / articlesPerThread)))
}

const articlesPerThread = 100
