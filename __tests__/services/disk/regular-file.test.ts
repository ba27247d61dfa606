import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from '../../../src/services/disk/fingerprint.js';
import { openFile } from '../../../src/services/disk/open-file.js';
import { openRegular } from '../../../src/services/disk/regular-file.js';

test('files are opened, also by a link; pipes, devices and folders are not, and nothing waits for them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-regular-'));
  const [file, link, pipe] = ['file', 'link', 'pipe'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(file, 'text');
  symlinkSync(file, link);
  execFileSync('mkfifo', [pipe]);
  closeSync(openRegular(file));
  closeSync(openRegular(link));
  for (const path of [pipe, '/dev/zero', folder]) {
    expect(() => openRegular(path)).toThrow('no regular file');
    expect(() => openFile(path)).toThrow('no regular file');
  }
  expect(await fingerprint(pipe)).toBeUndefined();
  expect(await fingerprint(link)).toMatchObject({ size: 4 });
});
