import type { Interpreter } from '../interpreter.js';
import { IS_HALF } from './half-installed.js';
import type { Pip } from './pip-child.js';

/** The version of the pip wheel in dist/. */
export const PINNED_PIP = '26.3';

/** Older pips run build back ends even in a dry run for which all metadata is available. */
const NEEDED = [25, 3] as const;

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/**
 * Starts pip, from a folder if one is named, with three changes.
 *
 * The gate counts as the official file host, because packages from there may not require direct URLs. Otherwise pip
 * would follow such a URL without asking the gate. Newer pips compare hosts without ports, older ones with them.
 *
 * A package that an install has left in part does not count as installed, and is not uninstalled, which pip could not do.
 *
 * Projects in DEPSEC_ANEW are chosen as if they were not installed. pip does this for a project named by path, but
 * from the gate it gets a name and a version instead of the path.
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
from pip._internal.metadata.base import BaseEnvironment
every = BaseEnvironment.iter_all_distributions
${IS_HALF}
def is_whole(one):
    info = one.info_location or ""
    return not info.endswith(".dist-info") or not is_half(info)
BaseEnvironment.iter_all_distributions = lambda self: filter(is_whole, every(self))
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
 * Makes pip put back a package that it is replacing when it is told to stop. pip does that for errors of the system, so
 * signals raise one; SIGTERM would otherwise end Python at once, and SIGINT raises an exception that undoes nothing. A
 * depsec that is gone (`kill -9`) counts as being told; its pipes are gone with it, so nobody is told anything.
 */
const UNDO = `
import os, signal, sys, threading, time
def watch(parent):
    while os.getppid() == parent:
        time.sleep(0.2)
    for number in (1, 2):
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)
    os.kill(os.getpid(), signal.SIGTERM)
threading.Thread(target=watch, args=(os.getppid(),), daemon=True).start()
def stop(number, frame):
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, signal.SIG_IGN)
    raise InterruptedError("depsec was stopped")
for one in (signal.SIGINT, signal.SIGTERM):
    signal.signal(one, stop)
`;

/**
 * Chooses the user's own pip if it resolves from metadata alone (25.3 or newer), otherwise the pinned one, run from the
 * folder it was unpacked to. Both run under `-I`, so that neither the working directory nor PYTHON* variables decide what
 * runs.
 *
 * @param folder the folder of the pinned pip
 * @param seesUser runs without `-I`, in an environment made by depsec, because the user's own packages count as installed
 * @param undoes puts back a package that is being replaced when pip is told to stop
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
