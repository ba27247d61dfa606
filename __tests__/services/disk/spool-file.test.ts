import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSpoolFile } from '../../../src/services/disk/spool-file.js';

test('gives back what was appended, leaves no file behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-spool-'));
  const spool = openSpoolFile(folder);
  spool.append(Buffer.from('one '));
  spool.append(Buffer.from('two'));
  expect(spool.size).toBe(7);
  expect(Buffer.from(spool.read(2, 4)).toString()).toBe('e tw');
  expect(() => spool.read(4, 4)).toThrow(RangeError);
  spool.close();
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
