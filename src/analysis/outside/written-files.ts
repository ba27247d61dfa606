import { changeFile } from '../values/changes.js';
import { siteOf, type Call } from '../machine/machine-parts.js';
import { runLater } from './run-program.js';
import { isFetchingProgram } from '../facts/command-traits.js';
import { printed, textValue } from '../values/constants.js';
import { type WrittenFile, HOLE, flatten, joinSteps, label, wholeText, type Value } from '../values/value.js';
import { sight } from '../machine/sight.js';
import { NO_LABELS, unionLabels, type Label } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { blend, deepLabels, deepSteps } from '../values/blend.js';

/** Methods that put their argument into the file they are called on. */
export const FILE_METHODS = /^(?:write|writelines|write_text|write_bytes|writestr)$/;

const PROGRAM_ENDING = /\.(?:py|sh|js|ps1|vbs|bat|exe)$/i;

/** The part of a path that identifies it: what is known of it, when that is more than a separator. */
function pathKey(path: Value): string | undefined {
  const key = path.text?.replaceAll('\\', '/');
  const known = key?.replaceAll(HOLE, '').replace(/[/.]/g, '').length ?? 0;
  // An ending is enough to tell that it is a program.
  return known < (PROGRAM_ENDING.test(key ?? '') ? 2 : 3) ? undefined : key;
}

/** The file a path names, shared by everything that names it by the same text. */
export function fileOf(path: Value, call: Call): WrittenFile {
  if (path.file !== undefined) return path.file;
  const { written, unnamed } = call.frame.machine.files;
  const key = pathKey(path);
  const known = key === undefined ? unnamed.get(path) : written.find((file) => file.path === key);
  if (known !== undefined) return known;
  const file: WrittenFile = { labels: NO_LABELS, steps: [], ...(key === undefined ? {} : { path: key }) };
  if (key === undefined) unnamed.set(path, file);
  else if (written.length < 500) written.push(file);
  return file;
}

/** What is known of a file by the path that a process or loader is given. */
export function fileNamedIn(values: readonly Value[], call: Call): WrittenFile | undefined {
  const known = values.flatMap(({ file }) =>
    file !== undefined && (file.labels.size > 0 || file.text !== undefined) ? [file] : [],
  );
  const direct = known.find(({ host }) => host !== undefined) ?? known[0];
  if (direct !== undefined) return direct;
  const { unnamed } = call.frame.machine.files;
  const same = values.map((value) => unnamed.get(value)).find((file) => (file?.labels.size ?? 0) > 0);
  if (same !== undefined) return same;
  const texts = values.flatMap((value) => pathKey(value) ?? []);
  const named = call.frame.machine.files.written.filter(
    (file) =>
      (file.labels.size > 0 || file.text !== undefined) &&
      file.path !== undefined &&
      texts.some((text) => text.includes(file.path ?? '\0')),
  );
  return named.find(({ host }) => host !== undefined) ?? named[0];
}

/** A fixed place of the machine or of its user, where no build has anything to write. */
const OUTSIDE = /^(?:~|\/|[A-Z]:[\\/]|%(?:USERPROFILE|HOME|PUBLIC|APPDATA|LOCALAPPDATA)%)/i;
const PASSING = /^\/+(?:tmp|var\/tmp|dev|proc)\/|[\\/]te?mp[\\/]|\/\.cache\//i;

function noteOutside(path: Value, mode: string, call: Call): void {
  const { text } = path;
  if (call.frame.reach !== 'install' || text === undefined || !/[wax]/.test(mode)) return;
  if (!OUTSIDE.test(text) || PASSING.test(text)) return;
  sight(call.frame, call.at, {
    behaviour: 'writes-outside',
    name: call.name,
    labels: path.labels,
    text,
    steps: path.steps,
  });
}

/** What holds pixels or sound, and is no place for code. */
const MEDIA = /\.(?:png|jpe?g|gif|bmp|ico|webp|wav|mp3|ogg|flac)$/i;

