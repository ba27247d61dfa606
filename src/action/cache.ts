import { createHash } from 'node:crypto';
import { messageOf } from '../model/error-message.js';
import type { Quieted } from './quiet.js';

/** The part of `@actions/cache` that is used. */
export interface CacheClient {
  isFeatureAvailable(): boolean;
  restoreCache(paths: string[], key: string, restoreKeys: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

/** What decides whether this run may write a cache that other runs will read. */
export interface CacheEvent {
  readonly name: string;
  readonly ref: string;
  /** From the event's payload; absent when it names none. */
  readonly defaultBranch?: string | undefined;
}

/** Everything the verdict cache of an Action run needs. */
export interface VerdictCache {
  /** Passed to the cache service unchanged. It is part of a cache's identity, so it is the same on every runner. */
  readonly path: string;
  /** The start of the key: operating system, rule set and build, so that verdicts of other ones are not found. */
  readonly prefix: string;
  readonly event: CacheEvent;
  /** Relative paths of the files in the cache folder; empty when there is none. */
  readonly list: () => readonly string[];
  /** Loads the client when it is needed, because loading is slow. */
  readonly client: () => Promise<CacheClient>;
  /** Runs a task of the client and keeps its output off the log. */
  readonly quietly: <T>(task: () => Promise<T>) => Promise<Quieted<T>>;
  readonly info: (line: string) => void;
  /** Milliseconds after which restoring, or saving, is given up. */
  readonly patience: number;
}

/** Events whose code is already on the branch. `pull_request_target` is not one of them. */
const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** The start of the key of every cache that this version can use. */
export function cachePrefix(os: string, rules: string, bundleHash: string): string {
  return `depsec-verdicts-${os}-${rules}-${bundleHash.slice(0, 16)}-`.replace(/,/g, '.');
}

/** Why this run must not save a cache, or undefined when it may. */
export function savingRefused(event: CacheEvent): string | undefined {
  if (!TRUSTED_EVENTS.includes(event.name)) return `the event is ${event.name || 'unknown'}`;
  if (event.defaultBranch === undefined) return 'the event names no default branch';
  if (event.ref !== `refs/heads/${event.defaultBranch}`) return `this is not ${event.defaultBranch}`;
  return undefined;
}

/**
 * A hash that identifies the contents of a cache folder. Entries are named by the hash of their content, so the names
 * are enough. Temporary files are left out.
 */
export function contentHash(files: readonly string[]): string {
  const names = files
    .map((file) => file.split('\\').join('/'))
    .filter((file) => !file.startsWith('tmp/'))
    .sort();
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 32);
}

/** Rejects when `task` takes longer than `patience` milliseconds. The task itself is not stopped. */
async function within<T>(task: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${Math.round(patience / 1000)} s`));
    }, patience);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs one task of the client. Any failure is only logged: the cache never fails an audit. */
async function attempt<T>(
  cache: VerdictCache,
  what: string,
  task: (client: CacheClient) => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  try {
    const run = cache.quietly(async () => {
      const client = await cache.client();
      if (!client.isFeatureAvailable()) throw new Error('this server offers no cache service to this job');
      return await task(client);
    });
    run.catch(() => undefined);
    const { value, complaints } = await within(run, cache.patience);
    if (complaints.length === 0) return { value };
    cache.info(`Verdict cache not ${what}: ${complaints.join('; ')}`);
  } catch (error) {
    cache.info(`Verdict cache not ${what}: ${messageOf(error)}`);
  }
  return undefined;
}

/**
 * Restores the verdicts of earlier runs and returns the hash of the folder's contents; undefined if the service failed,
 * so that saving does not wait for it again. A folder that is not empty (a runner that keeps its home) is left alone: a
 * cache saved by a pull request must not get into it.
 */
export async function restoreVerdicts(cache: VerdictCache): Promise<string | undefined> {
  const before = contentHash(cache.list());
  if (cache.list().length > 0) return before;
  const answer = await attempt(cache, 'restored', (client) =>
    client.restoreCache([cache.path], `${cache.prefix}${before}`, [cache.prefix]),
  );
  if (answer === undefined) return undefined;
  if (answer.value !== undefined) cache.info(`Verdict cache restored: ${answer.value}`);
  return contentHash(cache.list());
}

/** Saves the folder if this run may and if its contents changed since `restored`. */
export async function saveVerdicts(cache: VerdictCache, restored: string): Promise<void> {
  const now = contentHash(cache.list());
  if (now === restored) return;
  const refused = savingRefused(cache.event);
  if (refused !== undefined) {
    cache.info(`Verdict cache not saved: ${refused}; only trusted runs on the default branch save it.`);
    return;
  }
  const key = `${cache.prefix}${now}`;
  const answer = await attempt(cache, 'saved', (client) => client.saveCache([cache.path], key));
  if (answer) cache.info(answer.value < 0 ? 'Verdict cache not saved.' : `Verdict cache saved: ${key}`);
}
