import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  failureText
} from "./chunk-5H6NA7WR.js";
import {
  gatedTool
} from "./chunk-DWZTEBWE.js";
import {
  REFUSALS,
  placeOf,
  readRequirements,
  refusalOf
} from "./chunk-EC3DILWJ.js";
import "./chunk-MLJT3VAF.js";
import {
  lineFinder
} from "./chunk-MB2YVAPI.js";
import {
  FAMILY,
  realFiles
} from "./chunk-42RZAQDB.js";
import "./chunk-AF6UMH7P.js";
import {
  Failure
} from "./chunk-T6ZGVCP7.js";
import {
  parse
} from "./chunk-FKAGPCGO.js";
import {
  parseArtifactName
} from "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";

// src/shim.ts
import { spawn } from "node:child_process";
import { accessSync, appendFileSync, constants, readFileSync, writeFileSync } from "node:fs";
import { constants as os } from "node:os";
import { delimiter, join as join2, relative } from "node:path";

// src/shim/toml-leaves.ts
function* leavesIn(value, path, lines) {
  if (typeof value === "string") yield { path: path.join("."), value, line: () => lines()(path) };
  else if (Array.isArray(value))
    for (const [at, element] of value.entries()) yield* leavesIn(element, [...path, at], lines);
  else if (typeof value === "object" && value !== null && !(value instanceof Date))
    for (const [key, element] of Object.entries(value)) yield* leavesIn(element, [...path, key], lines);
}
function tomlKeys(text) {
  try {
    const lineOf = lineFinder(text);
    return [...keysIn(parse(text), [])].map((path) => ({ path: path.join("."), line: () => lineOf(path) }));
  } catch {
    return void 0;
  }
}
function* keysIn(value, path) {
  const isTable = typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
  if (!isTable) yield path;
  else for (const [key, element] of Object.entries(value)) yield* keysIn(element, [...path, key]);
}
function tomlLeaves(text) {
  let lines;
  try {
    return [...leavesIn(parse(text), [], () => lines ??= lineFinder(text))];
  } catch {
    return void 0;
  }
}

