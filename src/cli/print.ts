import type {Writable} from 'node:stream'

/** Prints, and waits until it is printed, so that no more is made than is read; a closed pipe takes it in silence. */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '') resolve()
    else stream.write(text, () => resolve())
  })
}
