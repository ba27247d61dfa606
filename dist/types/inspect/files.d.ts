import type { Container } from '../archive/entry.js';
import type { ByteSource, OpenSpool } from '../model/artifact.js';
import type { UnpackedFile } from '../model/effects.js';
/** Which files are wanted, by path and size in bytes. */
export type Wanted = (path: string, size: number) => boolean;
/** All files of an archive; undefined when it, or one of its files, is refused. */
export declare function unpackArchive(source: ByteSource, filename: string, openSpool: OpenSpool): Promise<readonly UnpackedFile[] | undefined>;
/** The wanted files of an archive, under the paths that findings name; none when it is refused. */
export declare function readArchiveFiles(source: ByteSource, filename: string, wanted: Wanted, openSpool: OpenSpool): Promise<readonly UnpackedFile[]>;
/** The same of a folder. */
export declare function readFolderFiles(folder: Container, name: string, wanted: Wanted): readonly UnpackedFile[];
