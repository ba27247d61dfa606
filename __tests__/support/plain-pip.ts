import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PINNED_PIP_WHEEL } from '../../src/services/pinned-pip.js';
import type { OfferedFile } from './loopback-index.js';
import { DIST } from './run-audit.js';
import { PYTHON, runCommand } from './run-command.js';

/** What pip itself says, without depsec: the oracle of resolution tests. */
export interface PlainResolution {
  /** `name version`, names as metadata spells them, sorted. */
  readonly chosen: readonly string[];
  readonly failed: boolean;
  readonly stderr: string;
}

/**
 * Runs the pinned pip's `install --dry-run --report` against an index, without depsec. It runs setup.py files: inert
 * ones only.
 */
export async function plainPip(
  root: string,
  args: readonly string[],
  indexUrl?: string,
): Promise<PlainResolution> {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-plain-'));
  const report = join(folder, 'report.json');
  const pip = [
    '-I',
    join(DIST, PINNED_PIP_WHEEL.filename, 'pip'),
    'install',
    '--dry-run',
    '--ignore-installed',
  ];
  const result = await runCommand(PYTHON, [...pip, '--report', report, ...args], {
    cwd: root,
    env: {
      ...process.env,
      ...(indexUrl === undefined
        ? {}
        : { PIP_INDEX_URL: indexUrl, PIP_CONFIG_FILE: devNull, PIP_FIND_LINKS: '' }),
      PIP_NO_CACHE_DIR: '1',
    },
  });
  if (!existsSync(report)) return { chosen: [], failed: true, stderr: result.stderr };
  const { install } = JSON.parse(readFileSync(report, 'utf8')) as {
    install: { metadata: { name: string; version: string } }[];
  };
  return {
    chosen: install.map(({ metadata }) => `${metadata.name} ${metadata.version}`).sort(),
    failed: result.code !== 0,
    stderr: result.stderr,
  };
}

/** A real setuptools wheel for the loopback index, asked of the package registry once and kept. */
export function setuptoolsWheel(): OfferedFile {
  const folder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'depsec-test-wheels');
  mkdirSync(folder, { recursive: true });
  const find = (): string | undefined =>
    readdirSync(folder).find((name) => name.startsWith('setuptools-80.9.0'));
  if (find() === undefined) {
    execFileSync(PYTHON, ['-m', 'pip', 'download', '-q', '--no-deps', '-d', folder, 'setuptools==80.9.0']);
  }
  const filename = find() ?? '';
  return { filename, bytes: readFileSync(join(folder, filename)) };
}
