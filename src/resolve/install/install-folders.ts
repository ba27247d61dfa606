import { join } from 'node:path';
import { z } from 'zod';
import type { ChildRequest } from '../../model/child.js';
import type { Services } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import type { InstallPlace } from './install-place.js';

/** How the interpreter of an environment is started, before anything is installed into it. */
export interface TargetPython extends Pick<ChildRequest, 'file' | 'env' | 'cwd'> {
  readonly flags: readonly string[];
}

/** The folders of an environment: those of packages, in search order, of programs, and the one that packages are put into. */
const Folders = z.object({ path: z.array(z.string()), scripts: z.array(z.string()), into: z.string() });
export type InstallFolders = z.infer<typeof Folders>;

/** The user's own packages come before those of the interpreter, also when there are none yet. */
const PROGRAM = `
import json, os, site, sys, sysconfig
path = [one for one in sys.path if one]
user = site.getusersitepackages()
if site.ENABLE_USER_SITE and user not in path:
    path.insert(next((at for at, one in enumerate(path) if one.endswith("-packages")), len(path)), user)
schemes = (sysconfig.get_default_scheme(), sysconfig.get_preferred_scheme("user"))
into = user if "--user" in sys.argv else sysconfig.get_path("purelib")
print(json.dumps(dict(path=path, scripts=[sysconfig.get_path("scripts", one) for one in schemes], into=into)))
`;

/**
 * Asks an interpreter where it keeps packages; for a target folder the answer is known. Later questions about these
 * folders go to an interpreter that loads nothing from them, so that nothing just installed runs.
 * @throws Failure `not-installed` if the interpreter gives no answer
 */
export async function installFolders(
  { flags, ...python }: TargetPython,
  { target, installing }: InstallPlace,
  { processes }: Pick<Services, 'processes'>,
): Promise<InstallFolders> {
  if (target !== undefined) return { path: [target], scripts: [join(target, 'bin')], into: target };
  const { stdout, stderr } = await processes.run({
    ...python,
    args: [...flags, '-c', PROGRAM, ...installing.filter((option) => option === '--user')],
    timeout: 60_000,
  });
  try {
    return Folders.parse(JSON.parse(stdout));
  } catch (cause) {
    throw new Failure(
      {
        code: 'not-installed',
        what: `Expected ${python.file} to say where it keeps packages, it said: ${stderr.trim().slice(-300) || 'nothing'}.`,
        why: 'Without that, depsec could not tell what an install changed. Nothing was installed.',
        fix: 'Repair the environment, or name another interpreter with --python.',
      },
      cause,
    );
  }
}

/** Flags that keep variables, the working directory and installed packages from deciding what runs. */
export const BARE = ['-I', '-S'] as const;
