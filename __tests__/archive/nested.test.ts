import type { NestedArchive } from '../../src/model/contents.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/archive/limits.js';
import { memorySpool } from '../../src/archive/memory-source.js';
import { listNested } from '../../src/archive/nested.js';
import type { Spool } from '../../src/model/artifact.js';
import { gzip, writeTar, writeZip } from '../support/pack.js';
import { openBytes } from './whole-read.js';

const WHEEL = 'demo-1.0-py3-none-any.whl';
const zip = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  writeZip(Object.entries(files).map(([name, data]) => ({ name, data })));

async function nested(
  files: Readonly<Record<string, string | Uint8Array>>,
  limits: Partial<Limits> = {},
  bytes?: number,
  openSpool: () => Spool = memorySpool,
): Promise<NestedArchive[]> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  return listNested(await openBytes(WHEEL, zip(files), limits), { limits: all, openSpool }, bytes);
}

/** Zips one in another; the innermost holds a text. */
function wrapped(times: number): Buffer {
  return times === 0 ? zip({ 'note.txt': 'x' }) : zip({ 'in.zip': wrapped(times - 1) });
}

test('lists zips by content and tars by name, and the programs in them', async () => {
  const tar = writeTar([
    { name: 'd-1/setup.py', data: 'pass' },
    { name: 'd-1/readme', data: '' },
  ]);
  const files = {
    'a.py': 'pass',
    'data.bin': zip({ 'x.txt': '', 'y.pth': '' }),
    'sdist.tar.gz': gzip(tar),
    'plain.tar': tar,
    'text.txt': 'PK\x03\x04',
  };
  expect(await nested(files)).toEqual([
    { path: 'data.bin', files: 2, programs: ['y.pth'] },
    { path: 'sdist.tar.gz', files: 2, programs: ['d-1/setup.py'] },
    { path: 'plain.tar', files: 2, programs: ['d-1/setup.py'] },
  ]);
});

test('links between the folders of a tar that holds several, and out of it', async () => {
  const zones = (target: string): Buffer =>
    gzip(
      writeTar([
        { name: 'Africa/Abidjan', data: 'x' },
        { name: 'Atlantic/Iceland', type: '1', linkname: 'Africa/Abidjan' },
        { name: 'Iceland', type: '2', linkname: 'Atlantic/Iceland' },
        { name: 'Atlantic/Faroe', type: '2', linkname: target },
      ]),
    );
  const listed = async (target: string): Promise<unknown> => nested({ 'zones.tar.gz': zones(target) });
  expect(await listed('../Africa/Abidjan')).toEqual([{ path: 'zones.tar.gz', files: 4, programs: [] }]);
  expect(await listed('../../Africa/Abidjan')).toEqual([
    { path: 'zones.tar.gz', refusal: 'tar-link-outside' },
  ]);
});

test('goes three deep, and names what lies deeper', async () => {
  expect(await nested({ 'a.zip': wrapped(3) })).toEqual([
    { path: 'a.zip', files: 1, programs: [] },
    { path: 'a.zip/in.zip', files: 1, programs: [] },
    { path: 'a.zip/in.zip/in.zip', files: 1, programs: [] },
    { path: 'a.zip/in.zip/in.zip/in.zip', refusal: 'nested-too-deep' },
  ]);
});

test.each([
  ['x.tar.bz2', 'BZh9', 'bzip2-corrupt'],
  ['x.7z', '7z\xbc\xaf', 'unsupported-format'],
  ['x.zip', Buffer.concat([zip({ a: 'a' }), Buffer.from('tail')]), 'zip-end-record'],
  ['x.tar.gz', 'no gzip', 'unsupported-format'],
  ['x.tar.gz', gzip(Buffer.from('no tar')), 'tar-truncated'],
])('%s (%p) is named with the code of its refusal', async (path, bytes, refusal) => {
  expect(await nested({ [path]: bytes })).toEqual([{ path, refusal }]);
});

test('all archives of an artifact share one allowance of bytes', async () => {
  const bomb = gzip(writeTar([{ name: 'd/zeros', data: Buffer.alloc(1 << 20) }]));
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.tgz`, bomb]));
  let spooled = 0;
  const found = await nested(files, {}, 3_500_000, () => {
    const spool = memorySpool();
    const append = spool.append.bind(spool);
    return Object.assign(spool, {
      append: (bytes: Uint8Array) => {
        spooled += bytes.length;
        append(bytes);
      },
    });
  });
  expect(found.slice(0, 2)).toEqual([
    { path: '0.tgz', files: 1, programs: [] },
    { path: '1.tgz', files: 1, programs: [] },
  ]);
  expect(found.filter(({ refusal }) => refusal === 'too-large').length).toBeGreaterThanOrEqual(6);
  expect(spooled).toBeLessThan(3_500_000);
});

test('and one of entries', async () => {
  const many = zip({ 'a.txt': '', 'b.txt': '', 'c.txt': '' });
  expect(await nested({ 'a.zip': many, 'b.zip': many }, { entries: 6 })).toEqual([
    { path: 'a.zip', files: 3, programs: [] },
    { path: 'b.zip', refusal: 'too-many-entries' },
  ]);
});
