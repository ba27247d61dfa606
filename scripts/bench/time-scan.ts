import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTestPython } from '../../__tests__/support/python.js';
import { memorySource } from '../../src/archive/memory-source.js';
import { inspect } from '../../src/inspect.js';
import type { InspectionStats } from '../../src/model/inspection.js';

/** What reading a folder of wheels took, on one thread. */
export interface ScanTimes extends InspectionStats {
  readonly seconds: number;
}

/** Reads every wheel of a folder by tier 2, one after the other, and adds up what it took. */
export async function timeScan(folder: string): Promise<ScanTimes> {
  const python = await loadTestPython();
  const total = { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 };
  const start = performance.now();
  for (const filename of readdirSync(folder)) {
    const { stats } = await inspect(memorySource(readFileSync(join(folder, filename))), filename, python);
    for (const key of Object.keys(total) as (keyof InspectionStats)[]) total[key] += stats[key];
  }
  return { ...total, seconds: (performance.now() - start) / 1000 };
}

/** One line for people. */
export function scanLine(times: ScanTimes): string {
  const megabytes = times.pythonBytes / 1e6;
  const parsed = times.pythonBytes === 0 ? 0 : (times.parsedBytes / times.pythonBytes) * 100;
  return [
    `tier 2, one thread: ${times.seconds.toFixed(2)} s`,
    `${times.pythonFiles} Python files, ${megabytes.toFixed(1)} MB`,
    `${Math.round(times.pythonFiles / times.seconds)} files/s, ${(megabytes / times.seconds).toFixed(1)} MB/s`,
    `${parsed.toFixed(1)} % of the bytes parsed`,
  ].join(' · ');
}
