import type { Admit } from './gate/gate.js';
import type { Downloader, Services } from './model/effects.js';
import type { Http } from './model/http.js';
import { type Interpreter } from './resolve/interpreter.js';
/** How the interpreter of a run is chosen. */
export interface PythonChoice {
    /** Absolute; an interpreter inside it is used only if `python` names it. */
    readonly root: string;
    /** `--python`. */
    readonly python?: string;
}
/** Finds the interpreter of a run, with pip's settings as it sees them. Throws the failures of `findInterpreter`. */
export declare function findPython({ root, python }: PythonChoice, services: Services): Promise<Interpreter>;
/** The HTTP client of a run, with the certificate and proxy of pip's settings. */
export declare function connect(interpreter: Interpreter, offline: boolean, services: Services): Http & Downloader;
/** Remembers admissions: an artifact is judged once for each project and place it is listed at, however often it is asked for. */
export declare function rememberAdmissions(admit: Admit): Admit;
