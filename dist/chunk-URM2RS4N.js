import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  PINNED_PIP,
  isEmpty,
  openRun,
  readSection,
  reportOf,
  resolveSection
} from "./chunk-LG6XM7NR.js";
import {
  isLockName
} from "./chunk-YUMNTOEB.js";
import {
  Failure
} from "./chunk-4GXQLTQH.js";

// src/requirements/discover.ts
import { join } from "node:path";
function isFile(path, files) {
  try {
    return files.stat(path).isFile;
  } catch {
    return false;
  }
}
function entriesOf(folder, files) {
  try {
    return files.list(folder);
  } catch {
    return [];
  }
}
function discoverRequirements(root, files) {
  const direct = entriesOf(root, files).filter(
    (name) => /^requirements.*\.txt$/s.test(name) || isLockName(name)
  );
  const nested = entriesOf(join(root, "requirements"), files).filter((name) => name.endsWith(".txt")).map((name) => `requirements/${name}`);
  return [...direct, ...nested].filter((name) => isFile(join(root, name), files)).sort();
}

// src/audit.ts
function sections(request, services) {
  const { requirements, packages, editables } = request;
  if (requirements.length + packages.length + editables.length > 0) return [requirements];
  const found = discoverRequirements(request.root, services.files);
  if (found.length > 0) return found.map((file) => [file]);
  throw new Failure({
    code: "usage",
    what: `Expected something to audit, found neither packages nor requirement files in ${request.root}.`,
    why: "An empty audit would look like a clean one.",
    fix: "Name packages, or a file with -r FILE, or run in the project with -C DIR."
  });
}
var NOTHING_TO_RESOLVE = { releases: [], incomplete: [], notes: [], pip: PINNED_PIP };
async function auditSection(run, set) {
  if (isEmpty(set)) return { set, resolution: NOTHING_TO_RESOLVE };
  return { set, resolution: await resolveSection(run, set, (resolved) => resolved.look()) };
}
async function audit(request, services, watch = {}) {
  const sets = sections(request, services).map((files) => readSection(request, files, services));
  const run = await openRun(request, services, watch);
  const done = [];
  for (const set of sets) done.push(await auditSection(run, set));
  return reportOf(run, done);
}

export {
  audit
};
