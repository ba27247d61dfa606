import type { Call } from './calls.js';
import type { Value } from './value.js';
/** What a call is given that may reach the other side, or be handed on: all but how an HTTP library is to connect. */
export declare function handedOver({ name, args, keywords }: Pick<Call, 'name' | 'args' | 'keywords'>): Value[];
