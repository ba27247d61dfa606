import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  PROJECT_URL
} from "./chunk-33TIMOAJ.js";
import {
  DEFAULT_MODEL,
  REPORT_FORMATS,
  VERDICTS,
  WORST_FIRST,
  redactValue,
  secretsIn,
  sortedBy
} from "./chunk-2EOKMK4D.js";
import {
  messageOf
} from "./chunk-QAHDUDVB.js";
import {
  require_mod
} from "./chunk-F3XH4IJS.js";
import {
  REACHES,
  SEVERITIES
} from "./chunk-CSSLU4NT.js";
import {
  LONGEST_LINE,
  LONGEST_SENTENCE,
  bounded,
  failureLines,
  failureSentence
} from "./chunk-FNWTYHGJ.js";
import {
  lineOf
} from "./chunk-JLSJLDTO.js";
import {
  VERDICT_WORDS,
  activeFindings,
  activeUnscanned,
  allSkippedWords,
  countOf,
  countParts,
  countsLine,
  detailsOf,
  ignoredWords,
  isNotable,
  isOfFiles,
  notableFindings,
  originWords,
  placeOf,
  reasonFor,
  requiredByWords,
  skippedWords,
  stepPlace,
  tellingSteps,
  visible,
  visibleName,
  waysWord
} from "./chunk-O6QQTFT6.js";
import {
  FAILURE_CODES,
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  TomlError,
  parse
} from "./chunk-CCHQBOBG.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";
import {
  _enum,
  array,
  boolean,
  external_exports,
  int,
  iso_exports,
  literal,
  number,
  preprocess,
  registry,
  strictObject,
  string,
  url
} from "./chunk-DOIJTJ7J.js";
import {
  __toESM
} from "./chunk-TMPMX5CX.js";

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
function failureExitCode(code2) {
  return FAILURE_EXIT[code2];
}
function exitCode(report, policy) {
  const failed = report.error ? failureExitCode(report.error.code) : 0;
  if (failed !== 0 && failed !== 3) return failed;
  if (report.counts.blocked > 0 && policy.mode !== "warn") return 1;
  if (failed === 3) return 3;
  const isIncomplete = report.counts.unscanned > 0 || report.incomplete.length > 0;
  return isIncomplete && !policy.allowIncomplete ? 3 : 0;
}

// src/config/key.ts
var keyDocs = registry();
function key(schema, doc) {
  keyDocs.add(schema, doc);
  return schema;
}
var NEVER = { kind: "never" };
var MAY_ADD = { kind: "stricter", words: "may add", isLooser: () => false };
var MAY_NOT_ADD = {
  kind: "stricter",
  words: "may not add",
  isLooser: (project, user) => {
    const known = new Set(listOf(user).map((entry) => JSON.stringify(entry)));
    return listOf(project).some((entry) => !known.has(JSON.stringify(entry)));
  }
};
var MAY_LOWER = {
  kind: "stricter",
  words: "may lower",
  isLooser: (project, user) => Number(project) > Number(user)
};
var MAY_RAISE = {
  kind: "stricter",
  words: "may raise",
  isLooser: (project, user) => Number(project) < Number(user)
};
function upTheOrder(order) {
  return {
    kind: "stricter",
    words: `may go up: ${order.map((value) => JSON.stringify(value)).join(" < ")}`,
    isLooser: (project, user) => order.indexOf(project) < order.indexOf(user)
  };
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/model/policy.ts
var MODES = ["warn", "block", "audit-only"];

// src/config/schema.ts
var score = number().min(0).max(1);
var projectName = string().regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i).transform(normalizeName);
var httpUrl = url({ protocol: /^https?$/ });
var date = preprocess((value) => value instanceof Date ? value.toISOString() : value, iso_exports.date());
var ignore = strictObject({
  id: string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/),
  package: projectName,
  path: string().min(1).optional(),
  sha256: string().regex(/^[0-9a-f]{64}$/i).transform((hash) => hash.toLowerCase()).optional(),
  reason: string().trim().min(1),
  expires: date
});
var IGNORE_PARTS = {
  id: "a rule id, an advisory id or the code of an unscanned file",
  package: "the name of the package",
  path: "a path inside the file of the package (optional)",
  sha256: "the SHA-256 of the file of the package, 64 hexadecimal digits (optional)",
  reason: "why it can be ignored",
  expires: "the day from which it no longer applies, YYYY-MM-DD"
};
var NAMES = "a list of package names";
var URLS = "a list of http or https addresses";
var general = {
  mode: key(_enum(MODES).default("block"), {
    allowed: '"block", "warn" or "audit-only"',
    default: '"block"',
    help: "What a blocked package does: `block` and `audit-only` end with exit code 1, `warn` with 0; `audit-only` never installs and opens no gate",
    project: upTheOrder(MODES)
  })
};
var analysis = {
  enable_ai: key(boolean().default(true), {
    allowed: "true or false",
    default: "true",
    help: "AI review of flagged packages, if there is an API key (`ANTHROPIC_API_KEY`, or the input of the Action)",
    project: NEVER
  }),
  ai_provider: key(literal("anthropic").default("anthropic"), {
    allowed: '"anthropic"',
    default: '"anthropic"',
    help: "Provider of the AI review",
    project: NEVER
  }),
  ai_model: key(string().min(1).default(DEFAULT_MODEL), {
    allowed: 'the name of a model, or "auto"',
    default: `"${DEFAULT_MODEL}"`,
    help: "Model of the AI review; `auto` is the default model, or its successor once the service has retired it",
    project: NEVER
  }),
  max_ai_analysis_time: key(number().positive().max(3600).default(30), {
    allowed: "a number of seconds above 0, at most 3600",
    default: "30",
    help: "Longest time the AI review may take for a package; a later answer is dropped",
    project: NEVER
  }),
  max_ai_packages: key(int().min(0).max(1e3).default(20), {
    allowed: "a whole number from 0 to 1000",
    default: "20",
    help: "Largest number of packages that are reviewed in one run, the worst first",
    project: NEVER
  }),
  ai_private: key(boolean().default(false), {
    allowed: "true or false",
    default: "false",
    help: "Whether source from private indexes may be sent to the provider",
    project: NEVER
  })
};
var thresholds = {
  block_score: key(score.default(0.8), {
    allowed: "a number from 0 to 1, not below warn_score",
    default: "0.8",
    help: "A package whose score is at or above this is blocked",
    project: MAY_LOWER
  }),
  warn_score: key(score.default(0.4), {
    allowed: "a number from 0 to 1, not above block_score",
    default: "0.4",
    help: "A package whose score is at or above this is warned about",
    project: MAY_LOWER
  })
};
var lists = {
  allowlist: {
    packages: key(array(projectName).default([]), {
      allowed: NAMES,
      default: "[]",
      help: "Packages whose analysis is skipped. A malware advisory and the deny list still block them",
      project: MAY_NOT_ADD
    }),
    curated_list: key(literal("top-5000").default("top-5000"), {
      allowed: '"top-5000"',
      default: '"top-5000"',
      help: "Popular names that other names are compared with; they are never look-alikes themselves",
      project: NEVER
    })
  },
  denylist: {
    packages: key(array(projectName).default([]), {
      allowed: NAMES,
      default: "[]",
      help: "Packages that are always blocked, whatever is found in them",
      project: MAY_ADD
    })
  }
};
var advisories = {
  url: key(httpUrl.default("https://api.osv.dev"), {
    allowed: "an http or https address",
    default: '"https://api.osv.dev"',
    help: "Base address of the OSV service or of a mirror of it",
    project: NEVER
  }),
  required: key(boolean().default(true), {
    allowed: "true or false",
    default: "true",
    help: "Whether a service that does not answer makes the run incomplete (exit code 3)",
    project: upTheOrder([false, true])
  }),
  private: key(array(projectName).default([]), {
    allowed: NAMES,
    default: "[]",
    help: "Your own packages, whose names are never sent to a service",
    project: MAY_NOT_ADD
  })
};
var index = {
  private: key(array(httpUrl).default([]), {
    allowed: URLS,
    default: "[]",
    help: "Indexes whose package names are never sent to a service; indexes that ask for credentials are private without being listed",
    project: NEVER
  }),
  public: key(array(httpUrl).default([]), {
    allowed: URLS,
    default: "[]",
    help: "Indexes that are public although they ask for credentials",
    project: NEVER
  })
};
var cooldown = {
  days: key(literal(0).default(0), {
    allowed: "0 (holding back young releases is not part of this version)",
    default: "0",
    help: "Age below which a release is held back",
    project: MAY_RAISE
  })
};
var SECTIONS = {
  general,
  analysis,
  thresholds,
  ...lists,
  advisories,
  index,
  cooldown
};
var section = (shape) => strictObject(shape).prefault({});
var fileSchema = strictObject({
  general: section(general),
  analysis: section(analysis),
  thresholds: section(thresholds),
  allowlist: section(lists.allowlist),
  denylist: section(lists.denylist),
  advisories: section(advisories),
  index: section(index),
  cooldown: section(cooldown),
  ignore: key(array(ignore).default([]), {
    allowed: "[[ignore]] entries",
    default: "[]",
    help: "Findings and unscanned files that somebody takes responsibility for",
    project: MAY_NOT_ADD
  })
});

