import type { Finding } from '../model/finding.js';
import type { SourceText } from './subject.js';
/** The part of a file that is sent: some of its lines, with their numbers. */
export interface Excerpt {
    readonly artifact: string;
    readonly path: string;
    /** How many lines the file has. */
    readonly total: number;
    /** 1-based, in order. */
    readonly lines: readonly (readonly [number: number, text: string])[];
}
/**
 * The files of a package that are worth asking about: flagged files first, then what they import, then what runs by
 * itself, until the budget is spent.
 */
export declare function selectFiles(files: readonly SourceText[], flags: readonly Finding[], budget?: number): readonly Excerpt[];
