import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  BUILD_CHOICES,
  KEYS,
  MODES,
  UPGRADE_STRATEGIES,
  readFile,
  valueAt
} from "./chunk-UMIR7NOF.js";
import {
  REPORT_FORMATS
} from "./chunk-2EOKMK4D.js";
import {
  codeOf
} from "./chunk-JLSJLDTO.js";
import {
  isInside,
  visibleName
} from "./chunk-O6QQTFT6.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  parse
} from "./chunk-CCHQBOBG.js";

// src/options/plain-inputs.ts
var PACKAGES = {
  name: "packages",
  value: "PACKAGE",
  help: "Packages to audit, as they are given to pip, one per line"
};
var API_KEY = {
  name: "anthropic-api-key",
  help: "API key for the AI review of flagged packages, a secret; without it there is no review"
};

// src/options/asked-table.ts
var RESOLVING = ["audit", "install"];
var ASKED_OPTIONS = [
  {
    name: "requirement",
    commands: RESOLVING,
    short: "r",
    kind: "list",
    group: "What to audit",
    value: "FILE",
    help: "Audit the packages of a requirements file (- is standard input), a lock or a pyproject.toml; several are resolved together",
    input: {
      name: "requirements",
      help: "Requirements files or globs, one per line; without them and `packages` the project's own files are found"
    }
  },
  {
    name: "editable",
    commands: RESOLVING,
    short: "e",
    kind: "list",
    group: "What to audit",
    value: "PATH",
    help: "Audit a project in a folder and what it requires; install makes it editable",
    input: { help: "Audit a project in a folder and what it requires" }
  },
  {
    name: "group",
    commands: RESOLVING,
    kind: "list",
    group: "What to audit",
    value: "NAME",
    help: "Audit a dependency group of pyproject.toml, or of another file: path/pyproject.toml:NAME",
    input: {}
  },
  {
    name: "constraint",
    commands: RESOLVING,
    short: "c",
    kind: "list",
    group: "What to audit",
    value: "FILE",
    help: "Limit versions by a constraints file",
    input: {}
  },
  {
    name: "working-directory",
    short: "C",
    kind: "value",
    group: "Other",
    value: "DIR",
    help: "Work as if started in DIR; requirements files must lie inside it",
    input: {}
  },
  {
    name: "env",
    commands: RESOLVING,
    kind: "list",
    group: "What to audit",
    value: "NAME",
    help: "Allow ${NAME} in requirements files to be replaced by this environment variable",
    input: {}
  },
  {
    name: "allow-vcs",
    commands: RESOLVING,
    kind: "flag",
    group: "What to audit",
    help: "Clone git repositories that requirements name and read them, instead of refusing them",
    input: {}
  }
];

// src/options/install-table.ts
var INSTALL = ["install"];
var INSTALL_OPTIONS = [
  {
    name: "build",
    commands: ["audit", "install"],
    kind: "value",
    group: "Building and installing",
    value: "HOW",
    choices: BUILD_CHOICES,
    help: "How source distributions that passed may be built: only in a sandbox (the default), also without one, or not at all",
    input: {}
  },
  {
    name: "dry-run",
    commands: INSTALL,
    kind: "flag",
    group: "Building and installing",
    help: "Judge and say what would be installed; build and install nothing"
  },
  {
    name: "allow-blocked",
    commands: INSTALL,
    kind: "flag",
    group: "Building and installing",
    help: "Install even if packages are blocked, and do not let them change the exit code; they are still never built"
  },
  {
    name: "upgrade",
    commands: INSTALL,
    short: "U",
    kind: "flag",
    group: "Building and installing",
    help: "Upgrade the requested packages, even if a version that fits is installed",
    input: {}
  },
  {
    name: "upgrade-strategy",
    commands: INSTALL,
    kind: "value",
    group: "Building and installing",
    value: "HOW",
    choices: UPGRADE_STRATEGIES,
    help: "What --upgrade does to dependencies",
    input: {}
  },
  {
    name: "target",
    commands: INSTALL,
    short: "t",
    kind: "value",
    group: "Building and installing",
    value: "DIR",
    help: "Install into this folder",
    input: {}
  },
  {
    name: "user",
    commands: INSTALL,
    kind: "flag",
    group: "Building and installing",
    help: "Install into the user's own packages",
    input: {}
  },
  {
    name: "break-system-packages",
    commands: INSTALL,
    kind: "flag",
    group: "Building and installing",
    help: "Install even into an environment that the system's package manager owns",
    input: {}
  },
  {
    name: "lock",
    commands: INSTALL,
    kind: "value",
    group: "Building and installing",
    value: "FILE",
    help: "Also write the installed set to a requirements file with hashes"
  }
];

