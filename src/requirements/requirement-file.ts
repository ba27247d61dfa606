import { relative, resolve, sep } from 'node:path';
import type { Files } from '../model/effects.js';
import { codeOf } from '../model/error-code.js';
import { Failure } from '../model/failure.js';
import { isInside } from '../model/is-inside.js';
import type { Origin } from '../model/requirement.js';
import { placeOf, printable } from './problem.js';

/** What a requirements, project or lock file may be long. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** A file that was found; not yet read. */
export interface FoundFile {
  /** Absolute, as it was named: what it includes is relative to this. */
  readonly path: string;
  /** Absolute, every link resolved. */
  readonly real: string;
  /** `real` relative to the root, with `/`; undefined when it lies outside. */
  readonly shown: string | undefined;
}

function unreadable(shown: string, by: Origin, what: string): Failure {
  const from = by.file === undefined ? '' : ` (named in ${placeOf(by)})`;
  return new Failure({
    code: 'requirements-unreadable',
    what: `Requirements file ${printable(shown)}${from}: ${what}.`,
    why: 'What it asks for cannot be audited, and pip would stop here too.',
    fix: 'Check the name, its letter case and the permissions; nested files are relative to the file that names them.',
  });
}

/** What a name such as `/dev/stdin` leads to could be read once, by depsec or by who installs from it. */
function noFile(shown: string, by: Origin): Failure {
  const from = by.file === undefined ? '' : ` (named in ${placeOf(by)})`;
  return new Failure({
    code: 'requirements-unreadable',
    what: `Requirements file ${printable(shown)}${from}: ${NO_FILE}.`,
    why: 'It can be read only once: either by depsec, or by the installer, which would then get what nobody read.',
    fix: 'Write it to a file and name that. depsec audit and depsec install read standard input where they are told -r -.',
  });
}

const NO_FILE = 'expected a file, found a pipe, socket or device';

/** A pipe has no place of its own that a link could be resolved to. */
function isNoFile(path: string, files: Files): boolean {
  try {
    const { isFile, isDirectory } = files.stat(path);
    return !isFile && !isDirectory;
  } catch {
    return false;
  }
}

function causeOf(error: unknown): string {
  const code = codeOf(error);
  const causes: Readonly<Record<string, string>> = {
    ENOENT: 'expected it to exist, found nothing',
    ENOTDIR: 'expected it to exist, found nothing',
    EACCES: 'expected to read it, was not permitted',
    EPERM: 'expected to read it, was not permitted',
    ELOOP: 'expected it to exist, found symbolic links that go in a circle',
  };
  return causes[code] ?? `expected to read it, failed with ${code}`;
}

/** The root with every link resolved; throws Failure `usage` when there is no such folder. */
export function findRoot(root: string, files: Files): string {
  try {
    return files.realpath(root);
  } catch (error) {
    throw new Failure({
      code: 'usage',
      what: `Folder ${printable(root)}: ${causeOf(error)}.`,
      why: 'Requirements files are looked for only there.',
      fix: 'Check the folder given with -C.',
    });
  }
}

/**
 * Finds the file at `path` (absolute) without reading it.
 *
 * @param root absolute, every link resolved
 * @param written the path as the user or the including line wrote it, for errors
 * @throws Failure `requirements-unreadable` when there is nothing at the path
 */
export function findFile(path: string, root: string, files: Files, written: string, by: Origin): FoundFile {
  try {
    const real = files.realpath(path);
    const shown = isInside(root, real) ? relative(root, real).split(sep).join('/') : undefined;
    return { path: resolve(path), real, shown };
  } catch (error) {
    throw isNoFile(path, files) ? noFile(written, by) : unreadable(written, by, causeOf(error));
  }
}

function tooLong(written: string, by: Origin): Failure {
  return unreadable(written, by, 'expected at most 10 MiB, found more');
}

/** The same bytes; throws `requirements-unreadable` for more than 10 MiB. */
export function checkLength(bytes: Uint8Array, written: string, by: Origin): Uint8Array {
  if (bytes.length > MAX_BYTES) throw tooLong(written, by);
  return bytes;
}

/** Reads a found file; throws `requirements-unreadable` for anything but a readable file of at most 10 MiB. */
export function readFound(found: FoundFile, files: Files, written: string, by: Origin): Uint8Array {
  try {
    const { isFile, isDirectory, size } = files.stat(found.real);
    if (isDirectory) throw unreadable(written, by, 'expected a file, found a folder');
    if (!isFile) throw noFile(written, by);
    if (size > MAX_BYTES) throw tooLong(written, by);
    return checkLength(files.read(found.real), written, by);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(written, by, causeOf(error));
  }
}
