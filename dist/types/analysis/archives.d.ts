import type { Argument } from '../python/syntax.js';
import type { Call } from './calls.js';
import { type Value } from './value.js';
/** An archive that is opened in a buffer: what it takes in is in the buffer, under the buffer's name. */
export declare function shareArchive(name: string | undefined, { file }: Value, written: readonly Argument[], { args: [first], keywords, frame }: Pick<Call, 'args' | 'keywords' | 'frame'>): void;
/** Calls that put files into an archive. */
export declare const ARCHIVES: Readonly<Record<string, (call: Call) => Value | undefined>>;
