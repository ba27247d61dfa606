import type { Value } from '../values/value.js';

/** What puts a text before the user. */
const SHOWS = /(?:^builtins\.print|\.(?:echo|secho|print|info|warning|warn))$/;
/** What is said of a program that will be fetched or started. */
const SAYS =
  /\b(?:(?:re-?)?download|install|execut|updat|upgrad|fetch|run(?:ning)?\b|start(?:ing)?\b|launch)/i;

/** Whether a call tells the user, in words of the source, that something is fetched or started. */
export function announces(name: string, [told]: readonly Value[]): boolean {
  return SHOWS.test(name) && SAYS.test(told?.text ?? '');
}
