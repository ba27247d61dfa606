import type { Call } from './calls.js';
import type { WrittenFile } from './machine-parts.js';
import { sight } from './sight.js';
import {
  HOLE,
  NO_LABELS,
  blend,
  deepLabels,
  deepSteps,
  joinSteps,
  label,
  unionLabels,
  type Value,
} from './value.js';

/** Methods that put their argument into the file they are called on. */
export const FILE_METHODS = /^(?:write|writelines|write_text|write_bytes|writestr)$/;

/** The part of a path that identifies it: what is known of it, when that is more than a separator. */
function pathKey(path: Value): string | undefined {
  const key = path.text?.replaceAll('\\', '/');
  return key === undefined || key.replaceAll(HOLE, '').replace(/[/.]/g, '').length < 3 ? undefined : key;
}

/** The file a path names, shared by everything that names it by the same text. */
export function fileOf(path: Value, call: Call): WrittenFile {
  if (path.file !== undefined) return path.file;
  const { written } = call.frame.machine;
  const key = pathKey(path);
  const known = key === undefined ? undefined : written.find((file) => file.path === key);
  if (known !== undefined) return known;
  const file: WrittenFile = { labels: NO_LABELS, steps: [], ...(key === undefined ? {} : { path: key }) };
  if (key !== undefined && written.length < 500) written.push(file);
  return file;
}

/** What is known of a file by the path that a process or loader is given. */
export function fileNamedIn(values: readonly Value[], call: Call): WrittenFile | undefined {
  const direct = values.find(
    ({ file }) => file !== undefined && (file.labels.size > 0 || file.text !== undefined),
  )?.file;
  if (direct !== undefined) return direct;
  const texts = values.flatMap((value) => pathKey(value) ?? []);
  return call.frame.machine.written.find(
    (file) =>
      (file.labels.size > 0 || file.text !== undefined) &&
      file.path !== undefined &&
      texts.some((text) => text.includes(file.path ?? '\0')),
  );
}

/** `open(path)`: reading a secret yields a secret; writing is remembered by path. */
export function openFile(call: Call): Value {
  const [path] = call.args;
  if (path === undefined) return blend([]);
  const opened = blend([path], {
    ref: 'builtins.open()',
    file: fileOf(path, call),
    ...(path.text === undefined ? {} : { text: path.text }),
  });
  const isUsers =
    path.labels.has('searched') || path.labels.has('directory') || /^~|^%/.test(path.text ?? '');
  return label(opened, [
    'file',
    ...(opened.file?.labels ?? []),
    ...(path.labels.has('secret-path') ? (['secret'] as const) : []),
    ...(isUsers ? (['user-file'] as const) : []),
  ]);
}

const MOST_SHIPPED = 400_000;

/** What stands in a file of the package itself that is read whole; undefined for any other call. */
export function readShipped({ receiver, method = '', args, frame }: Call): Value | undefined {
  if (receiver?.text === undefined || args.length > 1 || !/^read(?:_text|_bytes)?$/.test(method))
    return undefined;
  const { shipped } = frame.machine;
  const path = shipped.find(receiver.text, frame.scope.unit.path);
  const bytes = path === undefined ? undefined : shipped.read(path);
  if (bytes === undefined || bytes.length > MOST_SHIPPED || bytes.includes(0)) return undefined;
  frame.machine.budget.left -= bytes.length >> 6;
  return label(blend([receiver], { text: Buffer.from(bytes).toString('utf8') }), ['file']);
}

/** `file.write(data)`, `path.write_bytes(data)`. */
export function writeFile(target: Value, call: Call): void {
  const file = fileOf(target, call);
  const data = call.args;
  const labels = deepLabels(data);
  file.labels = unionLabels([file, { labels }]);
  file.steps = joinSteps([file, { steps: deepSteps(data) }]);
  const host = data.find((value) => value.host !== undefined)?.host;
  if (host !== undefined) file.host = host;
  const text = data[0]?.text;
  if (text !== undefined) file.text = `${file.text ?? ''}${text}`.slice(0, 1_000_000);
  if (labels.has('network') || labels.has('decoded'))
    sight(call.frame, call.at, {
      behaviour: 'writes-program',
      name: call.name,
      labels,
      host,
      text: target.text,
      steps: file.steps,
    });
  if (target.labels.has('autostart-path'))
    sight(call.frame, call.at, {
      behaviour: 'writes-autostart',
      name: call.name,
      labels,
      text: target.text,
      steps: [...file.steps, ...target.steps],
    });
}
