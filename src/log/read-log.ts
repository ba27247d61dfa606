import { z } from 'zod';
import { normalizeName } from '../model/project-name.js';

/** The parts that all lines have, and what lines are chosen by. Later versions may add fields. */
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
  /** As it stands in the file. */
  readonly text: string;
  readonly line: Line;
}

/** The lines of a log, oldest first, and how many others there were that are none. */
export interface ReadLog {
  readonly entries: readonly LogEntry[];
  readonly broken: number;
}

/** Which lines are wanted; what is absent does not choose. */
export interface LogFilter {
  /** Beginning of the name of a run, or `last`. */
  readonly run?: string;
  readonly events: readonly string[];
  readonly packages: readonly string[];
  /** `YYYY-MM-DD`, or a time as it stands in the log. */
  readonly since?: string;
}

function parseLine(text: string): Line | undefined {
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Reads the text of a log. A line that a full disk cut short is no line. */
export function readLog(text: string): ReadLog {
  const all = text.split('\n').filter((one) => one !== '');
  const entries = all.flatMap((one) => {
    const line = parseLine(one);
    return line === undefined ? [] : [{ text: one, line }];
  });
  return { entries, broken: all.length - entries.length };
}

/** The entries that a filter wants, in their order. */
export function selectEntries(entries: readonly LogEntry[], filter: LogFilter): readonly LogEntry[] {
  const last = entries.findLast(({ line }) => line.event === 'run')?.line.run ?? '';
  const run = filter.run === 'last' ? last : filter.run;
  const names = filter.packages.map(normalizeName);
  return entries.filter(
    ({ line }) =>
      (run === undefined || line.run.startsWith(run)) &&
      (filter.events.length === 0 || filter.events.includes(line.event)) &&
      (names.length === 0 || names.includes(normalizeName(line.package ?? line.name ?? ''))) &&
      (filter.since === undefined || line.time >= filter.since),
  );
}
