import { HttpError } from '../../../src/model/http.js';
import { isLocalHost } from '../../../src/index/link.js';
import { nextHop } from '../../../src/services/http/redirects.js';

const from = new URL('https://index.invalid/simple/a/');

test('follows redirects within http and https', () => {
  expect(nextHop(from, 302, '/b', 0)?.href).toBe('https://index.invalid/b');
  expect(nextHop(from, 200, '/b', 0)).toBeUndefined();
  expect(nextHop(new URL('http://a.invalid/'), 301, 'https://a.invalid/', 0)?.protocol).toBe('https:');
});

test.each([
  ['a downgrade', 'http://index.invalid/'],
  ['another scheme', 'file:///etc/passwd'],
  ['a loopback address', 'https://127.0.0.1/x'],
  ['a link-local address', 'https://169.254.169.254/latest'],
  ['loopback in IPv6', 'https://[::1]/'],
  ['loopback inside IPv6', 'https://[::ffff:127.0.0.1]/'],
  ['localhost by name', 'https://localhost/'],
  ['no address at all', 'https://'],
])('refuses %s', (_, location) => {
  expect(() => nextHop(from, 302, location, 0)).toThrow(HttpError);
});

test('gives up after five', () => {
  expect(() => nextHop(from, 302, '/b', 5)).toThrow('more than 5');
});

test('knows which hosts are this machine', () => {
  expect(['127.9.9.9', 'LOCALHOST', 'x.localhost', '0.0.0.0', '[fe80::1]'].filter(isLocalHost)).toHaveLength(
    5,
  );
  expect(['10.0.0.1', 'index.invalid', '1.127.0.0'].filter(isLocalHost)).toEqual([]);
});
