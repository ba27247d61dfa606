import { splitOptions, withoutComment, type LogicalLine } from './lines.js';

/** One option of a line of its own, as pip and uv both read it: no quotes, escapes or further words. */
const PLAIN_OPTION = /^(?:--[a-z][a-z-]*(?:=|[ \t]+|$)|-[a-z][ \t]+)(?:[^\s"'\\#=][^\s"'\\#]*)?$/i;
/** What uv knows behind a requirement. */
const HASHES = /^(?:--hash(?:=|[ \t]+)[^\s"'\\#]+[ \t]*)*$/;
/** Ends of lines to pip and not to uv. */
const ENDS = /[\v\f\x1c-\x1e\x85\u2028\u2029]|\r(?!\n)/;

/** True for a text with ends of lines that pip sees and uv does not. */
export function hasOwnEnds(text: string): boolean {
  return ENDS.test(text);
}

/**
 * True for a line that uv may take for something else than pip does, after whom depsec reads it. A comment of uv's ends with
 * its line, whatever stands at the end of that; of an option it takes the rest of the line for the value, spaces included,
 * and ends that at a `#` or a backslash.
 */
export function isReadOtherwise({ text, parts }: LogicalLine): boolean {
  if (parts.slice(0, -1).some((part) => withoutComment(part) !== part)) return true;
  if (text.startsWith('-')) return parts.length > 1 || !PLAIN_OPTION.test(text);
  return !HASHES.test(splitOptions(text).options);
}
