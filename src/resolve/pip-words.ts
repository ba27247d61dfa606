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

/** A source distribution whose build back end failed. */
export interface FailedBuild {
  /** As pip names it; absent when it does not. */
  readonly name?: string;
  /** The last thing the back end said. */
  readonly lastWords: string;
}

const KEPT_LINES = 12;
const MISSING =
  /Could not find a .{0,6}version that satisfies the requirement (.+?)(?: \(from (?!versions: )([^()]+)\))? \(from versions: /;
const CONFLICT = /^The conflict is caused by:\r?\n((?: {4}.*\r?\n?)+)/m;
const BUILD = /^ERROR: Failed to build '([A-Za-z0-9._-]+)/m;
const BLOCK = /lines of output\]\r?\n([\s\S]*?)\r?\n\s*\[end of output\]/g;

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

/** The build that failed; undefined when none did. */
export function failedBuildIn({ stderr }: PipOutput): FailedBuild | undefined {
  const name = BUILD.exec(stderr)?.[1];
  const isBuild =
    name !== undefined || /subprocess-exited-with-error|metadata-generation-failed/.test(stderr);
  if (!isBuild) return undefined;
  const said = [...stderr.matchAll(BLOCK)].at(-1)?.[1] ?? '';
  const lastWords = said.split(/\r?\n/).findLast((line) => line.trim() !== '') ?? '';
  return { lastWords: lastWords.trim(), ...(name === undefined ? {} : { name }) };
}

/** What the gate refused a build, in the gate's own words: `name version: rule`. */
export function refusedIn({ stderr }: PipOutput): string | undefined {
  return /depsec refused ([\x20-\x7e]+?)(?: for url\b.*)?$/m.exec(stderr)?.[1];
}

/** The lines in which pip says why, for causes that are not known better. */
export function pipWords({ stderr }: PipOutput): readonly string[] {
  const lines = stderr
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && !/^(WARNING|DEPRECATION|\[notice\])/.test(line));
  const first = lines.findIndex((line) => /^\s*(ERROR|error)\b/.test(line));
  return lines.slice(first < 0 ? -KEPT_LINES : first).slice(0, KEPT_LINES);
}
