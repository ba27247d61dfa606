import type { CoreMetadata } from '../model/metadata.js';
/**
 * Refuses metadata that belongs to another file than the one it came in, or that sends pip to a URL:
 * resolution and the report would speak of something else than what is installed.
 */
export declare function checkIdentity(filename: string, metadata: CoreMetadata): void;
