import { parseCoreMetadata, parseHeaders } from '../../src/archive/core-metadata.js';
import { checkIdentity } from '../../src/archive/identity.js';
import { readMetadata, type PackageMetadata } from '../../src/archive/read-metadata.js';
import { packSdist, packWheel, writeZip, type Fixture, type FileSet } from '../support/pack.js';
import { judge, openBytes } from './whole-read.js';
import { execFileSync } from 'node:child_process';

const DEMO = { name: 'demo', version: '1.0' };

async function sdist(options: Partial<Fixture> = {}, files: FileSet = {}): Promise<PackageMetadata> {
  const { filename, bytes } = packSdist(files, { ...DEMO, ...options });
  return readMetadata(await openBytes(filename, bytes));
}

test('reads the metadata and tags of a wheel', async () => {
  const { filename, bytes, metadata } = packWheel(
    {},
    { ...DEMO, requiresDist: ['dep>=1', 'x; extra == "y"'], requiresPython: '>=3.10', summary: 'A demo' },
  );
  const read = readMetadata(await openBytes(filename, bytes));
  expect(read).toEqual({
    text: metadata,
    metadata: {
      metadataVersion: '2.1',
      name: 'demo',
      version: '1.0',
      summary: 'A demo',
      requiresPython: '>=3.10',
      requiresDist: ['dep>=1', 'x; extra == "y"'],
      providesExtra: [],
      dynamic: [],
    },
    isStatic: true,
    tags: ['py3-none-any'],
    folder: 'demo-1.0.dist-info',
    buildRequires: [],
    backendPath: [],
  });
});

