import type { Report } from '../../src/model/report.js';
import { buildable } from '../support/buildable.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { offered } from '../support/own-packages.js';
import { packWheel } from '../support/pack.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';
import { installRequest, runInstall } from '../support/run-install.js';
import { makeVenv } from '../support/venv.js';

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({
    files: [
      offered(packWheel({ 'base.py': 'VALUE = 1\n' }, { name: 'base', version: '1.0' })),
      offered(packWheel({ 'base.py': 'GUEST = 1\n' }, { name: 'guest', version: '1.0' })),
      offered(packWheel({ 'base.pth': 'base\n' }, { name: 'starter', version: '1.0' })),
      offered(packWheel({ 'shared/__init__.py': '' }, { name: 'one', version: '1.0' })),
      offered(packWheel({ 'shared/__init__.py': '# a comment\n' }, { name: 'two', version: '1.0' })),
      buildable('built', '1.0', { isStatic: true }),
      offered(packWheel({ 'built.py': 'GUEST = 1\n' }, { name: 'of-built', version: '1.0' })),
    ],
  });
});
afterAll(() => index.close());

const told = ({ packages }: Report): string[] =>
  packages.flatMap(({ name, verdict, findings }) =>
    findings
      .filter(({ rule }) => rule === 'module-replaced')
      .map(({ message }) => `${name} ${verdict}: ${message}`),
  );

const audited = async (text: string): Promise<string[]> =>
  told(await runAudit(requestFor(makeProject({ 'requirements.txt': text }), index.url)));

test('an audit names what would take the place of another package', async () => {
  expect(await audited('base\nguest\n')).toEqual(['guest warned: Replaces base.py that base 1.0 installs']);
  expect(await audited('base\nstarter\none\ntwo\n')).toEqual([]);
});

test('what is resolved apart is not installed together', async () => {
  const root = makeProject({ 'requirements.txt': 'base\n', 'requirements-dev.txt': 'guest\n' });
  expect(told(await runAudit(requestFor(root, index.url, { requirements: [] })))).toEqual([]);
});

test('an install knows what was built as well', async () => {
  const { python } = await makeVenv();
  const request = installRequest(makeProject({}), index.url, python, {
    packages: ['built', 'of-built'],
    dryRun: false,
  });
  const { report } = await runInstall(request);
  expect(told(report)).toEqual(['of-built warned: Replaces built.py that built 1.0 installs']);
});