// src/config/keys.ts
var SECTION_KEYS = Object.entries(SECTIONS).flatMap(
  ([section3, keys]) => Object.entries(keys).map(([name, schema]) => documented([section3, name], schema))
);
var KEYS = [...SECTION_KEYS, documented(["ignore"], fileSchema.shape.ignore)];
function documented(path, schema) {
  const doc = keyDocs.get(schema);
  if (!doc) throw new Error(`the configuration key ${path.join(".")} has no documentation`);
  return { path, ...doc };
}
function valueAt(root, path) {
  let value = root;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return void 0;
    value = value[part];
  }
  return value;
}

// src/config/file.ts
var WHY = "A setting that is not understood could switch off a protection, and nobody would notice.";
function readFile(file) {
  const raw = valueAt(parseToml(file), file.table) ?? {};
  const result2 = fileSchema.safeParse(raw);
  if (result2.success) return { file, raw, contents: result2.data };
  const [issue2] = result2.error.issues;
  throw issue2 ? describe(file, raw, issue2) : result2.error;
}
function keyFailure(file, path, parts) {
  const where = `${file.name}, line ${lineOf(file.text, [...file.table, ...path])}`;
  return new Failure({
    code: "config",
    what: `${where}: ${keyName(path)} ${parts.problem}`,
    why: parts.why,
    fix: parts.fix
  });
}
function parseToml(file) {
  try {
    return parse(file.text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
    throw new Failure({
      code: "config",
      what: `${file.name}, line ${error.line}: the file is expected to be TOML, got a syntax error (${reason}).`,
      why: WHY,
      fix: "Correct the line."
    });
  }
}
function describe(file, raw, issue2) {
  if (issue2.code === "unrecognized_keys") {
    const path = [...issue2.path, issue2.keys[0] ?? ""];
    const fix = `Remove it, or use one of: ${keysUnder(issue2.path).join(", ")}.`;
    return keyFailure(file, path, { problem: "is not a key depsec knows.", why: WHY, fix });
  }
  const allowed = allowedAt(issue2.path);
  const value = valueAt(raw, issue2.path);
  const problem = value === void 0 ? `is missing: expected ${allowed}.` : `is expected to be ${allowed}, got ${shown(value)}.`;
  return keyFailure(file, issue2.path, { problem, why: WHY, fix: "Correct the value." });
}
function keyName(path) {
  return path.map((part, at) => typeof part === "number" ? `[${part + 1}]` : `${at > 0 ? "." : ""}${String(part)}`).join("");
}
function shown(value) {
  const text2 = JSON.stringify(value);
  return text2.length > 80 ? `${text2.slice(0, 79)}…` : text2;
}
function allowedAt(path) {
  const [section3, second, third] = path.map(String);
  if (section3 === "ignore") {
    const part = Object.entries(IGNORE_PARTS).find(([name]) => name === third);
    return part?.[1] ?? "[[ignore]] entries";
  }
  return KEYS.find((key2) => key2.path[0] === section3 && key2.path[1] === second)?.allowed ?? "a table of keys";
}
function keysUnder(path) {
  const [section3] = path;
  if (section3 === "ignore") return Object.keys(IGNORE_PARTS);
  if (section3 === void 0) return [...new Set(KEYS.map((key2) => key2.path[0] ?? ""))];
  return KEYS.filter((key2) => key2.path[0] === section3).map((key2) => key2.path[1] ?? "");
}

// src/config/load.ts
var FOREIGN = "The file belongs to the audited project, which a pull request can edit.";
var CONSENT = "Remove it there, or consent with --trust-project-config (Action input trust-project-config).";
function loadConfig(sources) {
  const user = sources.user && readFile(sources.user);
  const project = sources.project && readFile(sources.project);
  const fromUser = merge(user ? [user] : []);
  if (project && !sources.trustProject) checkProject(project, fromUser);
  const files = [user, project].filter((file) => file !== void 0);
  const merged = merge(files);
  checkThresholds(files, merged);
  return toConfig(merged);
}
function merge(files) {
  const merged = {};
  for (const { raw } of files)
    for (const { path } of KEYS) {
      const value = valueAt(raw, path);
      if (value === void 0) continue;
      const before = valueAt(merged, path);
      setAt(merged, path, isList(value) && isList(before) ? [...before, ...value] : value);
    }
  return fileSchema.parse(merged);
}
function isList(value) {
  return Array.isArray(value);
}
function setAt(root, path, value) {
  const [section3 = "", name] = path;
  if (name === void 0) root[section3] = value;
  else root[section3] = { ...root[section3], [name]: value };
}
function checkProject(project, user) {
  for (const key2 of KEYS) {
    if (valueAt(project.raw, key2.path) === void 0) continue;
    const problem = projectProblem(key2, valueAt(project.contents, key2.path), valueAt(user, key2.path));
    if (problem) throw keyFailure(project.file, key2.path, { problem, why: FOREIGN, fix: CONSENT });
  }
}
function projectProblem(key2, project, user) {
  const { project: right } = key2;
  if (right.kind === "never") return "may only be set by the user or the workflow.";
  if (!right.isLooser(project, user)) return void 0;
  return Array.isArray(project) ? "has entries that the user or workflow did not set, and so would loosen the checks." : `is ${JSON.stringify(project)}, which is looser than ${JSON.stringify(user)}, the value of user and workflow.`;
}
function checkThresholds(files, merged) {
  const { block_score: block, warn_score: warn } = merged.thresholds;
  if (warn <= block) return;
  const set = files.toReversed().flatMap((read) => ["warn_score", "block_score"].map((name) => ({ read, path: ["thresholds", name] })));
  const culprit = set.find(({ read, path }) => valueAt(read.raw, path) !== void 0);
  if (!culprit) return;
  throw keyFailure(culprit.read.file, culprit.path, {
    problem: `makes warn_score (${warn}) higher than block_score (${block}).`,
    why: "The score that blocks a package must not be below the score that warns.",
    fix: "Set both so that warn_score is at most block_score."
  });
}
function toConfig(file) {
  return {
    mode: file.general.mode,
    blockScore: file.thresholds.block_score,
    warnScore: file.thresholds.warn_score,
    allow: unique(file.allowlist.packages),
    deny: unique(file.denylist.packages),
    ignores: file.ignore.map(toIgnore),
    curatedList: file.allowlist.curated_list,
    advisories: {
      url: file.advisories.url,
      required: file.advisories.required,
      privateNames: unique(file.advisories.private)
    },
    privateIndexes: unique(file.index.private),
    publicIndexes: unique(file.index.public),
    ai: {
      enabled: file.analysis.enable_ai,
      provider: file.analysis.ai_provider,
      model: file.analysis.ai_model,
      maxSeconds: file.analysis.max_ai_analysis_time,
      maxPackages: file.analysis.max_ai_packages,
      mayPrivate: file.analysis.ai_private
    }
  };
}
function toIgnore(entry) {
  const { path, sha256, ...rest } = entry;
  return { ...rest, ...path !== void 0 && { path }, ...sha256 !== void 0 && { sha256 } };
}
function unique(names) {
  return [...new Set(names)].sort();
}

// src/report/escape/json-text.ts
var ACTIVE = /[\u007f-\u00a0\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
function jsonText(value) {
  return harmless(JSON.stringify(value, null, 2));
}
function jsonLine(value) {
  return harmless(JSON.stringify(value));
}
function harmless(text2) {
  return `${text2.replace(ACTIVE, utf16Escape).replaceAll("##", "\\u0023\\u0023")}
`;
}
function utf16Escape(char) {
  return Array.from({ length: char.length }, (_, index2) => char.charCodeAt(index2)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

// src/log/audit-log.ts
var LONGEST_TEXT = 2e5;
function cutTexts(value) {
  if (typeof value === "string")
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  if (Array.isArray(value)) return value.map(cutTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutTexts(inner)]));
}
function logTrouble(why) {
  return `The audit log could not be written (${visible(why)}). The run goes on without it.`;
}
function createAuditLog({ append, run, now, secrets, onTrouble }) {
  let isBroken = false;
  const lineOf2 = ({ event, ...rest }) => jsonLine({
    logVersion: 1,
    time: now().toISOString(),
    run,
    event,
    ...redactValue(cutTexts(rest), secrets)
  });
  return {
    write: (...events) => {
      if (isBroken || events.length === 0) return;
      try {
        append(events.map(lineOf2).join(""));
      } catch (error) {
        isBroken = true;
        onTrouble(messageOf(error));
      }
    }
  };
}

// src/services/run-log.ts
import { randomUUID } from "node:crypto";
import { join } from "node:path";

// src/services/log-file.ts
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import { dirname } from "node:path";
var STALE = 1e4;
var NEWLINE = 10;
var FLAGS = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NONBLOCK ?? 0);
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
function takeLock(lock) {
  try {
    closeSync(openSync(lock, "wx", 384));
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== void 0 && Date.now() - since > STALE) rmSync(lock, { force: true });
    return false;
  }
}
function rotate({ path, maxBytes, kept }) {
  if (sizeOf(path) < maxBytes || !takeLock(`${path}.lock`)) return;
  try {
    if (sizeOf(path) < maxBytes) return;
    for (let number2 = kept - 1; number2 > 0; number2 -= 1)
      if (sizeOf(`${path}.${number2}`) > 0) renameSync(`${path}.${number2}`, `${path}.${number2 + 1}`);
    renameSync(path, `${path}.1`);
  } finally {
    rmSync(`${path}.lock`, { force: true });
  }
}
function endsInLine(handle) {
  const { size } = fstatSync(handle);
  if (size === 0) return true;
  const last = new Uint8Array(1);
  readSync(handle, last, 0, 1, size - 1);
  return last[0] === NEWLINE;
}
function appendOnce(path, text2) {
  const handle = openSync(path, FLAGS, 384);
  try {
    const { mode } = fstatSync(handle);
    if (process.platform !== "win32" && (mode & 63) !== 0) fchmodSync(handle, 384);
    const bytes2 = Buffer.from(endsInLine(handle) ? text2 : `
${text2}`);
    const written = writeSync(handle, bytes2);
    if (written < bytes2.length) throw new Error(`only ${written} of ${bytes2.length} bytes could be written`);
    return fstatSync(handle).nlink > 0;
  } finally {
    closeSync(handle);
  }
}
function appendToLog(text2, settings) {
  mkdirSync(dirname(settings.path), { recursive: true, mode: 448 });
  rotate(settings);
  for (let attempt = 0; attempt < 3; attempt += 1) if (appendOnce(settings.path, text2)) return;
}

