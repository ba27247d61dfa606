import { resolve } from 'node:path';
import { messageOf } from '../model/error-message.js';
import type { Report } from '../model/report.js';
import type { InstallRequest } from '../model/request.js';
import type { InstallOptions } from '../options/install-options.js';
import { toInstallRequest } from '../options/request.js';
import type { CliEffects } from './effects.js';
import type { ReportCommand } from './report-command.js';
import { withInput } from './standard-input.js';

/** `depsec install`: like every command with a report, and writes the lock file of --lock. */
export function installWith(
  { lock, allowBlocked }: InstallOptions,
  effects: CliEffects,
): ReportCommand<InstallOptions, InstallRequest> {
  return {
    name: 'install',
    toRequest: (options, config, place) => withInput(toInstallRequest(options, config, place), effects),
    allowsBlocked: allowBlocked,
    run: async (request, hooks) => {
      const done = await effects.install(request, hooks);
      if (lock === undefined || done.lock === undefined) return done.report;
      return writeLock(lock, request.root, done, effects);
    },
  };
}

function writeLock(
  name: string,
  root: string,
  { report, lock = '' }: { readonly report: Report; readonly lock?: string },
  effects: CliEffects,
): Report {
  try {
    effects.writeFile(name, root, lock);
    return report;
  } catch (error) {
    const failure = {
      code: 'disk' as const,
      what: `The lock file could not be written to ${resolve(root, name)} (${messageOf(error)}).`,
      why: 'Installing from that file later would use an old set, or fail.',
      fix: 'Name a file in a folder that exists and can be written to.',
    };
    return { ...report, error: failure };
  }
}
