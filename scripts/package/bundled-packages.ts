import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package of the npm registry of which something is in the bundle, or lies beside it. */
export interface BundledPackage {
  /** From the root, e.g. `node_modules/a/node_modules/b`: there may be two versions of one name. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly licenseText?: string;
  /** Of its tarball, in hexadecimal, as package-lock.json has it. */
  readonly sha512: string;
  /** Folders of the bundled packages it imports. */
  readonly imports: readonly string[];
}

/** Their files are copied beside the bundle, which does not import them. */
const BESIDE = ['node_modules/tree-sitter-python', 'node_modules/web-tree-sitter'];

/** The package's folder a bundled file lies in; undefined for depsec's own. */
function folderOf(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
}

/** For each package's folder, and '' for depsec itself, the folders it imports from. */
function importsByFolder({ inputs }: Metafile): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>([['', new Set(BESIDE)], ...BESIDE.map(emptyEntry)]);
  for (const [input, { imports }] of Object.entries(inputs)) {
    const from = folderOf(input) ?? '';
    const known = all.get(from) ?? new Set();
    all.set(from, known);
    for (const { path, external } of imports) {
      const to = external === true ? undefined : folderOf(path);
      if (to !== undefined && to !== from) known.add(to);
    }
  }
  return all;
}

function emptyEntry(folder: string): [string, Set<string>] {
  return [folder, new Set()];
}

function licenceIn(folder: string): { licenseText?: string } {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (file === undefined) return {};
  return { licenseText: readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n') };
}

/**
 * What a bundle holds, told by the bundler and the lock.
 * @returns the packages by folder, and the folders depsec itself imports from
 * @throws when one of them has no version, licence or hash
 */
export function bundledPackages(
  root: string,
  metafile: Metafile,
): { readonly packages: readonly BundledPackage[]; readonly direct: readonly string[] } {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string }>;
  };
  const imports = importsByFolder(metafile);
  const folders = [...imports.keys()].filter((folder) => folder !== '').sort();
  const packages = folders.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    ) as Record<string, string | undefined>;
    const digest = /^sha512-(\S+)$/.exec(lock.packages[folder]?.integrity ?? '')?.[1];
    if (name === undefined || version === undefined || license === undefined || digest === undefined)
      throw new Error(`${folder} lacks a name, version, licence or SHA-512`);
    return {
      folder,
      name,
      version,
      license,
      ...licenceIn(join(root, folder)),
      sha512: Buffer.from(digest, 'base64').toString('hex'),
      imports: [...(imports.get(folder) ?? [])].sort(),
    };
  });
  return { packages, direct: [...(imports.get('') ?? [])].sort() };
}
