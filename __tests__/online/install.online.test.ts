import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startRecordingIndex, type RecordingIndex } from '../support/recording-index.js';
import { makeProject } from '../support/run-audit.js';
import { installRequest, runInstall } from '../support/run-install.js';
import { makeVenv, type Venv } from '../support/venv.js';
import { writeFiles } from '../support/write-files.js';

let index: RecordingIndex;
const table: string[] = [];

beforeAll(async () => {
  index = await startRecordingIndex();
});
afterAll(async () => {
  process.stdout.write(`${['set | environment | packages | equal', ...table].join('\n')}\n`);
  await index.close();
});

async function installWith(venv: Venv, root: string): Promise<readonly string[]> {
  const more = { requirements: ['requirements.txt'], allowBlocked: true, allowIncomplete: true };
  const { report } = await runInstall(installRequest(root, index.url, venv.python, more));
  return report.error === undefined ? [] : [report.error.what];
}

/** Paths in a file start where pip runs: they are made absolute for it. */
async function plainly(venv: Venv, root: string, requirements: string): Promise<void> {
  const file = join(root, 'plain.txt');
  writeFileSync(file, requirements.replaceAll('./', `${root}/`));
  await venv.pip('install', '-q', '--index-url', index.url, '-r', file);
}

const POPULATED = 'click==8.1.3\nrequests==2.31.0\ndocopt==0.6.2\n';

const SETUPTOOLS = '[build-system]\nrequires = ["setuptools>=64"]\nbuild-backend = "setuptools.build_meta"\n';
const SOURCES: Readonly<Record<string, string>> = {
  'sources/pyproject.toml': `${SETUPTOOLS}[project]\nname = "own-sources"\nversion = "0.3"\ndependencies = ["flask"]\n[project.optional-dependencies]\ndev = ["iniconfig"]\n[tool.setuptools.packages.find]\nwhere = ["src"]\n`,
  'sources/src/own_sources/__init__.py': 'VALUE = 1\n',
  'flat/setup.py':
    'from setuptools import setup\nsetup(name="own-flat", version="0.4", packages=["own_flat"], install_requires=["click"])\n',
  'flat/own_flat/__init__.py': 'VALUE = 1\n',
  'hatch/pyproject.toml':
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "own-hatch"\nversion = "0.5"\n[tool.hatch.build.targets.wheel]\npackages = ["src/own_hatch"]\n',
  'hatch/src/own_hatch/__init__.py': 'VALUE = 1\n',
};

test.each<[string, string]>([
  ['flask', 'flask\n'],
  ['jupyterlab', 'jupyterlab\n'],
  ['source distributions alone', 'docopt\nfire==0.5.0\n'],
  ['editable projects', '-e ./sources[dev]\n-e ./flat\n-e ./hatch\n'],
  ['projects in folders', './sources\n./flat\n./hatch\n'],
])('%s: an environment holds what plain pip would have put there', async (name, requirements) => {
  for (const before of ['', POPULATED]) {
    const root = makeProject({ 'requirements.txt': requirements });
    writeFiles(root, SOURCES);
    const [ours, theirs] = [await makeVenv(), await makeVenv()];
    if (before !== '') for (const venv of [ours, theirs]) await plainly(venv, root, before);
    expect(await installWith(ours, root)).toEqual([]);
    await plainly(theirs, root, requirements);
    const [mine, plain] = [await ours.freeze(), await theirs.freeze()];
    const isEqual = JSON.stringify(mine) === JSON.stringify(plain);
    const packages = plain.filter((line) => !line.startsWith('#')).length;
    table.push(
      `${name} | ${before === '' ? 'empty' : 'populated'} | ${packages} | ${isEqual ? 'yes' : 'no'}`,
    );
    expect(mine).toEqual(plain);
    expect(await ours.pip('check')).toContain('No broken requirements');
  }
});
