import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOwnFolder, THIS_PROCESS } from '../../../src/services/disk/own-folder.js';
import { unpackPinnedPip } from '../../../src/services/pinned-pip.js';
import { realServices } from '../../../src/services.js';
import { DIST } from '../../support/run-audit.js';

const onPosix = process.platform === 'win32' ? describe.skip : describe;

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'depsec-own-'));
  mkdirSync(join(home, 'cache'), { mode: 0o700 });
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

onPosix('a folder of the home of depsec', () => {
  test('is ours, also where it is not there yet or is a link of ours', () => {
    expect(isOwnFolder(home, ['cache'])).toBe(true);
    expect(isOwnFolder(home, ['cache', 'no', 'such'])).toBe(true);
    expect(isOwnFolder(join(home, 'none'), ['cache'])).toBe(true);
    symlinkSync('cache', join(home, 'linked'));
    expect(isOwnFolder(home, ['linked'])).toBe(true);
  });

  test.each([
    ['everybody', 0o777],
    ['everybody, with the sticky bit', 0o1777],
  ])('is not where %s can write to it, or to a folder on the way', (_, mode) => {
    chmodSync(join(home, 'cache'), mode);
    expect(isOwnFolder(home, ['cache'])).toBe(false);
    expect(isOwnFolder(home, ['cache', 'inner'])).toBe(false);
    symlinkSync('cache', join(home, 'linked'));
    expect(isOwnFolder(home, ['linked'])).toBe(false);
    chmodSync(join(home, 'cache'), 0o700);
    chmodSync(home, mode);
    expect(isOwnFolder(home, ['cache'])).toBe(false);
  });

  test('may be written by our own group, and by no other one', () => {
    chmodSync(join(home, 'cache'), 0o770);
    expect(isOwnFolder(home, ['cache'])).toBe(true);
    expect(isOwnFolder(home, ['cache'], { ...THIS_PROCESS, gid: 4711 })).toBe(false);
  });

  test('is none where it is a file, leads nowhere, or owners are not known', () => {
    writeFileSync(join(home, 'file'), '');
    expect(isOwnFolder(home, ['file'])).toBe(false);
    symlinkSync('nowhere', join(home, 'dangling'));
    expect(isOwnFolder(home, ['dangling'])).toBe(false);
    chmodSync(home, 0o777);
    expect(isOwnFolder(home, ['cache'], { uid: undefined, gid: undefined })).toBe(true);
  });

  test('holds neither a pip that is started nor verdicts that are believed where others can write', async () => {
    const makeFolder = (name: string): string => mkdtempSync(join(home, `${name}-`));
    const kept = await unpackPinnedPip(DIST, { home, makeFolder });
    expect(kept.startsWith(join(home, 'pip', '26'))).toBe(true);
    chmodSync(join(home, 'pip'), 0o777);
    expect(await unpackPinnedPip(DIST, { home, makeFolder })).not.toBe(kept);
    const before = process.env['DEPSEC_HOME'];
    process.env['DEPSEC_HOME'] = home;
    try {
      for (const [mode, isKept] of [
        [0o700, true],
        [0o777, false],
      ] as const) {
        chmodSync(home, mode);
        const services = await realServices({ assets: DIST, useCache: true });
        const inspection = { kind: 'wheel', isStatic: true, buildRequires: [], findings: [], unscanned: [] };
        await services.cache.put('0'.repeat(64), 'a', { size: 1, inspection } as never);
        await services.dispose();
        const again = await realServices({ assets: DIST, useCache: true });
        expect((await again.cache.get('0'.repeat(64), 'a')) !== undefined).toBe(isKept);
        await again.dispose();
      }
    } finally {
      if (before === undefined) delete process.env['DEPSEC_HOME'];
      else process.env['DEPSEC_HOME'] = before;
    }
  });
});
