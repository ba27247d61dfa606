import type { Call } from './calls.js';
import { textValue, concatenate } from './constants.js';
import { fileOf } from './written-files.js';
import { UNKNOWN, blend, deepSteps, unionLabels, wholeText, type Label, type Value } from './value.js';

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
  file.labels = unionLabels([file, { labels: packedLabels(paths) }]);
  file.steps = [...file.steps, ...deepSteps(paths)].slice(-8);
}

/** `zipfile.ZipFile(path)`: an object that writes to the file of that path. */
const openArchive = (call: Call): Value => {
  const [path = UNKNOWN] = call.args;
  return blend([path], { ref: `${call.name}()`, file: fileOf(path, call) });
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
  if (from.has('network') || from.has('decoded')) file.labels = new Set([...from, 'file' as const]);
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
