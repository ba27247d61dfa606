import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../support/run-audit.js';

const onLinux = existsSync('/dev/full') ? test : test.skip;

onLinux('what cannot be printed ends with 2, and that is said', () => {
  const full = openSync('/dev/full', 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'explain'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^✗ The output could not be written \(.*ENOSPC.*\)\.\n {2}Why .*\n {2}Fix .*\n$/);
    expect(status).toBe(2);
  } finally {
    closeSync(full);
  }
});
