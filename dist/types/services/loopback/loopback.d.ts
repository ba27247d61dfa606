import type { Loopback } from '../../model/effects.js';
import { type Neighbours } from './neighbours.js';
/**
 * The HTTP server of the gate. Refuses requests with another Host header, for other servers, or from another user.
 */
export declare function createLoopback(neighbours?: Neighbours): Loopback;
