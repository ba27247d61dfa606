#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  exitCode,
  failedReport,
  failureExitCode,
  findConfig,
  progressLine
} from "./chunk-BMVNCZIG.js";
import {
  asFailure,
  failureText
} from "./chunk-5VEO2UGW.js";
import {
  COMMANDS,
  EXIT_CODES,
  FORMATS,
  JUDGING,
  PACKAGES,
  json,
  loadConfig,
  optionsOf,
  toAuditOptions,
  toGateOptions,
  toGateRequest,
  toInstallOptions,
  toInstallRequest,
  toRequest,
  toScanOptions,
  toScanRequest,
  usage
} from "./chunk-JCLQTF77.js";
import {
  depsecHome,
  realServices
} from "./chunk-HLGXR6JR.js";
import "./chunk-V5DISEL5.js";
import {
  VERSION
} from "./chunk-ULSMWIMT.js";
import "./chunk-EVLJKOM6.js";
import "./chunk-IN74DSXN.js";
import "./chunk-ORD54RHC.js";
import "./chunk-LLXANL5G.js";
import {
  realFiles
} from "./chunk-GAEHNPUN.js";
import {
  Failure
} from "./chunk-4GXQLTQH.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import {
  require_mod
} from "./chunk-F3XH4IJS.js";
import {
  RULESET_VERSION
} from "./chunk-2STJLQJJ.js";
import "./chunk-RYY5ESDO.js";
import {
  __toESM
} from "./chunk-TMPMX5CX.js";

// src/cli.ts
import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// src/options/option.ts
var GROUPS = [
  "What to audit",
  "Where packages come from",
  "Which files",
  "Building and installing",
  "Judging",
  "Output",
  "Other"
];

// src/options/help.ts
var WIDTH = 80;
var INDENT = 30;
function helpText(command) {
  if (command === "explain") return explainHelp();
  if (command !== void 0) return judgingHelp(command);
  return [
    "Usage: depsec COMMAND …",
    "",
    "Reads every Python package before any of its code can run on your machine.",
    "",
    "Commands:",
    ...Object.entries(COMMANDS).flatMap(([name, help]) => row(`  ${name}`, help)),
    "",
    "depsec COMMAND --help says more; depsec --version prints the version.",
    ""
  ].join("\n");
}
function spelling(option) {
  const short = option.short ? `-${option.short}, ` : "";
  return `${short}--${option.name}${option.value ? ` ${option.value}` : ""}`;
}
function sentence(option) {
  const choices = option.choices ? `; one of ${option.choices.join(", ")}` : "";
  return `${option.help}${choices}`;
}
var USAGES = {
  audit: {
    words: `[${PACKAGES.value}…] [-r FILE]…`,
    more: `Without ${PACKAGES.value} and -r the project's own files are found and audited.`
  },
  install: {
    words: `[${PACKAGES.value}…] [-r FILE]…`,
    more: "Resolves against the environment of the Python that is found or named, as pip would. Wheels that are built from source distributions are read again."
  },
  gate: {
    words: "",
    more: "What is refused is not handed out; a summary follows on standard error. It ends with the exit code of the command, or with 1 when something was refused although that is 0."
  },
  scan: {
    words: "PATH…",
    more: "A folder that holds nothing but archives stands for each of them. Known vulnerabilities are looked up only in a folder named with --advisories DIR."
  }
};
function judgingHelp(command) {
  const { words, more } = USAGES[command];
  const options = optionsOf(command);
  const groups = GROUPS.map((group) => ({ group, own: options.filter((option) => option.group === group) }));
  return [
    `Usage: ${["depsec", command, words, "[OPTION]…", ...command === "gate" ? ["-- COMMAND…"] : []].filter(Boolean).join(" ")}`,
    "",
    ...wrap(`${COMMANDS[command]}. ${more}`, WIDTH),
    ...groups.filter(({ own }) => own.length > 0).flatMap(({ group, own }) => [
      "",
      `${group}:`,
      ...own.flatMap(
        (option) => row(`  ${option.short ? "" : "    "}${spelling(option)}`, sentence(option))
      )
    ]),
    "",
    "Exit codes:",
    ...EXIT_CODES.flatMap(([code, meaning]) => row(`  ${code}`, meaning, 12)),
    ""
  ].join("\n");
}
function explainHelp() {
  return ["Usage: depsec explain [RULE]", "", `${COMMANDS.explain}. Without RULE, lists them all.`, ""].join(
    "\n"
  );
}
function row(left, right, indent2 = INDENT) {
  const lines = wrap(right, WIDTH - indent2).map((line) => " ".repeat(indent2) + line);
  if (left.length >= indent2 - 1) return [left, ...lines];
  const [first = "", ...rest] = lines;
  return [left + first.slice(left.length), ...rest];
}
function wrap(text, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== void 0 && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

// src/options/parse.ts
import { parseArgs } from "node:util";

// src/options/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(word, known) {
  if (known.length === 0) return void 0;
  const best = (0, import_fastest_levenshtein.closest)(word, known);
  return (0, import_fastest_levenshtein.distance)(word, best) <= Math.ceil(best.length / 3) ? best : void 0;
}

