import { join } from 'node:path';
import type { Files } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { exists } from '../model/file-presence.js';
import { readLog, selectEntries } from '../log/read-log.js';
import { showEntries, showRuns } from '../log/show-log.js';
import type { LogOptions } from '../options/audit-options.js';
import { KEPT_LOGS, LOG_NAME } from '../services/run-log.js';
import type { CliEffects } from './effects.js';

/** Undefined where there is no such file; throws a `disk` failure for one that cannot be read. */
function textAt(path: string, files: Files): string | undefined {
  try {
    return Buffer.from(files.read(path)).toString('utf8');
  } catch (error) {
    if (!exists(path, files)) return undefined;
    throw new Failure(
      {
        code: 'disk',
        what: `The audit log at ${path} could not be read (${error instanceof Error ? error.message : String(error)}).`,
        why: 'What it says of earlier runs would be missing without a word.',
        fix: 'Make it a file that you may read, or name another folder with DEPSEC_HOME.',
      },
      error,
    );
  }
}

/**
 * `depsec log`: the runs in the audit log, or the lines that were asked for.
 * @returns 0, also where there is no log yet
 * @throws Failure `disk` for a log that cannot be read
 */
export async function logCommand(options: LogOptions, effects: CliEffects): Promise<number> {
  const path = join(effects.home, LOG_NAME);
  const places = [...Array.from({ length: KEPT_LOGS }, (_, at) => `${path}.${KEPT_LOGS - at}`), path];
  const texts = places.flatMap((place) => textAt(place, effects.files) ?? []);
  if (texts.length === 0) {
    await effects.stderr.write(`There is no audit log at ${path} yet.\n`);
    return 0;
  }
  const { entries, broken } = readLog(texts.join('\n'));
  const { run, events, packages, since, format } = options;
  const isFiltered = run !== undefined || since !== undefined || events.length + packages.length > 0;
  const selected = selectEntries(entries, options);
  await effects.stdout.write(
    format === 'json'
      ? selected.map(({ text }) => `${text}\n`).join('')
      : isFiltered
        ? showEntries(selected)
        : showRuns(selected),
  );
  if (isFiltered && selected.length === 0)
    await effects.stderr.write('No line of the audit log is one of those that were asked for.\n');
  if (broken > 0) await effects.stderr.write(`Lines that are not whole were left out: ${broken}.\n`);
  return 0;
}
