import type { Archive } from '../../archive/entry.js';
import type { Budget } from '../../archive/nested.js';
import type { Finding } from '../../model/finding.js';
import type { Unscanned } from '../../model/inspection.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
import { type Context, type Description } from '../contents.js';
/** What judging the parts of one artifact takes, what is left for them, and what was found. */
export interface Reading {
    readonly artifact: string;
    readonly context: Context;
    readonly budget: Budget;
    /** Archives that were opened so far. */
    archives: number;
    readonly findings: Finding[];
    readonly unscanned: Unscanned[];
}
/** Where a file of a part lies in the artifact; without a file, where the part itself does. */
export type Within = (file?: string) => string;
/** Notes what could not be judged of a part. */
export declare function tell({ unscanned }: Reading, one: Unscanned, file: string): void;
/** Judges a part as an artifact of its own. Returns what code that builds it told. */
export declare function judgePart(part: Archive, description: Description, reading: Reading, within: Within): Promise<readonly SetupArguments[]>;
/**
 * Like `judgePart`, for files that are judged in their own place too. Findings about what files are, and not what they
 * do, are reported there. Parts of a folder that is worked on may name each other.
 */
export declare function judgeActs(part: Archive, description: Description, reading: Reading, within: Within): Promise<readonly SetupArguments[]>;
/**
 * Judges the files of a part where an installer puts them.
 * @param folder of the project in it, without a slash
 * @param setups what code that builds it told
 */
export declare function judgeMoved(part: Archive, folder: string, setups: readonly SetupArguments[], reading: Reading, within: Within): Promise<void>;
