import { resolve } from 'node:path';
import type { Config } from '../../src/model/config.js';
import { parseArguments } from '../../src/options/parse.js';
import { toRequest } from '../../src/options/request.js';

const root = resolve('/srv/project');
const config: Config = {
  mode: 'block',
  blockScore: 0.7,
  warnScore: 0.3,
  allow: ['a'],
  deny: ['b'],
  ignores: [{ id: 'r', package: 'p', reason: 'x', expires: '2027-01-01' }],
  curatedList: 'top-5000',
  advisories: { url: 'https://osv.evil.invalid', required: false, privateNames: ['own'] },
  privateIndexes: ['https://one.invalid'],
  publicIndexes: ['https://two.invalid'],
  ai: {
    enabled: true,
    provider: 'anthropic',
    model: 'm',
    maxSeconds: 30,
    maxPackages: 20,
    mayPrivate: false,
  },
};

function request(...args: string[]): ReturnType<typeof toRequest> {
  const parsed = parseArguments(['audit', ...args]);
  if (parsed.command !== 'audit') throw new Error(`expected audit, got ${parsed.command}`);
  return toRequest(parsed.options, config, { root, today: '2026-06-01' });
}

test('configuration and options are joined', () => {
  expect(request('flask', '-r', 'r.txt', '-c', 'c.txt', '--pre', '--env', 'TOKEN')).toEqual({
    root,
    packages: ['flask'],
    requirements: ['r.txt'],
    editables: [],
    ai: {
      isWanted: true,
      isAskedFor: false,
      model: 'm',
      maxSeconds: 30,
      maxPackages: 20,
      mayPrivate: false,
    },
    allowVcs: false,
    constraints: ['c.txt'],
    indexes: {
      extraIndexUrls: [],
      findLinks: [],
      noIndex: false,
      privateIndexes: ['https://one.invalid'],
      publicIndexes: ['https://two.invalid'],
    },
    resolution: {
      pre: true,
      preferBinary: false,
      noBinary: [],
      onlyBinary: [],
      requireHashes: false,
      noDeps: false,
    },
    build: 'sandbox',
    variables: ['TOKEN'],
    advisories: { source: 'osv', url: 'https://osv.evil.invalid', required: false, privateNames: ['own'] },
    offline: false,
    useCache: true,
    policy: {
      mode: 'block',
      blockScore: 0.7,
      warnScore: 0.3,
      allow: ['a'],
      deny: ['b'],
      ignores: config.ignores,
      today: '2026-06-01',
    },
  });
});

test('an option wins over its key', () => {
  expect(request('--mode', 'warn').policy.mode).toBe('warn');
});

test('paths become absolute, addresses and bare names stay', () => {
  const { indexes, python, advisories } = request(
    ...['-f', 'wheels', '-f', 'https://x.invalid/links', '-f', 'file:///w', '--python=.venv/bin/python'],
    '--advisories=facts',
  );
  expect(indexes.findLinks).toEqual([resolve(root, 'wheels'), 'https://x.invalid/links', 'file:///w']);
  expect(python).toBe(resolve(root, '.venv/bin/python'));
  expect(advisories.source).toEqual({ folder: resolve(root, 'facts') });
  expect(request('--python', 'python3.12').python).toBe('python3.12');
});
