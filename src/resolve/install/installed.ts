import { z } from 'zod';
import type { Services } from '../../model/effects.js';
import { IS_HALF } from '../pip/half-installed.js';
import { BARE, type InstallFolders, type TargetPython } from './install-folders.js';

/**
 * Lists what an environment holds. Argument: the folders it has, and the folder of the wheels that are, or were, to be
 * installed.
 *
 * `incomplete` are packages that lack files of their own, or the list of them; `stray` is what lies there and belongs to
 * no package: half a package, also in a folder that another one has too, or what pip has moved out of the way.
 */
const PROGRAM = `
import glob, json, os, sys
from importlib.metadata import distributions
from zipfile import ZipFile
${IS_HALF}
path, scripts, wheels = (json.loads(sys.argv[1])[key] for key in ("path", "scripts", "wheels"))
folders = {one for one in path if len(path) == 1 or one.endswith("-packages")}
found, incomplete, owned, tops = set(), set(), set(), set()
for one in distributions(path=path):
    said = one.metadata
    folder = os.path.normpath(str(one.locate_file("")))
    info = os.path.basename(str(getattr(one, "_path", "")))
    name, _, version = info.removesuffix(".dist-info").partition("-")
    told = (said and said["Name"] or name, said and said["Version"] or version)
    tops.add(os.path.join(folder, info))
    files = {os.path.normpath(os.path.join(folder, str(file))) for file in one.files or []}
    found.add(told)
    folders.add(folder)
    owned |= files
    tops.update(os.path.join(folder, file.parts[0]) for file in one.files or [] if file.parts)
    if one.files is None or info.endswith(".dist-info") and is_half(os.path.join(folder, info)) or any(not os.path.lexists(file) for file in files if not file.endswith(".pyc")):
        incomplete.add(told)
beside = {os.path.join(one, name) for one in folders if os.path.isdir(one) for name in os.listdir(one)} - tops
beside |= {os.path.join(one, name) for one in scripts if os.path.isdir(one) for name in os.listdir(one)}
for wheel in glob.glob(os.path.join(wheels, "*.whl")):
    with ZipFile(wheel) as archive:
        meant = {os.path.join(one, *name.split("/")) for one in folders for name in archive.namelist() if name[-1] != "/"}
    beside.update(filter(os.path.lexists, meant))
stray = {one for one in beside - owned if os.path.basename(one) != "__pycache__"}
print(json.dumps(dict(packages=sorted(found), incomplete=sorted(incomplete), stray=sorted(stray))))
`;

const Packages = z.array(z.tuple([z.string(), z.string()]));
const Listed = z.object({ packages: Packages, incomplete: Packages, stray: z.array(z.string()) });

/** What an environment holds; undefined when it could not be asked. */
export type Installed = z.infer<typeof Listed> | undefined;

/**
 * Asks an environment what it holds. Not stopped by a signal: it is asked what a stopped install left.
 * @param wheels absolute path of the folder with the wheels that are to be installed
 * @param leaves what is to be said when there is no time left for the answer
 */
export async function listInstalled(
  { file, env, cwd }: TargetPython,
  folders: InstallFolders,
  wheels: string,
  { processes }: Pick<Services, 'processes'>,
  leaves?: string,
): Promise<Installed> {
  try {
    const args = [...BARE, '-c', PROGRAM, JSON.stringify({ ...folders, wheels })];
    const { stdout } = await processes.run({
      ...{ file, env, cwd, args, timeout: 30_000 },
      ...(leaves !== undefined && { leaves }),
    });
    return Listed.parse(JSON.parse(stdout));
  } catch {
    return undefined;
  }
}

const MOST_NAMED = 20;

/** Paths that are not inside another one of them. */
function outermost(paths: readonly string[]): readonly string[] {
  const isIn = (path: string, folder: string): boolean =>
    path.startsWith(folder) && /^[/\\]/.test(path.slice(folder.length));
  return paths.filter((path) => !paths.some((other) => isIn(path, other)));
}

/** A list in words, cut where it is long. */
export function few(changes: readonly string[]): string {
  const more = changes.length - MOST_NAMED;
  return [...changes.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** Says in words what changed between two looks at an environment. */
export function changesBetween(before: Installed, after: Installed): string {
  if (before === undefined || after === undefined)
    return 'What is installed now could not be found out: look with `pip list` and `pip check`.';
  const texts = (listed: z.infer<typeof Packages>): string[] => listed.map((one) => one.join(' '));
  const [old, now] = [texts(before.packages), texts(after.packages)];
  const [lacking, partial] = [texts(before.incomplete), texts(after.incomplete)];
  const stray = after.stray.filter((path) => !before.stray.includes(path));
  const changes = [
    ...old.filter((one) => !now.includes(one)).map((one) => `${one} was removed`),
    ...now
      .filter((one) => !old.includes(one))
      .map((one) => `${one} was added${partial.includes(one) ? ' in part' : ''}`),
    ...partial
      .filter((one) => old.includes(one) && !lacking.includes(one))
      .map((one) => `${one} lacks files`),
    ...outermost(stray).map((path) => `${path} was left without its package`),
  ];
  return changes.length === 0
    ? 'The environment holds the packages it held before.'
    : `The environment is not as it was: ${few(changes)}.`;
}
