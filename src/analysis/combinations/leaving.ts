import { CARRIERS, COPIERS } from '../facts/programs.js';
import type { Sighting } from '../machine/sighting.js';
import { isUnasked } from '../values/reach.js';

const DOMAIN = /[\w-]{1,63}\.[a-z]{2,}\b/i;

/** A request to a literal host, or unasked to one that is hidden; a program that carries its arguments to one. */
export function leaves({ behaviour, host, text, isHidden, reach }: Sighting): boolean {
  if (behaviour === 'contacts') return host !== undefined || (isHidden === true && isUnasked(reach));
  if (behaviour !== 'starts-process' || text === undefined) return false;
  if (COPIERS.test(text) && host !== undefined) return true;
  return CARRIERS.test(text) && (host !== undefined || DOMAIN.test(text));
}
