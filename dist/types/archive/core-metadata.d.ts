import type { CoreMetadata } from '../model/metadata.js';
/**
 * The header fields of an RFC 822 text, lower-case name to values in order, as Python's email.parser reads
 * it: the first line that is neither a header nor a continuation ends them.
 */
export declare function parseHeaders(text: string): Map<string, string[]>;
/** Parses METADATA or PKG-INFO. Throws `ArchiveRefusal` when a field that must be there once is missing or repeated. */
export declare function parseCoreMetadata(text: string): CoreMetadata;
/** True when an sdist's PKG-INFO can be relied on without building it (PEP 643). */
export declare function isStaticMetadata(metadata: CoreMetadata): boolean;
