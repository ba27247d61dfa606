import type { ChainStep } from '../../model/finding.js';
import { type Value, type WrittenFile } from './value.js';
import { type Label } from './labels.js';
/** What a value brings along: its own and that of everything inside it. */
export interface Carried {
    readonly labels: ReadonlySet<Label>;
    readonly steps: readonly ChainStep[];
    readonly host?: string | undefined;
    readonly file?: WrittenFile | undefined;
}
/** All that several values bring along. */
export declare function addUp(all: readonly Carried[]): Carried;
/** What a value brings along. */
export declare function carriedBy(value: Value, depth?: number): Carried;
/** A list with more items at its end. What the others carry is not added up again: lists grow in loops. */
export declare function grown(items: readonly Value[], more: readonly Value[]): readonly Value[];
