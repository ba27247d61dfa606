import { createCatalogue } from '../../src/gate/catalogue.js';
import { linkProblem } from '../../src/index/link.js';
import type { Upstream } from '../../src/index/upstream.js';
import { Failure } from '../../src/model/failure.js';

test.each([
  ['https://index.invalid/simple/a/', 'https://files.invalid/a-1.0.tar.gz'],
  ['http://index.invalid/simple/a/', 'http://files.invalid/a-1.0.tar.gz'],
  ['http://127.0.0.1:8080/simple/a/', 'http://127.0.0.1:9090/a-1.0.tar.gz'],
  ['file:///wheels/', 'file:///wheels/a-1.0.tar.gz'],
])('%s may link to %s', (from, to) => {
  expect(linkProblem(from, to)).toBeUndefined();
});

test.each([
  ['https://index.invalid/simple/a/', 'file:///etc/passwd', 'scheme file:'],
  ['https://index.invalid/simple/a/', 'ftp://index.invalid/a-1.0.tar.gz', 'scheme ftp:'],
  ['https://index.invalid/simple/a/', 'http://index.invalid/a-1.0.tar.gz', 'down to http'],
  ['https://index.invalid/simple/a/', 'https://127.0.0.1/a-1.0.tar.gz', 'local address'],
  ['http://index.invalid/simple/a/', 'http://169.254.169.254/a-1.0.tar.gz', 'local address'],
  ['http://index.invalid/simple/a/', 'http://[::ffff:7f00:1]/a-1.0.tar.gz', 'local address'],
  ['http://index.invalid/simple/a/', 'http://localhost./a-1.0.tar.gz', 'local address'],
  ['http://index.invalid/simple/a/', 'http://127.1./a-1.0.tar.gz', 'local address'],
  ['http://index.invalid/simple/a/', 'http://ip6-localhost/a-1.0.tar.gz', 'local address'],
])('%s may not link to %s', (from, to, words) => {
  expect(linkProblem(from, to)).toContain(words);
});

const upstream: Upstream = {
  kind: 'index',
  url: 'https://index.invalid/simple/',
  isPrivate: false,
  origin: {},
};

async function freeze(url: string, filename: string): Promise<unknown> {
  const page = { files: [{ filename, url, hashes: {} }] };
  return createCatalogue([upstream], () => Promise.resolve(page), new Map()).page(0, 'a');
}

test('a page that links a package where it may not is refused as a whole', async () => {
  await expect(freeze('file:///home/a-1.0.tar.gz', 'a-1.0.tar.gz')).rejects.toThrow(Failure);
  await expect(freeze('mailto:somebody@index.invalid', 'contact')).resolves.toMatchObject({ candidates: [] });
  await expect(freeze('https://index.invalid/a-1.0.tar.gz', 'a-1.0.tar.gz')).resolves.toMatchObject({
    candidates: [{ project: 'a', version: '1.0' }],
  });
});
