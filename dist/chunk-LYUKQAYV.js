import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  basic,
  connect,
  findPython,
  isOn,
  listUpstreams,
  locateAmong,
  missingFolderNotes,
  newPlaceNotes,
  rememberAdmissions,
  withLogin
} from "./chunk-ELNWGBSA.js";
import {
  appliesIn,
  assembleReport,
  isRefused,
  judgeCandidate,
  judgeReleases,
  mergeReleases,
  noteText,
  openGate,
  openKnowledge,
  picksOf,
  reviewReleases,
  toPick,
  toRelease,
  whoNamed
} from "./chunk-D3E2MTH2.js";
import {
  isLocalHost
} from "./chunk-PPTACAY2.js";
import {
  HttpError
} from "./chunk-RUSTVD73.js";
import {
  checkIdentity,
  isStaticMetadata,
  parseCoreMetadata
} from "./chunk-KTM2RE2M.js";
import {
  ArchiveRefusal
} from "./chunk-WMQK4JRY.js";
import {
  readRequirements
} from "./chunk-GGYDCDB7.js";
import {
  childEnvironment,
  choices,
  runPip,
  systemVariables
} from "./chunk-SHNE3L4Q.js";
import {
  placeOf,
  printable
} from "./chunk-MUULUKXM.js";
import {
  InvalidRequirement,
  parseRequirement,
  parseSpecifiers,
  percentDecoded,
  pinnedVersion,
  satisfies
} from "./chunk-FT7KJOHR.js";
import {
  isInside
} from "./chunk-O6QQTFT6.js";
import {
  isBelowAny,
  isSamePlace,
  withoutCredentials
} from "./chunk-X47OYJQJ.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  parse
} from "./chunk-CCHQBOBG.js";
import {
  parseArtifactName,
  require_pep440
} from "./chunk-QBOPZQUG.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";
import {
  isFile,
  isFolder
} from "./chunk-U44NVPD3.js";
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";
import {
  __toESM
} from "./chunk-TMPMX5CX.js";

// src/model/requirement.ts
var NO_REQUIREMENTS = {
  requirements: [],
  constraints: [],
  directs: [],
  locks: [],
  options: [],
  notes: []
};

// src/resolve/pip/half-installed.ts
var IS_HALF = `
def is_half(info):
    import csv, os
    if os.path.exists(os.path.join(info, "INSTALLER")):
        return False
    def read(name):
        with open(os.path.join(info, name), newline="", encoding="utf-8", errors="replace") as file:
            return file.read()
    try:
        names = [row[0] for row in csv.reader(read("RECORD").splitlines()) if row]
    except OSError:
        return True
    try:
        has_programs = "_scripts]" in read("entry_points.txt")
    except OSError:
        has_programs = False
    if has_programs and not any(name.startswith("..") for name in names):
        return True
    files = (os.path.join(os.path.dirname(info), *name.split("/")) for name in names if not name.endswith(".pyc"))
    return not all(map(os.path.lexists, files))
`;

// src/resolve/pip/choose-pip.ts
var PINNED_PIP = "26.3";
var NEEDED = [25, 3];
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > NEEDED[0] || major === NEEDED[0] && minor >= NEEDED[1];
}
var START = `
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
var UNDO = `
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
function choosePip(interpreter, folder, { seesUser = false, undoes = false } = {}) {
  const python = interpreter.executable;
  const start2 = [...seesUser ? [] : ["-I"], "-c", `${undoes ? UNDO : ""}${START}`];
  return interpreter.pip !== void 0 && isNewEnough(interpreter.pip) ? { python, start: [...start2, ""], version: interpreter.pip } : { python, start: [...start2, folder], version: PINNED_PIP };
}

// src/open-run.ts
import { setMaxListeners } from "node:events";

// src/requirements/hash-mode.ts
function hashMode(set) {
  const hasHash2 = [...set.requirements, ...set.constraints, ...set.directs].some(
    ({ hashes }) => hashes.length > 0
  );
  return hasHash2 || set.options.some(({ name }) => name === "require-hashes");
}
var STRONG = ["sha256", "sha384", "sha512"];
function namesOf(lines2) {
  return new Set(lines2.map(({ name }) => normalizeName(name)));
}
function isPinned({ specifier }) {
  return pinnedVersion(specifier) !== void 0 || /^===[^,]+$/.test(specifier);
}
function checkHashMode(set, applies = () => true) {
  const requirements = set.requirements.filter(applies);
  const all = [...requirements, ...set.constraints.filter(applies)];
  const hashed = namesOf(all.filter(({ hashes }) => hashes.length > 0));
  const pinned2 = namesOf(all.filter(isPinned));
  const short = requirements.flatMap(({ name, origin }) => {
    const key = normalizeName(name);
    const wants = [
      ...pinned2.has(key) ? [] : ["a version with =="],
      ...hashed.has(key) ? [] : ["a --hash"]
    ];
    return wants.length > 0 ? [`${placeOf(origin)}: ${name} lacks ${wants.join(" and ")}.`] : [];
  });
  const open = set.directs.filter(applies).flatMap(({ source, shown, hashes, announced, origin }) => {
    const isHashed = hashes.length > 0 || STRONG.some((algorithm) => announced[algorithm] !== void 0);
    if (source.kind === "folder" || source.kind === "vcs")
      return [`${placeOf(origin)}: ${printable(shown)} is no single file that could have a hash.`];
    return isHashed ? [] : [`${placeOf(origin)}: ${printable(shown)} lacks a --hash.`];
  });
  const lines2 = [...short, ...open];
  if (lines2.length === 0) return;
  throw new Failure({
    code: "hash-missing",
    what: lines2.join("\n"),
    why: "Hash checking is on, and it only means something when it covers every requirement.",
    fix: "Pin each requirement with == and a --hash, as pip-compile --generate-hashes writes them, or take all hashes out."
  });
}

// src/resolve/pip/pip-settings.ts
import { basename, dirname, resolve } from "node:path";
var SWITCHES = ["pre", "prefer-binary", "require-hashes"];
var UNHEEDED = [
  ...["platform", "python-version", "implementation", "abi", "ignore-requires-python", "requirement"],
  ...["build-constraint", "all-releases", "only-final", "uploaded-prior-to"]
];
function settingChoices(settings) {
  return Object.entries(settings).flatMap(
    ([name, value]) => name === "no-binary" || name === "only-binary" ? [{ name, value }] : []
  );
}
function constraintsAt(path, { root, variables }, { files, machine }) {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path) && !/^[a-z]:[/\\]/i.test(path))
    throw new Failure({
      code: "requirements-refused",
      what: `Expected pip's setting "constraint" to name files, got the address ${printable(path)}.`,
      why: "pip would fetch it and choose other versions by it than depsec judges.",
      fix: "Keep a copy of the file and name that, or take the setting out for this run."
    });
  const place = resolve(root, path);
  const named2 = { packages: [], requirements: [], constraints: [basename(place)] };
  const allowed = { allowed: variables, values: machine.environment };
  return readRequirements({ root: dirname(place), ...named2 }, files, allowed);
}
function settingsSet(settings, request, services) {
  const paths = (settings["constraint"] ?? "").split(/\s+/).filter((path) => path !== "");
  const switches = SWITCHES.filter((name) => isOn(settings[name])).map((name) => ({
    name,
    origin: {}
  }));
  return paths.map((path) => constraintsAt(path, request, services)).reduce(joinSets, { ...NO_REQUIREMENTS, options: switches });
}
function joinSets(first, second) {
  return {
    requirements: [...first.requirements, ...second.requirements],
    constraints: [...first.constraints, ...second.constraints],
    directs: [...first.directs, ...second.directs],
    locks: [...first.locks, ...second.locks],
    options: [...first.options, ...second.options],
    notes: [...first.notes, ...second.notes]
  };
}
function unheededNotes(settings) {
  return UNHEEDED.filter((name) => (settings[name] ?? "") !== "").map(
    (name) => `pip's setting "${name}" is not followed here: pip itself may choose other files by it.`
  );
}

