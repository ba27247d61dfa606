import { createRequire, syncBuiltinESMExports } from 'node:module';

/**
 * Node aborts the whole process (SIGABRT, "close before init") when a thread is terminated between the creation of a
 * zlib handle and its first use. So a thread announces when it uses zlib, and whoever terminates it first has it stay
 * away from zlib.
 */
export type ZlibCells = Int32Array<SharedArrayBuffer>;

const [STOP, BUSY, NEVER] = [0, 1, 2] as const;

/** Milliseconds that zlib is waited for. The moment is far shorter; to be ended while it unpacks does no harm. */
const PATIENCE = 100;

const GUARDED = ['inflateRawSync', 'inflateSync', 'gunzipSync', 'gzipSync', 'createInflateRaw'] as const;

/** The memory that a thread and who ends it share. */
export function zlibCells(): ZlibCells {
  return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Called in the thread: from now on, every user of zlib's functions announces its work, and waits if the thread is
 * about to be terminated.
 */
export function guardZlib(cells: ZlibCells): void {
  const zlib = createRequire(import.meta.url)('node:zlib') as Record<
    (typeof GUARDED)[number],
    (...args: unknown[]) => unknown
  >;
  const leave = (): void => {
    Atomics.store(cells, BUSY, 0);
    Atomics.notify(cells, BUSY);
  };
  for (const name of GUARDED) {
    const work = zlib[name];
    const guarded = (...args: unknown[]): unknown => {
      Atomics.store(cells, BUSY, 1);
      try {
        if (Atomics.load(cells, STOP) === 0) return work(...args);
      } finally {
        leave();
      }
      Atomics.wait(cells, NEVER, 0);
      throw new Error('the thread is being ended');
    };
    // Some of them cannot be assigned to.
    Object.defineProperty(zlib, name, { value: guarded, enumerable: true });
  }
  syncBuiltinESMExports();
}

/** In who ends threads, right before: they are kept from zlib, and those that are there are waited for. */
export function holdZlib(threads: readonly ZlibCells[]): void {
  for (const cells of threads) Atomics.store(cells, STOP, 1);
  for (const cells of threads) Atomics.wait(cells, BUSY, 1, PATIENCE);
}
