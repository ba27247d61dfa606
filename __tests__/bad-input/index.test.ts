import { startIndex, type Fault, type LoopbackIndex } from '../support/loopback-index.js';
import { packWheel } from '../support/pack.js';
import { closedPort, expectEnding, forThisTest, withSecret, type Promised } from './bad-run.js';

const honest = packWheel({ 'demo.py': 'VALUE = 1\n' }, { name: 'honest', version: '1.0' });
const JSON_PAGE = 'application/vnd.pypi.simple.v1+json';

/** An index that fails for every page of `honest`. */
function failing(fault: Fault): Promise<LoopbackIndex> {
  return forThisTest(
    startIndex({ files: [honest], fault: (path) => (path.startsWith('/simple/') ? fault : undefined) }),
  );
}

const json = (value: unknown): Fault => ({ kind: 'body', type: JSON_PAGE, body: JSON.stringify(value) });
const html = (body: string): Fault => ({ kind: 'body', type: 'text/html', body });

/** 100 MB that are a valid page as far as anybody reads. */
const HUGE = Buffer.alloc(100 * 1024 * 1024, ' ');

const cases: readonly [string, Fault, Pick<Promised, 'code' | 'names'>][] = [
  ['401', { kind: 'status', status: 401 }, { code: 'index-refused', names: ['401', 'credentials'] }],
  ['403', { kind: 'status', status: 403 }, { code: 'index-refused', names: ['403'] }],
  ['500', { kind: 'status', status: 500 }, { code: 'index-unreachable', names: ['500'] }],
  ['503', { kind: 'status', status: 503 }, { code: 'index-unreachable', names: ['503'] }],
  ['a broken connection', { kind: 'reset' }, { code: 'index-unreachable', names: ['broke'] }],
  [
    'garbage that calls itself JSON',
    { kind: 'body', type: JSON_PAGE, body: '\u001b[31m{{{' },
    { code: 'index-invalid', names: ['not JSON'] },
  ],
  [
    'garbage without a type',
    { kind: 'body', type: 'image/\u00ffpng', body: 'GIF89a' },
    { code: 'index-invalid', names: ['content of type'] },
  ],
  ['JSON of another kind', json({ hello: 1 }), { code: 'index-invalid', names: ['PEP 691'] }],
  [
    'bytes that are a page of nothing',
    html('<p>Sign in</p>'),
    { code: 'unsatisfiable', names: ['lists no file'] },
  ],
  [
    'an API version of the future, JSON',
    json({ meta: { 'api-version': '2.0' }, files: [] }),
    { code: 'index-invalid', names: ['1.x', '"2.0"'] },
  ],
  [
    'an API version of the future, HTML',
    html('<meta name="pypi:repository-version" content="9.1"><a href="x">x</a>'),
    { code: 'index-invalid', names: ['1.x', '"9.1"'] },
  ],
  [
    'a page of 100 MB',
    { kind: 'body', type: JSON_PAGE, body: HUGE },
    { code: 'index-invalid', names: ['64 MiB'] },
  ],
];

describe.each(cases)('an index that answers with %s', (_, fault, promised) => {
  const files = { 'requirements.txt': 'honest\n' };

  test('ends the run', async () => {
    const index = await failing(fault);
    const host = new URL(index.url).host;
    const exit = promised.code === 'unsatisfiable' ? 2 : 3;
    const names = [host, ...promised.names];
    await expectEnding({ files, servers: [index.url] }, { ...promised, exit, names });
  });
});

test.each<[string, string]>([
  ['the extra index of the command line', 'honest\n'],
  ['an extra index named in a file', ''],
])('%s being down ends the run although the first index has everything', async (_, line) => {
  const index = await forThisTest(startIndex({ files: [honest] }));
  const down = withSecret(`http://127.0.0.1:${await closedPort()}/simple/`);
  const files = { 'requirements.txt': line || `--extra-index-url ${down}\nhonest\n` };
  const args = ['-r', 'requirements.txt', ...(line === '' ? [] : ['--extra-index-url', down])];
  const names = [new URL(down).host, 'refused', ...(line === '' ? ['requirements.txt:1'] : [])];
  const promised: Promised = { exit: 3, code: 'index-unreachable', names };
  await expectEnding({ files, args, servers: [index.url, down] }, promised);
});

test('an index that is down', async () => {
  const down = `http://127.0.0.1:${await closedPort()}/simple/`;
  const names = [new URL(down).host, 'refused'];
  const files = { 'requirements.txt': 'honest\n' };
  await expectEnding({ files, servers: [down] }, { exit: 3, code: 'index-unreachable', names });
});