// src/services/run-log.ts
var MAX_BYTES = 10 * 1024 * 1024;
var KEPT_LOGS = 5;
var LOG_NAME = "depsec.log";
function openRunLog({ folder, environment, onTrouble }) {
  const file = { path: join(folder, LOG_NAME), maxBytes: MAX_BYTES, kept: KEPT_LOGS };
  return createAuditLog({
    append: (lines) => {
      appendToLog(lines, file);
    },
    run: randomUUID(),
    now: () => /* @__PURE__ */ new Date(),
    secrets: secretsIn(environment),
    onTrouble
  });
}

// src/verdict/failed-report.ts
function nothingJudged(tool, notes) {
  return {
    schemaVersion: 1,
    tool,
    environment: { python: "", pip: "", platform: "", source: "" },
    verdict: "unscanned",
    counts: { safe: 0, warned: 0, blocked: 0, unscanned: 0 },
    incomplete: [],
    skipped: [],
    notes,
    packages: []
  };
}
function failedReport(failure, tool) {
  const { code: code2, what, why, fix } = failure;
  return { ...nothingJudged(tool, []), error: { code: code2, what, why, fix } };
}

// src/report/schema.ts
var tier = external_exports.literal([1, 2, 3]);
var count = external_exports.int().nonnegative();
var line = external_exports.int().positive();
var verdict = external_exports.enum(VERDICTS);
var chainStep = external_exports.object({
  file: external_exports.string().describe("Path inside the artifact."),
  line: line.describe("Line in that file, or in the decoded text; counted from 1."),
  layer: count.describe("0: the file as shipped; n: the text that the n-th decoding yielded."),
  text: external_exports.string().describe("What happens there."),
  decoded: external_exports.string().exactOptional().describe("How the decoded text begins that is run there.")
});
var ignored = external_exports.object({
  reason: external_exports.string().describe("The reason given in the configuration."),
  expires: external_exports.string().describe("`YYYY-MM-DD`; from this day on it counts again.")
});
var finding = external_exports.object({
  rule: external_exports.string().describe("Rule id; `depsec explain RULE` tells more."),
  tier: tier.describe("1: facts about the release, 2: its source, 3: AI review."),
  severity: external_exports.enum(SEVERITIES).describe("How much it weighs."),
  score: external_exports.number().min(0).max(1).describe("The severity as a number."),
  title: external_exports.string().describe("What the rule looks for."),
  message: external_exports.string().describe("What was found here."),
  artifact: external_exports.string().exactOptional().describe("File name of the artifact; absent when it is about the release."),
  file: external_exports.string().exactOptional().describe("Path inside the artifact."),
  line: line.exactOptional().describe("First line, counted from 1."),
  endLine: line.exactOptional().describe("Last line."),
  evidence: external_exports.string().exactOptional().describe("A short quotation of the place."),
  reach: external_exports.enum(REACHES).exactOptional().describe("When that code runs without anybody calling it by name."),
  technique: external_exports.string().exactOptional().describe("MITRE ATT&CK technique id."),
  chain: external_exports.array(chainStep).exactOptional().describe("The steps that together make the finding."),
  advisory: external_exports.object({
    id: external_exports.string().describe("Advisory id."),
    aliases: external_exports.array(external_exports.string()).describe("Other ids of the same advisory, e.g. the CVE."),
    fixed: external_exports.array(external_exports.string()).describe("Versions that hold the fix; empty when none is known.")
  }).exactOptional().describe("The advisory it comes from."),
  ignored: ignored.exactOptional().describe("Present when an `[[ignore]]` entry covers it; it then does not count."),
  references: external_exports.array(external_exports.string()).describe("Where to read more.")
});
var artifact = external_exports.object({
  filename: external_exports.string().describe("As the index names it."),
  sha256: external_exports.string().describe("Lower-case hex."),
  url: external_exports.string().describe("Where the index serves it, without credentials."),
  size: count.describe("Bytes."),
  built: external_exports.boolean().describe("True for a wheel that was built here from an sdist.")
});
var unscanned = external_exports.object({
  artifact: external_exports.string().describe("File name of the artifact."),
  file: external_exports.string().exactOptional().describe("Path inside it; absent when the whole artifact could not be read."),
  code: external_exports.string().describe("A stable word for the cause, usable in `[[ignore]]`."),
  reason: external_exports.string().describe("The cause in words."),
  ignored: ignored.exactOptional().describe("Present when an `[[ignore]]` entry covers it; it then does not count.")
});
var requiredBy = external_exports.object({
  file: external_exports.string().exactOptional().describe("Requirements file; absent for the command line."),
  line: line.exactOptional().describe("Line of the requirement, counted from 1."),
  path: external_exports.array(external_exports.string()).describe("Names from that requirement down to this package.")
});
var packageReport = external_exports.object({
  name: external_exports.string().describe("As its metadata spells it."),
  version: external_exports.string().describe("The version that the resolution chose."),
  verdict: verdict.describe("What depsec decided about it."),
  score: external_exports.number().min(0).max(1).describe("The highest score of its findings."),
  scope: external_exports.enum(["runtime", "build"]).describe("`build`: only needed to build another package."),
  decision: external_exports.object({
    by: external_exports.enum(["score", "allowlist", "denylist", "ignore"]).describe("What the verdict follows from."),
    reason: external_exports.string().exactOptional().describe("The reason given in the configuration.")
  }).describe("How the verdict came about."),
  requiredBy: external_exports.array(requiredBy).describe("Every way by which it came in."),
  artifacts: external_exports.array(artifact).describe("The files that were read."),
  unscanned: external_exports.array(unscanned).describe("What could not be judged. Never treated as safe."),
  findings: external_exports.array(finding).describe("The reasons, by score, rule, file and line.")
});
var reportSchema = external_exports.object({
  schemaVersion: external_exports.literal(1).describe("Raised only when a field changes its meaning or is removed."),
  tool: external_exports.object({
    name: external_exports.literal("depsec").describe("Always `depsec`."),
    version: external_exports.string().describe("Version of depsec."),
    rules: external_exports.string().describe("Version of the rule set.")
  }).describe("What made the report."),
  environment: external_exports.object({
    python: external_exports.string().describe("Version of the Python that was resolved for."),
    pip: external_exports.string().describe("Version of the pip that resolved."),
    platform: external_exports.string().describe("Platform tag that was resolved for."),
    source: external_exports.string().describe("Where the interpreter came from, e.g. `PATH`.")
  }).describe("Which files pip chooses depends on this."),
  verdict: verdict.describe("The worst of all packages: blocked, unscanned, warned, safe."),
  counts: external_exports.object({
    safe: count.describe("Packages found safe."),
    warned: count.describe("Packages warned about."),
    blocked: count.describe("Packages blocked."),
    unscanned: count.describe("Packages that could not be judged.")
  }).describe("Packages by verdict."),
  incomplete: external_exports.array(
    external_exports.object({
      source: external_exports.string().describe("The source that did not answer, e.g. `osv`."),
      reason: external_exports.string().describe("What went wrong.")
    })
  ).describe("Sources of knowledge that did not answer."),
  skipped: external_exports.array(
    external_exports.object({
      tier: tier.describe("The tier it belongs to."),
      reason: external_exports.string().describe("What did not run, and why.")
    })
  ).describe("What the user turned off."),
  notes: external_exports.array(external_exports.string()).describe("What else a reader should know."),
  error: external_exports.object({
    code: external_exports.enum(FAILURE_CODES).describe("A stable word for the cause."),
    what: external_exports.string().describe("What happened."),
    why: external_exports.string().describe("Why it matters."),
    fix: external_exports.string().describe("What to do about it.")
  }).exactOptional().describe("Present when the run ended early."),
  packages: external_exports.array(packageReport).describe("Every package of the resolution, by name.")
}).meta({ title: "depsec report, version 1" });

// src/report/json.ts
function json(report) {
  return jsonText(reportSchema.parse(report));
}

