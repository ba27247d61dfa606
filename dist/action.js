import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  addPath,
  error,
  exportVariable,
  getInput,
  getState,
  info,
  saveState,
  setOutput,
  setSecret,
  summary
} from "./chunk-SEORTIN7.js";
import {
  API_KEY,
  EXIT_CODES,
  JUDGING,
  OPTIONS,
  PACKAGES,
  findConfig,
  listenForStop,
  optionsOf,
  progressLine,
  replaceFile,
  sentence,
  settingOrigins,
  unlessOverdue
} from "./chunk-IQS3ODGA.js";
import {
  unsealed
} from "./chunk-A4XHYGTF.js";
import {
  shimNames
} from "./chunk-22NQ7APP.js";
import {
  FORMATS,
  LOG_NAME,
  checkChoice,
  exitCode,
  failedReport,
  loadConfig,
  logTrouble,
  nothingJudged,
  openRunLog,
  reportSchema,
  shownWay,
  startTrail,
  toInstallOptions,
  toInstallRequest,
  toRequest,
  usage
} from "./chunk-UMIR7NOF.js";
import {
  asFailure,
  depsecHome,
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
  LONGEST_SENTENCE,
  failureSentence
} from "./chunk-FNWTYHGJ.js";
import {
  codeOf
} from "./chunk-JLSJLDTO.js";
import {
  realFiles
} from "./chunk-YXJPMLYO.js";
import {
  VERDICT_WORDS,
  countOf,
  isInside,
  notableFindings,
  reasonFor,
  requiredByWords,
  visible,
  visibleName
} from "./chunk-O6QQTFT6.js";
import "./chunk-X47OYJQJ.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-QBOPZQUG.js";
import "./chunk-RYY5ESDO.js";
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";

