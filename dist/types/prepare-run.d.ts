import type { Admit } from './gate/gate.js';
import type { Downloader, Services } from './model/effects.js';
import type { Http } from './model/http.js';
import { type Interpreter } from './resolve/interpreter.js';
/** Which interpreter a run is for. */
export interface PythonChoice {
    /** Absolute; an interpreter inside of it is only taken when it is named. */
    readonly root: string;
    /** `--python`. */
    readonly python?: string;
}
/** Finds the interpreter of a run, with pip's settings as it sees them. Throws the failures of `findInterpreter`. */
export declare function findPython({ root, python }: PythonChoice, services: Services): Promise<Interpreter>;
/** The HTTP client of a run, which reaches the network as pip's settings say. */
export declare function connect(interpreter: Interpreter, offline: boolean, services: Services): Http & Downloader;
/** An artifact is judged once a run for each project and place it is listed at, however often children ask for it. */
export declare function rememberAdmissions(admit: Admit): Admit;
