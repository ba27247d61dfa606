import type { AllowedHashes } from '../gate/catalogue.js';
import type { Release } from '../model/release.js';
import type { PipDesk } from './ask-pip.js';
import { type Pick } from './assemble.js';
import { type Workshop } from './workshop.js';
import { type LockedFiles } from './locks.js';
/** Packages of a lock that don't count in this environment are judged all the same. */
export declare function idlePicks(locked: readonly LockedFiles[], desk: PipDesk, chosen: readonly Pick[]): Pick[];
/**
 * Reads what was picked, and of hashed requirements and locks every other file they list for the same release.
 */
export declare function readPicks(picks: readonly Pick[], workshop: Workshop, locked: readonly LockedFiles[], allowed: AllowedHashes): Promise<Release[]>;
