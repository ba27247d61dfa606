import { join } from 'node:path';
import type { Files as AllFiles } from '../model/effects.js';
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
const DEEPEST = 8;

function invalid(what: string, fix: string, cause?: unknown): Failure {
  const why = 'Without every record of the folder a vulnerable package could pass as safe.';
  return new Failure({ code: 'advisories-invalid', what, why, fix }, cause);
}

function unreadable(path: string, cause: unknown): Failure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return invalid(
    `Expected advisories at ${path}, but it could not be read: ${reason}.`,
    'Give --advisories a folder of OSV records that exists and may be read, or the word osv or off.',
    cause,
  );
}

/** Paths of all `.json` files below a folder, in a fixed order. Other files are left alone. */
function recordFiles(folder: string, files: Files, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
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

function readRecord(path: string, files: Files): OsvRecord {
  const fix = 'Correct the file, or take it out of the folder.';
  if (files.stat(path).size > LARGEST_RECORD)
    throw invalid(`Expected an OSV record of at most ${LARGEST_RECORD} bytes in ${path}, got more.`, fix);
  const value = parseJson(files.read(path));
  if (value === undefined)
    throw invalid(`Expected an OSV record in ${path}, got text that is not JSON.`, fix);
  const record = OsvRecord.safeParse(value);
  if (record.success) return record.data;
  throw invalid(
    `Expected an OSV record in ${path}, got a wrong value at ${recordProblem(record.error)}.`,
    fix,
  );
}

/**
 * Reads a folder of OSV records, one JSON file each, in folders of any depth up to eight.
 * @param folder absolute path
 * @throws Failure `advisories-invalid`, naming the file, when the folder or one of its records cannot be read
 */
export function readAdvisoryFolder(folder: string, files: Files): readonly OsvRecord[] {
  try {
    if (files.stat(folder).isFile)
      throw invalid(
        `Expected a folder of OSV records at ${folder}, got a file.`,
        'Unpack the archive and give --advisories the folder.',
      );
    const paths = recordFiles(folder, files);
    if (paths.length === 0)
      throw invalid(
        `Expected OSV records (*.json) in ${folder}, found none.`,
        'Give --advisories the folder that holds the records, or the word off.',
      );
    return paths.map((path) => readRecord(path, files));
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(folder, error);
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

/** Which of the records affect each release, in the order of the queries. */
export function matchRecords(
  records: readonly OsvRecord[],
  queries: readonly Query[],
): readonly (readonly Advisory[])[] {
  const index = byProject(records);
  return queries.map(({ name, version }) =>
    mergeAliases(
      [...(index.get(name) ?? [])].flatMap((record) => {
        const isHit = affectedEntries(record, name).some((entry) => isAffected(entry, version));
        return (isHit ? toAdvisory(record, name) : undefined) ?? [];
      }),
    ),
  );
}
