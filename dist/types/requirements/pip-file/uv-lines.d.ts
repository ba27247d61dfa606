import { type LogicalLine } from './lines.js';
/** True for a text with ends of lines that pip sees and uv does not. */
export declare function hasOwnEnds(text: string): boolean;
/**
 * True for a line that uv may take for something else than pip does, after whom depsec reads it. A comment of uv's ends with
 * its line, whatever stands at the end of that; of an option it takes the rest of the line for the value, spaces included,
 * and ends that at a `#` or a backslash.
 */
export declare function isReadOtherwise({ text, parts }: LogicalLine): boolean;
