import { isAbsolute, resolve } from 'node:path';
import type { Config } from '../model/config.js';
import type {
  AuditRequest,
  GateRequest,
  IndexRequest,
  InstallRequest,
  JudgeRequest,
  ScanRequest,
} from '../model/request.js';
import type { AuditOptions } from './audit-options.js';
import type { GateOptions } from './gate-options.js';
import type { InstallOptions } from './install-options.js';
import type { JudgingOptions } from './judging-options.js';
import type { ScanOptions } from './scan-options.js';

/** Where and when a run takes place. */
export interface RunPlace {
  /** Absolute path of the audited tree. */
  readonly root: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

function toJudgeRequest(
  { advisories, mode, useCache, ai }: JudgingOptions,
  config: Config,
  { root, today }: RunPlace,
): Omit<JudgeRequest, 'offline'> {
  return {
    root,
    advisories: {
      source: typeof advisories === 'string' ? advisories : { folder: resolve(root, advisories.folder) },
      ...config.advisories,
    },
    useCache,
    ai: {
      isWanted: ai ?? config.ai.enabled,
      isAskedFor: ai === true,
      model: config.ai.model,
      maxSeconds: config.ai.maxSeconds,
      maxPackages: config.ai.maxPackages,
      mayPrivate: config.ai.mayPrivate,
    },
    policy: {
      mode: mode ?? config.mode,
      blockScore: config.blockScore,
      warnScore: config.warnScore,
      allow: config.allow,
      deny: config.deny,
      ignores: config.ignores,
      today,
    },
  };
}

function toIndexes(
  options: Pick<GateOptions, 'indexUrl' | 'extraIndexUrls' | 'findLinks' | 'noIndex'>,
  config: Config,
  { root }: RunPlace,
): IndexRequest {
  return {
    ...(options.indexUrl !== undefined && { indexUrl: options.indexUrl }),
    extraIndexUrls: options.extraIndexUrls,
    findLinks: options.findLinks.map((link) => (isUrl(link) ? link : resolve(root, link))),
    noIndex: options.noIndex,
    privateIndexes: config.privateIndexes,
    publicIndexes: config.publicIndexes,
  };
}

/** Joins options and configuration into the request of `gate`; an option wins over its configuration key. */
export function toGateRequest(options: GateOptions, config: Config, place: RunPlace): GateRequest {
  return {
    ...toJudgeRequest(options, config, place),
    offline: options.offline,
    indexes: toIndexes(options, config, place),
    ...(options.python !== undefined && { python: interpreter(options.python, place.root) }),
  };
}

/** Joins options and configuration into the request of `scan`; an option wins over its configuration key. */
export function toScanRequest(options: ScanOptions, config: Config, place: RunPlace): ScanRequest {
  return { ...toJudgeRequest(options, config, place), offline: true, paths: options.paths };
}

/** Joins options and configuration into the request of `audit`; an option wins over its configuration key. */
export function toRequest(options: AuditOptions, config: Config, place: RunPlace): AuditRequest {
  return {
    ...toJudgeRequest(options, config, place),
    offline: options.offline,
    packages: options.packages,
    requirements: options.requirements,
    editables: options.editables,
    groups: options.groups,
    constraints: options.constraints,
    indexes: toIndexes(options, config, place),
    resolution: {
      pre: options.pre,
      preferBinary: options.preferBinary,
      noBinary: options.noBinary,
      onlyBinary: options.onlyBinary,
      requireHashes: options.requireHashes,
      noDeps: options.noDeps,
    },
    build: options.build,
    ...(options.python !== undefined && { python: interpreter(options.python, place.root) }),
    variables: options.variables,
    allowVcs: options.allowVcs,
  };
}

/** Joins options and configuration into the request of `install`; an option wins over its configuration key. */
export function toInstallRequest(options: InstallOptions, config: Config, place: RunPlace): InstallRequest {
  const { dryRun, allowBlocked, allowIncomplete, user, upgrade, upgradeStrategy, target } = options;
  return {
    ...toRequest(options, config, place),
    dryRun,
    allowBlocked,
    allowIncomplete,
    user,
    upgrade,
    breakSystemPackages: options.breakSystemPackages,
    ...(upgradeStrategy !== undefined && { upgradeStrategy }),
    ...(target !== undefined && { target: resolve(place.root, target) }),
  };
}

function isUrl(text: string): boolean {
  return /^(?:file:|[a-z][a-z0-9+.-]+:\/\/)/i.test(text);
}

/** A bare name such as `python3.12` is looked up on PATH; anything else is a path. */
function interpreter(value: string, root: string): string {
  return isAbsolute(value) || !/[\\/]/.test(value) ? value : resolve(root, value);
}
