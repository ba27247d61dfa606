import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  NO_REQUIREMENTS,
  PINNED_PIP,
  isEmpty,
  openRun,
  readSection,
  reportOf,
  resolveSection
} from "./chunk-LYUKQAYV.js";
import {
  MAX_BYTES,
  PROJECT_LOCKS,
  isLockName,
  openFields,
  readPyproject
} from "./chunk-B4QS7VRN.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  isFile
} from "./chunk-U44NVPD3.js";

// src/requirements/discover.ts
import { join } from "node:path";
var PROJECT = "pyproject.toml";
var SETUP = "setup.py";
var BUILT = { requirements: [], editables: ["."], groups: [] };
function entriesOf(folder, files) {
  try {
    return files.list(folder);
  } catch {
    return [];
  }
}
function textOf(path, files) {
  try {
    return files.stat(path).size > MAX_BYTES ? void 0 : new TextDecoder().decode(files.read(path));
  } catch {
    return void 0;
  }
}
function hasDependencies({ project, tool }) {
  const { uv, pdm, poetry } = tool;
  const tables = [poetry.dependencies, poetry.group, poetry["dev-dependencies"], pdm["dev-dependencies"]];
  return project !== void 0 || uv["dev-dependencies"].length > 0 || tables.some((table) => Object.keys(table).length > 0);
}
function isOnlyBuilt(read, { hasSetup, isAlone }) {
  if (openFields(read).length > 0) return true;
  return isAlone && !hasDependencies(read) && (hasSetup || read["build-system"] !== void 0);
}
function projectSections(text, lock, beside) {
  const base = { requirements: [PROJECT], editables: [], groups: [], ...lock !== void 0 && { lock } };
  const read = readPyproject(text ?? "");
  if (text === void 0 || "problem" in read) return [{ ...base, isWhole: true }];
  const groups = Object.keys(read["dependency-groups"]);
  if (isOnlyBuilt(read, beside))
    return [
      { ...base, ...BUILT },
      ...groups.map((group) => ({ ...base, requirements: [], groups: [group] }))
    ];
  return [
    ...hasDependencies(read) ? [{ ...base, isWhole: true }] : [],
    ...groups.map((group) => ({ ...base, ownGroups: [group] }))
  ];
}
function discoverSections(root, files) {
  const names = entriesOf(root, files);
  const direct = names.filter((name) => /^requirements.*\.txt$/s.test(name) || isLockName(name));
  const nested = entriesOf(join(root, "requirements"), files).filter((name) => name.endsWith(".txt")).map((name) => `requirements/${name}`);
  const found = [...direct, ...nested].filter((name) => isFile(join(root, name), files)).sort();
  const project = join(root, PROJECT);
  const lock = PROJECT_LOCKS.find((name) => found.includes(name));
  const hasSetup = isFile(join(root, SETUP), files);
  const isAlone = found.length === 0;
  const own = hasSetup && isAlone ? [BUILT] : [];
  return [
    ...isFile(project, files) ? projectSections(textOf(project, files), lock, { hasSetup, isAlone }) : own,
    ...found.map((name) => ({ requirements: [name], editables: [], groups: [] }))
  ];
}

// src/audit.ts
function sections(request, services) {
  const { requirements, packages, editables, groups } = request;
  if (requirements.length + packages.length + editables.length + groups.length > 0) return [request];
  const found = discoverSections(request.root, services.files);
  if (found.length > 0) return found;
  throw new Failure({
    code: "usage",
    what: `Expected something to audit, found no packages, requirement files, pyproject.toml or setup.py in ${request.root}.`,
    why: "An empty audit would look like a clean one.",
    fix: "Name packages, a file with -r FILE, or a project with -e FOLDER; or run in the project with -C DIR."
  });
}
var NOTHING_TO_RESOLVE = { releases: [], incomplete: [], notes: [], pip: PINNED_PIP };
function readFound(request, asked, services) {
  try {
    return readSection(request, asked, services);
  } catch (error) {
    const isUnread = error instanceof Failure && /^requirements-(?:syntax|refused)$/.test(error.code);
    if (!isUnread || asked.lock === void 0) throw error;
    const reason = `${error.what.replaceAll("\n", " ")} Only its lock ${asked.lock} was read; whether it is up to date is unknown.`;
    return {
      set: NO_REQUIREMENTS,
      resolution: { ...NOTHING_TO_RESOLVE, incomplete: [{ source: "pyproject.toml", reason }] }
    };
  }
}
async function auditSection(run, found) {
  if ("resolution" in found) return found;
  if (isEmpty(found)) return { set: found, resolution: NOTHING_TO_RESOLVE };
  return { set: found, resolution: await resolveSection(run, found, (resolved) => resolved.look()) };
}
async function audit(request, services, watch = {}) {
  const sets = sections(request, services).map((asked) => readFound(request, asked, services));
  const run = await openRun(request, services, watch);
  const done = [];
  for (const set of sets) done.push(await auditSection(run, set));
  return reportOf(run, done);
}

export {
  audit
};
