import type { Authority } from '../../model/tunnel.js';
/** Makes an authority whose certificates hold for this run alone. @param now when they are made */
export declare function createAuthority(now: Date): Authority;
