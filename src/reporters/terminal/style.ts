/** ANSI’s codes that begin and end a style. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  strike: [9, 29],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
} as const

export type Style = keyof typeof styles

/** Paints texts where there is color, and leaves them as they are where there is none. */
export function painter(color: boolean): (text: string, ...names: readonly Style[]) => string {
  if (!color) return (text) => text
  return (text, ...names) =>
    text === ''
      ? ''
      : names.reduce(
          (painted, name) => `\u001B[${styles[name][0]}m${painted}\u001B[${styles[name][1]}m`,
          text
        )
}

/** A text that leads to a page, in a terminal that follows links. */
export function linkTo(url: string, text: string): string {
  return `\u001B]8;;${url}\u0007${text}\u001B]8;;\u0007`
}
