import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  directEntry,
  entriesOf,
  findRoot,
  isProjectName,
  problemEntry,
  requirementEntry
} from "./chunk-B4QS7VRN.js";
import {
  failureOf,
  placeOf
} from "./chunk-MUULUKXM.js";
import {
  pinnedVersion
} from "./chunk-FT7KJOHR.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  require_pep440
} from "./chunk-QBOPZQUG.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";
import {
  isFile
} from "./chunk-U44NVPD3.js";
import {
  __toESM
} from "./chunk-TMPMX5CX.js";

// src/requirements/read-requirements.ts
import { resolve } from "node:path";

// src/requirements/conflict.ts
var import_pep440 = __toESM(require_pep440(), 1);
function excludes(one, other) {
  const [first, second] = [(0, import_pep440.explain)(one), (0, import_pep440.explain)(other)];
  if (first === null || second === null || (0, import_pep440.compare)(one, other) === 0) return false;
  return (0, import_pep440.compare)(first.public, second.public) !== 0 || first.local !== null && second.local !== null;
}
function conflict(one, other) {
  const [first, second] = [one, other].map(
    ({ version, requirement }) => `${requirement.name}==${version} (${placeOf(requirement.origin)})`
  );
  return new Failure({
    code: "requirements-conflict",
    what: `Expected one version of ${one.requirement.name}, got ${first ?? ""} and ${second ?? ""}.`,
    why: "No release satisfies both, so pip would find no solution.",
    fix: "Keep one of the two lines, or give them markers that exclude each other."
  });
}
function checkConflicts(requirements, constraints) {
  const pins = /* @__PURE__ */ new Map();
  const plain = requirements.filter(({ marker }) => marker === void 0);
  const wanted = new Set(plain.map(({ name }) => normalizeName(name)));
  const constrained = constraints.filter(({ name }) => wanted.has(normalizeName(name)));
  for (const requirement of [...requirements, ...constrained]) {
    const version = requirement.marker === void 0 ? pinnedVersion(requirement.specifier) : void 0;
    if (version === void 0) continue;
    const name = normalizeName(requirement.name);
    const pin = { version, requirement };
    const known = pins.get(name);
    if (known !== void 0 && excludes(known.version, version)) throw conflict(known, pin);
    pins.set(name, known ?? pin);
  }
}

// src/requirements/read-requirements.ts
var MAX_ENTRIES = 1e5;
function flat(entry) {
  if (entry.kind === "include") throw new TypeError("an argument includes no file");
  return entry;
}
function isFileOfRequirements(text, { root, files }) {
  return /^[\w.-]+\.(?:txt|in|toml|lock)$/i.test(text) && isFile(resolve(root, text), files);
}
function* argumentEntries({ packages, editables = [] }, walk) {
  const context = { origin: {}, hashes: [], isConstraint: false, variables: walk.variables, place: walk };
  const written = (texts) => texts.map((text) => text.trim()).filter((text) => text !== "");
  for (const text of written(packages))
    yield isFileOfRequirements(text, walk) ? problemEntry(
      {},
      "syntax",
      `expected the name of a package, got ${text}, which is a file here`,
      `Name a file with -r: -r ${text}`
    ) : flat(requirementEntry(text, context));
  for (const text of written(editables)) yield flat(directEntry(text, { ...context, isEditable: true }));
}
function* groupEntries(group, walk) {
  const [, path = "pyproject.toml", name = group] = /^(.*):([^:]*)$/s.exec(group) ?? [];
  const choice = { isProject: false, isWhole: false, groups: [name] };
  if (isProjectName(path)) yield* entriesOf({ path, isConstraint: false, choice, origin: {} }, [], walk);
  else
    yield problemEntry(
      {},
      "syntax",
      "expected --group to name a pyproject.toml in front of the colon, got another file",
      "Write --group NAME, or --group path/pyproject.toml:NAME."
    );
}
function* allEntries(input, walk) {
  for (const path of input.constraints) yield* entriesOf({ path, isConstraint: true, origin: {} }, [], walk);
  yield* argumentEntries(input, walk);
  const choice = { isProject: true, isWhole: input.isWhole === true, groups: input.ownGroups ?? [] };
  for (const path of input.requirements)
    yield* entriesOf({ path, isConstraint: false, choice, origin: {} }, [], walk);
  for (const group of input.groups ?? []) yield* groupEntries(group, walk);
}
function record(entry, draft) {
  switch (entry.kind) {
    case "requirement":
      (entry.isConstraint ? draft.constraints : draft.requirements).push(entry.requirement);
      return;
    case "direct":
      draft.directs.push(entry.direct);
      return;
    case "lock":
      draft.locks.push(entry.lock);
      return;
    case "option":
      draft.options.push(entry.option);
      return;
    case "note":
      draft.notes.push(entry.note);
      return;
    case "problem":
      draft.problems.push(entry.problem);
      return;
  }
}
function tooMany() {
  return new Failure({
    code: "requirements-unreadable",
    what: `Expected at most ${MAX_ENTRIES} requirements and options, got more.`,
    why: "No project needs as many, and they would exhaust the memory.",
    fix: "Audit the files in several runs."
  });
}
function checkLocks({ locks, requirements, constraints }) {
  const [lock] = locks;
  if (lock === void 0 || locks.length === 1 && requirements.length + constraints.length === 0) return;
  throw new Failure({
    code: "requirements-refused",
    what: `Expected the lock ${placeOf(lock.origin)} alone, got other requirements, constraints or locks beside it.`,
    why: "A lock lists all that is installed; pip takes nothing beside it either.",
    fix: "Audit the lock in a run of its own."
  });
}
function readRequirements(input, files, env) {
  const { allowVcs = false, standardInput, isForUv = false } = input;
  const walk = {
    root: findRoot(input.root, files),
    files,
    variables: env,
    allowVcs,
    isForUv,
    ...standardInput && { standardInput },
    opened: 0
  };
  const draft = {
    requirements: [],
    constraints: [],
    directs: [],
    locks: [],
    options: [],
    notes: [],
    problems: []
  };
  let count = 0;
  for (const entry of allEntries(input, walk)) {
    count += 1;
    if (count > MAX_ENTRIES) throw tooMany();
    record(entry, draft);
  }
  const { problems, ...set } = draft;
  if (problems.length > 0) throw failureOf(problems);
  checkLocks(set);
  checkConflicts(set.requirements, set.constraints);
  return set;
}

export {
  readRequirements
};
