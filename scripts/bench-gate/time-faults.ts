import { join } from 'node:path';
import { startIndex, type Fault } from '../../__tests__/support/loopback-index.js';
import { packWheel } from '../../__tests__/support/pack.js';
import { DIST, makeProject } from '../../__tests__/support/run-audit.js';
import { runCommand } from '../../__tests__/support/run-command.js';

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['truncated', { kind: 'truncate', at: 100 }],
  ['reset', { kind: 'reset' }],
  ['429 with Retry-After: 2', { kind: 'status', status: 429, headers: { 'retry-after': '2' } }],
  ['429 with Retry-After: 3600', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }],
  ['stalled', { kind: 'stall' }],
];

async function timeFault(name: string, fault: Fault, place: 'simple' | 'files'): Promise<string> {
  const { filename, bytes } = packWheel({ 'm.py': 'VALUE = 1\n' }, { name: 'demo', version: '1.0' });
  const index = await startIndex({
    files: [{ filename, bytes }],
    fault: (path) => (path.startsWith(`/${place}/`) ? fault : undefined),
  });
  const root = makeProject({ 'requirements.txt': 'demo\n' });
  const args = [
    'audit',
    '-r',
    'requirements.txt',
    '--index-url',
    index.url,
    '--advisories',
    'off',
    '--no-cache',
  ];
  const start = performance.now();
  const { code, stderr } = await runCommand(process.execPath, [join(DIST, 'cli.js'), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: root },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  await index.close();
  return `${place === 'simple' ? 'page' : 'file'} ${name}: exit ${code ?? 'none'} after ${seconds} s, ${index.requests.length} requests; ${stderr.split('\n')[0] ?? ''}`;
}

/** Audits against an index that misbehaves in each way, on pages and on files; a line each. */
export async function timeFaults(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const place of ['simple', 'files'] as const)
    for (const [name, fault] of FAULTS) lines.push(await timeFault(name, fault, place));
  return lines;
}
