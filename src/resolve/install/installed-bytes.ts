import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { ChildRequest } from '../../model/child.js';
import type { Services } from '../../model/effects.js';
import type { StagedFile } from '../staging.js';
import { BARE, type InstallFolders, type TargetPython } from './install-folders.js';

/**
 * Holds what lies in an environment against the wheels that were installed. Arguments: a file that names the folders that
 * hold packages, the wheels by name and SHA-256, and the folder they are in; and the SHA-256 of that file, which many
 * wheels make too long to be an argument. The wheels have to be what they were. Every file of a wheel has to be there
 * with its bytes, and whatever else pip recorded with those it wrote (programs, for which it makes a first line). Where
 * two of the wheels have the same file, either will do. What pip records of a target's programs leads elsewhere, and is
 * left out.
 */
const PROGRAM = `
import base64, csv, hashlib, io, json, os, sys
from zipfile import ZipFile
with open(sys.argv[1], "rb") as file:
    order = file.read()
if hashlib.sha256(order).hexdigest() != sys.argv[2]:
    sys.exit("the order is not the one that was given")
path, staging, wheels = (json.loads(order)[key] for key in ("path", "staging", "wheels"))
OWN = {"RECORD", "RECORD.jws", "RECORD.p7s", "INSTALLER", "REQUESTED", "direct_url.json"}

def parse(text):
    return {row[0]: row[1] for row in csv.reader(io.StringIO(text, newline="")) if len(row) > 1}

def place_of(name, root, info):
    beside = os.path.dirname(name) == info and os.path.basename(name) in OWN
    is_elsewhere = name.split("/")[0].endswith(".data") or len(path) == 1 and name.startswith("..")
    return None if beside or is_elsewhere else os.path.normpath(os.path.join(root, *name.split("/")))

def written_in(root, info):
    try:
        with open(os.path.join(root, info, "RECORD"), newline="", encoding="utf-8") as file:
            return parse(file.read())
    except OSError:
        return None

def digest_of(file, algorithm):
    found = hashlib.new(algorithm)
    while piece := file.read(1 << 20):
        found.update(piece)
    return algorithm + "=" + base64.urlsafe_b64encode(found.digest()).rstrip(b"=").decode()

allowed, sources = {}, {}
def places_of(wheel):
    with ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if name[-1] != "/"}
        record = next(one for one in names if one.endswith(".dist-info/RECORD") and one.count("/") == 1)
        told = parse(archive.read(record).decode("utf-8"))
    info = record.split("/")[0]
    ways = []
    for root in path:
        written = written_in(root, info)
        if written is None:
            continue
        ways.append([])
        # pip copies into its list what a wheel lists without having it.
        added = [name for name, digest in written.items() if digest and name not in told]
        for name in [*names, *added]:
            place = place_of(name, root, info)
            if place is not None:
                ways[-1].append(place)
                allowed.setdefault(place, set()).add(told.get(name) or written.get(name) or "")
                if name in names:
                    sources.setdefault(place, []).append((wheel, name))
    return info, ways

def is_one_of(place):
    if not os.path.isfile(place):
        return False
    for digest in allowed[place] - {""}:
        with open(place, "rb") as file:
            if digest_of(file, digest.split("=")[0]) == digest:
                return True
    for wheel, name in sources.get(place, []):
        with open(place, "rb") as file, ZipFile(wheel) as archive, archive.open(name) as meant:
            if digest_of(file, "sha256") == digest_of(meant, "sha256"):
                return True
    return False

known = {}
def is_as_read(place):
    if place not in known:
        known[place] = is_one_of(place)
    return known[place]

def is_staged(wheel, digest):
    meant = base64.urlsafe_b64encode(bytes.fromhex(digest)).rstrip(b"=").decode()
    with open(wheel, "rb") as file:
        return digest_of(file, "sha256") == "sha256=" + meant

staged = {os.path.join(staging, name): digest for name, digest in wheels.items()}
others = {wheel for wheel, digest in staged.items() if not is_staged(wheel, digest)}
for info, ways in [] if others else [places_of(wheel) for wheel in staged]:
    bad = [[place for place in way if not is_as_read(place)] for way in ways] or [[info]]
    if all(bad):
        others.update(bad[0])
print(json.dumps(sorted(others)))
`;

interface StagedWheels {
  readonly wheels: readonly StagedFile[];
  readonly staging: string;
}

/** A large environment is read as fast as the disk allows. */
const TIMEOUT = 20 * 60_000;

/**
 * The files of an environment that are not what was read of the wheels just installed: another install was at work there,
 * or pip left alone what was there.
 * @param wheels what was installed, and the absolute path of the folder with it
 * @param until `leaves` is what is to be said when there is no time left for the answer
 * @returns undefined when there was no answer
 */
export async function otherBytes(
  { file: python, env, cwd }: TargetPython,
  { path }: InstallFolders,
  { staging, wheels }: StagedWheels,
  { processes, workspace }: Pick<Services, 'processes' | 'workspace'>,
  until: Pick<ChildRequest, 'leaves' | 'signal'>,
): Promise<readonly string[] | undefined> {
  const hashes = Object.fromEntries(wheels.map(({ filename, sha256 }) => [filename, sha256]));
  const order = JSON.stringify({ path, staging, wheels: hashes });
  const file = join(workspace.makeFolder('installed'), 'wheels.json');
  workspace.write(file, order);
  try {
    const { stdout } = await processes.run({
      ...{ file: python, env, cwd },
      ...until,
      isExpendable: true,
      args: [...BARE, '-c', PROGRAM, file, createHash('sha256').update(order).digest('hex')],
      timeout: TIMEOUT,
    });
    return z.array(z.string()).parse(JSON.parse(stdout));
  } catch {
    return undefined;
  }
}
