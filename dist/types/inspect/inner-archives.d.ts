import type { Archive, Container } from '../archive/entry.js';
import { type Budget } from '../archive/nested.js';
import type { Finding } from '../model/finding.js';
import type { SetupArguments } from '../model/setup-arguments.js';
import type { Unscanned } from '../model/inspection.js';
import { type Context, type Description } from './contents.js';
/** What reading the inner archives of one artifact takes, leaves and yields. */
export interface Reading {
    readonly artifact: string;
    readonly context: Context;
    readonly budget: Budget;
    archives: number;
    readonly findings: Finding[];
    readonly unscanned: Unscanned[];
}
/** Where archives are looked for. */
export interface Place {
    readonly container: Container;
    /** What their paths begin with. */
    readonly prefix: string;
    /** How deep they lie; 1 in the artifact itself. */
    readonly depth: number;
    /** The folder of it that is judged as a project with all it holds; empty where that is the whole container. */
    readonly whole: string;
}
/** Where a file lies in the artifact; without one, where the whole of what is judged does. */
type Within = (file?: string) => string;
/** Yields what code that builds it told. */
declare function judgeAs(archive: Archive, description: Description, reading: Reading, within: Within): Promise<readonly SetupArguments[]>;
export declare function tell({ unscanned }: Reading, one: Unscanned, file: string): void;
export declare function readFolders({ container, prefix, whole }: Place, reading: Reading): Promise<void>;
/**
 * Findings about what files are, and not what they do, are reported for the whole. Parts of a folder that is worked
 * on may name each other.
 */
export declare function judgeActs(...[archive, description, reading, within]: Parameters<typeof judgeAs>): Promise<readonly SetupArguments[]>;
export declare function readMoved(opened: Archive, folder: string, setups: readonly SetupArguments[], reading: Reading, place: Within): Promise<void>;
export declare function readIn(place: Place, reading: Reading): Promise<void>;
export {};
