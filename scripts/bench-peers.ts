import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createScanPool } from '../src/services/scan-pool.js';
import { bundleWorker } from './measure/bundle.js';

/**
 * Times tier 2 on all cores over folders of wheels, its peak memory, how its cost grows, and, given a Python that has
 * guarddog, that one's source rules over the same wheels unpacked, in one process.
 *
 *   npm run bench:peers -- FOLDER… [--guarddog PYTHON]
 */
const SELF = join(import.meta.dirname, 'bench-peers.ts');
const GROWTH = [1, 2, 4, 8, 16];

interface Figures {
  readonly seconds: number;
  /** Bytes of Python. */
  readonly bytes: number;
  readonly peakMiB: number;
}

/** Run in a process of its own: scans every wheel named, `times` times over. */
async function scanAll(worker: string, times: number, wheels: readonly string[]): Promise<Figures> {
  const pool = createScanPool(join(worker, 'worker.mjs'), worker);
  pool.warm();
  const start = performance.now();
  const jobs = Array.from({ length: times }, () => wheels).flat();
  const done = await Promise.all(
    jobs.map((path) => pool.inspect(path, path.slice(path.lastIndexOf('/') + 1))),
  );
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  const bytes = done.reduce((sum, { stats }) => sum + stats.pythonBytes, 0);
  return { seconds, bytes, peakMiB: process.resourceUsage().maxRSS / 1024 };
}

function inOwnProcess(worker: string, times: number, wheels: readonly string[]): Figures {
  const args = ['--import', 'tsx', SELF, '--once', worker, '--times', String(times), ...wheels];
  return JSON.parse(execFileSync(process.execPath, args, { maxBuffer: 1 << 26 }).toString()) as Figures;
}

/** Unpacks first; only the analysis is timed. */
const GUARDDOG = `
import os, sys, time, zipfile
from guarddog.analyzer.analyzer import Analyzer
from guarddog.ecosystems import ECOSYSTEM
target, wheels = sys.argv[1], sys.argv[2:]
folders = []
for wheel in wheels:
    folder = os.path.join(target, os.path.basename(wheel))
    with zipfile.ZipFile(wheel) as archive: archive.extractall(folder)
    folders.append(folder)
analyzer = Analyzer(ECOSYSTEM.PYPI)
start = time.perf_counter()
for folder in folders: analyzer.analyze_sourcecode(folder)
print(time.perf_counter() - start)
`;

function timeGuarddog(python: string, wheels: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-peers-'));
  try {
    const program = join(folder, 'time.py');
    writeFileSync(program, GUARDDOG);
    const args = ['-I', program, join(folder, 'unpacked'), ...wheels];
    const output = execFileSync(python, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
    return Number(output.toString().trim().split('\n').at(-1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(wheels: readonly string[], worker: string, guarddog: string | undefined): void {
  const scan = inOwnProcess(worker, 1, wheels);
  const speed = scan.bytes / 1e6 / scan.seconds;
  console.log(
    `tier 2, ${availableParallelism()} cores: ${wheels.length} wheels, ${(scan.bytes / 1e6).toFixed(1)} MB of Python, ` +
      `${scan.seconds.toFixed(2)} s · ${speed.toFixed(1)} MB/s · peak ${scan.peakMiB.toFixed(0)} MiB`,
  );
  const some = wheels.filter((_, at) => at % 16 === 0);
  for (const times of GROWTH) {
    const { seconds } = inOwnProcess(worker, times, some);
    console.log(
      `${String(times).padStart(3)} x ${some.length} wheels: ${(seconds / times).toFixed(2)} s each time`,
    );
  }
  if (guarddog === undefined) return;
  const seconds = timeGuarddog(guarddog, wheels);
  console.log(
    `guarddog, source rules: ${seconds.toFixed(1)} s · ${(seconds / scan.seconds).toFixed(1)} x as long`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    guarddog: { type: 'string' },
    once: { type: 'string' },
    times: { type: 'string', default: '1' },
  },
});
if (values.once !== undefined)
  process.stdout.write(JSON.stringify(await scanAll(values.once, Number(values.times), positionals)));
else {
  const wheels = positionals.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.whl'))
      .map((name) => resolve(folder, name)),
  );
  const worker = await bundleWorker();
  report(wheels, worker, values.guarddog);
  rmSync(worker, { recursive: true });
}
