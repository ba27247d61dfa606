import { Failure } from '../model/failure.js';
import { unusedInputs } from '../options/inputs.js';

/** What a step is for, named like the command that does the same. */
export type Purpose = 'audit' | 'install' | 'gate';

type ReadInput = (name: string) => string;

/** What the input `mode` makes of a step: `gate` and `install` are purposes, any other value is the mode of an audit. */
export function purposeOf(read: ReadInput): Purpose {
  const mode = read('mode').trim();
  return mode === 'gate' || mode === 'install' ? mode : 'audit';
}

const FIXES: Readonly<Record<Purpose, string>> = {
  audit: 'Add mode: install if the step is to install, or leave it out.',
  install: 'Leave it out.',
  gate: 'Pass it to the commands of the later steps, or audit in a separate step before this one.',
};

/** Throws a `usage` failure for inputs that were given but have no effect in a step of this purpose. */
export function checkInputs(purpose: Purpose, read: ReadInput): void {
  const unused = unusedInputs(purpose, read);
  if (unused.length === 0) return;
  throw new Failure({
    code: 'usage',
    what: `A step that is to ${PURPOSES[purpose]} does not take the input ${unused.join(', ')}.`,
    why: 'It would be ignored, although the workflow may rely on it.',
    fix: FIXES[purpose],
  });
}

const PURPOSES: Readonly<Record<Purpose, string>> = {
  audit: 'audit',
  install: 'install (mode: install)',
  gate: 'open the gate (mode: gate)',
};
