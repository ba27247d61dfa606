import { closest, distance } from 'fastest-levenshtein';

/** The known word that is most similar to `word`, if it is similar enough to be what was meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word, known);
  const most = best.length <= 4 ? 1 : Math.ceil(best.length / 3);
  return distance(word, best) <= most ? best : undefined;
}
