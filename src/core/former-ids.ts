/** The ids that rules had before, with those that they have now: none was renamed so far. */
export const formerIds: ReadonlyMap<string, string> = new Map<string, string>()
