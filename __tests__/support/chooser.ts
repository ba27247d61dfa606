/** Picks one of some values; the same picks on every run for the same seed. */
export type Choose = <T>(of: readonly [T, ...T[]]) => T;

/** A linear congruential generator. */
export function chooser(seed: number): Choose {
  let state = seed >>> 0;
  return (of) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return of[(state >>> 8) % of.length] ?? of[0];
  };
}
