/** What an action gives; where it throws, what stands in for that. */
export function orElse<Given, Otherwise>(action: () => Given, otherwise: Otherwise): Given | Otherwise {
  try {
    return action()
  } catch {
    return otherwise
  }
}
