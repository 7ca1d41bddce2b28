const signals = ['SIGINT', 'SIGTERM'] as const

/** What a shell expects of a program that was told to end. */
export const interrupted = 130

/** Aborts once Ctrl-C is pressed or the process is told to end; a second time ends it at once. `release` unhooks it. */
export function interruption(): {readonly signal: AbortSignal; readonly release: () => void} {
  const controller = new AbortController()
  const release = () => {
    for (const signal of signals) process.off(signal, abort)
  }
  function abort(): void {
    release()
    controller.abort()
  }
  for (const signal of signals) process.on(signal, abort)
  return {signal: controller.signal, release}
}
