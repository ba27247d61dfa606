/** A pattern that matches what one of several does. They are read with the flags given here, not with their own. */
export function anyOf(patterns: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
}

/** The same for names that have to match from their beginning to their end. */
export function anyWhole(patterns: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(`^(?:${anyOf(patterns).source})$`, flags);
}
