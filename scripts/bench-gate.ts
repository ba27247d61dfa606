import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startIndex, type OfferedFile } from '../__tests__/support/loopback-index.js';
import { packWheel } from '../__tests__/support/pack.js';
import { DIST, makeProject, requestFor } from '../__tests__/support/run-audit.js';
import { openGated } from '../src/run-gated.js';
import { realServices } from '../src/services.js';
import type { Answer } from './bench-gate/clients.js';
import { killCacheWriters } from './bench-gate/kill-cache-writers.js';
import { timeFaults } from './bench-gate/time-faults.js';
import { measureLargeWheel } from './bench-gate/measure-large-wheel.js';
import { percentile } from './measure/percentile.js';

/**
 * `npm run bench:gate`, or `-- load` for the first two lines alone: what the gate does under load and with a bad
 * upstream. Everything is on the loopback address.
 */
const WARM = 1000;
const COLD = 200;

/** Installers are processes of their own: the clients share none with the gate. */
async function askMany(url: string, count: number): Promise<readonly Answer[]> {
  const script = join(import.meta.dirname, 'bench-gate', 'clients.ts');
  const args = ['--import', 'tsx', script, url, String(count)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout) as Answer[];
}

/** Rounded milliseconds within which that share of the answers came. */
function within(answers: readonly Answer[], share: number): number {
  const times = answers.map(({ milliseconds }) => milliseconds);
  return Math.round(percentile(times, share));
}

function wheel(name: string): OfferedFile {
  const { filename, bytes } = packWheel({ 'm.py': 'VALUE = 1\n'.repeat(5000) }, { name, version: '1.0' });
  return { filename, bytes };
}

async function fileAddress(gate: string, project: string): Promise<string> {
  const accept = 'application/vnd.pypi.simple.v1+json';
  const page = await fetch(`${gate}/0/simple/${project}/`, { headers: { accept } });
  const { files } = (await page.json()) as { files: { url: string }[] };
  return files[0]?.url ?? '';
}

/** What the clients themselves cost: the same requests to a server that does nothing but answer. */
async function askBare(count: number): Promise<readonly Answer[]> {
  const body = Buffer.alloc(2000);
  const server = createServer((_request, response) => response.end(body));
  server.listen(0, '127.0.0.1', count);
  await once(server, 'listening');
  const answers = await askMany(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, count);
  server.close();
  return answers;
}

function timesOf(answers: readonly Answer[]): string {
  return `p50 ${within(answers, 0.5)} ms, p99 ${within(answers, 0.99)} ms`;
}

async function load(): Promise<void> {
  const index = await startIndex({ files: [wheel('warm'), wheel('cold')] });
  const services = await realServices({ assets: DIST, useCache: false });
  let scans = 0;
  const inspector = {
    ...services.inspector,
    inspect: (path: string, filename: string, sha256?: string) => {
      scans += 1;
      return services.inspector.inspect(path, filename, sha256);
    },
  };
  const request = requestFor(makeProject({}), index.url);
  const signal = new AbortController().signal;
  const gate = await openGated(request, { ...services, inspector }, { signal });
  const warm = await fileAddress(gate.address, 'warm');
  await askMany(warm, 1);
  const loadBefore = (loadavg()[0] ?? 0).toFixed(1);
  const answers = await askMany(warm, WARM);
  const errors = answers.filter(({ status }) => status !== 200).length;
  const bare = timesOf(await askBare(WARM));
  console.log(
    `${WARM} warm GETs at once: ${errors} errors, ${timesOf(answers)} (a server that only answers: ${bare}; load of the machine ${loadBefore})`,
  );
  const [scansBefore, cold] = [scans, await fileAddress(gate.address, 'cold')];
  const many = await askMany(cold, COLD);
  const upstream = index.requests.filter((path) => path.includes('/files/cold')).length;
  const failed = many.filter(({ status }) => status !== 200).length;
  console.log(
    `${COLD} clients for one cold file: ${failed} errors, ${upstream} upstream GET, ${scans - scansBefore} scan, slowest ${within(many, 1)} ms`,
  );
  await gate.close();
  await services.dispose();
  await index.close();
}

// pip's settings name indexes, and those of the machine are none of the measurement's business.
for (const name of Object.keys(process.env))
  if (/^PIP_/i.test(name)) Reflect.deleteProperty(process.env, name);
await load();
if (process.argv[2] === 'load') process.exit(0);
console.log(await killCacheWriters(200));
for (const line of await timeFaults()) console.log(line);
console.log(await measureLargeWheel(500));
process.exit(0);
