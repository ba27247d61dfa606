import type { Expression } from '../../python/syntax.js';
import type { Scope } from '../values/value.js';
/** Whether a condition depends on what the user answers there and then: `a.paste and input("Upload? ") == "y"`. */
export declare function asksUser(condition: Expression | undefined, scope: Scope, depth?: number): boolean;