// src/options/own-table.ts
var LOG = ["log"];
var PLAIN_FORMATS = ["text", "json"];
var KINDS = {
  run: true,
  settings: true,
  resolution: true,
  package: true,
  finding: true,
  ai: true,
  error: true,
  end: true
};
var LOG_EVENTS = Object.keys(KINDS);
var AI_OPTIONS = [
  {
    name: "ai",
    kind: "flag",
    group: "Judging",
    help: "Have flagged packages reviewed by AI even if the configuration turns that off; scan does so only with this option"
  },
  {
    name: "no-ai",
    kind: "flag",
    group: "Judging",
    help: "Send nothing to an AI model",
    key: "analysis.enable_ai",
    input: {
      name: "ai",
      help: "AI review of flagged packages, where anthropic-api-key is given (`true` or `false`)",
      default: "true",
      inverted: true
    }
  }
];
var OWN_OPTIONS = [
  {
    name: "provenance",
    commands: ["verify"],
    kind: "flag",
    group: "What to check",
    help: "Also ask npm's registry where this copy comes from, and verify its attestation"
  },
  {
    name: "run",
    commands: LOG,
    kind: "value",
    group: "Which lines",
    value: "ID",
    help: "Show everything about one run: the beginning of its id, or last"
  },
  {
    name: "event",
    commands: LOG,
    kind: "list",
    group: "Which lines",
    value: "KIND",
    choices: LOG_EVENTS,
    help: "Only lines of this kind"
  },
  {
    name: "package",
    commands: LOG,
    kind: "list",
    group: "Which lines",
    value: "NAME",
    help: "Only lines about this package"
  },
  {
    name: "since",
    commands: LOG,
    kind: "value",
    group: "Which lines",
    value: "DATE",
    help: "Only lines from this day on, YYYY-MM-DD (UTC)"
  }
];

// src/options/outcomes.ts
var WRONG_USAGE = [["2", "wrong usage, configuration or environment"]];
var NO_END = [
  ["4", "internal error of depsec"],
  ["130, 143", "interrupted by SIGINT, SIGTERM"]
];
var EXIT_CODES = [
  ["0", "nothing blocked"],
  ["1", "at least one package blocked"],
  ...WRONG_USAGE,
  ["3", "could not complete: something is unscanned, or a required source did not answer"],
  ...NO_END
];
var SHOWN = [["0", "done"], ...WRONG_USAGE, ...NO_END];
var OTHER_EXIT_CODES = {
  verify: [
    ["0", "every file is as it was released"],
    ["1", "a file differs, or nothing attests where this copy comes from"],
    ...WRONG_USAGE,
    ["3", "with --provenance: the registry did not answer"],
    ...NO_END
  ],
  log: SHOWN,
  explain: SHOWN
};

