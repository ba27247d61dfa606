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

/** What reading a folder needs of the disk. */
export type Files = Pick<AllFiles, 'stat' | 'list' | 'read'>;

const LARGEST_RECORD = 20 * 1024 * 1024;
/** Of folders in folders; a link that leads back to a folder above it has no end. */
const DEEPEST = 16;

function invalid(what: string, fix: string, cause?: unknown): Failure {
  const why = 'Without every record of the folder a vulnerable package could pass as safe.';
  return new Failure({ code: 'advisories-invalid', what, why, fix }, cause);
}

function unreadable(path: string, cause: unknown): Failure {
  const reason = messageOf(cause);
  return invalid(
    `Expected advisories at ${path}, but it could not be read: ${reason}.`,
    'Give --advisories a folder or zip of OSV records that exists and may be read, or the word osv or off.',
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

/** Undefined for what is not JSON in UTF-8. */
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

/** Reads a zip; undefined when it cannot be read without doubt. */
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
 * Looks whether there is anything at the place, so that a slip of the pen is found before anything is resolved.
 * @throws Failure `advisories-invalid` where there is nothing
 */
export function expectAdvisories(path: string, files: Files): void {
  try {
    files.stat(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * Reads OSV records, one JSON file each: a zip, or a folder with folders in it, at most sixteen deep.
 * @param path absolute
 * @throws Failure `advisories-invalid`, naming the file, when the place or one of its records cannot be read
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

/** Records by the normalised names they are about, so that a large folder is gone through once. */
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

/** Which of a set of records affect a release. */
export type AdvisoryIndex = (query: Query) => readonly Advisory[];

/** Goes through all records once. */
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
 * The advisories of a folder or zip, read when they are first asked for and never again.
 * @returns throws as `readAdvisories` does
 */
export function advisoryReader(files: Files, unpack: Unpack): (path: string) => Promise<AdvisoryIndex> {
  const read = new Map<string, Promise<AdvisoryIndex>>();
  return (path) => {
    const index = read.get(path) ?? readAdvisories(path, files, unpack).then(indexRecords);
    read.set(path, index);
    return index;
  };
}
