import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../../src/install.js';
import { realServices } from '../../src/services.js';
import { startRecordingIndex, type RecordingIndex } from '../support/recording-index.js';
import { DIST, makeProject, requestFor } from '../support/run-audit.js';
import { makeVenv, type Venv } from '../support/venv.js';

let index: RecordingIndex;
const table: string[] = [];

beforeAll(async () => {
  index = await startRecordingIndex();
});
afterAll(async () => {
  process.stdout.write(`${['set | environment | packages | equal', ...table].join('\n')}\n`);
  await index.close();
});

async function installWith(venv: Venv, requirements: string): Promise<readonly string[]> {
  const root = makeProject({ 'requirements.txt': requirements });
  const request = requestFor(root, index.url, { python: venv.python });
  const services = await realServices({ assets: DIST, useCache: false });
  const choices = { dryRun: false, allowBlocked: true, allowIncomplete: true, user: false, upgrade: false };
  try {
    const { report } = await install({ ...request, ...choices, breakSystemPackages: false }, services);
    return report.error === undefined ? [] : [report.error.what];
  } finally {
    await services.dispose();
  }
}

async function plainly(venv: Venv, requirements: string): Promise<void> {
  const file = join(makeProject({}), 'requirements.txt');
  writeFileSync(file, requirements);
  await venv.pip('install', '-q', '--index-url', index.url, '-r', file);
}

const POPULATED = 'click==8.1.3\nrequests==2.31.0\ndocopt==0.6.2\n';

test.each<[string, string]>([
  ['flask', 'flask\n'],
  ['jupyterlab', 'jupyterlab\n'],
  ['source distributions alone', 'docopt\nfire==0.5.0\n'],
])('%s: an environment holds what plain pip would have put there', async (name, requirements) => {
  for (const before of ['', POPULATED]) {
    const [ours, theirs] = [await makeVenv(), await makeVenv()];
    if (before !== '') for (const venv of [ours, theirs]) await plainly(venv, before);
    expect(await installWith(ours, requirements)).toEqual([]);
    await plainly(theirs, requirements);
    const [mine, plain] = [await ours.freeze(), await theirs.freeze()];
    const isEqual = JSON.stringify(mine) === JSON.stringify(plain);
    table.push(
      `${name} | ${before === '' ? 'empty' : 'populated'} | ${plain.length} | ${isEqual ? 'yes' : 'no'}`,
    );
    expect(mine).toEqual(plain);
    expect(await ours.pip('check')).toContain('No broken requirements');
  }
});
