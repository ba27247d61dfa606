import { join } from 'node:path';
import type { ChildResult } from '../../model/child.js';
import type { Services } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import type { DirectRequirement, DirectSource } from '../../model/requirement.js';
import { placeOf, printable } from '../../requirements/problem.js';

/** A repository's files at one commit. */
export interface Clone {
  /** Absolute, every link resolved. */
  readonly folder: string;
  /** Full id of the commit. */
  readonly commit: string;
}

/** A repository, as a requirement names it. */
export type Repository = Extract<DirectSource, { readonly kind: 'vcs' }>;

/** What cloning takes. */
export interface CloneScene {
  /** The audited tree: no program is taken out of it. */
  readonly root: string;
  /** An empty folder of the run's own. */
  readonly place: string;
  readonly services: Services;
  readonly signal: AbortSignal;
}

const TIMEOUT = 10 * 60_000;

/**
 * Nothing of a repository and nothing of the user's configuration decides what git starts: no hooks, no filters (LFS
 * among them), no submodules, no helpers, no transports but these.
 */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.attributesFile=/dev/null',
  'core.symlinks=false',
  'credential.helper=',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'transfer.fsckObjects=true',
  'protocol.allow=never',
  'protocol.https.allow=always',
  'protocol.http.allow=always',
  'protocol.ssh.allow=always',
].flatMap((setting) => ['-c', setting]);

function failure(direct: DirectRequirement, got: string): Failure {
  return new Failure({
    code: 'download-failed',
    what: `${placeOf(direct.origin)}: expected the repository ${printable(direct.shown)}, got: ${got}.`,
    why: 'What could not be cloned whole cannot be judged.',
    fix: 'Check the address and the revision, and that this machine may read the repository.',
  });
}

function environment({ machine, workspace }: Services, path: string): Record<string, string> {
  const kept = [
    'SSH_AUTH_SOCK',
    'SystemRoot',
    'COMSPEC',
    'PATHEXT',
    'https_proxy',
    'HTTPS_PROXY',
    'http_proxy',
    'no_proxy',
    'NO_PROXY',
  ];
  const values = kept.flatMap((name) => {
    const value = machine.environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(values),
    PATH: path,
    HOME: workspace.makeFolder('home'),
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh',
  };
}

/** git repeats addresses, logins included, in its words: only their end is told, with every address cut. */
function words(stderr: string): string {
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return last.replace(/[a-z+]+:\/\/\S+/gi, '(address)').slice(0, 200) || 'no words at all';
}

/** A commit id is asked for as it is; what else a revision may be, a branch or a tag, is looked for in this order. */
function candidatesFor(revision: string | undefined): readonly string[] {
  if (revision === undefined) return ['HEAD'];
  return [`refs/remotes/origin/${revision}`, `refs/tags/${revision}`, revision];
}

/** Runs git in the run's own folder. */
function gitFor(
  direct: DirectRequirement,
  { root, place, services, signal }: CloneScene,
): (args: readonly string[]) => Promise<ChildResult> {
  const git = services.machine.program('git', root);
  if (git === undefined)
    throw new Failure({
      code: 'usage',
      what: `Expected git on PATH for ${printable(direct.shown)} (${placeOf(direct.origin)}), found none.`,
      why: 'Requirements from repositories are cloned before they are read.',
      fix: 'Install git, or name a released version.',
    });
  const env = environment(services, services.machine.searchPath(root));
  return (args) =>
    services.processes.run({
      file: git,
      args: [...SETTINGS, ...args],
      env,
      cwd: place,
      timeout: TIMEOUT,
      signal,
    });
}

/**
 * Clones a git repository into the run's own folder and takes the files of one commit out of it. Nothing of it runs.
 * @throws Failure `download-failed`, `usage` when there is no git
 */
export async function cloneRepository(
  direct: DirectRequirement,
  { url, revision }: Repository,
  scene: CloneScene,
): Promise<Clone> {
  const { place, services } = scene;
  const run = gitFor(direct, scene);
  const target = join(place, 'repository');
  const cloned = await run([
    'clone',
    '--quiet',
    '--no-checkout',
    '--no-recurse-submodules',
    '--template=',
    '--',
    url,
    target,
  ]);
  if (cloned.code !== 0) throw failure(direct, words(cloned.stderr));
  for (const name of candidatesFor(revision)) {
    const found = await run([
      '-C',
      target,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ]);
    const commit = found.stdout.trim();
    if (found.code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) continue;
    const taken = await run(['-C', target, 'checkout', '--quiet', '--detach', commit]);
    if (taken.code !== 0) throw failure(direct, words(taken.stderr));
    return { folder: services.files.realpath(target), commit };
  }
  throw failure(direct, `no revision ${printable(revision ?? 'HEAD')}`);
}
