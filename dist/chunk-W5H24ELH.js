import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  choosePip,
  isEmpty,
  openRun,
  pipWords,
  readSection,
  reportOf,
  resolveSection,
  stage,
  userHome
} from "./chunk-LG6XM7NR.js";
import {
  systemVariables
} from "./chunk-P5DG3ZW4.js";
import "./chunk-PV2DENAI.js";
import "./chunk-V5DISEL5.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-ORD54RHC.js";
import {
  InvalidRequirement,
  parseRequirement,
  parseSpecifiers,
  placeOf,
  printable
} from "./chunk-YUMNTOEB.js";
import {
  Failure,
  external_exports
} from "./chunk-4GXQLTQH.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-WFHCUD7C.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-Q3HWUGSJ.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";

// src/resolve/install-place.ts
function isOn(setting) {
  return /^(1|true|yes|on)$/i.test(setting ?? "");
}
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
      "Packages of the system could break (PEP 668).",
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
    // pip looks at nothing that is there when it has a target.
    resolving: target === void 0 ? [...user, ...upgrade, ...strategy === void 0 ? [] : ["--upgrade-strategy", strategy]] : ["--ignore-installed"],
    installing: [
      ...user,
      ...target === void 0 ? [] : ["--target", target, ...upgrade],
      ...breaks ? ["--break-system-packages"] : []
    ]
  };
}

// src/resolve/install-wheels.ts
import { join } from "node:path";

// src/resolve/installed.ts
var PROGRAM = `
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
var Listed = external_exports.object({
  packages: external_exports.array(external_exports.tuple([external_exports.string(), external_exports.string()])),
  stray: external_exports.array(external_exports.string())
});
async function listInstalled(child, target, { processes }) {
  const { flags, ...rest } = child;
  try {
    const args = [...flags, "-c", PROGRAM, target ?? ""];
    const { stdout } = await processes.run({ ...rest, args, timeout: 3e4 });
    return Listed.parse(JSON.parse(stdout));
  } catch {
    return void 0;
  }
}
function changesBetween(before, after) {
  if (before === void 0 || after === void 0)
    return "What is installed now could not be found out: look with `pip list` and `pip check`.";
  const text = ([name, version]) => `${name} ${version}`;
  const [old, now] = [before, after].map(({ packages }) => packages.map(text));
  const added = (now ?? []).filter((one) => !(old ?? []).includes(one)).map((one) => `${one} was added`);
  const gone = (old ?? []).filter((one) => !(now ?? []).includes(one)).map((one) => `${one} was removed`);
  const stray = after.stray.filter((path) => !before.stray.includes(path)).map((path) => `${path} was left without its package`);
  const changes = [...gone, ...added, ...stray];
  return changes.length === 0 ? "The environment holds the packages it held before." : `The environment is not as it was: ${changes.join("; ")}.`;
}

// src/resolve/install-wheels.ts
var TIMEOUT = 60 * 6e4;
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
function failure(result, before, after, scene) {
  const left = changesBetween(before, after);
  if (scene.signal.aborted)
    return new Failure({
      code: "install-interrupted",
      what: `Expected to install to the end, but the run was interrupted while pip installed. ${left}`,
      why: "A package that was being replaced can be missing or incomplete.",
      fix: "Run the same command again."
    });
  const words = pipWords(result).join("\n").replaceAll(scene.services.workspace.folder, "").trim();
  return new Failure({
    code: "not-installed",
    what: `Expected pip to install the wheels, it ended with:
