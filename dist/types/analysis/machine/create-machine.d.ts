import type { Reach } from '../../model/finding.js';
import type { Python } from '../../python/parser.js';
import type { Frame, Machine, Outside } from './machine-parts.js';
import type { Unit } from '../values/value.js';
import type { PackageSources } from './package-sources.js';
/** A machine in which nothing has run yet. */
export declare function createMachine(python: Python, outside: Outside, sources: PackageSources): Machine;
/** What runs at the top of a module. */
export declare function rootFrame(machine: Machine, unit: Unit, reach: Reach): Frame;
