import type { Call } from '../machine/machine-parts.js';

/** What puts a text before the user. */
const SHOWS =
  /(?:^builtins\.print|\.(?:echo|secho|print|info|warning|warn)|^(?:setuptools|distutils)\.\S*\bannounce)$/;
/** What is said of a program that will be fetched or started. */
const SAYS =
  /\b(?:(?:re-?)?download|install|execut|updat|upgrad|fetch|run(?:ning)?\b|start(?:ing)?\b|launch)/i;

/** Whether a call tells the user, in words of the source, that something is fetched or started. */
export function announces({
  name,
  args: [told],
  keywords,
}: Pick<Call, 'name' | 'args' | 'keywords'>): boolean {
  const place = keywords.get('file')?.ref;
  const isSeen = !keywords.has('file') || place === 'sys.stderr' || place === 'sys.stdout';
  return SHOWS.test(name) && isSeen && SAYS.test(told?.text ?? '');
}
