import { type Expression, type Statement } from '../../python/syntax.js';
import type { Frame } from './machine-parts.js';
/** What runs in a `try`: the handlers next to it say whether anybody hears of what goes wrong. */
export declare function withHandlers(statement: Statement & {
    kind: 'try';
}, frame: Frame): Frame;
/** The call whose answer a statement drops: `ask(…)`, and `ask(…).close()`. */
export declare function droppedCall(value: Expression): Expression;
type Body = readonly Statement[];
/** Whether a function gives what it assigns a name that it never looks up: the same as dropping it. */
export declare function isForgotten({ targets, operator }: Statement & {
    kind: 'assign';
}, body: Body): boolean;
export {};
