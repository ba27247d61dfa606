import type { Shelf } from '../gate/shelf.js';
import type { Downloader, Services } from '../model/effects.js';
import type { Incomplete } from '../model/facts.js';
import type { Http } from '../model/http.js';
import type { Release } from '../model/release.js';
import type { Locate } from '../model/review.js';
import type { Builder } from './build/builder.js';
import { type Pick } from './pick.js';
import type { Chosen } from './pip/pip-report.js';
import type { PreparedDirect } from './direct/prepared-direct.js';
import type { ResolveOptions } from './resolve-options.js';
/** What would be installed, read. */
export interface Resolution {
    readonly releases: readonly Release[];
    readonly incomplete: readonly Incomplete[];
    readonly notes: readonly string[];
    /** Version of the pip that resolved. */
    readonly pip: string;
    /** Finds the bytes of what was read again; absent where nothing was resolved. */
    readonly locate?: Locate;
}
/** A release pip would install, with the metadata it was chosen by. */
export interface RuntimePick extends Pick {
    readonly metadata: Chosen['metadata'];
    /** Asked for itself, not only by others. */
    readonly isRequested: boolean;
    /** The requirement that names its file, folder or repository, where one does. */
    readonly named?: PreparedDirect;
}
/** A resolution while its gate is open: what was chosen can still be fetched, and built. */
export interface Resolved {
    readonly runtime: readonly RuntimePick[];
    readonly builder: Builder;
    readonly shelf: Shelf;
    /** What is known now; more once something was built. */
    look(): Promise<Resolution>;
}
/**
 * Resolves a set of requirements with pip through the gate and reads everything pip chose. Installs nothing; runs
 * no code that was not read and admitted before, and that only in a build.
 * @param use what to do with the resolution while its gate is open
 * @throws Failure when there is no resolution, or an index or a download failed
 */
export declare function resolve<T>(options: ResolveOptions, services: Services, http: Http & Downloader, use: (resolved: Resolved) => Promise<T>): Promise<T>;
