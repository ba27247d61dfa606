import type { Container } from '../../archive/entry.js';
import type { Told } from '../source-tree.js';
/**
 * Whether code of a project itself can run while it is built, and so say what an installer fetches. Where nothing is
 * known of how it is built, it can.
 */
export declare function canRunOwnCode({ entries }: Container, told: Told | undefined): boolean;
/** Whether a wheel could be what builds others. */
export declare function isBackEnd(wheel: Container): boolean;
