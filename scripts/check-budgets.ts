import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzip, writeTar } from '../__tests__/support/pack.js';
import { CASES, type Case } from '../__tests__/support/pathological.js';
import type { Inspection } from '../src/model/inspection.js';
import { createScanPool, type ScanPool } from '../src/services/scan-pool.js';
import { bundleWorker } from './measure/bundle.js';
import { measured } from './measure/table.js';

/**
 * Has the scan worker read artifacts that are made to exceed its bounds, and prints how long each took and how it ended.
 * Each has to end as judged or unscanned, a single file within 2 s and an artifact within 10 s, and the worker has to
 * read the next artifact as before. Exits with 1 otherwise.
 *
 *   npm run check:budgets -- [WORDS OF A CASE'S NAME]
 */
const FILE_SECONDS = 2;
const ARTIFACT_SECONDS = 10;
const METADATA = { 'PKG-INFO': 'Metadata-Version: 2.2\nName: x\nVersion: 1.0\n' };
const HARMLESS = { 'pkg/__init__.py': 'VALUE = 1\n' };

interface Result {
  readonly name: string;
  readonly seconds: number;
  readonly limit: number;
  readonly outcome: string;
  readonly isFine: boolean;
}

function pack(files: ReturnType<Case['files']>): Uint8Array {
  const all = Object.entries({ ...METADATA, ...files });
  return gzip(writeTar(all.map(([name, data]) => ({ name: `x-1.0/${name}`, data: Buffer.from(data) }))));
}

/** Seconds are those of the clock or of this process, whichever are fewer: others may keep the machine busy. */
async function scan(pool: ScanPool, path: string): Promise<{ inspection: Inspection; seconds: number }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const inspection = await pool.inspect(path, 'x-1.0.tar.gz');
  const { user, system } = process.cpuUsage(before);
  return { inspection, seconds: Math.min((performance.now() - started) / 1e3, (user + system) / 1e6) };
}

async function run(pool: ScanPool, { name, files }: Case, folder: string): Promise<Result> {
  const [path, after] = [join(folder, 'case'), join(folder, 'after')];
  const made = files();
  writeFileSync(path, pack(made));
  writeFileSync(after, pack(HARMLESS));
  const { inspection, seconds } = await scan(pool, path);
  const next = await scan(pool, after);
  const { verdict } = measured({ set: '', path, where: '', tags: [] }, inspection);
  const codes = [...new Set(inspection.unscanned.map(({ code }) => code))];
  const limit = Object.keys(made).length === 1 ? FILE_SECONDS : ARTIFACT_SECONDS;
  const isWhole = !inspection.unscanned.some(({ code }) => /^scan-/.test(code));
  const isNextFine = next.inspection.stats.parsedFiles === 1;
  const outcome = `${verdict} ${codes.join(' ')}${isNextFine ? '' : ' (and harms the next)'}`;
  return { name, seconds, limit, outcome, isFine: seconds <= limit && isWhole && isNextFine };
}

const wanted = process.argv.slice(2).join(' ');
const folder = mkdtempSync(join(tmpdir(), 'depsec-budgets-'));
const worker = await bundleWorker();
const pool = createScanPool(join(worker, 'worker.mjs'), folder, 30_000);
const bad: Result[] = [];
try {
  // The first scan starts the workers.
  const warm = join(folder, 'warm');
  writeFileSync(warm, pack(HARMLESS));
  await Promise.all([scan(pool, warm), scan(pool, warm)]);
  for (const one of CASES.filter(({ name }) => name.includes(wanted))) {
    const result = await run(pool, one, folder);
    const { name, seconds, outcome, isFine } = result;
    if (!isFine) bad.push(result);
    console.log(
      `${isFine ? '    ' : 'over'} ${seconds.toFixed(2).padStart(7)} s  ${name.padEnd(44)} ${outcome}`,
    );
  }
} finally {
  await pool.close();
  for (const made of [folder, worker]) rmSync(made, { recursive: true });
}
console.log(`\n${bad.length} over budget: ${bad.map(({ name }) => name).join(', ') || 'none'}`);
console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`);
if (bad.length > 0) process.exitCode = 1;
