import type { Candidate } from './candidate.js';
/**
 * Metadata for an artifact whose own must not be asked for: the name and version of its file name and no
 * dependencies, so that resolution can go on and name the other packages. The run says what is unknown.
 */
export declare function standInMetadata(candidate: Candidate): string;
