import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeWithTools } from '../support/tools.js';

const ROOT = join(import.meta.dirname, '..', '..');
const WORKFLOWS = readdirSync(join(ROOT, '.github', 'workflows'))
  .filter((name) => name.endsWith('.yml'))
  .map((name) => join('.github', 'workflows', name));
const SCRIPTS = readdirSync(join(ROOT, 'scripts'))
  .filter((name) => name.endsWith('.sh'))
  .map((name) => join('scripts', name));

/** Runs a linter over the checkout; what it says is in the failure. */
function lint(command: string, args: readonly string[]): { status: number | null; output: string } {
  const run = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return { status: run.status, output: `${run.stdout}${run.stderr}` };
}

/** What a page tells its readers to put into their GitLab pipeline. */
function gitlabBlocks(page: string): string[] {
  const blocks = readFileSync(join(ROOT, page), 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm);
  return [...blocks].map(([, text = '']) => text).filter((text) => text.startsWith('include:'));
}

const CLEAN = expect.objectContaining({ status: 0 }) as unknown;

test('there are files to lint', () => {
  expect(WORKFLOWS.length).toBeGreaterThan(0);
  expect(existsSync(join(ROOT, 'action.yml'))).toBe(true);
});

describeWithTools(['actionlint', 'shellcheck'], 'actionlint', ({ actionlint = '', shellcheck = '' }) => {
  test('finds nothing in the workflows, nor shellcheck in their scripts', () => {
    expect(lint(actionlint, ['-no-color', '-shellcheck', shellcheck, ...WORKFLOWS])).toEqual(CLEAN);
  });

  test('finds nothing in the scripts of the repository', () => {
    expect(lint(shellcheck, ['.ci/run', ...SCRIPTS])).toEqual(CLEAN);
  });
});

describeWithTools(['zizmor'], 'zizmor', ({ zizmor = '' }) => {
  test('finds nothing in the workflows and the action', () => {
    const args = ['--offline', '--no-progress', '--color', 'never', '--persona', 'auditor'];
    expect(lint(zizmor, [...args, ...WORKFLOWS, 'action.yml'])).toEqual(CLEAN);
  });
});

describeWithTools(['hadolint'], 'hadolint', ({ hadolint = '' }) => {
  test('finds nothing in the Dockerfile', () => {
    expect(lint(hadolint, ['--no-color', 'Dockerfile'])).toEqual(CLEAN);
  });
});

describeWithTools(['pre-commit'], 'pre-commit', ({ 'pre-commit': preCommit = '' }) => {
  test('holds the hook for a hook', () => {
    expect(lint(preCommit, ['validate-manifest', '.pre-commit-hooks.yaml'])).toEqual(CLEAN);
  });
});

describeWithTools(['check-jsonschema'], 'check-jsonschema', ({ 'check-jsonschema': check = '' }) => {
  test('holds action.yml for an action', () => {
    expect(lint(check, ['--builtin-schema', 'vendor.github-actions', 'action.yml'])).toEqual(CLEAN);
  });

  test('holds the workflows for workflows', () => {
    expect(lint(check, ['--builtin-schema', 'vendor.github-workflows', ...WORKFLOWS])).toEqual(CLEAN);
  });

  test('holds both parts of the GitLab template, and what its users write, for GitLab CI', () => {
    const folder = mkdtempSync(join(tmpdir(), 'depsec-gitlab-'));
    const template = readFileSync(join(ROOT, 'templates', 'depsec.yml'), 'utf8').split(/^---$/m);
    const users = ['README.md', join('docs', 'pipelines.md')].flatMap(gitlabBlocks);
    expect([template.length, users.length]).toEqual([2, 2]);
    const files = [...template, ...users].map((text, at) => {
      const path = join(folder, `${at}.yml`);
      writeFileSync(path, text);
      return path;
    });
    const schema = ['--builtin-schema', 'vendor.gitlab-ci', '--data-transform', 'gitlab-ci'];
    const found = lint(check, [...schema, ...files]);
    rmSync(folder, { recursive: true });
    expect(found).toEqual(CLEAN);
  });
});
