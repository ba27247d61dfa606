import { createHash } from 'node:crypto';
import type { RecordDeviation } from '../model/contents.js';
import type { Archive, Entry } from './entry.js';
import { fromRoot } from './names.js';
import { ArchiveRefusal } from './refusals.js';

interface Row {
  readonly path: string;
  /** `algorithm=digest`, empty where there is none. */
  readonly hash: string;
  /** Bytes, as written. */
  readonly size: string;
}

/** The fields of one line, as Python's csv module reads it. */
function fieldsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"?([^,]*)|([^,]*))/g)];
  return fields.map(([, quoted, rest = '', plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"') + rest,
  );
}

/** Rows of RECORD. Only one file has no hash, RECORD itself; signatures of it are not listed. */
function rowsOf(text: string): Row[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const [path = '', hash = '', size = ''] = fieldsOf(line);
      return { path: fromRoot(path), hash, size };
    });
}

/** Ends of lines for whoever reads RECORD: Python splits text at all of these. */
export const LINE_END = /[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]/;
const LEADS_OUT = /(?:^|[,"/\\])\.\.(?:[,"/\\]|$)|^"?(?:[/\\]|[A-Za-z]:)/;

/**
 * Refuses a RECORD that lists paths outside of the wheel: an installer removes what is listed when it removes the
 * package, even the interpreter of the environment or, without one, any file. Quotes are read in every possible way.
 */
export function checkRecordPlaces(text: string, path: string): void {
  const leadsOut = (line: string): boolean =>
    LEADS_OUT.test(line) || LEADS_OUT.test(line.replaceAll('"', ''));
  if (text.split(LINE_END).some(leadsOut)) throw new ArchiveRefusal('wheel-record-outside', path);
}

/** PEP 427: sha256 or better. */
const ALGORITHMS = new Set(['sha256', 'sha384', 'sha512']);
/** Of larger files that were not read, only the size is compared: they are data or native code. */
const LARGEST_HASHED = 1024 * 1024;

/** SHA-256 as RECORD writes it (base64url), by path, of files that were read before. */
export type Digests = ReadonlyMap<string, string>;

function checkRow(
  row: Row,
  entry: Entry,
  archive: Archive,
  digests: Digests,
): RecordDeviation['kind'] | undefined {
  const at = row.hash.indexOf('=');
  const algorithm = row.hash.slice(0, at).toLowerCase();
  const isSize = row.size === '' || row.size === String(entry.size);
  if (at < 0 || !ALGORITHMS.has(algorithm)) return isSize ? 'unhashed' : 'content';
  const known = algorithm === 'sha256' ? digests.get(entry.path) : undefined;
  if (known === undefined && entry.size > LARGEST_HASHED) return isSize ? undefined : 'content';
  const digest = known ?? createHash(algorithm).update(archive.read(entry)).digest('base64url');
  if (digest !== row.hash.slice(at + 1).replace(/={1,2}$/, '')) return 'content';
  return isSize ? undefined : 'size';
}

function deviation(row: Row, entry: Entry, archive: Archive, digests: Digests): RecordDeviation[] {
  try {
    const kind = checkRow(row, entry, archive, digests);
    return kind === undefined ? [] : [{ kind, path: entry.path }];
  } catch (error) {
    if (!(error instanceof ArchiveRefusal)) throw error;
    // Its bytes are not those its own header tells: no installer takes the wheel.
    return [{ kind: 'content', path: entry.path }];
  }
}

/**
 * Holds the files of a wheel against its RECORD. Installers differ in whether they look: none of the deviations
 * makes the content ambiguous, all of them mean that the wheel was changed after it was built.
 *
 * @param folder the .dist-info folder
 * @param text RECORD
 */
export function checkRecord(
  archive: Archive,
  folder: string,
  text: string,
  digests: Digests,
): RecordDeviation[] {
  const record = `${folder}/RECORD`;
  const exempt = new Set([record, `${record}.jws`, `${record}.p7s`]);
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const rows = rowsOf(text).filter(({ path }) => !exempt.has(path));
  const listed = new Set(rows.map(({ path }) => path));
  const wrong = rows.flatMap((row): RecordDeviation[] => {
    const entry = entries.get(row.path);
    return entry === undefined
      ? [{ kind: 'absent', path: row.path }]
      : deviation(row, entry, archive, digests);
  });
  const unlisted = archive.entries
    .filter(({ path }) => !listed.has(path) && !exempt.has(path))
    .map(({ path }): RecordDeviation => ({ kind: 'unlisted', path }));
  return [...wrong, ...unlisted];
}
