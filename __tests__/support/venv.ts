import { mkdtempSync, realpathSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PYTHON, runCommand } from './run-command.js';

const IS_WINDOWS = process.platform === 'win32';

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const all = { ...process.env, PIP_CONFIG_FILE: devNull, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...env };
  const { code, stdout, stderr } = await runCommand(PYTHON, args, { cwd: tmpdir(), env: all });
  if (code !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** A virtual environment of a test, without pip of its own. */
export interface Venv {
  readonly python: string;
  /** Runs the machine's pip on it. */
  pip(...args: readonly string[]): Promise<string>;
  freeze(): Promise<readonly string[]>;
}

export async function makeVenv(): Promise<Venv> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-venv-')));
  await run(['-m', 'venv', '--without-pip', folder]);
  const python = join(folder, ...(IS_WINDOWS ? ['Scripts', 'python.exe'] : ['bin', 'python']));
  const pip = (...args: readonly string[]): Promise<string> =>
    run(['-m', 'pip', '--python', python, ...args], { PIP_NO_CACHE_DIR: '1' });
  return {
    python,
    pip,
    freeze: async () => (await pip('freeze')).split(/\r?\n/).filter((line) => line !== ''),
  };
}
