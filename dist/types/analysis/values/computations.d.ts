import { type Value } from './value.js';
type Compute = (args: readonly Value[]) => Value | undefined;
/** Builtins that compute from their arguments alone. */
export declare const BUILTIN_COMPUTATIONS: Readonly<Record<string, Compute>>;
export declare function joinPath(args: readonly Value[]): Value;
/** `os.path.dirname`: what is known of it. The folder around a file that is started need be none itself. */
export declare function parentOf(path: Value | undefined): Value | undefined;
/** Whether a call that depsec does not compute turns constants into other data: text that was spelled as something else. */
export declare function hidesConstants(name: string, args: readonly Value[]): boolean;
export declare const LIBRARY_COMPUTATIONS: Readonly<Record<string, Compute>>;
export {};
