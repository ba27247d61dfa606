import { changeFile } from '../values/changes.js';
import { replace } from '../machine/assign.js';
import type { Call } from '../machine/machine-parts.js';
import { blend, deepSteps } from '../values/blend.js';
import { concatenate, textValue } from '../values/constants.js';
import { unionLabels, type Label } from '../values/labels.js';
import { UNKNOWN, wholeText, type Value, type WrittenFile } from '../values/value.js';
import { fileOf } from './written-files.js';

const SUFFIXES: Readonly<Record<string, string>> = {
  zip: '.zip',
  tar: '.tar',
  gztar: '.tar.gz',
  bztar: '.tar.bz2',
  xztar: '.tar.xz',
};

/** What an archive takes in with the files or folders that paths name. */
function packedLabels(paths: readonly Value[]): ReadonlySet<Label> {
  const of = unionLabels(paths);
  const taken: Label[] = [...of];
  if (of.has('secret-path')) taken.push('secret');
  if (of.has('searched') || of.has('directory')) taken.push('user-file');
  return new Set(taken);
}

function pack(archive: Value, paths: readonly Value[], call: Call): void {
  const file = fileOf(archive, call);
  changeFile(file, {
    labels: unionLabels([file, { labels: packedLabels(paths) }]),
    steps: [...file.steps, ...deepSteps(paths)].slice(-8),
  });
}

/** An archive that is opened in a buffer: what it takes in is in the buffer, under the buffer's name. */
function shareArchive(file: WrittenFile, { args: [first], keywords, written = [], frame }: Call): void {
  const buffer = keywords.get('fileobj') ?? first;
  const place = written.find((one) => one.name === (keywords.has('fileobj') ? 'fileobj' : undefined));
  if (buffer === undefined || place === undefined || buffer.text !== undefined || buffer.file !== undefined)
    return;
  replace(place.value, { ...buffer, file }, frame);
}

/** `zipfile.ZipFile(path)`: an object that writes to the file of that path. */
const openArchive = (call: Call): Value => {
  const path = call.keywords.get('fileobj') ?? call.args[0] ?? UNKNOWN;
  const file = fileOf(path, call);
  shareArchive(file, call);
  return blend([path], { ref: `${call.name}()`, file });
};

const add = (call: Call): Value => {
  const { receiver, args } = call;
  if (receiver !== undefined) pack(receiver, args, call);
  return UNKNOWN;
};

/** `shutil.make_archive(base, format, root)`; its value is the path of the archive. */
const makeArchive = (call: Call): Value => {
  const [base = UNKNOWN, format, root] = call.args;
  const suffix = SUFFIXES[wholeText(format ?? call.keywords.get('format')) ?? ''] ?? '';
  const path = concatenate([base, textValue(suffix)]);
  const from = root ?? call.keywords.get('root_dir') ?? call.keywords.get('base_dir');
  pack(path, from === undefined ? [] : [from], call);
  return { ...path, file: fileOf(path, call) };
};

/** What comes out of an archive is what the archive came from; which archive is often a matter of settings. */
const extract = (call: Call): Value => {
  const { receiver, args } = call;
  const place = call.keywords.get('path') ?? args[0];
  if (receiver === undefined || place === undefined) return UNKNOWN;
  const file = fileOf(place, call);
  const from = unionLabels([file, receiver, ...(receiver.file === undefined ? [] : [receiver.file])]);
  if (from.has('network') || from.has('decoded'))
    changeFile(file, { labels: new Set([...from, 'file' as const]) });
  return UNKNOWN;
};

/** Calls that put files into an archive. */
export const ARCHIVES: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  'zipfile.ZipFile': openArchive,
  'tarfile.open': openArchive,
  'tarfile.TarFile': openArchive,
  'zipfile.ZipFile().write': add,
  'tarfile.open().add': add,
  'tarfile.TarFile().add': add,
  'zipfile.ZipFile().extractall': extract,
  'tarfile.open().extractall': extract,
  'tarfile.TarFile().extractall': extract,
  'shutil.make_archive': makeArchive,
};
