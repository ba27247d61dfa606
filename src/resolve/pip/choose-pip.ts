import type { Interpreter } from '../interpreter.js';
import type { Pip } from './pip-child.js';

/** The version of the wheel in dist/; older pips run build back ends even on a dry run with metadata at hand. */
export const PINNED_PIP = '26.3';

const NEEDED = [25, 3] as const;

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/**
 * Starts pip, from a folder when one is named, after telling it that the gate is what it calls the official file host:
 * what comes from there may not require a direct URL. pip would follow one without asking the gate, also one that a
 * back end made up while it ran. Newer pips compare hosts without their ports, older ones with them.
 *
 * A project that lies in a folder is chosen by what that folder holds now, also where the same version is installed: pip
 * does so for a path, and what the gate hands it for one is a name and a version.
 */
const START = `
import os, runpy, sys
folder = sys.argv.pop(1)
sys.path[:] = [one for one in sys.path if one]
if folder:
    sys.path.insert(0, folder)
gate = os.environ.get("DEPSEC_GATE")
if gate:
    from pip._internal.models.index import PyPI, TestPyPI
    PyPI.file_storage_domain, TestPyPI.file_storage_domain = gate.split(":")[0], gate
anew = os.environ.get("DEPSEC_ANEW", "").split()
if anew:
    from pip._internal.resolution.resolvelib.factory import Factory
    class Forgetful(Factory):
        def __init__(self, *args, **options):
            super().__init__(*args, **options)
            for name in anew:
                self._installed_dists.pop(name, None)
    import pip._internal.resolution.resolvelib.resolver as resolver
    resolver.Factory = Forgetful
runpy.run_module("pip", run_name="__main__", alter_sys=True)
`;

/**
 * A signal ends Python in the midst of what it does, and SIGINT raises what pip does not undo anything for. An error of
 * the system, of which an interrupted call is one, it does: a package that is being replaced is put back.
 */
const UNDO = `
import signal
def stop(number, frame):
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, signal.SIG_IGN)
    raise InterruptedError("depsec was stopped")
for one in (signal.SIGINT, signal.SIGTERM):
    signal.signal(one, stop)
`;

/**
 * The user's own pip when it resolves from metadata alone (25.3 or newer), otherwise the pinned one, run from the
 * folder it was unpacked to. Both under `-I`, so that neither the working directory nor PYTHON* variables decide what
 * runs; where the user's own packages count as installed, without it, in an environment of depsec's making.
 *
 * @param undoes puts a package that is being replaced back when it is asked to stop
 */
export function choosePip(
  interpreter: Interpreter,
  folder: string,
  { seesUser = false, undoes = false } = {},
): Pip {
  const python = interpreter.executable;
  const start = [...(seesUser ? [] : ['-I']), '-c', `${undoes ? UNDO : ''}${START}`];
  return interpreter.pip !== undefined && isNewEnough(interpreter.pip)
    ? { python, start: [...start, ''], version: interpreter.pip }
    : { python, start: [...start, folder], version: PINNED_PIP };
}
