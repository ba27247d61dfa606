import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { knownArtifact } from '../../__tests__/support/known-artifact.js';
import { openArtifactCache } from '../../src/cache/artifact-cache.js';
import { bundleSource } from '../measure/bundle.js';

const AT_ONCE = 4;

function writeAndKill(script: string, folder: string, start: number, after: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, String(start)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
    child.on('error', reject);
    child.on('close', () => {
      resolve();
    });
  });
}

/** Kills `count` writers of the verdict cache in the middle of their work, then reads everything they left. */
export async function killCacheWriters(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-bench-'));
  const script = join(folder, 'writer.mjs');
  await bundleSource('__tests__/support/cache-writer.ts', script);
  const cacheFolder = join(folder, 'cache');
  const left = Array.from({ length: count }, (_, at) => at).values();
  const work = async (): Promise<void> => {
    for (const at of left) await writeAndKill(script, cacheFolder, at, 2 + (at % 60));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const cache = await openArtifactCache(cacheFolder, 'rules');
  let [whole, corrupt] = [0, 0];
  for (let number = 0; number < 50; number += 1) {
    const entry = await cache.get(String(number), 'a-1.0-py3-none-any.whl');
    if (entry === undefined) continue;
    whole += 1;
    if (!isDeepStrictEqual(entry, knownArtifact(number))) corrupt += 1;
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return `${count} × kill -9 in cache writes: ${whole} entries read, ${corrupt} corrupt`;
}