// src/options/pip-options.ts
var NEVER = "depsec never passes it on: it would let files reach pip that were not checked. Leave it out.";
var INSTALL = "It concerns installing, and audit installs nothing. Leave it out.";
var CHILD = "depsec steers pip itself. Leave it out.";
var LATER = "This version cannot judge its effect, so it is refused rather than ignored. Leave it out.";
var REASONS = [
  [NEVER, "trusted-host no-build-isolation"],
  [
    INSTALL,
    "dry-run target user root prefix src compile no-compile break-system-packages force-reinstall ignore-installed no-warn-script-location no-warn-conflicts root-user-action upgrade upgrade-strategy exists-action no-clean"
  ],
  [
    CHILD,
    "isolated require-virtualenv log no-input cache-dir no-cache-dir disable-pip-version-check no-color progress-bar debug use-feature use-deprecated no-python-version-warning retries timeout keyring-provider"
  ],
  [
    LATER,
    "group platform python-version implementation abi ignore-requires-python use-pep517 no-use-pep517 check-build-dependencies config-settings config-setting global-option proxy cert client-cert build-constraint uploaded-prior-to all-releases only-final requirements-from-script"
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

// src/options/parse.ts
var COMMAND_NAMES = Object.keys(COMMANDS);
function parseArguments(argv) {
  const [first, ...rest] = argv;
  if (first === void 0 || first === "--help" || first === "-h") return { command: "help" };
  if (first === "--version") return { command: "version" };
  const command = COMMAND_NAMES.find((name) => name === first);
  if (!command) throw unknownCommand(first);
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
function explainCommand(positionals) {
  const [rule, second] = positionals;
  if (second !== void 0)
    throw usage(`explain takes one rule, got a second: "${second}".`, "Ask for one rule at a time.");
  return rule === void 0 ? { command: "explain" } : { command: "explain", rule };
}
function unknownCommand(word) {
  if (word.startsWith("-"))
    return usage(`The first argument is expected to be a command, got "${word}".`, commandsFix());
  const meant = nearest(word, COMMAND_NAMES);
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
  return value;
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
    fix: meant ? `Did you mean "depsec explain ${meant}"?` : "depsec explain, alone, lists them all."
  });
}
function indent(text) {
  return text.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}

// src/cli/interruption.ts
function interruptedExitCode(signal) {
  return signal.reason === "SIGTERM" ? 143 : 130;
}

// src/cli/report-command.ts
import { resolve } from "node:path";

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
var WIDEST = 120;
async function reportCommand(command, options, effects2) {
  const started = effects2.now();
  const { report, failure, request } = await attempt(command, options, effects2);
  const problem = await publish(report, failure, options, effects2);
  if (problem) await effects2.stderr.write(failureText(problem, options.verbose));
  if (options.verbose)
    await effects2.stderr.write(`depsec ${command.name} took ${Math.round(effects2.now() - started)} ms
`);
  if (report.error?.code === "interrupted" || report.error?.code === "install-interrupted")
    return interruptedExitCode(effects2.signal);
  const policy = {
    mode: command.allowsBlocked === true ? "warn" : request?.policy.mode ?? options.mode ?? "block",
    allowIncomplete: options.allowIncomplete
  };
  return exitCode(problem && !report.error ? { ...report, error: problem } : report, policy);
}
async function attempt(command, options, effects2) {
  const isWanted = !options.quiet && effects2.environment["TERM"] !== "dumb";
  const progress = progressDisplay(effects2.stderr, isWanted, () => effects2.now());
  let request;
  try {
    request = command.toRequest(options, ...placeOf(options, effects2));
    const report = await command.run(request, {
      signal: effects2.signal,
      onProgress: (event) => {
        progress.show(event);
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
function placeOf(options, effects2) {
  const root = rootOf(options, effects2);
  const config = loadConfig(
    findConfig(effects2.files, {
      root,
      home: effects2.home,
      trustProject: options.trustProjectConfig,
      ...options.config !== void 0 && { config: options.config }
    })
  );
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
async function publish(report, failure, options, effects2) {
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
function widthOf({ isTerminal, columns }) {
  return isTerminal ? Math.min(columns, WIDEST) : void 0;
}
function wantsColor({ stdout, environment }) {
  return stdout.isTerminal && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}
function writeReports(report, options, format, effects2) {
  const root = resolve(effects2.workingDirectory, options.workingDirectory ?? ".");
  let problem;
  for (const { format: name, path } of options.reports) {
    const target = resolve(root, path);
    const text = FORMATS[name].render(report, format);
    try {
      effects2.writeFile(target, text);
    } catch (error) {
      problem ??= unwritable(target, error);
    }
  }
  return problem;
}
function unwritable(path, error) {
  return new Failure(
    {
      code: "disk",
      what: `The report could not be written to ${path} (${error instanceof Error ? error.message : String(error)}).`,
      why: "Whoever reads that file would see an old report or none.",
      fix: "Name a file in a folder that exists and can be written to."
    },
    error
  );
}

// src/cli/gate-command.ts
async function gateCommand(options, effects2) {
  try {
    const request = toGateRequest(options, ...placeOf(options, effects2));
    const hooks = { signal: effects2.signal, onProgress: () => void 0 };
    const { report, code, isRefused } = await effects2.gate(request, options.command, hooks);
    const problem = await tell(report, options, effects2);
    if (effects2.signal.aborted) return interruptedExitCode(effects2.signal);
    if (code !== 0) return code;
    if (problem !== void 0) return failureExitCode(problem.code);
    const { mode } = request.policy;
    return isRefused && mode !== "warn" ? 1 : exitCode(report, { mode, allowIncomplete: options.allowIncomplete });
  } catch (error) {
    const failure = asFailure(error, effects2.signal);
    await tell(failedReport(failure, effects2.tool), { ...options, quiet: true }, effects2);
    if (failure.code === "interrupted") return interruptedExitCode(effects2.signal);
    return failureExitCode(failure.code);
  }
}
async function tell(report, options, effects2) {
  const rules = await effects2.loadRules();
  const { verbose, quiet } = options;
  const problem = writeReports(report, options, { rules, color: false, verbose, quiet }, effects2);
  const color = wantsColor({ ...effects2, stdout: effects2.stderr });
  if (report.error !== void 0 || !quiet || report.verdict !== "safe")
    await effects2.stderr.write(
      `
${FORMATS.text.render(report, { rules, color, verbose, quiet, isOfGate: true })}`
    );
  if (problem !== void 0) await effects2.stderr.write(failureText(problem, verbose));
  return problem;
}

// src/cli/install-command.ts
import { resolve as resolve2 } from "node:path";
function installWith({ lock, allowBlocked }, effects2) {
  return {
    name: "install",
    toRequest: toInstallRequest,
    allowsBlocked: allowBlocked,
    run: async (request, hooks) => {
      const done = await effects2.install(request, hooks);
      if (lock === void 0 || done.lock === void 0) return done.report;
      return writeLock(resolve2(request.root, lock), done.lock, done.report, effects2);
    }
  };
}
function writeLock(path, text, report, effects2) {
  try {
    effects2.writeFile(path, text);
    return report;
  } catch (error) {
    const failure = {
      code: "disk",
      what: `The lock file could not be written to ${path} (${error instanceof Error ? error.message : String(error)}).`,
      why: "Whoever installs from it would get an old set or none.",
      fix: "Name a file in a folder that exists and can be written to."
    };
    return { ...report, error: failure };
  }
}

// src/cli/main.ts
async function main(argv, effects2) {
  try {
    return await run(argv, effects2);
  } catch (error) {
    const failure = asFailure(error, effects2.signal);
    if (asksForJson(argv)) await effects2.stdout.write(json(failedReport(failure, effects2.tool)));
    await effects2.stderr.write(failureText(failure, argv.includes("-v") || argv.includes("--verbose")));
    return failure.code === "interrupted" ? interruptedExitCode(effects2.signal) : failureExitCode(failure.code);
  }
}
async function run(argv, effects2) {
  const parsed = parseArguments(argv);
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
        { name: "audit", toRequest, run: (request, hooks) => effects2.audit(request, hooks) },
        parsed.options,
        effects2
      );
    case "install":
      return await reportCommand(installWith(parsed.options, effects2), parsed.options, effects2);
    case "gate":
      return await gateCommand(parsed.options, effects2);
    case "scan":
      return await reportCommand(
        { name: "scan", toRequest: toScanRequest, run: (request, hooks) => effects2.scan(request, hooks) },
        parsed.options,
        effects2
      );
  }
}
function asksForJson(argv) {
  const at = argv.indexOf("--format");
  return JUDGING.some((name) => name === argv[0]) && (argv.includes("--format=json") || at > 0 && argv[at + 1] === "json");
}

// src/cli.ts
var PATIENCE = 5e3;
var EXITS = { SIGINT: 130, SIGTERM: 143 };
var stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"])
  process.on(name, () => {
    if (stop.signal.aborted) process.exit(EXITS[name]);
    stop.abort(name);
    setTimeout(() => process.exit(EXITS[name]), PATIENCE).unref();
  });
function stream(target) {
  target.on("error", (error) => {
    if (error.code !== "EPIPE") process.exit(2);
  });
  return {
    isTerminal: target.isTTY,
    get columns() {
      return target.columns ?? 80;
    },
    write: (text) => new Promise((resolve3) => {
      target.write(text, () => {
        resolve3();
      });
    })
  };
}
async function withServices(code, { useCache }, run2) {
  const assets = dirname(fileURLToPath(import.meta.url));
  const [loaded, services] = await Promise.all([code, realServices({ assets, useCache, keepPip: useCache })]);
  try {
    return await run2(loaded, services);
  } finally {
    await services.dispose();
  }
}
var effects = {
  stdout: stream(process.stdout),
  stderr: stream(process.stderr),
  environment: process.env,
  workingDirectory: process.cwd(),
  home: depsecHome(process.env),
  files: realFiles,
  writeFile: writeFileSync,
  today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
  now: () => performance.now(),
  tool: { name: "depsec", version: VERSION, rules: RULESET_VERSION },
  loadRules: async () => (await import("./chunk-MLXCJMQB.js")).RULE_DOCS,
  audit: (request, hooks) => withServices(import("./chunk-O6U36H7J.js"), request, ({ audit }, services) => audit(request, services, hooks)),
  install: (request, hooks) => withServices(
    import("./chunk-UW74U3HD.js"),
    request,
    ({ install }, services) => install(request, services, hooks)
  ),
  gate: (request, [file = "", ...args], hooks) => withServices(
    import("./chunk-XAIABOSK.js"),
    request,
    ({ runGated }, services) => runGated(request, { file, args, cwd: process.cwd() }, services, hooks)
  ),
  scan: (request, hooks) => withServices(import("./chunk-L2C4HF4Y.js"), request, ({ scan }, services) => scan(request, services, hooks)),
  signal: stop.signal
};
function crash(error) {
  const failure = asFailure(error, new AbortController().signal);
  process.stderr.write(failureText(failure, true), () => process.exit(4));
}
process.on("uncaughtException", crash);
process.on("unhandledRejection", crash);
process.exit(await main(process.argv.slice(2), effects));
