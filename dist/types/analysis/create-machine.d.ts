import type { Reach } from '../model/finding.js';
import type { Python } from '../python/parser.js';
import type { Frame, Machine, Unit } from './machine-parts.js';
import type { PackageSources } from './run-package.js';
/** A machine in which nothing has run yet. */
export declare function createMachine(python: Python, sources: PackageSources): Machine;
/** What runs at the top of a module. */
export declare function rootFrame(machine: Machine, unit: Unit, reach: Reach): Frame;
