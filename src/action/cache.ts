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

/** What the verdict cache of an Action run is made of. */
export interface VerdictCache {
  /** Given to the service as it is: it is part of what a saved cache is found by, so the same on every runner. */
  readonly path: string;
  /** Everything that makes old verdicts worthless: system, rule set, bundle. */
  readonly prefix: string;
  readonly event: CacheEvent;
  /** Relative paths of the files in the cache folder; empty when there is none. */
  readonly list: () => readonly string[];
  /** Loads the client, which is slow, when it is needed. */
  readonly client: () => Promise<CacheClient>;
  /** Runs a client's task with what it prints kept off the log. */
  readonly quietly: <T>(task: () => Promise<T>) => Promise<Quieted<T>>;
  readonly info: (line: string) => void;
  /** Milliseconds after which restoring, or saving, is given up. */
  readonly patience: number;
}

/** Events in which only code that is already on the branch has run. `pull_request_target` is not one of them. */
const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** The part of the key that every cache this version can use begins with. */
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
 * Names what a cache folder holds. Entries are named by the hash of what they hold, so the names are enough.
 * Temporary files do not count.
 */
export function contentHash(files: readonly string[]): string {
  const names = files
    .map((file) => file.split('\\').join('/'))
    .filter((file) => !file.startsWith('tmp/'))
    .sort();
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 32);
}

/** Rejects when `task` takes longer than `patience` milliseconds; what it started goes on unheard. */
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

/** Runs one task of the client. Whatever goes wrong is a line in the log: a cache never fails a scan. */
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
 * Brings back what earlier runs read, and returns the name of what the folder then holds; undefined when the service
 * failed, so that it is not waited for a second time. A folder with something in it (a runner that keeps its home) is
 * left alone: a cache that a pull request saved for itself must not get into it.
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

/** Saves what this run added to the folder since `restored`, where it may. */
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
