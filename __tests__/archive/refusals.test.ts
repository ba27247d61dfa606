import { REFUSALS, ArchiveRefusal } from '../../src/archive/refusals.js';
import { HOSTILE_TARS } from './hostile-tars.js';
import { HOSTILE_NAMES, HOSTILE_ZIPS, type Hostile } from './hostile-zips.js';
import { judge } from './whole-read.js';

const all = [...HOSTILE_ZIPS, ...HOSTILE_NAMES, ...HOSTILE_TARS];

const title = ({ code, what, filename }: Hostile): string =>
  `${code}: ${what}, ${filename.replace(/^demo-[^.]*/, '')}`;

test.each(all.map((hostile) => [title(hostile), hostile] as const))('%s', async (_, hostile) => {
  expect(await judge(hostile.filename, hostile.bytes, hostile.limits)).toBe(hostile.code);
});

test.each(HOSTILE_TARS.map((hostile) => [title(hostile), hostile] as const))(
  'through a spool: %s',
  async (_, { filename, bytes, limits, code }) => {
    expect(await judge(filename, bytes, { ...limits, memory: 0 })).toBe(code);
  },
);

test('every code has an archive that is refused with it', () => {
  // Of an archive in an archive, which does not make the outer one refused: nested.test.ts has its fixture.
  // Of a folder: scan.test.ts.
  const met = new Set<string>([...all.map(({ code }) => code), 'nested-too-deep', 'folder-link']);
  expect(Object.keys(REFUSALS).filter((code) => !met.has(code))).toEqual([]);
});

test('reasons are one plain line and hold nothing of the archive', () => {
  for (const code of Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]) {
    const { reason, message, file } = new ArchiveRefusal(code, 'evil\n::error::');
    expect(reason).toMatch(/^[a-zA-Z][\x20-\x7e]*[^.]$/);
    expect(message).toBe(reason);
    expect(file).toBe('evil\n::error::');
  }
});
