import type { Loopback } from '../model/effects.js';
import { type Neighbours } from './neighbours.js';
/** The HTTP server of the gate. Requests under another Host header, for other servers or of another user are refused. */
export declare function createLoopback(neighbours?: Neighbours): Loopback;
