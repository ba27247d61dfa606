import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArchiveRefusal } from '../../src/archive/refusals.js';
import { readByPython } from '../support/archive-oracle.js';
import { chooser } from '../support/chooser.js';
import { madeUpTar, madeUpZip } from '../support/made-up-archives.js';
import { mutatedStream, packedSeeds } from '../support/mutated-streams.js';
import { mutated, pythonSeeds } from '../support/mutated-archives.js';
import { gzip, writeTar, writeZip } from '../support/pack.js';
import { HONEST } from './honest-archives.js';
import { HOSTILE_TARS } from './hostile-tars.js';
import { HOSTILE_NAMES, HOSTILE_ZIPS } from './hostile-zips.js';
import { contentsOf, openBytes } from './whole-read.js';

interface Sample {
  readonly what: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
}

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'depsec-oracle-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Only archives that depsec accepted go to Python: a refused one has no contents to agree on. */
async function compare(samples: readonly Sample[], folder: string): Promise<number> {
  const ours: Record<string, unknown> = {};
  const paths: Record<string, string> = {};
  for (const [at, { what, filename, bytes }] of samples.entries()) {
    try {
      ours[`${at} ${what}`] = contentsOf(await openBytes(filename, bytes));
    } catch (error) {
      if (!(error instanceof ArchiveRefusal)) throw new Error(what, { cause: error });
      continue;
    }
    const path = join(root, folder, `${at}`, filename);
    mkdirSync(join(root, folder, `${at}`), { recursive: true });
    writeFileSync(path, bytes);
    paths[`${at} ${what}`] = path;
  }
  const theirs = readByPython(Object.values(paths));
  expect(ours).toEqual(Object.fromEntries(Object.keys(paths).map((title, at) => [title, theirs[at]])));
  return Object.keys(ours).length;
}

/** The same numbers on every run (a linear congruential generator). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (Math.imul(state, 1664525) + 1013904223) >>> 0) yield state >>> 8;
}

function damaged(bytes: Uint8Array, random: Generator<number, never>, from: number, to: number): Buffer {
  const copy = Buffer.from(bytes);
  const next = (): number => random.next().value;
  const values = [0, 1, 2, 8, 0x20, 0x2e, 0x2f, 0x30, 0x31, 0x37, 0x80, 0xff];
  copy[from + (next() % (to - from))] = values[next() % values.length] ?? 0;
  return copy;
}

function resum(tar: Buffer, block: number): Buffer {
  tar.fill(' ', block + 148, block + 156);
  const sum = tar.subarray(block, block + 512).reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, block + 148, 'latin1');
  return tar;
}

test('honest archives: the same files as Python', async () => {
  expect(await compare(HONEST, 'honest')).toBe(HONEST.length);
});

test('hostile archives: the same files as Python, or refused', async () => {
  await compare([...HOSTILE_ZIPS, ...HOSTILE_NAMES, ...HOSTILE_TARS], 'hostile');
});

test('damaged zips: the same files as Python, or refused', async () => {
  const zip = writeZip([
    { name: 'a.py', data: 'print(1)\n' },
    { name: 'x/', mode: 0o040755 },
    { name: 'b.py', data: 'print(2)\n', descriptor: true },
    { name: 'c.py', data: 'c', method: 'stored', zip64: true },
  ]);
  const random = numbers(7);
  const samples = Array.from({ length: 300 }, (_, at) => ({
    what: `zip ${at}`,
    filename: 'demo-1.0-py3-none-any.whl',
    bytes: damaged(zip, random, 0, zip.length),
  }));
  expect(await compare(samples, 'zips')).toBeGreaterThan(50);
});

test('damaged tar headers with a right checksum: the same files as Python, or refused', async () => {
  const tar = writeTar([
    { name: 'd-1/', type: '5' },
    { name: 'd-1/a.py', data: 'print(1)\n', pax: { mtime: '1.5', path: 'd-1/longer.py' } },
    { name: 'L', type: 'L', data: 'd-1/other.py\0' },
    { name: 'd-1/o', data: 'other' },
    { name: 'd-1/link', type: '2', linkname: 'b.py' },
    { name: 'd-1/b.py', data: 'x'.repeat(512) },
  ]);
  const blocks = Array.from({ length: tar.length / 512 }, (_, at) => at * 512);
  const random = numbers(11);
  const samples = blocks.flatMap((block) =>
    Array.from({ length: 30 }, (_, at) => ({
      what: `tar ${block} ${at}`,
      filename: 'd-1.tar.gz',
      bytes: gzip(resum(damaged(tar, random, block, block + 512), block)),
    })),
  );
  expect(await compare(samples, 'tars')).toBeGreaterThan(50);
});

test('what Python wrote and was changed here and there: the same files as Python, or refused', async () => {
  const choose = chooser(5);
  const samples = pythonSeeds().flatMap((seed) =>
    Array.from({ length: 90 }, (_, at) => ({
      what: `${seed.kind} ${at}`,
      filename: `d-1.${seed.kind}`,
      bytes: mutated(seed, choose),
    })),
  );
  expect(await compare(samples, 'mutated')).toBeGreaterThan(100);
});

test('packed tars of Python that were changed here and there: the same files as Python, or refused', async () => {
  const choose = chooser(9);
  const samples = packedSeeds().flatMap((seed, of) => [
    { what: `${seed.kind} ${of}, as it was`, filename: `d-1.${seed.kind}`, bytes: seed.bytes },
    ...Array.from({ length: 60 }, (_, at) => ({
      what: `${seed.kind} ${of} ${at}`,
      filename: `d-1.${seed.kind}`,
      bytes: mutatedStream(seed, choose),
    })),
  ]);
  const accepted = await compare(samples, 'packed');
  expect(accepted).toBeGreaterThanOrEqual(9);
  expect(accepted).toBeLessThan(samples.length / 2);
});

test.each([
  ['zips', madeUpZip],
  ['tars', madeUpTar],
] as const)('made-up %s: the same files as Python, or refused', async (kind, make) => {
  const choose = chooser(3);
  const samples = Array.from({ length: 600 }, (_, at) => ({ what: `${kind} ${at}`, ...make(choose) }));
  const accepted = await compare(samples, `made-up-${kind}`);
  expect(accepted).toBeGreaterThan(100);
  expect(accepted).toBeLessThan(550);
});
