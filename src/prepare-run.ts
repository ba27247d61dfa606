import type { Admit } from './gate/gate.js';
import type { Downloader, Services } from './model/effects.js';
import type { Http } from './model/http.js';
import { findInterpreter, type Interpreter } from './resolve/interpreter.js';

/** How the interpreter of a run is chosen. */
export interface PythonChoice {
  /** Absolute; an interpreter inside it is used only if `python` names it. */
  readonly root: string;
  /** `--python`. */
  readonly python?: string;
}

/** Finds the interpreter of a run, with pip's settings as it sees them. Throws the failures of `findInterpreter`. */
export async function findPython({ root, python }: PythonChoice, services: Services): Promise<Interpreter> {
  const { environment } = services.machine;
  return findInterpreter(
    {
      executables: services.machine.interpreters(root, python),
      source: python === undefined ? 'PATH' : '--python',
      ...(python === undefined ? {} : { wanted: python }),
      environment: Object.fromEntries(
        Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
      pinnedPip: await services.machine.pinnedPip(),
      emptyFolder: services.workspace.makeFolder('empty'),
    },
    services.processes,
  );
}

/** The HTTP client of a run, with the certificate and proxy of pip's settings. */
export function connect(interpreter: Interpreter, offline: boolean, services: Services): Http & Downloader {
  const { cert, proxy } = interpreter.settings;
  return services.connect({
    ...(cert === undefined ? {} : { certificate: cert }),
    ...(proxy === undefined ? {} : { proxy }),
    offline,
  });
}

/** Remembers admissions: an artifact is judged once for each project and place it is listed at, however often it is asked for. */
export function rememberAdmissions(admit: Admit): Admit {
  const admissions = new Map<string, ReturnType<Admit>>();
  return (candidate, reading) => {
    const { upstream, project, file } = candidate;
    const key = [upstream.url, project, file.url, reading.sha256].join(' ');
    const admission = admissions.get(key) ?? admit(candidate, reading);
    admissions.set(key, admission);
    return admission;
  };
}
