import { type ImportStatement } from '../../python/syntax.js';
import type { Frame } from './machine-parts.js';
import { type Scope, type Unit, type Value } from '../values/value.js';
/** Runs a module of the package once and gives its names. */
export declare function runModule(unit: Unit, frame: Frame): Scope;
/** The value of a module by its dotted name: one of the package, or a reference to something outside. */
export declare function importModule(module: string, frame: Frame, at?: number): Value;
/**
 * A name of a module, or what its `__getattr__` (PEP 562) makes of it. One whose words say that it has no part in anything
 * is left alone: it looks up what is loaded late, and stands for all of that.
 */
export declare function moduleMember({ names }: Scope, name: string, frame: Frame): Value | undefined;
/** Binds what an import statement brings in, running modules of the package as Python would. */
export declare function executeImport(statement: ImportStatement, frame: Frame): void;
