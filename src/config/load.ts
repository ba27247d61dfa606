import type { Config } from '../model/config.js';
import type { Ignore } from '../model/policy.js';
import type { ConfigFile } from './config-file.js';
import type { ReadFile } from './file.js';
import { keyFailure, readFile } from './file.js';
import type { ConfigKey } from './keys.js';
import { KEYS, valueAt } from './keys.js';
import type { FileContents } from './schema.js';
import { fileSchema } from './schema.js';

/** The configuration files of a run. */
export interface ConfigSources {
  /** The file of the user or the workflow: the home folder's, or the one named by `--config`. */
  readonly user?: ConfigFile;
  /** The file of the audited project, which a pull request can edit. */
  readonly project?: ConfigFile;
  /** True if the project's file may loosen the settings of user and workflow. */
  readonly trustProject: boolean;
}

const FOREIGN = 'The file belongs to the audited project, which a pull request can edit.';
const CONSENT =
  'Remove it there, or consent with --trust-project-config (Action input trust-project-config).';

/**
 * Merges the configuration files: a single value of the project replaces the user's, lists add up. Without
 * consent, the project may only make a key stricter, and may not set keys that are neither stricter nor looser.
 * @throws Failure `config` that names file, line and key
 */
export function loadConfig(sources: ConfigSources): Config {
  const user = sources.user && readFile(sources.user);
  const project = sources.project && readFile(sources.project);
  const fromUser = merge(user ? [user] : []);
  if (project && !sources.trustProject) checkProject(project, fromUser);
  const files = [user, project].filter((file) => file !== undefined);
  const merged = merge(files);
  checkThresholds(files, merged);
  return toConfig(merged);
}

/** A later file's single values replace an earlier one's; lists are joined. */
function merge(files: readonly ReadFile[]): FileContents {
  const merged: Record<string, unknown> = {};
  for (const { raw } of files)
    for (const { path } of KEYS) {
      const value = valueAt(raw, path);
      if (value === undefined) continue;
      const before = valueAt(merged, path);
      setAt(merged, path, isList(value) && isList(before) ? [...before, ...value] : value);
    }
  return fileSchema.parse(merged);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function setAt(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [section = '', name] = path;
  if (name === undefined) root[section] = value;
  else root[section] = { ...(root[section] as object | undefined), [name]: value };
}

function checkProject(project: ReadFile, user: FileContents): void {
  for (const key of KEYS) {
    if (valueAt(project.raw, key.path) === undefined) continue;
    const problem = projectProblem(key, valueAt(project.contents, key.path), valueAt(user, key.path));
    if (problem) throw keyFailure(project.file, key.path, { problem, why: FOREIGN, fix: CONSENT });
  }
}

function projectProblem(key: ConfigKey, project: unknown, user: unknown): string | undefined {
  const { project: right } = key;
  if (right.kind === 'never') return 'may only be set by the user or the workflow.';
  if (!right.isLooser(project, user)) return undefined;
  return Array.isArray(project)
    ? 'has entries that the user or workflow did not set, and so would loosen the checks.'
    : `is ${JSON.stringify(project)}, which is looser than ${JSON.stringify(user)}, the value of user and workflow.`;
}

function checkThresholds(files: readonly ReadFile[], merged: FileContents): void {
  const { block_score: block, warn_score: warn } = merged.thresholds;
  if (warn <= block) return;
  const set = files
    .toReversed()
    .flatMap((read) => ['warn_score', 'block_score'].map((name) => ({ read, path: ['thresholds', name] })));
  const culprit = set.find(({ read, path }) => valueAt(read.raw, path) !== undefined);
  if (!culprit) return;
  throw keyFailure(culprit.read.file, culprit.path, {
    problem: `makes warn_score (${warn}) higher than block_score (${block}).`,
    why: 'The score that blocks a package must not be below the score that warns.',
    fix: 'Set both so that warn_score is at most block_score.',
  });
}

function toConfig(file: FileContents): Config {
  return {
    mode: file.general.mode,
    blockScore: file.thresholds.block_score,
    warnScore: file.thresholds.warn_score,
    allow: unique(file.allowlist.packages),
    deny: unique(file.denylist.packages),
    ignores: file.ignore.map(toIgnore),
    curatedList: file.allowlist.curated_list,
    advisories: {
      url: file.advisories.url,
      required: file.advisories.required,
      privateNames: unique(file.advisories.private),
    },
    privateIndexes: unique(file.index.private),
    publicIndexes: unique(file.index.public),
    ai: {
      enabled: file.analysis.enable_ai,
      provider: file.analysis.ai_provider,
      model: file.analysis.ai_model,
      maxSeconds: file.analysis.max_ai_analysis_time,
      maxPackages: file.analysis.max_ai_packages,
      mayPrivate: file.analysis.ai_private,
    },
  };
}

function toIgnore(entry: FileContents['ignore'][number]): Ignore {
  const { path, sha256, ...rest } = entry;
  return { ...rest, ...(path !== undefined && { path }), ...(sha256 !== undefined && { sha256 }) };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