// src/log/trail.ts
function packageEvents({ findings, ...entry }) {
  const { name, version } = entry;
  return [
    { event: "package", ...entry },
    ...findings.map((finding2) => ({ event: "finding", package: name, version, finding: finding2 }))
  ];
}
function errorEvents(error, failure) {
  if (error === void 0) return [];
  const { code: code2, what, why, fix } = error;
  const stack = failure?.cause instanceof Error ? failure.cause.stack : void 0;
  return [{ event: "error", code: code2, what, why, fix, ...stack === void 0 ? {} : { stack } }];
}
function reportEvents(report) {
  const { environment, packages, incomplete, skipped, notes } = report;
  return [
    {
      event: "resolution",
      ...environment,
      packages: packages.map(({ name, version }) => `${name} ${version}`),
      incomplete,
      skipped,
      notes
    },
    ...packages.flatMap(packageEvents)
  ];
}
function startTrail(log, start, now) {
  const started = now();
  const phases = /* @__PURE__ */ new Map();
  const since = () => Math.round(now() - started);
  const { version, rules } = start.tool;
  const { command, folder } = start;
  log.write({ event: "run", command, version, rules, arguments: start.arguments, folder });
  return {
    settings: (root, settings) => {
      log.write({ event: "settings", root, settings });
    },
    onProgress: ({ phase }) => {
      const [at, known] = [since(), phases.get(phase)];
      phases.set(phase, { phase, first: known?.first ?? at, last: at });
    },
    end: (report, exitCode2, failure) => {
      const { verdict: verdict2, counts } = report;
      log.write(...reportEvents(report), ...errorEvents(report.error, failure), {
        event: "end",
        exitCode: exitCode2,
        verdict: verdict2,
        counts,
        milliseconds: since(),
        phases: [...phases.values()]
      });
    }
  };
}

// src/options/usage.ts
function usage(what, fix) {
  return new Failure({ code: "usage", what, why: "Nothing was done.", fix });
}

// src/options/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(word, known) {
  if (known.length === 0) return void 0;
  const best = (0, import_fastest_levenshtein.closest)(word, known);
  const most = best.length <= 4 ? 1 : Math.ceil(best.length / 3);
  return (0, import_fastest_levenshtein.distance)(word, best) <= most ? best : void 0;
}

// src/options/checked-values.ts
var asFlag = (name) => `--${name}`;
function checkChoice({ choices }, spelled, value) {
  if (choices === void 0 || choices.includes(value)) return value;
  const meant = nearest(value, choices);
  throw usage(
    `${spelled} expects one of ${choices.join(", ")}, got "${value}".`,
    meant === void 0 ? "Choose one of these." : `Did you mean ${meant}?`
  );
}
function wordOf(value, allowed) {
  return allowed.find((word) => word === value);
}
function advisoriesOf(value) {
  return value === "osv" || value === "off" ? value : { folder: value };
}
function reportFiles(option, values) {
  const files = values.map((value) => reportFile(option, value));
  const twice = files.find(({ path }, at) => files.findIndex((file) => file.path === path) < at);
  if (twice === void 0) return files;
  throw usage(
    `${option} expects a file of its own for each report, got ${twice.path} twice.`,
    "Give one of the reports another name."
  );
}
function reportFile(option, value) {
  const at = value.indexOf("=");
  const format = REPORT_FORMATS.find((name) => name === value.slice(0, Math.max(at, 0)));
  const path = value.slice(at + 1);
  if (!format || path === "")
    throw usage(
      `${option} expects FORMAT=FILE with a format of ${REPORT_FORMATS.join(", ")}, got "${value}".`,
      "Write for example json=depsec.json."
    );
  return { format, path };
}
function dayOf(option, value) {
  if (value === void 0) return void 0;
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw usage(`${option} expects a day, YYYY-MM-DD, got "${value}".`, "Write for example 2026-01-31.");
}

// src/model/request.ts
var BUILD_CHOICES = ["sandbox", "always", "never"];
var UPGRADE_STRATEGIES = ["only-if-needed", "eager"];

// src/options/given-options.ts
var isText = (value) => typeof value === "string";
var FLAG = { words: "true or false", holds: (value) => typeof value === "boolean" };
var TEXT = { words: "a string", holds: isText };
var TEXTS = {
  words: "a list of strings",
  holds: (value) => Array.isArray(value) && value.every(isText)
};
function oneOf(allowed) {
  return { words: `one of ${allowed.join(", ")}`, holds: (value) => allowed.some((word) => word === value) };
}
var ADVISORIES = {
  words: '"osv", "off" or { folder }',
  holds: (value) => value === "osv" || value === "off" || typeof value === "object" && value !== null && "folder" in value && isText(value.folder)
};
var REPORTS = { words: "a list of { format, path }", holds: (value) => Array.isArray(value) };
var JUDGING = {
  workingDirectory: TEXT,
  advisories: ADVISORIES,
  mode: oneOf(MODES),
  allowIncomplete: FLAG,
  ai: FLAG,
  config: TEXT,
  trustProjectConfig: FLAG,
  format: oneOf(REPORT_FORMATS),
  reports: REPORTS,
  quiet: FLAG,
  verbose: FLAG,
  useCache: FLAG
};
var SCAN_KINDS = { ...JUDGING, paths: TEXTS };
var AUDIT_KINDS = {
  ...JUDGING,
  packages: TEXTS,
  requirements: TEXTS,
  editables: TEXTS,
  groups: TEXTS,
  constraints: TEXTS,
  variables: TEXTS,
  allowVcs: FLAG,
  indexUrl: TEXT,
  extraIndexUrls: TEXTS,
  findLinks: TEXTS,
  noIndex: FLAG,
  offline: FLAG,
  requireHashes: FLAG,
  noDeps: FLAG,
  pre: FLAG,
  preferBinary: FLAG,
  onlyBinary: TEXTS,
  noBinary: TEXTS,
  python: TEXT,
  build: oneOf(BUILD_CHOICES)
};
var INSTALL_KINDS = {
  ...AUDIT_KINDS,
  dryRun: FLAG,
  allowBlocked: FLAG,
  upgrade: FLAG,
  upgradeStrategy: oneOf(UPGRADE_STRATEGIES),
  target: TEXT,
  user: FLAG,
  breakSystemPackages: FLAG,
  lock: TEXT
};
function givenOptions(given, kinds) {
  const entries = Object.entries(given).filter(([, value]) => value !== void 0);
  for (const [name, value] of entries) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : void 0;
    if (kind === void 0) throw unknownName(name, Object.keys(kinds));
    if (!kind.holds(value))
      throw usage(
        `The option ${name} is expected to be ${kind.words}, got ${JSON.stringify(value)}.`,
        "Correct the value."
      );
  }
  return Object.fromEntries(entries);
}
function unknownName(name, known) {
  const meant = nearest(name, known);
  return usage(
    `The library has no option "${name}".`,
    meant === void 0 ? "Leave it out." : `Did you mean ${meant}?`
  );
}

// src/options/option-values.ts
function allOf(values, name) {
  return values.get(name) ?? [];
}
function lastOf(values, name) {
  return values.get(name)?.at(-1);
}
function present(key2, value) {
  return value === void 0 ? {} : { [key2]: value };
}

// src/options/judging-options.ts
function toJudgingOptions(values, advisories2, spell = asFlag) {
  return {
    advisories: advisoriesOf(lastOf(values, "advisories") ?? advisories2),
    allowIncomplete: values.has("allow-incomplete"),
    trustProjectConfig: values.has("trust-project-config"),
    format: wordOf(lastOf(values, "format"), REPORT_FORMATS) ?? "text",
    reports: reportFiles(spell("report"), allOf(values, "report")),
    quiet: values.has("quiet"),
    verbose: values.has("verbose"),
    useCache: !values.has("no-cache"),
    ...present("workingDirectory", lastOf(values, "working-directory")),
    ...present("config", lastOf(values, "config")),
    ...present("ai", aiOf(values)),
    ...present("mode", wordOf(lastOf(values, "mode"), MODES))
  };
}
function aiOf(values) {
  if (values.has("no-ai")) return false;
  return values.has("ai") ? true : void 0;
}

// src/options/audit-options.ts
function toAuditOptions(packages, values, spell = asFlag) {
  return {
    ...toJudgingOptions(values, "osv", spell),
    packages,
    requirements: allOf(values, "requirement"),
    editables: allOf(values, "editable"),
    groups: allOf(values, "group"),
    constraints: allOf(values, "constraint"),
    variables: allOf(values, "env"),
    allowVcs: values.has("allow-vcs"),
    extraIndexUrls: allOf(values, "extra-index-url"),
    findLinks: allOf(values, "find-links"),
    noIndex: values.has("no-index"),
    offline: values.has("offline"),
    requireHashes: values.has("require-hashes"),
    noDeps: values.has("no-deps"),
    pre: values.has("pre"),
    preferBinary: values.has("prefer-binary"),
    onlyBinary: allOf(values, "only-binary"),
    noBinary: allOf(values, "no-binary"),
    build: wordOf(lastOf(values, "build"), BUILD_CHOICES) ?? "sandbox",
    ...present("indexUrl", lastOf(values, "index-url")),
    ...present("python", lastOf(values, "python"))
  };
}
function auditOptions(given = {}) {
  return { ...toAuditOptions([], /* @__PURE__ */ new Map()), ...givenOptions(given, AUDIT_KINDS) };
}

// src/options/install-options.ts
function toInstallOptions(packages, values, spell = asFlag) {
  return checkPlace({
    ...toAuditOptions(packages, values, spell),
    dryRun: values.has("dry-run"),
    allowBlocked: values.has("allow-blocked"),
    upgrade: values.has("upgrade"),
    user: values.has("user"),
    breakSystemPackages: values.has("break-system-packages"),
    ...present("upgradeStrategy", wordOf(lastOf(values, "upgrade-strategy"), UPGRADE_STRATEGIES)),
    ...present("target", lastOf(values, "target")),
    ...present("lock", lastOf(values, "lock"))
  });
}
function checkPlace(options) {
  if (options.target === void 0 || !options.user) return options;
  throw usage("--target and --user name two different places to install into.", "Give only one of them.");
}
function installOptions(given = {}) {
  return checkPlace({ ...toInstallOptions([], /* @__PURE__ */ new Map()), ...givenOptions(given, INSTALL_KINDS) });
}