// src/shim/lock-text.ts
var ADDRESS = /"(https?:\/\/[^"\\\s]+)"/g;
function plain(url) {
  return url.replace(/\/+$/, "");
}
async function gateAddress(url, desk) {
  const index = desk.indexes.find((known) => plain(known.url) === plain(url));
  if (index !== void 0) return plain(index.address);
  const filename = decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "");
  const name = parseArtifactName(filename);
  return name === void 0 ? void 0 : desk.fileAddress(name.project, filename);
}
async function replaceAll(text, pattern, address) {
  const found = [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))];
  const known = /* @__PURE__ */ new Map();
  for (const match of found) {
    const replacement = await address(match);
    if (replacement !== void 0) known.set(match, replacement);
  }
  return text.replace(pattern, (whole, match) => {
    const replacement = known.get(match);
    return replacement === void 0 ? whole : whole.replace(match, () => replacement);
  });
}
async function toGate(text, desk) {
  const rewritten = await replaceAll(text, ADDRESS, (url) => gateAddress(url, desk));
  const leaves = tomlLeaves(rewritten) ?? [];
  const elsewhere = leaves.filter(
    ({ path, value }) => /^[a-z][a-z0-9+.-]*:\/\//i.test(value) && !value.startsWith(`${desk.gate}/`) && /(?:^|\.)(?:url|git|registry|index)$/.test(path)
  );
  return {
    text: rewritten,
    problems: elsewhere.map(({ line }) => ({
      line: line(),
      what: "names an address that is none of an index of the gate",
      fix: "Name the index it comes from to depsec (--index-url, --extra-index-url), or lock again."
    }))
  };
}
function localsIn(text) {
  return (tomlLeaves(text) ?? []).filter(
    ({ path }) => /\.(?:source\.(?:path|directory|editable)|(?:directory|archive|wheels\.\d+|sdist)\.path)$/.test(path)
  ).map(({ value }) => value);
}
function withoutGateTables(text, gate) {
  return text.replace(
    /\n*^\[\[tool\.uv\.index\]\]\n(?:(?!\[).*(?:\n|$))*/gm,
    (table) => table.includes(`"${gate}/`) ? "\n" : table
  );
}
async function fromGate(written, desk) {
  const text = withoutGateTables(written, desk.gate);
  const escaped = desk.gate.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pages = desk.indexes.reduce(
    (told, { address, url }) => told.replaceAll(address, url).replaceAll(plain(address), plain(url)),
    text
  );
  return replaceAll(
    pages,
    new RegExp(`(${escaped}/file/\\d+/[^"'\\s,)#]+)`, "g"),
    (address) => desk.realAddress(/\/file\/(\d+)\//.exec(address)?.[1] ?? "")
  );
}

// src/shim/plan.ts
import { basename, dirname, join, resolve } from "node:path";

// src/shim/project-file.ts
var REQUIREMENTS = /^(?:dependencies|project\.(?:dependencies|optional-dependencies\.[^]+)|dependency-groups\.[^]+|build-system\.requires|tool\.uv\.(?:(?:dev|constraint|override|build-constraint)-dependencies|extra-build-dependencies\.[^]+)|tool\.pdm\.dev-dependencies\.[^]+)\.\d+$/;
var PLACES = /^tool\.(?:uv\.(?:pip\.)?(?:index\.\d+\.url|index-url|extra-index-url\.\d+|find-links\.\d+)|(?:pdm|poetry)\.source\.\d+\.url)$/;
var SOURCES = /^tool\.uv\.sources\.[^]+\.(url|git|path|index)$/;
var PDM_OPTIONS = /^tool\.pdm\.options\.[^]+\.\d+$/;
var REFUSED_OPTION = /^(?:-[cLp]|--(?:config|no-isolation|lockfile|override|project)(?:=|$))/;
var POETRY = /^tool\.poetry\.[^]+\.(url|git|path|source)$/;
var NAME_INDEX = "Take it out, and name it to depsec instead: depsec gate --extra-index-url URL -- …";
function requirementProblem({ value, line }) {
  const kind = refusalOf(value);
  return kind === void 0 ? [] : [{ line: line(), ...REFUSALS[kind === "archive" ? "path" : kind] }];
}
function sourceProblem(kind, { line }) {
  const whats = {
    url: "gives a package by URL",
    git: "gives a package from version control",
    index: "takes a package from an index of its own",
    source: "takes a package from an index of its own"
  };
  const what = whats[kind];
  const fix = "Take the source out, so that the package comes from an index of the gate.";
  return what === void 0 ? [] : [{ line: line(), what, fix }];
}
function problemsOf(leaf) {
  if (REQUIREMENTS.test(leaf.path)) return requirementProblem(leaf);
  if (PLACES.test(leaf.path))
    return [{ line: leaf.line(), what: "names an index of its own", fix: NAME_INDEX }];
  if (PDM_OPTIONS.test(leaf.path) && REFUSED_OPTION.test(leaf.value))
    return [{ line: leaf.line(), what: "adds an option that would lead past the gate", fix: "Take it out." }];
  const kind = SOURCES.exec(leaf.path)?.[1] ?? POETRY.exec(leaf.path)?.[1];
  return kind === void 0 ? [] : sourceProblem(kind, leaf);
}
var PDM_SETTINGS = /^(?:pypi(?:\.[^]+)?|build_isolation|use_uv|install\.cache|cache_dir)$/;
function readPdmSettings(text) {
  const keys = tomlKeys(text);
  if (keys === void 0)
    return [{ line: 1, what: "holds settings that could not be read", fix: "Take the file away." }];
  return keys.filter(({ path }) => PDM_SETTINGS.test(path)).map(({ path, line }) => ({
    line: line(),
    what: `sets ${path}, which would lead past the gate`,
    fix: "Take it out, and name indexes to depsec instead: depsec gate --index-url URL -- …"
  }));
}
function scriptBlock(text) {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line === "# /// script");
  const end = lines.findIndex((line, at) => at > start && line === "# ///");
  if (start < 0 || end < 0) return void 0;
  const inside = lines.slice(0, end).map((line, at) => at > start ? line.replace(/^# ?/, "") : "");
  return inside.join("\n");
}
function readProjectFile(text) {
  const leaves = tomlLeaves(text) ?? [];
  return {
    problems: leaves.flatMap(problemsOf),
    locals: leaves.filter(({ path }) => SOURCES.exec(path)?.[1] === "path").map(({ value }) => value)
  };
}

// src/shim/asked.ts
function refuse(spelling, why) {
  return { what: `${spelling} ${why}`, fix: `Leave ${spelling} out.` };
}
function isValued({ role, spellings, why }) {
  const flags = ["--no-build-isolation", "--no-use-pep517", "--isolated", "--no-isolation"];
  return role !== "flag" && !(role === "refused" && why !== void 0 && flags.includes(spellings[0] ?? ""));
}
function record(option, spelling, attached, rest, draft) {
  const value = isValued(option) ? attached ?? rest.next().value : void 0;
  if (option.role === "refused") draft.problems.push(refuse(spelling, option.why ?? "is refused"));
  else if (value !== void 0) (draft.values[option.role] ??= []).push(value);
}
function readLong(word, rest, draft, { table, isWhole }) {
  const [spelling = "", ...more] = word.split("=");
  const option = table.find(({ spellings }) => spellings.includes(spelling));
  if (option !== void 0)
    record(option, spelling, more.length > 0 ? more.join("=") : void 0, rest, draft);
  else if (isWhole)
    draft.problems.push({
      what: `${spelling} is an option that depsec does not know`,
      fix: "Write options out in full, or leave it out."
    });
}
function readShort(word, rest, draft, { table, isWhole }) {
  for (let at = 1; at < word.length; at += 1) {
    const spelling = `-${word.charAt(at)}`;
    const option = table.find(({ spellings }) => spellings.includes(spelling));
    const tail = word.slice(at + 1).replace(/^=/, "");
    if (option === void 0) {
      if (isWhole)
        draft.problems.push({
          what: `${spelling} is an option that depsec does not know`,
          fix: "Leave it out."
        });
      continue;
    }
    record(option, spelling, tail === "" ? void 0 : tail, rest, draft);
    if (isValued(option)) return;
  }
}
function readArguments(args, options2) {
  const rest = args.values();
  const draft = { words: [], values: {}, problems: [] };
  for (let word = rest.next().value; word !== void 0; word = rest.next().value) {
    if (word === "--") {
      for (let last = rest.next().value; last !== void 0; last = rest.next().value) draft.words.push(last);
    } else if (word.startsWith("--")) readLong(word, rest, draft, options2);
    else if (word.startsWith("-") && word.length > 1) readShort(word, rest, draft, options2);
    else draft.words.push(word);
    if (options2.isEnd(draft.words)) break;
  }
  return draft;
}

// src/shim/tool-options.ts
function options(role, text, why) {
  return text.split(";").map((spellings) => ({
    spellings: spellings.trim().split(" "),
    role,
    ...why === void 0 ? {} : { why }
  }));
}
var ISOLATION = "turns build isolation off: what a build needs would not be asked of the gate";
var CACHE = "brings in a cache that holds what nobody read";
var SETTINGS = "brings in settings that could lead past the gate";
var NETWORK = "sends the tool’s requests elsewhere than to the gate";
var PIP_OPTIONS = [
  ...options("file", "-r --requirement"),
  ...options("constraint", "-c --constraint;--build-constraint"),
  ...options("editable", "-e --editable"),
  ...options("index", "-i --index-url --pypi-url;--extra-index-url;-f --find-links"),
  ...options("output", "--report;-o --output"),
  ...options("refused", "--no-build-isolation;--no-use-pep517", ISOLATION),
  ...options("refused", "--cache-dir", CACHE),
  ...options("refused", "--isolated", "makes pip leave the variables out that lead it to the gate"),
  ...options("refused", "--proxy", NETWORK),
  ...options("refused", "--requirements-from-script", "names requirements that depsec does not read"),
  ...options("group", "--group"),
  ...options(
    "value",
    "-t --target;--platform;--python-version;--implementation;--abi;--root;--prefix;--src --source --source-dir --source-directory;--upgrade-strategy;-C --config-settings --config-setting;--global-option;--install-option;--build-option;--no-binary;--only-binary;--progress-bar;--root-user-action;--uploaded-prior-to;--all-releases;--only-final;-d --dest --destination-dir --destination-directory;-w --wheel-dir;--cert;--client-cert;--retries;--timeout --default-timeout;--exists-action;--log --log-file --local-log;--python;--keyring-provider;--use-feature;--use-deprecated;--trusted-host"
  ),
  ...options(
    "flag",
    "-U --upgrade;-I --ignore-installed;-q --quiet;-v --verbose;-h --help;-V --version;--no-deps --no-dependencies;--pre;--dry-run;--user;--force-reinstall;--ignore-requires-python;--use-pep517;--check-build-dependencies;--break-system-packages;--compile;--no-compile;--no-warn-script-location;--no-warn-conflicts;--prefer-binary;--require-hashes;--no-clean;--no-index;--debug;--require-virtualenv --require-venv;--no-input;--no-cache-dir;--disable-pip-version-check;--no-color;--no-python-version-warning;--no-verify"
  )
];
var UV_OPTIONS = [
  ...options("file", "-r --requirements --requirement;--with-requirements"),
  ...options(
    "constraint",
    "-c --constraints --constraint;-b --build-constraints --build-constraint;--overrides --override;--excludes --exclude"
  ),
  ...options("editable", "-e --editable;--with-editable"),
  ...options("requirement", "-w --with;--from;--with-executables-from"),
  ...options("index", "-i --index-url;--extra-index-url;-f --find-links;--index;--default-index"),
  ...options("group", "--group;--only-group"),
  ...options("output", "-o --output-file"),
  ...options("folder", "--project;--directory"),
  ...options("refused", "--no-build-isolation;--no-build-isolation-package", ISOLATION),
  ...options("refused", "--cache-dir", CACHE),
  ...options("refused", "--config-file", SETTINGS),
  ...options("refused", "--torch-backend", "makes uv ask an index of its own choice"),
  ...options("refused", "-s --script;--gui-script", "names requirements inside a script"),
  ...options(
    "value",
    "--allow-insecure-host --trusted-host;--annotation-style;--bounds;--branch;--cert;--color;--config-settings-package;-C --config-setting --config-settings;--custom-compile-command;--env-file;--exclude-newer;--exclude-newer-package;--extra;--fork-strategy;--format;--index-strategy;--keyring-provider;--link-mode;--no-binary;--no-binary-package;--no-build-package;--no-editable-package;--no-emit-package;--no-extra;--no-group;--no-install-package;--no-sources-package;--only-binary;--optional;--output-format;--package;--prefix;--prerelease;--prerelease-package;--prompt;--prune;--python-platform;--python-version;--refresh-package;--reinstall-package;--resolution;--rev;--tag;--upgrade-group;-m --marker;--module;-P --upgrade-package;-p --python;-t --target;--out-dir;--python-preference;--python-fetch;--env;--depth;--bump;--lfs"
  )
];
var PDM_OPTIONS2 = [
  ...options("editable", "-e --editable"),
  ...options("folder", "-p --project"),
  ...options("refused", "--no-isolation", ISOLATION),
  ...options("refused", "-c --config", SETTINGS),
  ...options("refused", "-L --lockfile;--override", "names a lock file that depsec does not read"),
  ...options(
    "value",
    "-G --group --with;--without;--venv;-d --dest;-k --skip;--config-setting -C;--python;--platform;--implementation;-S --strategy"
  )
];

// src/shim/tool-calls.ts
var NOTHING = { requirements: [], files: [], isProject: false, problems: [] };
function pipCall(args) {
  const verbs = ["install", "download", "wheel", "lock"];
  const asked = readArguments(args, {
    table: PIP_OPTIONS,
    isWhole: true,
    isEnd: ([verb2]) => verb2 !== void 0 && !verbs.includes(verb2)
  });
  const [verb, ...requirements] = asked.words;
  return verb !== void 0 && verbs.includes(verb) ? { asked, call: { ...NOTHING, requirements } } : { asked };
}
function toolName(word) {
  return word === void 0 ? [] : [/^[\w.-]+(?:\[[^\]]*\])?@[\w.]+$/.test(word) ? word.split("@")[0] ?? word : word];
}
function scriptProblems(word) {
  if (word === "-")
    return [
      {
        what: "runs a script from standard input, which depsec does not read",
        fix: "Write it to a file and run that."
      }
    ];
  return word !== void 0 && /^https?:/i.test(word) ? [{ what: "runs a script from an address", fix: "Keep a copy of the script, read it, and run that." }] : [];
}
var UV_PROJECT = ["sync", "lock", "add", "remove", "run", "export", "tree", "version", "build", "audit"];
function uvVerb(words) {
  const [first = "", second, ...rest] = words;
  const isPip = first === "pip";
  if (isPip && second === "install") return { ...NOTHING, requirements: rest };
  if (isPip && (second === "sync" || second === "compile")) return { ...NOTHING, files: rest };
  if (first === "tool" && (second === "run" || second === "install"))
    return { ...NOTHING, requirements: toolName(rest[0]), startsProgram: second === "run" };
  if (first === "tool" && second === "upgrade") return NOTHING;
  if (!UV_PROJECT.includes(first)) return void 0;
  const named = [second, ...rest].filter((word) => word !== void 0);
  return {
    ...NOTHING,
    isProject: true,
    requirements: first === "add" || first === "build" ? named : [],
    ...first === "run" && { startsProgram: true, problems: scriptProblems(second) },
    ...first === "run" && second !== void 0 && { script: second }
  };
}
function uvCall(args) {
  const isEnd = ([first, second, third]) => first === "tool" && second === "run" ? third !== void 0 : first === "run" && second !== void 0;
  const asked = readArguments(args, { table: UV_OPTIONS, isWhole: false, isEnd });
  const call = uvVerb(asked.words);
  return { asked, ...call && { call } };
}
function uvxCall(args) {
  const isEnd = (words) => words.length > 0;
  const asked = readArguments(args, { table: UV_OPTIONS, isWhole: false, isEnd });
  return { asked, call: { ...NOTHING, requirements: toolName(asked.words[0]), startsProgram: true } };
}
function pdmCall(args) {
  const verbs = ["install", "sync", "lock", "add", "update", "remove", "build", "outdated"];
  const asked = readArguments(args, {
    table: PDM_OPTIONS2,
    isWhole: false,
    isEnd: ([verb2]) => verb2 !== void 0 && !verbs.includes(verb2)
  });
  const [verb = "", ...rest] = asked.words;
  if (!verbs.includes(verb)) return { asked };
  return { asked, call: { ...NOTHING, isProject: true, requirements: verb === "add" ? rest : [] } };
}
function poetryCall(args) {
  const verbs = ["install", "add", "update", "lock", "sync", "self", "build", "remove"];
  const verb = args.find((word) => !word.startsWith("-")) ?? "";
  const asked = { words: [], values: {}, problems: [] };
  const problem = {
    what: `poetry ${verb} asks an index that no setting exchanges for the gate`,
    fix: "Judge its lock first: depsec audit -r poetry.lock reads every file that poetry takes by its hash. Or export the requirements (poetry export -f requirements.txt) and install those with pip or uv through the gate."
  };
  return verbs.includes(verb) ? { asked, call: { ...NOTHING, problems: [problem] } } : { asked };
}
var CALLS = {
  pip: pipCall,
  uv: uvCall,
  uvx: uvxCall,
  pdm: pdmCall,
  poetry: poetryCall
};
function callOf(tool, args) {
  return CALLS[tool](args);
}

// src/shim/plan.ts
function textOf(path, files) {
  try {
    return Buffer.from(files.read(path)).toString("utf8");
  } catch {
    return void 0;
  }
}
function exists(path, files) {
  try {
    return files.stat(path).isFile || files.stat(path).isDirectory;
  } catch {
    return false;
  }
}
function refuse2(draft, place, what, fix) {
  draft.refusals.push(`${place}: ${what}`);
  draft.fixes.push(fix);
}
function localPath(word, { cwd, files }) {
  const path = resolve(cwd, word.replace(/\[[^\]]*\]$/, ""));
  const kind = refusalOf(word);
  return (kind === "path" || kind === "archive") && exists(path, files) ? path : void 0;
}
function checkProject(folder, place, draft) {
  const path = join(folder, "pyproject.toml");
  const text = textOf(path, place.files);
  if (text !== void 0) checkToml(path, text, place, draft);
}
function checkPdmSettings(folder, place, draft) {
  const path = join(folder, "pdm.toml");
  for (const { line, what, fix } of readPdmSettings(textOf(path, place.files) ?? ""))
    refuse2(draft, `${shownIn(place, path)}:${line}`, what, fix);
}
function shownIn({ root }, path) {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
function checkToml(path, text, place, draft) {
  const { problems, locals } = readProjectFile(text);
  const shown = shownIn(place, path);
  for (const { line, what, fix } of problems) refuse2(draft, `${shown}:${line}`, what, fix);
  draft.locals.push(...locals.map((local) => resolve(dirname(path), local)));
}
function projectAbove(start, files) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (exists(join(folder, "pyproject.toml"), files)) return folder;
    if (dirname(folder) === folder) return start;
  }
}
function checkNames(call, asked, place, draft) {
  const words = [...call.requirements, ...asked.values.requirement ?? []];
  const editables = (asked.values.editable ?? []).map((word) => word.replace(/^file:\/\//, ""));
  const locals = [...words, ...editables].flatMap((word) => localPath(word, place) ?? []);
  draft.locals.push(...locals);
  for (const folder of locals) checkProject(folder, place, draft);
  for (const word of editables.filter(
    (one) => localPath(one, place) === void 0 && refusalOf(one) !== void 0
  ))
    refuse2(
      draft,
      "command line",
      "is an editable requirement that is no folder here",
      `Leave -e ${word} out.`
    );
  return words.filter((word) => localPath(word, place) === void 0);
}
var FOLLOWED = ["requirements", "constraints", "options", "notes"];
var OTHER = { what: "names something else than a package of an index", fix: "Take it out of the file." };
function refuseUnknown(set, draft) {
  for (const { source, origin } of set.directs) {
    const kind = source.kind === "url" || source.kind === "vcs" ? source.kind : "path";
    refuse2(draft, placeOf(origin), REFUSALS[kind].what, REFUSALS[kind].fix);
  }
  const others = Object.entries(set).filter(([kind]) => ![...FOLLOWED, "directs"].includes(kind));
  for (const found of others.flatMap(([, list]) => Array.isArray(list) ? list : [])) {
    const { origin } = found;
    refuse2(draft, placeOf(origin ?? {}), OTHER.what, OTHER.fix);
  }
}
function checkUvFiles(files, place, draft) {
  return files.filter((file) => {
    const path = resolve(place.cwd, file);
    if (/\.py$/i.test(file)) {
      const block = scriptBlock(textOf(path, place.files) ?? "");
      if (block !== void 0) checkToml(path, block, place, draft);
      if (block !== void 0 && basename(file) !== "setup.py") return false;
    } else if (!/\.cfg$/i.test(file)) return true;
    refuse2(
      draft,
      `${shownIn(place, path)}:1`,
      "is no file of requirements: uv would build the project it belongs to",
      "Name the folder instead, which is judged before it is built."
    );
    return false;
  });
}
function checkInput(tool, files, draft) {
  if (tool !== "pip" && files.includes("-"))
    refuse2(
      draft,
      "command line",
      "standard input holds requirements that depsec does not read",
      "Write them to a file."
    );
  return files.filter((path) => path !== "-");
}
function checkRequirements(tool, call, asked, place, draft) {
  const named = checkInput(tool, [...call.files, ...asked.values.file ?? []], draft);
  const files = tool === "pip" ? named : checkUvFiles(named, place, draft);
  const isToml = (path) => path.endsWith(".toml");
  for (const path of files.filter(isToml)) {
    if (/(?:^|[/\\])pylock(?:\.[^/\\]+)?\.toml$/.test(path)) draft.locks.push(resolve(place.cwd, path));
    else {
      const folder = dirname(resolve(place.cwd, path));
      checkProject(folder, place, draft);
      if (tool !== "pip" && exists(join(folder, "pyproject.toml"), place.files)) draft.locals.push(folder);
    }
  }
  for (const group of asked.values.group ?? []) {
    const [, path = "pyproject.toml"] = /^(.*):[^:]*$/s.exec(group) ?? [];
    checkProject(dirname(resolve(place.cwd, path)), place, draft);
  }
  const absolute = (paths) => paths.map((path) => resolvePlace(path, place.cwd));
  const input = {
    root: place.root,
    packages: checkNames(call, asked, place, draft),
    requirements: absolute(files.filter((path) => !isToml(path))),
    constraints: absolute(checkInput(tool, asked.values.constraint ?? [], draft))
  };
  try {
    const set = readRequirements(input, place.files, { allowed: [], values: {} });
    refuseUnknown(set, draft);
    for (const { name, origin } of set.options)
      if (["index-url", "extra-index-url", "find-links"].includes(name))
        refuse2(
          draft,
          `${origin.file ?? "command line"}:${origin.line ?? 1}`,
          `names a place for packages with --${name}`,
          `Take it out, and name it to depsec instead: depsec gate --${name} … -- …`
        );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    draft.refusals.push(...error.what.split("\n").map((line) => line.replace(/\.$/, "")));
    draft.fixes.push(error.fix);
  }
}
function resolvePlace(path, cwd) {
  return /^[a-z]+:\/\//i.test(path) ? path : resolve(cwd, path);
}
function planTool(tool, args, place) {
  const { call, asked } = callOf(tool, args);
  const draft = { refusals: [], fixes: [], locals: [], locks: [] };
  const outputs = (asked.values.output ?? []).map((path) => resolve(place.cwd, path));
  if (call === void 0) return { ...draft, outputs, startsProgram: false };
  const folder = (asked.values.folder ?? []).reduce((from, to) => resolve(from, to), place.cwd);
  const here = { ...place, cwd: folder };
  for (const { what, fix } of [...asked.problems, ...call.problems]) refuse2(draft, "command line", what, fix);
  for (const value of asked.values.index ?? [])
    refuse2(
      draft,
      "command line",
      "names a place for packages of its own",
      `Name it before the command: depsec gate --index-url ${value.replace(/\/\/[^/@]*@/, "//")} -- …`
    );
  checkRequirements(tool, call, asked, here, draft);
  const script = call.script === void 0 ? void 0 : resolve(folder, call.script);
  const block = script === void 0 ? void 0 : scriptBlock(textOf(script, place.files) ?? "");
  if (script !== void 0 && block !== void 0) checkToml(script, block, here, draft);
  if (call.isProject) {
    const project = projectAbove(folder, place.files);
    checkProject(project, here, draft);
    if (tool === "pdm") checkPdmSettings(project, here, draft);
    if (exists(join(project, "pyproject.toml"), place.files)) draft.locals.push(project);
    draft.locks.push(...["uv.lock", "pdm.lock", "pylock.toml"].map((name) => join(project, name)));
    outputs.push(join(project, "pyproject.toml"));
  }
  return {
    ...draft,
    fixes: [...new Set(draft.fixes)],
    locals: [...new Set(draft.locals)],
    outputs,
    startsProgram: call.startsProgram ?? false
  };
}

// src/shim.ts
var State = external_exports.object({
  gate: external_exports.string(),
  root: external_exports.string(),
  shims: external_exports.string(),
  log: external_exports.string(),
  upstreams: external_exports.array(external_exports.object({ kind: external_exports.enum(["index", "links"]), url: external_exports.string(), address: external_exports.string() }))
});
var Page = external_exports.object({ files: external_exports.array(external_exports.object({ filename: external_exports.string(), url: external_exports.string() })) });
var JSON_PAGE = "application/vnd.pypi.simple.v1+json";
async function fileAddress(project, filename, state) {
  for (const { kind, address } of state.upstreams) {
    const page = kind === "links" ? address : `${address}${project}/`;
    const answer = await fetch(page, { headers: { accept: JSON_PAGE } });
    const told = answer.ok ? Page.safeParse(await answer.json()) : void 0;
    const found = told?.data?.files.find((file) => file.filename === filename);
    if (found !== void 0) return found.url;
  }
  return void 0;
}
function deskOf(state) {
  return {
    gate: state.gate,
    indexes: state.upstreams,
    fileAddress: (project, filename) => fileAddress(project, filename, state),
    realAddress: async (id) => {
      const answer = await fetch(`${state.gate}/desk/real/${id}`);
      return answer.ok ? answer.text() : void 0;
    }
  };
}
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
}
function refuse3(tool, refusals, fixes, state) {
  const failure = new Failure({
    code: "requirements-refused",
    what: [`depsec did not start ${tool}.`, ...refusals.map((line) => `${line}.`)].join("\n"),
    why: "These would lead it past the gate, or run code that was judged and not let pass.",
    fix: fixes.length > 0 ? fixes.join("\n") : "Read the reasons in the summary, or leave it out."
  });
  process.stderr.write(failureText(failure, false));
  appendFileSync(state.log, refusals.map((line) => `${tool}: ${line.replace(/\s+/g, " ")}
`).join(""));
  return 1;
}
async function judgeLocals(paths, state) {
  const refused = [];
  for (const path of paths) {
    const answer = await fetch(`${state.gate}/desk/local/${encodeURIComponent(path)}`);
    const shown = relative(state.root, path) || ".";
    if (!answer.ok) refused.push(`${shown}: was judged and is ${await answer.text() || "unscanned"}`);
  }
  return refused;
}
async function prepareLocks(plan, state) {
  const found = {
    swapped: [],
    locals: [],
    refusals: [],
    fixes: []
  };
  for (const path of plan.locks) {
    const before = read(path);
    if (before === void 0) continue;
    const { text, problems } = await toGate(before, deskOf(state));
    found.swapped.push({ path, before, during: text });
    found.locals.push(...localsIn(before).map((local) => join2(path, "..", local)));
    const shown = relative(state.root, path);
    found.refusals.push(...problems.map(({ line, what }) => `${shown}:${line}: ${what}`));
    found.fixes.push(...problems.map(({ fix }) => fix));
  }
  return found;
}
async function restore(plan, swapped, state) {
  for (const path of /* @__PURE__ */ new Set([...plan.locks, ...plan.outputs])) {
    const text = read(path);
    if (text === void 0) continue;
    const original = swapped.find((lock) => lock.path === path && lock.during === text);
    const real = original?.before ?? await fromGate(text, deskOf(state));
    if (real !== text) writeFileSync(path, real);
  }
}
function findReal(name, shims) {
  const suffixes = process.platform === "win32" ? [".exe"] : [""];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    if (folder === "" || folder === shims) continue;
    for (const suffix of suffixes) {
      try {
        accessSync(join2(folder, `${name}${suffix}`), constants.X_OK);
        return join2(folder, `${name}${suffix}`);
      } catch {
        continue;
      }
    }
  }
  throw new Failure({
    code: "usage",
    what: `Expected ${name} on PATH, found none.`,
    why: "The gate runs your own installer.",
    fix: `Install ${name}, or give its path.`
  });
}
function environmentFor(plan, state) {
  if (plan.startsProgram) return process.env;
  const { origin } = new URL(state.gate);
  const names = ["http_proxy", "https_proxy", "all_proxy"];
  const proxies = {};
  for (const name of names) proxies[name] = proxies[name.toUpperCase()] = origin;
  return { ...process.env, ...proxies, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
}
var PATIENCE = 600;
function run(start, args, env, isHurried) {
  const [file = "", ...first] = start;
  return new Promise((resolve2, reject) => {
    const child = spawn(file, [...first, ...args], { stdio: "inherit", env });
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
      process.on(name, () => {
        if (name !== "SIGINT") child.kill(name);
        if (isHurried) setTimeout(() => child.kill("SIGKILL"), PATIENCE).unref();
      });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve2(code ?? 128 + (signal === null ? 0 : os.signals[signal]));
    });
  });
}
function startedTool(word, shims) {
  const given = word.startsWith("{") ? JSON.parse(word) : gatedTool(word, []);
  if (given === void 0) throw new Error(`no such tool: ${word}`);
  const [file = "", ...rest] = given.start;
  return { ...given, start: [/[\\/]/.test(file) ? file : findReal(file, shims), ...rest] };
}
async function main([word = "", ...args]) {
  const state = State.parse(JSON.parse(readFileSync(process.env["DEPSEC_GATE_STATE"] ?? "", "utf8")));
  const { tool, start } = startedTool(word, state.shims);
  const plan = planTool(tool, args, { cwd: process.cwd(), root: state.root, files: realFiles });
  const locks = await prepareLocks(plan, state);
  const refusals = [...plan.refusals, ...locks.refusals];
  if (refusals.length === 0)
    refusals.push(...await judgeLocals([.../* @__PURE__ */ new Set([...plan.locals, ...locks.locals])], state));
  if (refusals.length > 0)
    return refuse3(tool, refusals, [.../* @__PURE__ */ new Set([...plan.fixes, ...locks.fixes])], state);
  try {
    const swapped = locks.swapped.filter(({ before, during }) => before !== during);
    for (const { path, during } of swapped) writeFileSync(path, during);
    const isHurried = swapped.length > 0 && process.env[FAMILY] !== void 0;
    return await run(start, args, environmentFor(plan, state), isHurried);
  } finally {
    await restore(plan, locks.swapped, state);
  }
}
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const told = error instanceof Failure ? failureText(error, false) : `✗ depsec's shim failed: ${String(error)}
`;
  process.stderr.write(told);
  process.exitCode = error instanceof Failure ? 2 : 4;
}