/** `open(path)`: reading a secret yields a secret; writing is remembered by path. */
export function openFile(call: Call): Value {
  const [path] = call.args;
  if (path === undefined) return blend([]);
  const mode = wholeText(call.args[1] ?? call.keywords.get('mode'));
  noteOutside(path, mode ?? '', call);
  const opened = blend([path], {
    ref: 'builtins.open()',
    file: fileOf(path, call),
    ...(path.text === undefined ? {} : { text: path.text }),
    ...(mode?.includes('b') === true ? { isBytes: true } : {}),
  });
  const isUsers =
    path.labels.has('searched') || path.labels.has('directory') || /^~|^%/.test(path.text ?? '');
  // What stands in a file does not tell the folder it lies in.
  return label(without(opened, 'directory'), [
    'file',
    ...(opened.file?.labels ?? []),
    ...(path.labels.has('secret-path') ? (['secret'] as const) : []),
    ...(isUsers ? (['user-file'] as const) : []),
    ...(MEDIA.test(path.text ?? '') ? (['picture'] as const) : []),
  ]);
}

function without(value: Value, one: Label): Value {
  if (!value.labels.has(one)) return value;
  return { ...value, labels: new Set([...value.labels].filter((label) => label !== one)) };
}

const CAPTURED: ReadonlySet<Label> = new Set<Label>(['capture']);

/** A picture or recording that goes into a file named in the call. */
export function saveCapture(call: Call): void {
  for (const value of [...call.args, ...call.keywords.values()]) {
    if (!/\.(?:png|jpe?g|bmp|gif|wav|mp[34]|avi)$/i.test(value.text ?? '')) continue;
    const file = fileOf(value, call);
    changeFile(file, { labels: unionLabels([file, { labels: CAPTURED }]) });
  }
}

const MOST_CONTENT = 2_000_000;

/** What stands in a file of the package that a path names; undefined for any other file. */
export function shippedContent(path: Value | undefined, isBytes: boolean, call: Call): Value | undefined {
  const { machine } = call.frame;
  if (path?.text === undefined) return undefined;
  const found = machine.shipped.find(path.text, siteOf(call.frame));
  const bytes = found === undefined ? undefined : machine.shipped.read(found);
  if (bytes === undefined || bytes.length === 0) return undefined;
  // What becomes of it shows whether it had to be read.
  if (bytes.length > MOST_CONTENT) {
    machine.files.unread.add(found ?? '');
    return label(blend([path]), ['file', 'shipped']);
  }
  machine.budget.left -= bytes.length >> 6;
  const text = Buffer.from(bytes).toString(isBytes ? 'latin1' : 'utf8');
  const content = label(blend([path], { text, ...(isBytes ? { isBytes } : {}) }), ['file', 'shipped']);
  return MEDIA.test(found ?? '') ? label(content, ['picture']) : content;
}

/** Whatever a search in the home folder comes upon; what programs keep for themselves there stands in folders with a dot. */
const FOUND_IN_HOME =
  /^(?:~|%(?:USERPROFILE|HOME)%)(?:[\\/]+[^.\\/\uFFFC][^\\/\uFFFC]*)*[\\/]+\uFFFC(?:\.\w+)?$/i;

const isFoundInHome = ({ labels, text }: Value): boolean =>
  labels.has('searched') && FOUND_IN_HOME.test(text ?? '');

/** What ciphers give. */
const ENCRYPTED = /\.(?:encrypt(?:_and_digest)?|encryptor\(\)\.(?:update|finalize))\(\)/;

/** Methods that remove the file they are called on, or give it another name. */
const MOVERS = /^(?:unlink|rename|replace)$/;

/**
 * Whether a path is that of a program of the package itself. Builds remove what they made; of what was shipped, nobody
 * but the file itself is of interest there.
 */
function isOwnProgram({ text }: Value, { machine, scope, reach }: Call['frame']): boolean {
  if (text === undefined || !isUnasked(reach)) return false;
  const found = machine.shipped.find(text, { path: scope.unit.path, isBuild: reach === 'install' });
  // A folder also stands for the program in it, and a path of which a part is not known for what that part is in.
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  if (found !== undefined && !found.endsWith(name)) return false;
  if (reach === 'install') return found === scope.unit.path;
  return found !== undefined && OWN_PROGRAM.test(found);
}

const OWN_PROGRAM = /\.(?:pyw?|pyd|so|dll|dylib|exe|sh|ps1|bat|pth)$/i;

/** A file that is removed or gets another name: of interest where it is the package's own, or a search in the home folder came upon it. */
export function loseFile(path: Value | undefined, { frame, at, name }: Call): undefined {
  if (path === undefined) return;
  const isOwn = isOwnProgram(path, frame);
  if (isOwn)
    sight(frame, at, {
      behaviour: 'removes-itself',
      name,
      labels: path.labels,
      text: path.text,
      steps: path.steps,
    });
  if (isOwn || !isFoundInHome(path)) return;
  sight(frame, at, {
    behaviour: 'overwrites',
    name,
    labels: path.labels,
    text: path.text,
    steps: path.steps,
  });
}