// src/options/request.ts
import { isAbsolute, resolve } from "node:path";
function toJudgeRequest({ advisories: advisories2, mode, useCache, ai }, config, { root, today }) {
  return {
    root,
    advisories: {
      source: typeof advisories2 === "string" ? advisories2 : { folder: resolve(root, advisories2.folder) },
      ...config.advisories
    },
    useCache,
    ai: {
      isWanted: ai ?? config.ai.enabled,
      isAskedFor: ai === true,
      model: config.ai.model,
      maxSeconds: config.ai.maxSeconds,
      maxPackages: config.ai.maxPackages,
      mayPrivate: config.ai.mayPrivate
    },
    policy: {
      mode: mode ?? config.mode,
      blockScore: config.blockScore,
      warnScore: config.warnScore,
      allow: config.allow,
      deny: config.deny,
      ignores: config.ignores,
      today
    }
  };
}
function toIndexes(options, config, { root }) {
  return {
    ...options.indexUrl !== void 0 && { indexUrl: options.indexUrl },
    extraIndexUrls: options.extraIndexUrls,
    findLinks: options.findLinks.map((link) => isUrl(link) ? link : resolve(root, link)),
    noIndex: options.noIndex,
    privateIndexes: config.privateIndexes,
    publicIndexes: config.publicIndexes
  };
}
function toGateRequest(options, config, place) {
  return {
    ...toJudgeRequest(options, config, place),
    offline: options.offline,
    indexes: toIndexes(options, config, place),
    ...options.python !== void 0 && { python: interpreter(options.python, place.root) }
  };
}
function toScanRequest(options, config, place) {
  return { ...toJudgeRequest(options, config, place), offline: true, paths: options.paths };
}
function toRequest(options, config, place) {
  return {
    ...toJudgeRequest(options, config, place),
    offline: options.offline,
    packages: options.packages,
    requirements: options.requirements,
    editables: options.editables,
    groups: options.groups,
    constraints: options.constraints,
    indexes: toIndexes(options, config, place),
    resolution: {
      pre: options.pre,
      preferBinary: options.preferBinary,
      noBinary: options.noBinary,
      onlyBinary: options.onlyBinary,
      requireHashes: options.requireHashes,
      noDeps: options.noDeps
    },
    build: options.build,
    ...options.python !== void 0 && { python: interpreter(options.python, place.root) },
    variables: options.variables,
    allowVcs: options.allowVcs
  };
}
function toInstallRequest(options, config, place) {
  const { dryRun, allowBlocked, allowIncomplete, user, upgrade, upgradeStrategy, target } = options;
  return {
    ...toRequest(options, config, place),
    dryRun,
    allowBlocked,
    allowIncomplete,
    user,
    upgrade,
    breakSystemPackages: options.breakSystemPackages,
    ...upgradeStrategy !== void 0 && { upgradeStrategy },
    ...target !== void 0 && { target: resolve(place.root, target) }
  };
}
function isUrl(text2) {
  return /^(?:file:|[a-z][a-z0-9+.-]+:\/\/)/i.test(text2);
}
function interpreter(value, root) {
  return isAbsolute(value) || !/[\\/]/.test(value) ? value : resolve(root, value);
}

// src/report/alerts.ts
import { createHash } from "node:crypto";
var COMMAND_LINE = "command-line";
function reportedFindings(entry) {
  const isUnexplained = ["blocked", "warned"].includes(entry.verdict) && activeFindings(entry).length === 0;
  if (!isUnexplained) return entry.findings;
  const { by, reason } = entry.decision;
  const decided = {
    rule: by,
    tier: 1,
    severity: entry.verdict === "blocked" ? "CRITICAL" : "MEDIUM",
    score: entry.score,
    title: `Decided by ${by}`,
    message: reason ?? `Decided by ${by}`,
    references: []
  };
  return [decided, ...entry.findings];
}
function shownWay({ requiredBy: requiredBy2 }) {
  return requiredBy2.find(({ file }) => file !== void 0) ?? requiredBy2[0];
}
function fingerprint(entry, finding2) {
  const file = finding2.file?.replaceAll(entry.version, "");
  return identityOf([finding2.rule, normalizeName(entry.name), finding2.advisory?.id ?? "", file ?? ""]);
}
function identityOf(words) {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 16);
}
function occurrenceCounter() {
  const seen = /* @__PURE__ */ new Map();
  return (identity) => {
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    return `${identity}:${occurrence}`;
  };
}

// src/report/gitlab.ts
var SEVERITIES2 = {
  CRITICAL: "blocker",
  HIGH: "critical",
  MEDIUM: "major",
  LOW: "minor",
  INFO: "info"
};
var LIMIT = 1e3;
function gitlab(report) {
  const numbered = occurrenceCounter();
  return jsonText(
    [...runIssues(report), ...report.packages.flatMap(issuesOf)].map((issue2) => ({
      ...issue2,
      fingerprint: numbered(issue2.fingerprint)
    }))
  );
}
function runIssues({ error, incomplete }) {
  const issueOf = (id, source, words, severity) => ({
    description: visible(words, LIMIT),
    check_name: visibleName(id),
    fingerprint: identityOf(["run", id, source]),
    severity,
    location: { path: COMMAND_LINE, lines: { begin: 1 } }
  });
  return [
    ...error === void 0 ? [] : [issueOf(error.code, "", `depsec could not finish: ${failureSentence(error)}`, "blocker")],
    ...incomplete.map(
      ({ source, reason }) => issueOf("incomplete", source, `no answer from ${source}: ${reason}`, "major")
    )
  ];
}
function issuesOf(entry) {
  const findings = reportedFindings(entry).filter((one) => isNotable(one) && one.ignored === void 0);
  return [
    ...findings.map(
      (finding2) => issue(entry, finding2, [finding2.message, placeOf(finding2), ...detailsOf(finding2)])
    ),
    ...activeUnscanned(entry).map(
      (place) => issue(entry, { ...place, rule: place.code, severity: "MEDIUM" }, [
        `not read: ${place.reason}`,
        placeOf(place)
      ])
    )
  ];
}
function issue(entry, about, words) {
  const way = shownWay(entry);
  const required = way === void 0 ? [] : [`required by ${requiredByWords(way)}`];
  const [first = "", ...rest] = [...words, ...required].filter((part) => part !== void 0);
  return {
    description: visible([`${entry.name} ${entry.version}: ${first}`, ...rest].join(" · "), LIMIT),
    check_name: visibleName(about.rule),
    fingerprint: fingerprint(entry, about),
    severity: SEVERITIES2[about.severity],
    location: { path: visible(way?.file ?? COMMAND_LINE), lines: { begin: way?.line ?? 1 } }
  };
}

