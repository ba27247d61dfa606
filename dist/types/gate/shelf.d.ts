import type { ArtifactCache, Downloader, Inspector } from '../model/effects.js';
import type { Inspection } from '../model/inspection.js';
import type { Candidate, Fetched, Reading } from './candidate.js';
export interface ShelfEffects {
    readonly downloader: Downloader;
    readonly inspector: Inspector;
    readonly cache: ArtifactCache;
    /** Told after each artifact that was fetched or scanned. */
    readonly onFetch: (candidate: Candidate) => void;
    readonly onScan: (candidate: Candidate) => void;
    readonly signal?: AbortSignal;
}
type Metadata = Pick<Inspection, 'metadataText' | 'metadata' | 'unscanned'>;
/** Fetched and read artifacts of a run: each file is fetched once, each hash is scanned once, however many ask. */
export interface Shelf {
    /** The bytes on disk, matching the hash the index gave. Throws Failure. */
    fetch(candidate: Candidate): Promise<Fetched>;
    /** What resolution needs, without waiting for the scan. May start the scan in the background. */
    metadata(candidate: Candidate): Promise<Metadata>;
    /** The whole inspection; no bytes are fetched when the index gave a hash that is in the cache. */
    read(candidate: Candidate): Promise<Reading>;
}
/** Makes the shelf of one run. */
export declare function createShelf(effects: ShelfEffects): Shelf;
export {};
