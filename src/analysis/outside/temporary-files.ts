import type { Call } from '../machine/machine-parts.js';
import { writeFile } from './written-files.js';
import { NO_LABELS } from '../values/labels.js';
import { UNKNOWN, type Value, type WrittenFile } from '../values/value.js';
import { blend } from '../values/blend.js';

const freshFile = (): WrittenFile => ({ labels: NO_LABELS, steps: [] });

const named = (call: Call): Value => ({ ...UNKNOWN, ref: `${call.name}()`, file: freshFile() });

/** A file in memory, with what it is made of. */
function buffer(call: Call): Value {
  const made = { ...blend(call.args), ref: `${call.name}()`, file: freshFile() };
  return call.args.length === 0 ? named(call) : made;
}

/** Files without a name in the source: the value that stands for one carries what was written to it. */
export const TEMPORARY_FILES: Readonly<Record<string, (call: Call) => Value>> = {
  'tempfile.NamedTemporaryFile': named,
  'tempfile.TemporaryFile': named,
  'tempfile.SpooledTemporaryFile': named,
  'tempfile.mktemp': named,
  'io.BytesIO': buffer,
  'io.StringIO': buffer,
  'tempfile.mkstemp': (call) => {
    const file = named(call);
    return { ...UNKNOWN, items: [file, file] };
  },
  'os.write': (call) => {
    const [target, ...data] = call.args;
    if (target !== undefined) writeFile(target, { ...call, args: data });
    return UNKNOWN;
  },
  'shutil.copyfileobj': (call) => {
    const [from, to] = call.args;
    if (from !== undefined && to !== undefined) writeFile(to, { ...call, args: [from] });
    return UNKNOWN;
  },
};
