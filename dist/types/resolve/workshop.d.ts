import type { Candidate } from '../gate/gate.js';
import type { Incomplete } from '../model/facts.js';
import type { Release } from '../model/release.js';
import type { PipDesk } from './pip/ask-pip.js';
import type { Pick } from './pick.js';
import { type ResolveNeeds } from './build/build-needs.js';
import { type Builder, type NotBuilt } from './build/builder.js';
import type { FormatControl } from './pip/format-control.js';
import type { ResolveOptions } from './resolve-options.js';
/** What one resolution is made with. */
export interface Workshop {
    readonly desk: PipDesk;
    readonly builder: Builder;
    readonly control: FormatControl;
    readonly needs: ResolveNeeds;
    /** Why sdists got no metadata of their own. */
    readonly unbuilt: Map<Candidate, NotBuilt>;
}
/** Joins pip and the builder: what pip asks for and nobody knows is built between two of its starts. */
export declare function openWorkshop(options: ResolveOptions, base: Omit<PipDesk, 'settle'>, control: FormatControl): Workshop;
/** One release as it stands: what was read of it, and what was built of it so far. */
export declare function readOne(pick: Pick, { desk, builder, unbuilt }: Workshop): Promise<Release>;
/** Says of which releases nobody knows what they require. */
export declare function unknownDependencies({ desk, unbuilt }: Workshop): Incomplete[];
