import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listen, type Listening } from '../../__tests__/support/listen.js';
import { DIST } from '../../__tests__/support/run-audit.js';

const FILENAME = 'large-1.0-py3-none-any.whl';

/** Python writes the wheel: one stored member that does not fit in memory as cheaply as it is made. */
const WRITER = `
import sys, zipfile, os
path, megabytes = sys.argv[1], int(sys.argv[2])
block = os.urandom(1 << 20)
with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as out:
    with out.open("large/weights.bin", "w", force_zip64=False) as member:
        for _ in range(megabytes): member.write(block)
    out.writestr("large/__init__.py", "")
    out.writestr("large-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: large\\nVersion: 1.0\\n")
    out.writestr("large-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    out.writestr("large-1.0.dist-info/RECORD", "")
`;

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function serve(path: string, digest: string): Promise<Listening> {
  const page = `<!DOCTYPE html><html><body><a href="/files/${FILENAME}#sha256=${digest}">${FILENAME}</a></body></html>`;
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/files/') !== true) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      return;
    }
    response.writeHead(200, { 'content-length': statSync(path).size });
    createReadStream(path).pipe(response);
  });
  return listen(server);
}

/** Peak resident memory of a process in MB, as Linux tells it. */
function peakOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}

/** What an audit of one large wheel costs in memory. */
export async function measureLargeWheel(megabytes: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-bench-'));
  const path = join(folder, FILENAME);
  execFileSync('python3', ['-I', '-c', WRITER, path, String(megabytes)]);
  const server = await serve(path, await sha256(path));
  const args = [
    'audit',
    'large',
    '--index-url',
    `${server.url}/simple/`,
    '--advisories',
    'off',
    '--no-cache',
    '-C',
    folder,
  ];
  const child = spawn(process.execPath, [join(DIST, 'cli.js'), ...args], { stdio: 'ignore' });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, peakOf(child.pid ?? 0))), 20);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  return `wheel of ${megabytes} MB: exit ${code ?? 'none'}, peak ${Math.round(peak)} MB of memory`;
}
