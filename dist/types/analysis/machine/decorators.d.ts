import { type Expression, type FunctionDefinition } from '../../python/syntax.js';
import { type Callable, type Value } from '../values/value.js';
import type { Frame } from './machine-parts.js';
/** Decorators of the package run when what they decorate is defined. */
export declare function decorate(decorators: readonly Value[], decorated: Value & {
    callable: Callable;
}, name: string, frame: Frame): void;
/** `@server.tool()`, by which frameworks for assistants take in a function. */
export declare function isTool(decorator: Expression): boolean;
/** What a tool tells the model that uses it: in its docstring, or in the text it is registered with. */
export declare function readDescription(node: FunctionDefinition, frame: Frame): void;
