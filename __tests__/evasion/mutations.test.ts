import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUTATIONS } from '../support/evasion/mutations.js';
import { programs, type Program } from '../support/evasion/subjects.js';
import { mutantsOf } from '../support/evasion/survival.js';
import { writeFiles } from '../support/write-files.js';

const PROBE = join(import.meta.dirname, '..', '..', 'fixtures', 'evasion', 'probe.py');
const PATH = 'pkg/__init__.py';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depsec-evasion-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Imports the package `pkg` of each folder in a process of its own and tells what that prints. */
const IMPORT = `
import json, os, sys, traceback
def said(folder):
    out = os.path.join(folder, "out")
    child = os.fork()
    if child == 0:
        os.dup2(os.open(out, os.O_WRONLY | os.O_CREAT), 1)
        sys.path.insert(0, folder)
        try:
            import pkg
        except BaseException:
            print(traceback.format_exc().splitlines()[-1])
        sys.stdout.flush()
        os._exit(0)
    os.waitpid(child, 0)
    with open(out) as file:
        return file.read()
print(json.dumps([said(folder) for folder in json.load(sys.stdin)]))
`;

/** What importing each package prints; the probe and what is made of it are the only ones to run. */
function printed(all: readonly Program['files'][]): string[] {
  const folders = all.map((files, at) => {
    writeFiles(join(folder, String(at)), files);
    return join(folder, String(at));
  });
  const { stdout, stderr } = spawnSync('python3', ['-B', '-c', IMPORT], {
    encoding: 'utf8',
    timeout: 100_000,
    input: JSON.stringify(folders),
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as string[];
}

test('a mutant does what the program it was made of does', async () => {
  const probe: Program = {
    rule: 'probe',
    name: 'probe',
    path: PATH,
    files: { [PATH]: readFileSync(PROBE, 'utf8') },
  };
  const { mutants, refused } = await mutantsOf([probe]);
  // What such a one does, its process does at its end or another one does: it is held against nothing here.
  const followed = mutants.filter(({ mutation }) => !/^child-|^in-exit-handler$/.test(mutation.id));
  const [expected = '', ...said] = printed([probe.files, ...followed.map(({ files }) => files)]);
  expect(expected).toContain('HELLO WORLD?');
  const wrong = followed.flatMap(({ mutation: { id } }, at) =>
    said[at] === expected ? [] : [`${id}: ${said[at] ?? ''}`],
  );
  expect(wrong).toEqual([]);
  expect(refused.map(([{ mutation }, reason]) => `${mutation.id}: ${reason}`)).toEqual([]);
  expect(mutants.length).toBeGreaterThan(MUTATIONS.length * 0.85);
});

test('the same seed makes the same mutants', async () => {
  const some = programs().slice(0, 12);
  const [one, two] = [await mutantsOf(some), await mutantsOf(some)];
  expect(one.mutants.map(({ files }) => files)).toEqual(two.mutants.map(({ files }) => files));
});
