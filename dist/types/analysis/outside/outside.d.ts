import type { Outside } from '../machine/machine-parts.js';
/** The models of everything outside the package that depsec knows. */
export declare const OUTSIDE: Outside;
