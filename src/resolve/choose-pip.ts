import { join } from 'node:path';
import type { Interpreter } from './interpreter.js';
import type { Pip } from './pip-child.js';

/** The version of the wheel in dist/; older pips run build back ends even on a dry run with metadata at hand. */
export const PINNED_PIP = '26.3';

const NEEDED = [25, 3] as const;

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/**
 * The user's own pip when it resolves from metadata alone (25.3 or newer), otherwise the pinned one, run from its
 * wheel. Both under `-I`, so that neither the working directory nor PYTHON* variables decide what runs.
 */
export function choosePip(interpreter: Interpreter, wheel: string): Pip {
  const python = interpreter.executable;
  return interpreter.pip !== undefined && isNewEnough(interpreter.pip)
    ? { python, start: ['-I', '-m', 'pip'], version: interpreter.pip }
    : { python, start: ['-I', join(wheel, 'pip')], version: PINNED_PIP };
}
