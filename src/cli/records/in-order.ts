/**
 * Maps items in their order, with up to `ahead` under way; each result is given as soon as it and those before it are known,
 * whether another item has come or not. `map` must not reject.
 */
export async function* inOrder<From, To>(
  items: AsyncIterable<From>,
  ahead: number,
  map: (item: From) => Promise<To>
): AsyncGenerator<To> {
  const iterator = items[Symbol.asyncIterator]()
  const underWay: Promise<{readonly result: To}>[] = []
  let isAtEnd = false
  let coming: Promise<{readonly item: IteratorResult<From>}> | undefined
  try {
    while (!isAtEnd || underWay.length > 0) {
      if (!isAtEnd && underWay.length < ahead) coming ??= iterator.next().then((item) => ({item}))
      const next = await Promise.race([underWay[0], coming].filter((promise) => promise !== undefined))
      if ('result' in next) {
        underWay.shift()
        yield next.result
        continue
      }
      coming = undefined
      if (next.item.done) isAtEnd = true
      else underWay.push(map(next.item.value).then((result) => ({result})))
    }
  } finally {
    // Whoever reads no more wants no more to be read: what is coming by then is let go.
    coming?.catch(() => {})
    void iterator.return?.()
  }
}
