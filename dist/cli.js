#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  COMMANDS,
  JUDGING,
  PLAIN_FORMATS,
  findConfig,
  helpText,
  listenForStop,
  optionsOf,
  progressLine,
  settingOrigins,
  unlessOverdue,
  writeNamedFile
} from "./chunk-IQS3ODGA.js";
import {
  failureText
} from "./chunk-POOCSGYG.js";
import {
  toScanOptions
} from "./chunk-KHEH5USS.js";
import {
  DEFAULT_WIDTH,
  FORMATS,
  KEPT_LOGS,
  LOG_NAME,
  allOf,
  asFlag,
  checkChoice,
  dayOf,
  exitCode,
  failedReport,
  failureExitCode,
  json,
  jsonText,
  lastOf,
  loadConfig,
  logTrouble,
  nearest,
  openRunLog,
  present,
  startTrail,
  toAuditOptions,
  toGateRequest,
  toInstallOptions,
  toInstallRequest,
  toJudgingOptions,
  toRequest,
  toScanRequest,
  usage,
  wordOf,
  wrap
} from "./chunk-UMIR7NOF.js";
import {
  asFailure,
  depsecHome,
  fingerprint,
  modelAccess,
  realServices
} from "./chunk-YKFVZWJ7.js";
import "./chunk-33TIMOAJ.js";
import "./chunk-EVLJKOM6.js";
import "./chunk-CVORFDEZ.js";
import {
  VERSION
} from "./chunk-2EOKMK4D.js";
import {
  messageOf
} from "./chunk-QAHDUDVB.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-A6HBLX47.js";
import "./chunk-DUXCK6VF.js";
import "./chunk-YJDK2KHO.js";
import "./chunk-KTM2RE2M.js";
import "./chunk-WMQK4JRY.js";
import {
  RULESET_VERSION
} from "./chunk-CSSLU4NT.js";
import {
  STANDARD_INPUT
} from "./chunk-B4QS7VRN.js";
import "./chunk-FNWTYHGJ.js";
import "./chunk-JLSJLDTO.js";
import "./chunk-MUULUKXM.js";
import "./chunk-FT7KJOHR.js";
import {
  realFiles
} from "./chunk-YXJPMLYO.js";
import {
  visible,
  visibleName
} from "./chunk-O6QQTFT6.js";
import "./chunk-X47OYJQJ.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-QBOPZQUG.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";
import {
  isIntact
} from "./chunk-SCSCB4HA.js";
import "./chunk-XJD6MB4E.js";
import {
  exists
} from "./chunk-U44NVPD3.js";
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";

