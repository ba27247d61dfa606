import type { ByteSource } from '../../model/artifact.js';
import type { Container } from '../entry.js';
import type { Limits } from '../limits.js';
/**
 * Opens a zip that every reader sees the same (Python's zipfile is what pip uses). Listing unpacks nothing;
 * `read` unpacks one file and checks its length and CRC.
 */
export declare function readZip(source: ByteSource, limits: Limits): Container;