// src/report/escape/markdown.ts
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\\": "&#92;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "~": "&#126;",
  "[": "&#91;",
  "]": "&#93;",
  "|": "&#124;"
};
var SPECIAL = /[&<>"\\`*_~[\]|]/g;
var LIVE = /((?:[@#$]|[a-z]{0,16}:\/\/\S*|:[a-z+-][\w+-]*:|www\.|GH-(?=\d))+)/gi;
function prose(text2, limit) {
  return visible(text2, limit).split(LIVE).map(
    (part, index2) => index2 % 2 === 1 ? code(part) : part.replace(SPECIAL, (char) => ENTITIES[char] ?? char)
  ).join("");
}
function code(text2, limit) {
  return spans(visible(text2, limit));
}
function codeName(name) {
  return spans(visibleName(name));
}
function spans(text2) {
  if (text2 === "") return "(empty)";
  return text2.split(/([`|])/).filter((part) => part !== "").map((part) => ENTITIES[part] ?? `\`${part}\``).join("");
}

// src/report/markdown-graph.ts
var DEPTH = 12;
function graphItems(entries, mark2) {
  const verdicts = new Map(entries.map(({ name, verdict: verdict2 }) => [name, verdict2]));
  const roots = /* @__PURE__ */ new Map();
  const ways = entries.flatMap((entry) => entry.requiredBy);
  for (const way of sortedBy(ways, ({ file, line: line2, path }) => [file, line2, ...path])) {
    let node = child(roots, originWords(way));
    for (const name of way.path.slice(0, DEPTH)) node = child(node.children, name);
  }
  const draw = (name, node, depth) => {
    const verdict2 = verdicts.get(name);
    const sign = verdict2 === void 0 || verdict2 === "safe" ? "" : ` ${mark2(verdict2)}`;
    const below = [...node.children].map(([next, under]) => draw(next, under, depth + 1));
    return `${"  ".repeat(depth)}- ${codeName(name)}${sign}
${below.join("")}`;
  };
  return [...roots].map(([origin2, node]) => {
    const below = [...node.children].map(([name, under]) => draw(name, under, 1));
    return `- ${origin2 === originWords({}) ? prose(origin2) : code(origin2)}
${below.join("")}`;
  });
}
function child(nodes, name) {
  const known = nodes.get(name);
  if (known !== void 0) return known;
  const node = { children: /* @__PURE__ */ new Map() };
  nodes.set(name, node);
  return node;
}

// src/report/markdown-fit.ts
var SENTENCE_BYTES = 400;
function fit(sections, limit) {
  let left = limit - SENTENCE_BYTES;
  const missing = [];
  const parts = sections.map((section3) => {
    const kept = takeWhileFitting(section3, left);
    const absent = section3.items.length - kept.length;
    if (absent > 0) missing.push(`${absent} × ${section3.noun}`);
    const part = kept.length === 0 ? "" : `${section3.head}${kept.join("")}${section3.tail}`;
    left -= bytes(part);
    return part;
  });
  const sentence = missing.length === 0 ? [] : [
    `> Left out, because a summary may not grow larger: ${missing.join(", ")}. The JSON report holds all.
`
  ];
  return [...parts.filter((part) => part !== ""), ...sentence].join("\n");
}
function takeWhileFitting({ head, items, tail }, room) {
  let used = bytes(head) + bytes(tail) + 1;
  const end = items.findIndex((item) => {
    used += bytes(item);
    return used > room;
  });
  return end < 0 ? items : items.slice(0, end);
}
function bytes(text2) {
  return Buffer.byteLength(text2, "utf8");
}

// src/report/markdown-package.ts
var LIMITS = { findings: 20, chain: 8, unscanned: 10, ignored: 10, requiredBy: 5 };
function packageDetails(entry, isOfFiles2) {
  const items = [
    ...bounded(notableFindings(entry), LIMITS.findings, findingItem, more("finding")),
    ...bounded(activeUnscanned(entry), LIMITS.unscanned, unscannedItem, more("unread place")),
    ...bounded(
      ignoredWords(entry),
      LIMITS.ignored,
      (words) => `- ${prose(words)}
`,
      more("ignored finding")
    ),
    ...bounded(entry.requiredBy, LIMITS.requiredBy, (way) => originItem(way, isOfFiles2), more("way"))
  ];
  const verdict2 = VERDICT_WORDS[entry.verdict].toLowerCase();
  return `
#### ${codeName(entry.name)} ${codeName(entry.version)}: ${verdict2}

${items.join("")}`;
}
function more(noun) {
  return (hidden) => `- and ${countOf(hidden, `more ${noun}`)}
`;
}
function findingItem(finding2) {
  const { severity, message, rule, evidence } = finding2;
  const chain = tellingSteps(finding2);
  const place = placeOf(finding2);
  const facts = [
    codeName(rule),
    ...place === void 0 ? [] : [code(place)],
    ...detailsOf(finding2).map((detail) => prose(detail))
  ];
  const steps = bounded(chain, LIMITS.chain, stepItem, (hidden) => `  ${more("step")(hidden)}`);
  const quoted = chain.length > 0 || evidence === void 0 ? "" : `  - ${code(evidence)}
`;
  return `- **${severity}** ${prose(message)} (${facts.join(", ")})
${steps.join("")}${quoted}`;
}
function stepItem(step) {
  const decoded = step.decoded === void 0 ? "" : `    - decoded: ${code(step.decoded)}
`;
  return `  - ${code(stepPlace(step))} ${prose(step.text)}
${decoded}`;
}
function unscannedItem(place) {
  return `- **Not read:** ${prose(place.reason)} (${codeName(place.code)}, ${code(placeOf(place) ?? "")})
`;
}
function originItem(way, isOfFiles2) {
  return `- ${waysWord(isOfFiles2)} ${way.file === void 0 ? prose(requiredByWords(way)) : code(requiredByWords(way))}
`;
}

// src/report/next-steps.ts
function nextSteps({ counts, incomplete, packages }) {
  const hasReasons = packages.some((entry) => entry.verdict !== "safe" && notableFindings(entry).length > 0);
  const steps = [
    {
      applies: counts.blocked > 0,
      outcome: "Blocked",
      advice: "do not install it. Check the spelling, take a fixed version, or leave the package out."
    },
    {
      applies: counts.unscanned > 0,
      outcome: "Unscanned",
      advice: "could not be judged, so not known to be safe. Take another version, or read it yourself."
    },
    {
      applies: counts.warned > 0,
      outcome: "Warned",
      advice: "not blocked, but read the reasons before you rely on it."
    },
    {
      applies: incomplete.length > 0,
      outcome: "Incomplete",
      advice: "a source did not answer, so something may be missing here. Run again later."
    },
    {
      applies: hasReasons,
      outcome: "Reasons",
      advice: "depsec explain RULE says what a rule means and what to do about it."
    }
  ];
  return steps.filter(({ applies }) => applies);
}

// src/report/markdown.ts
var LIMIT2 = 900 * 1024;
var MARKS = { safe: "🟢", warned: "🟡", blocked: "🔴", unscanned: "⚪" };
function tableHead(isOfFilesAlone) {
  return `| Package | Version | Verdict | Why | ${waysWord(isOfFilesAlone)} |
| --- | --- | --- | --- | --- |
`;
}
function markdown(report, { limit = LIMIT2 } = {}) {
  const attention = WORST_FIRST.filter((verdict2) => verdict2 !== "safe").flatMap(
    (verdict2) => report.packages.filter((entry) => entry.verdict === verdict2)
  );
  const ofFiles = isOfFiles(report);
  const head = tableHead(ofFiles);
  const safe = report.packages.filter(({ verdict: verdict2 }) => verdict2 === "safe");
  return fit(
    [
      section2(opening(report), "line"),
      section2(errorItems(report), "line"),
      { ...section2(attention.map(row), "package in the table"), head },
      section2(remarks(report), "remark"),
      {
        ...section2(
          attention.map((entry) => packageDetails(entry, ofFiles)),
          "package with its reasons"
        ),
        head: "### Why\n"
      },
      folded(countOf(safe.length, "safe package"), head, safe.map(row), "safe package"),
      folded(
        "Who requires whom",
        "",
        ofFiles ? [] : graphItems(report.packages, mark),
        "requirement with its dependencies"
      ),
      section2([footer(report)], "line")
    ],
    limit
  );
}
function section2(items, noun) {
  return { head: "", items, tail: "", noun };
}
function folded(summary, head, items, noun) {
  return { head: `<details><summary>${summary}</summary>

${head}`, items, tail: "\n</details>\n", noun };
}
function mark(verdict2) {
  return `${MARKS[verdict2]} ${VERDICT_WORDS[verdict2].toLowerCase()}`;
}
function opening(report) {
  const lines = [`## ${headline(report)}
`];
  return report.packages.length === 0 ? lines : [...lines, `
${countsLine(report.counts)}
`];
}
function headline({ counts, error, incomplete, packages }) {
  if (error !== void 0) return "🔴 depsec could not finish";
  if (counts.blocked > 0) return `🔴 depsec blocked ${countOf(counts.blocked, "package")}`;
  if (counts.unscanned > 0) return `⚪ depsec could not judge ${countOf(counts.unscanned, "package")}`;
  if (incomplete.length > 0) return "⚪ depsec found nothing to block, but not every source answered";
  if (counts.warned > 0) return `🟡 depsec warns about ${countOf(counts.warned, "package")}`;
  return packages.length === 0 ? "🟢 No packages to judge" : "🟢 All packages are safe";
}
function errorItems({ error }) {
  if (error === void 0) return [];
  const words = (part) => failureLines(part).map((line2) => prose(line2, LONGEST_LINE)).join("<br>");
  return [
    `- **What happened:** ${words(error.what)}
`,
    `- **Why it matters:** ${words(error.why)}
`,
    `- **What to do:** ${words(error.fix)}
`
  ];
}
function row(entry) {
  const [first, ...others] = entry.requiredBy;
  const why = reasonFor(entry);
  const more2 = others.length > 0 ? ` and ${others.length} more` : "";
  const cells = [
    codeName(entry.name),
    codeName(entry.version),
    `${MARKS[entry.verdict]}&nbsp;${VERDICT_WORDS[entry.verdict]}`,
    `${why === void 0 ? "" : prose(why)}${entry.scope === "build" ? " (build requirement)" : ""}`,
    first === void 0 ? "" : `${origin(first)}${more2}`
  ];
  return `| ${cells.join(" | ")} |
`;
}
function origin(way) {
  return way.file === void 0 ? originWords(way) : code(originWords(way), 120);
}
function remarks(report) {
  const { incomplete, skipped, notes } = report;
  return [
    ...nextSteps(report).map(({ outcome, advice }) => `- **${outcome}:** ${prose(advice)}
`),
    ...incomplete.map(({ source, reason }) => `- **No answer:** ${prose(`${source}: ${reason}`)}
`),
    ...skipped.map((entry) => `- **Skipped:** ${prose(skippedWords(entry))}
`),
    ...notes.map((note) => `- **Note:** ${prose(note)}
`)
  ];
}
function footer({ tool, environment }) {
  const { python, pip, platform } = environment;
  const chosenFor = python === "" ? "" : ` · Python ${prose(python)} · pip ${prose(pip)} · ${prose(platform)}`;
  return `<sub>depsec ${prose(tool.version)}${chosenFor}</sub>
`;
}

// src/report/escape/sarif-text.ts
function sarifText(text2, limit) {
  return sarifLiteral(visible(text2, limit));
}
function sarifLiteral(text2) {
  return text2.replace(/[\\[\]]/g, (char) => `\\${char}`).replace(/[{}]/g, (char) => char + char);
}
function relativeUri(path) {
  return path.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").filter((segment) => !["", ".", ".."].includes(segment)).map(encodeURIComponent).join("/");
}

// src/report/sarif-rules.ts
var SARIF_LEVELS = {
  CRITICAL: "error",
  HIGH: "error",
  MEDIUM: "warning",
  LOW: "note",
  INFO: "note"
};
function sarifRules(docs, findings) {
  const gravest = gravestByRule(findings);
  const documented2 = new Set(docs.map(({ id }) => id));
  const undocumented = new Map(
    findings.filter(({ rule }) => !documented2.has(rule)).map(({ rule, title }) => [rule, title])
  );
  return [
    ...docs.map(documentedRule),
    ...[...undocumented].map(([id, title]) => baseRule(visibleName(id), sarifText(title)))
  ].map((rule) => weighed(rule, gravest.get(rule.id))).sort((a, b) => a.id < b.id ? -1 : 1);
}
function documentedRule(doc) {
  const base = baseRule(doc.id, sarifLiteral(doc.title));
  const text2 = `${doc.why}

${doc.remedy}

Example:
${doc.example}`;
  return {
    ...base,
    fullDescription: { text: sarifLiteral(doc.why) },
    helpUri: `${PROJECT_URL}/blob/main/docs/rules.md#${doc.id}`,
    help: {
      text: sarifLiteral(text2),
      markdown: `${doc.why}

**What to do:** ${doc.remedy}

~~~~python
${doc.example}
~~~~
`
    },
    properties: { tags: [...base.properties.tags, ...doc.technique === void 0 ? [] : [doc.technique]] }
  };
}
function baseRule(id, title) {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_match, letter) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: title },
    helpUri: `${PROJECT_URL}/blob/main/docs/rules.md`,
    help: { text: title },
    properties: { tags: ["security", "supply-chain"] }
  };
}
function gravestByRule(findings) {
  const gravest = /* @__PURE__ */ new Map();
  for (const finding2 of findings) {
    const known = gravest.get(finding2.rule);
    if (known === void 0 || finding2.score > known.score) gravest.set(finding2.rule, finding2);
  }
  return new Map([...gravest].map(([rule, finding2]) => [visibleName(rule), finding2]));
}
function weighed(rule, finding2) {
  if (finding2 === void 0) return { ...rule, defaultConfiguration: { level: "note" } };
  return {
    ...rule,
    defaultConfiguration: { level: SARIF_LEVELS[finding2.severity] },
    properties: { ...rule.properties, "security-severity": (finding2.score * 10).toFixed(1) }
  };
}

// src/report/sarif-results.ts
var RELATED = 10;
var STEPS = 40;
function sarifResults(report, verbose) {
  const numbered = occurrenceCounter();
  return report.packages.flatMap(
    (entry) => reportedFindings(entry).filter((finding2) => verbose || isNotable(finding2)).map((finding2) => result(entry, finding2, numbered(fingerprint(entry, finding2))))
  );
}
function result(entry, finding2, identity) {
  const [first, ...others] = entry.requiredBy;
  const related = others.filter(({ file }) => file !== void 0).slice(0, RELATED);
  const { ignored: ignored2 } = finding2;
  const name = `${entry.name} ${entry.version}`;
  const sentence = [`${name}: ${finding2.message}`, placeOf(finding2), ...detailsOf(finding2)].filter((part) => part !== void 0).join(" · ");
  return {
    ruleId: visibleName(finding2.rule),
    level: SARIF_LEVELS[finding2.severity],
    message: { text: sarifText(sentence, 1e3) },
    locations: [sarifLocation(entry, first)],
    ...codeFlows(finding2),
    ...related.length > 0 && { relatedLocations: related.map((way) => sarifLocation(entry, way)) },
    partialFingerprints: { primaryLocationLineHash: identity },
    ...ignored2 && {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: visible(`${ignored2.reason} (until ${ignored2.expires})`)
        }
      ]
    },
    rank: Math.round(finding2.score * 100),
    properties: resultProperties(entry, finding2)
  };
}
function codeFlows({ chain = [], artifact: artifact2 }) {
  if (chain.length === 0) return {};
  const locations = chain.slice(0, STEPS).map((step) => ({
    location: {
      physicalLocation: {
        artifactLocation: { uri: relativeUri([artifact2, step.file].join("/")) || COMMAND_LINE },
        region: { startLine: step.line }
      },
      message: {
        text: sarifText(
          [
            `${stepPlace(step)} ${step.text}`,
            ...step.decoded === void 0 ? [] : [`decoded: ${step.decoded}`]
          ].join(" · "),
          1e3
        )
      }
    },
    nestingLevel: step.layer
  }));
  return { codeFlows: [{ threadFlows: [{ locations }] }] };
}
function resultProperties(entry, finding2) {
  const { severity, tier: tier2, artifact: artifact2, file, line: line2, evidence } = finding2;
  return {
    package: visibleName(entry.name),
    version: visibleName(entry.version),
    severity,
    tier: tier2,
    ...artifact2 !== void 0 && { artifact: visible(artifact2) },
    ...file !== void 0 && { file: visible(file) },
    ...line2 !== void 0 && { line: line2 },
    ...evidence !== void 0 && { evidence: visible(evidence) }
  };
}
function sarifLocation(entry, way) {
  const uri = way?.file === void 0 ? COMMAND_LINE : relativeUri(way.file) || COMMAND_LINE;
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
      region: { startLine: way?.line ?? 1 }
    },
    logicalLocations: [
      {
        name: visibleName(entry.name),
        fullyQualifiedName: `${visibleName(entry.name)}@${visibleName(entry.version)}`,
        kind: "package"
      }
    ],
    message: { text: sarifText(`Required by ${way === void 0 ? "nothing known" : requiredByWords(way)}`) }
  };
}

