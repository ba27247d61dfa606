import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  IS_HALF,
  choosePip,
  isEmpty,
  openRun,
  pipWords,
  readSection,
  reportOf,
  resolveSection,
  stage,
  userHome,
  withDigest
} from "./chunk-LYUKQAYV.js";
import {
  isOn
} from "./chunk-ELNWGBSA.js";
import {
  systemVariables
} from "./chunk-SHNE3L4Q.js";
import {
  placeOf,
  printable
} from "./chunk-MUULUKXM.js";
import {
  InvalidRequirement,
  parseRequirement,
  parseSpecifiers
} from "./chunk-FT7KJOHR.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";

// src/resolve/install/install-place.ts
function refuse(what, why, fix) {
  return new Failure({ code: "not-installed", what, why, fix });
}
function check(request, interpreter, isManagedAllowed) {
  const { settings, isManaged, isVirtual, executable } = interpreter;
  for (const name of ["prefix", "root"])
    if ((settings[name] ?? "") !== "")
      throw refuse(
        `Expected to install into the environment of ${executable}, but pip's setting "${name}" names another place.`,
        "depsec would install where you do not expect it.",
        `Remove the setting for this run, or name the place with --target.`
      );
  if (isOn(settings["require-virtualenv"]) && !isVirtual)
    throw refuse(
      `Expected a virtual environment, as pip's setting "require-virtualenv" asks, got ${executable}.`,
      "pip refuses to install elsewhere.",
      "Name the interpreter of a virtual environment with --python."
    );
  if (isManaged && request.target === void 0 && !isManagedAllowed)
    throw refuse(
      `Expected an environment of your own, got ${executable}, which the system's package manager looks after.`,
      "Installing there could break packages of the system (PEP 668).",
      "Name the interpreter of a virtual environment with --python, use --target, or override with --break-system-packages."
    );
}
function installPlace(request, interpreter) {
  const { settings } = interpreter;
  const breaks = request.breakSystemPackages || isOn(settings["break-system-packages"]);
  const named = settings["target"] ?? "";
  const target = request.target ?? (named === "" ? void 0 : named);
  check({ ...request, ...target !== void 0 && { target } }, interpreter, breaks);
  const user = request.user || target === void 0 && isOn(settings["user"]) ? ["--user"] : [];
  const strategy = request.upgradeStrategy ?? settings["upgrade-strategy"];
  const upgrade = request.upgrade || isOn(settings["upgrade"]) ? ["--upgrade"] : [];
  return {
    ...target !== void 0 && { target },
    // With a target, pip ignores what is already there.
    resolving: target === void 0 ? [...user, ...upgrade, ...strategy === void 0 ? [] : ["--upgrade-strategy", strategy]] : ["--ignore-installed"],
    installing: [
      ...user,
      ...target === void 0 ? [] : ["--target", target, ...upgrade],
      ...breaks ? ["--break-system-packages"] : []
    ]
  };
}

// src/resolve/install/install-wheels.ts
import { join as join4 } from "node:path";

// src/resolve/install/install-folders.ts
import { join } from "node:path";
var Folders = external_exports.object({ path: external_exports.array(external_exports.string()), scripts: external_exports.array(external_exports.string()), into: external_exports.string() });
var PROGRAM = `
import json, os, site, sys, sysconfig
path = [one for one in sys.path if one]
user = site.getusersitepackages()
if site.ENABLE_USER_SITE and user not in path:
    path.insert(next((at for at, one in enumerate(path) if one.endswith("-packages")), len(path)), user)
schemes = (sysconfig.get_default_scheme(), sysconfig.get_preferred_scheme("user"))
into = user if "--user" in sys.argv else sysconfig.get_path("purelib")
print(json.dumps(dict(path=path, scripts=[sysconfig.get_path("scripts", one) for one in schemes], into=into)))
`;
async function installFolders({ flags, ...python }, { target, installing }, { processes }) {
  if (target !== void 0) return { path: [target], scripts: [join(target, "bin")], into: target };
  const { stdout, stderr } = await processes.run({
    ...python,
    args: [...flags, "-c", PROGRAM, ...installing.filter((option) => option === "--user")],
    timeout: 6e4
  });
  try {
    return Folders.parse(JSON.parse(stdout));
  } catch (cause) {
    throw new Failure(
      {
        code: "not-installed",
        what: `Expected ${python.file} to say where it keeps packages, it said: ${stderr.trim().slice(-300) || "nothing"}.`,
        why: "Without that, depsec could not tell what an install changed. Nothing was installed.",
        fix: "Repair the environment, or name another interpreter with --python."
      },
      cause
    );
  }
}
var BARE = ["-I", "-S"];

