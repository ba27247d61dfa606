import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
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
import { build } from 'esbuild';
import { renderManifest } from '../src/integrity/manifest.js';
import { PINNED_PIP_WHEEL } from '../src/services/pinned-pip.js';

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

/** Names of the packages a bundle holds, and of those whose files are copied beside it. */
function packagesIn(inputs: readonly string[]): readonly string[] {
  const bundled = inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set([...bundled, 'web-tree-sitter', 'tree-sitter-python'])].sort();
}

/** Licence texts of every package the bundle holds, as their authors ask. */
function writeLicences(packages: readonly string[]): void {
  const parts = packages.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file === undefined
        ? '(no licence file in the package)'
        : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version ?? ''} (${String(license)})\n\n${text.replaceAll('\r\n', '\n')}\n`;
  });
  writeFileSync(join(DIST, 'LICENSES.txt'), parts.join(`\n${'-'.repeat(72)}\n\n`));
}

/** @returns names of the packages that are in it */
async function bundle(): Promise<readonly string[]> {
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
  });
  const packages = packagesIn(Object.keys(metafile.inputs));
  writeLicences(packages);
  return packages;
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

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
}

function readPackageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
}

/** Everything npm packs but the manifest itself, by its path in the package. */
function writeManifest(packages: readonly string[]): void {
  const { name, version, files } = readPackageFile(ROOT);
  const own = ['package.json', ...files.filter((file) => file !== 'dist')].map((path) => [
    path,
    join(ROOT, path),
  ]);
  const built = filesBelow(DIST).map((path) => [`dist/${relative(DIST, path).split('\\').join('/')}`, path]);
  const listed = [...own, ...built]
    .filter(([path]) => path !== 'dist/manifest.json')
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([path = '', place = '']) => [path, { sha256: sha256(place), size: statSync(place).size }] as const);
  const bundled = packages.map((one) => [one, readPackageFile(join(ROOT, 'node_modules', one)).version]);
  const contents = {
    name,
    version,
    bundled: Object.fromEntries([...bundled, ['pip', PINNED_PIP_WHEEL.version]]) as Record<string, string>,
    files: Object.fromEntries(listed),
  };
  writeFileSync(join(DIST, 'manifest.json'), renderManifest(contents));
}

mkdirSync(DIST, { recursive: true });
for (const entry of readdirSync(DIST)) {
  if (entry !== PINNED_PIP_WHEEL.filename) rmSync(join(DIST, entry), { recursive: true });
}
placePip();
const packages = await bundle();
copyWasm();
writeTypes();
writeManifest(packages);
