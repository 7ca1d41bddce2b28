const names = new Intl.DisplayNames('en', {type: 'language'})

/** The English name of a language; of what is no BCP 47 tag, what it says itself. */
export function languageName(tag: string): string {
  return known(() => names.of(tag)) ?? tag
}

/** The code of the script that a language is mostly written in; undefined if that, or the tag, is unknown. */
export function likelyScript(tag: string): string | undefined {
  return known(() => new Intl.Locale(tag).maximize().script)
}

/** A document may name as its language whatever it likes: `Intl` throws a RangeError where that is no tag. */
function known<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