// src/cli.ts
import { readFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// src/options/parse.ts
import { parseArgs } from "node:util";

// src/options/gate-options.ts
function toGateOptions(command, values) {
  if (command.length === 0)
    throw usage(
      "gate expects a command and got none.",
      "Write for example: depsec gate -- pip install flask"
    );
  return {
    ...toJudgingOptions(values, "osv"),
    command,
    extraIndexUrls: allOf(values, "extra-index-url"),
    findLinks: allOf(values, "find-links"),
    noIndex: values.has("no-index"),
    offline: values.has("offline"),
    ...present("indexUrl", lastOf(values, "index-url")),
    ...present("python", lastOf(values, "python"))
  };
}

// src/options/pip-options.ts
var NEVER = "depsec never passes it on: it would let files reach pip that were not checked. Leave it out.";
var INSTALL = "It concerns installing, and audit installs nothing. Leave it out.";
var CHILD = "depsec sets this for pip itself. Leave it out.";
var COLOR = "Set the variable NO_COLOR to any value instead.";
var LATER = "This version cannot judge its effect, so it is refused rather than ignored. Leave it out.";
var REASONS = [
  [NEVER, "trusted-host no-build-isolation"],
  [
    INSTALL,
    "dry-run target user root prefix src compile no-compile break-system-packages force-reinstall ignore-installed no-warn-script-location no-warn-conflicts root-user-action upgrade upgrade-strategy exists-action no-clean"
  ],
  [
    CHILD,
    "isolated require-virtualenv log no-input cache-dir no-cache-dir disable-pip-version-check progress-bar debug use-feature use-deprecated no-python-version-warning retries timeout keyring-provider"
  ],
  [COLOR, "no-color"],
  [
    LATER,
    "platform python-version implementation abi ignore-requires-python use-pep517 no-use-pep517 check-build-dependencies config-settings config-setting global-option proxy cert client-cert build-constraint uploaded-prior-to all-releases only-final requirements-from-script"
  ]
];
var SHORT = {
  t: "target",
  U: "upgrade",
  I: "ignore-installed"
};
function explainPipOption(name, command) {
  if (command !== "audit" && command !== "install") return void 0;
  const long = SHORT[name] ?? name;
  const reason = REASONS.find(([, names]) => names.split(" ").includes(long))?.[0];
  return reason === INSTALL && command === "install" ? LATER : reason;
}

// src/options/plain-options.ts
function toLogOptions(values) {
  return {
    events: allOf(values, "event"),
    packages: allOf(values, "package"),
    format: plainFormat(values),
    ...present("run", lastOf(values, "run")),
    ...present("since", dayOf("--since", lastOf(values, "since")))
  };
}
function toVerifyOptions(values) {
  return {
    format: plainFormat(values),
    provenance: values.has("provenance"),
    verbose: values.has("verbose")
  };
}
function plainFormat(values) {
  return wordOf(lastOf(values, "format"), PLAIN_FORMATS) ?? "text";
}

// src/options/parse.ts
var COMMAND_NAMES = Object.keys(COMMANDS);
function parseArguments(argv) {
  const [first, ...rest] = argv;
  if (first === void 0 || first === "--help" || first === "-h") return { command: "help" };
  if (first === "--version" || first === "-V") return { command: "version" };
  if (first === "help") return helpCommand(rest);
  const command = COMMAND_NAMES.find((name) => name === first);
  if (!command) throw unknownCommand(first, rest);
  const end = command === "gate" ? rest.indexOf("--") : -1;
  const { values, positionals } = readTokens(end < 0 ? rest : rest.slice(0, end), command);
  if (values.has("help")) return { command: "help", topic: command };
  if (values.has("version")) return { command: "version" };
  switch (command) {
    case "audit":
      return { command, options: toAuditOptions(positionals, values) };
    case "install":
      return { command, options: toInstallOptions(positionals, values) };
    case "gate":
      return { command, options: toGateOptions(gatedWords(positionals, rest, end), values) };
    case "scan":
      return { command, options: toScanOptions(positionals, values) };
    case "verify":
      noWords(command, positionals);
      return { command, options: toVerifyOptions(values) };
    case "log":
      noWords(command, positionals);
      return { command, options: toLogOptions(values) };
    case "explain":
      return explainCommand(positionals);
  }
}
function gatedWords(before, all, end) {
  const [stray] = before;
  if (stray !== void 0)
    throw usage(
      `gate expects its command after --, got "${stray}" before it.`,
      `Write depsec gate -- ${stray} …`
    );
  return end < 0 ? [] : all.slice(end + 1);
}
function noWords(command, [stray]) {
  if (stray === void 0) return;
  throw usage(`${command} takes only options, got "${stray}".`, `See depsec ${command} --help.`);
}
function helpCommand([word, second]) {
  if (word === void 0 || word.startsWith("-")) return { command: "help" };
  const topic = COMMAND_NAMES.find((name) => name === word);
  if (topic === void 0) throw unknownCommand(word);
  if (second !== void 0)
    throw usage(`help takes one command, got a second word: "${second}".`, `Write depsec help ${word}.`);
  return { command: "help", topic };
}
function explainCommand(positionals) {
  const [rule, second] = positionals;
  if (second !== void 0)
    throw usage(`explain takes one rule, got a second: "${second}".`, "Ask for one rule at a time.");
  return rule === void 0 ? { command: "explain" } : { command: "explain", rule };
}
function unknownCommand(word, rest = []) {
  if (word.startsWith("-")) {
    const later = COMMAND_NAMES.find((name) => rest.includes(name));
    const option = nearest(word, ["--version", "--help"]);
    const fix = later === void 0 ? option && `Did you mean ${option}?` : `Write depsec ${later} ${word} …, the command first.`;
    return usage(`The first argument is expected to be a command, got "${word}".`, fix ?? commandsFix());
  }
  const meant = nearest(word, COMMAND_NAMES) ?? nearest(`--${word}`, ["--version"]);
  return usage(`depsec has no command "${word}".`, meant ? `Did you mean "depsec ${meant}"?` : commandsFix());
}
function commandsFix() {
  return `Start with one of: ${COMMAND_NAMES.map((name) => `depsec ${name}`).join(", ")}. See depsec --help.`;
}
function readTokens(args, command) {
  const known = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      known.map(({ name, short, kind }) => [
        name,
        { type: kind === "flag" ? "boolean" : "string", multiple: true, ...short && { short } }
      ])
    ),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const read = { values: /* @__PURE__ */ new Map(), positionals: [] };
  for (const token of tokens) {
    if (token.kind === "positional") read.positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = known.find(({ name }) => name === token.name);
    if (!option) throw unknownOption(token.rawName, token.name, command, known);
    const value = checkValue(option, token.rawName, token.value, token.inlineValue ?? false);
    read.values.set(option.name, [...read.values.get(option.name) ?? [], value]);
  }
  return read;
}
function checkValue(option, rawName, value, inline) {
  if (option.kind === "flag") {
    if (value !== void 0)
      throw usage(`${rawName} takes no value, got "${value}".`, `Write ${rawName} alone.`);
    return "";
  }
  const expected = option.value ?? "VALUE";
  if (value === void 0 || value === "")
    throw usage(`${rawName} expects ${expected} and got nothing.`, `Write --${option.name}=${expected}.`);
  if (!inline && /^-./.test(value))
    throw usage(
      `${rawName} expects ${expected}, got "${value}", which looks like an option.`,
      `Write --${option.name}=${value} if that is the value.`
    );
  return checkChoice(option, asFlag(option.name), value);
}
function unknownOption(rawName, name, command, known) {
  const fromPip = explainPipOption(name, command);
  if (fromPip) return usage(`${rawName} is an option of pip that depsec ${command} does not have.`, fromPip);
  const meant = nearest(
    name,
    known.map((option) => option.name)
  );
  return usage(
    `depsec ${command} has no option ${rawName}.`,
    meant ? `Did you mean --${meant}?` : `See depsec ${command} --help.`
  );
}

