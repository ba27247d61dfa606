/** What a pip that found no answer printed. Hostile text: package names, and the output of build back ends. */
export interface PipOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/** A requirement no file was found for. */
export interface Missing {
  /** PEP 508, without marker. */
  readonly requirement: string;
  /** The project that requires it; absent when the user does. */
  readonly parent?: string;
}

const KEPT_LINES = 12;
const MISSING =
  /Could not find a .{0,6}version that satisfies the requirement (.+?)(?: \(from (?!versions: )([^()]+)\))? \(from versions: /;
const CONFLICT = /^The conflict is caused by:\r?\n((?: {4}.*\r?\n?)+)/m;

/** The requirement pip gave up on when one alone is at fault. */
export function missingIn({ stderr }: PipOutput): Missing | undefined {
  const [, requirement, parent] = MISSING.exec(stderr) ?? [];
  if (requirement === undefined) return undefined;
  return { requirement, ...(parent === undefined ? {} : { parent }) };
}

/** The lines in which pip says which requirements contradict each other. */
export function conflictIn({ stdout }: PipOutput): readonly string[] {
  const lines = (CONFLICT.exec(stdout)?.[1] ?? '').split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** Leaves out where in pip something happened, so that what happened is not cut off. */
function withoutFrames(lines: readonly string[]): readonly string[] {
  let isFrame = false;
  return lines.filter((line) => {
    isFrame = line.startsWith('Traceback ') || (isFrame && /^\s/.test(line));
    return !isFrame && !/^(During handling of|The above exception)/.test(line);
  });
}

/** The lines in which pip says why, for causes that are not known better. */
export function pipWords({ stderr }: PipOutput): readonly string[] {
  const said = stderr.split(/\r?\n/).map((line) => line.trimEnd());
  const lines = withoutFrames(said).filter(
    (line) => line.trim() !== '' && !/^(WARNING|DEPRECATION|\[notice\])/.test(line),
  );
  const first = lines.findIndex((line) => /^\s*(ERROR|error)\b/.test(line));
  return lines.slice(first < 0 ? -KEPT_LINES : first).slice(0, KEPT_LINES);
}
