import { DEFAULT_LIMITS } from '../../src/archive/limits.js';
import { memorySource, memorySpool } from '../../src/archive/memory-source.js';
import { openArchive } from '../../src/archive/open-archive.js';
import { ArchiveRefusal } from '../../src/archive/refusals.js';
import { gzip, writeTar, writeZip } from '../support/pack.js';
import { HONEST } from './honest-archives.js';
import { contentsOf, judge, openBytes } from './whole-read.js';

test.each(HONEST.map((honest) => [honest.what, honest] as const))('accepts %s', async (_, honest) => {
  expect(await judge(honest.filename, honest.bytes)).toBe('accepted');
});

test.each(HONEST.map((honest) => [honest.what, honest] as const))(
  'accepts %s through a spool',
  async (_, { filename, bytes }) => {
    const direct = contentsOf(await openBytes(filename, bytes));
    expect(contentsOf(await openBytes(filename, bytes, { memory: 0 }))).toEqual(direct);
  },
);

test('a tar of several pieces comes out of its spool as it went in, and the spool is closed', async () => {
  const data = Buffer.from(Array.from({ length: 3 << 20 }, (_, at) => (at * 2654435761) >>> 24));
  const bytes = gzip(writeTar([{ name: 'd-1/big', data }]));
  const spool = memorySpool();
  const limits = { ...DEFAULT_LIMITS, memory: 1 << 20 };
  const archive = await openArchive(memorySource(bytes), 'd-1.tar.gz', limits, () => spool);
  expect(spool.size).toBeGreaterThan(data.length);
  expect(archive.entries[0] && data.equals(archive.read(archive.entries[0]))).toBe(true);
  archive.close();
  expect(spool.size).toBe(0);
});

test.each([
  ['corrupt', (bytes: Buffer) => bytes.fill(0xff, 2000, 3000)],
  ['not the tar of the trailer', (bytes: Buffer) => bytes.fill(1, bytes.length - 8, bytes.length - 4)],
])('a spool is closed when the archive is refused: %s', async (_, damage) => {
  const data = Buffer.from(Array.from({ length: 1 << 20 }, (_item, at) => (at * 2654435761) >>> 24));
  const bytes = damage(gzip(writeTar([{ name: 'd-1/big', data }])));
  const spool = memorySpool();
  const limits = { ...DEFAULT_LIMITS, memory: 0 };
  await expect(openArchive(memorySource(bytes), 'd-1.tar.gz', limits, () => spool)).rejects.toThrow(
    ArchiveRefusal,
  );
  expect(spool.size).toBe(0);
});

test('the first bytes of a file are had without unpacking the rest', async () => {
  const data = Buffer.from(Array.from({ length: 1 << 18 }, (_, at) => (at * 2654435761) >>> 24));
  const zip = writeZip([
    { name: 'packed', data },
    { name: 'stored', data, method: 'stored' },
    { name: 'short', data: 'x' },
  ]);
  const tar = gzip(writeTar([{ name: 'd-1/x', data }]));
  const heads = async (name: string, bytes: Uint8Array): Promise<Buffer[]> => {
    const archive = await openBytes(name, bytes);
    return archive.entries.map((entry) => Buffer.from(archive.head(entry, 100)));
  };
  const first = data.subarray(0, 100);
  expect(await heads('a-1-py3-none-any.whl', zip)).toEqual([first, first, Buffer.from('x')]);
  expect(await heads('d-1.tar.gz', tar)).toEqual([first]);
});

test('lists files in the order of the archive, with sizes and modes', async () => {
  const bytes = writeZip([
    { name: 'z.py', data: 'zz' },
    { name: 'x/', mode: 0o040755 },
    { name: 'a', data: '#!', mode: 0o100755 },
  ]);
  const archive = await openBytes('demo-1.0-py3-none-any.whl', bytes);
  expect(archive.kind).toBe('wheel');
  expect(archive.entries).toEqual([
    { path: 'z.py', size: 2 },
    { path: 'a', size: 2, isExecutable: true },
  ]);
  const [entry] = archive.entries;
  expect(entry && Buffer.from(archive.read(entry)).toString()).toBe('zz');
});

test('a link reads as the file it leads to', async () => {
  const bytes = gzip(
    writeTar([
      { name: 'd-1/a.py', data: 'a' },
      { name: 'd-1/x/b.py', type: '2', linkname: '../a.py' },
    ]),
  );
  const archive = await openBytes('d-1.tar.gz', bytes);
  expect(archive.kind).toBe('sdist');
  expect(archive.entries.map(({ path, size }) => [path, size])).toEqual([
    ['d-1/a.py', 1],
    ['d-1/x/b.py', 1],
  ]);
  expect(archive.entries.map((entry) => Buffer.from(archive.read(entry)).toString())).toEqual(['a', 'a']);
});

test('a file of another archive is no entry of this one', async () => {
  const archive = await openBytes('a-1-py3-none-any.whl', writeZip([{ name: 'a', data: 'a' }]));
  expect(() => archive.read({ path: 'b', size: 1 })).toThrow(RangeError);
});

test('a large file is refused when it is read, the others stay readable', async () => {
  const bytes = writeZip([
    { name: 'big', data: 'x'.repeat(200) },
    { name: 'small', data: 'x' },
  ]);
  const archive = await openBytes('a-1-py3-none-any.whl', bytes, { file: 100 });
  const [big, small] = archive.entries;
  const refused = (): unknown => big && archive.read(big);
  expect(refused).toThrow(ArchiveRefusal);
  expect(refused).toThrow('larger than the limit');
  expect(small && archive.read(small).length).toBe(1);
});

test('zero-filled data of some megabytes is no bomb', async () => {
  const bytes = writeZip([{ name: 'zeros.bin', data: Buffer.alloc(32 << 20) }]);
  const archive = await openBytes('a-1-py3-none-any.whl', bytes);
  expect(archive.entries[0] && archive.read(archive.entries[0]).length).toBe(32 << 20);
});
