import type { Archive } from '../archive/entry.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { openArchive } from '../archive/open-archive.js';
import type { ArtifactKind, ByteSource, OpenSpool } from '../model/artifact.js';
import { asOneMember } from './lenient-gzip.js';

/** A file as another reader takes it: what it reads, and under which name. */
type OtherWay = (source: ByteSource, filename: string) => readonly [source: ByteSource, filename: string];

/** Other ways in which installers may read what is refused, by the code of the refusal. */
const OTHERWISE: Readonly<Record<string, OtherWay>> = {
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

/** What an archive holds decides how its files are judged when its name cannot be believed. */
function kindOf(archive: Archive): ArtifactKind {
  return archive.entries.some(({ path }) => /^[^/]+\.dist-info\/(?:METADATA|RECORD|WHEEL)$/.test(path))
    ? 'wheel'
    : 'sdist';
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
