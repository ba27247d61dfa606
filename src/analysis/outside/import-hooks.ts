import { registerObject } from '../machine/hooks.js';
import type { Call } from '../machine/machine-parts.js';
import { callSpecial } from '../machine/protocols.js';
import { NO_KEYWORDS, UNKNOWN, type Value } from '../values/value.js';

/** What the import system calls of a finder or loader (PEP 302, PEP 451) once something is imported. */
const IMPORTING = ['find_spec', 'find_module', 'load_module', 'exec_module'];

/** And what it runs of what a loader gives. */
const LOADING = ['get_data', 'get_source', 'get_code', 'source_to_code'];

/** `sys.meta_path.append(finder)`: imports of what follows go through it. */
export function importsThrough({ at, frame }: Call, finder: Value | undefined): Value | undefined {
  for (const method of IMPORTING) registerObject(finder, [method], frame);
  if (finder === undefined) return undefined;
  for (const method of LOADING) {
    const given = callSpecial(finder, [method], [UNKNOWN], frame);
    if (given === undefined) continue;
    frame.machine.outside.call({ at, frame, name: 'builtins.exec', args: [given], keywords: NO_KEYWORDS });
  }
  return undefined;
}
