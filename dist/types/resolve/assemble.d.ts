import type { Pick } from './pick.js';
import type { Reading } from '../gate/candidate.js';
import type { Release } from '../model/release.js';
import type { BuiltWheel, NotBuilt } from './build/builder.js';
/** What happened to a candidate besides being read. */
export interface Fate {
    /** Metadata that was served for it before it was read. */
    readonly served?: string | undefined;
    readonly built?: BuiltWheel | undefined;
    readonly notBuilt?: NotBuilt | undefined;
}
/** Makes the release of the report from what was picked and read. */
export declare function toRelease(pick: Pick, reading: Reading, fate?: Fate): Release;
