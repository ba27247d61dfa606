import { z } from 'zod';
import { normalizeName } from '../model/project-name.js';

/** The fields that all lines have, and those by which lines are selected. Later versions may add fields. */
const Line = z.looseObject({
  time: z.string(),
  run: z.string(),
  event: z.string(),
  package: z.string().optional(),
  name: z.string().optional(),
});
type Line = z.infer<typeof Line>;

/** A line of the log that could be read. */
export interface LogEntry {
  /** As it is in the file. */
  readonly text: string;
  readonly line: Line;
}

/** Which lines to select; absent or empty fields select all. */
export interface LogFilter {
  /** The beginning of a run's id, or `last`. */
  readonly run?: string;
  readonly events: readonly string[];
  readonly packages: readonly string[];
  /** `YYYY-MM-DD`, or a time as the log has it. */
  readonly since?: string;
}

function parseLine(text: string): Line | undefined {
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Reads the lines of a log, oldest first, one at a time.
 * @param onBroken called for each line that cannot be read: cut short by a full disk, or too long
 */
export function* readLog(lines: Iterable<string | undefined>, onBroken: () => void): Generator<LogEntry> {
  for (const text of lines) {
    if (text === '') continue;
    const line = text === undefined ? undefined : parseLine(text);
    if (text === undefined || line === undefined) onBroken();
    else yield { text, line };
  }
}

/** The id of the run that began last; empty if there is none. */
export function lastRun(entries: Iterable<LogEntry>): string {
  let last = '';
  for (const { line } of entries) if (line.event === 'run') last = line.run;
  return last;
}

/**
 * The entries that match a filter, in their order.
 * @param filter its `run` is the beginning of an id; `last` has been resolved before
 */
export function* selectEntries(entries: Iterable<LogEntry>, filter: LogFilter): Generator<LogEntry> {
  const { run = '', events, since = '' } = filter;
  const names = filter.packages.map(normalizeName);
  for (const entry of entries) {
    const { line } = entry;
    const isWanted =
      line.run.startsWith(run) &&
      (events.length === 0 || events.includes(line.event)) &&
      (names.length === 0 || names.includes(normalizeName(line.package ?? line.name ?? ''))) &&
      line.time >= since;
    if (isWanted) yield entry;
  }
}
