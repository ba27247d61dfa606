import { deflateRawSync } from 'node:zlib';
import { DEFAULT_LIMITS } from '../../src/archive/limits.js';
import { memorySource, memorySpool } from '../../src/archive/memory-source.js';
import { listNested } from '../../src/archive/nested.js';
import { openArchive } from '../../src/archive/open-archive.js';
import { ArchiveRefusal } from '../../src/archive/refusals.js';
import type { ByteSource, Spool } from '../../src/model/artifact.js';
import { gzip, writeTar, writeZip } from '../support/pack.js';

const MIB = 1 << 20;
const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';

/** What opening an archive and listing what is nested in it took. */
interface Cost {
  readonly result: string;
  /** Bytes read from the file. */
  readonly read: number;
  /** Bytes put into spools. */
  readonly spooled: number;
}

async function costOf(filename: string, bytes: Uint8Array): Promise<Cost> {
  const cost = { result: 'accepted', read: 0, spooled: 0 };
  const inner = memorySource(bytes);
  const source: ByteSource = {
    size: inner.size,
    read: (offset, length) => {
      cost.read += length;
      return inner.read(offset, length);
    },
  };
  const openSpool = (): Spool => {
    const spool = memorySpool();
    return Object.assign(Object.create(spool) as Spool, {
      append: (piece: Uint8Array) => {
        cost.spooled += piece.length;
        spool.append(piece);
      },
      read: spool.read.bind(spool),
      close: spool.close.bind(spool),
    });
  };
  try {
    const archive = await openArchive(source, filename, DEFAULT_LIMITS, openSpool);
    const nested = await listNested(archive, { limits: DEFAULT_LIMITS, openSpool });
    archive.close();
    cost.result = nested.map(({ refusal = 'listed' }) => refusal).join(' ') || 'accepted';
  } catch (error) {
    if (!(error instanceof ArchiveRefusal)) throw error;
    cost.result = error.code;
  }
  return cost;
}

/** Many central headers that share one body, as the densest known zip bombs do. */
function overlapping(): Buffer {
  const body = { name: 'a0', data: Buffer.alloc(8 * MIB) };
  const others = Array.from({ length: 999 }, (_, at) => ({
    name: `a${at + 1}`,
    data: '',
    central: { offset: 0, size: 8 * MIB },
  }));
  return writeZip([body, ...others]);
}

/** Says it holds gigabytes, and does not. */
const liar = (): Buffer =>
  writeZip([{ name: 'a', data: 'x', local: { size: 0xfffffffe }, central: { size: 0xfffffffe } }]);

const ratio = (): Buffer => {
  const raw = deflateRawSync(Buffer.alloc(300 * MIB), { level: 9 });
  const told = { size: 300 * MIB };
  return writeZip([{ name: 'zeros', data: '', raw, local: told, central: told }]);
};

const zeros = (size: number): Buffer =>
  gzip(writeTar([{ name: 'demo-1.0/zeros', data: Buffer.alloc(size) }]));

const many = (count: number, name: (at: number) => string): Buffer =>
  writeZip(
    Array.from({ length: count }, (_, at) => ({ name: name(at), method: 'stored' as const })),
    { zip64: true },
  );

/** A zip of ten zips, each again of ten, five deep: a hundred thousand in all. */
function tenfold(depth: number): Buffer {
  const inner = depth === 0 ? Buffer.alloc(MIB) : tenfold(depth - 1);
  return writeZip(Array.from({ length: 10 }, (_, at) => ({ name: `${at}.zip`, data: inner })));
}

test.each([
  ['three hundred megabytes of zeros in a zip', WHEEL, ratio, 'too-dense', 1],
  ['a small zip that tells gigabytes', WHEEL, liar, 'too-dense', 1],
  ['a thousand entries, one body', WHEEL, overlapping, 'too-dense', 1],
  ['three hundred megabytes of zeros in a tar', SDIST, () => zeros(300 * MIB), 'too-dense', 1],
  ['a name of 60,000 characters', WHEEL, () => many(1, () => 'x'.repeat(60_000)), 'name-too-long', 1],
  ['a path of 400 folders', WHEEL, () => many(1, () => `${'x/'.repeat(400)}x`), 'name-too-deep', 1],
  ['more entries than allowed', WHEEL, () => many(200_001, String), 'too-many-entries', 1],
] as const)('%s: refused before anything is unpacked', async (_, filename, make, code, megabytes) => {
  const { result, read, spooled } = await costOf(filename, make());
  expect(result).toBe(code);
  expect(read).toBeLessThan(megabytes * MIB);
  expect(spooled).toBe(0);
});

test('archives in archives stop at the shared allowance', async () => {
  const { result } = await costOf(WHEEL, tenfold(5));
  const words = new Set(result.split(' '));
  expect(words.has('listed')).toBe(true);
  expect([...words].every((word) => ['listed', 'nested-too-deep', 'too-large'].includes(word))).toBe(true);
});

test('many packed tars in a wheel stop at the shared allowance', async () => {
  const bomb = zeros(50 * MIB);
  const bytes = writeZip(Array.from({ length: 40 }, (_, at) => ({ name: `${at}.tar.gz`, data: bomb })));
  const { result, spooled } = await costOf(WHEEL, bytes);
  expect(result.split(' ').filter((word) => word === 'too-large').length).toBeGreaterThan(30);
  expect(spooled).toBeLessThan(256 * MIB);
});
