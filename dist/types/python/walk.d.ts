import { type Expression, type Statement } from './syntax.js';
/** Where code stands: whether running the file runs it. */
export type Place = 'module' | 'main' | 'class' | 'function';
export interface Visitor {
    readonly expression?: (expression: Expression, place: Place) => void;
    readonly statement?: (statement: Statement, place: Place) => void;
}
/** The expressions directly inside one. */
export declare function inside(expression: Expression): readonly Expression[];
/** True for the test `__name__ == "__main__"`, written either way round. */
export declare function isMainTest(condition: Expression | undefined): boolean;
/** Visits every statement and expression in the order they are written, except in bodies that were not read. */
export declare function walk(body: readonly Statement[], visitor: Visitor, place?: Place): void;
