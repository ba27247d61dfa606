import { resolve } from 'node:path';
import type { Report } from '../model/report.js';
import type { InstallRequest } from '../model/request.js';
import type { InstallOptions } from '../options/audit-options.js';
import { toInstallRequest } from '../options/request.js';
import type { CliEffects } from './effects.js';
import type { ReportCommand } from './report-command.js';

/** `depsec install`, which writes the lock file beside what every command does. */
export function installWith(
  { lock, allowBlocked }: InstallOptions,
  effects: CliEffects,
): ReportCommand<InstallOptions, InstallRequest> {
  return {
    name: 'install',
    toRequest: toInstallRequest,
    allowsBlocked: allowBlocked,
    run: async (request, hooks) => {
      const done = await effects.install(request, hooks);
      if (lock === undefined || done.lock === undefined) return done.report;
      return writeLock(resolve(request.root, lock), done.lock, done.report, effects);
    },
  };
}

function writeLock(path: string, text: string, report: Report, effects: CliEffects): Report {
  try {
    effects.writeFile(path, text);
    return report;
  } catch (error) {
    const failure = {
      code: 'disk' as const,
      what: `The lock file could not be written to ${path} (${error instanceof Error ? error.message : String(error)}).`,
      why: 'Whoever installs from it would get an old set or none.',
      fix: 'Name a file in a folder that exists and can be written to.',
    };
    return { ...report, error: failure };
  }
}
