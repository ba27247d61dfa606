import type { Label } from './labels.js';
/** The label of a dotted name (with `()` after each call), if it is a source. */
export declare function sourceLabel(ref: string): Label | undefined;
/** What a text in the source points at. */
export declare function textLabels(text: string): readonly Label[];
/** Everything that one environment variable gives away. */
export declare function variableLabels(key: string): readonly Label[];
/** Whether a description asks a model for secrets and to keep quiet about it. */
export declare function isPoisoned(text: string): boolean;
/** What the name of a parameter, or of an item or attribute of one, says of what it holds. */
export declare function credentialLabels(name: string): readonly Label[];
