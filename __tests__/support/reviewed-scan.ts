import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogEvent } from '../../src/model/log.js';
import type { Report } from '../../src/model/report.js';
import type { AiRequest } from '../../src/model/review.js';
import { scan } from '../../src/scan.js';
import { modelAccess, realServices } from '../../src/services.js';
import { DIST, requestFor } from './run-audit.js';
import { writeFiles } from './write-files.js';

/** The key of all these tests. */
export const KEY = 'sk-' + 'ant-inert-key-of-a-test-0001';

export interface ReviewedScan {
  readonly report: Report;
  readonly log: readonly LogEvent[];
}

/** An unpacked project; its folder is named `demo-1.0`. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'depsec-review-'))), 'demo-1.0');
  writeFiles(folder, files);
  return folder;
}

/** Scans folders with a model at that address; without one, as if there were no key. */
export async function reviewedScan(
  paths: readonly string[],
  url: string | undefined,
  ai: Partial<AiRequest> = {},
  useCache = false,
): Promise<ReviewedScan> {
  const log: LogEvent[] = [];
  const services = await realServices({
    assets: DIST,
    useCache,
    log: { write: (...events) => void log.push(...events) },
    model: url === undefined ? undefined : modelAccess({ ANTHROPIC_BASE_URL: url }, KEY),
  });
  const base = requestFor('/', '');
  const wanted = { ...base.ai, isWanted: true, isAskedFor: true, maxSeconds: 20, ...ai };
  try {
    const report = await scan({ ...base, paths, ai: wanted, useCache, offline: true }, services);
    return { report, log };
  } finally {
    await services.dispose();
  }
}