// src/cli/explain.ts
function explainRule(id, docs) {
  if (id === void 0) return listRules(docs);
  const doc = docs.find((rule) => rule.id === id);
  if (!doc) throw unknownRule(id, docs);
  const references = [...doc.technique ? [`MITRE ATT&CK ${doc.technique}`] : [], ...doc.references ?? []];
  const sections = [
    `${doc.id}: ${doc.title}`,
    `Why it matters
${indent(doc.why)}`,
    `What to do
${indent(doc.remedy)}`,
    `Example
${indent(doc.example)}`,
    ...references.length > 0 ? [`See also
${indent(references.join("\n"))}`] : []
  ];
  return `${sections.join("\n\n")}
`;
}
function listRules(docs) {
  const width = Math.max(0, ...docs.map((rule) => rule.id.length));
  return docs.toSorted((a, b) => a.id < b.id ? -1 : 1).map((rule) => `${rule.id.padEnd(width)}  ${rule.title}
`).join("");
}
function unknownRule(id, docs) {
  const meant = nearest(
    id,
    docs.map((rule) => rule.id)
  );
  return new Failure({
    code: "usage",
    what: `depsec has no rule "${id}".`,
    why: "There is nothing to explain.",
    fix: meant ? `Did you mean "depsec explain ${meant}"?` : "depsec explain without a rule lists them all."
  });
}
function indent(text) {
  return text.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}

// src/cli/interruption.ts
function interruptedExitCode(signal) {
  return signal.reason === "SIGTERM" ? 143 : 130;
}

// src/cli/run-place.ts
import { resolve } from "node:path";
function configureRun(options, effects2, trail) {
  const root = rootOf(options, effects2);
  const sources = findConfig(effects2.files, {
    root,
    home: effects2.home,
    trustProject: options.trustProjectConfig,
    ...options.config !== void 0 && { config: options.config }
  });
  const config = loadConfig(sources);
  trail.settings(root, settingOrigins(sources));
  return [config, { root, today: effects2.today() }];
}
function rootOf({ workingDirectory = "." }, { files, workingDirectory: started }) {
  const path = resolve(started, workingDirectory);
  try {
    if (files.stat(path).isDirectory) return files.realpath(path);
  } catch {
  }
  throw usage(`-C expects a folder, and there is none at ${path}.`, "Name a folder that exists.");
}

// src/cli/terminal.ts
var WIDEST = 120;
function widthOf({ isTerminal, columns }) {
  return isTerminal ? Math.min(columns, WIDEST) : void 0;
}
function showsProgress(environment) {
  return environment["TERM"] !== "dumb" && ["", "false"].includes(environment["CI"] ?? "");
}
function wantsColor({ stdout, environment }) {
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"] ?? "";
  return forced === "" ? stdout.isTerminal && environment["TERM"] !== "dumb" : forced !== "0";
}

// src/cli/write-reports.ts
import { resolve as resolve2 } from "node:path";
function writeReports(report, options, format, effects2) {
  const root = resolve2(effects2.workingDirectory, options.workingDirectory ?? ".");
  const problems = options.reports.flatMap(({ format: name, path }) => {
    const text = FORMATS[name].render(report, format);
    try {
      effects2.writeFile(path, root, text);
      return [];
    } catch (error) {
      const why = messageOf(error);
      return [`The report could not be written to ${resolve2(root, path)} (${why}).`];
    }
  });
  if (problems.length === 0) return void 0;
  return new Failure({
    code: "disk",
    what: problems.join("\n"),
    why: "Readers of that file would see an old report, or none.",
    fix: "Name files in folders that exist and can be written to."
  });
}

