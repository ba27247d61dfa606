import type { Call } from '../machine/machine-parts.js';
import { sight } from '../machine/sight.js';
import { literalHost } from '../facts/sinks.js';
import { UNKNOWN, label, type Value } from '../values/value.js';
import { without, type Label } from '../values/labels.js';
import { shippedContent } from './written-files.js';

/** What reads pickled data, from a path, a file or as it is. */
export const UNPICKLERS: readonly string[] = [
  ...['pickle', '_pickle', 'cPickle', 'dill', 'cloudpickle', 'joblib'].flatMap((name) => [
    `${name}.load`,
    `${name}.loads`,
  ]),
  ...['jsonpickle.decode', 'jsonpickle.loads'],
  ...['torch.load', 'numpy.load', 'pandas.read_pickle', 'pickle.Unpickler', 'sklearn.externals.joblib.load'],
];

const DECODED: ReadonlySet<Label> = new Set<Label>(['decoded']);

/** In pickled data the names of what it calls when it is read (`GLOBAL`, `STACK_GLOBAL`). */
const PICKLED_MODULES =
  'posix|nt|os|builtins|__builtin__|subprocess|runpy|pty|importlib|webbrowser|socket|shutil|timeit';
const PICKLED_FUNCTIONS =
  'system|popen|exec|eval|Popen|call|run|check_output|check_call|getoutput|startfile|exec[lv]p?e?|spawn[lv]p?e?|posix_spawnp?|run_path|run_module|spawn|import_module|open|socket|rmtree|timeit|__import__';
/** A text of some length, as `SHORT_BINUNICODE`, `BINUNICODE` or `SHORT_BINSTRING` write it, and where it is remembered. */
const written = (names: string): string =>
  String.raw`(?:[\x8cU][^]|X[^]\0\0\0)(?:${names})(?:\x94|q[^]|r[^]{4})?`;
const PICKLED_CALL = new RegExp(
  String.raw`[ci](?:${PICKLED_MODULES})\n(?:${PICKLED_FUNCTIONS})\n|${written(PICKLED_MODULES)}${written(PICKLED_FUNCTIONS)}\x93`,
);

/** Whether a reader of several formats was told to read pickles, or not told not to. */
function unpickles({ name, keywords }: Call): boolean {
  if (name === 'numpy.load') return keywords.has('allow_pickle');
  return name !== 'torch.load' || !keywords.has('weights_only');
}

/** What is fetched calls whatever its sender wants. */
function sightRemote(call: Call, { labels, steps, host }: Value): void {
  sight(call.frame, call.at, {
    behaviour: 'runs-code',
    name: call.name,
    labels: without(without(labels, 'decoded'), 'computed'),
    steps,
    host,
  });
}

/** `pickle.loads(data)`, and `pickle.load(file)` of a file of the package: data that calls something when it is read. */
export function unpickle(call: Call): Value | undefined {
  const [data] = call.args;
  const isFile = data?.ref === 'builtins.open()' || (data?.isBytes !== true && !call.name.endsWith('.loads'));
  const host = call.name === 'pandas.read_pickle' ? literalHost(data?.text) : undefined;
  if (host !== undefined) sightRemote(call, label({ ...UNKNOWN, host }, ['network', 'remote-text']));
  const content = isFile ? (shippedContent(data, true, call) ?? data) : data;
  if (content === undefined) return undefined;
  if (!PICKLED_CALL.test(content.text ?? '')) {
    if (content.labels.has('network') && unpickles(call)) sightRemote(call, content);
    return undefined;
  }
  sight(call.frame, call.at, {
    behaviour: 'runs-code',
    name: call.name,
    // What is called stands in the data, whoever chose the file.
    labels: DECODED,
    steps: content.steps,
  });
  return UNKNOWN;
}