/** `path.unlink()`, `path.rename(other)` */
export function losePath(call: Call): void {
  const { method = '', receiver } = call;
  // Texts can be replaced as well, so a file that gets another name has to be one that was found.
  if (method === 'unlink' || (MOVERS.test(method) && receiver?.labels.has('searched') === true))
    loseFile(receiver, call);
}

/** An object that a path went into among other things: it is not the file itself. */
function isObject({ text, type, ref = '' }: Value): boolean {
  return text === undefined && (type !== undefined || (/\(\)/.test(ref) && !/open\(\)$/.test(ref)));
}

/** The texts of programs that were written before and that an entry of an autostart place names. */
function programsIn(entry: string, { frame }: Call): string[] {
  return frame.machine.files.written.flatMap(({ path = '', text }) => {
    const name = /[^\\/\uFFFC]{3,100}\.pyw?$/.exec(path)?.[0];
    return name !== undefined && text !== undefined && entry.includes(name) ? [text] : [];
  });
}

/** A file of Python, or one of which the name is not known. */
const MAY_BE_PYTHON = /\.pyw?$|^\uFFFC?$|\uFFFC$/;

/** Files that are locked, and what they cost. */
const RANSOM =
  /\b(?:files?|documents|data|photos)\b[^.!?]{0,80}\b(?:encrypted|locked)\b[^]{0,600}(?:\bbitcoins?\b|\bBTC\b|\bmonero\b|\bXMR\b|\bransom\b|\bbc1[a-z0-9]{8})/i;

/** `file.write(data)`, `path.write_bytes(data)`. */
export function writeFile(target: Value, call: Call): void {
  const file = fileOf(target, call);
  const data = call.args;
  const labels = deepLabels(data);
  const host = data.find((value) => value.host !== undefined)?.host;
  changeFile(file, {
    labels: unionLabels([file, { labels }]),
    steps: joinSteps([file, { steps: deepSteps(data) }]),
    ...(host === undefined ? {} : { host }),
  });
  const text = data[0]?.text;
  if (text !== undefined) changeFile(file, { text: `${file.text ?? ''}${text}`.slice(0, 1_000_000) });
  if (RANSOM.test(text ?? ''))
    sight(call.frame, call.at, {
      behaviour: 'leaves-note',
      name: call.name,
      labels,
      text: text?.slice(0, 400),
      steps: file.steps,
    });
  if (labels.has('network') || labels.has('decoded'))
    sight(call.frame, call.at, {
      behaviour: 'writes-program',
      name: call.name,
      labels,
      host,
      text: target.text,
      steps: file.steps,
    });
  // What stood in a file may be put back in another order; nobody can read it once it is encrypted.
  const isLost = !labels.has('file') || data.some(({ ref = '' }) => ENCRYPTED.test(ref));
  if (isFoundInHome(target) && isLost)
    sight(call.frame, call.at, {
      behaviour: 'overwrites',
      name: call.name,
      labels,
      text: target.text,
      steps: target.steps,
    });
  // Programs that a search came upon get code of our own, and not their own back.
  const isPlanted = target.labels.has('searched') && /\.pyw?$/.test(target.text ?? '') && !labels.has('file');
  if (isPlanted || (isFetchingProgram(text ?? '') && MAY_BE_PYTHON.test(target.text ?? '')))
    runLater(data[0], call);
  // Wherever a build puts it now, what it is for is to be read when Python starts.
  const isStartFile = /\.pth$/.test(target.text ?? '') && isUnasked(call.frame.reach);
  if (isStartFile) runLater(data[0], call);
  if (!target.labels.has('autostart-path') || isObject(target)) return;
  if (/\.pyw?$/.test(target.text ?? '')) runLater(data[0], call);
  const entry = data.flatMap(flatten).map(printed).join('\n').slice(0, 8_000);
  for (const program of programsIn(entry, call)) runLater(textValue(program), call);
  sight(call.frame, call.at, {
    behaviour: 'writes-autostart',
    name: call.name,
    labels,
    host,
    text: `${target.text ?? ''}\n${entry}`,
    steps: [...file.steps, ...target.steps],
  });
}
