import { type Expression, type Statement } from '../../python/syntax.js';
/** Whether nothing is done about whatever goes wrong. */
export declare function isQuiet({ handlers }: Statement & {
    kind: 'try';
}): boolean;
/** The call whose answer a statement drops: `ask(…)`, and `ask(…).close()`. */
export declare function droppedCall(value: Expression): Expression;
type Body = readonly Statement[];
/** Whether a function gives what it assigns a name that it never looks up: the same as dropping it. */
export declare function isForgotten({ targets, operator }: Statement & {
    kind: 'assign';
}, body: Body): boolean;
export {};
