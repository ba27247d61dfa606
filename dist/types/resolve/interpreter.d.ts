import type { Processes } from '../model/effects.js';
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
/**
 * Finds the interpreter to resolve for: the first that answers.
 * @throws Failure `python-missing` or `python-broken` when none does, `python-too-old` below 3.10
 */
export declare function findInterpreter(search: InterpreterSearch, processes: Processes): Promise<Interpreter>;