// src/resolve/install/installed.ts
var PROGRAM2 = `
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
var Packages = external_exports.array(external_exports.tuple([external_exports.string(), external_exports.string()]));
var Listed = external_exports.object({ packages: Packages, incomplete: Packages, stray: external_exports.array(external_exports.string()) });
async function listInstalled({ file, env, cwd }, folders, wheels, { processes }, leaves) {
  try {
    const args = [...BARE, "-c", PROGRAM2, JSON.stringify({ ...folders, wheels })];
    const { stdout } = await processes.run({
      ...{ file, env, cwd, args, timeout: 3e4 },
      ...leaves !== void 0 && { leaves }
    });
    return Listed.parse(JSON.parse(stdout));
  } catch {
    return void 0;
  }
}
var MOST_NAMED = 20;
function outermost(paths) {
  const isIn = (path, folder) => path.startsWith(folder) && /^[/\\]/.test(path.slice(folder.length));
  return paths.filter((path) => !paths.some((other) => isIn(path, other)));
}
function few(changes) {
  const more = changes.length - MOST_NAMED;
  return [...changes.slice(0, MOST_NAMED), ...more > 0 ? [`and ${more} more`] : []].join("; ");
}
function changesBetween(before, after) {
  if (before === void 0 || after === void 0)
    return "What is installed now could not be found out: look with `pip list` and `pip check`.";
  const texts = (listed) => listed.map((one) => one.join(" "));
  const [old, now] = [texts(before.packages), texts(after.packages)];
  const [lacking, partial] = [texts(before.incomplete), texts(after.incomplete)];
  const stray = after.stray.filter((path) => !before.stray.includes(path));
  const changes = [
    ...old.filter((one) => !now.includes(one)).map((one) => `${one} was removed`),
    ...now.filter((one) => !old.includes(one)).map((one) => `${one} was added${partial.includes(one) ? " in part" : ""}`),
    ...partial.filter((one) => old.includes(one) && !lacking.includes(one)).map((one) => `${one} lacks files`),
    ...outermost(stray).map((path) => `${path} was left without its package`)
  ];
  return changes.length === 0 ? "The environment holds the packages it held before." : `The environment is not as it was: ${few(changes)}.`;
}

// src/resolve/install/installed-bytes.ts
import { createHash } from "node:crypto";
import { join as join2 } from "node:path";
var PROGRAM3 = `
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
var TIMEOUT = 20 * 6e4;
async function otherBytes({ file: python, env, cwd }, { path }, { staging, wheels }, { processes, workspace }, until) {
  const hashes = Object.fromEntries(wheels.map(({ filename, sha256 }) => [filename, sha256]));
  const order = JSON.stringify({ path, staging, wheels: hashes });
  const file = join2(workspace.makeFolder("installed"), "wheels.json");
  workspace.write(file, order);
  try {
    const { stdout } = await processes.run({
      ...{ file: python, env, cwd },
      ...until,
      isExpendable: true,
      args: [...BARE, "-c", PROGRAM3, file, createHash("sha256").update(order).digest("hex")],
      timeout: TIMEOUT
    });
    return external_exports.array(external_exports.string()).parse(JSON.parse(stdout));
  } catch {
    return void 0;
  }
}

