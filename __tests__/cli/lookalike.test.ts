import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { offered } from '../support/own-packages.js';
import { packSdist, packWheel, PACKAGES } from '../support/pack.js';
import { plainPip, setuptoolsWheel } from '../support/plain-pip.js';
import { DIST, makeProject } from '../support/run-audit.js';
import { runCommand, type CommandResult } from '../support/run-command.js';

const LOOKALIKE = join(PACKAGES, 'reqeusts-1.0.0');
const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');
const requirements = ['honest-lib==1.0', 'reqeusts==1.0.0', 'requests==2.99.0', ''].join('\n');

/** The look-alike of the fixtures; what its setup.py decodes and runs writes the marker, wherever it is run. */
function lookalike(): ReturnType<typeof packSdist> {
  const step = `with open(${JSON.stringify(marker)}, "w") as file:\n    file.write("ran")\n`;
  const setup = readFileSync(join(LOOKALIKE, 'setup.py'), 'utf8');
  const files = {
    'setup.py': setup.replace(/STEP = \([^)]*\)/, `STEP = "${Buffer.from(step).toString('base64')}"`),
    'reqeusts/__init__.py': readFileSync(join(LOOKALIKE, 'reqeusts', '__init__.py')),
  };
  return packSdist(files, { name: 'reqeusts', version: '1.0.0' });
}

let index: LoopbackIndex;
let result: CommandResult;
beforeAll(async () => {
  const wheels = ['honest-lib-1.0', 'honest-dep-1.0', 'honest-dep-1.1', 'requests-2.99.0'].map((name) =>
    offered(packWheel(join(PACKAGES, name))),
  );
  index = await startIndex({ files: [offered(lookalike()), ...wheels, setuptoolsWheel()] });
  const root = makeProject({ 'requirements.txt': requirements });
  const line = ['audit', '-r', 'requirements.txt', '--index-url', index.url, '--advisories', 'off'];
  result = await runCommand(process.execPath, [join(DIST, 'cli.js'), ...line], {
    cwd: root,
    env: { ...process.env, DEPSEC_HOME: join(root, 'home') },
  });
});
afterAll(() => index.close());

test('a look-alike whose setup.py decodes and runs something is blocked, with the reasons', () => {
  expect(result.code).toBe(1);
  expect(result.stdout).toMatch(/✗ reqeusts \(1\.0\.0\) +Blocked/);
  expect(result.stdout).toMatch(/→ Typosquat of 'requests' \(distance: 2\)\n/);
  expect(result.stdout).toMatch(/→ Setup\.py contains: subprocess\.Popen, base64\.b64decode/);
  expect(result.stdout).toContain('required by requirements.txt:2\n');
});

test('the other packages are judged and printed too', () => {
  expect(result.stdout).toMatch(/^Resolving 4 packages…/);
  expect(result.stdout).toMatch(/✓ honest-lib \(1\.0\) +Safe/);
  expect(result.stdout).toMatch(/✓ honest-dep \(1\.\d\) +Safe/);
  expect(result.stdout).toMatch(/✓ requests \(2\.99\.0\) +Safe/);
  expect(result.stdout).toContain('3 packages safe · 0 warnings · 1 blocked\n');
});

test('nothing of it was run, and plain pip would have run it', async () => {
  expect(existsSync(marker)).toBe(false);
  const root = makeProject({ 'requirements.txt': requirements });
  const plain = await plainPip(root, ['-r', 'requirements.txt'], index.url);
  expect(plain.failed ? plain.stderr : '').toBe('');
  expect(existsSync(marker)).toBe(true);
});
