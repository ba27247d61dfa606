import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PINNED_PIP_WHEEL } from '../../src/services/pinned-pip.js';
import { DIST } from '../support/run-audit.js';
import { PYTHON, runCommand, type CommandResult } from '../support/run-command.js';
import { findTool } from '../support/tools.js';

/** What a case asks of an installer. */
export interface Order {
  /** The working directory. */
  readonly root: string;
  readonly indexUrl: string;
  /** Arguments of `install`. */
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** Install for real, into the environment of the column. */
  readonly isReal?: boolean;
  /** What is not said. */
  readonly untold?: 'index' | 'interpreter' | undefined;
}

/** An installer whose user depsec protects. `plain` runs it without depsec, dry, so that only builds run. */
export interface Column {
  readonly name: 'old pip' | 'new pip' | 'uv' | 'pdm';
  /** The interpreter of the environment it installs into. */
  readonly python: string;
  plain(order: Order): Promise<CommandResult>;
}

function inVenv(venv: string, name: string): string {
  return process.platform === 'win32' ? join(venv, 'Scripts', `${name}.exe`) : join(venv, 'bin', name);
}

function makeVenv(...options: string[]): string {
  const venv = mkdtempSync(join(tmpdir(), 'depsec-venv-'));
  execFileSync(PYTHON, ['-m', 'venv', ...options, venv]);
  return inVenv(venv, 'python');
}

const QUIET = {
  PIP_CONFIG_FILE: devNull,
  PIP_FIND_LINKS: '',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  UV_NO_PROGRESS: '1',
};

function pipColumn(name: Column['name'], python: string): Column {
  return {
    name,
    python,
    plain: ({ root, indexUrl, args, variables, isReal = false }) =>
      runCommand(
        python,
        ['-m', 'pip', 'install', ...(isReal ? [] : ['--dry-run']), '--ignore-installed', ...args],
        {
          cwd: root,
          env: { ...process.env, ...QUIET, PIP_NO_CACHE_DIR: '1', PIP_INDEX_URL: indexUrl, ...variables },
        },
      ),
  };
}

function uvColumn(uv: string): Column {
  const python = makeVenv('--without-pip');
  const cache = mkdtempSync(join(tmpdir(), 'depsec-uv-'));
  return {
    name: 'uv',
    python,
    plain: ({ root, indexUrl, args, variables, isReal = false, untold }) =>
      runCommand(
        uv,
        [
          ...['pip', 'install', ...(isReal ? [] : ['--dry-run'])],
          ...[...(untold === 'interpreter' ? [] : ['--python', python]), '--reinstall', ...args],
        ],
        {
          cwd: root,
          env: {
            ...process.env,
            ...QUIET,
            UV_CACHE_DIR: cache,
            UV_NO_CACHE: '1',
            VIRTUAL_ENV: undefined,
            ...(untold === 'index' ? {} : { UV_DEFAULT_INDEX: indexUrl }),
            UV_FIND_LINKS: '',
            ...variables,
          },
        },
      ),
  };
}

function pdmColumn(pdm: string): Column {
  const cache = mkdtempSync(join(tmpdir(), 'depsec-pdm-'));
  return {
    name: 'pdm',
    python: makeVenv('--without-pip'),
    plain: ({ root, indexUrl, args, variables }) =>
      runCommand(pdm, [...args], {
        cwd: root,
        env: {
          ...process.env,
          PDM_CHECK_UPDATE: '0',
          PDM_CACHE_DIR: cache,
          PDM_PYPI_URL: indexUrl,
          ...variables,
        },
      }),
  };
}

/** The interpreter of an environment whose pip is the newest one. */
export function makeNewestPip(): string {
  const newest = makeVenv();
  const wheel = join(DIST, PINNED_PIP_WHEEL.filename);
  if (!existsSync(wheel)) throw new Error('run "npm run package" first');
  execFileSync(newest, ['-I', join(wheel, 'pip'), 'install', '-q', '--no-index', '--upgrade', wheel]);
  return newest;
}

/**
 * The installers that this machine has: the pip of its Python, the newest pip, and uv and pdm where they are
 * installed.
 */
export function makeColumns(): readonly Column[] {
  const [uv, pdm] = [findTool('uv'), findTool('pdm')];
  return [
    pipColumn('old pip', makeVenv()),
    pipColumn('new pip', makeNewestPip()),
    ...(uv === undefined ? [] : [uvColumn(uv)]),
    ...(pdm === undefined ? [] : [pdmColumn(pdm)]),
  ];
}
