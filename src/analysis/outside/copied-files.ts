import { NO_ARGUMENTS } from '../../model/setup-arguments.js';
import { siteOf, type Call } from '../machine/machine-parts.js';
import { HOLE, type Value } from '../values/value.js';

const COPIES =
  /(?:^|\.)(?:copy2?|copyfile|copytree|copy_tree|copy_file|move|move_file|rename|replace|symlink|link)$/;
/** More of them are of no package. */
const MOST_COPIES = 200;

/** What is known of the end of a path. */
const endOf = ({ text = '' }: Value): string => text.slice(text.lastIndexOf(HOLE) + 1).replaceAll('\\', '/');

/**
 * Notes what a build copies or moves of the files that it came with: it may be installed from there, under another name.
 */
export function noteCopy({ name, method, receiver, args, frame }: Call): void {
  if (frame.reach !== 'install' || !COPIES.test(method ?? name)) return;
  const [from, to] = receiver?.text === undefined ? args : [receiver, ...args];
  if (from?.text === undefined || to === undefined) return;
  const { shipped, files } = frame.machine;
  const site = siteOf(frame);
  const folder = shipped.findFolder(from.text, site);
  const found = shipped.find(from.text, site) ?? folder?.slice(0, -1);
  const isWhole = folder?.indexOf('/') === folder?.lastIndexOf('/') && !/^\.\/?$/.test(from.text);
  if (found === undefined || (folder !== undefined && isWhole) || files.setups.length > MOST_COPIES) return;
  files.setups.push({ ...NO_ARGUMENTS, copies: [[found, endOf(to)]] });
}
