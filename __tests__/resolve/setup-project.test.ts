import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { BLOCKED_CODE, wheel } from '../support/own-packages.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [wheel('dep', '1.0')] });
});
afterAll(() => index.close());

test.each([
  ['', 'safe'],
  [BLOCKED_CODE, 'blocked'],
])(
  'a folder with nothing but a setup.py is audited, and what was not built is said: %j',
  async (code, verdict) => {
    const setup = `${code}\nopen(${JSON.stringify(marker)}, "w")\nimport setuptools\nsetuptools.setup(install_requires=["dep"])\n`;
    const root = makeProject({ 'setup.py': setup });
    const report = await runAudit(requestFor(root, index.url, { requirements: [], build: 'never' }));
    expect(report.packages).toMatchObject([{ verdict, artifacts: [{ url: './' }] }]);
    expect(report.incomplete.map(({ source }) => source)).toContain('dependencies');
    expect(existsSync(marker)).toBe(false);
  },
);

test('a folder without any of it says what would be audited and how to name it', async () => {
  const audit = runAudit(requestFor(makeProject({ 'setup.cfg': '' }), index.url, { requirements: [] }));
  await expect(audit).rejects.toMatchObject({
    code: 'usage',
    what: expect.stringContaining('pyproject.toml or setup.py') as string,
    fix: expect.stringContaining('-r FILE') as string,
  });
});