// src/report/sarif.ts
function sarif(report, { rules, verbose }) {
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: PROJECT_URL,
            rules: sarifRules(rules, report.packages.flatMap(reportedFindings))
          }
        },
        invocations: [invocation(report, verbose)],
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder that was audited." } } },
        results: sarifResults(report, verbose)
      }
    ]
  });
}
function invocation(report, verbose) {
  const { error, incomplete, skipped, notes } = report;
  const unscanned2 = report.packages.flatMap(unscannedNotifications);
  return {
    executionSuccessful: error === void 0 && incomplete.length === 0 && unscanned2.length === 0,
    toolExecutionNotifications: [
      ...error === void 0 ? [] : [notification("error", error.code, failureSentence(error), LONGEST_SENTENCE)],
      ...incomplete.map(({ source, reason }) => notification("error", "incomplete", `${source}: ${reason}`)),
      ...unscanned2,
      ...skipped.map((entry) => notification("note", "skipped", skippedWords(entry))),
      ...notes.map((note) => notification("note", "note", note)),
      ...verbose ? [] : leftOut(report)
    ]
  };
}
function leftOut({ packages }) {
  const count2 = packages.flatMap(({ findings }) => findings).filter((finding2) => !isNotable(finding2)).length;
  if (count2 === 0) return [];
  const text2 = `${countOf(count2, "finding")} of severity LOW or INFO left out; the JSON report holds them.`;
  return [notification("note", "left-out", text2)];
}
function unscannedNotifications(entry) {
  return activeUnscanned(entry).map((place) => ({
    ...notification(
      "error",
      place.code,
      `${entry.name} ${entry.version}: ${place.reason} · ${placeOf(place) ?? ""}`
    ),
    locations: [sarifLocation(entry, entry.requiredBy[0])]
  }));
}
function notification(level, id, text2, limit) {
  return { level, descriptor: { id: visibleName(id) }, message: { text: sarifText(text2, limit) } };
}

// src/report/paint.ts
var CODES = {
  strong: ["1", "22"],
  faint: ["2", "22"],
  good: ["32", "39"],
  caution: ["33", "39"],
  danger: ["31", "39"],
  unknown: ["35", "39"]
};
var VERDICT_TONES = {
  safe: "good",
  warned: "caution",
  blocked: "danger",
  unscanned: "unknown"
};
function painter(color) {
  if (!color) return (_tone, text2) => text2;
  return (tone, text2) => {
    const [on, off] = CODES[tone];
    return text2 === "" ? "" : `\x1B[${on}m${text2}\x1B[${off}m`;
  };
}

// src/report/wrap.ts
var DEFAULT_WIDTH = 100;
var LEAST_ROOM = 24;
function wrap(text2, width, first, rest) {
  const room = Math.max(LEAST_ROOM, width - lengthOf(first));
  const lines = [];
  let line2 = "";
  for (const word of text2.split(/(?<= )(?=[^ ])/)) {
    const isTooLong = lengthOf(line2) + lengthOf(word.trimEnd()) > room;
    if (isTooLong && line2 !== "" && !word.startsWith("::")) {
      lines.push(line2.trimEnd());
      line2 = "";
    }
    line2 += word;
  }
  return [...lines, line2].map((words, index2) => `${index2 === 0 ? first : rest}${words}`);
}
function lengthOf(text2) {
  return Array.from(text2).length;
}

