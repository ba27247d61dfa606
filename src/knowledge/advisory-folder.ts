import { join } from 'node:path';
import { messageOf } from '../model/error-message.js';
import type { Files as AllFiles, UnpackedFile } from '../model/effects.js';
import type { Advisory } from '../model/facts.js';
import { Failure } from '../model/failure.js';
import { normalizeName } from '../model/project-name.js';
import { mergeAliases, toAdvisory } from './advisory.js';
import type { Query } from './osv-batch.js';
import { affectedEntries, OsvRecord, recordProblem } from './osv-record.js';
import { isAffected } from './version-range.js';

/** The file system, as far as reading a folder of advisories needs it. */
export type Files = Pick<AllFiles, 'stat' | 'list' | 'read'>;

const LARGEST_RECORD = 20 * 1024 * 1024;
/** The deepest level of folders that is read: a link to a folder above it would have no end. */
const DEEPEST = 16;

function invalid(what: string, fix: string, cause?: unknown): Failure {
  const why = 'If a record of the folder is missing, a vulnerable package could pass as safe.';
  return new Failure({ code: 'advisories-invalid', what, why, fix }, cause);
}

function unreadable(path: string, cause: unknown): Failure {
  const reason = messageOf(cause);
  return invalid(
    `Expected advisories at ${path}, but it could not be read: ${reason}.`,
    'Give --advisories a readable folder or zip of OSV records, or the word osv or off.',
    cause,
  );
}

/**
 * Paths of all `.json` files below a folder, in a fixed order. Other files are ignored. Throws for a tree that is too
 * deep.
 */
function recordFiles(folder: string, files: Files, depth = 0): readonly string[] {
  if (depth > DEEPEST)
    throw invalid(
      `Expected folders at most ${DEEPEST} deep in the folder of advisories, got ${folder}.`,
      'Move the records further up, or take out a link that leads back to a folder above it.',
    );
  return files
    .list(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      if (files.stat(path).isDirectory) return recordFiles(path, files, depth + 1);
      return name.endsWith('.json') ? [path] : [];
    });
}

/** The parsed JSON; undefined if the bytes are not JSON in UTF-8. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function toRecord(path: string, bytes: Uint8Array): OsvRecord {
  const fix = 'Correct the file, or take it out of the folder.';
  if (bytes.length > LARGEST_RECORD)
    throw invalid(`Expected an OSV record of at most ${LARGEST_RECORD} bytes in ${path}, got more.`, fix);
  const value = parseJson(bytes);
  if (value === undefined)
    throw invalid(`Expected an OSV record in ${path}, got text that is not JSON.`, fix);
  const record = OsvRecord.safeParse(value);
  if (record.success) return record.data;
  throw invalid(
    `Expected an OSV record in ${path}, got a wrong value at ${recordProblem(record.error)}.`,
    fix,
  );
}

function readRecord(path: string, files: Files): OsvRecord {
  if (files.stat(path).size > LARGEST_RECORD) return toRecord(path, new Uint8Array(LARGEST_RECORD + 1));
  return toRecord(path, files.read(path));
}

/** Reads a zip; undefined if it is ambiguous or none at all. */
export type Unpack = (path: string) => Promise<readonly UnpackedFile[] | undefined>;

async function readZip(path: string, unpack: Unpack): Promise<readonly OsvRecord[]> {
  const unpacked = await unpack(path);
  if (unpacked === undefined)
    throw invalid(
      `Expected a zip of OSV records at ${path}, got a file that is none or that two readers could read differently.`,
      'Fetch the zip again, or unpack it and give --advisories the folder.',
    );
  return unpacked
    .filter((file) => file.path.endsWith('.json'))
    .map((file) => toRecord(`${path}/${file.path}`, file.bytes));
}

/**
 * Checks that the path exists, so that a typo is found before anything is resolved.
 * @throws Failure `advisories-invalid` if nothing is there
 */
export function expectAdvisories(path: string, files: Files): void {
  try {
    files.stat(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * Reads OSV records, one JSON file each, from a zip or from a folder and its subfolders, at most sixteen deep.
 * @param path absolute path of the zip or folder
 * @throws Failure `advisories-invalid`, naming the file, if it or one of its records cannot be read
 */
export async function readAdvisories(
  path: string,
  files: Files,
  unpack: Unpack,
): Promise<readonly OsvRecord[]> {
  try {
    const records = files.stat(path).isFile
      ? await readZip(path, unpack)
      : recordFiles(path, files).map((file) => readRecord(file, files));
    if (records.length > 0) return records;
    throw invalid(
      `Expected OSV records (*.json) in ${path}, found none.`,
      'Give --advisories the folder or zip that holds the records, or the word off.',
    );
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(path, error);
  }
}

/** Records by the normalised names of the projects they affect. */
function byProject(records: readonly OsvRecord[]): ReadonlyMap<string, ReadonlySet<OsvRecord>> {
  const index = new Map<string, Set<OsvRecord>>();
  for (const record of records) {
    for (const name of (record.affected ?? []).flatMap((entry) => entry.package?.name ?? [])) {
      const known = index.get(normalizeName(name)) ?? new Set();
      index.set(normalizeName(name), known.add(record));
    }
  }
  return index;
}

/** Finds the advisories, among a set of records, that affect a release. */
export type AdvisoryIndex = (query: Query) => readonly Advisory[];

/** Indexes records by project, so that each look-up reads only a few of them. */
export function indexRecords(records: readonly OsvRecord[]): AdvisoryIndex {
  const index = byProject(records);
  return ({ name, version }) =>
    mergeAliases(
      [...(index.get(name) ?? [])].flatMap((record) => {
        const isHit = affectedEntries(record, name).some((entry) => isAffected(entry, version));
        return (isHit ? toAdvisory(record, name) : undefined) ?? [];
      }),
    );
}

/**
 * Reads the advisories of a folder or zip when they are first needed, and keeps them.
 * @returns a function that throws as `readAdvisories` does
 */
export function advisoryReader(files: Files, unpack: Unpack): (path: string) => Promise<AdvisoryIndex> {
  const read = new Map<string, Promise<AdvisoryIndex>>();
  return (path) => {
    const index = read.get(path) ?? readAdvisories(path, files, unpack).then(indexRecords);
    read.set(path, index);
    return index;
  };
}
