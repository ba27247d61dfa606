import { childEnvironment, type ChildPlace } from '../../../src/resolve/pip/pip-child.js';
import type { Upstream } from '../../../src/index/upstream.js';

const place: ChildPlace = {
  cwd: '/run/empty',
  home: '/run/home',
  temporary: '/run/home',
  gate: 'http://127.0.0.1:4321/token',
  path: '/usr/bin',
  system: {},
};
const index: Upstream = { kind: 'index', url: 'https://index.invalid/simple/', isPrivate: false, origin: {} };

test('a child is sent to the gate, and with every other address too', () => {
  const env = childEnvironment(place, [index]);
  expect(env['PIP_INDEX_URL']).toBe('http://127.0.0.1:4321/token/0/simple/');
  for (const name of ['http_proxy', 'https_proxy', 'all_proxy']) {
    expect(env[name]).toBe('http://127.0.0.1:4321');
    expect(env[name.toUpperCase()]).toBe('http://127.0.0.1:4321');
  }
  expect(env['NO_PROXY']).toBe('127.0.0.1');
});

test('nothing names a real index, and every folder is the run’s own', () => {
  const env = childEnvironment(place, [index]);
  expect(JSON.stringify(env)).not.toContain('index.invalid');
  for (const name of ['HOME', 'USERPROFILE', 'TMPDIR', 'XDG_CONFIG_HOME', 'PIP_CACHE_DIR'])
    expect(env[name]).toBe('/run/home');
});

test('no index is no index', () => {
  expect(childEnvironment(place, [])).toMatchObject({ PIP_NO_INDEX: '1' });
});
