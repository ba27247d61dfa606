import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../model/failure.js';

const PATIENCE = 60_000;

function unknown(got: string, cause?: unknown): Failure {
  return new Failure(
    {
      code: 'usage',
      what: `Expected \`npm config get registry\` to print an address, got: ${got}.`,
      why: 'The registry that npm uses attests where depsec comes from.',
      fix: 'Make npm available on PATH, or verify without --provenance.',
    },
    cause,
  );
}

/**
 * The address of the registry that npm uses: by the user's npmrc and environment, not by an npmrc of the working
 * directory.
 * @throws Failure `usage` when there is no npm, or its answer is no http address
 */
export async function npmRegistry(environment: NodeJS.ProcessEnv): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-npm-'));
  try {
    // On Windows npm is a batch file, which only a shell starts; the words are fixed.
    const options = {
      cwd: folder,
      env: environment,
      timeout: PATIENCE,
      windowsHide: true,
      shell: process.platform === 'win32',
    };
    const { stdout } = await promisify(execFile)('npm', ['config', 'get', 'registry'], options);
    const address = stdout.trim();
    if (!URL.canParse(address) || !/^https?:/.test(address))
      throw unknown(address.slice(0, 200) || 'nothing');
    return address;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw unknown(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
