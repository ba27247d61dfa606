import type { Upstream } from '../../../src/index/upstream.js';
import type { LockFile } from '../../../src/model/requirement.js';
import { lockedFiles } from '../../../src/resolve/locks/locked-files.js';
import type { PrepareOptions } from '../../../src/resolve/direct/prepared-direct.js';

const index: Upstream = {
  kind: 'index',
  url: 'https://index.invalid/team/simple/',
  isPrivate: true,
  origin: {},
};

function lockOf(named: string, file: string): LockFile {
  const source = { kind: 'url' as const, url: `${file}/app-1.0-py3-none-any.whl` };
  const files = [{ filename: 'app-1.0-py3-none-any.whl', source, hashes: {}, shown: 'app' }];
  const locked = { name: 'app', version: '1.0', index: named, files, hashes: [], origin: {} };
  return { packages: [locked], environments: [], origin: {} };
}

async function upstreamOf(
  named: string,
  file = 'https://index.invalid/files',
): Promise<Upstream | undefined> {
  const options: Pick<PrepareOptions, 'upstreams' | 'privateIndexes'> = {
    upstreams: [index],
    privateIndexes: [],
  };
  // Neither login nor folder is named: nothing else of the options is used.
  const [locked] = await lockedFiles([lockOf(named, file)], options as PrepareOptions);
  return locked?.files[0]?.upstream;
}

test.each([
  'https://index.invalid/team/simple/',
  'https://index.invalid/team/simple',
  'HTTPS://Index.INVALID/team/simple',
  'https://index.invalid:443/team/simple/',
  'https://me:words@index.invalid/team/simple/',
])('a lock names a known index in other words: %s', async (named) => {
  expect(await upstreamOf(named)).toBe(index);
});

test.each([
  'https://index.invalid/team/simple/more/',
  'https://index.invalid/team/',
  'https://index.invalid/Team/simple/',
  'https://index.invalid:444/team/simple/',
  'http://index.invalid/team/simple/',
  'no address',
])('another index is another one: %s', async (named) => {
  expect(await upstreamOf(named)).toMatchObject({ kind: 'links', isPrivate: false });
});

test('a private index counts for files of its own server alone, however the lock writes it', async () => {
  const found = await upstreamOf('https://INDEX.invalid/team/simple/', 'https://files.invalid');
  expect(found).toMatchObject({ kind: 'links', url: 'https://files.invalid/' });
});
