import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { VERSION } from '../../src/version.js';

const ROOT = join(import.meta.dirname, '..', '..');
const onPosix = process.platform === 'win32' ? test.skip : test;
/** The runner's own programs, which other systems have otherwise. */
const onLinux = process.platform === 'linux' ? test : test.skip;

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
}
const workflow = parse(readFileSync(join(ROOT, '.github', 'workflows', 'release.yml'), 'utf8')) as {
  permissions: object;
  jobs: Readonly<Record<string, Job>>;
};
const jobs = Object.entries(workflow.jobs);

let place: string;
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-workflow-')));
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

function scriptOf(job: string, name: RegExp): string {
  const step = workflow.jobs[job]?.steps.find((one) => name.test(one.name ?? ''));
  if (step?.run === undefined) throw new Error(`${job} has no such step`);
  return step.run;
}

/** Runs a step as the runner does, in a folder of its own, with a `gh` that notes what it is asked. */
function runStep(
  script: string,
  env: Readonly<Record<string, string>>,
  known: readonly string[] = [],
): { status: number | null; asked: readonly string[] } {
  const notes = join(place, 'asked');
  writeFileSync(notes, '');
  const isKnown = known.map((path) => `[ "$2" = "${path}" ] && exit 0`).join('\n');
  const gh = `#!/bin/sh\necho "$*" >> '${notes}'\n${isKnown}\ncase "$*" in *--method*|release*) exit 0;; esac\nexit 1\n`;
  writeFileSync(join(place, 'gh'), gh, { mode: 0o755 });
  const path = `${place}${delimiter}${process.env['PATH'] ?? ''}`;
  const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: place,
    env: { ...process.env, PATH: path, ...env },
  });
  return { status, asked: readFileSync(notes, 'utf8').split('\n').filter(Boolean) };
}

test('rights are given job by job: who publishes cannot write here, who writes cannot publish', () => {
  expect(workflow.permissions).toEqual({});
  expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
    check: { contents: 'read' },
    build: { contents: 'read' },
    attest: { attestations: 'write', 'id-token': 'write' },
    publish: { 'id-token': 'write' },
    release: { contents: 'write' },
  });
});

test('a job with a right to write checks nothing out and runs nothing that was built', () => {
  const mighty = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes('write'));
  expect(mighty).toHaveLength(3);
  for (const [, { steps }] of mighty)
    for (const { uses = '', run = '' } of steps) {
      expect(uses).not.toMatch(/^actions\/checkout@/);
      expect(run).not.toMatch(/npm (?:ci|install|run|exec|test)|npx|node |tsx/);
    }
});

test('nothing is published before the whole check, and nothing is released before it is published', () => {
  expect(workflow.jobs['publish']?.needs).toEqual(['check', 'build', 'attest']);
  expect(workflow.jobs['release']?.needs).toEqual(['build', 'publish']);
});

test('no expression stands in a script, no action without a commit, no cache anywhere', () => {
  for (const { uses, run = '', with: inputs = {} } of jobs.flatMap(([, { steps }]) => steps)) {
    expect(run).not.toContain('${{');
    if (uses === undefined) continue;
    expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    expect(uses).not.toMatch(/^actions\/cache/);
    expect(inputs['cache']).toBeUndefined();
    if (uses.startsWith('actions/setup-node@')) expect(inputs['package-manager-cache']).toBe(false);
    if (uses.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false);
  }
});

onPosix('only the tag of the version is released, once its changes have a heading', () => {
  const script = scriptOf('build', /tag is the version/);
  writeFileSync(join(place, 'package.json'), JSON.stringify({ version: VERSION }));
  const status = (tag: string, heading: string): number | null => {
    writeFileSync(join(place, 'CHANGELOG.md'), `# Changelog\n\n${heading}\n`);
    return runStep(script, { GITHUB_REF_NAME: tag }).status;
  };
  expect(status(`v${VERSION}`, `## ${VERSION}`)).toBe(0);
  expect(status('v9.9.9', `## ${VERSION}`)).toBe(1);
  expect(status(`v${VERSION}`, `## ${VERSION} (unreleased)`)).toBe(1);
  expect(status(`v${VERSION}`, '## 0.0.1')).toBe(1);
});

onPosix('the tag of the major version is moved, or made where there is none', () => {
  const script = scriptOf('release', /Move the tag/);
  const env = { GITHUB_REF_NAME: 'v1.2.3', GITHUB_REPOSITORY: 'depsec/action', GITHUB_SHA: 'a'.repeat(40) };
  const moved = runStep(script, env, ['repos/depsec/action/git/ref/tags/v1']);
  expect(moved.status).toBe(0);
  expect(moved.asked.at(-1)).toBe(
    `api repos/depsec/action/git/refs/tags/v1 --method PATCH -f sha=${'a'.repeat(40)} -F force=true --silent`,
  );
  const made = runStep(script, env);
  expect(made.status).toBe(0);
  expect(made.asked.at(-1)).toBe(
    `api repos/depsec/action/git/refs --method POST -f ref=refs/tags/v1 -f sha=${'a'.repeat(40)} --silent`,
  );
});

onLinux('what is published are the bytes that were built, or nothing', () => {
  const script = scriptOf('publish', /byte by byte/).replace(/^npm publish/m, 'echo npm publish');
  execFileSync('mkdir', ['release'], { cwd: place });
  writeFileSync(join(place, 'release', `depsec-${VERSION}.tgz`), 'bytes');
  const [sum = ''] = execFileSync('sha256sum', [`release/depsec-${VERSION}.tgz`], {
    cwd: place,
    encoding: 'utf8',
  }).split(' ');
  expect(runStep(script, { EXPECTED: sum }).status).toBe(0);
  expect(runStep(script, { EXPECTED: 'b'.repeat(64) }).status).not.toBe(0);
});
