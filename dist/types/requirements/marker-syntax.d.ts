import type { Cursor } from './cursor.js';
/** A value of the environment, or a quoted text. */
export interface MarkerOperand {
    readonly kind: 'variable' | 'literal';
    readonly text: string;
}
/** A parsed environment marker (PEP 508). */
export type Marker = {
    readonly kind: 'and' | 'or';
    readonly parts: readonly Marker[];
} | {
    readonly kind: 'comparison';
    readonly left: MarkerOperand;
    readonly operator: string;
    readonly right: MarkerOperand;
};
/** Reads a marker that goes on to the end of the text. */
export declare function readMarker(cursor: Cursor): Marker;
/**
 * Parses a PEP 508 environment marker; throws `InvalidRequirement`. Quoted texts may not hold a backslash: pip reads
 * them as Python literals, and no real marker needs one.
 */
export declare function parseMarker(text: string): Marker;