// src/resolve/install/only-install.ts
var PROGRAM4 = `
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
var PATIENCE = 20 * 60;
function busy(folder) {
  return new Failure({
    code: "not-installed",
    what: `Expected to be the only one that installs into ${folder}, another depsec has been at work there for ${PATIENCE / 60} minutes.`,
    why: "Two installs at once would mix their files. Nothing was installed.",
    fix: "Wait until the other one has ended, or end it; then run the same command again."
  });
}
async function asOnlyInstall(folder, { file, env, cwd }, { processes, openFolderHandle }, signal, work) {
  const handle = openFolderHandle(folder);
  if (handle === void 0) return work();
  try {
    const { stderr } = await processes.run({
      ...{ file, env, cwd, signal },
      args: [...BARE, "-c", PROGRAM4, String(PATIENCE)],
      isExpendable: true,
      shares: handle.descriptor,
      timeout: (PATIENCE + 60) * 1e3
    });
    if (stderr.trim() === "busy") throw busy(folder);
    return await work();
  } finally {
    handle.close();
  }
}

// src/resolve/install/install-records.ts
import { join as join3 } from "node:path";
var PROGRAM5 = `
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
function recordOrigins(wheels, { file, env, cwd }, { path }, { processes, workspace }, leaves) {
  const packages = wheels.map(({ name, isRequested, origin }) => ({
    name: normalizeName(name),
    isRequested,
    ...origin && { origin }
  }));
  const order = join3(workspace.makeFolder("install"), "records.json");
  workspace.write(order, JSON.stringify({ path, packages }));
  return processes.run({
    ...{ file, env, cwd },
    args: [...BARE, "-c", PROGRAM5, order],
    timeout: 6e4,
    leaves
  });
}

// src/resolve/install/install-wheels.ts
var TIMEOUT2 = 60 * 6e4;
var GRACE = 700;
function interruptedEarly() {
  return new Failure({
    code: "install-interrupted",
    what: "Expected to install, but the run was interrupted before pip was started.",
    why: "Nothing was installed, and the environment is as it was.",
    fix: "Run the same command again."
  });
}
function pin({ name, version, sha256 }) {
  return `${normalizeName(name)}==${version} --hash=sha256:${sha256}
`;
}
function environment(scene) {
  const { services, root } = scene;
  const temporary = services.workspace.makeFolder("install-temporary");
  const home = userHome(services);
  return {
    ...systemVariables(services),
    ...home?.variables,
    PATH: services.machine.searchPath(root),
    HOME: home?.folder ?? temporary,
    USERPROFILE: home?.folder ?? temporary,
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    LC_ALL: "C.UTF-8",
    PYTHONUTF8: "1",
    NO_COLOR: "1",
    PIP_CONFIG_FILE: services.machine.isWindows ? "nul" : "/dev/null",
    PIP_CACHE_DIR: temporary,
    PIP_NO_CACHE_DIR: "1",
    PIP_NO_INPUT: "1",
    PIP_KEYRING_PROVIDER: "disabled",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_PROGRESS_BAR: "off"
  };
}
function unknownRest(wheels) {
  const names2 = wheels.map(({ name, version }) => `${name} ${version}`).sort();
  return `pip was stopped while it installed ${names2.join(", ")}: each of them can be installed completely, in part or not at all, and what it should have replaced can be gone.`;
}
function failure(result, before, after, scene) {
  const left = changesBetween(before, after);
  if (scene.signal.aborted)
    return new Failure({
      code: "install-interrupted",
      what: `Expected to install to the end, but the run was interrupted ${result.code === 0 ? "when pip was about to end" : "while pip installed"}. ${left}`,
      why: "A package that was being replaced can be missing or incomplete.",
      fix: "Run the same command again."
    });
  const words = pipWords(result).join("\n").replaceAll(scene.services.workspace.folder, "").trim();
  return new Failure({
    code: "not-installed",
    what: `Expected pip to install the wheels, it ended with:
${words === "" ? "(no words at all)" : words}`,
    why: left,
    fix: "Fix what pip names, then run the same command again."
  });
}
function notAsRead(others, left, place) {
  const got = others === void 0 ? "no answer" : `other files, or none: ${few(others)}`;
  return new Failure({
    code: "not-installed",
    what: `Expected pip to leave the files that were read, got ${got}.`,
    why: `Code that was not read would run under the names of these packages. ${left}`,
    fix: place.target === void 0 ? "Let nothing else install there meanwhile, and run the same command again." : "pip leaves alone what a target folder holds already: add --upgrade, or name an empty folder."
  });
}
async function installWheels(wheels, scene) {
  const { interpreter, place, services, signal } = scene;
  const { workspace, machine } = services;
  const staging = workspace.makeFolder("staging");
  for (const wheel of wheels) {
    if (signal.aborted) throw interruptedEarly();
    await stage(wheel, staging, workspace);
  }
  const pinned = join4(workspace.makeFolder("install"), "pinned.txt");
  workspace.write(pinned, wheels.map(pin).join(""));
  const seesUser = userHome(services) !== void 0;
  const pip = choosePip(interpreter, await machine.pinnedPip(), { seesUser, undoes: true });
  const env = environment(scene);
  const cwd = workspace.makeFolder("empty");
  const python = { file: pip.python, env, cwd, flags: seesUser ? [] : ["-I"] };
  const folders = await installFolders(python, place, services);
  const reader = { ...python, file: interpreter.base === "" ? pip.python : interpreter.base };
  const order = {
    wheels,
    staging,
    start: [...pip.start, "install", ...OPTIONS, "-r", pinned],
    python,
    reader,
    folders
  };
  await asOnlyInstall(folders.into, reader, services, signal, () => putDown(order, scene));
}
var OPTIONS = [
  ...["--no-index", "--no-deps", "--require-hashes", "--only-binary", ":all:", "--force-reinstall"],
  "--no-warn-script-location"
];
async function putDown(order, scene) {
  const { wheels, staging, start, python, reader, folders } = order;
  const { place, services, signal } = scene;
  const leaves = unknownRest(wheels);
  const look = (said) => listInstalled(reader, folders, staging, services, said);
  const before = await look();
  if (signal.aborted) throw interruptedEarly();
  const { file, env, cwd } = python;
  const result = await services.processes.run({
    ...{ file, env, cwd },
    args: [...start, "--find-links", staging, ...place.installing],
    timeout: TIMEOUT2,
    grace: GRACE,
    leaves,
    signal
  });
  if (result.code !== 0) throw failure(result, before, await look(leaves), scene);
  const others = await otherBytes(reader, folders, order, services, { leaves, signal });
  if (others?.length !== 0 && !signal.aborted)
    throw notAsRead(others, changesBetween(before, await look(leaves)), place);
  const last = await recordOrigins(wheels, reader, folders, services, leaves);
  if (last.code !== 0 || signal.aborted) throw failure(last, before, await look(leaves), scene);
}

