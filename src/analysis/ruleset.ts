import { COMBINATIONS } from './combinations.js';

/** Raised by hand whenever what is found can change without a rule being added or removed. */
const REVISION = 1;

/** Changes whenever the rules do; part of the key under which inspections are kept. */
export const RULESET_VERSION = `${REVISION}-${COMBINATIONS.length}`;
