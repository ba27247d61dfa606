import type { Label } from './value.js';
/** The label of a dotted name (with `()` after each call), if it is a source. */
export declare function sourceLabel(ref: string): Label | undefined;
/** What one environment variable gives away. */
export declare function variableLabel(key: string): Label | undefined;
/** What a text in the source points at. */
export declare function textLabels(text: string): readonly Label[];
/** Parameter names that stand for what proves who somebody is. */
export declare const CREDENTIAL_PARAMETER: RegExp;
/** Parameter names that stand for keys to somebody's money or accounts. */
export declare const KEY_PARAMETER: RegExp;
