import {
  cachePrefix,
  contentHash,
  restoreVerdicts,
  saveVerdicts,
  savingRefused,
  type CacheClient,
  type CacheEvent,
  type VerdictCache,
} from '../../src/action/cache.js';

const PUSH: CacheEvent = { name: 'push', ref: 'refs/heads/main', defaultBranch: 'main' };

interface Service extends CacheClient {
  readonly calls: string[];
}

function service(given: Partial<CacheClient> = {}): Service {
  const calls: string[] = [];
  return {
    calls,
    isFeatureAvailable: () => true,
    restoreCache: (paths, key, keys) => {
      calls.push(`restore ${paths.join()} ${key} ${keys.join()}`);
      return Promise.resolve(undefined);
    },
    saveCache: (paths, key) => {
      calls.push(`save ${paths.join()} ${key}`);
      return Promise.resolve(1);
    },
    ...given,
  };
}

interface Setup {
  readonly client?: CacheClient;
  readonly event?: CacheEvent;
  readonly files?: () => readonly string[];
  readonly complaints?: readonly string[];
}

function cacheOf(setup: Setup): { cache: VerdictCache; lines: string[] } {
  const lines: string[] = [];
  const cache: VerdictCache = {
    path: '~/.depsec/cache',
    prefix: 'p-',
    event: setup.event ?? PUSH,
    list: setup.files ?? (() => []),
    client: () => Promise.resolve(setup.client ?? service()),
    quietly: async (task) => ({ value: await task(), complaints: setup.complaints ?? [] }),
    info: (line) => lines.push(line),
    patience: 50,
  };
  return { cache, lines };
}

test('the key changes with system, rules and bundle, and holds no comma', () => {
  const prefix = cachePrefix('Linux', '1,2', 'a'.repeat(64));
  expect(prefix).toBe('depsec-verdicts-Linux-1.2-aaaaaaaaaaaaaaaa-');
  expect(cachePrefix('Linux', '2', 'a')).not.toBe(cachePrefix('Linux', '1', 'a'));
});

test('the content hash is of names, whatever their order or separator', () => {
  expect(contentHash(['a/b', 'c'])).toBe(contentHash(['c', 'a\\b', 'tmp/x']));
  expect(contentHash(['a/b'])).not.toBe(contentHash(['a/b', 'c']));
});

test.each([
  ['push to the default branch', PUSH, undefined],
  ['schedule', { ...PUSH, name: 'schedule' }, undefined],
  ['push to another branch', { ...PUSH, ref: 'refs/heads/next' }, 'this is not main'],
  ['a tag named as the branch', { ...PUSH, ref: 'refs/tags/main' }, 'this is not main'],
  ['pull_request', { ...PUSH, name: 'pull_request' }, 'the event is pull_request'],
  ['pull_request_target', { ...PUSH, name: 'pull_request_target' }, 'the event is pull_request_target'],
  ['no payload', { name: 'push', ref: 'refs/heads/main' }, 'the event names no default branch'],
])('saving after %s', (_, event, expected) => {
  expect(savingRefused(event)).toBe(expected);
});

test('asks for the newest cache with the prefix and says which came', async () => {
  const files: string[] = [];
  const client = service({
    restoreCache: (_, __, keys) => {
      files.push('content-v2/sha512/ab/cd');
      return Promise.resolve(`${keys[0] ?? ''}old`);
    },
  });
  const { cache, lines } = cacheOf({ client, files: () => files });
  expect(await restoreVerdicts(cache)).toBe(contentHash(files));
  expect(lines).toEqual(['Verdict cache restored: p-old']);
});

test('a folder with something in it is left alone', async () => {
  const client = service();
  await restoreVerdicts(cacheOf({ client, files: () => ['index-v5/ab'] }).cache);
  expect(client.calls).toEqual([]);
});

test('saves under the hash of what is there, only when something was added', async () => {
  const client = service();
  const { cache } = cacheOf({ client, files: () => ['a'] });
  await saveVerdicts(cache, contentHash(['a']));
  expect(client.calls).toEqual([]);
  await saveVerdicts(cache, contentHash([]));
  expect(client.calls).toEqual([`save ~/.depsec/cache p-${contentHash(['a'])}`]);
});

test('a pull request saves nothing and says why', async () => {
  const client = service();
  const { cache, lines } = cacheOf({ client, files: () => ['a'], event: { ...PUSH, name: 'pull_request' } });
  await saveVerdicts(cache, '');
  expect(client.calls).toEqual([]);
  expect(lines.join()).toContain('not saved: the event is pull_request');
});

const BROKEN: readonly (readonly [string, Setup])[] = [
  ['throws', { client: service({ restoreCache: () => Promise.reject(new Error('boom')) }) }],
  [
    'throws at once',
    {
      client: service({
        restoreCache: () => {
          throw new Error('boom');
        },
      }),
    },
  ],
  ['never answers', { client: service({ restoreCache: () => new Promise(() => undefined) }) }],
  ['is not there', { client: service({ isFeatureAvailable: () => false }) }],
  ['complains', { complaints: ['Failed to restore: 500'] }],
];

test.each(BROKEN)('a cache service that %s is one line in the log', async (_, setup) => {
  const { cache, lines } = cacheOf(setup);
  expect(await restoreVerdicts(cache)).toBeUndefined();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Verdict cache not restored: (boom|no answer|this server|Failed)/);
});

test('a failing save is one line in the log', async () => {
  const client = service({ saveCache: () => Promise.reject(new Error('read-only')) });
  const { cache, lines } = cacheOf({ client, files: () => ['a'] });
  await saveVerdicts(cache, '');
  expect(lines).toEqual(['Verdict cache not saved: read-only']);
});
