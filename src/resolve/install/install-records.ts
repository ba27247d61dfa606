import { join } from 'node:path';
import type { ChildResult } from '../../model/child.js';
import type { Services } from '../../model/effects.js';
import { normalizeName } from '../../model/project-name.js';
import { IS_HALF } from '../pip/half-installed.js';
import { BARE, type InstallFolders, type TargetPython } from './install-folders.js';
import type { ReadyWheel } from './ready-wheel.js';

/**
 * Amends what pip recorded of the packages it installed from wheels that were listed by name: `direct_url.json` (PEP 610)
 * is added to those that a requirement names by path or address, `REQUESTED` (PEP 376) is taken from those that were
 * only required by others, and both in `RECORD`. What an earlier install left of one in part is taken away. Argument: a JSON file with `path`, the folders that hold packages, and
 * `packages`, a list of `name`, `isRequested` and `origin` or none.
 */
const PROGRAM = `
import base64, csv, hashlib, json, os, re, shutil, sys
from importlib.metadata import distributions

def spell(name):
    return re.sub(r"[-_.]+", "-", name or "").lower()

def record_of(one):
    own = spell(one.metadata["Name"])
    found = [file for file in one.files if file.match("*.dist-info/RECORD") and len(file.parts) == 2]
    return next(str(one.locate_file(file)) for file in found if spell(file.parts[0].split("-")[0]) == own)

def amend(record, info, origin, is_requested):
    with open(record, newline="", encoding="utf-8") as file:
        rows = [row for row in csv.reader(file) if row]
    if origin is not None:
        data = json.dumps(origin, sort_keys=True).encode()
        with open(os.path.join(os.path.dirname(record), "direct_url.json"), "wb") as file:
            file.write(data)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        path = info + "/direct_url.json"
        rows = [row for row in rows if row[0] != path] + [[path, "sha256=" + digest, str(len(data))]]
    if not is_requested:
        rows = [row for row in rows if row[0] != info + "/REQUESTED"]
    with open(record + ".new", "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(sorted(rows))
    shutil.copymode(record, record + ".new")
    os.replace(record + ".new", record)
    if not is_requested and os.path.exists(os.path.join(os.path.dirname(record), "REQUESTED")):
        os.remove(os.path.join(os.path.dirname(record), "REQUESTED"))

with open(sys.argv[1], encoding="utf-8") as file:
    order = json.load(file)
wanted = {one["name"]: one for one in order["packages"]}
${IS_HALF}

for folder in filter(os.path.isdir, order["path"]):
    for name in os.listdir(folder):
        info = os.path.join(folder, name)
        if name.endswith(".dist-info") and spell(name.split("-")[0]) in wanted and is_half(info):
            shutil.rmtree(info)
for one in distributions(path=order["path"]):
    told = wanted.pop(spell(one.metadata["Name"]), None)
    if told is not None:
        record = record_of(one)
        amend(record, os.path.basename(os.path.dirname(record)), told.get("origin"), told["isRequested"])
if wanted:
    sys.exit("not found: " + ", ".join(sorted(wanted)))
`;

/**
 * Has an environment say of packages that were just installed where they came from and whether they were asked for, as
 * pip does. Not stopped by a signal: the packages are there.
 * @param leaves what is to be said when there is no time left for it
 */
export function recordOrigins(
  wheels: readonly ReadyWheel[],
  { file, env, cwd }: TargetPython,
  { path }: InstallFolders,
  { processes, workspace }: Pick<Services, 'processes' | 'workspace'>,
  leaves: string,
): Promise<ChildResult> {
  const packages = wheels.map(({ name, isRequested, origin }) => ({
    name: normalizeName(name),
    isRequested,
    ...(origin && { origin }),
  }));
  const order = join(workspace.makeFolder('install'), 'records.json');
  workspace.write(order, JSON.stringify({ path, packages }));
  return processes.run({
    ...{ file, env, cwd },
    args: [...BARE, '-c', PROGRAM, order],
    timeout: 60_000,
    leaves,
  });
}
