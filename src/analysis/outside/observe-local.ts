import { changeFile } from '../values/changes.js';
import { siteOf, type Call } from '../machine/machine-parts.js';
import { startShipped } from './child-programs.js';
import { printed } from '../values/constants.js';
import { sight } from '../machine/sight.js';
import { fileNamedIn, fileOf, loseFile } from './written-files.js';
import { blend, deepLabels, deepSteps } from '../values/blend.js';
import { unionLabels, type Label } from '../values/labels.js';
import { wholeText, type Value } from '../values/value.js';

/** The name of a call as it is shown. */
export const readable = (name: string): string => name.replace(/^builtins\./, '').replace(/\(\)/g, '');

/** All that a call is given. */
export function everything(call: Call): Value[] {
  return [...call.args, ...call.keywords.values()];
}

export const SECRET: ReadonlySet<Label> = new Set<Label>(['secret']);

/** An entry of the registry. */
export function observeRegistry(call: Call): Value {
  const values = [...everything(call), ...(call.receiver === undefined ? [] : [call.receiver])];
  const file = fileNamedIn(values, call);
  const labels = unionLabels([{ labels: deepLabels(values) }, ...(file === undefined ? [] : [file])]);
  if (labels.has('autostart-path'))
    sight(call.frame, call.at, {
      behaviour: 'writes-autostart',
      name: readable(call.name),
      labels,
      host: file?.host,
      text: values.map(printed).join(' ').slice(0, 8_000),
      steps: [...deepSteps(values), ...(file?.steps ?? [])],
    });
  return blend(values);
}

/** A shortcut of the desktop that is saved. */
export function observeShortcut(call: Call): Value {
  const { labels, steps, text } = call.receiver ?? blend([]);
  sight(call.frame, call.at, {
    behaviour: 'writes-autostart',
    name: readable(call.name),
    labels,
    steps,
    text,
  });
  return blend(everything(call));
}

/** What is put into the clipboard. */
export function observeClipboard(call: Call): Value {
  const values = everything(call);
  sight(call.frame, call.at, {
    behaviour: 'writes-clipboard',
    name: readable(call.name),
    labels: deepLabels(values),
    steps: deepSteps(values),
    text: values.find(({ text }) => text !== undefined)?.text,
  });
  return blend(values);
}

/** Of a file of the package that is put somewhere else. */
const UNPACKED: ReadonlySet<Label> = new Set<Label>(['shipped', 'written']);

const DECODED: ReadonlySet<Label> = new Set<Label>(['decoded']);
/** Files that the system loads or starts. */
const NATIVE = /\.(?:dll|so|dylib|pyd|exe|scr)(?:\.\d+)*$/i;

/** A file that is copied, moved or linked. */
export function observeStore(call: Call): Value {
  const [from, to] = call.args;
  if (/rename|move|replace/.test(call.name)) loseFile(from, call);
  if (from?.labels.has('secret-path') === true && /copy|move/.test(call.name))
    sight(call.frame, call.at, {
      behaviour: 'copies-secret',
      name: readable(call.name),
      labels: from.labels,
      steps: from.steps,
      text: from.text,
    });
  if (to?.labels.has('autostart-path') === true)
    sight(call.frame, call.at, {
      behaviour: 'writes-autostart',
      name: readable(call.name),
      labels: deepLabels(call.args),
      steps: deepSteps(call.args),
      text: to.text,
    });
  if (from !== undefined && to !== undefined && /copy|rename|move|replace/.test(call.name)) {
    const [source, target] = [fileOf(from, call), fileOf(to, call)];
    const secret = from.labels.has('secret-path') ? [{ labels: SECRET }] : [];
    const { shipped } = call.frame.machine;
    const isShipped = shipped.find(from.text ?? '', siteOf(call.frame)) !== undefined;
    const own = isShipped && call.name.startsWith('shutil.copy') ? [{ labels: UNPACKED }] : [];
    // It becomes what its own name does not say.
    const isDisguised =
      isShipped && NATIVE.test(to.text ?? '') && !NATIVE.test(from.text ?? '') ? [{ labels: DECODED }] : [];
    changeFile(target, {
      labels: unionLabels([target, source, ...secret, ...own, ...isDisguised]),
      steps: [...source.steps, ...target.steps].slice(-8),
    });
  }
  return blend(call.args);
}

/** A tree of files that is removed. */
export function observeRemoval(call: Call): Value {
  const [path] = call.args;
  sight(call.frame, call.at, {
    behaviour: 'removes-tree',
    name: readable(call.name),
    labels: deepLabels(call.args),
    steps: deepSteps(call.args),
    text: path?.text,
  });
  return blend(call.args);
}

/** Memory that is made ready for machine code, and what starts it. */
export function observeMemory(call: Call): Value {
  const labels = deepLabels(call.args);
  sight(call.frame, call.at, {
    behaviour: 'writes-memory',
    name: readable(call.name),
    labels,
    steps: deepSteps(call.args),
  });
  return blend(call.args, { ref: `${call.name}()` });
}

/** A native library that is loaded. */
export function observeNative(call: Call): Value {
  startShipped(call.args.map(printed).join(' '), call);
  const file = fileNamedIn(call.args, call);
  if (file !== undefined)
    sight(call.frame, call.at, {
      behaviour: 'loads-native',
      name: readable(call.name),
      labels: file.labels,
      steps: file.steps,
      text: wholeText(call.args[0]),
      host: file.host,
    });
  return blend(call.args, { ref: `${call.name}()` });
}
