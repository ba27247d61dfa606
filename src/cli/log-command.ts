import { join } from 'node:path';
import { messageOf } from '../model/error-message.js';
import { lastRun, type LogEntry, readLog, selectEntries } from '../log/read-log.js';
import { showEntry, showRuns } from '../log/show-log.js';
import { Failure } from '../model/failure.js';
import { exists } from '../model/file-presence.js';
import type { LogOptions } from '../options/plain-options.js';
import { KEPT_LOGS, LOG_NAME } from '../services/run-log.js';
import type { CliEffects, Stream } from './effects.js';

/** Output is collected up to this many characters before it is written. */
const PIECE = 64 * 1024;

/** The lines of one log file; none if it is gone. Throws a `disk` failure if it cannot be read. */
function* linesAt(path: string, effects: CliEffects): Generator<string | undefined> {
  try {
    yield* effects.readLines(path);
  } catch (error) {
    if (!exists(path, effects.files)) return;
    throw new Failure(
      {
        code: 'disk',
        what: `The audit log at ${path} could not be read (${messageOf(error)}).`,
        why: 'Earlier runs would be missing from the answer, and nothing would say so.',
        fix: 'Make the file readable, or name another folder with DEPSEC_HOME.',
      },
      error,
    );
  }
}

function* linesOf(places: readonly string[], effects: CliEffects): Generator<string | undefined> {
  for (const place of places) yield* linesAt(place, effects);
}

function isFiltered({ run, since, events, packages }: LogOptions): boolean {
  return run !== undefined || since !== undefined || events.length + packages.length > 0;
}

function* shown(entries: Iterable<LogEntry>, options: LogOptions): Generator<string> {
  if (options.format === 'json') for (const { text } of entries) yield `${text}\n`;
  else if (isFiltered(options)) for (const entry of entries) yield showEntry(entry);
  else yield* showRuns(entries);
}

/** Writes texts as they come. Returns false if there were none. */
async function writeAll(texts: Iterable<string>, stream: Stream): Promise<boolean> {
  let waiting = '';
  let isAny = false;
  for (const text of texts) {
    isAny = true;
    waiting += text;
    if (waiting.length < PIECE) continue;
    await stream.write(waiting);
    waiting = '';
  }
  if (waiting !== '') await stream.write(waiting);
  return isAny;
}

/**
 * `depsec log`: the runs in the audit log, or the lines that were asked for.
 * @returns 0, also where there is no log yet
 * @throws Failure `disk` for a log that cannot be read
 */
export async function logCommand(options: LogOptions, effects: CliEffects): Promise<number> {
  const path = join(effects.home, LOG_NAME);
  const places = [...Array.from({ length: KEPT_LOGS }, (_, at) => `${path}.${KEPT_LOGS - at}`), path];
  if (!places.some((place) => exists(place, effects.files))) {
    await effects.stderr.write(`There is no audit log at ${path} yet.\n`);
    return 0;
  }
  let broken = 0;
  const entries = (onBroken: () => void): Iterable<LogEntry> => readLog(linesOf(places, effects), onBroken);
  const run = options.run === 'last' ? lastRun(entries(() => undefined)) : options.run;
  const selected = selectEntries(
    entries(() => (broken += 1)),
    { ...options, ...(run !== undefined && { run }) },
  );
  const isAny = await writeAll(shown(selected, options), effects.stdout);
  if (isFiltered(options) && !isAny) await effects.stderr.write('No line of the audit log matches.\n');
  if (broken > 0) await effects.stderr.write(`Incomplete lines left out: ${broken}.\n`);
  return 0;
}
