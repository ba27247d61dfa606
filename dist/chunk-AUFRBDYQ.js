import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  COMMANDS,
  EXIT_CODES,
  KEYS,
  OTHER_EXIT_CODES,
  PACKAGES,
  optionsOf,
  readFile,
  valueAt
} from "./chunk-3GPRKYFY.js";
import {
  visibleName
} from "./chunk-AF6UMH7P.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  parse
} from "./chunk-CCHQBOBG.js";

// src/services/named-file.ts
import { randomUUID } from "node:crypto";
import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
function isBelow(folder, path) {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}
function replaceFile(path, content) {
  const fresh = `${path}.${randomUUID()}`;
  try {
    writeFileSync(fresh, content, { flag: "wx" });
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}
function writeNamedFile(name, root, content) {
  const path = resolve(root, name);
  if (isAbsolute(name) || !isBelow(root, path)) {
    writeFileSync(path, content);
    return;
  }
  if (!isBelow(realpathSync(root), realpathSync(dirname(path))))
    throw new Error("its folder is a link that leads out of the tree; an absolute path is taken as it is");
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink) replaceFile(path, content);
  else writeFileSync(path, content);
}

// src/services/stop-request.ts
var GIVE_UP = 1400;
var OUT = 1850;
var STOP_EXITS = { SIGINT: 130, SIGTERM: 143 };
function listenForStop() {
  const stop = new AbortController();
  const overdue = new AbortController();
  const giveUp = () => {
    overdue.abort();
  };
  for (const name of ["SIGINT", "SIGTERM"])
    process.on(name, () => {
      if (stop.signal.aborted) {
        giveUp();
        return;
      }
      stop.abort(name);
      setTimeout(giveUp, GIVE_UP).unref();
      setTimeout(() => process.exit(STOP_EXITS[name]), OUT).unref();
    });
  return { signal: stop.signal, isOverdue: overdue.signal };
}
function unlessOverdue(run, { isOverdue }, abandon) {
  return new Promise((resolve3, reject) => {
    const giveUp = () => {
      reject(abandoned(abandon()));
    };
    if (isOverdue.aborted) giveUp();
    isOverdue.addEventListener("abort", giveUp, { once: true });
    run.then(resolve3, reject).finally(() => {
      isOverdue.removeEventListener("abort", giveUp);
    });
  });
}
function abandoned(left) {
  const isInstall = left.length > 0;
  return new Failure({
    code: isInstall ? "install-interrupted" : "interrupted",
    what: ["Expected to stop in good order, but that took too long.", ...left].join(" "),
    why: isInstall ? "Packages can be missing or incomplete." : "Nothing was judged to the end, and nothing was installed.",
    fix: isInstall ? "Look with pip list and pip check, then run the same command again." : "Run depsec again."
  });
}

// src/options/environment.ts
var ENVIRONMENT = [
  ["DEPSEC_HOME", "Where configuration, cache and audit log are, in place of ~/.depsec"],
  ["ANTHROPIC_API_KEY", "Turns on the AI review of flagged packages (ANTHROPIC_BASE_URL: where it is asked)"],
  ["PIP_*", "pip's own settings, which count as they do for pip"],
  ["HTTP_PROXY, HTTPS_PROXY", "Proxies (NO_PROXY: hosts to be reached without)"],
  ["NO_COLOR, FORCE_COLOR", "No colours anywhere; colours in a pipe as well"],
  ["CI", "No line of progress"]
];

// src/options/option.ts
var GROUPS = [
  "What to audit",
  "Where packages come from",
  "Which files",
  "Building and installing",
  "Judging",
  "What to check",
  "Which lines",
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
    "Examples:",
    "  depsec audit -r requirements.txt",
    "  depsec install --python .venv/bin/python -r requirements.txt",
    "  depsec gate -- uv sync",
    "",
    "Environment:",
    ...ENVIRONMENT.flatMap(([names, help]) => row(`  ${names}`, help)),
    "",
    "depsec help COMMAND says more; depsec --version prints the version.",
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
  },
  verify: {
    words: "",
    more: "Names each file that was changed, added or is missing."
  },
  log: {
    words: "",
    more: "Alone it lists the runs; with an option of those below, the lines that were asked for. --format json prints them as they stand in the file."
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
    ...exitCodeLines(command)
  ].join("\n");
}
function exitCodeLines(command) {
  const codes = command === "verify" || command === "log" || command === "explain" ? OTHER_EXIT_CODES[command] : EXIT_CODES;
  return ["Exit codes:", ...codes.flatMap(([code, meaning]) => row(`  ${code}`, meaning, 12)), ""];
}
function explainHelp() {
  return [
    "Usage: depsec explain [RULE]",
    "",
    ...wrap(`${COMMANDS.explain}. Without RULE, lists them all.`, WIDTH),
    "",
    ...exitCodeLines("explain")
  ].join("\n");
}
function row(left, right, indent = INDENT) {
  const lines = wrap(right, WIDTH - indent).map((line) => " ".repeat(indent) + line);
  if (left.length >= indent - 1) return [left, ...lines];
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

// src/config/find.ts
import { join, resolve as resolve2 } from "node:path";
var MAX_BYTES = 1024 * 1024;
function findConfig(files, places) {
  const named = places.config === void 0 ? void 0 : resolve2(places.root, places.config);
  const home = places.home === void 0 ? void 0 : join(places.home, "config.toml");
  const user = named === void 0 ? home && read(files, home, home) : required(files, named);
  const project = projectFile(files, places.root, named);
  return { ...user && { user }, ...project && { project }, trustProject: places.trustProject };
}
function required(files, path) {
  const file = read(files, path, path);
  if (!file) throw unreadable(path, "nothing", "Name a file that exists.");
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
      what: `Expected a configuration file at ${name}, got ${got}.`,
      why: "Without its settings the verdicts could differ from what was agreed on.",
      fix
    },
    cause
  );
}

// src/config/origins.ts
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
function settingOrigins({ user, project }) {
  return [user, project].flatMap((file) => {
    if (file === void 0) return [];
    const { raw } = readFile(file);
    return KEYS.flatMap(({ path }) => {
      const value = valueAt(raw, path);
      return value === void 0 ? [] : [{ key: path.join("."), value: plain(value), origin: file.name }];
    });
  });
}

// src/report/progress.ts
var PHASE_WORDS = {
  resolve: "Resolving",
  fetch: "Fetching",
  scan: "Reading",
  build: "Building",
  advisories: "Asking for advisories",
  review: "Reviewing by AI",
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
  helpText,
  sentence,
  findConfig,
  settingOrigins,
  progressLine,
  replaceFile,
  writeNamedFile,
  listenForStop,
  unlessOverdue
};
