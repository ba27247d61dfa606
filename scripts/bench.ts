import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { startIndex, type OfferedFile } from '../__tests__/support/loopback-index.js';
import { PINNED_PIP_WHEEL } from '../src/services/pinned-pip.js';
import { scanLine, timeScan } from './bench/time-scan.js';
import { median } from './measure/percentile.js';

/**
 * Times `depsec audit` beside `pip download` of the same set on the same loopback mirror of real wheels, in turns, so
 * that both see the same machine. Prints medians and ratios.
 *
 *   npm run bench -- [rounds]
 */
const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const CACHE = join(ROOT, 'node_modules', '.cache', 'depsec-bench');
const ROUNDS = Number(process.argv[2] ?? 5);

/** Well-known projects whose wheels and dependencies make up the mirror: pure and native, small and large. */
const SET = [
  'flask==3.0.3',
  'requests==2.32.3',
  'fastapi==0.115.0',
  'sqlalchemy==2.0.35',
  'pandas==2.2.3',
  'aiohttp==3.10.5',
  'pytest==8.3.3',
  'black==24.8.0',
  'rich==13.8.1',
  'boto3==1.35.20',
  'cryptography==43.0.1',
  'jinja2==3.1.4',
  'celery==5.4.0',
  'sphinx==7.4.7',
];

interface Run {
  readonly seconds: number;
  /** MiB, of the largest process. */
  readonly peak: number;
}

/** Runs a command under a small Python watcher that knows its children's peak memory. */
const WATCH = `
import resource, subprocess, sys, time
start = time.perf_counter()
code = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, code)
`;

async function timed(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  allowed: readonly number[],
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-bench-'));
  const child = spawn('python3', ['-I', '-c', WATCH, ...command], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  rmSync(folder, { recursive: true });
  const [seconds = 0, kilobytes = 0, code = -1] = output.trim().split(' ').map(Number);
  if (!allowed.includes(code)) throw new Error(`${command.join(' ')} ended with ${code}`);
  return { seconds, peak: kilobytes / 1024 };
}

function mirrorFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  const key = createHash('sha256').update(SET.join()).digest('hex').slice(0, 12);
  const folder = join(CACHE, key);
  if (!existsSync(folder)) {
    const fresh = `${folder}.new`;
    rmSync(fresh, { recursive: true, force: true });
    execFileSync('python3', ['-m', 'pip', 'download', '-q', '--only-binary', ':all:', '-d', fresh, ...SET], {
      stdio: 'inherit',
    });
    renameSync(fresh, folder);
  }
  return folder;
}

const folder = mirrorFolder();
const files: OfferedFile[] = readdirSync(folder).map((filename) => ({
  filename,
  bytes: readFileSync(join(folder, filename)),
}));
const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
const index = await startIndex({ files });
const home = mkdtempSync(join(tmpdir(), 'depsec-bench-home-'));
const project = mkdtempSync(join(tmpdir(), 'depsec-bench-project-'));
const list = join(project, 'requirements.txt');
writeFileSync(list, `${SET.join('\n')}\n`);

const pip = ['python3', '-I', join(DIST, PINNED_PIP_WHEEL.filename, 'pip')];
const pipEnv = {
  PIP_CONFIG_FILE: '/dev/null',
  PIP_FIND_LINKS: '',
  PIP_NO_CACHE_DIR: '1',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
};
const download = [...pip, 'download', '-q', '-i', index.url, '-d', 'out', '-r', list];
const audit = [
  process.execPath,
  join(DIST, 'cli.js'),
  'audit',
  '-q',
  '-C',
  project,
  '-r',
  list,
  '--index-url',
  index.url,
  '--advisories',
  'off',
];
const auditEnv = { ...pipEnv, DEPSEC_HOME: home };

const runs: Record<'pip download' | 'audit, cold' | 'audit, warm', Run[]> = {
  'pip download': [],
  'audit, cold': [],
  'audit, warm': [],
};
await timed(download, pipEnv, [0]);
for (let round = 0; round < ROUNDS; round += 1) {
  runs['pip download'].push(await timed(download, pipEnv, [0]));
  rmSync(home, { recursive: true, force: true });
  runs['audit, cold'].push(await timed(audit, auditEnv, [0, 1, 3]));
  runs['audit, warm'].push(await timed(audit, auditEnv, [0, 1, 3]));
}
await index.close();

const base = median(runs['pip download'].map(({ seconds }) => seconds));
process.stdout.write(
  `${files.length} wheels, ${(bytes / 1e6).toFixed(1)} MB, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, median of ${ROUNDS}\n\n`,
);
for (const [name, timings] of Object.entries(runs)) {
  const seconds = median(timings.map((run) => run.seconds));
  const peak = median(timings.map((run) => run.peak));
  process.stdout.write(
    `${name.padEnd(14)} ${seconds.toFixed(2).padStart(7)} s  ${(seconds / base).toFixed(2).padStart(6)} x pip  ${peak.toFixed(0).padStart(6)} MiB\n`,
  );
}
process.stdout.write(`\n${scanLine(await timeScan(folder))}\n`);