test('names that only look as if they led elsewhere, and its own .egg-info, are no reason to refuse a wheel', async () => {
  const files = {
    'a..b.py': '',
    '...py': '',
    'x/..y': '',
    'z, "q".txt': '',
    'Demo.egg-info/PKG-INFO': '',
    'egg.py': '',
  };
  const record = `${Object.keys(files)
    .map((path) => `"${path.replaceAll('"', '""')}",,0\n`)
    .join('')}demo-1.0.dist-info/RECORD,,\n`;
  const { filename, bytes } = packWheel({ ...files, 'demo-1.0.dist-info/RECORD': record }, DEMO);
  expect(await judge(filename, bytes)).toBe('accepted');
});

test.each(['demo-1.0.0.dist-info', 'Demo-v1.0.dist-info'])(
  'the folder %s is that of the demo it holds',
  async (folder) => {
    const told = {
      METADATA: 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n',
      WHEEL: 'Wheel-Version: 1.0\n',
      RECORD: '',
    };
    const bytes = writeZip(Object.entries(told).map(([name, data]) => ({ name: `${folder}/${name}`, data })));
    expect(await judge('demo-1.0-py3-none-any.whl', bytes)).toBe('accepted');
  },
);

test.each([
  ['2.1', [], false],
  ['2.2', [], true],
  ['2.2', ['License-File', 'Summary'], true],
  ['2.10', [], true],
  ['3.0', [], true],
  ['1.2', [], false],
  ['2.2x', [], false],
  ...['Requires-Dist', 'requires-dist', 'REQUIRES-PYTHON', 'Provides-Extra', 'Version', 'Name'].map(
    (field) => ['2.4', ['Summary', field], false] as const,
  ),
] as const)(
  'an sdist with Metadata-Version %s and Dynamic %j is static: %s',
  async (version, dynamic, expected) => {
    expect((await sdist({ metadataVersion: version, dynamic })).isStatic).toBe(expected);
  },
);

test('PKG-INFO in another encoding is read, but not static', async () => {
  const info = Buffer.from('Metadata-Version: 2.2\nName: demo\nVersion: 1.0\nAuthor: Jos\u00e9\n', 'latin1');
  const read = await sdist({}, { 'PKG-INFO': info });
  expect(read.metadata.name).toBe('demo');
  expect(read.isStatic).toBe(false);
});

test.each([
  [undefined, { buildRequires: ['setuptools>=40.8.0'], backendPath: [] }],
  ['[tool.x]\n', { buildRequires: ['setuptools>=40.8.0'], backendPath: [] }],
  ['[build-system]\nrequires = []\n', { buildRequires: [], backendPath: [] }],
  [
    '[build-system]\nrequires = ["flit_core >=3"]\nbuild-backend = "b.api"\nbackend-path = ["tools"]\n',
    { buildRequires: ['flit_core >=3'], buildBackend: 'b.api', backendPath: ['tools'] },
  ],
])('build system of %j', async (text, expected) => {
  expect(await sdist({}, text === undefined ? {} : { 'pyproject.toml': text })).toMatchObject(expected);
});

test.each([
  'build-system = 1',
  '[[build-system]]\nrequires = []',
  '[build-system]\nbuild-backend = "b"',
  '[build-system]\nrequires = "setuptools"',
  '[build-system]\nrequires = [1]',
  '[build-system]\nrequires = []\nbuild-backend = 1',
  '[build-system]\nrequires = []\nbackend-path = "."',
  '[build-system]\nrequires = []\nbackend-path = ["../x"]',
  '[build-system]\nrequires = []\nbackend-path = ["/x"]',
])('refuses pyproject.toml %j', async (text) => {
  const { filename, bytes } = packSdist({ 'pyproject.toml': text }, DEMO);
  expect(await judge(filename, bytes)).toBe('pyproject-invalid');
});

const meta = (name: string, version: string): Parameters<typeof checkIdentity>[1] =>
  parseCoreMetadata(`Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`);

test.each([
  ['Foo_Bar-1.0-py3-none-any.whl', 'foo.bar', '1.0.0'],
  ['foo-1.0rc1-1-py3-none-any.whl', 'foo', '1.0.RC1'],
  ['foo-1.0+local.1-py3-none-any.whl', 'foo', '1.0+local-1'],
  ['foo_bar-1.0.tar.gz', 'foo-bar', '1.0'],
  ['foo-bar-1.0.zip', 'Foo.Bar', 'v1.0'],
  ['foo-1.0-1.tar.gz', 'foo', '1.0.post1'],
  ['foo-2004-b-x.tar.gz', 'foo', '2004-b-x'],
])('%s is %s %s', (filename, name, version) => {
  expect(() => {
    checkIdentity(filename, meta(name, version));
  }).not.toThrow();
});

test.each([
  ['foo-1.0-py3-none-any.whl', 'fo0', '1.0', 'metadata-name'],
  ['foo-1.0-py3-none-any.whl', 'foo', '1.0.1', 'metadata-version'],
  ['foo-1.0.tar.gz', 'foo-bar', '1.0', 'metadata-name'],
  ['foo-bar-1.0.tar.gz', 'foo', '1.0', 'metadata-version'],
  ['foo-1.0.tar.gz', 'foo', '1.0+x', 'metadata-version'],
])('%s is not %s %s', (filename, name, version, code) => {
  expect(() => {
    checkIdentity(filename, meta(name, version));
  }).toThrow(expect.objectContaining({ code }) as Error);
});

const TEXTS = [
  'Name: a\nVersion: 1\n\nName: b\n',
  'Name: a\r\nVersion: 1\r\rName: b\r\n',
  'name:a\nVERSION:   1  \nDescription: x\n        y\n\tz\n  \n |\nLast: 1\n',
  ' continuation first\nName: a\n',
  'From someone\nName: a\n',
  'Name: a\nFrom someone\n  goes on\nVersion: 1\n',
  'Name: a\nno header\nVersion: 1\n',
  'Name: a\nSpaced : b\nVersion: 1\n',
  'Name: a\n: empty\n and more\nVersion: 1\n',
  'Name: a\u2028Version: 1\nX\u0085Y: 2\nVersion: 3\n',
  'Name: a\x0bVersion: 1\nVersion: 3\x0c\nName: c\x1cd\n',
  '\nName: a\n',
  '\ufeffName: a\nVersion: 1\n',
];

test('header fields are those that Python reads', () => {
  const script = `import email, json, sys
print(json.dumps([[[k.lower(), v.strip()] for k, v in email.message_from_string(t).items()] for t in json.load(sys.stdin)]))`;
  const output = execFileSync('python3', ['-I', '-c', script], { input: JSON.stringify(TEXTS) });
  const told = JSON.parse(output.toString()) as [string, string][][];
  const grouped = told.map((fields) => {
    const map = new Map<string, string[]>();
    for (const [name, value] of fields) map.set(name, [...(map.get(name) ?? []), value]);
    return map;
  });
  expect(TEXTS.map(parseHeaders)).toEqual(grouped);
});
