/**
 * The gate of the Action's `mode: gate`, a process that outlives the step. It gets its request from the process that
 * starts it, serves the later steps, and gives its report to the post step, which authenticates with a secret.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DaemonAnswer } from './action/gate.js';
import { sealed } from './action/sealed.js';
import type { LoopbackAnswer } from './model/loopback.js';
import type { GateRequest } from './model/request.js';
import { openGated } from './run-gated.js';
import { realServices } from './services.js';
import { asFailure } from './verdict/as-failure.js';

/** No job runs longer. Without a limit, a runner that does not clean up would keep this process forever. */
const LONGEST_JOB = 36 * 3_600_000;

function answer(message: DaemonAnswer): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, () => {
      resolve();
    });
  });
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function serve(request: GateRequest): Promise<void> {
  const services = await realServices({
    assets: dirname(fileURLToPath(import.meta.url)),
    useCache: request.useCache,
  });
  const [secret, key] = [randomBytes(16).toString('hex'), randomBytes(32).toString('hex')];
  const end = async (code: number): Promise<void> => {
    await gate.close();
    await services.dispose();
    process.exit(code);
  };
  const finish = async (): Promise<LoopbackAnswer> => {
    const outcome = await gate.finish();
    setTimeout(() => void end(0), 500);
    return { status: 200, type: 'text/plain', body: sealed(key, JSON.stringify(outcome)) };
  };
  const desk = (path: string): Promise<LoopbackAnswer> | undefined =>
    path.startsWith('/finish/') && isSame(path.slice('/finish/'.length), secret) ? finish() : undefined;
  const gate = await openGated(request, services, { signal: new AbortController().signal, desk });
  setTimeout(() => void end(4), LONGEST_JOB).unref();
  process.on('SIGTERM', () => void end(143));
  await answer({
    environment: gate.environment,
    shims: gate.shims,
    finish: `${gate.address}/desk/finish/${secret}`,
    key,
  });
  process.disconnect();
}

process.once('message', (request: GateRequest) => {
  serve(request).catch(async (error: unknown) => {
    const { code, what, why, fix } = asFailure(error);
    await answer({ failure: { code, what, why, fix } });
    process.exit(2);
  });
});
