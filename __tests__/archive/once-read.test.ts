import { createHash } from 'node:crypto';
import { looksIn, readOnce } from '../../src/archive/once-read.js';
import type { Archive } from '../../src/archive/entry.js';

const FILES: Readonly<Record<string, Buffer>> = {
  'small.dat': Buffer.from('PK\x03\x04 and more', 'latin1'),
  'large.dat': Buffer.alloc(100_000, 'x'),
};

function counting(): { archive: Archive; calls: string[] } {
  const calls: string[] = [];
  const archive: Archive = {
    kind: 'wheel',
    entries: Object.entries(FILES).map(([path, { length }]) => ({ path, size: length })),
    read: ({ path }) => {
      calls.push(`read ${path}`);
      return FILES[path] ?? Buffer.alloc(0);
    },
    head: ({ path }, length) => {
      calls.push(`head ${path}`);
      return (FILES[path] ?? Buffer.alloc(0)).subarray(0, length);
    },
    close: () => calls.push('close'),
  };
  return { archive, calls };
}

const entry = (path: string): { path: string; size: number } => ({ path, size: FILES[path]?.length ?? 0 });
const digest = (path: string): string =>
  createHash('sha256')
    .update(FILES[path] ?? '')
    .digest('base64url');

test('unpacks a small file once for its heads and its digest', () => {
  const { archive, calls } = counting();
  const once = readOnce(archive);
  expect(Buffer.from(once.head(entry('small.dat'), 4)).toString('latin1')).toBe('PK\x03\x04');
  expect(Buffer.from(once.head(entry('small.dat'), 64))).toEqual(FILES['small.dat']);
  expect(once.digests).toEqual(new Map([['small.dat', digest('small.dat')]]));
  expect(calls).toEqual(['read small.dat']);
});

test('unpacks no more of a large file than is asked for', () => {
  const { archive, calls } = counting();
  const once = readOnce(archive);
  expect(once.head(entry('large.dat'), 4)).toHaveLength(4);
  expect(once.head(entry('small.dat'), 100)).toHaveLength(FILES['small.dat']?.length ?? 0);
  expect(once.digests.size).toBe(0);
  expect(once.read(entry('large.dat'))).toHaveLength(100_000);
  expect(once.digests).toEqual(new Map([['large.dat', digest('large.dat')]]));
  once.close();
  expect(calls).toEqual(['head large.dat', 'head small.dat', 'read large.dat', 'close']);
});

test('notes what files look like while it reads them', () => {
  const { archive, calls } = counting();
  const once = readOnce(archive);
  once.read(entry('small.dat'));
  expect(looksIn(once, entry('small.dat'))).toEqual({ startsLikeArchive: true, endsLikeZip: false });
  expect(looksIn(once, entry('large.dat'))).toEqual({ startsLikeArchive: false, endsLikeZip: false });
  looksIn(once, entry('large.dat'));
  expect(calls).toEqual(['read small.dat', 'read large.dat']);
  expect(looksIn(archive, entry('small.dat')).startsLikeArchive).toBe(true);
  expect(readOnce(once)).toBe(once);
});
