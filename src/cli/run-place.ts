import { resolve } from 'node:path';
import { findConfig } from '../config/find.js';
import { loadConfig } from '../config/load.js';
import { settingOrigins } from '../config/origins.js';
import type { Trail } from '../log/trail.js';
import type { Config } from '../model/config.js';
import type { JudgingOptions } from '../options/judging-options.js';
import type { RunPlace } from '../options/request.js';
import { usage } from '../options/usage.js';
import type { CliEffects } from './effects.js';

/**
 * Finds the audited folder and reads the configuration for it, which is noted in the audit log.
 * @throws Failure `usage` where -C names no folder, `config` for a configuration that cannot be used
 */
export function configureRun(options: JudgingOptions, effects: CliEffects, trail: Trail): [Config, RunPlace] {
  const root = rootOf(options, effects);
  const sources = findConfig(effects.files, {
    root,
    home: effects.home,
    trustProject: options.trustProjectConfig,
    ...(options.config !== undefined && { config: options.config }),
  });
  const config = loadConfig(sources);
  trail.settings(root, settingOrigins(sources));
  return [config, { root, today: effects.today() }];
}

function rootOf(
  { workingDirectory = '.' }: JudgingOptions,
  { files, workingDirectory: started }: CliEffects,
): string {
  const path = resolve(started, workingDirectory);
  try {
    if (files.stat(path).isDirectory) return files.realpath(path);
  } catch {
    // Reported below: to the user it makes no difference why there is no folder.
  }
  throw usage(`-C expects a folder, and there is none at ${path}.`, 'Name a folder that exists.');
}