// src/options/table.ts
var COMMANDS = {
  audit: "Resolve, read and judge packages; installs nothing, ever",
  install: "Resolve, read and judge packages, then install exactly what was read",
  gate: "Run a pip, uv, pdm or poetry command with the gate as its index",
  scan: "Read and judge wheels, sdists and unpacked folders on this machine; uses no network",
  verify: "Check the installed files of depsec itself against the manifest of its release",
  log: "Show what the audit log says about earlier runs",
  explain: "Explain what a rule means, why it matters and what to do"
};
var ASKING = [...RESOLVING, "gate"];
var JUDGING = [...ASKING, "scan"];
var EVERY = [...JUDGING, "verify", "log", "explain"];
var OPTIONS = [
  ...ASKED_OPTIONS,
  {
    name: "index-url",
    commands: ASKING,
    short: "i",
    kind: "value",
    group: "Where packages come from",
    value: "URL",
    help: "Address of the package index",
    input: {}
  },
  {
    name: "extra-index-url",
    commands: ASKING,
    kind: "list",
    group: "Where packages come from",
    value: "URL",
    help: "Another index to look in besides the first",
    input: {}
  },
  {
    name: "find-links",
    commands: ASKING,
    short: "f",
    kind: "list",
    group: "Where packages come from",
    value: "PLACE",
    help: "Also look for files in a folder or on a page of links",
    input: {}
  },
  {
    name: "no-index",
    commands: ASKING,
    kind: "flag",
    group: "Where packages come from",
    help: "Use no index, only --find-links",
    input: {}
  },
  {
    name: "offline",
    commands: ASKING,
    kind: "flag",
    group: "Where packages come from",
    help: "Use no network outside this machine",
    input: {}
  },
  {
    name: "require-hashes",
    commands: RESOLVING,
    kind: "flag",
    group: "Which files",
    help: "Accept only requirements that are pinned and carry a --hash",
    input: {}
  },
  {
    name: "no-deps",
    commands: RESOLVING,
    kind: "flag",
    group: "Which files",
    help: "Leave out the dependencies of the packages",
    input: {}
  },
  {
    name: "pre",
    commands: RESOLVING,
    kind: "flag",
    group: "Which files",
    help: "Allow pre-releases",
    input: {}
  },
  {
    name: "prefer-binary",
    commands: RESOLVING,
    kind: "flag",
    group: "Which files",
    help: "Prefer an older wheel to a newer source distribution",
    input: {}
  },
  {
    name: "only-binary",
    commands: RESOLVING,
    kind: "list",
    group: "Which files",
    value: "NAMES",
    help: "Use only wheels for these packages (names separated by commas, or :all:, :none:)",
    input: {}
  },
  {
    name: "no-binary",
    commands: RESOLVING,
    kind: "list",
    group: "Which files",
    value: "NAMES",
    help: "Use only source distributions for these packages (names separated by commas, or :all:, :none:)",
    input: {}
  },
  {
    name: "python",
    commands: ASKING,
    kind: "value",
    group: "Which files",
    value: "PATH",
    help: "Resolve for this interpreter instead of the one found on PATH",
    input: {}
  },
  ...INSTALL_OPTIONS,
  ...OWN_OPTIONS,
  {
    name: "advisories",
    kind: "value",
    group: "Judging",
    value: "osv|off|DIR",
    help: "Where known vulnerabilities come from: the OSV service, nowhere, or a folder or zip of OSV records",
    input: { default: "osv" }
  },
  {
    name: "mode",
    kind: "value",
    group: "Judging",
    value: "MODE",
    choices: MODES,
    help: "What a blocked package does to the exit code: block (the default) and audit-only make it 1, warn leaves it 0",
    input: {
      help: "What a blocked package does to the exit code: block (the default) and audit-only make it 1, warn leaves it 0. Or install: also install what passed. Or gate: audit nothing, and leave the gate running for the later steps of the job"
    },
    key: "general.mode"
  },
  {
    name: "allow-incomplete",
    kind: "flag",
    group: "Judging",
    help: "Exit with 0 even if something was unscanned or a required source did not answer",
    input: {}
  },
  {
    name: "config",
    kind: "value",
    group: "Judging",
    value: "FILE",
    help: "Read this configuration instead of the one in the home folder",
    input: { help: "Configuration file of the workflow; the one in the home folder is never read" }
  },
  {
    name: "trust-project-config",
    kind: "flag",
    group: "Judging",
    help: "Let the project's own configuration file loosen what the user or workflow set",
    input: {}
  },
  ...AI_OPTIONS,
  {
    name: "format",
    commands: [...RESOLVING, "scan", "verify", "log"],
    kind: "value",
    group: "Output",
    value: "FORMAT",
    choices: REPORT_FORMATS,
    help: "Format of the report on standard output (default: text)"
  },
  {
    name: "report",
    kind: "list",
    group: "Output",
    value: "FORMAT=FILE",
    help: "Also write the report to a file",
    input: { help: "Also write the report to a file: FORMAT=FILE, one per line" }
  },
  {
    name: "quiet",
    short: "q",
    kind: "flag",
    group: "Output",
    help: "Print only what needs attention, and no progress"
  },
  {
    name: "verbose",
    commands: [...JUDGING, "verify"],
    short: "v",
    kind: "flag",
    group: "Output",
    help: "Print every finding, every way a package came in, and more about errors"
  },
  {
    name: "no-cache",
    kind: "flag",
    group: "Other",
    help: "Read every package again and cache nothing",
    input: {
      name: "cache",
      help: "Cache what was read of each file for the next run (`true` or `false`)",
      default: "true",
      inverted: true
    }
  },
  { name: "version", commands: EVERY, short: "V", kind: "flag", group: "Other", help: "Print the version" },
  { name: "help", commands: EVERY, short: "h", kind: "flag", group: "Other", help: "Print this help" }
];
var PLAIN_FORMAT = { help: "Format on standard output (default: text)", choices: PLAIN_FORMATS };
var DIFFERING = {
  scan: {
    "working-directory": { help: "Work as if started in DIR" },
    advisories: {
      value: "off|DIR",
      help: "Look for known vulnerabilities in a folder or zip of OSV records"
    },
    ai: { help: "Have flagged packages reviewed by AI; nothing else in scan uses the network" }
  },
  verify: { format: PLAIN_FORMAT, verbose: { help: "Also print the SHA-256 of each file" } },
  log: { format: PLAIN_FORMAT }
};
function optionsOf(command) {
  const own = OPTIONS.filter(({ commands = JUDGING }) => commands.includes(command));
  const differing = DIFFERING[command] ?? {};
  return own.map((option) => ({ ...option, ...differing[option.name] }));
}

