import type { Services } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import { BARE, type TargetPython } from './install-folders.js';

/**
 * Locks the folder that is open as 3. The lock belongs to what was opened, so depsec holds it when this has ended, until
 * it closes the folder or ends itself, by whatever signal. Argument: seconds to wait. A disk that knows no locks has none.
 */
const PROGRAM = `
import sys, time
try:
    from fcntl import LOCK_EX, LOCK_NB, flock
except ImportError:
    sys.exit()
end = time.monotonic() + float(sys.argv[1])
while True:
    try:
        flock(3, LOCK_EX | LOCK_NB)
        break
    except BlockingIOError:
        if time.monotonic() > end:
            sys.exit("busy")
        time.sleep(0.05)
    except OSError:
        break
`;

/** How long another install is waited for. */
const PATIENCE = 20 * 60;

function busy(folder: string): Failure {
  return new Failure({
    code: 'not-installed',
    what: `Expected to be the only one that installs into ${folder}, another depsec has been at work there for ${PATIENCE / 60} minutes.`,
    why: 'Two installs at once would mix their files. Nothing was installed.',
    fix: 'Wait until the other one has ended, or end it; then run the same command again.',
  });
}

/**
 * Does something while no other install of depsec is at work in a folder. Those wait for each other; other installers
 * know nothing of it.
 * @throws Failure `not-installed` when another one does not end
 */
export async function asOnlyInstall<T>(
  folder: string,
  { file, env, cwd }: TargetPython,
  { processes, openFolderHandle }: Pick<Services, 'processes' | 'openFolderHandle'>,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const handle = openFolderHandle(folder);
  if (handle === undefined) return work();
  try {
    const { stderr } = await processes.run({
      ...{ file, env, cwd, signal },
      args: [...BARE, '-c', PROGRAM, String(PATIENCE)],
      isExpendable: true,
      shares: handle.descriptor,
      timeout: (PATIENCE + 60) * 1000,
    });
    if (stderr.trim() === 'busy') throw busy(folder);
    return await work();
  } finally {
    handle.close();
  }
}
