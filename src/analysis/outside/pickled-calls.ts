import type { Call } from '../machine/machine-parts.js';
import { sight } from '../machine/sight.js';
import { UNKNOWN, type Value } from '../values/value.js';
import type { Label } from '../values/labels.js';
import { shippedContent } from './written-files.js';

const DECODED: ReadonlySet<Label> = new Set<Label>(['decoded']);

/** In pickled data the names of what it calls when it is read (`GLOBAL`, `STACK_GLOBAL`). */
const PICKLED_CALL =
  /c(?:posix|nt|os|builtins|__builtin__|subprocess)\n(?:system|popen|exec|eval|Popen|call|run|check_output|check_call|getoutput|startfile)\n|\x8c.(?:posix|nt|os|builtins|subprocess)[^]{0,4}\x8c.(?:system|popen|exec|eval|Popen|call|run|check_output|check_call|getoutput|startfile)/;

/** `pickle.loads(data)`, and `pickle.load(file)` of a file of the package: data that calls something when it is read. */
export function unpickle(call: Call): Value | undefined {
  const [data] = call.args;
  const content = data?.ref === 'builtins.open()' ? shippedContent(data, true, call) : data;
  if (content === undefined || !PICKLED_CALL.test(content.text ?? '')) return undefined;
  sight(call.frame, call.at, {
    behaviour: 'runs-code',
    name: call.name,
    // What is called stands in the data, whoever chose the file.
    labels: DECODED,
    steps: content.steps,
  });
  return UNKNOWN;
}