// src/services/disk/named-file.ts
import { randomUUID } from "node:crypto";
import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
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
  if (isAbsolute(name) || !isInside(root, path)) {
    writeFileSync(path, content);
    return;
  }
  if (!isInside(realpathSync(root), realpathSync(dirname(path))))
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
    what: ["Expected to clean up after the interruption, but that took too long.", ...left].join(" "),
    why: isInstall ? "Packages can be missing or incomplete." : "The run was not judged completely, and nothing was installed.",
    fix: isInstall ? "Look with pip list and pip check, then run the same command again." : "Run depsec again."
  });
}

// src/options/environment.ts
var ENVIRONMENT = [
  ["DEPSEC_HOME", "The folder for configuration, cache and audit log, instead of ~/.depsec"],
  [
    "ANTHROPIC_API_KEY",
    "Turns on the AI review of flagged packages (ANTHROPIC_BASE_URL: the address of the service)"
  ],
  ["PIP_*", "pip's own settings, which apply as they do for pip"],
  ["HTTP_PROXY, HTTPS_PROXY", "Proxies (NO_PROXY: hosts to reach without one)"],
  ["NO_COLOR, FORCE_COLOR", "Never use colours; use colours even in a pipe"],
  ["CI", "Shows no progress line"]
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
    "depsec help COMMAND shows its options; depsec --version prints the version.",
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
    more: `Without ${PACKAGES.value} and -r, the project's own files are found and audited.`
  },
  install: {
    words: `[${PACKAGES.value}…] [-r FILE]…`,
    more: "Resolves as pip would, for the environment of the Python on PATH or of the one that --python names. Wheels built from source distributions are read again."
  },
  gate: {
    words: "",
    more: "The command gets only packages that were read and passed; a summary follows on standard error. The exit code is that of the command, or 1 if that is 0 and something was refused."
  },
  scan: {
    words: "PATH…",
    more: "If a folder holds nothing but archives, each of them is scanned. Known vulnerabilities are looked up only in a folder named with --advisories DIR."
  },
  verify: {
    words: "",
    more: "Names each file that was changed, added or is missing."
  },
  log: {
    words: "",
    more: "Without options it lists the runs; with the options below, the lines that match. --format json prints the lines as they are in the file."
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
    ...wrap(`${COMMANDS.explain}. Without RULE, lists all rules.`, WIDTH),
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
function unreadable(name, got, fix, cause) {
  return new Failure(
    {
      code: "config",
      what: `Expected a configuration file at ${name}, got ${got}.`,
      why: "Without its settings the verdicts may differ from those you configured.",
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

export {
  PLAIN_FORMATS,
  PACKAGES,
  API_KEY,
  EXIT_CODES,
  COMMANDS,
  JUDGING,
  OPTIONS,
  optionsOf,
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
