import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  valueAt
} from "./chunk-ZUNNBZ6V.js";
import {
  visibleName
} from "./chunk-LLXANL5G.js";
import {
  Failure
} from "./chunk-4GXQLTQH.js";
import {
  parse
} from "./chunk-FKAGPCGO.js";

// src/verdict/exit-code.ts
var FAILURE_EXIT = {
  usage: 2,
  config: 2,
  "requirements-unreadable": 2,
  "requirements-syntax": 2,
  "requirements-refused": 2,
  "requirements-conflict": 2,
  "python-missing": 2,
  "python-too-old": 2,
  "python-broken": 2,
  "index-unreachable": 3,
  "index-refused": 3,
  "index-invalid": 3,
  "package-unknown": 2,
  unsatisfiable: 2,
  "hash-missing": 2,
  "hash-mismatch": 3,
  "download-failed": 3,
  "resolution-failed": 3,
  "advisories-invalid": 2,
  "not-installed": 2,
  "install-interrupted": 130,
  disk: 2,
  interrupted: 130,
  internal: 4
};
function failureExitCode(code) {
  return FAILURE_EXIT[code];
}
function exitCode(report, policy) {
  const failed = report.error ? failureExitCode(report.error.code) : 0;
  if (failed !== 0 && failed !== 3) return failed;
  if (report.counts.blocked > 0 && policy.mode !== "warn") return 1;
  if (failed === 3) return 3;
  const isIncomplete = report.counts.unscanned > 0 || report.incomplete.length > 0;
  return isIncomplete && !policy.allowIncomplete ? 3 : 0;
}

// src/verdict/failed-report.ts
function failedReport(failure, tool) {
  const { code, what, why, fix } = failure;
  return {
    schemaVersion: 1,
    tool,
    environment: { python: "", pip: "", platform: "", source: "" },
    verdict: "unscanned",
    counts: { safe: 0, warned: 0, blocked: 0, unscanned: 0 },
    incomplete: [],
    skipped: [],
    notes: [],
    error: { code, what, why, fix },
    packages: []
  };
}

// src/config/find.ts
import { join, resolve } from "node:path";
var MAX_BYTES = 1024 * 1024;
function findConfig(files, places) {
  const named = places.config === void 0 ? void 0 : resolve(places.root, places.config);
  const home = places.home === void 0 ? void 0 : join(places.home, "config.toml");
  const user = named === void 0 ? home && read(files, home, home) : required(files, named);
  const project = projectFile(files, places.root, named);
  return { ...user && { user }, ...project && { project }, trustProject: places.trustProject };
}
function required(files, path) {
  const file = read(files, path, path);
  if (!file) throw unreadable(path, "there is none", "Name a file that exists.");
  return file;
}
function projectFile(files, root, named) {
  const candidates = [".depsec.toml", "pyproject.toml"].map((name) => ({ name, path: join(root, name) })).filter(({ path }) => path !== named).flatMap(({ name, path }) => {
    const file = read(files, path, name, root);
    return file && hasTable(file) ? [file] : [];
  });
  const [first, second] = candidates;
  if (first && second)
    throw unreadable(
      second.name,
      `[tool.depsec], and ${first.name} is there as well`,
      "Keep the configuration in one of the two files."
    );
  return first;
}
function hasTable({ text, table }) {
  if (table.length === 0) return true;
  if (!text.includes("depsec")) return false;
  try {
    return valueAt(parse(text), table) !== void 0;
  } catch {
    return true;
  }
}
function read(files, path, name, inside) {
  let stat;
  try {
    stat = files.stat(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return void 0;
    throw unreadable(name, `an error (${codeOf(error)})`, "Make it readable.", error);
  }
  if (!stat.isFile) throw unreadable(name, "something that is not a file", "Put a TOML file there.");
  if (stat.size > MAX_BYTES) throw unreadable(name, `${stat.size} bytes`, "Keep it below 1 MiB.");
  if (inside !== void 0 && files.realpath(path) !== join(files.realpath(inside), name))
    throw unreadable(name, "a symbolic link", "Put the file itself there.");
  const text = decode(files.read(path), name);
  return { name, text, table: path.endsWith("pyproject.toml") ? ["tool", "depsec"] : [] };
}
function decode(bytes, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(name, "bytes that are not UTF-8", "Save it as UTF-8.", error);
  }
}
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
}
function unreadable(name, got, fix, cause) {
  return new Failure(
    {
      code: "config",
      what: `${name} is expected to be a configuration file, got ${got}.`,
      why: "Without its settings the verdicts could differ from what was agreed on.",
      fix
    },
    cause
  );
}

// src/report/progress.ts
var PHASE_WORDS = {
  resolve: "Resolving",
  fetch: "Fetching",
  scan: "Reading",
  build: "Building",
  advisories: "Asking for advisories",
  install: "Installing"
};
var BAR_WIDTH = 20;
function progressLine({ phase, done, total, name }, columns) {
  const words = PHASE_WORDS[phase];
  const count = total > 0 ? `${Math.min(done, total)}/${total}` : String(done);
  const tail = name === void 0 ? [] : [visibleName(name)];
  const full = [words, ...total > 0 ? [bar(done / total)] : [], count, ...tail].join("  ");
  const room = Math.max(0, columns - 1);
  return cut(full.length <= room ? full : [words, count, ...tail].join("  "), room);
}
function bar(share) {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH);
  return "━".repeat(filled) + "─".repeat(BAR_WIDTH - filled);
}
function cut(line, room) {
  return line.length <= room ? line : `${line.slice(0, Math.max(0, room - 1))}…`.slice(0, room);
}

export {
  failureExitCode,
  exitCode,
  failedReport,
  findConfig,
  progressLine
};
