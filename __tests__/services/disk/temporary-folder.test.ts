import { chmodSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { THIS_PROCESS } from '../../../src/services/disk/own-folder.js';
import { isSafeFromOthers, temporaryFolder } from '../../../src/services/disk/temporary-folder.js';
import { DIST } from '../../support/run-audit.js';
import { runCommand } from '../../support/run-command.js';

const onPosix = process.platform === 'win32' ? describe.skip : describe;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depsec-temporary-'));
  mkdirSync(join(folder, 'tmp', 'inner'), { recursive: true });
});

onPosix('the place of a run', () => {
  test.each([
    ['private', 0o700, true],
    ['readable', 0o755, true],
    ['of a group we are in', 0o775, true],
    ['open to all, with the sticky bit', 0o1777, true],
    ['open to all', 0o777, false],
  ])('a folder that is %s, and what lies in it', (_, mode, isSafe) => {
    chmodSync(join(folder, 'tmp'), mode);
    symlinkSync(join(folder, 'tmp', 'inner'), join(folder, 'link'));
    for (const path of ['tmp', 'tmp/inner', 'link'])
      expect(isSafeFromOthers(join(folder, path))).toBe(isSafe);
  });

  test('of another group, or another user', () => {
    chmodSync(join(folder, 'tmp'), 0o775);
    expect(isSafeFromOthers(join(folder, 'tmp'), { ...THIS_PROCESS, gid: 4321 })).toBe(false);
    const other = { uid: 4321, gid: THIS_PROCESS.gid };
    expect(isSafeFromOthers(join(folder, 'tmp'), other)).toBe(THIS_PROCESS.uid === 0);
  });

  test('is in the home of depsec where others could exchange it', async () => {
    const [home, open] = [join(folder, 'home'), join(folder, 'tmp')];
    expect(temporaryFolder(home, open)).toBe(open);
    chmodSync(open, 0o777);
    expect(temporaryFolder(home, open)).toBe(join(home, 'runs'));
    // No home that could be written to: the place stays what the user says it is.
    expect(temporaryFolder('/dev/null/home', open)).toBe(open);
    writeFileSync(join(folder, 'x.py'), 'x = 1\n');
    const args = [join(DIST, 'cli.js'), 'scan', '.'];
    const env = { ...process.env, TMPDIR: open, DEPSEC_HOME: join(folder, 'other') };
    await runCommand(process.execPath, args, { cwd: folder, env });
    expect(readdirSync(join(folder, 'other', 'runs'))).toEqual([]);
    expect(readdirSync(open)).toEqual(['inner']);
  });
});
