import type { Expression, Statement } from '../../python/syntax.js';
/** Whether nothing is done about whatever goes wrong. */
export declare function isQuiet({ handlers }: Statement & {
    kind: 'try';
}): boolean;
/** The call whose answer a statement drops: `ask(…)`, and `ask(…).close()`. */
export declare function droppedCall(value: Expression): Expression;
