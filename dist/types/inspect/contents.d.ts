import type { Archive } from '../archive/entry.js';
import type { OpenSpool } from '../model/artifact.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { SetupArguments } from '../model/setup-arguments.js';
import type { Python } from '../python/parser.js';
import { type Told } from './source-tree.js';
/** What reading an archive takes. */
export interface Context {
    /** An archive, not a folder that somebody works in. */
    readonly isPacked: boolean;
    readonly python: Python;
    readonly openSpool: OpenSpool;
}
/** What an artifact tells of itself, or why that cannot be trusted. Sources are judged either way. */
export interface Description {
    readonly told?: Told;
    readonly unscanned: readonly Unscanned[];
}
/** What was found, and what code that builds it told of what is installed. */
export interface Judged {
    readonly inspection: Inspection;
    readonly setups: readonly SetupArguments[];
    /** Archives that its code imports from or has installed. */
    readonly mounted: readonly string[];
}
/** Judges what an opened archive or folder holds; of archives within it, only that they are there. */
export declare function judgeContents(opened: Archive, filename: string, { told, unscanned }: Description, context: Context): Promise<Judged>;
