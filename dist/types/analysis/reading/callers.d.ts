import { type SyntaxTree } from '../../python/syntax.js';
/** Names of what a module calls while it is imported, by its lines that are not indented. */
export declare function calledAtImport(text: string): ReadonlySet<string>;
/** Functions and classes of a module whose bodies were read because of their words. */
export declare function actingNames({ body }: SyntaxTree): readonly string[];
/** Finds calls of functions by their names. */
export declare function callOf(names: ReadonlySet<string>): RegExp;