// src/resolve/install/same-metadata.ts
function specifiers(text) {
  return (parseSpecifiers(text) === void 0 ? [text] : text.split(",")).map((piece) => piece.replace(/[\s()]/g, "")).sort().join(",");
}
function canonical(text) {
  try {
    const { name, extras, specifier, marker = "", url = "" } = parseRequirement(text);
    const tail = marker.replace(/'/g, '"').replace(/[\s()]/g, "").toLowerCase();
    return `${normalizeName(name)}[${extras.map(normalizeName).sort().join()}]${specifiers(specifier)}@${url};${tail}`;
  } catch (error) {
    if (error instanceof InvalidRequirement) return text;
    throw error;
  }
}
function same(left, right, spell) {
  const [one, other] = [left, right].map((texts) => [...new Set(texts.map(spell))].sort().join("\n"));
  return one === other;
}
function differingFields(chosen, built) {
  if (built === void 0) return ["everything: it has no metadata that can be read"];
  const isSame = [
    ["Name", normalizeName(chosen.name) === normalizeName(built.name)],
    ["Version", chosen.version === built.version],
    ["Requires-Python", specifiers(chosen.requires_python ?? "") === specifiers(built.requiresPython ?? "")],
    ["Requires-Dist", same(chosen.requires_dist, built.requiresDist, canonical)],
    ["Provides-Extra", same(chosen.provides_extra, built.providesExtra, normalizeName)]
  ];
  return isSame.filter(([, is]) => !is).map(([field]) => field);
}

// src/resolve/install/ready-wheel.ts
function notBuilt({ name, version, named }, because) {
  const isEditable = named?.direct.isEditable === true;
  return new Failure({
    code: "not-installed",
    what: isEditable ? `Expected an editable wheel of ${name} ${version}, got none: ${because}.` : `Expected a wheel of ${name} ${version}, got only its source distribution: ${because}.`,
    why: "Without it the set would be incomplete. Nothing was installed.",
    fix: isEditable ? "Leave -e out to install a copy of the project." : "Pin a version that has a wheel, or leave the package out."
  });
}
function otherMetadata({ name, version }, fields) {
  return new Failure({
    code: "not-installed",
    what: `Expected the wheel that was built of ${name} ${version} to say what its source distribution said, got other fields: ${fields.join(", ")}.`,
    why: "The set was resolved by the metadata of the source distribution and would not fit. Nothing was installed.",
    fix: "Tell the authors of the package; pin a version that has a wheel."
  });
}
function changedMeanwhile({ direct: { origin, shown } }) {
  return new Failure({
    code: "not-installed",
    what: `${placeOf(origin)}: expected the files of ${printable(shown)} as they were read, some have changed since.`,
    why: "An editable install uses the folder itself, and what lies there now was not judged. Nothing was installed.",
    fix: "Run depsec again when nobody writes to the folder."
  });
}
function build({ candidate, named }, { builder }) {
  const { direct } = named ?? {};
  if (named === void 0 || direct?.isEditable !== true || direct.source.kind !== "folder")
    return builder.wheel(candidate);
  if (named.isAsRead?.() !== true) throw changedMeanwhile(named);
  return builder.editable(candidate, direct.source.path);
}
async function readyWheel(pick, resolved, admit) {
  const { candidate, name, version, metadata, isRequested, named } = pick;
  const reading = await resolved.shelf.read(candidate);
  const told = { name, version, isRequested };
  const origin = named === void 0 ? {} : { origin: withDigest(named.origin, reading.sha256) };
  if (candidate.kind === "wheel") {
    const { path: path2 } = await resolved.shelf.fetch(candidate);
    return { path: path2, filename: candidate.file.filename, sha256: reading.sha256, ...told, ...origin };
  }
  const admission = await admit(candidate, reading);
  if (!admission.admitted) throw notBuilt(pick, `it was not let pass (${admission.rule})`);
  const answer = await build(pick, resolved);
  const built = resolved.builder.built.get(candidate);
  if (built === void 0) throw notBuilt(pick, "because" in answer ? answer.because : "it was not built");
  const fields = differingFields(metadata, built.inspection.metadata);
  if (fields.length > 0) throw otherMetadata(pick, fields);
  const { path, filename, sha256 } = built;
  return { path, filename, sha256, ...told, ...origin };
}

// src/install.ts
function checkAsked({ packages, editables, requirements, groups }) {
  if (packages.length + editables.length + requirements.length + groups.length > 0) return;
  throw new Failure({
    code: "usage",
    what: "Expected something to install, got neither packages nor requirement files.",
    why: "depsec installs only what is named; it does not look for requirements files.",
    fix: "Name packages, or a file with -r FILE."
  });
}
function checkEditables({ directs }) {
  const cloned = directs.filter(({ isEditable, source }) => isEditable && source.kind === "vcs");
  if (cloned.length === 0) return;
  throw new Failure({
    code: "requirements-refused",
    what: cloned.map(({ origin, shown }) => `${placeOf(origin)}: ${printable(shown)} is an editable repository.`).join("\n"),
    why: "An editable install uses the clone in place, and depsec does not keep its clones.",
    fix: "Leave -e out to install a copy, or clone it yourself and name the folder."
  });
}
function editableNotes(runtime) {
  return runtime.flatMap(
    ({ name, version, named }) => named?.direct.isEditable === true ? [
      `${name} ${version} is used in place, from ${printable(named.direct.shown)}: later changes there are not read.`
    ] : []
  );
}
function checkLocks({ locks }) {
  const lock = locks.find(({ installer }) => installer !== void 0);
  if (lock?.installer === void 0) return;
  throw new Failure({
    code: "requirements-refused",
    what: `${placeOf(lock.origin)}: only ${lock.installer} can choose from this lock.`,
    why: "Which of its packages and files apply here is decided by rules that pip does not know.",
    fix: `Judge it with depsec audit -r ${printable(lock.origin.file ?? "")}, and install it with ${lock.installer}; or export a requirements file with hashes from it.`
  });
}
function obstacle({ counts, incomplete }, request) {
  const { mode } = request.policy;
  if (mode === "audit-only") return "The mode is audit-only: nothing was installed.";
  if (counts.blocked > 0 && mode !== "warn" && !request.allowBlocked)
    return `Nothing was installed, because ${counts.blocked === 1 ? "a package is" : `${counts.blocked} packages are`} blocked.`;
  if ((counts.unscanned > 0 || incomplete.length > 0) && !request.allowIncomplete)
    return "Nothing was installed, because not everything could be judged; --allow-incomplete installs anyway.";
  return void 0;
}
async function lockOf({ runtime, shelf }) {
  const lines = await Promise.all(
    runtime.map(async ({ candidate, name, version }) => {
      if (candidate.shown !== void 0) return `# ${name} ${version} is no file of an index
`;
      const { sha256 } = await shelf.read(candidate);
      return pin({ name, version, sha256 });
    })
  );
  return ["# Written by depsec: the files that were read.\n", ...lines.sort()].join("");
}
var REPORTED = ["not-installed", "install-interrupted"];
function withNotes(report, ...notes) {
  return { ...report, notes: [...report.notes, ...notes] };
}
function names(picks) {
  return picks.map(({ name, version }) => `${name} ${version}`).sort().join(", ");
}
function allowedNote({ counts }, { allowBlocked }) {
  return allowBlocked && counts.blocked > 0 ? ["--allow-blocked was given: blocked packages do not change the exit code."] : [];
}
async function install(request, services, watch = {}) {
  checkAsked(request);
  const set = readSection(request, request, services);
  checkEditables(set);
  checkLocks(set);
  const run = await openRun(request, services, watch);
  const place = installPlace(request, run.interpreter);
  if (isEmpty(set)) return { report: await reportOf(run, []) };
  const judge = async (resolved) => {
    const report = await reportOf(run, [{ set, resolution: await resolved.look() }]);
    return withNotes(report, ...allowedNote(report, request));
  };
  let done;
  try {
    return await resolveSection(
      run,
      set,
      async (resolved) => done = await deliver({ request, run, place, resolved, judge: () => judge(resolved) }),
      place.resolving
    );
  } catch (error) {
    if (done === void 0 || !run.watch.signal.aborted) throw error;
    return done;
  }
}
async function deliver(delivery) {
  const { request, resolved, judge } = delivery;
  const read = await judge();
  const kept = obstacle(read, request);
  if (kept !== void 0) return { report: withNotes(read, kept) };
  const lock = await lockOf(resolved);
  if (resolved.runtime.length === 0)
    return { report: withNotes(read, "Everything that was requested is already installed."), lock };
  if (request.dryRun) return { report: withNotes(read, `Would install ${names(resolved.runtime)}.`), lock };
  try {
    return await buildAndInstall(delivery, read, lock);
  } catch (cause) {
    const isKnown = cause instanceof Failure && REPORTED.includes(cause.code);
    const error = !isKnown && delivery.run.watch.signal.aborted ? interruptedEarly() : cause;
    if (!(error instanceof Failure) || !REPORTED.includes(error.code)) throw error;
    const { code, what, why, fix } = error;
    return { report: { ...read, error: { code, what, why, fix } } };
  }
}
async function buildAndInstall({ request, run, place, resolved, judge }, read, lock) {
  const { runtime } = resolved;
  const { services, interpreter, watch } = run;
  const wheels = [];
  for (const pick of runtime) wheels.push(await readyWheel(pick, resolved, run.admit));
  const hasBuilt = runtime.some(({ candidate }) => candidate.kind === "sdist");
  const report = hasBuilt ? await judge() : read;
  const refused = obstacle(report, request);
  if (refused !== void 0) return { report: withNotes(report, refused) };
  watch.onProgress({ phase: "install", done: 0, total: wheels.length });
  const scene = { interpreter, place, services, root: request.root, signal: watch.signal };
  await installWheels(wheels, scene);
  return { report: withNotes(report, `Installed ${names(runtime)}.`, ...editableNotes(runtime)), lock };
}

export {
  install
};