// src/cli/gate-command.ts
async function gateCommand(options, effects2, trail) {
  try {
    const request = toGateRequest(options, ...configureRun(options, effects2, trail));
    const { signal } = effects2;
    const onProgress = (event) => {
      trail.onProgress(event);
    };
    const gated = await effects2.gate(request, options.command, { signal, onProgress });
    const problem = await publish(gated.report, options, effects2);
    const code = signal.aborted ? interruptedExitCode(signal) : gateExitCode(gated, problem, { ...request.policy, allowIncomplete: options.allowIncomplete });
    trail.end(gated.report, code);
    return code;
  } catch (error) {
    const failure = asFailure(error, effects2.signal);
    const report = failedReport(failure, effects2.tool);
    await publish(report, { ...options, quiet: true }, effects2);
    const code = effects2.signal.aborted ? interruptedExitCode(effects2.signal) : failureExitCode(failure.code);
    trail.end(report, code, failure);
    return code;
  }
}
function gateExitCode({ report, code, isRefused }, problem, policy) {
  if (code !== 0) return code;
  if (problem !== void 0) return failureExitCode(problem.code);
  return isRefused && policy.mode !== "warn" ? 1 : exitCode(report, policy);
}
async function publish(report, options, effects2) {
  const rules = await effects2.loadRules();
  const { verbose, quiet } = options;
  const problem = writeReports(report, options, { rules, color: false, verbose, quiet }, effects2);
  const color = wantsColor({ ...effects2, stdout: effects2.stderr });
  if (report.error !== void 0 || !quiet || report.verdict !== "safe")
    await effects2.stderr.write(
      `${report.error === void 0 ? "\n" : ""}${FORMATS.text.render(report, { rules, color, verbose, quiet, isOfGate: true })}`
    );
  if (problem !== void 0) await effects2.stderr.write(failureText(problem, verbose));
  return problem;
}

// src/cli/install-command.ts
import { resolve as resolve3 } from "node:path";

// src/cli/standard-input.ts
function unreadable(got, cause) {
  return new Failure(
    {
      code: "requirements-unreadable",
      what: `Expected requirements on standard input, got ${got}.`,
      why: "The command that should write them may have failed, and an empty audit would look like a clean one.",
      fix: "Pipe a requirements file in, or name one in place of -."
    },
    cause
  );
}
function withInput(request, { readInput }) {
  if (![...request.requirements, ...request.constraints].includes(STANDARD_INPUT)) return request;
  let standardInput;
  try {
    standardInput = readInput();
  } catch (error) {
    throw unreadable(`an error (${messageOf(error)})`, error);
  }
  if (standardInput.length === 0) throw unreadable("nothing");
  return { ...request, standardInput };
}

// src/cli/install-command.ts
function installWith({ lock, allowBlocked }, effects2) {
  return {
    name: "install",
    toRequest: (options, config, place) => withInput(toInstallRequest(options, config, place), effects2),
    allowsBlocked: allowBlocked,
    run: async (request, hooks) => {
      const done = await effects2.install(request, hooks);
      if (lock === void 0 || done.lock === void 0) return done.report;
      return writeLock(lock, request.root, done, effects2);
    }
  };
}
function writeLock(name, root, { report, lock = "" }, effects2) {
  try {
    effects2.writeFile(name, root, lock);
    return report;
  } catch (error) {
    const failure = {
      code: "disk",
      what: `The lock file could not be written to ${resolve3(root, name)} (${messageOf(error)}).`,
      why: "Installing from that file later would use an old set, or fail.",
      fix: "Name a file in a folder that exists and can be written to."
    };
    return { ...report, error: failure };
  }
}

// src/cli/log-command.ts
import { join } from "node:path";

// src/log/read-log.ts
var Line = external_exports.looseObject({
  time: external_exports.string(),
  run: external_exports.string(),
  event: external_exports.string(),
  package: external_exports.string().optional(),
  name: external_exports.string().optional()
});
function parseLine(text) {
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    return void 0;
  }
}
function* readLog(lines, onBroken) {
  for (const text of lines) {
    if (text === "") continue;
    const line = text === void 0 ? void 0 : parseLine(text);
    if (text === void 0 || line === void 0) onBroken();
    else yield { text, line };
  }
}
function lastRun(entries) {
  let last = "";
  for (const { line } of entries) if (line.event === "run") last = line.run;
  return last;
}
function* selectEntries(entries, filter) {
  const { run: run2 = "", events, since = "" } = filter;
  const names = filter.packages.map(normalizeName);
  for (const entry of entries) {
    const { line } = entry;
    const isWanted = line.run.startsWith(run2) && (events.length === 0 || events.includes(line.event)) && (names.length === 0 || names.includes(normalizeName(line.package ?? line.name ?? ""))) && line.time >= since;
    if (isWanted) yield entry;
  }
}

