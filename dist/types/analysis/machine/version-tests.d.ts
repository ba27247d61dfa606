import type { Expression } from '../../python/syntax.js';
import { type Value } from '../values/value.js';
import type { Call, Frame, Machine } from './machine-parts.js';
/**
 * `sys.version_info[0] >= 3` and its kin, where all versions 3 of Python answer the same; undefined for anything else.
 */
export declare function versionTest({ parts, operators }: Expression & {
    kind: 'group';
}, [left, right]: readonly Value[], { machine }: Frame): Value | undefined;
/** Notes `setattr(sys, name, value)` and its kin, and whatever is done to `vars(sys)`. */
export declare function noteReplacement({ name, args: [owner, key], frame }: Call): void;
/** Notes `sys.version_info = value`, `vars(sys)[name] = value` and `sys.modules["sys"] = value`. */
export declare function noteAssignment({ ref }: Value, name: string | undefined, { machine }: Frame): void;
/** What a condition always is, if that is known: by the version of Python alone. What is left out for it is noted. */
export declare function truthOfVersion(value: Value, { machine, scope }: Frame): boolean | undefined;
/** Files of which something was left out, and may run after all: what is put there later may stand there earlier. */
export declare function leftOut({ version }: Machine): readonly string[];
/** Whether an expression may be evaluated again only to see what it comes to. */
export declare const isBrief: (condition: Expression) => boolean;
/** `sys.version_info[0]`, `sys.version_info[:2]`, `tuple(sys.version_info)`; undefined for anything else. */
export declare function partOfVersion(owner: Value, index: Expression, at: Value): Value | undefined;
