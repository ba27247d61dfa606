import { type PipDesk } from '../pip/ask-pip.js';
import { type Pick } from '../pick.js';
import type { FormatControl } from '../pip/format-control.js';
/** Resolves what sdists need to be built, as pip does for a build environment; paths start at these needs. */
export type ResolveNeeds = (needs: readonly string[]) => Promise<readonly Pick[]>;
/** Remembers what was asked: sdists with the same build requirements are asked for once. */
export declare function needsResolver(desk: PipDesk, control: FormatControl): ResolveNeeds;
