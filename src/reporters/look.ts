/** How a report may look where it goes. */
export interface Look {
  readonly color: boolean
  /** Whether links can be followed. */
  readonly links: boolean
  /** How wide the terminal is; absent: it is none, and its reader has no trouble with a long line. */
  readonly columns?: number
  /** Whether findings of one kind are all shown. */
  readonly all: boolean
}

/** How a report looks in a file or a pipe. */
export const bare: Look = {color: false, links: false, all: false}