// src/log/show-log.ts
var RUN_DIGITS = 8;
function textOf(value) {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
function inner(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function labelOf(fields) {
  return `${visibleName(textOf(fields["package"] ?? fields["name"]))} ${visibleName(textOf(fields["version"]))}`;
}
function hashesOf(fields) {
  return listOf(fields["artifacts"]).map((artifact) => `${textOf(inner(artifact)["filename"])} sha256:${textOf(inner(artifact)["sha256"])}`).join(", ");
}
var WORDS = {
  run: (fields) => [fields["command"], ...listOf(fields["arguments"])].map(textOf).join(" ") + ` in ${textOf(fields["folder"])}`,
  settings: (fields) => listOf(fields["settings"]).map(inner).map(({ key, value, origin }) => `${textOf(key)} = ${JSON.stringify(value)} (${textOf(origin)})`).join(", ") || "defaults alone",
  resolution: (fields) => `${listOf(fields["packages"]).length} packages for Python ${textOf(fields["python"])}, ${textOf(fields["platform"])}`,
  package: (fields) => `${labelOf(fields)}: ${textOf(fields["verdict"])}, score ${textOf(fields["score"])}; ${hashesOf(fields)}`,
  finding: (fields) => {
    const { severity, rule, message, file, line } = inner(fields["finding"]);
    const place = file === void 0 ? "" : ` (${textOf(file)}${line === void 0 ? "" : `:${textOf(line)}`})`;
    return `${labelOf(fields)}: ${textOf(severity)} ${textOf(rule)}: ${textOf(message)}${place}`;
  },
  ai: (fields) => `${labelOf(fields)}: ${textOf(fields["outcome"])}, ${textOf(fields["model"])}, ${listOf(fields["files"]).length} files, ${textOf(fields["inputTokens"])} tokens read, ${textOf(fields["outputTokens"])} written`,
  error: (fields) => `${textOf(fields["code"])}: ${textOf(fields["what"])}`,
  end: (fields) => `${textOf(fields["verdict"])}, exit code ${textOf(fields["exitCode"])}, ${textOf(fields["milliseconds"])} ms`
};
function timeOf({ time }) {
  return visibleName(time.replace("T", " ").replace(/\.\d+Z$/, "Z"));
}
function runOf({ run: run2 }) {
  return visibleName(run2.slice(0, RUN_DIGITS));
}
function showEntry({ line }) {
  const words = Object.hasOwn(WORDS, line.event) ? WORDS[line.event]?.(line) ?? "" : "";
  return `${timeOf(line)}  ${runOf(line)}  ${visibleName(line.event).padEnd(10)}  ${visible(words)}
`;
}
function* showRuns(entries) {
  const ends = /* @__PURE__ */ new Map();
  const runs = [];
  for (const { line } of entries) {
    if (line.event === "end")
      ends.set(line.run, `${textOf(line["verdict"])}, exit code ${textOf(line["exitCode"])}`);
    if (line.event !== "run") continue;
    const start = `${timeOf(line)}  ${runOf(line)}`;
    runs.push({ run: line.run, start, asked: visible(WORDS["run"]?.(line) ?? "") });
  }
  for (const { run: run2, start, asked } of runs)
    yield `${start}  ${visibleName(ends.get(run2) ?? "no end").padEnd(24)}  ${asked}
`;
}

// src/cli/log-command.ts
var PIECE = 64 * 1024;
function* linesAt(path, effects2) {
  try {
    yield* effects2.readLines(path);
  } catch (error) {
    if (!exists(path, effects2.files)) return;
    throw new Failure(
      {
        code: "disk",
        what: `The audit log at ${path} could not be read (${messageOf(error)}).`,
        why: "Earlier runs would be missing from the answer, and nothing would say so.",
        fix: "Make the file readable, or name another folder with DEPSEC_HOME."
      },
      error
    );
  }
}
function* linesOf(places, effects2) {
  for (const place of places) yield* linesAt(place, effects2);
}
function isFiltered({ run: run2, since, events, packages }) {
  return run2 !== void 0 || since !== void 0 || events.length + packages.length > 0;
}
function* shown(entries, options) {
  if (options.format === "json") for (const { text } of entries) yield `${text}
`;
  else if (isFiltered(options)) for (const entry of entries) yield showEntry(entry);
  else yield* showRuns(entries);
}
async function writeAll(texts, stream2) {
  let waiting = "";
  let isAny = false;
  for (const text of texts) {
    isAny = true;
    waiting += text;
    if (waiting.length < PIECE) continue;
    await stream2.write(waiting);
    waiting = "";
  }
  if (waiting !== "") await stream2.write(waiting);
  return isAny;
}
async function logCommand(options, effects2) {
  const path = join(effects2.home, LOG_NAME);
  const places = [...Array.from({ length: KEPT_LOGS }, (_, at) => `${path}.${KEPT_LOGS - at}`), path];
  if (!places.some((place) => exists(place, effects2.files))) {
    await effects2.stderr.write(`There is no audit log at ${path} yet.
`);
    return 0;
  }
  let broken = 0;
  const entries = (onBroken) => readLog(linesOf(places, effects2), onBroken);
  const run2 = options.run === "last" ? lastRun(entries(() => void 0)) : options.run;
  const selected = selectEntries(
    entries(() => broken += 1),
    { ...options, ...run2 !== void 0 && { run: run2 } }
  );
  const isAny = await writeAll(shown(selected, options), effects2.stdout);
  if (isFiltered(options) && !isAny) await effects2.stderr.write("No line of the audit log matches.\n");
  if (broken > 0) await effects2.stderr.write(`Incomplete lines left out: ${broken}.
`);
  return 0;
}

// src/cli/verify-command.ts
var STATES = {
  changed: "changed: its bytes are not those of the release",
  missing: "missing",
  added: "added: the release has no such file",
  link: "replaced: a link is in its place",
  unreadable: "unreadable"
};
function differenceLines(file) {
  if (file.state === "same") return [];
  const { path, state, expected, sha256 } = file;
  return [
    `  ✗ ${visible(path)}  ${STATES[state]}`,
    ...expected === void 0 ? [] : [`      expected sha256 ${expected}`],
    ...sha256 === void 0 ? [] : [`      found    sha256 ${sha256}`]
  ];
}
var ADVICE = [
  "  Why  A changed depsec can report anything: its verdicts cannot be trusted.",
  "  Fix  Remove it and install it again; if you did not change it, find out what did."
];
function standardWords({ origin }) {
  return origin.kind === "npm" || origin.kind === "npx" ? "as the release made them" : "as dist/manifest.json says";
}
function verificationText(told, { verbose }, version) {
  const { files, origin, bundled, manifestSha256, root } = told;
  const same = files.filter(({ state }) => state === "same");
  const revision = origin.revision === void 0 ? "" : ` at ${visibleName(origin.revision)}`;
  const versions = Object.entries(bundled).map(([name, one]) => `${visibleName(name)} ${visibleName(one)}`);
  return [
    `depsec ${version}, installed ${visible(origin.words)}${revision}`,
    `  in ${visible(root)}`,
    ...manifestSha256 === void 0 ? [] : [`  manifest sha256 ${manifestSha256}`],
    ...wrap(versions.join(", ") || "unknown", DEFAULT_WIDTH, "  bundled ", "    "),
    "",
    ...verbose ? same.map(({ path, sha256 = "" }) => `  ✓ ${visible(path)}  sha256 ${sha256}`) : [],
    ...files.flatMap(differenceLines),
    isIntact(told) ? `All ${files.length} files are ${standardWords(told)}.` : `${files.length - same.length} of ${files.length} files are not ${standardWords(told)}.`,
    ...isIntact(told) ? [] : ADVICE,
    ""
  ].join("\n");
}
var PROVENANCE = {
  proven: { says: "✓ Provenance holds", why: "", fix: "" },
  refuted: {
    says: "✗ Provenance is refuted",
    why: "This copy, or what the registry hands out under its name, is not what depsec released.",
    fix: "Do not use it. Install again from another place, and tell us: SECURITY.md says how."
  },
  missing: {
    says: "✗ Provenance is missing",
    why: "Every release of depsec is published with an attestation, so nothing shows where this copy comes from.",
    fix: "Check that npm asks the registry you mean (npm config get registry), and that a mirror passes attestations on."
  },
  unanswered: {
    says: "! Provenance is unknown, the registry did not answer",
    why: "Where this copy comes from is not known.",
    fix: "Try again where the registry can be reached."
  }
};
function provenanceText({ state, registry, what, sha512 }) {
  const { says, why, fix } = PROVENANCE[state];
  return [
    `${says}: ${visible(what)}`,
    `  registry ${visible(registry)}`,
    ...sha512 === void 0 ? [] : [`  tarball sha512 ${sha512}`],
    ...why === "" ? [] : [`  Why  ${why}`, `  Fix  ${fix}`],
    ""
  ].join("\n");
}
function exitCode2(told, provenance) {
  const isWrong = provenance?.state === "refuted" || provenance?.state === "missing";
  if (!isIntact(told) || isWrong) return 1;
  return provenance?.state === "unanswered" ? 3 : 0;
}
async function verifyCommand(options, effects2) {
  const told = await effects2.verify();
  const provenance = options.provenance ? await effects2.provenance(told) : void 0;
  const { version } = effects2.tool;
  const more = provenance === void 0 ? {} : { provenance };
  await effects2.stdout.write(
    options.format === "json" ? jsonText({ schemaVersion: 1, version, isIntact: isIntact(told), ...told, ...more }) : verificationText(told, options, version) + (provenance === void 0 ? "" : provenanceText(provenance))
  );
  return exitCode2(told, provenance);
}

// src/cli/progress-line.ts
var INTERVAL = 80;
var ERASE = "\r\x1B[K";
function progressDisplay(stream2, isWanted, now) {
  let lastTime = -Infinity;
  let isShown = false;
  let isEnded = !isWanted || !stream2.isTerminal;
  return {
    show(event) {
      const time = now();
      if (isEnded || time - lastTime < INTERVAL) return;
      lastTime = time;
      isShown = true;
      void stream2.write(`${ERASE}${progressLine(event, stream2.columns)}`);
    },
    async end() {
      isEnded = true;
      if (isShown) await stream2.write(ERASE);
      isShown = false;
    }
  };
}

// src/cli/report-command.ts
async function reportCommand(command, options, effects2, trail) {
  const started = effects2.now();
  const { report, failure, request } = await attempt(command, options, effects2, trail);
  const problem = await publish2(report, failure, options, effects2);
  if (problem) await effects2.stderr.write(failureText(problem, options.verbose));
  if (options.verbose)
    await effects2.stderr.write(`depsec ${command.name} took ${Math.round(effects2.now() - started)} ms
`);
  const told = problem && !report.error ? { ...report, error: problem } : report;
  const code = effects2.signal.aborted ? interruptedExitCode(effects2.signal) : exitCode(told, {
    mode: command.allowsBlocked === true ? "warn" : request?.policy.mode ?? options.mode ?? "block",
    allowIncomplete: options.allowIncomplete
  });
  trail.end(told, code, failure);
  return code;
}
async function attempt(command, options, effects2, trail) {
  const isWanted = !options.quiet && showsProgress(effects2.environment);
  const progress = progressDisplay(effects2.stderr, isWanted, () => effects2.now());
  let request;
  try {
    request = command.toRequest(options, ...configureRun(options, effects2, trail));
    const report = await command.run(request, {
      signal: effects2.signal,
      onProgress: (event) => {
        progress.show(event);
        trail.onProgress(event);
      }
    });
    return { report, request };
  } catch (error) {
    const failure = asFailure(error, effects2.signal);
    return { report: failedReport(failure, effects2.tool), failure, ...request && { request } };
  } finally {
    await progress.end();
  }
}
async function publish2(report, failure, options, effects2) {
  const rules = await effects2.loadRules();
  const format = (color, width) => ({
    rules,
    color,
    ...width !== void 0 && { width },
    verbose: options.verbose,
    quiet: options.quiet
  });
  const problem = writeReports(report, options, format(false), effects2);
  if (failure) await effects2.stderr.write(failureText(failure, options.verbose));
  if (!failure || options.format !== "text")
    await effects2.stdout.write(
      FORMATS[options.format].render(report, format(wantsColor(effects2), widthOf(effects2.stdout)))
    );
  return problem;
}

// src/cli/main.ts
async function main(argv, effects2) {
  try {
    return await run(argv, effects2);
  } catch (error) {
    const failure = asFailure(error, effects2.signal);
    const own = ownWords(argv);
    if (asksForJson(own)) await effects2.stdout.write(json(failedReport(failure, effects2.tool)));
    await effects2.stderr.write(failureText(failure, own.includes("-v") || own.includes("--verbose")));
    return effects2.signal.aborted ? interruptedExitCode(effects2.signal) : failureExitCode(failure.code);
  }
}
async function run(argv, effects2) {
  const parsed = parseArguments(argv);
  const trail = () => startTrail(
    effects2.log,
    {
      command: parsed.command,
      tool: effects2.tool,
      arguments: argv.slice(1),
      folder: effects2.workingDirectory
    },
    () => effects2.now()
  );
  switch (parsed.command) {
    case "help":
      await effects2.stdout.write(helpText(parsed.topic));
      return 0;
    case "version":
      await effects2.stdout.write(`depsec ${effects2.tool.version}
`);
      return 0;
    case "explain":
      await effects2.stdout.write(explainRule(parsed.rule, await effects2.loadRules()));
      return 0;
    case "audit":
      return await reportCommand(
        {
          name: "audit",
          toRequest: (options, config, place) => withInput(toRequest(options, config, place), effects2),
          run: (request, hooks) => effects2.audit(request, hooks)
        },
        parsed.options,
        effects2,
        trail()
      );
    case "install":
      return await reportCommand(installWith(parsed.options, effects2), parsed.options, effects2, trail());
    case "gate":
      return await gateCommand(parsed.options, effects2, trail());
    case "verify":
      return await verifyCommand(parsed.options, effects2);
    case "log":
      return await logCommand(parsed.options, effects2);
    case "scan":
      return await reportCommand(
        { name: "scan", toRequest: toScanRequest, run: (request, hooks) => effects2.scan(request, hooks) },
        parsed.options,
        effects2,
        trail()
      );
  }
}
function ownWords(argv) {
  const end = argv.indexOf("--");
  return end < 0 ? argv : argv.slice(0, end);
}
function asksForJson(argv) {
  const at = argv.indexOf("--format");
  return JUDGING.some((name) => name === argv[0]) && (argv.includes("--format=json") || at > 0 && argv[at + 1] === "json");
}

// src/services/disk/read-lines.ts
import { closeSync, openSync, readSync } from "node:fs";
var PIECE2 = 64 * 1024;
var LONGEST = 16 * 1024 * 1024;
var NEWLINE = 10;
function* readLines(path, longest = LONGEST) {
  const file = openSync(path, "r");
  try {
    let parts = [];
    let length = 0;
    const add = (part) => {
      length += part.length;
      if (length <= longest) parts.push(Buffer.from(part));
      else parts = [];
    };
    const line = () => {
      const text = length > longest ? void 0 : Buffer.concat(parts).toString("utf8");
      parts = [];
      length = 0;
      return text;
    };
    const piece = Buffer.alloc(PIECE2);
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      let from = 0;
      for (let end = piece.indexOf(NEWLINE); end >= 0 && end < size; end = piece.indexOf(NEWLINE, from)) {
        add(piece.subarray(from, end));
        from = end + 1;
        yield line();
      }
      add(piece.subarray(from, size));
    }
    if (length > 0) yield line();
  } finally {
    closeSync(file);
  }
}

// src/cli.ts
var stop = listenForStop();
function crash(error) {
  const failure = asFailure(error);
  process.stderr.write(failureText(failure, true), () => process.exit(4));
}
process.on("uncaughtException", crash);
process.on("unhandledRejection", crash);
function endUnwritten(error) {
  const failure = new Failure({
    code: "disk",
    what: `The output could not be written (${error.message}).`,
    why: "What was printed is incomplete, or missing.",
    fix: "Free some space, or send the output somewhere that can be written to."
  });
  try {
    writeSync(process.stderr.fd, failureText(failure, false));
  } catch {
  }
  process.exit(failureExitCode(failure.code));
}
function stream(target) {
  target.on("error", (error) => {
    if (error.code !== "EPIPE") endUnwritten(error);
  });
  return {
    isTerminal: target.isTTY,
    get columns() {
      return target.columns ?? 80;
    },
    write: (text) => new Promise((resolve4) => {
      target.write(text, () => {
        resolve4();
      });
    })
  };
}
function findHome() {
  try {
    return depsecHome(process.env);
  } catch (error) {
    const failure = asFailure(error, stop.signal);
    process.stderr.write(failureText(failure, false));
    process.exit(failureExitCode(failure.code));
  }
}
var home = findHome();
var log = openRunLog({
  folder: home,
  environment: process.env,
  onTrouble: (why) => {
    process.stderr.write(`! ${logTrouble(why)}
`);
  }
});
var model = modelAccess(process.env);
async function withServices(code, { useCache }, run2) {
  const assets = dirname(fileURLToPath(import.meta.url));
  const [loaded, services] = await Promise.all([
    code,
    realServices({ assets, useCache, keepPip: useCache, log, model, signal: stop.signal })
  ]);
  try {
    return await unlessOverdue(run2(loaded, services), stop, services.abandon);
  } finally {
    await services.dispose();
  }
}
var effects = {
  stdout: stream(process.stdout),
  stderr: stream(process.stderr),
  environment: process.env,
  workingDirectory: process.cwd(),
  home,
  files: realFiles,
  readLines: (path) => readLines(path),
  log,
  readInput: () => readFileSync(process.stdin.fd),
  writeFile: writeNamedFile,
  today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
  now: () => performance.now(),
  tool: { name: "depsec", version: VERSION, rules: RULESET_VERSION },
  loadRules: async () => (await import("./chunk-SR3CYMOC.js")).RULE_DOCS,
  audit: (request, hooks) => withServices(import("./chunk-GIJI4FER.js"), request, ({ audit }, services) => audit(request, services, hooks)),
  install: (request, hooks) => withServices(
    import("./chunk-UN63PEOF.js"),
    request,
    ({ install }, services) => install(request, services, hooks)
  ),
  gate: (request, [file = "", ...args], hooks) => withServices(
    import("./chunk-DZLP4CLD.js"),
    request,
    ({ runGated }, services) => runGated(request, { file, args, cwd: process.cwd() }, services, hooks)
  ),
  verify: async () => {
    const { verify } = await import("./chunk-5HJ74PNP.js");
    return verify(dirname(dirname(fileURLToPath(import.meta.url))), { files: realFiles, fingerprint });
  },
  provenance: async ({ manifestSha256 }) => {
    const { verifyProvenance } = await import("./chunk-36KAWCK3.js");
    const { trustedRoot } = await import("./chunk-IAKT6764.js");
    const { npmRegistry } = await import("./chunk-CN2ELAEK.js");
    const { createHttp } = await import("./chunk-7RESKQLG.js");
    const http = createHttp("", { userAgent: `depsec/${VERSION}` });
    const installed = { name: "depsec", version: VERSION, ...manifestSha256 && { manifestSha256 } };
    return verifyProvenance(installed, { http, registry: () => npmRegistry(process.env), trustedRoot });
  },
  scan: (request, hooks) => withServices(import("./chunk-3HOKI7FJ.js"), request, ({ scan }, services) => scan(request, services, hooks)),
  signal: stop.signal
};
process.exit(await main(process.argv.slice(2), effects));
