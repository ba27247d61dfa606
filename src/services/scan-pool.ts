import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Inspection } from '../model/inspection.js';
import type { ScanAnswer, ScanJob, ScanSetup } from '../model/scan-job.js';
import { unscannable } from './unscannable.js';
import { holdZlib, zlibCells, type ZlibCells } from './zlib-window.js';

interface Waiting {
  /** Bytes of the artifact. */
  readonly size: number;
  readonly job: ScanJob;
  readonly resolve: (inspection: Inspection) => void;
}

/** Scan workers, started as they are needed, each reading one artifact at a time. */
export interface ScanPool {
  inspect(path: string, filename: string, sha256?: string): Promise<Inspection>;
  /** Starts the workers before there is work for them, while the run still waits for something else. */
  warm(): void;
  /** Keeps the workers from where they must not be when the process ends, which has to follow. */
  hold(): void;
  close(): Promise<void>;
}

const JOB_TIMEOUT = 300_000;
/** A larger young generation than Node's: most of what a scan makes is dropped at once. */
const MEMORY_LIMIT = { maxOldGenerationSizeMb: 4096, maxYoungGenerationSizeMb: 48 };

function startWorker(script: string, unpackFolder: string, zlib: ZlibCells): Worker {
  const workerData: ScanSetup = { unpackFolder, zlib };
  return new Worker(script, { resourceLimits: MEMORY_LIMIT, env: {}, workerData });
}

interface Outcome {
  readonly inspection: Inspection;
  /** False when the worker is gone or in an unknown state. */
  readonly isUsable: boolean;
}

function runJob(worker: Worker, job: ScanJob, timeout: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const fail = (code: string, reason: string): void => {
      finish({ inspection: unscannable(job.filename, code, reason), isUsable: false });
    };
    const onMessage = (answer: ScanAnswer): void => {
      if ('inspection' in answer) finish({ inspection: answer.inspection, isUsable: true });
      else fail('scan-failed', answer.error);
    };
    const onError = (error: unknown): void => {
      fail('scan-failed', `The scan ended with: ${error instanceof Error ? error.message : String(error)}`);
    };
    const onExit = (code: number): void => {
      fail('scan-failed', `The scan ended early (code ${code}).`);
    };
    const timer = setTimeout(() => {
      fail('scan-timeout', `The scan took longer than ${timeout / 1000} seconds.`);
    }, timeout);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

/**
 * Changes two defaults of V8 that cost scans time or memory, measured in these versions. On Node 20 (V8 11), each
 * worker optimises hot functions again and again, a quarter of the time of an 80 MB scan; with a larger interrupt
 * budget the scan takes a sixth less. A heap in which little survives grows to four times that before it is
 * collected; with a growth below twice, two workers take 150 MiB less and no more time.
 */
function tuneEngine(): void {
  const [major = 0] = process.versions.v8.split('.').map(Number);
  if (major === 11) setFlagsFromString('--interrupt-budget=2000000');
  if (major >= 11 && major <= 13) setFlagsFromString('--heap-growing-percent=40');
}

/** Size of a file in bytes; a missing file is reported by the worker that is to read it. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Takes the largest waiting job: a large artifact that starts last would keep one worker busy while the others are
 * idle.
 */
export function takeLargest<Sized extends { readonly size: number }>(queue: Sized[]): Sized | undefined {
  const largest = queue.reduce((best, { size }, at) => (size > (queue[best]?.size ?? 0) ? at : best), 0);
  return queue.splice(largest, 1)[0];
}

/** The workers that run, and how to be rid of them. */
interface Threads {
  readonly count: () => number;
  readonly start: () => Worker;
  readonly forget: (worker: Worker) => void;
  /** Keeps them from where they must not be when they are ended. */
  readonly hold: () => void;
  readonly end: (worker?: Worker) => Promise<unknown>;
}

function openThreads(script: string, unpackFolder: string): Threads {
  const all = new Map<Worker, ZlibCells>();
  return {
    count: () => all.size,
    start: () => {
      const cells = zlibCells();
      const worker = startWorker(script, unpackFolder, cells);
      all.set(worker, cells);
      return worker;
    },
    forget: (worker) => all.delete(worker),
    hold: () => {
      holdZlib([...all.values()]);
    },
    end: (worker) => {
      const ended = worker === undefined ? [...all.keys()] : [worker];
      holdZlib(ended.flatMap((one) => all.get(one) ?? []));
      for (const one of ended) all.delete(one);
      return Promise.all(ended.map((one) => one.terminate()));
    },
  };
}

/**
 * @param script absolute path of the bundled worker
 * @param unpackFolder where workers may put what is too large for memory
 * @param timeout milliseconds after which a scan is given up
 */
export function createScanPool(script: string, unpackFolder: string, timeout = JOB_TIMEOUT): ScanPool {
  tuneEngine();
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const threads = openThreads(script, unpackFolder);
  let nextId = 0;

  async function work(worker: Worker, { job, resolve }: Waiting): Promise<void> {
    const { inspection, isUsable } = await runJob(worker, job, timeout);
    if (isUsable) idle.push(worker);
    else void threads.end(worker);
    resolve(inspection);
    feed();
  }

  function forget(worker: Worker): void {
    threads.forget(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
  }

  function feed(): void {
    while (queue.length > 0 && (idle.length > 0 || threads.count() < availableParallelism())) {
      const waiting = takeLargest(queue);
      const worker = idle.pop() ?? threads.start();
      if (waiting !== undefined) void work(worker, waiting);
    }
  }

  return {
    inspect: (path, filename, sha256) =>
      new Promise((resolve) => {
        const expected = sha256 === undefined ? {} : { sha256 };
        queue.push({ job: { id: (nextId += 1), path, filename, ...expected }, resolve, size: sizeOf(path) });
        feed();
      }),
    warm: () => {
      while (threads.count() < availableParallelism()) {
        const worker = threads.start();
        worker.once('error', () => {
          forget(worker);
        });
        idle.push(worker);
      }
    },
    hold: threads.hold,
    close: async () => {
      queue.length = 0;
      await threads.end();
    },
  };
}