// src/action.ts
import { fork } from "node:child_process";
import { createHash as createHash2, randomUUID } from "node:crypto";
import {
  accessSync,
  constants,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname as dirname2, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";

// src/action/cache.ts
import { createHash } from "node:crypto";
var TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch"];
function cachePrefix(os, rules, bundleHash2) {
  return `depsec-verdicts-${os}-${rules}-${bundleHash2.slice(0, 16)}-`.replace(/,/g, ".");
}
function savingRefused(event) {
  if (!TRUSTED_EVENTS.includes(event.name)) return `the event is ${event.name || "unknown"}`;
  if (event.defaultBranch === void 0) return "the event names no default branch";
  if (event.ref !== `refs/heads/${event.defaultBranch}`) return `this is not ${event.defaultBranch}`;
  return void 0;
}
function contentHash(files) {
  const names = files.map((file) => file.split("\\").join("/")).filter((file) => !file.startsWith("tmp/")).sort();
  return createHash("sha256").update(names.join("\n")).digest("hex").slice(0, 32);
}
async function within(task, patience) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${Math.round(patience / 1e3)} s`));
    }, patience);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
async function attempt(cache, what, task) {
  try {
    const run = cache.quietly(async () => {
      const client = await cache.client();
      if (!client.isFeatureAvailable()) throw new Error("this server offers no cache service to this job");
      return await task(client);
    });
    run.catch(() => void 0);
    const { value, complaints } = await within(run, cache.patience);
    if (complaints.length === 0) return { value };
    cache.info(`Verdict cache not ${what}: ${complaints.join("; ")}`);
  } catch (error2) {
    cache.info(`Verdict cache not ${what}: ${messageOf(error2)}`);
  }
  return void 0;
}
async function restoreVerdicts(cache) {
  const before = contentHash(cache.list());
  if (cache.list().length > 0) return before;
  const answer = await attempt(
    cache,
    "restored",
    (client) => client.restoreCache([cache.path], `${cache.prefix}${before}`, [cache.prefix])
  );
  if (answer === void 0) return void 0;
  if (answer.value !== void 0) cache.info(`Verdict cache restored: ${answer.value}`);
  return contentHash(cache.list());
}
async function saveVerdicts(cache, restored) {
  const now = contentHash(cache.list());
  if (now === restored) return;
  const refused = savingRefused(cache.event);
  if (refused !== void 0) {
    cache.info(`Verdict cache not saved: ${refused}; only trusted runs on the default branch save it.`);
    return;
  }
  const key = `${cache.prefix}${now}`;
  const answer = await attempt(cache, "saved", (client) => client.saveCache([cache.path], key));
  if (answer) cache.info(answer.value < 0 ? "Verdict cache not saved." : `Verdict cache saved: ${key}`);
}

// src/action/log.ts
var LINE_LIMIT = 4e3;
function plainLine(line) {
  const shown = visible(line, LINE_LIMIT);
  return shown.trimStart().startsWith("::") ? `| ${shown}` : shown;
}
function plainBlock(text, token) {
  const lines = text.replace(/\n$/, "").split("\n").map(plainLine);
  return [`::stop-commands::${token}`, ...lines, `::${token}::`];
}

// src/action/place.ts
import { resolve } from "node:path";
function auditedRoot(workspace, workingDirectory, files) {
  const base = files.realpath(workspace);
  if (workingDirectory === void 0) return base;
  const wrong = (got) => new Failure({
    code: "usage",
    what: `working-directory is expected to be a folder of the workspace, got "${workingDirectory}", ${got}.`,
    why: "Nothing was audited.",
    fix: "Name a folder of the checkout, and check that a step with actions/checkout comes first."
  });
  let root;
  try {
    root = files.realpath(resolve(base, workingDirectory));
  } catch {
    throw wrong("which does not exist");
  }
  if (!files.stat(root).isDirectory) throw wrong("which is not a folder");
  if (!isInside(base, root)) throw wrong("which leads out of it");
  return root;
}
function triggeringEvent(environment, payload) {
  return {
    name: environment["GITHUB_EVENT_NAME"] ?? "",
    ref: environment["GITHUB_REF"] ?? "",
    defaultBranch: defaultBranch(payload)
  };
}
function defaultBranch(payload) {
  try {
    const event = JSON.parse(payload);
    const branch = event?.repository?.default_branch;
    return typeof branch === "string" ? branch : void 0;
  } catch {
    return void 0;
  }
}
function passwordsIn(addresses) {
  return addresses.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const { username, password } = new URL(address);
    const secrets = password === "" ? [username] : [password];
    return secrets.filter((secret) => secret !== "").flatMap((secret) => [secret, decode(secret)]);
  });
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/action/quiet.ts
import { AsyncLocalStorage } from "node:async_hooks";
var PASSED = /^::(add-mask|debug)::/;
var COMPLAINT = /^(?:::(?:warning|error)(?: [^:]*)?::|(?=Failed to save: ))(.*)$/;
function quietly(output) {
  const inside = new AsyncLocalStorage();
  const write = output.write.bind(output);
  const swallow = (complaints, chunk) => {
    for (const line of Buffer.from(chunk).toString("utf8").split(/\r?\n/)) {
      if (PASSED.test(line)) write(`${line}
`);
      const complaint = COMPLAINT.exec(line)?.[1];
      if (complaint !== void 0) complaints.push(complaint.replace(/(?:%0[AD])+/g, " "));
    }
  };
  output.write = (chunk, ...rest) => {
    const complaints = inside.getStore();
    if (complaints === void 0) return write(chunk, ...rest);
    swallow(complaints, chunk);
    const done = rest.find((argument) => typeof argument === "function");
    if (done) process.nextTick(done);
    return true;
  };
  return (task) => {
    const complaints = [];
    return inside.run(complaints, async () => ({ value: await task(), complaints }));
  };
}

// src/action/runner-file.ts
function notWritten(variable, got, cause) {
  return new Failure(
    {
      code: "disk",
      what: `Expected to write to the file that the runner names in ${variable}, got: ${got}.`,
      why: "The steps that follow would not be told what this one found or set.",
      fix: "Find out whether the disk of the runner is full, or which step or program takes the files of the runner away."
    },
    cause
  );
}
function intoRunnerFile(variable, write, { environment, isFile: isFile2 }) {
  return (...values) => {
    const path = environment[variable] ?? "";
    if (path !== "" && !isFile2(path)) throw notWritten(variable, "no regular file");
    try {
      return write(...values);
    } catch (cause) {
      throw notWritten(variable, codeOf(cause), cause);
    }
  };
}

// src/action/still-on.ts
import { delimiter, join } from "node:path";
function findingVariables(changed) {
  return Object.fromEntries(changed.filter(([name]) => /^(?:PIP|UV|PDM|POETRY|DEPSEC_GATE)_/.test(name)));
}
function pathOf(environment) {
  const name = Object.keys(environment).find((one) => one.toUpperCase() === "PATH") ?? "PATH";
  return (environment[name] ?? "").split(delimiter);
}
function turnedOff({ shims, variables }, environment, isProgram) {
  const path = pathOf(environment);
  const before = path.slice(0, Math.max(path.indexOf(shims), 0));
  const others = before.flatMap((folder) => {
    const found = shimNames().find((name) => ["", ".exe"].some((end) => isProgram(join(folder, name + end))));
    return found === void 0 ? [] : [`${found} in ${folder}`];
  });
  const names = Object.keys(variables).filter((name) => environment[name] !== variables[name]);
  return [
    ...path.includes(shims) ? [] : ["a later step took the folder of depsec’s shims off PATH"],
    ...others.slice(0, 3).map((other) => `a later step put ${other} before depsec’s shims on PATH`),
    ...names.length === 0 ? [] : [`a later step changed ${names.sort().join(", ")}`]
  ].map(
    (what) => `${what}: what was installed since then may not have been read (start depsec after the steps that set up Python and its installers)`
  );
}

// src/action/gate.ts
var Saved = external_exports.object({
  finish: external_exports.string(),
  key: external_exports.string(),
  shims: external_exports.string(),
  variables: external_exports.record(external_exports.string(), external_exports.string())
});
var STATE = "gate";
var STEP = "step";
function isPath(name) {
  return name.toUpperCase() === "PATH";
}
async function startGate(request, effects) {
  const answer = await effects.start(request);
  if ("failure" in answer) throw new Failure(answer.failure);
  const { environment, shims, finish, key } = answer;
  const changed = Object.entries(environment).filter(
    ([name, value]) => !isPath(name) && effects.environment[name] !== value
  );
  const saved = { finish, key, shims, variables: findingVariables(changed) };
  try {
    effects.saveState(STATE, JSON.stringify(saved));
    for (const [name, value] of changed) effects.exportVariable(name, value);
    for (const name of Object.keys(effects.environment))
      if (/^PIP_\w+$/.test(name) && environment[name] === void 0) effects.exportVariable(name, "");
    effects.addPath(shims);
  } catch (error2) {
    await effects.fetch(finish);
    throw error2;
  }
}
function stepOf(effects) {
  if (effects.state(STEP) !== "") return effects.state(STATE) === "" ? "post" : "gate-post";
  effects.saveState(STEP, "main");
  return "main";
}
async function endGate(effects) {
  const saved = Saved.parse(JSON.parse(effects.state(STATE)));
  const answer = await effects.fetch(saved.finish);
  const body = answer === void 0 ? void 0 : unsealed(saved.key, answer);
  const told = body === void 0 ? void 0 : JSON.parse(body);
  const report = reportSchema.safeParse(told?.report);
  if (report.success) {
    const reasons = turnedOff(saved, effects.environment, (path) => effects.isProgram(path));
    const incomplete = reasons.map((reason) => ({ source: "gate", reason }));
    return {
      report: { ...report.data, incomplete: [...report.data.incomplete, ...incomplete] },
      isRefused: told?.isRefused === true
    };
  }
  throw new Failure({
    code: "resolution-failed",
    what: `Expected a report from the gate that was started for this job, got ${answer === void 0 ? "none" : "an answer that it did not write"}.`,
    why: "The gate ended early: what was installed since then is unknown, and installers had no index to ask.",
    fix: "Find out what ended it: perhaps a step that stops processes, or the code of a package."
  });
}

// src/action/plan.ts
import { dirname, relative as relative2, resolve as resolve3, sep as sep2 } from "node:path";

// src/action/globs.ts
import { isAbsolute, normalize, relative, resolve as resolve2, sep } from "node:path";
var WILD = /[*?[\]]/;
async function expandFiles(input, lines, root, effects) {
  const wanted = lines.filter((line) => !/^[#!]/.test(line));
  const leading = wanted.find((line) => normalize(line).split(sep)[0] === "..");
  if (leading !== void 0) throw leadsOut(input, leading, root);
  const excluded = lines.filter((line) => line.startsWith("!")).map((line) => `!${under(root, line.slice(1))}`);
  const found = [];
  for (const line of wanted) {
    const isGlob = WILD.test(line) && !exists(resolve2(root, line), effects);
    const patterns = [under(root, line), ...excluded].join("\n");
    const paths = isGlob ? [...await effects.glob(patterns)].sort() : [resolve2(root, line)];
    if (paths.length === 0) throw nothingMatches(input, line);
    for (const path of paths) found.push(insideName(input, line, path, root, effects));
  }
  if (lines.length > 0 && wanted.length === 0) throw nothingMatches(input, lines.join(", "));
  return [...new Set(found)];
}
function under(root, pattern) {
  const literal = root.replace(/[*?[]/g, "[$&]");
  return isAbsolute(pattern) ? pattern : `${literal}${sep}${normalize(pattern)}`;
}
function exists(path, effects) {
  return realOf(path, effects) !== void 0;
}
function realOf(path, effects) {
  try {
    return effects.realpath(path);
  } catch {
    return void 0;
  }
}
function insideName(input, line, path, root, effects) {
  const real = realOf(path, effects) ?? path;
  if (!isInside(root, path) || !isInside(root, real)) throw leadsOut(input, line, root);
  return relative(root, path).split(sep).join("/");
}
function leadsOut(input, line, root) {
  return new Failure({
    code: "requirements-refused",
    what: `The input ${input} names "${line}", which leads out of ${root}.`,
    why: "A pull request could make depsec read and show files that are not part of the project.",
    fix: "Name a file inside the checkout, or set working-directory to the folder that holds it."
  });
}
function nothingMatches(input, line) {
  return new Failure({
    code: "requirements-unreadable",
    what: `The input ${input} is expected to match at least one file, but "${line}" matches none.`,
    why: "Nothing was audited: a pattern that silently matches nothing would look like a safe result.",
    fix: "Check the spelling, and that a step with actions/checkout comes before depsec."
  });
}

// src/options/inputs.ts
function parseInputs(read) {
  const values = /* @__PURE__ */ new Map();
  for (const option of OPTIONS) {
    if (!option.input) continue;
    const found = valuesOf(option, read(inputName(option)));
    if (found.length > 0) values.set(option.name, found);
  }
  return toInstallOptions(linesOf(read(PACKAGES.name)), values, asInput);
}
function unusedInputs(command, read) {
  const own = new Set(optionsOf(command).map(({ name }) => name));
  const given = OPTIONS.filter((option) => option.input && !own.has(option.name)).filter((option) => valuesOf(option, read(inputName(option))).length > 0).map(inputName);
  const hasPackages = command === "gate" && linesOf(read(PACKAGES.name)).length > 0;
  return hasPackages ? [PACKAGES.name, ...given] : given;
}
var asInput = (name) => `The input ${name}`;
function inputName(option) {
  return option.input?.name ?? option.name;
}
function valuesOf(option, text) {
  if (option.kind === "list") return linesOf(text);
  const value = text.trim();
  if (value === "") return [];
  if (option.kind === "value") return [checkChoice(option, asInput(inputName(option)), value)];
  return flagOf(inputName(option), value) === (option.input?.inverted ?? false) ? [] : [""];
}
function linesOf(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function flagOf(name, value) {
  if (["true", "True", "TRUE"].includes(value)) return true;
  if (["false", "False", "FALSE"].includes(value)) return false;
  throw usage(`The input ${name} is expected to be true or false, got "${value}".`, "Write true or false.");
}

// src/action/purpose.ts
function purposeOf(read) {
  const mode = read("mode").trim();
  return mode === "gate" || mode === "install" ? mode : "audit";
}
var FIXES = {
  audit: "Add mode: install if the step is to install, or leave it out.",
  install: "Leave it out.",
  gate: "Pass it to the commands of the later steps, or audit in a separate step before this one."
};
function checkInputs(purpose, read) {
  const unused = unusedInputs(purpose, read);
  if (unused.length === 0) return;
  throw new Failure({
    code: "usage",
    what: `A step that is to ${PURPOSES[purpose]} does not take the input ${unused.join(", ")}.`,
    why: "It would be ignored, although the workflow may rely on it.",
    fix: FIXES[purpose]
  });
}
var PURPOSES = {
  audit: "audit",
  install: "install (mode: install)",
  gate: "open the gate (mode: gate)"
};

// src/action/plan.ts
async function planRun(effects, trail) {
  const key = effects.input(API_KEY.name).trim();
  if (key !== "") effects.mask(key);
  const purpose = purposeOf((name) => effects.input(name));
  checkInputs(purpose, (name) => effects.input(name));
  const options = parseInputs((name) => name === "mode" && purpose !== "audit" ? "" : effects.input(name));
  passwordsIn([options.indexUrl ?? "", ...options.extraIndexUrls, ...options.findLinks]).forEach((secret) => {
    effects.mask(secret);
  });
  const workspace = effects.files.realpath(effects.workspace);
  const root = auditedRoot(workspace, options.workingDirectory, effects.files);
  const globs = {
    glob: (patterns) => effects.glob(patterns),
    realpath: (path) => effects.files.realpath(path)
  };
  const expanded = {
    ...options,
    requirements: await expandFiles("requirements", options.requirements, root, globs),
    constraints: await expandFiles("constraint", options.constraints, root, globs)
  };
  for (const { path } of options.reports) namedPath(path, root, effects.files);
  const sources = findConfig(effects.files, {
    root,
    ...options.config !== void 0 && { config: options.config },
    trustProject: options.trustProjectConfig
  });
  const config = loadConfig(sources);
  trail.settings(root, settingOrigins(sources));
  const place = { root, today: effects.today() };
  const request = toRequest(expanded, config, place);
  const folder = relative2(workspace, root).split(sep2).join("/");
  const plan = { options: expanded, request, folder };
  if (purpose !== "install") return plan;
  return { ...plan, installing: toInstallRequest(expanded, config, place) };
}
function namedPath(path, root, files) {
  const absolute = resolve3(root, path);
  if (path === absolute) return absolute;
  try {
    const folder = files.realpath(dirname(absolute));
    if (isInside(root, folder)) return absolute;
  } catch {
  }
  throw new Failure({
    code: "usage",
    what: `The input report is expected to name files in folders of the checkout, got "${path}".`,
    why: "The report cannot be written there.",
    fix: "Name a folder that exists, or an absolute path such as one in RUNNER_TEMP."
  });
}

// src/action/publish.ts
import { posix } from "node:path";

// src/report/escape/workflow-command.ts
function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/annotations.ts
var PER_LEVEL = 10;
var LEVELS = ["error", "warning", "notice"];
var FURTHER_REASONS = 3;
function annotations(report) {
  const all = [...failure(report), ...packages(report), ...remarks(report)];
  return LEVELS.flatMap(
    (level) => capped(
      level,
      all.filter((annotation) => annotation.level === level)
    )
  );
}
function workflowCommand({ level, file, line, title, message }) {
  const properties = Object.entries({ file, line: line?.toString(), title }).filter((entry) => entry[1] !== void 0).map(([key, value]) => `${key}=${commandProperty(value)}`);
  return `::${level} ${properties.join(",")}::${commandData(message)}`;
}
function failure({ error: error2 }) {
  if (error2 === void 0) return [];
  const message = visible(failureSentence(error2), LONGEST_SENTENCE);
  return [{ level: "error", title: "depsec could not finish", message }];
}
function packages(report) {
  const inOrder = ["blocked", "unscanned", "warned"].flatMap(
    (verdict) => report.packages.filter((entry) => entry.verdict === verdict)
  );
  return inOrder.map(packageAnnotation);
}
function packageAnnotation(entry) {
  const way = shownWay(entry);
  const reason = reasonFor(entry);
  const further = notableFindings(entry).map(({ message }) => message).filter((message) => message !== reason);
  const sentences = [
    ...reason === void 0 ? [] : [reason],
    ...further.slice(0, FURTHER_REASONS),
    ...further.length > FURTHER_REASONS ? [`and ${countOf(further.length - FURTHER_REASONS, "more finding")}`] : [],
    ...way === void 0 ? [] : [`Required by ${requiredByWords(way)}`]
  ];
  return {
    level: entry.verdict === "warned" ? "warning" : "error",
    ...way?.file === void 0 ? {} : { file: visible(way.file) },
    ...way?.file === void 0 || way.line === void 0 ? {} : { line: way.line },
    title: `${VERDICT_WORDS[entry.verdict]}: ${visibleName(entry.name)} ${visibleName(entry.version)}`,
    message: sentences.map((sentence2) => visible(sentence2)).join(" · ")
  };
}
function remarks({ incomplete, notes }) {
  return [
    ...incomplete.map(({ source, reason }) => {
      return { level: "warning", title: "Incomplete", message: visible(`${source}: ${reason}`) };
    }),
    ...notes.map((note) => ({ level: "notice", title: "Note", message: visible(note) }))
  ];
}
function capped(level, all) {
  if (all.length <= PER_LEVEL) return all;
  const kept = all.slice(0, PER_LEVEL - 1);
  const message = `${countOf(all.length - kept.length, `more ${level}`)}: see the job summary and the report.`;
  return [...kept, { level, title: "depsec", message }];
}

// src/action/publish.ts
async function publish(report, settings, to) {
  const render = (format) => FORMATS[format].render(report, { rules: settings.rules, color: false, verbose: false, quiet: false });
  for (const line of plainBlock(render("text"), settings.token)) to.print(line);
  for (const annotation of annotations(report)) to.print(workflowCommand(based(annotation, settings.folder)));
  const outputs = {
    verdict: report.verdict,
    blocked: String(report.counts.blocked),
    warned: String(report.counts.warned),
    safe: String(report.counts.safe),
    unscanned: String(report.counts.unscanned),
    report: to.writeOwn("report.json", render("json")),
    sarif: to.writeOwn("report.sarif", render("sarif"))
  };
  for (const { format, path } of settings.reports) to.writeNamed(path, render(format));
  try {
    await to.writeSummary(render("markdown"));
  } catch (error2) {
    to.print(plainLine(`Job summary not written: ${messageOf(error2)}`));
  }
  for (const [name, value] of Object.entries(outputs)) to.setOutput(name, value);
}
function based(annotation, folder) {
  const message = annotation.message.replace(/:(?=:)/g, ": ");
  if (annotation.file === void 0) return { ...annotation, message };
  return { ...annotation, message, file: posix.join(folder, annotation.file) };
}

// src/action/tell-report.ts
async function tellReport(report, plan, effects) {
  try {
    const settings = {
      rules: await effects.loadRules(),
      reports: plan?.options.reports ?? [],
      folder: plan?.folder ?? "",
      token: effects.token()
    };
    const root = plan?.request.root ?? effects.workspace;
    await publish(report, settings, {
      print: (line) => {
        effects.print(line);
      },
      setOutput: (name, value) => {
        effects.setOutput(name, value);
      },
      writeSummary: (markdown) => effects.writeSummary(markdown),
      writeOwn: (name, content) => effects.writeOwn(name, content),
      writeNamed: (path, content) => {
        effects.writeFile(namedPath(path, root, effects.files), content);
      }
    });
    return void 0;
  } catch (error2) {
    const failure2 = asFailure(error2);
    const message = plainLine(`${failure2.what} ${failure2.why} ${failure2.fix}`);
    effects.print(workflowCommand({ level: "error", title: "depsec could not publish its report", message }));
    return failure2;
  }
}

// src/options/action-inputs.ts
function actionInputs() {
  const own = OPTIONS.flatMap((option) => {
    if (!option.input) return [];
    const input = {
      name: inputName(option),
      help: option.input.help ?? `${sentence(option)}${beside(option)}`,
      default: option.input.default ?? (option.kind === "flag" ? "false" : "")
    };
    return option.name === "requirement" ? [input, { name: PACKAGES.name, help: PACKAGES.help, default: "" }] : [input];
  });
  return [...own, { name: API_KEY.name, help: API_KEY.help, default: "" }];
}
function beside({ kind, commands = JUDGING }) {
  const isOfInstall = commands.every((command) => command === "install");
  return `${kind === "list" ? ", one per line" : ""}${isOfInstall ? " (with `mode: install`)" : ""}`;
}

// src/action/run.ts
async function runAction(effects) {
  try {
    const step = stepOf(effects.gate);
    if (step === "post") return 0;
    if (step === "gate-post") return await finishJob(effects);
  } catch (error2) {
    const failure2 = asFailure(error2);
    return conclude(failedReport(failure2, effects.tool), void 0, effects);
  }
  return runStep(effects);
}
async function runStep(effects) {
  const trail = startLog(effects);
  let plan;
  let report;
  let failure2;
  try {
    plan = await planRun(effects, trail);
    if (purposeOf((name) => effects.input(name)) === "gate") return await openJob(plan, effects, trail);
    report = await judge(plan, effects, trail);
  } catch (error2) {
    failure2 = asFailure(error2, effects.signal);
    report = failedReport(failure2, effects.tool);
  }
  const code2 = await conclude(report, plan, effects);
  trail.end(report, code2, failure2);
  return code2;
}
function startLog(effects) {
  const given = actionInputs().flatMap(({ name, default: usual }) => {
    const value = effects.input(name).trim();
    return value === "" || value === usual || name === API_KEY.name ? [] : [`${name}=${value}`];
  });
  const start = { command: "action", tool: effects.tool, arguments: given, folder: effects.workspace };
  try {
    effects.setOutput("log", effects.logPath);
  } catch (error2) {
    effects.print(plainLine(asFailure(error2).message));
  }
  return startTrail(effects.log, start, () => effects.now());
}
async function openJob({ request }, effects, trail) {
  if (request.useCache) await restoreVerdicts(effects.cache);
  await startGate(request, effects.gate);
  const notes = [
    "pip, uv, pdm and poetry in the following steps ask the gate; its report is printed at the end of the job.",
    "Not covered: installers started by an absolute path or as python -m, and other ways to download."
  ];
  for (const note of notes) effects.print(note);
  trail.end(nothingJudged(effects.tool, notes), 0);
  return 0;
}
async function finishJob(effects) {
  const trail = startLog(effects);
  let plan;
  let report;
  let isRefused = false;
  try {
    ({ report, isRefused } = await endGate(effects.gate));
    plan = await planRun(effects, trail);
  } catch (cause) {
    const failed = failedReport(asFailure(cause, effects.signal), effects.tool);
    report = report === void 0 || failed.error === void 0 ? failed : { ...report, error: failed.error };
  }
  const code2 = await conclude(report, plan, effects, isRefused);
  trail.end(report, code2);
  return code2;
}
async function conclude(report, plan, effects, isRefused = false) {
  const problem = await tellReport(report, plan, effects);
  const mode = plan?.request.policy.mode ?? "block";
  const told = exitCode(problem && !report.error ? { ...report, error: problem } : report, {
    mode,
    allowIncomplete: plan?.options.allowIncomplete ?? false
  });
  const code2 = isRefused && mode !== "warn" && (told === 0 || told === 3) ? 1 : told;
  const meaning = EXIT_CODES.find(([of]) => of.split(", ").includes(String(code2)))?.[1];
  effects.print(plainLine(`Exit code ${code2}: ${meaning ?? "stopped"}.`));
  return code2;
}
async function judge({ request, installing }, effects, trail) {
  const restored = request.useCache ? await restoreVerdicts(effects.cache) : void 0;
  let isSaved = restored === void 0;
  const save = async () => {
    if (restored !== void 0 && !isSaved) await saveVerdicts(effects.cache, restored);
    isSaved = true;
  };
  const begun = /* @__PURE__ */ new Set();
  const hooks = {
    signal: effects.signal,
    beforeBuild: save,
    onProgress: (event) => {
      if (!begun.has(event.phase)) effects.print(plainLine(progressLine(event, 80)));
      begun.add(event.phase);
      trail.onProgress(event);
    }
  };
  const report = await (installing === void 0 ? effects.audit(request, hooks) : effects.install(installing, hooks));
  await save();
  return report;
}

// src/action.ts
var ASSETS = dirname2(fileURLToPath(import.meta.url));
var CACHE_PATIENCE = 2e4;
var stop = listenForStop();
function bundleHash() {
  return createHash2("sha256").update(readFileSync(join2(ASSETS, "manifest.json"))).digest("hex");
}
function listFiles(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join2(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}
function readEvent() {
  try {
    return readFileSync(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8");
  } catch {
    return "";
  }
}
function verdictCache(print) {
  const folder = join2(depsecHome(process.env), "cache");
  const os = process.env["RUNNER_OS"] ?? process.platform;
  return {
    path: process.env["DEPSEC_HOME"] === void 0 ? "~/.depsec/cache" : folder,
    prefix: cachePrefix(os, RULESET_VERSION, bundleHash()),
    event: triggeringEvent(process.env, readEvent()),
    list: () => listFiles(folder),
    client: () => import("./chunk-MZIJ5AGE.js"),
    quietly: quietly(process.stdout),
    info: (line) => {
      print(plainLine(line));
    },
    patience: CACHE_PATIENCE
  };
}
function startDaemon(request) {
  return new Promise((resolve4, reject) => {
    const child = fork(join2(ASSETS, "action-daemon.js"), [], {
      detached: true,
      stdio: ["ignore", "ignore", "ignore", "ipc"]
    });
    child.once("message", (answer) => {
      if (child.connected) child.disconnect();
      child.unref();
      resolve4(answer);
    });
    child.once("error", reject);
    child.once("exit", (code2) => {
      reject(new Error(`the gate ended with code ${String(code2)} before it was open`));
    });
    child.send(request);
  });
}
function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
var RUNNER = { environment: process.env, isFile };
function gateEffects() {
  return {
    environment: process.env,
    start: startDaemon,
    exportVariable: intoRunnerFile("GITHUB_ENV", exportVariable, RUNNER),
    addPath: intoRunnerFile("GITHUB_PATH", addPath, RUNNER),
    saveState: intoRunnerFile("GITHUB_STATE", saveState, RUNNER),
    state: getState,
    fetch: async (url) => {
      try {
        const answer = await fetch(url);
        return answer.ok ? await answer.text() : void 0;
      } catch {
        return void 0;
      }
    },
    isProgram: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return isFile(path);
      } catch {
        return false;
      }
    }
  };
}
async function withServices(code2, { useCache }, log, run) {
  const [loaded, services] = await Promise.all([
    code2,
    realServices({
      assets: ASSETS,
      useCache,
      log,
      // Only the input counts as a key: one in the job's environment was not meant for depsec.
      model: modelAccess(process.env, getInput(API_KEY.name)),
      signal: stop.signal
    })
  ]);
  try {
    return await unlessOverdue(run(loaded, services), stop, services.abandon);
  } finally {
    await services.dispose();
  }
}
function work(log) {
  return {
    audit: (request, hooks) => withServices(
      import("./chunk-GIJI4FER.js"),
      request,
      log(),
      ({ audit }, services) => audit(request, services, hooks)
    ),
    install: (request, hooks) => withServices(
      import("./chunk-UN63PEOF.js"),
      request,
      log(),
      async ({ install }, services) => (await install(request, services, hooks)).report
    )
  };
}
function realEffects() {
  let folder;
  let runLog;
  const own = () => folder ??= mkdtempSync(join2(process.env["RUNNER_TEMP"] ?? tmpdir(), "depsec-"));
  const print = (line) => {
    info(line);
  };
  const log = () => runLog ??= openRunLog({
    folder: own(),
    environment: process.env,
    onTrouble: (why) => {
      print(plainLine(logTrouble(why)));
    }
  });
  return {
    get log() {
      return log();
    },
    get logPath() {
      return join2(own(), LOG_NAME);
    },
    now: () => performance.now(),
    input: (name) => getInput(name),
    workspace: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
    files: realFiles,
    glob: async (patterns) => {
      const { create } = await import("./chunk-ERF5A6RF.js");
      return (await create(patterns, { followSymbolicLinks: false, matchDirectories: false })).glob();
    },
    print,
    mask: setSecret,
    setOutput: intoRunnerFile("GITHUB_OUTPUT", setOutput, RUNNER),
    writeSummary: intoRunnerFile(
      "GITHUB_STEP_SUMMARY",
      async (markdown) => {
        await summary.addRaw(markdown, true).write();
      },
      RUNNER
    ),
    writeOwn: (name, content) => {
      writeFileSync(join2(own(), name), content);
      return join2(own(), name);
    },
    writeFile: replaceFile,
    today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    token: randomUUID,
    tool: { name: "depsec", version: VERSION, rules: RULESET_VERSION },
    loadRules: async () => (await import("./chunk-SR3CYMOC.js")).RULE_DOCS,
    ...work(log),
    cache: verdictCache(print),
    gate: gateEffects(),
    signal: stop.signal
  };
}
function crash(error2) {
  error(plainLine(asFailure(error2).message));
  process.exit(4);
}
process.on("uncaughtException", crash);
process.on("unhandledRejection", crash);
var code = await runAction(realEffects());
process.stdout.write("", () => process.exit(code));