// src/requirements/render.ts
function lineOf({ text }) {
  if (/^[A-Za-z0-9][\t\x20-\x7e]*$/.test(text) && !/\s[-#]|\$\{|\\/.test(text)) return `${text}
`;
  throw new Failure({
    code: "internal",
    what: "Expected a requirement that fits on one line without options, got another.",
    why: "pip would read something else out of the generated file than depsec did.",
    fix: "Please report this as a defect, with the requirement that caused it."
  });
}
function renderRequirements(set) {
  return {
    requirements: set.requirements.map(lineOf).join(""),
    constraints: set.constraints.map(lineOf).join("")
  };
}

// src/resolve/pip/ask-pip.ts
import { join } from "node:path";

// src/resolve/pip/no-file.ts
var import_pep440 = __toESM(require_pep440(), 1);

// src/resolve/pip/format-control.ts
function applyChoice(value, target, other) {
  const all = value.split(",");
  const from = all.lastIndexOf(":all:");
  if (from >= 0) {
    other.clear();
    target.clear();
    target.add(":all:");
    if (!all.includes(":none:", from)) return;
  }
  for (const name of all.slice(from + 1)) {
    if (name === ":none:") target.clear();
    else if (name.trim() !== "") {
      other.delete(normalizeName(name.trim()));
      target.add(normalizeName(name.trim()));
    }
  }
}
function formatControl(choices2) {
  const noBinary = /* @__PURE__ */ new Set();
  const onlyBinary = /* @__PURE__ */ new Set();
  for (const { name, value } of choices2) {
    if (name === "no-binary") applyChoice(value, noBinary, onlyBinary);
    else applyChoice(value, onlyBinary, noBinary);
  }
  const ordered = (set) => [...set].sort();
  return { noBinary: ordered(noBinary), onlyBinary: ordered(onlyBinary) };
}
function excludedKind(control, project) {
  for (const name of [project, ":all:"]) {
    if (control.onlyBinary.includes(name)) return "sdist";
    if (control.noBinary.includes(name)) return "wheel";
  }
  return void 0;
}

// src/resolve/pip/no-file.ts
var SHOWN = 8;
function some(values) {
  const all = [...new Set(values)];
  const hidden = all.length - SHOWN;
  return `${all.slice(0, SHOWN).join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function newestFirst(candidates) {
  const versions = [...new Set(candidates.map(({ version }) => version))];
  return versions.sort((a, b) => (0, import_pep440.compare)(b, a));
}
function fits(specifier, version) {
  return (parseSpecifiers(specifier) ?? []).every((piece) => satisfies(version, piece));
}
function tagOf({ file }) {
  return file.filename.replace(/\.whl$/, "").split("-").slice(-3).join("-");
}
function noneListed({ files }, { isHashMode }) {
  if (files === 0)
    return { because: "its page lists no file", fix: "Ask the owner of the index, or name another index." };
  return isHashMode ? {
    because: `none of its ${files} files has a hash that the requirements allow`,
    fix: "Compare the version and the --hash lines with what the index has."
  } : {
    because: `none of its ${files} files is a wheel or a source distribution by its name`,
    fix: "Ask the owner of the index, or name another index."
  };
}
function noVersion(listing, target) {
  if (target.isHashMode)
    return {
      because: "no file of such a version has a hash that the requirements allow",
      fix: "Compare the version and the --hash lines with what the index has."
    };
  return {
    because: `it has ${some(newestFirst(listing.candidates))}`,
    fix: "Ask for one of these versions."
  };
}
function isPinned2(specifier) {
  const pieces = specifier.split(",").map((piece) => piece.trim());
  return pieces.some((piece) => /^={2,3}/.test(piece) && !piece.endsWith(".*"));
}
function withdrawn(candidates) {
  const why = candidates.map(({ file }) => file.yanked ?? "").filter((text) => text !== "");
  const versions = some(newestFirst(candidates));
  return {
    because: `its files were withdrawn (yanked): ${versions}${why.length === 0 ? "" : `, ${some(why)}`}`,
    fix: "Ask for another version. One that was withdrawn is taken only where it is named with ==."
  };
}
function unfit(fitting, target) {
  const here = `Python ${target.python} on ${target.platform}`;
  const project = fitting[0]?.project ?? "";
  const kind = excludedKind(target.control, project);
  const allowed = fitting.filter((candidate) => candidate.kind !== kind);
  if (allowed.length === 0 && kind !== void 0)
    return kind === "sdist" ? {
      because: "it has source distributions only, which --only-binary leaves out",
      fix: `Take ${project} out of --only-binary, or ask for a version that has a wheel.`
    } : {
      because: "it has wheels only, which --no-binary leaves out",
      fix: `Take ${project} out of --no-binary.`
    };
  const other = allowed.filter(
    ({ file }) => file.requiresPython !== void 0 && !fits(file.requiresPython, target.python)
  );
  if (other.length === allowed.length)
    return {
      because: `its files are for other Pythons (${some(other.map(({ file }) => file.requiresPython ?? ""))}), this is ${here}`,
      fix: "Resolve for a Python that fits with --python, or ask for another version."
    };
  const wheels = allowed.filter((candidate) => candidate.kind === "wheel" && !other.includes(candidate));
  if (wheels.length + other.length === allowed.length)
    return {
      because: `its wheels are for other Pythons or platforms (${some(wheels.map(tagOf))}), this is ${here}`,
      fix: "Resolve for an interpreter that fits with --python, or ask for a version that has a file for this one."
    };
  return {
    because: `pip takes none of ${some(allowed.map(({ file }) => file.filename))}`,
    fix: "Ask for another version."
  };
}
function explainNoFile(specifier, listing, target) {
  if (listing.candidates.length === 0) return noneListed(listing, target);
  const fitting = listing.candidates.filter(({ version }) => fits(specifier, version));
  if (fitting.length === 0) return noVersion(listing, target);
  const kept = isPinned2(specifier) ? fitting : fitting.filter(({ file }) => file.yanked === void 0);
  return kept.length === 0 ? withdrawn(fitting) : unfit(kept, target);
}

// src/resolve/pip/pip-words.ts
var KEPT_LINES = 12;
var MISSING = /Could not find a .{0,6}version that satisfies the requirement (.+?)(?: \(from (?!versions: )([^()]+)\))? \(from versions: /;
var CONFLICT = /^The conflict is caused by:\r?\n((?: {4}.*\r?\n?)+)/m;
function missingIn({ stderr }) {
  const [, requirement, parent] = MISSING.exec(stderr) ?? [];
  if (requirement === void 0) return void 0;
  return { requirement, ...parent === void 0 ? {} : { parent } };
}
function conflictIn({ stdout }) {
  const lines2 = (CONFLICT.exec(stdout)?.[1] ?? "").split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines2.filter((line) => line !== ""))];
}
function withoutFrames(lines2) {
  let isFrame = false;
  return lines2.filter((line) => {
    isFrame = line.startsWith("Traceback ") || isFrame && /^\s/.test(line);
    return !isFrame && !/^(During handling of|The above exception)/.test(line);
  });
}
function pipWords({ stderr }) {
  const said = stderr.split(/\r?\n/).map((line) => line.trimEnd());
  const lines2 = withoutFrames(said).filter(
    (line) => line.trim() !== "" && !/^(WARNING|DEPRECATION|\[notice\])/.test(line)
  );
  const first = lines2.findIndex((line) => /^\s*(ERROR|error)\b/.test(line));
  return lines2.slice(first < 0 ? -KEPT_LINES : first).slice(0, KEPT_LINES);
}

// src/resolve/pip/pip-failure.ts
var NOT_JUDGED = "What pip cannot resolve cannot be installed, and so was not judged.";
function named(requirement) {
  return `${requirement.text} (${placeOf(requirement.origin)})`;
}
function askedFor(project, { requirements }) {
  return requirements.filter(({ name }) => normalizeName(name) === normalizeName(project));
}
function indexes({ upstreams }) {
  return upstreams.map(({ url }) => withoutCredentials(url)).join(", ");
}
function unknownPackages(names, scene) {
  if (scene.upstreams.length === 0)
    return new Failure({
      code: "package-unknown",
      what: `Expected somewhere to look for packages, got --no-index and no folder or page of --find-links that is there: ${names}.`,
      why: NOT_JUDGED,
      fix: "Name a folder of packages with --find-links, or an index with --index-url."
    });
  return new Failure({
    code: "package-unknown",
    what: `Expected every package to exist, got no such project at ${indexes(scene)}: ${names}.`,
    why: "A name that does not exist today can be registered by anybody tomorrow, and then pip installs it.",
    fix: "Check the spelling; if it lives on a private index, name that with --index-url or --extra-index-url."
  });
}
async function listingOf(project, { session, upstreams }) {
  const numbers = [...upstreams.keys(), upstreams.length];
  const pages = await Promise.all(numbers.map((at) => session.catalogue.page(at, project)));
  const known = pages.filter((page) => page !== void 0);
  return {
    candidates: known.flatMap(({ candidates }) => candidates.filter((one) => one.project === project)),
    files: known.reduce((sum, { page }) => sum + page.files.length, 0)
  };
}
function askers({ requirement, parent }, scene) {
  if (parent !== void 0) {
    const lines3 = askedFor(parent, scene).map(({ origin }) => placeOf(origin));
    return `${requirement} (required by ${parent}${lines3.length > 0 ? `, ${lines3.join(", ")}` : ""})`;
  }
  const lines2 = askedFor(parseRequirement(requirement).name, scene).map(({ origin }) => placeOf(origin));
  return lines2.length > 0 ? `${requirement} (${lines2.join(", ")})` : requirement;
}
async function noFile(missing, scene) {
  const { name, specifier } = parseRequirement(missing.requirement);
  const project = normalizeName(name);
  const asked = askers(missing, scene);
  const { asked: projects } = scene.session.gate.ledger;
  if (scene.upstreams.length === 0 || projects.get(project) === false) return unknownPackages(asked, scene);
  const { because, fix } = explainNoFile(specifier, await listingOf(project, scene), scene.target);
  return new Failure({
    code: "unsatisfiable",
    what: `Expected a file for ${asked}, got none from ${indexes(scene)}: ${because}.`,
    why: NOT_JUDGED,
    fix
  });
}
function sideOfConflict(line, scene) {
  const [, kind, text = ""] = /^The user requested (\(constraint\) )?(.*)$/.exec(line) ?? [];
  const parent = /^(\S+) \S+ depends on /.exec(line)?.[1];
  const lines2 = (found) => found.length === 0 ? "" : ` (${found.map(({ origin }) => placeOf(origin)).join(", ")})`;
  if (parent !== void 0) return `${line}${lines2(askedFor(parent, scene))}`;
  if (kind !== void 0 || text === "") return line;
  const isSame = (requirement) => requirement.text.replace(/\s*;.*/, "").replaceAll(" ", "") === text.replaceAll(" ", "");
  return `${text} is asked for${lines2(scene.requirements.filter(isSame))}`;
}
function conflict(lines2, scene) {
  const sides = lines2.map((line) => sideOfConflict(line, scene));
  return new Failure({
    code: "unsatisfiable",
    what: ["Expected one set of versions that fits all requirements, got a contradiction:", ...sides].join(
      "\n"
    ),
    why: NOT_JUDGED,
    fix: "Loosen one of these requirements."
  });
}
function unexplained(output, scene) {
  const words2 = pipWords(output).join("\n").replaceAll(scene.session.base, "").replaceAll(scene.folder, "").trim();
  return new Failure({
    code: "resolution-failed",
    what: `Expected pip to resolve the requirements, it ended with:
${words2 === "" ? "(no words at all)" : words2}`,
    why: "Without its answer depsec does not know what would be installed.",
    fix: "Pin more of the requirements, or resolve for another interpreter with --python."
  });
}
async function explainPipFailure(output, scene) {
  const { ledger } = scene.session.gate;
  const unknown = scene.requirements.filter(({ name }) => ledger.asked.get(normalizeName(name)) === false);
  if (unknown.length > 0) return unknownPackages(unknown.map(named).join(", "), scene);
  const missing = missingIn(output);
  if (missing !== void 0) return noFile(missing, scene);
  const lines2 = conflictIn(output);
  if (lines2.length > 0) return conflict(lines2, scene);
  return unexplained(output, scene);
}

// src/resolve/pip/pip-report.ts
var Item = external_exports.object({
  download_info: external_exports.object({ url: external_exports.string() }),
  requested: external_exports.boolean().default(false),
  requested_extras: external_exports.array(external_exports.string()).optional(),
  is_yanked: external_exports.boolean().default(false),
  metadata: external_exports.object({
    name: external_exports.string(),
    version: external_exports.string(),
    requires_python: external_exports.string().optional(),
    requires_dist: external_exports.array(external_exports.string()).default([]),
    provides_extra: external_exports.array(external_exports.string()).default([])
  })
});
var PipReport = external_exports.object({
  pip_version: external_exports.string(),
  install: external_exports.array(Item),
  environment: external_exports.record(external_exports.string(), external_exports.string()).default({})
});
function parsePipReport(text) {
  try {
    return PipReport.parse(JSON.parse(text));
  } catch (cause) {
    throw new Failure(
      {
        code: "resolution-failed",
        what: "Expected pip's installation report (version 1), got something else.",
        why: "depsec judges the files that pip names there.",
        fix: "Please tell us which pip and Python you use; --python can name another interpreter meanwhile."
      },
      cause
    );
  }
}

// src/resolve/pip/ask-pip.ts
var MAX_RESTARTS = 200;
function childPlace(desk) {
  const { workspace } = desk.services;
  const temporary = workspace.makeFolder("home");
  return {
    cwd: workspace.makeFolder("empty"),
    home: desk.home?.folder ?? temporary,
    temporary,
    gate: desk.session.base,
    path: desk.path,
    system: { ...systemVariables(desk.services), ...desk.home?.variables }
  };
}
function interrupted() {
  return new Failure({
    code: "interrupted",
    what: "Expected to finish, but the run was interrupted.",
    why: "Nothing was judged to the end, and nothing was installed.",
    fix: "Run depsec again."
  });
}
async function askOnce(desk, question) {
  const { session, services } = desk;
  const { failures } = session.gate.ledger;
  const met = failures.length;
  const early = new AbortController();
  let isStale = false;
  session.onRestart = () => {
    isStale = true;
    early.abort();
  };
  const place = childPlace(desk);
  const env = childEnvironment(place, desk.upstreams, session.catalogue.directs.length > 0);
  const signal = AbortSignal.any([desk.signal, early.signal]);
  const result = await runPip(desk.pip, question, env, place, services.processes, signal);
  session.onRestart = () => void 0;
  if (desk.signal.aborted) throw interrupted();
  if (isStale) return "again";
  const text = result.code === 0 ? services.workspace.readText(question.reportFile) : void 0;
  const failure2 = failures[met];
  return {
    output: result,
    ...text === void 0 ? {} : { report: parsePipReport(text) },
    ...failure2 === void 0 ? {} : { failure: failure2 }
  };
}
function explain(desk, output, { control }, requirements) {
  const { session, upstreams, interpreter, isHashMode } = desk;
  const target = { python: interpreter.version, platform: interpreter.platform, control, isHashMode };
  const { folder } = desk.services.workspace;
  return explainPipFailure(output, { session, upstreams, requirements, target, folder });
}
async function askPip(desk, name, texts, choice, requirements) {
  const { workspace } = desk.services;
  const folder = workspace.makeFolder(name);
  const question = {
    ...choice,
    requirementsFile: join(folder, "requirements.txt"),
    reportFile: join(folder, "report.json"),
    ...texts.constraints === "" ? {} : { constraintsFile: join(folder, "constraints.txt") }
  };
  workspace.write(question.requirementsFile, texts.requirements);
  if (question.constraintsFile !== void 0) workspace.write(question.constraintsFile, texts.constraints);
  for (let attempt = 0; attempt < MAX_RESTARTS; attempt += 1) {
    const answer = await askOnce(desk, question);
    if (answer === "again") {
      await desk.settle();
      continue;
    }
    if (answer.failure !== void 0) throw answer.failure;
    if (answer.report === void 0) throw await explain(desk, answer.output, choice, requirements);
    return answer.report;
  }
  throw new Failure({
    code: "resolution-failed",
    what: `Expected the resolution to settle, but it was started ${MAX_RESTARTS} times.`,
    why: "Every start showed another source distribution that had to be read first.",
    fix: "Pin more of the requirements, or prefer wheels with --prefer-binary."
  });
}

// src/resolve/build/build-scope.ts
var MAX_DEPTH = 4;
var TOO_DEEP = `source distributions that build one another are followed ${MAX_DEPTH} deep.`;
function below(parent, paths) {
  return parent.requiredBy.flatMap(
    (origin) => paths.map(({ path }) => ({ ...origin, path: [...origin.path, ...path] }))
  );
}
function unknownNeeds(parent, because) {
  return {
    source: "build requirements",
    reason: `What ${parent.name} ${parent.version} needs to be built is unknown: ${because}`
  };
}
function merge(picks) {
  const merged = /* @__PURE__ */ new Map();
  for (const pick of picks) {
    const known = merged.get(pick.candidate.file.url);
    const requiredBy = [...known?.requiredBy ?? [], ...pick.requiredBy];
    merged.set(pick.candidate.file.url, { ...pick, requiredBy });
  }
  return [...merged.values()];
}
async function resolveBuildScope(picks, needsOf, resolveNeeds) {
  const found = [];
  const incomplete = [];
  const seen = /* @__PURE__ */ new Set();
  let parents = picks.filter(({ candidate }) => candidate.kind === "sdist");
  for (let depth = 0; depth < MAX_DEPTH && parents.length > 0; depth += 1) {
    const next = [];
    for (const parent of parents) {
      const needs = await needsOf(parent);
      const key = [...needs].sort().join("\n");
      const isNew = !seen.has(key);
      seen.add(key);
      try {
        const children = (await resolveNeeds(needs)).map((pick) => ({
          ...pick,
          requiredBy: below(parent, pick.requiredBy)
        }));
        found.push(...children);
        if (isNew) next.push(...children.filter(({ candidate }) => candidate.kind === "sdist"));
      } catch (error) {
        if (!(error instanceof Failure) || error.code === "interrupted") throw error;
        incomplete.push(unknownNeeds(parent, error.what));
      }
    }
    parents = next;
  }
  for (const parent of parents)
    if ((await needsOf(parent)).length > 0) incomplete.push(unknownNeeds(parent, TOO_DEEP));
  return { picks: merge(found), incomplete };
}
function leftovers(picks, used, refused) {
  const chosen = new Set(picks.map(({ candidate }) => candidate));
  return [.../* @__PURE__ */ new Set([...used, ...refused.keys()])].filter((candidate) => !chosen.has(candidate)).map((candidate) => {
    const built = picks.find((pick) => pick.candidate === refused.get(candidate));
    const alone = [{ path: [candidate.project] }];
    return {
      candidate,
      name: normalizeName(candidate.project),
      version: candidate.version,
      scope: "build",
      requiredBy: built === void 0 ? alone : below(built, alone),
      requires: []
    };
  });
}

// src/resolve/pip/hash-mode.ts
function allowedHashes(lines2) {
  const allowed = /* @__PURE__ */ new Map();
  for (const { name, hashes } of lines2) {
    if (hashes.length === 0) continue;
    const project = normalizeName(name);
    allowed.set(project, [...allowed.get(project) ?? [], ...hashes]);
  }
  return allowed;
}
function checkComplete(chosen, allowed) {
  const missing = chosen.filter(({ name }) => !allowed.has(normalizeName(name)));
  if (missing.length === 0) return;
  throw new Failure({
    code: "hash-missing",
    what: `Expected a --hash for everything that would be installed, got none for: ${missing.map(({ name, version }) => `${name}==${version}`).join(", ")}.`,
    why: "With hashes in the file pip installs nothing without one; a dependency left out is a hole.",
    fix: "Add the missing lines with their hashes (for example with `pip-compile --generate-hashes`)."
  });
}

// src/resolve/keyring.ts
var TIMEOUT = 3e4;
function lonelyUser({ authorization = "" }) {
  const login = Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString("utf8");
  return /^[^-:][^:]*:$/.test(login) ? login.slice(0, -1) : void 0;
}
function isSafe(url) {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" && isLocalHost(hostname);
}
async function withKeyring(upstream, settings, root, { machine, processes, workspace }) {
  const user = lonelyUser(upstream);
  const isWanted = ["subprocess", "import"].includes(settings["keyring-provider"] ?? "");
  const file = isWanted && user !== void 0 && isSafe(upstream.url) ? machine.program("keyring", root) : void 0;
  if (file === void 0 || user === void 0) return upstream;
  const variables = Object.entries(machine.environment).filter(([, value]) => value !== void 0);
  const env = {
    ...Object.fromEntries(variables),
    PATH: machine.searchPath(root)
  };
  const cwd = workspace.makeFolder("empty");
  for (const service of [upstream.url, new URL(upstream.url).host]) {
    const { code, stdout } = await processes.run({
      file,
      args: ["get", service, user],
      env,
      cwd,
      timeout: TIMEOUT
    });
    const password = stdout.replace(/\r?\n$/, "");
    if (code === 0 && password !== "")
      return { ...upstream, isPrivate: true, authorization: basic({ user, password }) };
  }
  return upstream;
}

// src/resolve/locks/listed-files.ts
var import_pep4402 = __toESM(require_pep440(), 1);

// src/resolve/build/build-needs.ts
function invalid(text, cause) {
  return new Failure(
    {
      code: "requirements-syntax",
      what: `Expected build requirements as PEP 508 writes them, got ${JSON.stringify(text)}.`,
      why: "pip refuses to build such a source distribution.",
      fix: "Pin a version that has a wheel."
    },
    cause
  );
}
function toRequirement(text) {
  try {
    const { name, extras, specifier, marker, url } = parseRequirement(text);
    if (url !== void 0) return void 0;
    const suffix = extras.length === 0 ? "" : `[${extras.join(",")}]`;
    const tail = marker === void 0 ? "" : ` ; ${marker}`;
    const written = `${name}${suffix}${specifier}${tail}`;
    const condition = marker === void 0 ? {} : { marker };
    return { name, extras, specifier, ...condition, hashes: [], text: written, origin: {} };
  } catch (error) {
    throw error instanceof InvalidRequirement ? invalid(text, error) : error;
  }
}
async function ask(desk, needs, control, number) {
  const requirements = needs.flatMap((text) => toRequirement(text) ?? []);
  if (requirements.length === 0) return [];
  const texts = renderRequirements({ requirements, constraints: [] });
  const choice = { control, pre: false, preferBinary: false, noDeps: false };
  const report = await askPip(desk, `build-${number}`, texts, choice, []);
  return picksOf(report, requirements, "build", desk.session).map(([pick]) => pick);
}
function needsResolver(desk, control) {
  const answers = /* @__PURE__ */ new Map();
  return (needs) => {
    const key = [...needs].sort().join("\n");
    const answer = answers.get(key) ?? ask(desk, needs, control, answers.size);
    answers.set(key, answer);
    return answer;
  };
}

// src/resolve/build/builder.ts
import { join as join4 } from "node:path";

// src/resolve/build/build-child.ts
import { join as join3 } from "node:path";

// src/resolve/build/build-program.ts
var BUILD_PROGRAM = `
import json, os, signal, subprocess, sys, threading, time
def watch(parent):
    while os.getppid() == parent:
        time.sleep(0.2)
    os.killpg(os.getpgrp(), signal.SIGKILL)
if hasattr(os, "killpg"):
    threading.Thread(target=watch, args=(os.getppid(),), daemon=True).start()
order = json.loads(sys.argv[1])
sys.path.insert(0, order["pip"])
import venv
from importlib.metadata import distributions
from pip._internal.utils.unpacking import unpack_file
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name
from pip._vendor.pyproject_hooks import BackendUnavailable, BuildBackendHookCaller, HookMissing
try:
    import tomllib
except ImportError:
    from pip._vendor import tomli as tomllib

RUN_PIP = 'import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); runpy.run_module("pip", run_name="__main__", alter_sys=True)'

def inside(*names):
    return os.path.join(order["folder"], *names)

def make_environment():
    builder = venv.EnvBuilder(symlinks=os.name != "nt", with_pip=False)
    builder.create(inside("env"))
    context = builder.ensure_directories(inside("env"))
    if order["wheels"]:
        pip = [context.env_exe, "-I", "-c", RUN_PIP, order["pip"], "install", "--quiet", "--no-index", "--no-deps"]
        rest = ["--only-binary", ":all:", "--no-compile", "--no-warn-script-location", "--disable-pip-version-check"]
        subprocess.run([*pip, *rest, *order["wheels"]], check=True)
    os.environ["PATH"] = os.pathsep.join([context.bin_path, os.environ.get("PATH", "")])
    os.environ["VIRTUAL_ENV"] = inside("env")
    return context.env_exe

def library(python):
    code = "import sysconfig; print(sysconfig.get_path('purelib')); print(sysconfig.get_path('platlib'))"
    return subprocess.run([python, "-I", "-c", code], check=True, capture_output=True, text=True).stdout.split("\\n")[:2]

def missing(texts, python):
    found = {canonicalize_name(one.metadata["Name"]): one.version for one in distributions(path=library(python))}
    wanted = [one for one in map(Requirement, texts) if one.marker is None or one.marker.evaluate()]
    def is_there(one):
        version = found.get(canonicalize_name(one.name))
        return version is not None and one.specifier.contains(version, prereleases=True)
    return [str(one) for one in wanted if one.url or not is_there(one)]

def build_system(source):
    try:
        with open(os.path.join(source, "pyproject.toml"), "rb") as file:
            return tomllib.load(file).get("build-system", {})
    except FileNotFoundError:
        return {}

def is_product(path):
    *folders, name = path.split(os.sep)
    return folders[:1] in (["build"], ["dist"]) or any(
        one == "__pycache__" or one.endswith((".egg-info", ".dist-info")) for one in folders
    )

def files_below(source):
    every = (os.path.join(folder, name) for folder, _, names in os.walk(source) for name in names)
    return {path for path in (os.path.relpath(one, source) for one in every) if not is_product(path)}

def build_editable(hooks):
    before = files_below(inside("src"))
    wheel = hooks.build_editable(inside("out"))
    return {"wheel": wheel, "added": sorted(files_below(inside("src")) - before)[:20]}

def build():
    source = order.get("project") or inside("src")
    if not order.get("inPlace"):
        unpack_file(order["sdist"], inside("src"))
    python = make_environment()
    system = build_system(source)
    backend = system.get("build-backend") or "setuptools.build_meta:__legacy__"
    path = system.get("backend-path")
    hooks = BuildBackendHookCaller(source, backend, backend_path=path, python_executable=python)
    is_editable = order["goal"] == "editable"
    wanted = hooks.get_requires_for_build_editable() if is_editable else hooks.get_requires_for_build_wheel()
    requires = missing(wanted, python)
    if requires:
        return {"requires": requires}
    if is_editable:
        return build_editable(hooks)
    if order["goal"] == "wheel":
        return {"wheel": hooks.build_wheel(inside("out"))}
    info = hooks.prepare_metadata_for_build_wheel(inside("out"))
    with open(inside("out", info, "METADATA"), encoding="utf-8", errors="surrogateescape") as file:
        return {"metadata": file.read().encode("utf-8", "replace").decode("utf-8")}

try:
    result = build()
except subprocess.CalledProcessError:
    sys.exit(1)
except BackendUnavailable as error:
    print(error.traceback or error, file=sys.stderr)
    sys.exit(1)
except HookMissing:
    print("its build back end knows no editable installs (PEP 660)", file=sys.stderr)
    sys.exit(1)
with open(inside("result.json"), "w", encoding="utf-8") as file:
    json.dump(result, file)
`;

// src/resolve/staging.ts
import { join as join2 } from "node:path";
async function stage(file, folder, workspace) {
  const target = join2(folder, file.filename);
  const copied = await workspace.copy(file.path, target);
  if (copied?.sha256 === file.sha256) return target;
  throw new Failure({
    code: "hash-mismatch",
    what: `Expected ${file.filename} as it was read, with sha256 ${file.sha256}, got ${copied?.sha256 ?? "no such file"}.`,
    why: "Something changed the file between reading and using it.",
    fix: "Find out what writes to the temporary folder of your user; then run depsec again."
  });
}

// src/resolve/build/build-child.ts
var Built = external_exports.object({
  requires: external_exports.array(external_exports.string()).optional(),
  metadata: external_exports.string().optional(),
  wheel: external_exports.string().optional(),
  added: external_exports.array(external_exports.string()).optional()
});
var TIMEOUT2 = 30 * 6e4;
var PARTS = ["bin", "lib", "lib64", "include"];
function readableParts(interpreter, services) {
  const { files } = services;
  const parts = interpreter.prefixes.flatMap((prefix) => PARTS.map((part) => join3(prefix, part)));
  const found = parts.filter((path) => isFolder(path, files));
  return [...new Set(found.map((path) => files.realpath(path)))];
}
function environment(folder, path, services) {
  const home = join3(folder, "home");
  return {
    ...systemVariables(services),
    PATH: path,
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    TEMP: home,
    TMP: home,
    LC_ALL: "C.UTF-8",
    NO_COLOR: "1",
    PIP_CONFIG_FILE: services.machine.isWindows ? "nul" : "/dev/null",
    PIP_NO_INDEX: "1",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUTF8: "1",
    // Two builds of the same bytes give the same wheel where the back end lets them.
    PYTHONHASHSEED: "0",
    SOURCE_DATE_EPOCH: "315532800"
  };
}
async function start(order, folder, place) {
  const { interpreter, services, signal } = place;
  const pip = await services.machine.pinnedPip();
  const { project } = order;
  const inPlace = !place.isKeptIn && project !== void 0;
  const args = ["-I", "-c", BUILD_PROGRAM, JSON.stringify({ ...order, pip, folder, inPlace })];
  const common = { args, timeout: TIMEOUT2, signal };
  if (!place.isKeptIn)
    return services.processes.run({
      ...common,
      takesAllAlong: true,
      file: interpreter.base,
      cwd: folder,
      env: environment(folder, place.path, services)
    });
  return services.sandbox.run({
    ...common,
    file: services.files.realpath(interpreter.base),
    folder,
    ...project !== void 0 && { alias: { path: join3(folder, "src"), at: project } },
    readable: [pip, ...readableParts(interpreter, services)],
    env: environment(folder, "/usr/local/bin:/usr/bin:/bin", services)
  });
}
function lastWords({ stdout, stderr }) {
  const lines2 = `${stdout}
${stderr}`.split(/\r?\n/);
  return lines2.findLast((line) => line.trim() !== "")?.trim() ?? "";
}
async function readResult(folder, kept, services) {
  const copied = await services.workspace.copy(join3(folder, "result.json"), kept);
  return copied === void 0 ? void 0 : services.workspace.readText(kept);
}
function parse2(text) {
  try {
    return Built.safeParse(JSON.parse(text)).data;
  } catch {
    return void 0;
  }
}
async function runBuild(order, number, place) {
  const { workspace } = place.services;
  const name = join3("builds", String(number));
  const folder = workspace.makeFolder(name);
  for (const part of ["in", "out", "home", "src"]) workspace.makeFolder(join3(name, part));
  const sdist = await stage(order.sdist, join3(folder, "in"), workspace);
  const wheels = [];
  for (const wheel of order.wheels) wheels.push(await stage(wheel, join3(folder, "in"), workspace));
  const { goal, project } = order;
  const result = await start(
    { sdist, wheels, goal, ...project !== void 0 && { project } },
    folder,
    place
  );
  const kept = join3(workspace.makeFolder("built"), `${number}.json`);
  const text = result.code === 0 ? await readResult(folder, kept, place.services) : void 0;
  const told = text === void 0 ? void 0 : parse2(text);
  return told === void 0 ? { folder, lastWords: lastWords(result) } : { ...told, folder };
}

// src/resolve/build/builder.ts
var MAX_ROUNDS = 3;
function buildFailure({ project, version, file }, words2, askers2, goal) {
  const asked = askers2.length === 0 ? "" : `, asked for in ${askers2.join(", ")}`;
  return new Failure({
    code: "resolution-failed",
    what: `Expected to build ${project} ${version} (${file.filename})${asked}; its build ended with: ${words2 === "" ? "(no words at all)" : words2}`,
    why: "This source distribution tells what it requires, or holds, only when it is built.",
    fix: goal === "editable" ? "Leave -e out to install a copy of the project." : "Pin a version that has a wheel, or leave source distributions out with --only-binary :all:."
  });
}
function wroteInto(added) {
  return `its build wrote ${added.map(printable).join(", ")} beside its sources, which depsec lets no build do to a project that is used where it lies`;
}
var SourceBuilder = class {
  constructor(parts) {
    this.parts = parts;
  }
  parts;
  built = /* @__PURE__ */ new Map();
  refused = /* @__PURE__ */ new Map();
  further = /* @__PURE__ */ new Map();
  used = /* @__PURE__ */ new Set();
  wheels = /* @__PURE__ */ new Map();
  underWay = /* @__PURE__ */ new Set();
  count = 0;
  async metadata(candidate, isNamed = true) {
    const answer = await this.build(candidate, { goal: "metadata" });
    if ("because" in answer) return answer;
    const text = answer.metadata ?? "";
    try {
      const told = parseCoreMetadata(text);
      checkIdentity(isNamed ? candidate.file.filename : `${told.name}-${told.version}.tar.gz`, told);
      return { text };
    } catch (error) {
      if (error instanceof ArchiveRefusal)
        return {
          because: `the metadata that its build made is refused (${error.code}: ${error.reason})`,
          code: error.code
        };
      throw error;
    }
  }
  wheel(candidate) {
    const wheel = this.wheels.get(candidate) ?? this.buildWheel(candidate, { goal: "wheel" });
    this.wheels.set(candidate, wheel);
    return wheel;
  }
  editable(candidate, project) {
    return this.buildWheel(candidate, { goal: "editable", project });
  }
  async buildWheel(candidate, aim) {
    const answer = await this.build(candidate, aim);
    if ("because" in answer) return answer;
    const { added = [] } = answer;
    if (added.length > 0) return { because: wroteInto(added) };
    const wheel = await this.collect(candidate, answer, aim);
    this.built.set(candidate, wheel);
    const url = `${candidate.file.url}#${wheel.filename}`;
    const file = { url, filename: wheel.filename, hashes: {} };
    const admission = await this.parts.admit({ ...candidate, kind: "wheel", file }, wheel);
    return admission.admitted ? wheel : { because: `the wheel that was built from it is refused (${admission.rule})` };
  }
  async collect(candidate, { folder, wheel = "" }, { goal }) {
    const { workspace, inspector } = this.parts.services;
    const isName2 = /^[A-Za-z0-9][A-Za-z0-9._+!-]*\.whl$/.test(wheel);
    const path = join4(workspace.makeFolder(join4("built", String(this.count))), isName2 ? wheel : "none");
    const copied = isName2 ? await workspace.copy(join4(folder, "out", wheel), path) : void 0;
    if (copied === void 0) throw this.failure(candidate, "it left no wheel", goal);
    const inspection = await inspector.inspect(path, wheel, copied.sha256);
    return { path, filename: wheel, ...copied, inspection };
  }
  failure(candidate, words2, goal) {
    return buildFailure(candidate, words2, this.parts.askers(candidate.project), goal);
  }
  async build(candidate, aim) {
    const isKeptIn = await this.walls();
    if (typeof isKeptIn === "object") return isKeptIn;
    if (this.underWay.has(candidate)) return { because: "it needs itself to be built" };
    this.underWay.add(candidate);
    try {
      return await this.rounds(candidate, aim, isKeptIn);
    } finally {
      this.underWay.delete(candidate);
    }
  }
  /** Whether builds are kept in a sandbox, or why there are none. */
  async walls() {
    const { choice, services } = this.parts;
    if (choice === "never") return { because: "with --build never nothing is built" };
    const walls = await services.sandbox.walls();
    if ("kind" in walls) return true;
    if (choice === "always") return false;
    return {
      because: `it would have to be built, and there is no sandbox for builds here (${walls.missing}). On Linux install bubblewrap or allow user namespaces; --build always builds without a sandbox, --only-binary :all: avoids builds`,
      code: "build-not-sandboxed"
    };
  }
  /** A back end may want more once it runs: it is started again with that at hand. */
  async rounds(candidate, aim, isKeptIn) {
    const { inspection, sha256 } = await this.parts.session.shelf.read(candidate);
    const { path } = await this.parts.session.shelf.fetch(candidate);
    const sdist = { path, sha256, filename: candidate.file.filename };
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const needs = [...inspection.buildRequires, ...this.further.get(candidate) ?? []];
      const wheels = await this.provide(candidate, needs);
      if ("because" in wheels) return wheels;
      await this.parts.beforeBuild();
      this.parts.onBuild(candidate);
      this.used.add(candidate);
      this.count += 1;
      const place = { ...this.parts.place, isKeptIn };
      const answer = await runBuild({ sdist, wheels, ...aim }, this.count, place);
      if (answer.lastWords !== void 0) throw this.failure(candidate, answer.lastWords, aim.goal);
      if (answer.requires === void 0) return answer;
      this.further.set(candidate, [...this.further.get(candidate) ?? [], ...answer.requires]);
    }
    return { because: `its build asked for more requirements ${MAX_ROUNDS} times` };
  }
  /** What a build needs, as wheels that were let pass; sdists among it are built first. */
  async provide(parent, needs) {
    const wheels = [];
    try {
      for (const { candidate } of await this.parts.needs(needs)) {
        const wheel = await this.need(candidate, parent);
        if ("because" in wheel) return wheel;
        this.used.add(candidate);
        wheels.push(wheel);
      }
    } catch (error) {
      if (!(error instanceof Failure) || error.code === "interrupted" || error.code === "disk") throw error;
      return { because: `what it needs to be built is unknown: ${error.what}` };
    }
    return wheels;
  }
  async need(candidate, parent) {
    const { shelf } = this.parts.session;
    const reading = await shelf.read(candidate);
    const admission = await this.parts.admit(candidate, reading);
    if (!admission.admitted) {
      this.refused.set(candidate, parent);
      const { project, version } = candidate;
      return { because: `its build needs ${project} ${version}, which was refused (${admission.rule})` };
    }
    if (candidate.kind === "sdist") return this.wheel(candidate);
    const { path } = await shelf.fetch(candidate);
    return { path, filename: candidate.file.filename, sha256: reading.sha256 };
  }
};
function createBuilder(parts) {
  return new SourceBuilder(parts);
}

// src/resolve/workshop.ts
var NOT_TRUSTED = "its metadata could not be trusted, or would have had to be built";
function openWorkshop(options, base, control) {
  const { request, set, interpreter, admit, signal, beforeBuild, onProgress } = options;
  const { services, session, path } = base;
  const unbuilt = /* @__PURE__ */ new Map();
  const settle2 = async () => {
    for (const candidate of session.gate.takeWanted()) {
      const built = await builder.metadata(candidate);
      if ("because" in built) unbuilt.set(candidate, built);
      session.gate.learn(candidate, "text" in built ? built.text : void 0);
    }
  };
  const desk = { ...base, settle: settle2 };
  const needs = needsResolver(desk, control);
  let count = 0;
  const builder = createBuilder({
    choice: request.build,
    session,
    services,
    needs,
    admit,
    place: { interpreter, services, path, signal },
    beforeBuild,
    onBuild: ({ project }) => {
      onProgress({ phase: "build", done: count, total: count += 1, name: project });
    },
    askers: (project) => set.requirements.filter(({ name }) => normalizeName(name) === project).map(({ origin }) => placeOf(origin))
  });
  return { desk, builder, control, needs, unbuilt };
}
async function readOne(pick, { desk, builder, unbuilt }) {
  const { shelf, servedMetadata } = desk.session;
  return toRelease(pick, await shelf.read(pick.candidate), {
    served: servedMetadata.get(pick.candidate),
    built: builder.built.get(pick.candidate),
    notBuilt: unbuilt.get(pick.candidate)
  });
}
function unknownDependencies({ desk, unbuilt }) {
  return [...desk.session.gate.ledger.standIns].map((candidate) => ({
    source: "dependencies",
    reason: `The dependencies of ${candidate.project} ${candidate.version} are unknown: ${unbuilt.get(candidate)?.because ?? NOT_TRUSTED}.`
  }));
}

// src/resolve/locks/listed-files.ts
function isSameVersion(a, b) {
  return (0, import_pep4402.valid)(a) !== null && (0, import_pep4402.valid)(b) !== null ? (0, import_pep4402.eq)(a, b) : a === b;
}
function hasHash({ file }, hash) {
  const [algorithm = "", digest] = hash.split(":");
  return file.hashes[algorithm] === digest;
}
async function hashedFiles(project, version, hashes, { upstreams, session }) {
  const pages = await Promise.all(upstreams.map((_, at) => session.catalogue.page(at, project)));
  const isListed = (candidate) => candidate.project === project && isSameVersion(candidate.version, version) && hashes.some((hash) => hasHash(candidate, hash));
  const found = pages.flatMap((page) => page?.candidates.filter(isListed) ?? []);
  const keyOf = ({ file }) => `${file.filename} ${JSON.stringify(file.hashes)}`;
  return [...new Map(found.map((one) => [keyOf(one), one]).reverse()).values()];
}
function listedCandidates(locked, desk) {
  const { directs } = desk.session.catalogue;
  return Promise.all(
    locked.map(async (one) => {
      const { name, version, hashes } = one.locked;
      const placed = directs.filter(({ file }) => one.files.some((listed) => listed.file === file));
      const found = hashes.length === 0 ? [] : await hashedFiles(normalizeName(name), version, hashes, desk);
      return { ...one, candidates: [...placed, ...found] };
    })
  );
}
function missingFiles(listed) {
  return listed.flatMap(({ locked, candidates }) => {
    const missing = locked.hashes.filter((hash) => !candidates.some((candidate) => hasHash(candidate, hash)));
    if (missing.length === 0) return [];
    const what = `${missing.length} of the files of ${locked.name} ${locked.version}`;
    return [
      {
        source: "index",
        reason: `${placeOf(locked.origin)}: ${what} could not be found by their hashes on any index and were not read.`
      }
    ];
  });
}
function idlePicks(listed, chosen) {
  const taken = new Set(chosen.map(({ name }) => normalizeName(name)));
  const nothing = { requiredBy: /* @__PURE__ */ new Map(), requires: /* @__PURE__ */ new Map() };
  return listed.flatMap(({ locked: one, candidates }) => {
    const first = candidates.find(({ kind }) => kind === "wheel") ?? candidates[0];
    if (first === void 0 || taken.has(normalizeName(one.name))) return [];
    const pick = toPick({ name: one.name, version: one.version }, first, "runtime", nothing);
    return [{ ...pick, requiredBy: [{ ...one.origin, path: [one.name] }] }];
  });
}
async function readPicks(picks, workshop, listed, allowed) {
  const groups = listed.map(({ candidates }) => candidates);
  const hashedWith = async ({ project, version, shown, file }) => {
    const hashes = shown === void 0 ? allowed.get(project) : void 0;
    const found = hashes === void 0 ? [] : await hashedFiles(project, version, hashes, workshop.desk);
    return found.filter((one) => one.file.filename !== file.filename);
  };
  return Promise.all(
    picks.map(async (pick) => {
      const { candidate } = pick;
      const group = groups.find((candidates) => candidates.includes(candidate));
      const others = (group ?? await hashedWith(candidate)).filter((one) => one !== candidate);
      const read = (one) => readOne({ ...pick, candidate: one }, workshop);
      const [release, ...more] = await Promise.all([read(candidate), ...others.map(read)]);
      return { ...release, artifacts: [release, ...more].flatMap(({ artifacts }) => artifacts) };
    })
  );
}

// src/resolve/locks/locked-files.ts
import { pathToFileURL } from "node:url";

// src/index/open-to-all.ts
var MAX_BYTES = 1024 * 1024;
var IDLE_TIMEOUT = 3e4;
var BEGINNINGS = ["504b0304", "1f8b", "425a68", "fd377a585a00"];
function isArchive(body) {
  const start2 = Buffer.from(body.subarray(0, 8)).toString("hex");
  return BEGINNINGS.some((beginning) => start2.startsWith(beginning));
}
async function isOpenFile(url, namedBy, http) {
  try {
    const { status, body } = await http.request({
      url,
      headers: { range: "bytes=0-7" },
      maxBytes: MAX_BYTES,
      idleTimeout: IDLE_TIMEOUT,
      namedBy
    });
    return (status === 200 || status === 206) && isArchive(body);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return error.kind === "too-large";
  }
}

// src/resolve/direct/prepared-direct.ts
function directFailure(direct, code, what, fix) {
  const why = "depsec hands pip only what it can read before any of it runs.";
  return new Failure({
    code,
    what: `${placeOf(direct.origin)}: ${printable(direct.shown)}: ${what}.`,
    why,
    fix
  });
}
function announcedHashes({ announced }) {
  return Object.entries(announced).map(([algorithm, hex]) => `${algorithm}:${hex}`);
}
function allowedHashesOf(direct) {
  return direct.hashes.length === 0 ? void 0 : [...direct.hashes, ...announcedHashes(direct)];
}
function fromPacked(direct, packed, upstream, { shown, origin }) {
  const { filename, url, name, version, isGuess } = packed;
  const file = { upstream, file: { filename, url, hashes: {} }, shown };
  const rename2 = (told, at) => fromPacked(direct, packed.rename(told, at), upstream, { shown, origin });
  return { direct, file, origin, name, version, isGuess, rename: rename2, notes: [] };
}

// src/resolve/direct/remote-upstream.ts
function remoteUpstream(direct, address, options) {
  const url = new URL(address);
  const hostOf = (one) => new URL(one.url).hostname;
  const index = options.upstreams.find((one) => isLocalHost(hostOf(one)) || hostOf(one) === url.hostname);
  if (isLocalHost(url.hostname) && index === void 0)
    throw directFailure(
      direct,
      "requirements-refused",
      "expected a file of another machine, got a local address",
      "Name the file by its path, or keep it on an index."
    );
  const [user, password] = [percentDecoded(url.username), percentDecoded(url.password)];
  const hasLogin = user !== "" || password !== "";
  const isDeclared = isBelowAny(address, options.privateIndexes);
  return {
    kind: "links",
    url: `${url.origin}/`,
    isPrivate: hasLogin || isDeclared,
    ...hasLogin && !isDeclared && direct.origin.file !== void 0 && { isClaimed: true },
    namedBy: index?.url ?? "",
    origin: direct.origin,
    ...hasLogin ? { authorization: basic({ user, password }) } : {}
  };
}
async function withoutClaim(upstream, file, http) {
  if (upstream.isClaimed !== true || !await isOpenFile(file, whoNamed(upstream), http)) return upstream;
  return { ...upstream, isPrivate: false };
}
function withoutLogin(address) {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return url.href;
}

// src/resolve/locks/locked-files.ts
function fitsPython(specifier, { version }) {
  return (parseSpecifiers(specifier ?? "") ?? []).every((piece) => satisfies(version, piece));
}
function checkEnvironment(lock, target) {
  const fits2 = lock.environments.length === 0 || lock.environments.some((marker) => appliesIn({ marker }, target.markers));
  if (fits2 && fitsPython(lock.requiresPython, target)) return;
  throw new Failure({
    code: "unsatisfiable",
    what: `Expected ${placeOf(lock.origin)} to be made for Python ${target.version} on this platform, got a lock for others.`,
    why: "What it lists would not be what is installed here.",
    fix: "Resolve for an interpreter that fits with --python, or make the lock anew."
  });
}
function otherPackage(locked, { filename }) {
  return new Failure({
    code: "requirements-refused",
    what: `${placeOf(locked.origin)}: expected files of ${locked.name} ${locked.version}, got ${printable(filename)}.`,
    why: "An installer would take one package for another.",
    fix: "Make the lock anew with the tool it comes from."
  });
}
function knownIndex({ index }, file, upstreams) {
  if (index === void 0) return void 0;
  const known = upstreams.find(({ kind, url }) => kind === "index" && isSamePlace(url, index));
  const isOwn = known !== void 0 && new URL(known.url).origin === new URL(file).origin;
  return known?.isPrivate === true && !isOwn ? void 0 : known;
}
async function toDirectFile(locked, file, options) {
  const name = parseArtifactName(file.filename);
  if (name?.project !== normalizeName(locked.name)) throw otherPackage(locked, file);
  const { filename, hashes, shown, source } = file;
  const origin = { origin: locked.origin, shown };
  const isRemote = source.kind === "url";
  const url = isRemote ? withoutLogin(source.url) : pathToFileURL(source.path).href;
  const server = isRemote ? remoteUpstream(origin, source.url, options) : void 0;
  const upstream = server ? await withoutClaim(knownIndex(locked, url, options.upstreams) ?? server, url, options.http) : { kind: "links", url, isPrivate: true, origin: locked.origin };
  return { upstream, file: { filename, url, hashes }, shown };
}
function lockedFiles(locks, options) {
  const all = locks.flatMap(
    ({ packages, installer }) => packages.map(async (locked) => ({
      locked,
      files: await Promise.all(locked.files.map((file) => toDirectFile(locked, file, options))),
      isPipsChoice: installer === void 0
    }))
  );
  return Promise.all(all);
}
function lockedRequirements(locked, target) {
  return locked.filter(({ isPipsChoice }) => isPipsChoice).filter(({ locked: one }) => appliesIn(one, target.markers) && fitsPython(one.requiresPython, target)).map(({ locked: { name, version, origin } }) => {
    const specifier = `==${version}`;
    return { name, extras: [], specifier, hashes: [], text: `${name}${specifier}`, origin };
  });
}

// src/resolve/direct/prepare-directs.ts
import { basename as basename2, join as join8 } from "node:path";
import { pathToFileURL as pathToFileURL4 } from "node:url";

// src/resolve/direct/clone-repository.ts
import { join as join5 } from "node:path";
var TIMEOUT3 = 10 * 6e4;
var SETTINGS = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.attributesFile=/dev/null",
  "core.symlinks=false",
  "credential.helper=",
  "submodule.recurse=false",
  "fetch.recurseSubmodules=false",
  "transfer.fsckObjects=true",
  "protocol.allow=never",
  "protocol.https.allow=always",
  "protocol.http.allow=always",
  "protocol.ssh.allow=always"
].flatMap((setting) => ["-c", setting]);
function failure(direct, got) {
  return new Failure({
    code: "download-failed",
    what: `${placeOf(direct.origin)}: expected the repository ${printable(direct.shown)}, got: ${got}.`,
    why: "What could not be cloned whole cannot be judged.",
    fix: "Check the address and the revision, and that this machine may read the repository."
  });
}
function environment2({ machine, workspace }, path) {
  const kept = [
    "SSH_AUTH_SOCK",
    "SystemRoot",
    "COMSPEC",
    "PATHEXT",
    "https_proxy",
    "HTTPS_PROXY",
    "http_proxy",
    "no_proxy",
    "NO_PROXY"
  ];
  const values = kept.flatMap((name) => {
    const value = machine.environment[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(values),
    PATH: path,
    HOME: workspace.makeFolder("home"),
    LC_ALL: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_LFS_SKIP_SMUDGE: "1",
    GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
    GIT_ALLOW_PROTOCOL: "https:http:ssh"
  };
}
function words(stderr) {
  const last = stderr.trim().split("\n").at(-1) ?? "";
  return last.replace(/[a-z+]+:\/\/\S+/gi, "(address)").slice(0, 200) || "no words at all";
}
function candidatesFor(revision) {
  if (revision === void 0) return ["HEAD"];
  return [`refs/remotes/origin/${revision}`, `refs/tags/${revision}`, revision];
}
function gitFor(direct, { root, place, services, signal }) {
  const git = services.machine.program("git", root);
  if (git === void 0)
    throw new Failure({
      code: "usage",
      what: `Expected git on PATH for ${printable(direct.shown)} (${placeOf(direct.origin)}), found none.`,
      why: "Requirements from repositories are cloned before they are read.",
      fix: "Install git, or name a released version."
    });
  const env = environment2(services, services.machine.searchPath(root));
  return (args) => services.processes.run({
    file: git,
    args: [...SETTINGS, ...args],
    env,
    cwd: place,
    timeout: TIMEOUT3,
    signal
  });
}
async function cloneRepository(direct, { url, revision }, scene) {
  const { place, services } = scene;
  const run = gitFor(direct, scene);
  const target = join5(place, "repository");
  const cloned = await run([
    "clone",
    "--quiet",
    "--no-checkout",
    "--no-recurse-submodules",
    "--template=",
    "--",
    url,
    target
  ]);
  if (cloned.code !== 0) throw failure(direct, words(cloned.stderr));
  for (const name of candidatesFor(revision)) {
    const found = await run([
      "-C",
      target,
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${name}^{commit}`
    ]);
    const commit = found.stdout.trim();
    if (found.code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) continue;
    const taken = await run(["-C", target, "checkout", "--quiet", "--detach", commit]);
    if (taken.code !== 0) throw failure(direct, words(taken.stderr));
    return { folder: services.files.realpath(target), commit };
  }
  throw failure(direct, `no revision ${printable(revision ?? "HEAD")}`);
}

// src/resolve/direct/direct-origin.ts
import { pathToFileURL as pathToFileURL2 } from "node:url";
function quoted(part) {
  if (/^[A-Za-z]:$/.test(part)) return part;
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function fileAddress(path) {
  const url = pathToFileURL2(path);
  return `file://${url.host}${url.pathname.split("/").map(decodeURIComponent).map(quoted).join("/")}`;
}
function withoutLogin2(address) {
  return address.replace(/^([a-z+]+:\/\/)(?!git@)[^/@]*@/i, "$1");
}
function archiveInfo(announced) {
  const [first] = Object.entries(announced);
  return first === void 0 ? {} : { hash: first.join("="), hashes: { [first[0]]: first[1] } };
}
function directOrigin(direct, commit = "") {
  const { source, subdirectory, isEditable, announced } = direct;
  const below2 = subdirectory === void 0 ? {} : { subdirectory };
  switch (source.kind) {
    case "folder":
      return { url: fileAddress(source.path), dir_info: isEditable === true ? { editable: true } : {} };
    case "file":
      return { url: fileAddress(source.path), archive_info: archiveInfo(announced), ...below2 };
    case "url":
      return { url: withoutLogin2(source.url), archive_info: archiveInfo(announced), ...below2 };
    case "vcs": {
      const { url, revision } = source;
      const asked = revision === void 0 ? {} : { requested_revision: revision };
      return { url: withoutLogin2(url), vcs_info: { vcs: "git", commit_id: commit, ...asked }, ...below2 };
    }
  }
}
function withDigest(origin, sha256) {
  if (origin.archive_info === void 0 || origin.archive_info.hash !== void 0) return origin;
  return { ...origin, archive_info: archiveInfo({ sha256 }) };
}

// src/resolve/direct/pack-project.ts
import { join as join6 } from "node:path";
import { pathToFileURL as pathToFileURL3 } from "node:url";

// src/archive/project-metadata.ts
var import_pep4403 = __toESM(require_pep440(), 1);
var UNKNOWN = { isStatic: false, fields: [] };
var NAME = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;
function tableOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function parsed(text) {
  try {
    return text === void 0 ? {} : parse(text);
  } catch {
    return {};
  }
}
function lines(value) {
  if (value === void 0) return [];
  if (!Array.isArray(value)) return void 0;
  const texts = value.filter(
    (item) => typeof item === "string" && /^[\t\x20-\x7e]+$/.test(item)
  );
  return texts.length === value.length ? texts : void 0;
}
function underExtra(requirement, extra) {
  const isDirect = /^[^;@]*@/.test(requirement);
  const at = isDirect ? requirement.search(/\s;/) : requirement.indexOf(";");
  const condition = `extra == "${extra}"`;
  if (at < 0) return `${requirement} ; ${condition}`;
  const marker = requirement.slice(at).replace(/^\s*;/, "").trim();
  return `${requirement.slice(0, at).trim()} ; (${marker}) and ${condition}`;
}
function extraFields(value) {
  const fields = [];
  for (const [extra, listed] of Object.entries(tableOf(value))) {
    const requirements = lines(listed);
    if (requirements === void 0 || !NAME.test(extra)) return void 0;
    fields.push(`Provides-Extra: ${extra}`);
    fields.push(...requirements.map((text) => `Requires-Dist: ${underExtra(text, extra)}`));
  }
  return fields;
}
function projectFields(project) {
  const dynamic = lines(project["dynamic"]);
  const isOpen = dynamic?.some(
    (key) => ["dependencies", "optional-dependencies", "requires-python"].includes(key)
  );
  const required = lines(project["dependencies"]);
  const extras = extraFields(project["optional-dependencies"]);
  if (isOpen !== false || required === void 0 || extras === void 0) return void 0;
  const python = project["requires-python"];
  return [
    ...typeof python === "string" && /^[\x20-\x7e]+$/.test(python) ? [`Requires-Python: ${python}`] : [],
    ...required.map((text) => `Requires-Dist: ${text}`),
    ...extras
  ];
}
var isName = (value) => typeof value === "string" && NAME.test(value);
var isVersion = (value) => typeof value === "string" && (0, import_pep4403.explain)(value) !== null;
function looseName(read, pyproject) {
  const poetry = tableOf(tableOf(pyproject["tool"])["poetry"])["name"];
  if (isName(poetry)) return poetry;
  const written = /^[ \t]*name\s*=\s*([\w.-]+)[ \t]*\r?$/m.exec(read("setup.cfg") ?? "")?.[1];
  const called = /\bname\s*=\s*["']([\w.-]+)["']/.exec(read("setup.py") ?? "")?.[1];
  return [written, called].find(isName);
}
function describeSdist(text) {
  if (text === void 0) return UNKNOWN;
  try {
    const metadata = parseCoreMetadata(text);
    const { name, version, requiresDist, providesExtra, requiresPython } = metadata;
    if (!isName(name) || !isVersion(version)) return UNKNOWN;
    const fields = [
      ...requiresPython === void 0 ? [] : [`Requires-Python: ${requiresPython}`],
      ...requiresDist.map((requirement) => `Requires-Dist: ${requirement}`),
      ...providesExtra.map((extra) => `Provides-Extra: ${extra}`)
    ];
    const isPlain = fields.every((field) => /^[\t\x20-\x7e]+$/.test(field));
    const isStatic = isPlain && isStaticMetadata(metadata);
    return { name, version, isStatic, fields: isStatic ? fields : [] };
  } catch (error) {
    if (error instanceof ArchiveRefusal) return UNKNOWN;
    throw error;
  }
}
function describeProject(read) {
  const pyproject = parsed(read("pyproject.toml"));
  const project = tableOf(pyproject["project"]);
  const fields = "project" in pyproject ? projectFields(project) : void 0;
  const told = describeSdist(read("PKG-INFO"));
  if (!("project" in pyproject) && told.isStatic) return told;
  const name = isName(project["name"]) ? project["name"] : told.name ?? looseName(read, pyproject);
  const version = isVersion(project["version"]) ? project["version"] : told.version;
  return {
    ...name === void 0 ? {} : { name },
    ...version === void 0 ? {} : { version },
    isStatic: fields !== void 0 && name !== void 0,
    fields: fields ?? []
  };
}
function packageInfo(name, version, description) {
  const head = [
    `Metadata-Version: ${description.isStatic ? "2.2" : "2.1"}`,
    `Name: ${name}`,
    `Version: ${version}`
  ];
  return `${[...head, ...description.fields].join("\n")}
`;
}

// src/archive/write-tar.ts
import { gzipSync } from "node:zlib";
var BLOCK = 512;
function header(name, size, type) {
  const block = Buffer.alloc(BLOCK);
  const octal = (value, at, width) => block.write(value.toString(8).padStart(width - 1, "0"), at);
  block.write(name, 0, 100, "latin1");
  octal(420, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  block.fill(" ", 148, 156);
  block.write(type, 156);
  block.write("ustar\x0000", 257, "latin1");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}
function padded(data) {
  return Buffer.concat([data, Buffer.alloc((BLOCK - data.length % BLOCK) % BLOCK)]);
}
function paxRecord(key, value) {
  const body = Buffer.byteLength(` ${key}=${value}
`);
  const guess = body + String(body).length;
  const length = String(guess).length === String(body).length ? guess : body + String(guess).length;
  return Buffer.from(`${length} ${key}=${value}
`);
}
function member({ path, bytes }) {
  const isPlain = path.length <= 100 && /^[\x20-\x7e]+$/.test(path);
  const record = isPlain ? void 0 : paxRecord("path", path);
  const short = isPlain ? path : Buffer.from(path, "utf8").subarray(0, 100).toString("latin1");
  return [
    ...record === void 0 ? [] : [header("PaxHeader", record.length, "x"), padded(record)],
    header(short, bytes.length, "0"),
    padded(bytes)
  ];
}
function packTarGz(folder, files) {
  const members = files.flatMap(({ path, bytes }) => member({ path: `${folder}/${path}`, bytes }));
  const packed = gzipSync(Buffer.concat([...members, Buffer.alloc(2 * BLOCK)]), { level: 1 });
  packed[9] = 255;
  return packed;
}

// src/resolve/direct/pack-project.ts
var DYNAMIC_VERSION = "0+dynamic";
function packProject(files, wanted, fallback, folder, workspace) {
  const text = (path) => {
    const found = files.find((file) => file.path === path);
    return found === void 0 ? void 0 : Buffer.from(found.bytes).toString("utf8");
  };
  const description = describeProject(text);
  const own = files.filter(({ path }) => path !== "PKG-INFO");
  const pack = (name2, version, isGuess) => {
    const info = { path: "PKG-INFO", bytes: Buffer.from(packageInfo(name2, version, description)) };
    const stem = `${name2.replace(/-/g, "_")}-${version}`;
    const path = join6(folder, `${stem}.tar.gz`);
    workspace.write(path, packTarGz(stem, [info, ...own]));
    const rename2 = (told, at) => pack(told, at, false);
    return { filename: `${stem}.tar.gz`, url: pathToFileURL3(path).href, name: name2, version, isGuess, rename: rename2 };
  };
  const loose = fallback.replace(/[^\w.]+/g, "-").replace(/^\W+|\W+$/g, "");
  const name = description.name ?? wanted ?? (loose || "project");
  return pack(name, description.version ?? DYNAMIC_VERSION, !description.isStatic);
}

// src/resolve/direct/odd-archive.ts
var MAX_BYTES2 = 1024 ** 3;
var SUFFIX = /(?:\.whl|\.zip|\.tgz|\.tar(?:\.(?:gz|bz2|xz))?)$/i;
function belowTop(files, subdirectory) {
  const tops = new Set(
    files.map(({ path }) => path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : "")
  );
  const [top = ""] = tops.size === 1 ? tops : [""];
  const start2 = `${top}${subdirectory === void 0 ? "" : `${subdirectory}/`}`;
  const order = (a, b) => a.path < b.path ? -1 : 1;
  return files.filter(({ path }) => path.startsWith(start2)).map(({ path, bytes }) => ({ path: path.slice(start2.length), bytes })).sort(order);
}
async function download(direct, url, upstream, options) {
  const allowed = allowedHashesOf(direct) ?? announcedHashes(direct);
  const { authorization } = upstream;
  try {
    const { status, path, digests } = await options.http.download(
      {
        url,
        headers: authorization === void 0 ? {} : { authorization },
        maxBytes: MAX_BYTES2,
        idleTimeout: 6e4,
        namedBy: whoNamed(upstream),
        signal: options.signal
      },
      [.../* @__PURE__ */ new Set(["sha256", ...allowed.map((hash) => hash.split(":")[0] ?? "")])]
    );
    if (status !== 200) throw new HttpError("refused", `HTTP status ${status}`);
    const isAllowed = allowed.length === 0 || Object.entries(digests).some(([name, hex]) => allowed.includes(`${name}:${hex}`));
    if (isAllowed) return { path, sha256: digests["sha256"] ?? "" };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw directFailure(
      direct,
      "download-failed",
      `could not be fetched: ${error.message}`,
      "Check the address, then run depsec again."
    );
  }
  throw directFailure(
    direct,
    "hash-mismatch",
    "its bytes have other hashes than the line says",
    "Do not install this file."
  );
}
async function fromOddArchive(direct, filename, url, upstream, options) {
  const suffix = SUFFIX.exec(filename)?.[0].toLowerCase();
  if (suffix === void 0 || suffix === ".whl")
    throw directFailure(
      direct,
      "requirements-refused",
      suffix === void 0 ? "is no archive pip installs, by its name" : "is no wheel by its name",
      "Name a wheel, a .tar.gz or a .zip."
    );
  const { services } = options;
  const { inspector, workspace } = services;
  const { path, sha256 } = await download(direct, url, upstream, options);
  const origin = withDigest(directOrigin(direct), sha256);
  const files = await inspector.unpack(path, `archive${suffix}`);
  const stem = filename.slice(0, -suffix.length);
  const fallback = direct.name ?? stem;
  const place = workspace.makeFolder(`project-${services.token()}`);
  if (files !== void 0)
    return fromPacked(
      direct,
      packProject(belowTop(files, direct.subdirectory), direct.name, fallback, place, workspace),
      upstream,
      { shown: direct.shown, origin }
    );
  const name = fallback.replace(/[^\w.]+/g, "_").replace(/^\W+|\W+$/g, "") || "archive";
  const file = { filename: `${name}-0${suffix}`, url, hashes: direct.announced };
  return {
    direct,
    file: { upstream, file, shown: direct.shown },
    origin,
    name,
    version: "0",
    isGuess: true,
    notes: []
  };
}

// src/resolve/direct/project-tree.ts
import { join as join7, relative, sep } from "node:path";
var TreeTooLarge = class extends Error {
};
var MAX_BYTES3 = 512 * 1024 * 1024;
var MAX_FILES = 5e4;
var MAX_DEPTH2 = 60;
var UNREAD = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  ".bzr",
  "__pycache__",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache"
]);
var FOREIGN = /* @__PURE__ */ new Set(["node_modules", ".tox", ".nox"]);
function isEnvironment(folder, files) {
  return isFile(join7(folder, "pyvenv.cfg"), files);
}
function look(path, files) {
  try {
    const real = files.realpath(path);
    return { real, ...files.stat(real) };
  } catch {
    return void 0;
  }
}
function addFile(path, real, size, walk) {
  walk.size += size;
  if (walk.size > MAX_BYTES3) throw new TreeTooLarge(`more than ${MAX_BYTES3 / 1024 / 1024} MiB`);
  if (walk.found.length >= MAX_FILES) throw new TreeTooLarge(`more than ${MAX_FILES} files`);
  walk.found.push({ path, bytes: walk.files.read(real) });
}
function visit(folder, depth, walk) {
  if (depth > MAX_DEPTH2) throw new TreeTooLarge(`folders more than ${MAX_DEPTH2} deep`);
  for (const name of walk.files.list(folder)) {
    if (UNREAD.has(name)) continue;
    const path = join7(folder, name);
    const shown = relative(walk.root, path).split(sep).join("/");
    const found = look(path, walk.files);
    const isLink = found?.real !== path;
    if (found?.isFile === true && isInside(walk.root, found.real))
      addFile(shown, found.real, found.size, walk);
    else if (found?.isDirectory !== true || isLink || FOREIGN.has(name) || isEnvironment(path, walk.files))
      walk.leftOut.push(shown);
    else visit(path, depth + 1, walk);
  }
}
function readTree(root, files) {
  const walk = { root, files, found: [], leftOut: [], size: 0 };
  visit(root, 0, walk);
  const order = (a, b) => a.path < b.path ? -1 : 1;
  return { files: walk.found.sort(order), leftOut: walk.leftOut };
}
function isSameTree(one, other) {
  return one.files.length === other.files.length && one.files.every(({ path, bytes }, at) => {
    const same = other.files[at];
    return same?.path === path && Buffer.compare(same.bytes, bytes) === 0;
  });
}

// src/resolve/direct/prepare-directs.ts
function localUpstream(direct, path) {
  return { kind: "links", url: pathToFileURL4(path).href, isPrivate: true, origin: direct.origin };
}
function fromFolder(direct, folder, told, options) {
  const { workspace, files } = options.services;
  try {
    const tree = readTree(folder, files);
    const place = workspace.makeFolder(`project-${options.services.token()}`);
    const packed = packProject(tree.files, direct.name, basename2(folder), place, workspace);
    const some2 = tree.leftOut.slice(0, 8).map(printable).join(", ");
    const more = tree.leftOut.length > 8 ? ` and ${tree.leftOut.length - 8} more` : "";
    const left = `${printable(told.shown)}: not read, since no part of the project: ${some2}${more}.`;
    return {
      ...fromPacked(direct, packed, localUpstream(direct, folder), told),
      isAsRead: () => isSameTree(tree, readTree(folder, files)),
      notes: tree.leftOut.length === 0 ? [] : [left]
    };
  } catch (error) {
    if (!(error instanceof TreeTooLarge)) throw error;
    const fix = "Name a folder that holds the project alone.";
    throw directFailure(direct, "requirements-refused", `expected a project, got ${error.message}`, fix);
  }
}
function withUpstream(prepared, upstream) {
  const { rename: rename2, file } = prepared;
  const renamed = rename2 && ((name, at) => withUpstream(rename2(name, at), upstream));
  return { ...prepared, file: { ...file, upstream }, ...renamed && { rename: renamed } };
}
function isPlainFolder(path, files) {
  return isFolder(path, files) && files.realpath(path) === path;
}
async function fromRepository(direct, source, options) {
  const { services, root, signal } = options;
  const upstream = remoteUpstream(direct, source.url.replace(/^ssh:/i, "https:"), options);
  const place = services.workspace.makeFolder(`clone-${services.token()}`);
  const { folder, commit } = await cloneRepository(direct, source, { root, place, services, signal });
  const shown = `${direct.shown.replace(/@[^@/]*$/, "")}@${commit}`;
  const { subdirectory } = direct;
  const project = subdirectory === void 0 ? folder : join8(folder, ...subdirectory.split("/"));
  if (!isPlainFolder(project, services.files))
    throw directFailure(
      direct,
      "requirements-refused",
      "no such subdirectory",
      "Correct what stands behind #subdirectory=."
    );
  const prepared = fromFolder(direct, project, { shown, origin: directOrigin(direct, commit) }, options);
  return withUpstream(prepared, upstream);
}
async function fromArchive(direct, filename, url, upstream, options) {
  const told = parseArtifactName(filename);
  if (told === void 0 || direct.subdirectory !== void 0)
    return fromOddArchive(direct, filename, url, upstream, options);
  const allowed = allowedHashesOf(direct);
  const file = {
    upstream,
    file: { filename, url, hashes: direct.announced },
    shown: direct.shown,
    ...allowed && { allowed }
  };
  const version = told.version.replaceAll("_", "-");
  return {
    direct,
    file,
    origin: directOrigin(direct),
    name: told.project,
    version,
    isGuess: false,
    notes: []
  };
}
function checkClashes(prepared) {
  const known = /* @__PURE__ */ new Map();
  for (const one of prepared) {
    const key = normalizeName(one.name);
    const other = known.get(key);
    known.set(key, other ?? one);
    if (other === void 0 || other.file.shown === one.file.shown) continue;
    throw new Failure({
      code: "requirements-conflict",
      what: `Expected one file for ${one.name}, got ${printable(other.file.shown)} (${placeOf(other.direct.origin)}) and ${printable(one.file.shown)} (${placeOf(one.direct.origin)}).`,
      why: "Only one of them could be installed, and pip refuses such a set.",
      fix: "Keep one of the two lines, or give them markers that exclude each other."
    });
  }
}
function checkName(prepared) {
  const { direct, name, version, isGuess } = prepared;
  if (direct.name === void 0 || isGuess || normalizeName(direct.name) === normalizeName(name))
    return prepared;
  const fix = "Correct the name in front of the @, or the address.";
  throw directFailure(
    direct,
    "requirements-refused",
    `expected ${printable(direct.name)}, got ${name} ${version}`,
    fix
  );
}
function lastPart(address) {
  const written = new URL(address).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
async function prepare(direct, options) {
  const { source, shown } = direct;
  switch (source.kind) {
    case "folder":
      return fromFolder(direct, source.path, { shown, origin: directOrigin(direct) }, options);
    case "vcs":
      return fromRepository(direct, source, options);
    case "file": {
      const [url, upstream] = [pathToFileURL4(source.path).href, localUpstream(direct, source.path)];
      return fromArchive(direct, basename2(source.path), url, upstream, options);
    }
    case "url": {
      const url = withoutLogin(source.url);
      const upstream = await withoutClaim(remoteUpstream(direct, source.url, options), url, options.http);
      return fromArchive(direct, lastPart(url), url, upstream, options);
    }
  }
}
async function prepareDirects(directs, options) {
  const prepared = [];
  for (const direct of directs) prepared.push(checkName(await prepare(direct, options)));
  return prepared;
}

// src/resolve/direct/settle-directs.ts
function pinned({ direct, name, version }) {
  const { extras, marker, origin } = direct;
  const wanted = extras.length > 0 ? `[${extras.join(",")}]` : "";
  const specifier = `==${version}`;
  return {
    name,
    extras,
    specifier,
    ...marker === void 0 ? {} : { marker },
    hashes: allowedHashesOf(direct) ?? [],
    text: `${name}${wanted}${specifier}${marker === void 0 ? "" : ` ; ${marker}`}`,
    origin
  };
}
async function buildMetadata(candidate, { isGuess }, { builder }) {
  try {
    return await builder.metadata(candidate, !isGuess);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "resolution-failed") throw error;
    return { because: error.what };
  }
}
function rename(prepared, former, text, { desk }) {
  const { name, version } = parseCoreMetadata(text);
  const renamed = { ...prepared, ...prepared.rename?.(name, version) };
  const candidate = desk.session.catalogue.replace(former, renamed.file);
  desk.session.gate.learn(candidate, text);
  return { prepared: renamed, candidate, former };
}
async function settle(prepared, candidate, workshop, admit) {
  const { gate, shelf } = workshop.desk.session;
  if (candidate.kind === "wheel" || prepared.direct.isConstraint) return { prepared, candidate };
  const reading = await shelf.read(candidate);
  const { inspection } = reading;
  const isTold = inspection.isStatic && !isRefused(inspection);
  const mayBuild = excludedKind(workshop.control, candidate.project) !== "sdist";
  if (isTold || !mayBuild || !(await admit(candidate, reading)).admitted) {
    gate.learn(candidate, isTold ? inspection.metadataText : void 0);
    return { prepared, candidate };
  }
  const built = await buildMetadata(candidate, prepared, workshop);
  if ("text" in built && prepared.isGuess) return rename(prepared, candidate, built.text, workshop);
  if ("because" in built) workshop.unbuilt.set(candidate, built);
  gate.learn(candidate, "text" in built ? built.text : void 0);
  return { prepared, candidate };
}
function releaseControl({ noBinary, onlyBinary }, settled) {
  const names = (kind) => settled.flatMap(({ candidate }) => candidate.kind === kind ? [normalizeName(candidate.project)] : []);
  const [sdists, wheels] = [names("sdist"), names("wheel")];
  const join9 = (old, added, gone) => [.../* @__PURE__ */ new Set([...old, ...added])].filter((name) => !gone.includes(name)).sort();
  const isFree = noBinary.length === 0 && onlyBinary.length === 0;
  return isFree ? { noBinary, onlyBinary } : { noBinary: join9(noBinary, sdists, wheels), onlyBinary: join9(onlyBinary, wheels, sdists) };
}
function isTakenAnew({ prepared, candidate }) {
  const { kind } = prepared.direct.source;
  return kind === "folder" || kind === "file" && candidate.kind === "sdist";
}
async function settleDirects(directs, workshop, admit) {
  const listed = [...workshop.desk.session.catalogue.directs];
  const settled = [];
  for (const [at, prepared] of directs.entries()) {
    const candidate = listed[at];
    if (candidate !== void 0) settled.push(await settle(prepared, candidate, workshop, admit));
  }
  const of = (isConstraint) => settled.map(({ prepared }) => prepared).filter(({ direct }) => direct.isConstraint === isConstraint).map(pinned);
  return {
    requirements: of(false),
    constraints: of(true).map((constraint) => ({ ...constraint, extras: [] })),
    former: new Set(settled.flatMap(({ former }) => former ?? [])),
    named: (candidate) => settled.find((one) => one.candidate === candidate)?.prepared,
    anew: settled.filter(isTakenAnew).map(({ prepared }) => normalizeName(prepared.name)),
    builtAs: (candidate) => settled.find((one) => one.candidate === candidate)?.former ?? candidate,
    control: (chosen) => releaseControl(chosen, settled)
  };
}

// src/resolve/user-home.ts
function userHome({ machine }) {
  const { environment: environment3, isWindows } = machine;
  const folder = environment3[isWindows ? "USERPROFILE" : "HOME"];
  if (folder === void 0 || folder === "") return void 0;
  const variables = ["PYTHONUSERBASE", "APPDATA"].flatMap((name) => {
    const value = environment3[name];
    return value === void 0 || value === "" ? [] : [[name, value]];
  });
  return { folder, variables: Object.fromEntries(variables) };
}

// src/resolve/resolve.ts
function controlOf({ settings }, request, options) {
  const given = (name, values) => values.map((value) => ({ name, value }));
  const line = [
    ...given("no-binary", request.resolution.noBinary),
    ...given("only-binary", request.resolution.onlyBinary)
  ].sort((a, b) => Number(b.value.includes(":all:")) - Number(a.value.includes(":all:")));
  const files = options.flatMap(
    ({ name, value = "" }) => name === "no-binary" || name === "only-binary" ? [{ name, value }] : []
  );
  return formatControl([...settingChoices(settings), ...line, ...files]);
}
function runtimePicks(report, { session }, requirements, directs) {
  return picksOf(report, requirements, "runtime", session).map(([pick, { metadata, requested }]) => {
    const named2 = directs.named(pick.candidate);
    return { ...pick, metadata, isRequested: requested, ...named2 && { named: named2 } };
  });
}
var NOTHING_CHOSEN = { pip_version: PINNED_PIP, install: [], environment: {} };
function placeSources({ request, set, interpreter }, { files }) {
  const { settings, defaultIndex } = interpreter;
  return {
    settings,
    defaultIndex,
    request: request.indexes,
    options: set.options,
    root: request.root,
    files
  };
}
async function upstreamsOf(options, services) {
  const { request, interpreter } = options;
  const netrc = services.machine.netrc() ?? "";
  const named2 = listUpstreams(placeSources(options, services)).map((upstream) => withLogin(upstream, netrc));
  return Promise.all(
    named2.map((upstream) => withKeyring(upstream, interpreter.settings, request.root, services))
  );
}
async function listFiles(options, preparing) {
  const { set, interpreter, isHashMode } = options;
  for (const lock of set.locks) checkEnvironment(lock, interpreter);
  const locked = await lockedFiles(set.locks, preparing);
  const applying = set.directs.filter((direct) => appliesIn(direct, interpreter.markers));
  const prepared = await prepareDirects(applying, preparing);
  checkClashes(prepared);
  const hashed = isHashMode ? [...set.requirements, ...set.constraints, ...prepared.map(pinned)] : [];
  return {
    prepared,
    locked,
    allowed: allowedHashes([...hashed, ...locked.map(({ locked: one }) => one)])
  };
}
function notesOf({ desk }, { prepared }, options) {
  const { upstreams, session, services } = desk;
  const sources = placeSources(options, services);
  return [
    ...newPlaceNotes(upstreams, sources),
    ...missingFolderNotes(sources),
    ...prepared.flatMap(({ notes }) => notes),
    ...[...session.forbidding].map(
      (url) => `The extra index ${url} answered 403 for projects it was asked for; they were taken as not being there.`
    )
  ];
}
async function look2(runtime, workshop, options, directs, listed) {
  const { admit } = options;
  const { desk, builder } = workshop;
  const { session, pip } = desk;
  const needsOf = async ({ candidate }) => {
    const reading = await session.shelf.read(candidate);
    const { admitted } = await admit(candidate, reading);
    return admitted ? [...reading.inspection.buildRequires, ...builder.further.get(directs.builtAs(candidate)) ?? []] : [];
  };
  const found = await listedCandidates(listed.locked, desk);
  const idle = idlePicks(found, runtime);
  const isOthersChoice = ({ candidate }) => found.some((one) => !one.isPipsChoice && one.candidates.includes(candidate));
  const build = await resolveBuildScope(
    [...runtime, ...idle.filter(isOthersChoice)],
    needsOf,
    workshop.needs
  );
  const urls = new Set([...runtime, ...idle].map(({ candidate }) => candidate.file.url));
  const needed = [...runtime, ...build.picks.filter(({ candidate }) => !urls.has(candidate.file.url))];
  const used = [...builder.used].filter((candidate) => !directs.former.has(candidate));
  const picks = [...needed, ...idle, ...leftovers([...needed, ...idle], new Set(used), builder.refused)];
  return {
    releases: await readPicks(picks, workshop, found, listed.allowed),
    incomplete: [...unknownDependencies(workshop), ...build.incomplete, ...missingFiles(found)],
    notes: notesOf(workshop, listed, options),
    pip: pip.version,
    locate: locateAmong(
      picks.map(({ candidate }) => candidate),
      session.shelf,
      builder.built.values()
    )
  };
}
async function resolveAll(workshop, options, listed) {
  const { request, set, installed, interpreter } = options;
  const { desk, builder, control } = workshop;
  const directs = await settleDirects(listed.prepared, workshop, options.admit);
  const whole = {
    requirements: [
      ...set.requirements,
      ...directs.requirements,
      ...lockedRequirements(listed.locked, interpreter)
    ],
    constraints: [...set.constraints, ...directs.constraints]
  };
  const { noDeps, ...chosen } = choices(request.resolution, set.options);
  const choice = {
    control: directs.control(control),
    ...chosen,
    noDeps: noDeps || isOn(interpreter.settings["no-deps"]) || set.locks.length > 0,
    ...installed !== void 0 && { installed, anew: directs.anew }
  };
  const report = whole.requirements.length === 0 ? NOTHING_CHOSEN : await askPip(desk, "runtime", renderRequirements(whole), choice, whole.requirements);
  const runtime = runtimePicks(report, desk, whole.requirements, directs);
  if (options.isHashMode) checkComplete(runtime, listed.allowed);
  const seen = () => look2(runtime, workshop, options, directs, listed);
  return { runtime, builder, shelf: desk.session.shelf, look: seen };
}
async function resolve2(options, services, http, use) {
  const { request, set, interpreter, signal } = options;
  const { root, indexes: indexes2 } = request;
  const { privateIndexes } = indexes2;
  const upstreams = await upstreamsOf(options, services);
  const listed = await listFiles(options, { root, upstreams, privateIndexes, services, http, signal });
  const { prepared, locked, allowed } = listed;
  const directs = [...prepared.map(({ file }) => file), ...locked.flatMap(({ files }) => files)];
  const session = await openGate({ ...options, upstreams, allowed, directs }, services, http);
  const home = options.installed === void 0 ? void 0 : userHome(services);
  const base = {
    pip: choosePip(interpreter, await services.machine.pinnedPip(), { seesUser: home !== void 0 }),
    session,
    upstreams,
    services,
    path: services.machine.searchPath(root),
    ...home !== void 0 && { home },
    interpreter,
    isHashMode: options.isHashMode,
    signal
  };
  try {
    const workshop = openWorkshop(options, base, controlOf(interpreter, request, set.options));
    return await use(await resolveAll(workshop, options, listed));
  } finally {
    await session.close();
  }
}

// src/open-run.ts
function once(work) {
  let done;
  return () => done ??= work();
}
async function openRun(request, services, watch) {
  const { signal = new AbortController().signal, onProgress = () => void 0 } = watch;
  const beforeBuild = once(watch.beforeBuild ?? (() => Promise.resolve()));
  setMaxListeners(0, signal);
  if (services.cache.isEmpty) services.inspector.prepare();
  const interpreter = await findPython(request, services);
  const settings = settingsSet(interpreter.settings, request, services);
  const http = connect(interpreter, request.offline, services);
  const knowledge = openKnowledge({ request, http, services, onProgress, signal });
  const admit = rememberAdmissions((candidate, reading) => judgeCandidate(candidate, reading, knowledge));
  const watching = { signal, onProgress, beforeBuild };
  return { request, services, interpreter, settings, http, knowledge, admit, watch: watching };
}
function readSection({ root, constraints, variables, allowVcs, standardInput }, { packages = [], requirements, editables, groups, isWhole, ownGroups }, services) {
  const found = {
    ...isWhole !== void 0 && { isWhole },
    ...ownGroups && { ownGroups },
    ...standardInput && { standardInput }
  };
  const input = { root, packages, editables, requirements, groups, constraints, allowVcs, ...found };
  return readRequirements(input, services.files, {
    allowed: variables,
    values: services.machine.environment
  });
}
async function resolveSection(run, set, use, installed) {
  const { request, interpreter, settings, admit, watch } = run;
  const whole = set.locks.length > 0 ? set : joinSets(settings, set);
  const isHashMode = request.resolution.requireHashes || hashMode(whole);
  if (isHashMode) checkHashMode(whole, (requirement) => appliesIn(requirement, interpreter.markers));
  const options = { request, set: whole, interpreter, isHashMode, admit, ...watch };
  return resolve2({ ...options, ...installed && { installed } }, run.services, run.http, use);
}
function isEmpty({ requirements, directs, locks }) {
  return requirements.length + directs.length + locks.length === 0;
}
var NOT_HERE = "The markers of the requirements exclude this Python or this system: nothing was resolved.";
function sectionNotes(set, { markers }) {
  const empty = isEmpty(set) ? ["There are no requirements here: nothing was resolved."] : [];
  const isNone = set.requirements.length > 0 && set.directs.length + set.locks.length === 0;
  const isElsewhere = isNone && !set.requirements.some((requirement) => appliesIn(requirement, markers));
  return [...empty, ...isElsewhere ? [NOT_HERE] : [], ...set.notes.map(noteText)];
}
async function reportOf(run, sections) {
  const releases = mergeReleases(sections.flatMap(({ resolution }) => resolution.releases));
  const { interpreter } = run;
  const locate = async (sha256) => {
    for (const { resolution } of sections) {
      const path = await resolution.locate?.(sha256);
      if (path !== void 0) return path;
    }
    return void 0;
  };
  const together = sections.filter(({ set }) => set.locks.length === 0).map(({ resolution }) => mergeReleases(resolution.releases));
  const judged = await reviewReleases(
    await judgeReleases(releases, run.knowledge, together),
    locate,
    run.knowledge
  );
  return assembleReport({
    request: run.request,
    environment: {
      python: interpreter.version,
      pip: sections[0]?.resolution.pip ?? "",
      platform: interpreter.platform,
      source: interpreter.source
    },
    judged: judged.releases,
    incomplete: [...sections.flatMap(({ resolution }) => resolution.incomplete), ...judged.incomplete],
    skipped: judged.skipped,
    notes: [
      ...unheededNotes(interpreter.settings),
      ...run.settings.notes.map(noteText),
      ...sections.flatMap(({ set, resolution }) => [...sectionNotes(set, interpreter), ...resolution.notes]),
      ...judged.notes
    ]
  });
}

export {
  NO_REQUIREMENTS,
  pipWords,
  IS_HALF,
  PINNED_PIP,
  choosePip,
  stage,
  withDigest,
  userHome,
  openRun,
  readSection,
  resolveSection,
  isEmpty,
  reportOf
};
