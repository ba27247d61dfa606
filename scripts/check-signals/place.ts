import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen, type Listening } from '../../__tests__/support/listen.js';
import { runCommand } from '../../__tests__/support/run-command.js';
import { makeVenv } from '../../__tests__/support/venv.js';
import { offeredFiles, type SignalScene } from './scenes.js';

/** Where a command is run that is to be stopped. */
export interface SignalPlace {
  readonly root: string;
  /** The folder for temporary files. */
  readonly temporary: string;
  /** What `PYTHON` stands for, and `TARGET`. */
  readonly python: string;
  readonly target: string;
  /** The folder packages are put into; empty where none are. */
  readonly site: string;
}

const WHO = 'import sys; print(sys.executable); print("python%d.%d" % sys.version_info[:2])';

async function packagesOf(scene: SignalScene, root: string): Promise<{ python: string; site: string }> {
  const [base = '', version = ''] = execFileSync('python3', ['-I', '-c', WHO], { encoding: 'utf8' }).split(
    '\n',
  );
  if (scene.args.includes('--user'))
    return { python: base, site: join(root, '.local', 'lib', version, 'site-packages') };
  if (!scene.args.includes('PYTHON')) return { python: base, site: '' };
  const { python } = await makeVenv();
  const lib = join(python, '..', '..', 'lib');
  const site = scene.args.includes('TARGET')
    ? join(root, 'target')
    : join(lib, readdirSync(lib)[0] ?? '', 'site-packages');
  return { python, site };
}

/** Makes the place of a scene, with what it is to hold already. */
export async function makePlace(scene: SignalScene, index: string): Promise<SignalPlace> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-signals-')));
  const [temporary, target] = [join(root, 'tmp'), join(root, 'target')];
  mkdirSync(temporary);
  if (scene.args[0] === 'scan') {
    mkdirSync(join(root, 'dist'));
    for (const { filename, bytes } of offeredFiles()) writeFileSync(join(root, 'dist', filename), bytes);
  }
  const { python, site } = await packagesOf(scene, root);
  if (scene.holds !== undefined) {
    const where = scene.args.includes('TARGET') ? ['--target', target] : [];
    const args = [
      '-m',
      'pip',
      '--python',
      python,
      'install',
      '-q',
      ...where,
      '--index-url',
      index,
      ...scene.holds,
    ];
    const env = { ...process.env, PIP_CONFIG_FILE: devNull, PIP_NO_CACHE_DIR: '1' };
    // Not in step: the index answers from this very process.
    await runCommand('python3', args, { cwd: root, env });
  }
  return { root, temporary, python, target, site };
}

const PIECES = 12;

/** Stands in front of an index and takes its time over files. */
export async function startSlowFront(index: string): Promise<Pick<Listening, 'url' | 'close'>> {
  const server = createServer((request, response) => {
    const send = async (): Promise<void> => {
      const { pathname } = new URL(request.url ?? '/', index);
      const answer = await fetch(new URL(pathname, index), {
        headers: { accept: request.headers.accept ?? '*/*' },
      });
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      const size = Math.ceil(body.length / PIECES);
      for (let at = 0; at < body.length; at += size) {
        response.write(body.subarray(at, at + size));
        if (pathname.startsWith('/files/')) await sleep(120);
      }
      response.end();
    };
    send().catch(() => response.destroy());
  });
  const { url, close } = await listen(server);
  return { url: `${url}/simple/`, close };
}
