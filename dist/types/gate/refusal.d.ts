import type { LoopbackAnswer } from '../model/loopback.js';
/** Refuses the bytes of a file; pip, uv and poetry show the reason phrase word for word. */
export declare function refuse(project: string, version: string, why: string): LoopbackAnswer;
/** The page or file does not exist. */
export declare const NOT_FOUND: LoopbackAnswer;
/** To who takes the gate for the proxy of other addresses. */
export declare const PAST: LoopbackAnswer;
/** An upstream failed; the run tells its own cause once the child has ended. */
export declare const BAD_GATEWAY: LoopbackAnswer;
