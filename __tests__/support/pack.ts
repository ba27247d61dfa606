import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzip, writeTar } from './tar-writer.js';
import { writeZip } from './zip-writer.js';

export { gzip, paxRecords, writeTar, type TarEntry } from './tar-writer.js';
export { littleEndian, writeZip, type ZipEntry, type ZipOptions } from './zip-writer.js';

/** The `depsec-fixture.json` of a folder under `fixtures/packages/`. */
export interface Fixture {
  readonly name: string;
  readonly version: string;
  readonly kind: 'wheel' | 'sdist' | 'both';
  /** PEP 508. */
  readonly requiresDist?: readonly string[];
  readonly requiresPython?: string;
  /** Fields listed as `Dynamic` (PEP 643). */
  readonly dynamic?: readonly string[];
  /** `2.1` unless said otherwise. */
  readonly metadataVersion?: string;
  readonly summary?: string;
  /** Written to a pyproject.toml for setuptools when the folder has none. */
  readonly buildRequires?: readonly string[];
  /** Wheel tag, `py3-none-any` unless said otherwise. */
  readonly tag?: string;
}

export interface Packed {
  readonly name: string;
  readonly version: string;
  readonly kind: 'wheel' | 'sdist';
  readonly filename: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** METADATA or PKG-INFO as packed. */
  readonly metadata: string;
}

/** Contents by path. */
export type FileSet = Readonly<Record<string, string | Uint8Array>>;

/** Where the inert packages of this checkout are. */
export const PACKAGES = join(import.meta.dirname, '..', '..', 'fixtures', 'packages');

const FIXTURE = 'depsec-fixture.json';
const BUILD_FILES = new Set(['setup.py', 'setup.cfg', 'pyproject.toml', 'PKG-INFO', 'MANIFEST.in']);

function readFolder(folder: string): FileSet {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

function gather(from: string | FileSet, given: Partial<Fixture>): { files: FileSet; fixture: Fixture } {
  const files = typeof from === 'string' ? readFolder(from) : from;
  const { [FIXTURE]: described, ...rest } = files;
  const read = described === undefined ? {} : (JSON.parse(String(described)) as Partial<Fixture>);
  const fixture = { kind: 'both' as const, ...read, ...given };
  const { name, version } = fixture;
  if (name === undefined || version === undefined) throw new Error(`no name or version: give ${FIXTURE}`);
  return { files: rest, fixture: { ...fixture, name, version } };
}

function metadataOf(fixture: Fixture): string {
  const lines = [
    `Metadata-Version: ${fixture.metadataVersion ?? '2.1'}`,
    `Name: ${fixture.name}`,
    `Version: ${fixture.version}`,
    `Summary: ${fixture.summary ?? 'An inert package for tests'}`,
    ...(fixture.requiresPython === undefined ? [] : [`Requires-Python: ${fixture.requiresPython}`]),
    ...(fixture.requiresDist ?? []).map((requirement) => `Requires-Dist: ${requirement}`),
    ...(fixture.dynamic ?? []).map((field) => `Dynamic: ${field}`),
  ];
  return `${lines.join('\n')}\n`;
}

const sorted = (files: FileSet): [string, string | Uint8Array][] =>
  Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));

const escapeName = (name: string): string => name.replace(/[-_.]+/g, '_');

function packed(
  kind: Packed['kind'],
  fixture: Fixture,
  filename: string,
  bytes: Buffer,
  metadata: string,
): Packed {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: fixture.name, version: fixture.version, kind, filename, bytes, sha256, metadata };
}

function recordOf(files: FileSet, record: string): string {
  const lines = sorted(files).map(([path, data]) => {
    const hash = createHash('sha256').update(data).digest('base64url');
    return `${path},sha256=${hash},${Buffer.byteLength(data)}`;
  });
  return `${[...lines, `${record},,`].join('\n')}\n`;
}

/** Packs a folder, or contents by path, as a wheel; METADATA, WHEEL and RECORD are written unless given. */
export function packWheel(from: string | FileSet, options: Partial<Fixture> = {}): Packed {
  const { files, fixture } = gather(from, options);
  const stem = `${escapeName(fixture.name)}-${fixture.version}`;
  const tag = fixture.tag ?? 'py3-none-any';
  const info = `${stem}.dist-info`;
  const own = Object.fromEntries(Object.entries(files).filter(([path]) => !BUILD_FILES.has(path)));
  const all: Record<string, string | Uint8Array> = {
    [`${info}/METADATA`]: metadataOf(fixture),
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: depsec-tests\nRoot-Is-Purelib: true\nTag: ${tag}\n`,
    ...own,
  };
  all[`${info}/RECORD`] ??= recordOf(all, `${info}/RECORD`);
  const bytes = writeZip(sorted(all).map(([name, data]) => ({ name, data })));
  return packed('wheel', fixture, `${stem}-${tag}.whl`, bytes, String(all[`${info}/METADATA`]));
}

/** Packs a folder, or contents by path, as a `.tar.gz` sdist; PKG-INFO is written unless given. */
export function packSdist(from: string | FileSet, options: Partial<Fixture> = {}): Packed {
  const { files, fixture } = gather(from, options);
  const stem = `${escapeName(fixture.name)}-${fixture.version}`;
  const pyproject = `[build-system]\nrequires = ${JSON.stringify(fixture.buildRequires)}\nbuild-backend = "setuptools.build_meta"\n`;
  const all: FileSet = {
    'PKG-INFO': metadataOf(fixture),
    ...(fixture.buildRequires === undefined ? {} : { 'pyproject.toml': pyproject }),
    ...files,
  };
  const entries = sorted(all).map(([path, data]) => ({ name: `${stem}/${path}`, data }));
  const bytes = gzip(writeTar([{ name: `${stem}/`, type: '5', mode: 0o755 }, ...entries]));
  return packed('sdist', fixture, `${stem}.tar.gz`, bytes, String(all['PKG-INFO']));
}

/** Packs every folder under `root` as its `depsec-fixture.json` says, in the order of their names. */
export function packAll(root: string = PACKAGES): Packed[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => join(root, entry.name))
    .sort()
    .flatMap((folder) => {
      const { kind } = gather(folder, {}).fixture;
      return [
        ...(kind === 'sdist' ? [] : [packWheel(folder)]),
        ...(kind === 'wheel' ? [] : [packSdist(folder)]),
      ];
    });
}
