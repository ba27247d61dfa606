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
  /** The interpreter a virtual environment was made from; otherwise itself. Builds are run by it. */
  readonly base: string;
  /** Where that interpreter and its library lie. */
  readonly prefixes: readonly string[];
  readonly isVirtual: boolean;
  /** PEP 668: the system's package manager looks after this environment. */
  readonly isManaged: boolean;
  /** The user's pip settings (files and `PIP_*` variables), option name to value, `global` before `install`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What looking for an interpreter needs of the machine. */
export interface InterpreterSearch {
  /** Absolute paths to try, best first. */
  readonly executables: readonly string[];
  readonly source: string;
  /** What `--python` named. */
  readonly wanted?: string;
  /** The user's environment, for pip's own settings. */
  readonly environment: Readonly<Record<string, string>>;
  /** The pinned pip wheel shipped with depsec. */
  readonly pinnedPip: string;
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
  base: z.string().default(''),
  prefixes: z.array(z.string()).default([]),
  isVirtual: z.boolean().default(false),
  isManaged: z.boolean().default(false),
  settings: z.record(z.string(), z.string()).default({}),
  settingsError: z.string().optional(),
});

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Why an interpreter gave no answer. Its text is hostile: it quotes whatever program was started. */
interface Silence {
  readonly executable: string;
  readonly cause: string;
  /** True when there is no such program. */
  readonly isMissing: boolean;
}

const MAX_WORDS = 200;

function notStarted(executable: string, error: unknown): Silence {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const isMissing = code === 'ENOENT';
  return { executable, isMissing, cause: isMissing ? 'no such program' : `it does not start (${code})` };
}

/** Asks an interpreter to describe itself; a `Silence` when it gives no usable answer. */
async function probe(
  executable: string,
  search: InterpreterSearch,
  processes: Processes,
): Promise<z.infer<typeof Probed> | Silence> {
  try {
    const { code, stdout, stderr } = await processes.run({
      file: executable,
      args: ['-I', '-c', PROBE, search.pinnedPip],
      env: search.environment,
      cwd: search.emptyFolder,
      timeout: 60_000,
    });
    const told = code === 0 ? Probed.safeParse(parseJson(stdout)) : undefined;
    if (told?.success === true) return told.data;
    const said = `${stdout}\n${stderr}`.trim().split('\n').at(-1)?.trim().slice(0, MAX_WORDS) ?? '';
    const end = code === null ? 'it was ended by a signal' : `it ended with exit code ${code}`;
    const words = said === '' ? 'no words' : `the words: ${said}`;
    return { executable, isMissing: false, cause: `${end} and ${words}` };
  } catch (error) {
    return notStarted(executable, error);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
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

function tooOld(version: string, executable: string): Failure {
  return new Failure({
    code: 'python-too-old',
    what: `Expected Python ${OLDEST.join('.')} or newer, got ${version} at ${executable}.`,
    why: 'The pip that can resolve without running packages needs it.',
    fix: 'Install a newer Python, or name one with --python.',
  });
}

function noneFound({ source, wanted = source }: InterpreterSearch, silent: readonly Silence[]): Failure {
  const why = 'depsec asks pip which packages would be installed, and pip needs Python.';
  const fix = `Install Python ${OLDEST.join('.')} or newer, or name an interpreter with --python.`;
  const broken = silent.filter(({ isMissing }) => !isMissing);
  if (broken.length === 0) {
    const place = source === 'PATH' ? 'on PATH' : `at ${silent[0]?.executable ?? wanted} (--python)`;
    return new Failure({ code: 'python-missing', what: `Expected a Python ${place}, found none.`, why, fix });
  }
  const causes = broken.map(({ executable, cause }) => `${executable}: ${cause}`).join('; ');
  return new Failure({ code: 'python-broken', what: `Expected a Python, got ${causes}.`, why, fix });
}

/**
 * Finds the interpreter to resolve for: the first that answers.
 * @throws Failure `python-missing` or `python-broken` when none does, `python-too-old` below 3.10
 */
export async function findInterpreter(search: InterpreterSearch, processes: Processes): Promise<Interpreter> {
  const silent: Silence[] = [];
  for (const executable of search.executables) {
    const told = await probe(executable, search, processes);
    if ('cause' in told) {
      silent.push(told);
      continue;
    }
    const { pip, settingsError, ...rest } = told;
    if (settingsError !== undefined) throw badSettings(settingsError);
    if (!isSupported(rest.version)) throw tooOld(rest.version, executable);
    return { ...rest, source: search.source, ...(pip ? { pip } : {}) };
  }
  throw noneFound(search, silent);
}
