import {nodeHost} from '../../adapters/node/node.js'
import {provide} from '../../language/host.js'
import {tidy} from '../runtime/memory.js'
import {type Job, lintJobs, type Outcome} from './jobs.js'

provide(nodeHost)

/** What a worker thread does: a batch of articles. */
export default function lintBatch(jobs: readonly Job[]): Promise<Outcome[]> {
  tidy(jobs.reduce((sum, {source}) => sum + source.length, 0))
  return lintJobs(jobs)
}
