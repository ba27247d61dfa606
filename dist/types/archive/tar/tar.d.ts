import type { ByteSource } from '../../model/artifact.js';
import type { Container } from '../entry.js';
import { type Limits } from '../limits.js';
/**
 * Opens a tar that every reader sees the same (Python's tarfile is what pip uses). Links are listed as the
 * file they lead to; links to folders and to nothing are not listed, what they lead to already is.
 */
export declare function readTar(source: ByteSource, limits: Limits): Container;