// src/report/text-package.ts
var SYMBOLS = { safe: "✓", warned: "!", blocked: "✗", unscanned: "?" };
var BRIEF = { findings: 5, chain: 6, unscanned: 5, requiredBy: 3 };
var FULL = { findings: 200, chain: 40, unscanned: 200, requiredBy: 50 };
var LABEL_WIDTH = 36;
var INDENT = " ".repeat(6);
function labelWidth(entries) {
  return Math.min(LABEL_WIDTH, Math.max(0, ...entries.map((entry) => label(entry).length)));
}
function packageLines(entry, options) {
  const { paint, width, verbose } = options;
  const reason = reasonFor(entry);
  const told = reason === void 0 ? "" : ` — ${visible(reason)}`;
  const hasRoom = headLength(entry, options) + lengthOf(told) <= width;
  const reasons = verbose || entry.verdict !== "safe" ? reasonsBelow(entry, options) : [];
  const below = reasons.filter(({ text: text2 }) => !hasRoom || text2 !== reason);
  const isMissing = !hasRoom && reason !== void 0 && !below.some(({ text: text2 }) => text2 === reason);
  const lines = isMissing ? [arrow(reason), ...below] : below;
  return [
    `${headLine(entry, options)}${hasRoom ? told : ""}`,
    ...lines.flatMap((line2) => reasonLines(line2, paint, width))
  ];
}
function label(entry) {
  return `${visibleName(entry.name)} (${visibleName(entry.version)})`;
}
function headLine(entry, { paint, labelWidth: width }) {
  const tone = VERDICT_TONES[entry.verdict];
  const name = label(entry).padEnd(width);
  return [
    `  ${paint(tone, SYMBOLS[entry.verdict])} `,
    entry.verdict === "safe" ? name : paint("strong", name),
    `  ${paint(tone, VERDICT_WORDS[entry.verdict])}`,
    entry.scope === "build" ? paint("faint", " (build requirement)") : ""
  ].join("");
}
function headLength(entry, options) {
  return headLine(entry, { ...options, paint: (_tone, text2) => text2 }).length;
}
function reasonLines({ mark: mark2, text: text2 }, paint, width) {
  const first = `${INDENT}${mark2}`;
  const rest = mark2 === "" ? `${INDENT}  ` : first.replace("→", " ");
  const lines = wrap(visible(text2), width, first, rest);
  return lines.map(
    (line2) => mark2 === "→ " ? line2 : `${INDENT}${paint("faint", line2.slice(INDENT.length))}`
  );
}
function arrow(text2) {
  return { mark: "→ ", text: text2 };
}
function faint(mark2, text2) {
  return { mark: mark2, text: text2 };
}
function reasonsBelow(entry, { verbose, isOfFiles: isOfFiles2 }) {
  const limits = verbose ? FULL : BRIEF;
  return [
    ...bounded(
      verbose ? activeFindings(entry) : notableFindings(entry),
      limits.findings,
      (finding2) => [arrow(finding2.message), ...findingLines(finding2, limits.chain)],
      (hidden) => [arrow(`and ${countOf(hidden, "more finding")}; -v lists them`)]
    ),
    ...bounded(
      activeUnscanned(entry),
      limits.unscanned,
      (place) => [arrow(place.reason), faint("  ", `${place.code} · ${placeOf(place) ?? ""}`)],
      (hidden) => [arrow(`and ${countOf(hidden, "more place")} that could not be read`)]
    ),
    ...bounded(ignoredWords(entry), limits.findings, arrow, (hidden) => arrow(`and ${hidden} more ignored`)),
    ...bounded(
      entry.requiredBy,
      limits.requiredBy,
      (way) => faint("", `${waysWord(isOfFiles2).toLowerCase()} ${requiredByWords(way)}`),
      (hidden) => faint("", `and by ${countOf(hidden, "more way")}`)
    )
  ].flat();
}
function findingLines(finding2, steps) {
  const { severity, rule, evidence } = finding2;
  const chain = tellingSteps(finding2);
  const facts = [severity.toLowerCase(), rule, placeOf(finding2), ...detailsOf(finding2)];
  return [
    faint("  ", facts.filter((fact) => fact !== void 0).join(" · ")),
    ...bounded(
      chain,
      steps,
      (step) => [
        faint("  │ ", `${stepPlace(step)}  ${step.text}`),
        ...step.decoded === void 0 ? [] : [faint("  │ ", `  decoded: ${step.decoded}`)]
      ],
      (hidden) => [faint("  │ ", `and ${countOf(hidden, "more step")}`)]
    ).flat(),
    ...chain.length > 0 || evidence === void 0 ? [] : [faint("  │ ", evidence)]
  ];
}

// src/report/text.ts
function text(report, options) {
  const paint = painter(options.color);
  const width = options.width ?? DEFAULT_WIDTH;
  const blocks = [
    options.quiet ? [] : headerLines(report, paint, options.isOfGate),
    ...packageBlocks(report, paint, options, width),
    report.error === void 0 ? [] : errorLines(report.error, paint, width),
    remarkLines(report, paint, width, options.quiet),
    report.error !== void 0 && report.packages.length === 0 ? [] : [closingLine(report, paint)],
    nextSteps(report).flatMap(
      ({ outcome, advice }) => wrap(`${outcome}: ${advice}`, width, "", "  ").map((line2) => paint("faint", line2))
    )
  ];
  return blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
function headerLines(report, paint, isOfGate = false) {
  if (report.packages.length === 0) return [];
  const { python, pip, platform, source } = report.environment;
  const count2 = countOf(report.packages.length, "package");
  if (isOfFiles(report))
    return [`Reading ${count2}…`, paint("faint", "Files of this machine; no index was asked")];
  return [
    isOfGate ? `${count2} requested through the gate` : `Resolving ${count2}…`,
    paint("faint", visible(`Python ${python} (${source}) · pip ${pip} · ${platform}`))
  ];
}
function packageBlocks(report, paint, options, width) {
  const { packages: entries } = report;
  const { verbose } = options;
  const shared = { paint, verbose, labelWidth: labelWidth(entries), width, isOfFiles: isOfFiles(report) };
  const lines = (entry) => packageLines(entry, shared);
  const safe = options.quiet ? [] : entries.filter(({ verdict: verdict2 }) => verdict2 === "safe");
  const others = WORST_FIRST.filter((verdict2) => verdict2 !== "safe").toReversed().flatMap((verdict2) => entries.filter((entry) => entry.verdict === verdict2));
  return [safe.flatMap(lines), ...others.map(lines)];
}
function errorLines({ what, why, fix }, paint, width) {
  return [
    ...partLines("✗ ", what, width).map(
      (line2, index2) => `${index2 === 0 ? paint("danger", "✗ ") : line2.slice(0, 2)}${paint("strong", line2.slice(2))}`
    ),
    ...[partLines("  Why  ", why, width), partLines("  Fix  ", fix, width)].flatMap(
      ([first = "", ...rest]) => [`${paint("faint", first.slice(0, 7))}${first.slice(7)}`, ...rest]
    )
  ];
}
function partLines(label2, part, width) {
  const margin = " ".repeat(label2.length);
  return failureLines(part).flatMap(
    (line2, index2) => index2 === 0 ? wrap(visible(line2, LONGEST_LINE), width, label2, margin) : wrap(visible(line2, LONGEST_LINE), width, `${margin}  `, `${margin}  `)
  );
}
function labelled(label2, words, paint, tone, width) {
  const margin = " ".repeat(label2.length);
  return wrap(visible(words), width, margin, margin).map(
    (line2, index2) => index2 === 0 ? `${paint(tone, label2)}${line2.slice(label2.length)}` : line2
  );
}
function remarkLines(report, paint, width, isQuiet) {
  const incomplete = report.incomplete.flatMap(
    ({ source, reason }) => labelled("Incomplete  ", `${source}: ${reason}`, paint, "caution", width)
  );
  if (isQuiet) return incomplete;
  return [
    ...incomplete,
    ...report.notes.flatMap((note) => labelled("Note        ", note, paint, "faint", width)),
    ...report.skipped.length === 0 ? [] : labelled("Skipped     ", allSkippedWords(report.skipped), paint, "faint", width)
  ];
}
function closingLine(report, paint) {
  return countParts(report.counts).map(
    ({ verdict: verdict2, count: count2, words }) => count2 > 0 ? paint("strong", paint(VERDICT_TONES[verdict2], words)) : words
  ).join(" · ");
}

// src/report/formats.ts
var FORMATS = {
  text: { readers: "people, at a terminal or in a log", render: text },
  json: { readers: "programs; this page describes it", render: json },
  sarif: { readers: "code scanning (SARIF 2.1.0)", render: sarif },
  markdown: { readers: "the summary of a CI job", render: (report) => markdown(report) },
  gitlab: {
    readers: "merge requests in GitLab (Code Quality); a run that failed or lacks an answer is an issue, too",
    render: gitlab
  }
};

export {
  failureExitCode,
  exitCode,
  nothingJudged,
  failedReport,
  jsonText,
  reportSchema,
  json,
  startTrail,
  MODES,
  BUILD_CHOICES,
  UPGRADE_STRATEGIES,
  nearest,
  usage,
  asFlag,
  checkChoice,
  wordOf,
  dayOf,
  SCAN_KINDS,
  givenOptions,
  allOf,
  lastOf,
  present,
  toJudgingOptions,
  toAuditOptions,
  auditOptions,
  toInstallOptions,
  installOptions,
  toGateRequest,
  toScanRequest,
  toRequest,
  toInstallRequest,
  shownWay,
  DEFAULT_WIDTH,
  wrap,
  FORMATS,
  KEYS,
  valueAt,
  readFile,
  loadConfig,
  logTrouble,
  KEPT_LOGS,
  LOG_NAME,
  openRunLog
};
