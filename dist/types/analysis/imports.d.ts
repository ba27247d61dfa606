import type { ImportStatement } from '../python/syntax.js';
import type { Frame, Scope, Unit } from './machine-parts.js';
import { type Value } from './value.js';
/** Runs a module of the package once and gives its names. */
export declare function runModule(unit: Unit, frame: Frame): Scope;
/** The value of a module by its dotted name: one of the package, or a reference to something outside. */
export declare function importModule(module: string, frame: Frame): Value;
/** Binds what an import statement brings in, running modules of the package as Python would. */
export declare function executeImport(statement: ImportStatement, frame: Frame): void;
