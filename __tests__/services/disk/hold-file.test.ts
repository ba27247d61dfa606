import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdFile } from '../../../src/services/disk/hold-file.js';
import { createScanPool } from '../../../src/services/scan-pool.js';
import { openSpoolFile } from '../../../src/services/disk/spool-file.js';
import { wheel } from '../../support/own-packages.js';
import { DIST } from '../../support/run-audit.js';

const folder = mkdtempSync(join(tmpdir(), 'depsec-hold-'));
const path = join(folder, 'file.bin');
const sha = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

test.each([
  ['in memory', 100],
  ['in a spool', 3],
])('%s: what is read stays what was hashed when the file is written to', (_, inMemory) => {
  writeFileSync(path, 'first bytes');
  const held = holdFile(path, () => openSpoolFile(folder), inMemory);
  writeFileSync(path, 'other bytes, and more of them');
  expect(held.sha256).toBe(sha('first bytes'));
  expect(Buffer.from(held.read(0, held.size)).toString()).toBe('first bytes');
  expect(Buffer.from(held.read(6, 3)).toString()).toBe('byt');
  held.close();
  expect(readdirSync(folder)).toEqual(['file.bin']);
});

test('a file that holds other bytes than were meant is not scanned', async () => {
  const { filename, bytes } = wheel('held', '1.0');
  const place = join(folder, filename);
  writeFileSync(place, bytes);
  const pool = createScanPool(join(DIST, 'worker.js'), folder);
  try {
    expect((await pool.inspect(place, filename, sha(bytes))).unscanned).toEqual([]);
    expect((await pool.inspect(place, filename, sha('others'))).unscanned).toMatchObject([
      { artifact: filename, code: 'scan-changed' },
    ]);
  } finally {
    await pool.close();
  }
});
