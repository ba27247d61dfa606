import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArchiveRefusal } from '../../../src/archive/refusals.js';
import { readByPython } from '../../support/archive-oracle.js';
import { writeTar } from '../../support/pack.js';
import { packByPython, type PackOrder } from '../../support/python-packer.js';
import { contentsOf, judge, openBytes } from '../whole-read.js';

const root = mkdtempSync(join(tmpdir(), 'depsec-packed-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const info = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n';
  const entries = Object.entries({ 'PKG-INFO': info, ...files });
  return writeTar(entries.map(([name, data]) => ({ name: `demo-1.0/${name}`, data })));
}

const text = Array.from({ length: 4000 }, (_, at) => `value_${at % 97} = ${at * 7919}\n`).join('');
const TARS: Readonly<Record<string, Buffer>> = {
  small: tarOf({ 'a.py': 'x = 1\n' }),
  text: tarOf({ 'a.py': text, 'b.py': text.repeat(30) }),
  runs: tarOf({ zeros: Buffer.alloc(3_000_000), threes: 'aaa'.repeat(9), more: 'b'.repeat(259 * 4 + 4) }),
  noise: tarOf({
    noise: Uint8Array.from({ length: 1_100_000 }, (_, at) => (at * at * 31 + (at >> 7)) & 0xff),
  }),
  bytes: tarOf({ all: Uint8Array.from({ length: 2560 }, (_, at) => at & 0xff) }),
};
const suffix = (how: PackOrder['how']): string => (how === 'bz2' ? '.tar.bz2' : '.tar.xz');

interface Sample {
  readonly what: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/** Holds what is accepted against what Python unpacks; returns how many were. */
async function compare(samples: readonly Sample[]): Promise<number> {
  const ours: Record<string, unknown> = {};
  const paths: Record<string, string> = {};
  for (const [at, { what, filename, bytes }] of samples.entries()) {
    const key = `${at} ${what}`;
    try {
      ours[key] = contentsOf(await openBytes(filename, bytes));
    } catch (error) {
      if (!(error instanceof ArchiveRefusal)) throw new Error(what, { cause: error });
      continue;
    }
    const folder = mkdtempSync(join(root, 'sample-'));
    mkdirSync(folder, { recursive: true });
    paths[key] = join(folder, filename);
    writeFileSync(paths[key], bytes);
  }
  const theirs = readByPython(Object.values(paths));
  expect(ours).toEqual(Object.fromEntries(Object.keys(paths).map((key, at) => [key, theirs[at]])));
  return Object.keys(ours).length;
}

const ways: readonly Omit<PackOrder, 'bytes'>[] = [
  ...[1, 2, 9].map((level) => ({ how: 'bz2' as const, level })),
  ...[0, 6, 9].map((level) => ({ how: 'xz' as const, level })),
  { how: 'xz-crc32' },
];

test.each(Object.keys(TARS))('%s: the same files as Python', async (name) => {
  const orders = ways.map((way) => ({ ...way, bytes: TARS[name] ?? Buffer.alloc(0) }));
  const samples = packByPython(orders).map((bytes, at) => {
    const { how, level = 0 } = orders[at] ?? { how: 'xz' };
    return { what: `${how} ${level}`, filename: `demo-1.0${suffix(how)}`, bytes };
  });
  expect(await compare(samples)).toBe(ways.length);
});

test('several bzip2 streams are one file, as for Python; of xz one stream is read', async () => {
  const { small = Buffer.alloc(0) } = TARS;
  const halves = [small.subarray(0, 700), small.subarray(700), Buffer.alloc(0)];
  const [a, b, empty, c, d] = packByPython([
    ...halves.map((bytes) => ({ how: 'bz2' as const, bytes })),
    ...halves.slice(0, 2).map((bytes) => ({ how: 'xz' as const, bytes })),
  ]);
  const several = Buffer.concat([a ?? empty, empty, b, empty].map((part) => part ?? Buffer.alloc(0)));
  expect(await compare([{ what: 'bz2', filename: 'demo-1.0.tar.bz2', bytes: several }])).toBe(1);
  const two = Buffer.concat([c, d].map((part) => part ?? Buffer.alloc(0)));
  expect(await judge('demo-1.0.tar.xz', two)).toBe('xz-trailing-bytes');
  // Behind padding Python reads no further stream, and other readers do.
  const [whole] = packByPython([{ how: 'xz', bytes: small }]);
  const apart = Buffer.concat([whole, Buffer.alloc(4), d].map((part) => part ?? Buffer.alloc(0)));
  expect(await judge('demo-1.0.tar.xz', apart)).toBe('xz-trailing-bytes');
});

test.each(['bz2', 'xz'] as const)('damaged %s: the same files as Python, or refused', async (how) => {
  const { small = Buffer.alloc(0) } = TARS;
  const long = tarOf({ 'a.py': text });
  const filename = `demo-1.0${suffix(how)}`;
  const [one = small, other = small] = packByPython([small, long].map((bytes) => ({ how, bytes, level: 1 })));
  const flipped = (bytes: Buffer, at: number, bit: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ (1 << bit);
    return copy;
  };
  const flips = [one, other].flatMap((bytes) =>
    Array.from({ length: 400 }, (_, at) => flipped(bytes, (at * 7919) % bytes.length, at % 8)),
  );
  const ends = Array.from({ length: 40 }, (_, at) => one.subarray(0, one.length - 1 - at));
  const more = ['', '\0', '\0\0\0\0', 'x', 'BZh9', 'BZh91AY&SY', randomBytes(40).toString('latin1')].flatMap(
    (end) => [one, other].map((bytes) => Buffer.concat([bytes, Buffer.from(end, 'latin1')])),
  );
  const samples = [...flips, ...ends, ...more].map((bytes) => ({ what: how, filename, bytes }));
  // The two that nothing was added to, and flips of bits that no checksum covers.
  expect(await compare(samples)).toBeGreaterThanOrEqual(2);
});

test('what Python reads and depsec does not is refused by id', async () => {
  const { small = Buffer.alloc(0) } = TARS;
  const hows = ['xz-none', 'xz-sha256', 'xz-x86', 'xz-big', 'lzma'] as const;
  const packed = packByPython(hows.map((how) => ({ how, bytes: small })));
  const codes = await Promise.all(packed.map((bytes) => judge('demo-1.0.tar.xz', bytes)));
  expect(Object.fromEntries(hows.map((how, at) => [how, codes[at]]))).toEqual({
    'xz-none': 'accepted',
    'xz-sha256': 'xz-corrupt',
    'xz-x86': 'xz-corrupt',
    'xz-big': 'xz-corrupt',
    lzma: 'format-mismatch',
  });
});

test.each(['bz2', 'xz'] as const)('a bomb in %s is stopped at the limit', async (how) => {
  const [bomb = Buffer.alloc(0)] = packByPython([{ how, level: 9, bytes: Buffer.alloc(40 << 20) }]);
  const filename = `demo-1.0${suffix(how)}`;
  const few = { memory: 1 << 20, densityFloor: 2 << 20 };
  expect(await judge(filename, bomb, few)).toBe('too-dense');
  expect(await judge(filename, bomb, { slow: 3 << 20 })).toBe('too-large');
});
