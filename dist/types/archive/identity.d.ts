import type { CoreMetadata } from '../model/metadata.js';
/** Equal as versions (PEP 440), or letter by letter where they are none. */
export declare function isSameVersion(a: string, b: string): boolean;
/**
 * Refuses metadata that belongs to another file than the one it came in, or that sends pip to a URL:
 * resolution and the report would speak of something else than what is installed.
 */
export declare function checkIdentity(filename: string, metadata: CoreMetadata): void;
