import { z } from 'zod';
import type { ChildRequest, Services } from '../model/effects.js';

/**
 * Lists what an environment holds. Its argument is the folder of a target, or nothing for the interpreter's own.
 * `stray` is what lies there and belongs to no package: half a package, or what pip has moved out of the way.
 */
const PROGRAM = `
import json, os, sys
from importlib.metadata import distributions
path = [sys.argv[1]] if sys.argv[1] else [one for one in sys.path if one]
found, owned, folders = set(), set(), set(sys.argv[1:2]) - {""}
for one in distributions(path=path):
    found.add((one.metadata["Name"] or "", one.version or ""))
    folder = os.path.normpath(str(one.locate_file("")))
    folders.add(folder)
    owned.update(os.path.join(folder, file.parts[0]) for file in one.files or [] if file.parts)
folders.update(one for one in path if os.path.basename(one) in ("site-packages", "dist-packages"))
there = {os.path.join(one, name) for one in folders if os.path.isdir(one) for name in os.listdir(one)}
stray = {one for one in there - owned if os.path.basename(one) != "__pycache__"}
print(json.dumps(dict(packages=sorted(found), stray=sorted(stray))))
`;

const Listed = z.object({
  packages: z.array(z.tuple([z.string(), z.string()])),
  stray: z.array(z.string()),
});

/** The interpreter of an environment, as it is started to look at it or to amend it. */
export type TargetPython = Pick<ChildRequest, 'file' | 'env' | 'cwd'> & { readonly flags: readonly string[] };

/** What an environment holds; undefined when it could not be asked. */
export type Installed = z.infer<typeof Listed> | undefined;

/** Asks an environment what it holds. Not stopped by a signal: it is asked what a stopped install left. */
export async function listInstalled(
  child: TargetPython,
  target: string | undefined,
  { processes }: Pick<Services, 'processes'>,
): Promise<Installed> {
  const { flags, ...rest } = child;
  try {
    const args = [...flags, '-c', PROGRAM, target ?? ''];
    const { stdout } = await processes.run({ ...rest, args, timeout: 30_000 });
    return Listed.parse(JSON.parse(stdout));
  } catch {
    return undefined;
  }
}

/** Says in words what changed between two looks at an environment. */
export function changesBetween(before: Installed, after: Installed): string {
  if (before === undefined || after === undefined)
    return 'What is installed now could not be found out: look with `pip list` and `pip check`.';
  const text = ([name, version]: readonly [string, string]): string => `${name} ${version}`;
  const [old, now] = [before, after].map(({ packages }) => packages.map(text));
  const added = (now ?? []).filter((one) => !(old ?? []).includes(one)).map((one) => `${one} was added`);
  const gone = (old ?? []).filter((one) => !(now ?? []).includes(one)).map((one) => `${one} was removed`);
  const stray = after.stray
    .filter((path) => !before.stray.includes(path))
    .map((path) => `${path} was left without its package`);
  const changes = [...gone, ...added, ...stray];
  return changes.length === 0
    ? 'The environment holds the packages it held before.'
    : `The environment is not as it was: ${changes.join('; ')}.`;
}
