import { resolve } from 'node:path';
import type { CacheEvent } from './cache.js';
import type { Files } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { isInside } from '../model/is-inside.js';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The audited tree: the workspace, or the folder in it that `working-directory` names. Absolute, links resolved.
 * @throws Failure `usage` if there is no such folder, or if it lies outside the workspace
 */
export function auditedRoot(
  workspace: string,
  workingDirectory: string | undefined,
  files: Pick<Files, 'realpath' | 'stat'>,
): string {
  const base = files.realpath(workspace);
  if (workingDirectory === undefined) return base;
  const wrong = (got: string): Failure =>
    new Failure({
      code: 'usage',
      what: `working-directory is expected to be a folder of the workspace, got "${workingDirectory}", ${got}.`,
      why: 'Nothing was audited.',
      fix: 'Name a folder of the checkout, and check that a step with actions/checkout comes first.',
    });
  let root: string;
  try {
    root = files.realpath(resolve(base, workingDirectory));
  } catch {
    throw wrong('which does not exist');
  }
  if (!files.stat(root).isDirectory) throw wrong('which is not a folder');
  if (!isInside(base, root)) throw wrong('which leads out of it');
  return root;
}

/** What triggered the workflow, by the runner's variables and the event's payload. A broken payload gives no branch. */
export function triggeringEvent(environment: Environment, payload: string): CacheEvent {
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    ref: environment['GITHUB_REF'] ?? '',
    defaultBranch: defaultBranch(payload),
  };
}

function defaultBranch(payload: string): string | undefined {
  try {
    const event = JSON.parse(payload) as { repository?: { default_branch?: unknown } } | null;
    const branch = event?.repository?.default_branch;
    return typeof branch === 'string' ? branch : undefined;
  } catch {
    return undefined;
  }
}

/** The passwords in addresses, as written and decoded, to be masked in the log. A user without password counts as one. */
export function passwordsIn(addresses: readonly string[]): readonly string[] {
  return addresses.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const { username, password } = new URL(address);
    const secrets = password === '' ? [username] : [password];
    return secrets.filter((secret) => secret !== '').flatMap((secret) => [secret, decode(secret)]);
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
