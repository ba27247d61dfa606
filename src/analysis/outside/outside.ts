import { openedFor } from './observe.js';
import type { Outside } from '../machine/machine-parts.js';
import { settleCall } from './settle-call.js';

/** The models of everything outside the package that depsec knows. */
export const OUTSIDE: Outside = { call: settleCall, openedFor };
