import type { LoopbackAnswer } from '../model/loopback.js';

const LIMIT = 200;

/** One line of printable ASCII, as HTTP reason phrases must be; everything else becomes `?`. */
function reasonPhrase(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, LIMIT);
}

/** Refuses the bytes of a file; pip, uv and poetry show the reason phrase word for word. */
export function refuse(project: string, version: string, why: string): LoopbackAnswer {
  return { status: 403, reason: reasonPhrase(`depsec refused ${project} ${version}: ${why}`) };
}

/** The page or file does not exist. */
export const NOT_FOUND: LoopbackAnswer = { status: 404, reason: 'Not found' };

/** To who takes the gate for the proxy of other addresses. */
export const PAST: LoopbackAnswer = { status: 403, reason: 'depsec refused an address past the gate' };

/** An upstream failed; the run tells its own cause once the child has ended. */
export const BAD_GATEWAY: LoopbackAnswer = { status: 502, reason: 'depsec could not reach the index' };
