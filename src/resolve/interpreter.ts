import { z } from 'zod';
import type { Processes } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { PROBE } from './probe.js';

/** A Python interpreter, as it describes itself. */
export interface Interpreter {
  /** Absolute path of the real executable. */
  readonly executable: string;
  /** `3.11.7` */
  readonly version: string;
  /** `linux-x86_64` and the like, from sysconfig. */
  readonly platform: string;
  /** Version of the pip it has; absent when it has none. */
  readonly pip?: string;
  /** How it was found: `PATH` or `--python`. */
  readonly source: string;
  /** The values of PEP 508's marker variables. */
  readonly markers: Readonly<Record<string, string>>;
  /** The index pip uses when nobody names one. */
  readonly defaultIndex: string;
  /** The user's pip settings (files and `PIP_*` variables), option name to value, `global` before `install`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What looking for an interpreter needs of the machine. */
export interface InterpreterSearch {
  /** Absolute paths to try, best first. */
  readonly executables: readonly string[];
  readonly source: string;
  /** The user's environment, for pip's own settings. */
  readonly environment: Readonly<Record<string, string>>;
  /** The pinned pip wheel shipped with depsec. */
  readonly pipWheel: string;
  /** An empty folder. */
  readonly emptyFolder: string;
}

const OLDEST = [3, 10] as const;

const Probed = z.object({
  executable: z.string().min(1),
  version: z.string(),
  platform: z.string().default(''),
  pip: z.string().nullish(),
  markers: z.record(z.string(), z.string()).default({}),
  defaultIndex: z.string().default(''),
  settings: z.record(z.string(), z.string()).default({}),
  settingsError: z.string().optional(),
});

function isOldEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

async function probe(executable: string, search: InterpreterSearch, processes: Processes): Promise<unknown> {
  const result = await processes.run({
    file: executable,
    args: ['-I', '-c', PROBE, search.pipWheel],
    env: search.environment,
    cwd: search.emptyFolder,
    timeout: 60_000,
  });
  if (result.code !== 0) return undefined;
  try {
    return JSON.parse(result.stdout);
  } catch {
    return undefined;
  }
}

function badSettings(error: string): Failure {
  return new Failure({
    code: 'config',
    what: `Expected pip's settings to be readable, got: ${error}.`,
    why: 'They name the indexes packages come from; pip itself stops here too.',
    fix: 'Mend the file that is named (`pip config debug` shows them all).',
  });
}

/**
 * Finds the interpreter to resolve for: the first that answers.
 * @throws Failure `python-missing` when none does, `python-too-old` below 3.10
 */
export async function findInterpreter(search: InterpreterSearch, processes: Processes): Promise<Interpreter> {
  for (const executable of search.executables) {
    const parsed = Probed.safeParse(await probe(executable, search, processes).catch(() => undefined));
    if (!parsed.success) continue;
    const { pip, settingsError, ...rest } = parsed.data;
    if (settingsError !== undefined) throw badSettings(settingsError);
    if (!isOldEnough(rest.version)) {
      throw new Failure({
        code: 'python-too-old',
        what: `Expected Python ${OLDEST.join('.')} or newer, got ${rest.version} at ${executable}.`,
        why: 'The pip that can resolve without running packages needs it.',
        fix: 'Install a newer Python, or name one with --python.',
      });
    }
    return { ...rest, source: search.source, ...(pip ? { pip } : {}) };
  }
  throw new Failure({
    code: 'python-missing',
    what: `Expected a Python interpreter (${search.source}), found none that starts${
      search.executables.length === 0 ? '' : ` among ${search.executables.join(', ')}`
    }.`,
    why: 'depsec asks pip which packages would be installed.',
    fix: 'Install Python 3.10 or newer, or name an interpreter with --python.',
  });
}
