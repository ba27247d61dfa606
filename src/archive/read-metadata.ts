import type { RecordDeviation } from '../model/contents.js';
import type { CoreMetadata } from '../model/metadata.js';
import { normalizeName } from '../model/project-name.js';
import { readProjectBuild, type BuildSystem } from './project/build-system.js';
import { isStaticMetadata, parseCoreMetadata, parseHeaders } from './core-metadata.js';
import type { Archive } from './entry.js';
import { checkRecord, checkRecordPlaces, type Digests } from './record.js';
import { isSameVersion } from './identity.js';
import { checkOnlyPackage } from './further-packages.js';
import { ArchiveRefusal } from './refusals.js';
import { decodeUtf8 } from './source-bytes.js';
import { checkPrograms } from './wheel-programs.js';

/** What an archive says of itself. */
export interface PackageMetadata extends BuildSystem {
  /** METADATA or PKG-INFO as written. */
  readonly text: string;
  readonly metadata: CoreMetadata;
  /** True for wheels; for sdists when nothing resolution needs can change in a build (PEP 643). */
  readonly isStatic: boolean;
  /** Wheels only: `Tag` fields of the WHEEL file. */
  readonly tags: readonly string[];
  /** The .dist-info folder of a wheel, the top folder of an sdist; no trailing slash. */
  readonly folder: string;
}

function readFile(archive: Archive, path: string): Uint8Array | undefined {
  const entry = archive.entries.find((candidate) => candidate.path === path);
  return entry === undefined ? undefined : archive.read(entry);
}

/** The first parts of all paths, each once. */
function topFolders(archive: Archive): string[] {
  return [...new Set(archive.entries.map(({ path }) => path.split('/')[0] ?? ''))];
}

/** Strict UTF-8: pip stops at anything else in a wheel. */
function textOf(archive: Archive, path: string): string | undefined {
  const bytes = readFile(archive, path);
  if (bytes === undefined) return undefined;
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new ArchiveRefusal('metadata-encoding', path);
  return text;
}

function wheelTags(archive: Archive, folder: string): string[] {
  const text = textOf(archive, `${folder}/WHEEL`);
  if (text === undefined) throw new ArchiveRefusal('wheel-file');
  const fields = parseHeaders(text);
  if (!/^[01]\.\d+$/.test(fields.get('wheel-version')?.[0] ?? '')) throw new ArchiveRefusal('wheel-file');
  return fields.get('tag') ?? [];
}

/** RECORD of a wheel, which pip and uv require although they do not check the files against it. */
function checkOwnRecord(archive: Archive, folder: string): void {
  const path = `${folder}/RECORD`;
  const bytes = readFile(archive, path);
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  if (text === undefined) throw new ArchiveRefusal('wheel-record', path);
  checkRecordPlaces(text, path);
}

/** Newer pips take name and version of what is installed from the folder, older ones and uv from METADATA. */
function checkFolder(folder: string, { name, version }: CoreMetadata): void {
  const [, told = '', rest = ''] = /^([^-]*)-(.*)\.dist-info$/.exec(folder) ?? [];
  if (normalizeName(told) !== normalizeName(name)) throw new ArchiveRefusal('metadata-name', folder);
  if (!isSameVersion(rest.replaceAll('_', '-'), version))
    throw new ArchiveRefusal('metadata-version', folder);
}

function readWheel(archive: Archive): PackageMetadata {
  // Written otherwise it is none to an installer, and yet the same folder on some systems.
  const folders = topFolders(archive).filter((folder) => /\.dist-info$/i.test(folder));
  const [folder] = folders;
  if (folder?.endsWith('.dist-info') !== true || folders.length > 1)
    throw new ArchiveRefusal('wheel-dist-info');
  checkOnlyPackage(archive, folder);
  const text = textOf(archive, `${folder}/METADATA`);
  if (text === undefined) throw new ArchiveRefusal('metadata-missing');
  const metadata = parseCoreMetadata(text);
  checkFolder(folder, metadata);
  const tags = wheelTags(archive, folder);
  checkOwnRecord(archive, folder);
  checkPrograms(archive, Buffer.from(readFile(archive, `${folder}/entry_points.txt`) ?? []).toString('utf8'));
  return { text, metadata, isStatic: true, tags, folder, buildRequires: [], backendPath: [] };
}

/** How the project in the folder of an archive is built. Throws `ArchiveRefusal`. */
export function buildOf(archive: Archive, folder: string, isPacked = true): BuildSystem {
  const within = `${folder}/`;
  const paths = archive.entries.flatMap(({ path }) =>
    path.startsWith(within) ? path.slice(within.length) : [],
  );
  // A setup.cfg in another encoding is read as far as it goes; of pyproject.toml back ends want UTF-8.
  const read = (path: string): string | undefined =>
    path === 'setup.cfg'
      ? Buffer.from(readFile(archive, `${within}${path}`) ?? []).toString('utf8')
      : textOf(archive, `${within}${path}`);
  return readProjectBuild(read, paths, isPacked);
}

/**
 * Old sdists hold PKG-INFO in other encodings, which pip never reads before a build: such text is read
 * with replacement characters and is not static.
 */
function readSdist(archive: Archive): PackageMetadata {
  const folders = topFolders(archive);
  const [folder] = folders;
  const isFlat = archive.entries.some(({ path }) => !path.includes('/'));
  if (folder === undefined || folders.length > 1 || isFlat) throw new ArchiveRefusal('sdist-top-folder');
  const bytes = readFile(archive, `${folder}/PKG-INFO`);
  if (bytes === undefined) throw new ArchiveRefusal('metadata-missing');
  const strict = decodeUtf8(bytes);
  const text = strict ?? Buffer.from(bytes).toString('utf8');
  const metadata = parseCoreMetadata(text);
  const build = buildOf(archive, folder);
  const isStatic = strict !== undefined && isStaticMetadata(metadata);
  return { text, metadata, isStatic, tags: [], folder, ...build };
}

/** In what a wheel's RECORD and its files disagree; nothing where `readMetadata` refuses RECORD itself. */
export function readDeviations(archive: Archive, digests: Digests): RecordDeviation[] {
  if (archive.kind !== 'wheel') return [];
  return topFolders(archive)
    .filter((folder) => folder.endsWith('.dist-info'))
    .flatMap((folder) => {
      const bytes = readFile(archive, `${folder}/RECORD`);
      const text = bytes === undefined ? undefined : decodeUtf8(bytes);
      return text === undefined ? [] : checkRecord(archive, folder, text, digests);
    });
}

/**
 * Reads the one METADATA of a wheel, or PKG-INFO and pyproject.toml of an sdist.
 *
 * @throws ArchiveRefusal when there is none, more than one, or it is malformed
 */
export function readMetadata(archive: Archive): PackageMetadata {
  return archive.kind === 'wheel' ? readWheel(archive) : readSdist(archive);
}