${words === "" ? "(no words at all)" : words}`,
    why: left,
    fix: "Mend what pip names, then run the same command again."
  });
}
async function installWheels(wheels, scene) {
  const { interpreter, place, services, signal } = scene;
  const { workspace, machine, processes } = services;
  const staging = workspace.makeFolder("staging");
  for (const wheel of wheels) await stage(wheel, staging, workspace);
  const pinned = join(workspace.makeFolder("install"), "pinned.txt");
  workspace.write(pinned, wheels.map(pin).join(""));
  const seesUser = userHome(services) !== void 0;
  const pip = choosePip(interpreter, await machine.pinnedPip(), seesUser);
  const env = environment(scene);
  const cwd = workspace.makeFolder("empty");
  const python = { file: pip.python, env, cwd, flags: seesUser ? [] : ["-I"] };
  const before = await listInstalled(python, place.target, services);
  const result = await processes.run({
    file: pip.python,
    args: [
      ...pip.start,
      "install",
      ...["--no-index", "--no-deps", "--require-hashes", "--only-binary", ":all:"],
      ...["--no-warn-script-location", "--find-links", staging],
      ...place.installing,
      ...["-r", pinned]
    ],
    env,
    cwd,
    timeout: TIMEOUT,
    signal
  });
  if (result.code === 0) return;
  throw failure(result, before, await listInstalled(python, place.target, services), scene);
}

// src/resolve/same-metadata.ts
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

// src/install.ts
function checkAsked({ packages, editables, requirements }) {
  if (packages.length + editables.length + requirements.length > 0) return;
  throw new Failure({
    code: "usage",
    what: "Expected something to install, got neither packages nor requirement files.",
    why: "depsec installs what it is told, not what it finds.",
    fix: "Name packages, or a file with -r FILE."
  });
}
function checkEditables({ directs }) {
  const editable = directs.filter(({ isEditable }) => isEditable);
  if (editable.length === 0) return;
  throw new Failure({
    code: "requirements-refused",
    what: editable.map(({ origin, shown }) => `${placeOf(origin)}: ${printable(shown)} is an editable requirement.`).join("\n"),
    why: "What is installed must be what was read, and the files of an editable project change afterwards.",
    fix: "Leave -e out to install a copy of the project; audit takes the line as it is."
  });
}
function obstacle({ counts, incomplete }, request) {
  const { mode } = request.policy;
  if (mode === "audit-only") return "The mode is audit-only: nothing was installed.";
  if (counts.blocked > 0 && mode !== "warn" && !request.allowBlocked)
    return `Nothing was installed, because ${counts.blocked === 1 ? "a package is" : `${counts.blocked} packages are`} blocked.`;
  if ((counts.unscanned > 0 || incomplete.length > 0) && !request.allowIncomplete)
    return "Nothing was installed, because not everything could be judged; --allow-incomplete installs all the same.";
  return void 0;
}
function notBuilt({ name, version }, because) {
  return new Failure({
    code: "not-installed",
    what: `Expected a wheel of ${name} ${version}, got only its source distribution: ${because}.`,
    why: "Without it the set is not whole. Nothing was installed.",
    fix: "Pin a version that has a wheel, or leave the package out."
  });
}
function otherMetadata({ name, version }, fields) {
  return new Failure({
    code: "not-installed",
    what: `Expected the wheel that was built of ${name} ${version} to say what its source distribution said, got other fields: ${fields.join(", ")}.`,
    why: "The set was resolved by the former, so it would not be what was resolved. Nothing was installed.",
    fix: "Tell the authors of the package; pin a version that has a wheel."
  });
}
async function wheelOf(pick, resolved, run) {
  const { candidate, name, version, metadata } = pick;
  const reading = await resolved.shelf.read(candidate);
  if (candidate.kind === "wheel") {
    const { path } = await resolved.shelf.fetch(candidate);
    return { path, filename: candidate.file.filename, sha256: reading.sha256, name, version };
  }
  const admission = await run.admit(candidate, reading);
  if (!admission.admitted) throw notBuilt(pick, `it was not let pass (${admission.rule})`);
  const answer = await resolved.builder.wheel(candidate);
  const built = resolved.builder.built.get(candidate);
  if (built === void 0) throw notBuilt(pick, "because" in answer ? answer.because : "it was not built");
  const fields = differingFields(metadata, built.inspection.metadata);
  if (fields.length > 0) throw otherMetadata(pick, fields);
  return { ...built, name, version };
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
  const set = readSection(request, request.requirements, services);
  checkEditables(set);
  const run = await openRun(request, services, watch);
  const place = installPlace(request, run.interpreter);
  if (isEmpty(set)) return { report: await reportOf(run, []) };
  const judge = async (resolved) => {
    const report = await reportOf(run, [{ set, resolution: await resolved.look() }]);
    return withNotes(report, ...allowedNote(report, request));
  };
  return resolveSection(
    run,
    set,
    (resolved) => deliver({ request, run, place, resolved, judge: () => judge(resolved) }),
    place.resolving
  );
}
async function deliver(delivery) {
  const { request, resolved, judge } = delivery;
  const read = await judge();
  const kept = obstacle(read, request);
  if (kept !== void 0) return { report: withNotes(read, kept) };
  const lock = await lockOf(resolved);
  if (resolved.runtime.length === 0)
    return { report: withNotes(read, "Everything that was asked for is installed already."), lock };
  if (request.dryRun) return { report: withNotes(read, `Would install ${names(resolved.runtime)}.`), lock };
  try {
    return await buildAndInstall(delivery, read, lock);
  } catch (error) {
    if (!(error instanceof Failure) || !REPORTED.includes(error.code)) throw error;
    const { code, what, why, fix } = error;
    return { report: { ...read, error: { code, what, why, fix } } };
  }
}
async function buildAndInstall({ request, run, place, resolved, judge }, read, lock) {
  const { runtime } = resolved;
  const { services, interpreter, watch } = run;
  const wheels = [];
  for (const pick of runtime) wheels.push(await wheelOf(pick, resolved, run));
  const hasBuilt = runtime.some(({ candidate }) => candidate.kind === "sdist");
  const report = hasBuilt ? await judge() : read;
  const refused = obstacle(report, request);
  if (refused !== void 0) return { report: withNotes(report, refused) };
  watch.onProgress({ phase: "install", done: 0, total: wheels.length });
  const scene = { interpreter, place, services, root: request.root, signal: watch.signal };
  await installWheels(wheels, scene);
  return { report: withNotes(report, `Installed ${names(runtime)}.`), lock };
}
export {
  install
};
