import { gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import type { Archive } from '../archive/entry.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { memorySource } from '../archive/memory-source.js';
import { openArchive } from '../archive/open-archive.js';
import type { ArtifactKind, ByteSource, OpenSpool } from '../model/artifact.js';

/** What an archive holds decides how its files are judged when its name cannot be believed. */
function kindOf(archive: Archive): ArtifactKind {
  return archive.entries.some(({ path }) => /^[^/]+\.dist-info\/(?:METADATA|RECORD|WHEEL)$/.test(path))
    ? 'wheel'
    : 'sdist';
}

const MOST_UNPACKED = 300_000_000;

/** Where the tar ends for readers that stop at the first empty block (POSIX ustar). */
function tarEnd(tar: Uint8Array): number {
  const view = Buffer.from(tar.buffer, tar.byteOffset, tar.byteLength);
  let at = 0;
  while (at + 512 <= view.length && view[at] !== 0) {
    const size = parseInt(view.toString('latin1', at + 124, at + 136), 8);
    if (Number.isNaN(size)) return at;
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return Math.min(at, view.length);
}

/** Unpacks every member, or the first one when what follows it is none (RFC 1952). */
function unpackMembers(bytes: Uint8Array): Buffer {
  const limits = { maxOutputLength: MOST_UNPACKED };
  try {
    return gunzipSync(bytes, limits);
  } catch {
    const flags = bytes[3] ?? 0;
    let at = (flags & 4) === 0 ? 10 : 12 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256;
    for (const text of [8, 16]) if ((flags & text) !== 0) at = bytes.indexOf(0, at) + 1;
    return inflateRawSync(bytes.subarray((flags & 2) === 0 ? at : at + 2), limits);
  }
}

/** One gzip member with one tar in it: what lenient readers get of either, what follows left out. */
function asOneMember(source: ByteSource): ByteSource {
  const unpacked = unpackMembers(source.read(0, source.size));
  const tar = Buffer.concat([unpacked.subarray(0, tarEnd(unpacked)), Buffer.alloc(1024)]);
  return memorySource(gzipSync(tar, { level: 1 }));
}

/** Other ways in which installers may read what is refused, by the code of the refusal. */
const OTHERWISE: Readonly<
  Record<string, (source: ByteSource, filename: string) => readonly [ByteSource, string]>
> = {
  // A suffix that lies: some installers go by the content.
  'format-mismatch': (source, filename) => [
    source,
    filename.replace(/\.(?:zip|tar\.gz|tgz|whl)$/, (suffix) => (/gz$/.test(suffix) ? '.zip' : '.tar.gz')),
  ],
  'gzip-trailing-bytes': (source, filename) => [asOneMember(source), filename],
  'gzip-corrupt': (source, filename) => [asOneMember(source), filename],
  'tar-trailing-bytes': (source, filename) => [asOneMember(source), filename],
};

/** Formats of archives by their first bytes, one character a byte. */
const FORMATS: readonly (readonly [string, RegExp])[] = [
  ['a zip', /^PK\x03\x04/],
  ['gzip', /^\x1f\x8b/],
  ['xz', /^\xfd7zXZ/],
  ['bzip2', /^BZh/],
  ['7z', /^7z\xbc\xaf/],
  ['rar', /^Rar!/],
  ['zstd', /^\x28\xb5\x2f\xfd/],
];

/** The format of an archive whose name says another one; undefined for what is no archive. */
function formatOf(source: ByteSource): string | undefined {
  const head = Buffer.from(source.read(0, Math.min(8, source.size))).toString('latin1');
  return FORMATS.find(([, magic]) => magic.test(head))?.[0];
}

/** In place of an archive that cannot be opened. */
const CLOSED: Archive = {
  kind: 'sdist',
  entries: [],
  read: () => new Uint8Array(),
  head: () => new Uint8Array(),
  close: () => undefined,
};

/** An archive that was opened in spite of its refusal; without files where only its format could be told. */
export interface Hidden {
  readonly archive: Archive;
  /** What it is, in words, when that is not what its name says. */
  readonly openedAs?: string;
}

/**
 * Opens what was refused as a lenient reader would, so that what it would run is judged too. The artifact stays
 * unscanned; this can only add findings.
 *
 * @param code of the refusal
 */
export async function openAnyway(
  source: ByteSource,
  filename: string,
  code: string | undefined,
  openSpool: OpenSpool,
): Promise<Hidden | undefined> {
  const read = code === undefined ? undefined : OTHERWISE[code];
  if (read === undefined) return undefined;
  const openedAs = code === 'format-mismatch' ? formatOf(source) : undefined;
  try {
    const archive = await openArchive(...read(source, filename), DEFAULT_LIMITS, openSpool);
    return {
      archive: { ...archive, kind: kindOf(archive) },
      ...(openedAs === undefined ? {} : { openedAs }),
    };
  } catch (error) {
    // zlib and tar readers throw errors of many kinds over broken bytes; what was refused stays refused.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return openedAs === undefined ? undefined : { archive: CLOSED, openedAs };
  }
}
