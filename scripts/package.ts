import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { memorySource } from '../src/archive/memory-source.js';
import { openArchive } from '../src/archive/open-archive.js';
import { renderManifest } from '../src/integrity/manifest.js';
import { PINNED_PIP_WHEEL } from '../src/services/pinned-pip.js';
import { billOfMaterials, type ShippedWheel } from './package/bill-of-materials.js';
import { bundledPackages, type BundledPackage } from './package/bundled-packages.js';
import { licencesFile } from './package/licences-file.js';

/** Builds dist/: the bundles, what they need beside them, the types, and the manifest that `verify` checks. */
const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, process.argv[2] ?? 'dist');

const ENTRIES = ['cli', 'action', 'action-daemon', 'worker', 'shim', 'index'].filter((name) =>
  existsSync(join(ROOT, 'src', `${name}.ts`)),
);

const BANNER = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
].join('\n');

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort();
}

/** The wheel is kept when its hash is right, otherwise asked of pip by name and version. */
function placePip(): void {
  const target = join(DIST, PINNED_PIP_WHEEL.filename);
  if (existsSync(target) && sha256(target) === PINNED_PIP_WHEEL.sha256) return;
  const folder = mkdtempSync(join(tmpdir(), 'depsec-pip-'));
  execFileSync(
    'python3',
    [
      '-I',
      '-m',
      'pip',
      'download',
      '-q',
      '--no-deps',
      '--only-binary',
      ':all:',
      '-d',
      folder,
      `pip==${PINNED_PIP_WHEEL.version}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const source = join(folder, PINNED_PIP_WHEEL.filename);
  if (sha256(source) !== PINNED_PIP_WHEEL.sha256)
    throw new Error(`${PINNED_PIP_WHEEL.filename} has another hash than the pinned one`);
  copyFileSync(source, target);
  rmSync(folder, { recursive: true });
}

/** @returns what went into it */
async function bundle(): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES.map((name) => `src/${name}.ts`),
    outdir: DIST,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: BANNER },
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    loader: { '.json': 'json' },
    metafile: true,
    logLevel: 'warning',
    // node_modules may be a link; what is bundled is named by where it stands in this folder all the same.
    preserveSymlinks: true,
  });
  return metafile;
}

function copyWasm(): void {
  const files = [
    'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    'node_modules/tree-sitter-python/tree-sitter-python.wasm',
  ];
  for (const file of files) copyFileSync(join(ROOT, file), join(DIST, file.split('/').pop() ?? ''));
}

function writeTypes(): void {
  execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      '-p',
      join(ROOT, 'tsconfig.types.json'),
      '--outDir',
      join(DIST, 'types'),
    ],
    { stdio: 'inherit' },
  );
}

/** The pip beside the bundle, with what it holds of others: the wheel lists that itself. */
async function shippedPip(): Promise<ShippedWheel> {
  const bytes = readFileSync(join(DIST, PINNED_PIP_WHEEL.filename));
  const archive = await openArchive(memorySource(bytes), PINNED_PIP_WHEEL.filename);
  const list = archive.entries.find(({ path }) => path === 'pip/_vendor/vendor.txt');
  if (list === undefined) throw new Error('the pip wheel no longer lists what it carries');
  const lines = Buffer.from(archive.read(list)).toString('utf8').split('\n');
  const carries = lines.flatMap((line) => {
    const [, name, version] = /^\s*([\w.-]+)==(\S+)/.exec(line) ?? [];
    return name === undefined || version === undefined ? [] : [{ name: name.toLowerCase(), version }];
  });
  const { version, sha256: digest } = PINNED_PIP_WHEEL;
  return { name: 'pip', version, license: 'MIT', sha256: digest, carries };
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly files: readonly string[];
}

function readPackageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
}

/** Versions by name; of some packages there are two. */
function versionsOf(packages: readonly BundledPackage[]): Record<string, string> {
  const all = new Map<string, Set<string>>([['pip', new Set([PINNED_PIP_WHEEL.version])]]);
  for (const { name, version } of packages) all.set(name, (all.get(name) ?? new Set()).add(version));
  const lines = [...all].map(([name, versions]) => [name, [...versions].sort().join(', ')] as const);
  return Object.fromEntries(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Everything npm packs but the manifest itself: its path in the package, and where it lies. */
function packedFiles(): readonly (readonly [path: string, place: string])[] {
  const { files } = readPackageFile(ROOT);
  const own = ['package.json', ...files.filter((file) => file !== 'dist')].map(
    (path) => [path, join(ROOT, path)] as const,
  );
  const built = filesBelow(DIST).map(
    (path) => [`dist/${relative(DIST, path).split('\\').join('/')}`, path] as const,
  );
  return [...own, ...built]
    .filter(([path]) => path !== 'dist/manifest.json')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function writeManifest(packages: readonly BundledPackage[]): void {
  const { name, version } = readPackageFile(ROOT);
  const files = packedFiles().map(
    ([path, place]) => [path, { sha256: sha256(place), size: statSync(place).size }] as const,
  );
  const contents = { name, version, bundled: versionsOf(packages), files: Object.fromEntries(files) };
  writeFileSync(join(DIST, 'manifest.json'), renderManifest(contents));
}

/** npm packs the modes it finds, which depend on the umask of whoever cloned or built: they are made the same. */
function settleModes(): void {
  for (const [path, place] of [
    ...packedFiles(),
    ['dist/manifest.json', join(DIST, 'manifest.json')] as const,
  ])
    chmodSync(place, path === 'dist/cli.js' ? 0o755 : 0o644);
}

mkdirSync(DIST, { recursive: true });
for (const entry of readdirSync(DIST)) {
  if (entry !== PINNED_PIP_WHEEL.filename) rmSync(join(DIST, entry), { recursive: true });
}
placePip();
const { packages, direct } = bundledPackages(ROOT, await bundle());
writeFileSync(join(DIST, 'LICENSES.txt'), licencesFile(packages));
const bill = await billOfMaterials({ ...readPackageFile(ROOT), packages, direct, wheel: await shippedPip() });
writeFileSync(join(DIST, 'sbom.cdx.json'), bill);
copyWasm();
writeTypes();
writeManifest(packages);
settleModes();
