import type { Archive } from '../../archive/entry.js';
/** What is taken not to run where it lies. */
export interface Unread {
    /** Of a file. */
    readonly isUnread: (path: string) => boolean;
    /** Of a folder its uppermost modules decide. */
    readonly isUnreadFolder: (path: string) => boolean;
    /** The folders at the top of the project that hold such files, without tests. */
    readonly folders: readonly string[];
}
/** Sorts the files of an archive. Tests are no package of anybody's, also where they are installed. */
export declare function unreadOf({ kind, entries }: Archive, folder: string): Unread;
