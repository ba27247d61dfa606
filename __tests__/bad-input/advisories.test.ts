import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { startOsv, type OsvFault } from '../support/loopback-osv.js';
import { packWheel } from '../support/pack.js';
import { closedPort, expectEnding, forThisTest, type BadEnding, type Promised } from './bad-run.js';

const honest = packWheel({ 'demo.py': 'VALUE = 1\n' }, { name: 'honest', version: '1.0' });

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [honest] });
});
afterAll(() => index.close());

function askOsv(url: string, settings: string, promised: Promised): Promise<BadEnding> {
  const files = {
    'requirements.txt': 'honest\n',
    'user.toml': `[advisories]\nurl = "${url}"\n${settings}`,
  };
  const args = ['-r', 'requirements.txt', '--config', 'user.toml'];
  const servers = [index.url, url];
  return expectEnding({ files, args, servers, advisories: 'osv', isPublic: true }, promised);
}

const faults: readonly [string, OsvFault, string][] = [
  ['fails', { kind: 'status', status: 500 }, '500'],
  ['is overloaded for longer than anybody waits', { kind: 'status', status: 429, retryAfter: '3600' }, '429'],
  ['answers with garbage', { kind: 'garbage' }, 'is not JSON'],
  ['answers in another shape', { kind: 'wrong-shape' }, 'does not have the documented form'],
  ['breaks off', { kind: 'reset' }, 'broke'],
];

describe.each(faults)('an advisory service that %s', (_, fault, name) => {
  test.each<[string, string, Promised]>([
    ['makes the run incomplete', '', { exit: 3, code: { incomplete: 'OSV' }, names: ['Incomplete', name] }],
    [
      'is mentioned when it is not required',
      'required = false\n',
      { exit: 0, code: 'none', names: ['not required', name] },
    ],
  ])('%s', async (__, settings, promised) => {
    const osv = await forThisTest(startOsv({ fault: () => fault }));
    const names = [...promised.names, new URL(osv.url).host];
    const ending = await askOsv(osv.url, settings, { ...promised, names });
    expect(ending.report.packages.map(({ verdict }) => verdict)).toEqual(['safe']);
  });
});

test('an advisory service that is down makes the run incomplete', async () => {
  const port = await closedPort();
  const names = [`127.0.0.1:${port}`, 'refused'];
  await askOsv(`http://127.0.0.1:${port}`, '', { exit: 3, code: { incomplete: 'OSV' }, names });
});

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['is not there', {}, ['facts']],
  ['holds something that is no record', { 'facts/one.json': '{"hello": 1}' }, ['one.json']],
  ['holds something that is no JSON', { 'facts/one.json': '\u001b[31m{{{' }, ['one.json']],
])('a folder of advisories that %s', async (_, folder, names) => {
  const files = { 'requirements.txt': 'honest\n', ...folder };
  const run = { files, servers: [index.url], advisories: 'facts' };
  await expectEnding(run, { exit: 2, code: 'advisories-invalid', names });
});

test('a folder of advisories that is not there is found before any index is asked', async () => {
  const servers = [`http://127.0.0.1:${await closedPort()}`];
  const run = { files: { 'requirements.txt': 'honest\n' }, servers, advisories: 'osvv' };
  await expectEnding(run, { exit: 2, code: 'advisories-invalid', names: ['osvv', 'the word osv or off'] });
});
