import { parseHtmlPage } from '../../src/index/page-html.js';
import { parseJsonPage } from '../../src/index/page-json.js';
import { prefersJson, renderHtmlPage, renderJsonPage } from '../../src/index/page-render.js';
import { PageError, type ProjectPage } from '../../src/index/project-page.js';

const BASE = 'https://index.invalid/simple/demo/';
const DIGEST = 'a'.repeat(64);

const page: ProjectPage = {
  files: [
    {
      filename: 'demo-1.0-py3-none-any.whl',
      url: 'https://files.invalid/demo-1.0-py3-none-any.whl',
      hashes: { sha256: DIGEST },
      requiresPython: '>=3.8,<4',
      coreMetadata: { sha256: DIGEST },
    },
    {
      filename: 'demo-0.9.tar.gz',
      url: 'https://index.invalid/files/demo-0.9.tar.gz',
      hashes: {},
      yanked: 'broken <b>"badly"</b>',
    },
  ],
  status: 'archived',
};

test('what is rendered as HTML or JSON is read back the same', () => {
  expect(parseHtmlPage(renderHtmlPage('demo', page), BASE)).toEqual(page);
  expect(parseJsonPage(renderJsonPage('demo', page), BASE)).toEqual(page);
});

test('JSON: the hash of metadata counts in whichever case it is written', () => {
  const [file] = page.files;
  const text = renderJsonPage('demo', { files: file === undefined ? [] : [file] });
  const loud = text.replaceAll(DIGEST, DIGEST.toUpperCase());
  expect(parseJsonPage(loud, BASE).files).toEqual([file]);
});

test.each([
  [`#egg=demo-1.0&sha256=${DIGEST}`, { sha256: DIGEST }],
  [`#subdirectory=x&md5=0123&sha256=${DIGEST}`, { md5: '0123' }],
  [`#x=sha256=${DIGEST}`, {}],
])('HTML: the hash in the fragment %s is found as pip finds it', (fragment, hashes) => {
  const html = `<a href="demo-1.0.zip${fragment.replaceAll('&', '&amp;')}">x</a>`;
  expect(parseHtmlPage(html, BASE).files[0]?.hashes).toEqual(hashes);
});

test('HTML: relative links, base, hash fragments, upper-case digests, entities, encoded names', () => {
  const html = `<html><head><base href="/pool/"></head><body>
    <a href="demo-1.0+local.tar.gz#sha256=${DIGEST.toUpperCase()}" data-requires-python="&gt;=3.8">x</a>
    <a href="demo%2D2.0.zip?x=1#md5=0123">y</a><a>no address</a><a href="">empty</a>
    <a href="demo-3.0-py3-none-any.whl" data-yanked data-core-metadata="true">z</a></body></html>`;
  expect(parseHtmlPage(html, BASE).files).toEqual([
    {
      filename: 'demo-1.0+local.tar.gz',
      url: 'https://index.invalid/pool/demo-1.0+local.tar.gz',
      hashes: { sha256: DIGEST },
      requiresPython: '>=3.8',
    },
    {
      filename: 'demo-2.0.zip',
      url: 'https://index.invalid/pool/demo%2D2.0.zip?x=1',
      hashes: { md5: '0123' },
    },
    {
      filename: 'demo-3.0-py3-none-any.whl',
      url: 'https://index.invalid/pool/demo-3.0-py3-none-any.whl',
      hashes: {},
      yanked: '',
      coreMetadata: true,
    },
  ]);
});

test.each([
  ['no JSON', 'oops'],
  ['no files', '{"meta": {"api-version": "1.0"}}'],
  ['an unknown major version', '{"meta": {"api-version": "2.0"}, "files": []}'],
  ['files of another shape', '{"meta": {"api-version": "1.0"}, "files": [{"filename": 3}]}'],
])('JSON: %s is an error', (_, text) => {
  expect(() => parseJsonPage(text, BASE)).toThrow(PageError);
});

test('HTML of an unknown major version is an error', () => {
  const html = '<meta name="pypi:repository-version" content="2.0"><a href="a-1.tar.gz">a</a>';
  expect(() => parseHtmlPage(html, BASE)).toThrow(PageError);
});

test.each([
  ['application/vnd.pypi.simple.v1+json', true],
  [
    'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01',
    true,
  ],
  ['application/vnd.pypi.simple.v1+json; q=0.1, application/vnd.pypi.simple.v1+html', false],
  ['text/html', false],
  ['', false],
])('serves JSON to %j: %s', (accept, expected) => {
  expect(prefersJson(accept)).toBe(expected);
});

test.each([
  ['', undefined],
  [false, undefined],
  [true, ''],
  ['broken', 'broken'],
])('JSON: yanked %j is read as pip reads it', (yanked, expected) => {
  const files = [{ filename: 'demo-1.0.tar.gz', url: 'demo-1.0.tar.gz', hashes: {}, yanked }];
  const text = JSON.stringify({ meta: { 'api-version': '1.0' }, name: 'demo', files });
  expect(parseJsonPage(text, BASE).files[0]?.yanked).toBe(expected);
});

test('JSON: what is no digest comes into no address', () => {
  const hashes = { 'x&egg': 'other-9', egg: 'other-9', sha256: `${DIGEST}&egg=other-9`, md5: 'AB' };
  const files = [{ filename: 'demo-1.0.tar.gz', url: 'demo-1.0.tar.gz', hashes }];
  const read = parseJsonPage(JSON.stringify({ meta: { 'api-version': '1.0' }, files }), BASE);
  expect(read.files[0]?.hashes).toEqual({ md5: 'ab' });
  expect(renderHtmlPage('demo', read)).not.toContain('egg');
});

test.each(['<b>', '<meta name=x content=y>'])(
  'a page of many %s is read in time that grows with its length',
  (element) => {
    const started = performance.now();
    const text = `${element.repeat(400_000)}<a href="a-1.0.tar.gz">a</a>`;
    expect(parseHtmlPage(text, 'https://index.invalid/').files).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(4000);
  },
  120_000,
);

test('a base that is too long for an address is an error, not memory for each link', () => {
  const text = `<base href="${'x/'.repeat(10_000)}">${'<a href="a-1.0.tar.gz">a</a>'.repeat(10)}`;
  expect(() => parseHtmlPage(text, 'https://index.invalid/')).toThrow(
    'expected a base address of at most 8192 characters, got 20000',
  );
});
