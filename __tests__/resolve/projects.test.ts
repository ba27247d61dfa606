import type { Report } from '../../src/model/report.js';
import { exitCode } from '../../src/verdict/exit-code.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { wheel } from '../support/own-packages.js';
import { chosen, makeProject, requestFor, runAudit } from '../support/run-audit.js';

let index: LoopbackIndex;
let other: LoopbackIndex;
beforeAll(async () => {
  const files = ['own-app', 'own-extra', 'own-tests', 'own-special'].map((name) => wheel(name, '2.0'));
  index = await startIndex({ files });
  other = await startIndex({ files: [wheel('own-app', '1.0'), wheel('own-special', '1.0')] });
});
afterAll(() => Promise.all([index.close(), other.close()]));

function audit(text: string, more: Readonly<Record<string, string>> = {}): Promise<Report> {
  return runAudit(
    requestFor(makeProject({ 'pyproject.toml': text, ...more }), index.url, { requirements: [] }),
  );
}

const code = (report: Report): number => exitCode(report, { mode: 'block', allowIncomplete: false });
const head = '[project]\nname = "mine"\nversion = "1"\n';

test('a project that names nothing is audited with its extras and groups', async () => {
  const report = await audit(
    `${head}dependencies = ["own-app"]\n[project.optional-dependencies]\nx = ["own-extra", "mine[x]"]\n[dependency-groups]\ntest = ["own-tests"]\n`,
  );
  expect(chosen(report)).toEqual(['own-app', 'own-extra', 'own-tests'].map((name) => `${name} 2.0 runtime`));
  expect(report.packages.map(({ requiredBy }) => requiredBy[0]?.line)).toEqual([4, 6, 8]);
  expect(code(report)).toBe(0);
});

test('uv’s first index wins over newer versions elsewhere, and what is bound to an index comes from there', async () => {
  const table = `[[tool.uv.index]]\nname = "other"\nurl = "${other.url}"\n`;
  const first = await audit(`${head}dependencies = ["own-app", "own-extra"]\n${table}`);
  expect(chosen(first)).toEqual(['own-app 1.0 runtime', 'own-extra 2.0 runtime']);
  expect(first.notes.join('\n')).toContain(`pyproject.toml:5 names the index ${other.url}`);
  const bound = await audit(
    `${head}dependencies = ["own-app", "own-special"]\n${table}explicit = true\n[tool.uv.sources]\nown-special = { index = "other" }\n`,
  );
  expect(chosen(bound)).toEqual(['own-app 2.0 runtime', 'own-special 1.0 runtime']);
});

test('where it cannot be followed its lock is read, and the run is incomplete', async () => {
  const text = `${head}dependencies = ["own-app"]\n[tool.uv.sources]\nown-app = { workspace = true }\n`;
  const report = await audit(text, { 'uv.lock': 'version = 1\n' });
  expect(report.incomplete).toEqual([
    {
      source: 'pyproject.toml',
      reason: expect.stringContaining('pyproject.toml:6: gives own-app') as string,
    },
  ]);
  expect(code(report)).toBe(3);
  await expect(audit(text)).rejects.toMatchObject({ code: 'requirements-refused' });
});
