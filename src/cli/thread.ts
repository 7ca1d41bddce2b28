import {type Job, lintArticle, type Outcome} from './lint-article.js'

/** What a worker thread does: a batch of articles. */
export default function lintBatch(jobs: readonly Job[]): Promise<Outcome[]> {
  return Promise.all(jobs.map(lintArticle))
}
