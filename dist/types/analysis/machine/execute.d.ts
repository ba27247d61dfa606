import { type Statement } from '../../python/syntax.js';
import { type Scope } from '../values/value.js';
import { type Frame } from './machine-parts.js';
export declare function childScope(parent: Scope): Scope;
/** Runs one statement in the abstract: every branch is taken, nothing is left out. */
export declare function execute(statement: Statement, frame: Frame): void;
/** Runs statements in order until the budget is spent. */
export declare function executeAll(statements: readonly Statement[], frame: Frame): void;
