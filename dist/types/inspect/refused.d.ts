import type { Container, Entry } from '../archive/entry.js';
import type { Unscanned } from '../model/inspection.js';
/** Why an archive, or a file of it, was refused; anything else that was thrown is thrown again. */
export declare function refused(error: unknown, artifact: string): Unscanned;
/** What is read, or undefined if it is refused: for a second look at what `judgeContents` reports as unscanned. */
export declare function unlessRefused<T>(read: () => T): T | undefined;
/** The text of a file, empty if it is refused. */
export declare function textIn(container: Container, entry: Entry, encoding?: 'utf8' | 'latin1'): string;
