import type { ArtifactCache } from '../model/effects.js';
/** Remembers nothing. */
export declare const NO_CACHE: ArtifactCache;
/**
 * Opens the verdict cache. The index is read whole, once, here: what a package's build code changes in the folder
 * later in the run is not believed, because contents are held against the digests read now.
 *
 * Keys are the SHA-256 of the artifact, its file name and the rule-set version; contents are checked by cacache
 * (SHA-512) on every read. A missing, damaged or unreadable entry is no entry; a write that fails is not told.
 * @param folder absolute; made when missing
 * @param ruleSet entries of another rule set are not seen
 */
export declare function openArtifactCache(folder: string, ruleSet: string): Promise<ArtifactCache>;
