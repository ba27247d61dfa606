import { dirname, relative, resolve, sep } from 'node:path';
import type { ActionEffects } from './effects.js';
import { expandFiles, type GlobEffects } from './globs.js';
import { auditedRoot, passwordsIn } from './place.js';
import { checkInputs, purposeOf } from './purpose.js';
import { findConfig } from '../config/find.js';
import { loadConfig } from '../config/load.js';
import { settingOrigins } from '../config/origins.js';
import type { Trail } from '../log/trail.js';
import type { Files } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { isInside } from '../model/is-inside.js';
import type { AuditRequest, InstallRequest } from '../model/request.js';
import type { AuditOptions } from '../options/audit-options.js';
import { parseInputs } from '../options/inputs.js';
import { toInstallRequest, toRequest } from '../options/request.js';
import { API_KEY } from '../options/table.js';

/** What a step is to do, from its inputs and the configuration. */
export interface Plan {
  readonly options: AuditOptions;
  readonly request: AuditRequest;
  /** The request of `mode: install`; absent in other modes. */
  readonly installing?: InstallRequest;
  /** The audited tree relative to the workspace, with `/`. */
  readonly folder: string;
}

/**
 * Turns inputs and configuration into requests, and masks the secrets among the inputs. The configuration in the home
 * folder is not read: a runner's home belongs to no user.
 * @throws Failure `usage`, `config` or `requirements-…` for inputs and files that cannot be used
 */
export async function planRun(effects: ActionEffects, trail: Trail): Promise<Plan> {
  const key = effects.input(API_KEY.name).trim();
  if (key !== '') effects.mask(key);
  const purpose = purposeOf((name) => effects.input(name));
  checkInputs(purpose, (name) => effects.input(name));
  const options = parseInputs((name) => (name === 'mode' && purpose !== 'audit' ? '' : effects.input(name)));
  passwordsIn([options.indexUrl ?? '', ...options.extraIndexUrls, ...options.findLinks]).forEach((secret) => {
    effects.mask(secret);
  });
  const workspace = effects.files.realpath(effects.workspace);
  const root = auditedRoot(workspace, options.workingDirectory, effects.files);
  const globs: GlobEffects = {
    glob: (patterns) => effects.glob(patterns),
    realpath: (path) => effects.files.realpath(path),
  };
  const expanded = {
    ...options,
    requirements: await expandFiles('requirements', options.requirements, root, globs),
    constraints: await expandFiles('constraint', options.constraints, root, globs),
  };
  for (const { path } of options.reports) namedPath(path, root, effects.files);
  const sources = findConfig(effects.files, {
    root,
    ...(options.config !== undefined && { config: options.config }),
    trustProject: options.trustProjectConfig,
  });
  const config = loadConfig(sources);
  trail.settings(root, settingOrigins(sources));
  const place = { root, today: effects.today() };
  const request = toRequest(expanded, config, place);
  const folder = relative(workspace, root).split(sep).join('/');
  const plan = { options: expanded, request, folder };
  if (purpose !== 'install') return plan;
  return { ...plan, installing: toInstallRequest(expanded, config, place) };
}

/**
 * The absolute path of a report file.
 * @throws Failure `usage` for a relative path that leads out of the audited tree: a pull request may have put links there
 */
export function namedPath(path: string, root: string, files: Files): string {
  const absolute = resolve(root, path);
  if (path === absolute) return absolute;
  try {
    const folder = files.realpath(dirname(absolute));
    if (isInside(root, folder)) return absolute;
  } catch {
    // No such folder: refused below, like one that leads out.
  }
  throw new Failure({
    code: 'usage',
    what: `The input report is expected to name files in folders of the checkout, got "${path}".`,
    why: 'The report cannot be written there.',
    fix: 'Name a folder that exists, or an absolute path such as one in RUNNER_TEMP.',
  });
}
