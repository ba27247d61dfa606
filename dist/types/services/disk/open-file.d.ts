import type { ByteSource } from '../../model/artifact.js';
/** Random access to a file on disk. Close it when done. */
export declare function openFile(path: string): ByteSource & {
    close(): void;
};
