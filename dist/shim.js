import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  failureText
} from "./chunk-POOCSGYG.js";
import {
  exchangedVariables,
  heldEnvironment
} from "./chunk-7RRVQYFR.js";
import {
  gatedTool
} from "./chunk-22NQ7APP.js";
import {
  readRequirements
} from "./chunk-GGYDCDB7.js";
import {
  PROJECT_LOCKS,
  REFUSALS,
  TWOFOLD,
  brokenLine,
  followed,
  isTwofoldPath,
  refusalOf
} from "./chunk-B4QS7VRN.js";
import "./chunk-FNWTYHGJ.js";
import {
  lineFinder
} from "./chunk-JLSJLDTO.js";
import "./chunk-SHNE3L4Q.js";
import "./chunk-5XWLU5OI.js";
import {
  placeOf
} from "./chunk-MUULUKXM.js";
import {
  InvalidRequirement,
  parseRequirement,
  percentDecoded
} from "./chunk-FT7KJOHR.js";
import {
  FAMILY,
  homeFolder,
  realFiles
} from "./chunk-YXJPMLYO.js";
import "./chunk-O6QQTFT6.js";
import {
  parseUrl
} from "./chunk-X47OYJQJ.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  parse
} from "./chunk-CCHQBOBG.js";
import {
  parseArtifactName
} from "./chunk-QBOPZQUG.js";
import "./chunk-RYY5ESDO.js";
import {
  isFile
} from "./chunk-U44NVPD3.js";
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";

// src/shim.ts
import { spawn, spawnSync } from "node:child_process";
import {
  accessSync,
  appendFileSync,
  constants,
  existsSync,
  readFileSync,
  statSync,
  writeFileSync
} from "node:fs";
import { constants as os } from "node:os";
import { delimiter, isAbsolute as isAbsolute4, join as join8, relative as relative2 } from "node:path";

// src/shim/gate-desk.ts
function silent(cause) {
  return new Failure({
    code: "index-unreachable",
    what: `Expected the gate of depsec to answer, got: ${cause}.`,
    why: "Installers get packages through the gate alone, and the addresses that they write are put right with its help.",
    fix: "Start the command behind a gate that is open (depsec gate -- COMMAND; in the Action, mode: gate). If it is open, look whether the disk of the temporary folder is full."
  });
}
async function ask(address, headers = {}) {
  try {
    return await fetch(address, { headers });
  } catch (error) {
    const { cause = error } = error;
    throw silent(cause.message ?? String(cause));
  }
}
var Page = external_exports.object({ files: external_exports.array(external_exports.object({ filename: external_exports.string(), url: external_exports.string() })) });
var JSON_PAGE = "application/vnd.pypi.simple.v1+json";
async function fileAddress(project, filename, { upstreams }) {
  for (const { kind, address } of upstreams) {
    const answer = await ask(kind === "links" ? address : `${address}${project}/`, { accept: JSON_PAGE });
    const told = answer.ok ? Page.safeParse(await answer.json()) : void 0;
    const found = told?.data?.files.find((file) => file.filename === filename);
    if (found !== void 0) return found.url;
  }
  return void 0;
}
function lockDesk(own) {
  return {
    gate: own.gate,
    indexes: own.upstreams,
    fileAddress: (project, filename) => fileAddress(project, filename, own),
    realAddress: async (id) => {
      const answer = await ask(`${own.gate}/desk/real/${id}`);
      return answer.ok ? answer.text() : void 0;
    }
  };
}
async function judgeLocal(path, { gate }) {
  const answer = await ask(`${gate}/desk/local/${encodeURIComponent(path)}`);
  return answer.ok ? void 0 : await answer.text() || "unscanned";
}
var Proxy = external_exports.object({ address: external_exports.string(), certificate: external_exports.string() });
async function askProxy({ gate }) {
  const answer = await ask(`${gate}/desk/proxy`);
  if (!answer.ok) throw silent(`${answer.status} ${answer.statusText}`);
  return Proxy.parse(await answer.json());
}

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
function brokenAt(text) {
  try {
    parse(text);
    return 1;
  } catch (error) {
    return brokenLine(error)?.line ?? 1;
  }
}
function tomlLeaves(text) {
  let lines;
  try {
    return [...leavesIn(parse(text), [], () => lines ??= lineFinder(text))];
  } catch {
    return void 0;
  }
}

// src/shim/project-file.ts
var REQUIREMENTS = /^(?:dependencies|project\.(?:dependencies|optional-dependencies\.[^]+)|dependency-groups\.[^]+|build-system\.requires|tool\.uv\.(?:(?:dev|constraint|override|build-constraint)-dependencies|extra-build-dependencies\.[^]+|dependency-metadata\.\d+\.requires-dist)|tool\.pdm\.(?:plugins|dev-dependencies\.[^]+))\.\d+(?:\.requirement)?$/;
var PLACES = /^tool\.(?:uv\.(?:pip\.)?(?:index\.\d+\.url|index-url|extra-index-url\.\d+|find-links\.\d+)|(?:pdm|poetry)\.source\.\d+\.url)$/;
var SOURCES = /^tool\.uv\.sources\.[^]+\.(url|git|path|index)$/;
var PDM_OPTIONS = /^tool\.pdm\.options\.[^]+\.\d+$/;
var REFUSED_SHORT = /^-[^-GkSC]*[cLpe]/;
var REFUSED_LONG = ["--config", "--no-isolation", "--lockfile", "--override", "--project", "--editable"];
function isRefusedOption(value) {
  const [word = ""] = value.split("=");
  return REFUSED_SHORT.test(word) || word.length > 2 && REFUSED_LONG.some((name) => name.startsWith(word));
}
var OVERRIDE = /^tool\.pdm\.resolution\.overrides\.[^]+$/;
var WORKSPACE = /^tool\.(?:uv|pdm)\.workspace\./;
var MEMBER = /^tool\.(?:uv|pdm)\.workspace\.members\./;
var POETRY_TABLE = /^tool\.poetry\.(?:(?:dev-)?dependencies|group\.[^]{1,200}?\.dependencies|build-constraints\.[^]{1,200}?)\.([^]+)$/;
var POETRY = new RegExp(
  `${POETRY_TABLE.source.replace("([^]+)$", "[^]+")}\\.(url|git|path|file|source|subdirectory)$`
);
var POETRY_PLUGINS = /^tool\.poetry\.requires-plugins\./;
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
    source: "takes a package from an index of its own",
    subdirectory: "gives a package a folder within what it names"
  };
  const what = whats[kind];
  const fix = "Take the source out, so that the package comes from an index of the gate.";
  return what === void 0 ? [] : [{ line: line(), what, fix }];
}
function problemsOf(leaf) {
  if (REQUIREMENTS.test(leaf.path)) return requirementProblem(leaf);
  if (PLACES.test(leaf.path))
    return [{ line: leaf.line(), what: "names an index of its own", fix: NAME_INDEX }];
  if (PDM_OPTIONS.test(leaf.path) && isRefusedOption(leaf.value))
    return [{ line: leaf.line(), what: "adds an option that would lead past the gate", fix: "Take it out." }];
  if (OVERRIDE.test(leaf.path) && /^\s*[a-z][a-z0-9+.-]*:/i.test(leaf.value))
    return [{ line: leaf.line(), ...REFUSALS.url }];
  if (POETRY_PLUGINS.test(leaf.path))
    return [
      {
        line: leaf.line(),
        what: "has poetry install a plug-in into itself, which runs wherever poetry does",
        fix: "Take it out, or install the plug-in where you install poetry."
      }
    ];
  const kind = SOURCES.exec(leaf.path)?.[1] ?? POETRY.exec(leaf.path)?.[1];
  if (kind === "source" && leaf.value.toLowerCase() === "pypi") return [];
  return kind === void 0 ? [] : sourceProblem(kind, leaf);
}
var SCRIPT_SETTINGS = /^tool\.uv\.(?:(?:sources|(?:dev|constraint|override|build-constraint|exclude)-dependencies|dependency-metadata|extra-build-dependencies|exclude-newer(?:-package)?|(?:no-)?(?:build|binary)(?:-package)?|reinstall(?:-package)?|upgrade(?:-package)?|refresh(?:-package)?|preview-features)(?:\.[^]+)?|prerelease|resolution|fork-strategy|index-strategy|link-mode|compile-bytecode|python-preference|python-downloads|required-version|concurrent-[a-z]+|offline|no-cache|no-index|no-sources|preview|native-tls|system-certs)$/;
function readScriptSettings(text) {
  const keys = tomlKeys(text) ?? [];
  const found = keys.filter(
    ({ path }) => path.startsWith("tool.uv.") && !SCRIPT_SETTINGS.test(path) && !PLACES.test(path)
  );
  return found.map(({ path, line }) => ({
    line: line(),
    what: `sets ${path.split(".").slice(0, 3).join(".")}, which could lead uv past the gate or have builds run what nobody read`,
    fix: "Take it out of the script."
  }));
}
var OPENING = "# /// script";
function scriptBlock(text) {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const start = lines.indexOf(OPENING);
  if (start < 0) return void 0;
  const after = lines.slice(start + 1);
  const stop = after.findIndex((line) => !line.startsWith("#"));
  const comments = stop < 0 ? after : after.slice(0, stop);
  const end = comments.lastIndexOf("# ///");
  if (end < 0) return void 0;
  const inside = comments.slice(0, end).map((line) => line.replace(/^# ?/, ""));
  return [...lines.slice(0, start + 1).map(() => ""), ...inside].join("\n");
}
function nameOf({ value, line }) {
  try {
    const { name, extras } = parseRequirement(value);
    return [{ name, extras, line }];
  } catch (error) {
    if (error instanceof InvalidRequirement) return [];
    throw error;
  }
}
function poetryName({ path, line }) {
  const [, key = ""] = POETRY_TABLE.exec(path) ?? [];
  const name = key.replace(/(?:\.\d+)?\.version$/, "");
  const isWhole = name !== key || !/\.(?:python|platform|markers|rev|tag|branch|subdirectory|allow-prereleases|extras\.\d+|in-extras\.\d+|url|git|path|file|source)$|\.\d+\./.test(
    key
  );
  return key === "" || key === "python" || !isWhole ? [] : [{ name, extras: [], line }];
}
function isLocal({ path }) {
  const kind = SOURCES.exec(path)?.[1] ?? POETRY.exec(path)?.[1];
  return kind === "path" || kind === "file";
}
function unreadable(text) {
  return { line: brokenAt(text), what: "holds TOML that depsec can not read", fix: "Write it as TOML 1.0." };
}
function isForeign({ path }, tool) {
  const [, owner] = /^tool\.(uv|pdm|poetry(?=\.(?:(?:source|requires-plugins|build-constraints)\.|[^]+\.source$)))\./.exec(
    path
  ) ?? [];
  return owner !== void 0 && owner !== tool;
}
function readProjectFile(text, tool) {
  const leaves = tomlLeaves(text)?.filter((leaf) => !isForeign(leaf, tool));
  if (leaves === void 0)
    return { problems: [unreadable(text)], locals: [], members: [], isWorkspace: false, names: [] };
  return {
    problems: leaves.flatMap(problemsOf),
    locals: leaves.filter(isLocal).map(({ value, line }) => ({ path: value, line })),
    members: leaves.filter(({ path }) => MEMBER.test(path)).map(({ value }) => value),
    isWorkspace: leaves.some(({ path }) => WORKSPACE.test(path)),
    names: leaves.flatMap((leaf) => [
      ...REQUIREMENTS.test(leaf.path) ? nameOf(leaf) : [],
      ...tool === "poetry" ? poetryName(leaf) : []
    ])
  };
}

// src/shim/lock-text.ts
var ADDRESS = /"(https?:\/\/[^"\\\s]+)"/g;
function plain(url) {
  return url.replace(/\/+$/, "");
}
async function gateAddress(url, desk) {
  const index = desk.indexes.find((known) => plain(known.url) === plain(url));
  if (index !== void 0) return plain(index.address);
  const filename = percentDecoded(parseUrl(url)?.pathname.split("/").at(-1) ?? "");
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
var ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:https?|ftp|file|ssh|(?:git|hg|svn|bzr)(?:\+[a-z]+)?):)/i;
function isAbsoluteAddress(value) {
  return ABSOLUTE.test(value.replace(/[\t\n\r]/g, "").replace(/^[\s\0-\x1f]+/, ""));
}
var ANY_GATE = /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\//;
function otherGates(text, { gate }) {
  const other = tomlLeaves(text)?.find(({ value }) => ANY_GATE.test(value) && !value.startsWith(`${gate}/`));
  return other === void 0 ? [] : [
    {
      line: other.line(),
      what: "holds addresses of another gate of depsec, which is at work with it or was killed",
      fix: "Wait until that one has ended; if none is running, restore the lock from version control."
    }
  ];
}
async function toGate(text, desk) {
  const others = otherGates(text, desk);
  if (others.length > 0) return { text, problems: others };
  const rewritten = await replaceAll(text, ADDRESS, (url) => gateAddress(url, desk));
  const leaves = tomlLeaves(rewritten);
  if (leaves === void 0) return { text, problems: [unreadable(text)] };
  const elsewhere = leaves.filter(
    ({ value }) => isAbsoluteAddress(value) && !value.startsWith(`${desk.gate}/`)
  );
  const within = leaves.filter(({ path }) => WITHIN.test(path));
  const direct = leaves.filter(({ path, value }) => DIRECT.test(path) && isAbsoluteAddress(value));
  return {
    text: rewritten,
    problems: [
      ...elsewhere.map(({ line }) => ({
        line: line(),
        what: "names an address that is none of an index of the gate",
        fix: "Name the index it comes from to depsec (--index-url, --extra-index-url), or lock again."
      })),
      ...within.map(({ line }) => ({
        line: line(),
        what: "gives a package a folder within what it names",
        fix: "Name the folder itself, which is judged before it is built."
      })),
      ...direct.map(({ line }) => ({
        line: line(),
        what: "gives a package by URL, which the environment would be told with the address of the gate",
        fix: "Take the package from an index and lock again, or use depsec install."
      }))
    ]
  };
}
var DIRECT = /^packages?\.\d+\.(?:url|source\.url|archive\.url)$/;
var WITHIN = /^packages?\.\d+\.(?:[^]+\.)?subdirectory$/;
function linksIn(leaves) {
  return new Map(
    leaves.flatMap(({ path, value }) => {
      const [, place] = /^(package\.\d+)\.source\.registry$/.exec(path) ?? [];
      return place === void 0 || isAbsoluteAddress(value) ? [] : [[place, value]];
    })
  );
}
var LOCAL = /^(packages?\.\d+)\.(?:path|source\.(?:path|directory|editable)|(?:directory|archive|wheels\.\d+|sdist)\.path)$/;
function localsIn(text) {
  const leaves = tomlLeaves(text) ?? [];
  const links = linksIn(leaves);
  return leaves.flatMap(({ path, value, line }) => {
    const [, place] = LOCAL.exec(path) ?? [];
    if (place === void 0) return [];
    const folder = links.get(place);
    return [{ path: folder === void 0 || value.startsWith("/") ? value : `${folder}/${value}`, line }];
  });
}
function namesIn(text) {
  return (tomlLeaves(text) ?? []).filter(({ path }) => /^packages?\.\d+\.name$/.test(path)).map(({ value, line }) => ({ name: value, line: line() }));
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
  const mapped = await replaceAll(
    pages,
    new RegExp(`(${escaped}/file/\\d+/[^"'\\s,)#]+)`, "g"),
    (address) => desk.realAddress(/\/file\/(\d+)\//.exec(address)?.[1] ?? "")
  );
  return mapped.replaceAll(new URL(desk.gate).pathname, "/TOKEN");
}

// src/shim/plan.ts
import { dirname as dirname6, join as join6, resolve as resolve4 } from "node:path";

// src/shim/inner-settings.ts
import { join as join4 } from "node:path";

// src/shim/projects.ts
import { dirname as dirname3, isAbsolute as isAbsolute2, join as join3, resolve as resolve2 } from "node:path";

// src/shim/globs.ts
import { dirname, isAbsolute, join, parse as parse2 } from "node:path";
var MAX_FOLDERS = 5e3;
function foldersIn(folder, files) {
  try {
    return files.list(folder).filter((name) => files.stat(join(folder, name)).isDirectory);
  } catch {
    return [];
  }
}
function realOf(folder, files) {
  try {
    return files.realpath(folder);
  } catch {
    return folder;
  }
}
function below(folder, files) {
  const found = /* @__PURE__ */ new Map([[realOf(folder, files), folder]]);
  for (const at of found.values())
    for (const name of foldersIn(at, files)) {
      const path = join(at, name);
      const real = realOf(path, files);
      if (found.size <= MAX_FOLDERS && !found.has(real)) found.set(real, path);
    }
  return [...found.values()];
}
function matcher(segment) {
  const source = segment.replace(
    /\[(!?)([^][^\]]*)\]|[*?]|[.+^${}()|\\[\]]/g,
    (found, not, letters) => {
      if (letters !== void 0) return `[${not === "!" ? "^" : ""}${letters.replace(/[\\\]^[]/g, "\\$&")}]`;
      return found === "*" ? ".*" : found === "?" ? "." : `\\${found}`;
    }
  );
  try {
    return new RegExp(`^${source}$`, "su");
  } catch {
    return /^/;
  }
}
function step(folders, segment, files) {
  if (segment === "..") return folders.map(dirname);
  if (segment === "**") return folders.flatMap((folder) => below(folder, files));
  if (!/[*?[]/.test(segment)) return folders.map((folder) => join(folder, segment));
  const wanted = matcher(segment);
  return folders.flatMap(
    (folder) => foldersIn(folder, files).filter((name) => wanted.test(name)).map((name) => join(folder, name))
  );
}
function expandFolders(pattern, from, files) {
  const segments = pattern.split(/[\\/]/).filter((segment) => segment !== "" && segment !== ".");
  let folders = [isAbsolute(pattern) ? parse2(pattern).root : from];
  for (const segment of segments) {
    folders = step(folders, segment, files);
    if (folders.length > MAX_FOLDERS) return void 0;
  }
  return folders;
}

// src/shim/own-python.ts
import { dirname as dirname2, join as join2, resolve } from "node:path";
var FOLDERS = [".venv", "venv", "env"];
var PROGRAMS = ["bin/python", "bin/python3", "Scripts/python.exe"];
function textOf(path, files) {
  try {
    return Buffer.from(files.read(path)).toString("latin1");
  } catch {
    return void 0;
  }
}
function realOf2(path, files) {
  try {
    return files.realpath(path);
  } catch {
    return void 0;
  }
}
function gitIndex(folder, files) {
  for (let at = folder; ; at = dirname2(at)) {
    const [, other] = /^gitdir: (.+)$/m.exec(textOf(join2(at, ".git"), files) ?? "") ?? [];
    const found = textOf(join2(other === void 0 ? join2(at, ".git") : resolve(at, other), "index"), files);
    if (found !== void 0 || dirname2(at) === at) return found;
  }
}
function isListed(index, name, isFile2) {
  const rests = isFile2 ? ["\0"] : PROGRAMS.concat("pyvenv.cfg").map((path) => `/${path}`);
  return rests.some((rest) => index.includes(`${name.slice(1)}${rest}`));
}
function leadsTo(path, files) {
  const [line] = (textOf(path, files) ?? "").split(/[\r\n]/).filter((text) => text.trim() !== "");
  return line === void 0 ? void 0 : resolve(dirname2(path), line.trim());
}
function checkoutTop(folder, files) {
  for (let at = folder; dirname2(at) !== at; at = dirname2(at))
    if (realOf2(join2(at, ".git"), files) !== void 0) return at;
  return folder;
}
function ownPythons(folder, root, isPdm, files) {
  const saved = isPdm ? (textOf(join2(folder, ".pdm-python"), files) ?? "").trim() : "";
  const names = (isPdm ? FOLDERS : [".venv"]).filter(
    (name) => realOf2(join2(folder, name), files) !== void 0
  );
  const index = names.length === 0 ? void 0 : gitIndex(folder, files);
  const found = names.map((name) => ({
    name,
    path: join2(folder, name),
    to: leadsTo(join2(folder, name), files)
  }));
  const tracked = found.filter(({ name, to }) => index !== void 0 && isListed(index, name, to !== void 0)).map(({ path }) => ({ path, what: "is an environment that came with the project" }));
  const programs = found.flatMap(({ path, to = path }) => PROGRAMS.slice(0, 2).map((name) => join2(to, name)));
  const trees = [root, realOf2(folder, files) ?? folder].map((tree) => `${tree}/`);
  const inside = [...programs, ...saved === "" ? [] : [resolve(folder, saved)]].filter(
    (path) => trees.some((tree) => realOf2(path, files)?.startsWith(tree))
  );
  return [
    ...tracked,
    ...inside.slice(0, 1).map((path) => ({ path, what: "is an interpreter that lies in the project itself" }))
  ];
}

// src/shim/poetry-files.ts
var HARMLESS = /^(?:virtualenvs\.(?:create|in-project|prompt|prefer-active-python|use-poetry-python|options\.(?:always-copy|system-site-packages|no-pip|no-setuptools|no-wheel|prompt|clear))|installer\.(?:parallel|max-workers|no-binary(?:\.\d+)?|only-binary(?:\.\d+)?|modern-installation|re-resolve|builtin-uninstall)|solver\.[^]+|requests\.max-retries|keyring\.enabled|(?:experimental\.)?system-git-client|warnings\.export)$/;
var ENVIRONMENTS = "virtualenvs.path";
function readPoetrySettings(text, isOutside) {
  const keys = tomlKeys(text);
  if (keys === void 0) return [unreadable(text)];
  const outside = (tomlLeaves(text) ?? []).some(
    ({ path, value }) => path === ENVIRONMENTS && isOutside(value)
  );
  return keys.filter(({ path }) => !HARMLESS.test(path) && !(path === ENVIRONMENTS && outside)).map(({ path, line }) => ({
    line: line(),
    what: `sets ${path}, which could lead past the gate`,
    fix: "Take it out, and name indexes to depsec instead: depsec gate --index-url URL -- …"
  }));
}
var KINDS = {
  git: "gives a package from version control",
  url: "gives a package by URL",
  legacy: "takes a package from an index of its own"
};
var FIX = "Take the source out of pyproject.toml and lock again, so that the package comes from the gate.";
function localPlaces(leaves) {
  return new Set(
    leaves.flatMap(({ path, value }) => {
      const [, place] = /^(package\.\d+\.source)\.type$/.exec(path) ?? [];
      return place !== void 0 && (value === "directory" || value === "file") ? [place] : [];
    })
  );
}
function lockProblem({ path, value, line }) {
  if (/^package\.\d+\.source\.type$/.test(path) && value !== "directory" && value !== "file")
    return [{ line: line(), what: KINDS[value] ?? "takes a package from elsewhere", fix: FIX }];
  if (/^package\.\d+\.source\.subdirectory$/.test(path))
    return [{ line: line(), what: "gives a package a folder within what it names", fix: FIX }];
  const [, kind] = /^package\.\d+\.dependencies\.[^]+\.(git|url|path|file)$/.exec(path) ?? [];
  if (kind === "git" || kind === "url") return [{ line: line(), what: KINDS[kind] ?? "", fix: FIX }];
  const isExtra = /^package\.\d+\.extras\./.test(path) && value.includes("@") && refusalOf(value) !== void 0;
  return isExtra ? [{ line: line(), what: KINDS["url"] ?? "", fix: FIX }] : [];
}
function readPoetryLock(text) {
  const leaves = tomlLeaves(text);
  if (leaves === void 0) return { problems: [unreadable(text)], locals: [], names: [] };
  const places = localPlaces(leaves);
  return {
    problems: leaves.flatMap(lockProblem),
    locals: leaves.filter(({ path }) => path.endsWith(".source.url") && places.has(path.slice(0, -".url".length))).map(({ value, line }) => ({ path: value, line })),
    names: leaves.filter(({ path }) => /^package\.\d+\.name$/.test(path)).map(({ value, line }) => ({ name: value, line: line() }))
  };
}

// src/shim/pdm-settings.ts
var PDM_FILES = ["pdm.toml", ".pdm.toml"];
var HARMLESS2 = /^(?:lock\.format|strategy\.[^]+|install\.(?:parallel|cache_method)|python\.(?:use_pyenv|use_venv|use_python_version)|scripts\.show_header|venv\.(?:backend|in_project|prompt|with_pip)|theme\.[^]+|check_update|request_timeout|repository\.[^]+|global_project\.(?:fallback|fallback_verbose|user_site))$/;
function readPdmSettings(text) {
  const keys = tomlKeys(text);
  if (keys === void 0)
    return [{ line: 1, what: "holds settings that could not be read", fix: "Take the file away." }];
  return keys.filter(({ path }) => !HARMLESS2.test(path)).map(({ path, line }) => ({
    line: line(),
    what: `sets ${path}, which could lead past the gate`,
    fix: "Take it out, and name indexes to depsec instead: depsec gate --index-url URL -- …"
  }));
}

// src/shim/projects.ts
function refuse(draft, place, what, fix) {
  draft.refusals.push(`${place}: ${what}`);
  draft.fixes.push(fix);
}
function textOf2(path, files) {
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
function shownIn({ root }, path) {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
function placeOf2({ path, line }, file, { place, draft }) {
  const [folder, by] = [dirname3(file), `${shownIn(place, file)}:${line()}`];
  if (isTwofoldPath(folder, path, place.files))
    refuse(draft, by, `names a path that ${TWOFOLD.what}`, TWOFOLD.fix);
  const found = followed(folder, path, place.files);
  if (!draft.namedBy.has(found)) draft.namedBy.set(found, by);
  return found;
}
function checkToml(path, text, reader) {
  const { place, draft } = reader;
  const { problems, locals, members, names } = readProjectFile(text, reader.tool);
  const shown = shownIn(place, path);
  draft.asked.push(
    ...names.map(({ name, extras, line }) => ({ name, extras, origin: { file: shown, line: line() } }))
  );
  for (const { line, what, fix } of problems) refuse(draft, `${shown}:${line}`, what, fix);
  const folder = dirname3(path);
  const named = locals.map((local) => placeOf2(local, path, reader));
  const found = members.map((pattern) => expandFolders(pattern, folder, place.files));
  if (found.includes(void 0))
    refuse(
      draft,
      `${shown}:1`,
      "has a workspace of more folders than depsec follows",
      "Name its members one by one."
    );
  const inside = found.flatMap((folders) => folders ?? []).filter((member) => member !== folder && exists(join3(member, "pyproject.toml"), place.files));
  draft.locals.push(...named, ...inside);
  for (const project of [...named, ...inside]) checkProject(project, reader);
}
function checkScriptToml(path, block, reader) {
  checkToml(path, block, reader);
  const shown = shownIn(reader.place, path);
  for (const { line, what, fix } of readScriptSettings(block))
    refuse(reader.draft, `${shown}:${line}`, what, fix);
}
function workspacesAbove(start, { tool, place }) {
  if (dirname3(start) === start || tool !== "uv" && tool !== "pdm") return [];
  const folder = dirname3(start);
  const text = textOf2(join3(folder, "pyproject.toml"), place.files);
  const isOne = text !== void 0 && readProjectFile(text, tool).isWorkspace;
  return [...isOne ? [folder] : [], ...workspacesAbove(folder, { tool, place })];
}
function checkWorkspacesAbove(start, reader) {
  const { tool, draft } = reader;
  for (const folder of workspacesAbove(start, reader)) {
    const locks = tool === "uv" ? ["uv.lock"] : ["pdm.lock", "pylock.toml"];
    draft.locks.push(...locks.map((name) => join3(folder, name)));
    if (tool === "pdm") draft.locals.push(folder);
    checkPython(folder, reader);
    checkProject(folder, reader);
  }
}
function checkProject(folder, reader) {
  const { tool, place, draft } = reader;
  if (draft.seen.has(folder)) return;
  draft.seen.add(folder);
  const path = join3(folder, "pyproject.toml");
  const text = textOf2(path, place.files);
  if (text !== void 0) checkToml(path, text, reader);
  checkWorkspacesAbove(folder, reader);
  if (tool === "poetry") checkPoetrySettings(folder, reader);
}
function checkPoetrySettings(folder, { place, draft }) {
  const isOutside = (path2) => isAbsolute2(path2) && !path2.includes("{") && !`${resolve2(path2)}/`.startsWith(`${place.root}/`);
  const path = join3(folder, "poetry.toml");
  for (const { line, what, fix } of readPoetrySettings(textOf2(path, place.files) ?? "", isOutside))
    refuse(draft, `${shownIn(place, path)}:${line}`, what, fix);
}
function checkPdmSettings(folder, { place, draft }) {
  for (const path of PDM_FILES.map((name) => join3(folder, name)))
    for (const { line, what, fix } of readPdmSettings(textOf2(path, place.files) ?? ""))
      refuse(draft, `${shownIn(place, path)}:${line}`, what, fix);
}
function checkPoetry(folder, isProject, reader) {
  const { place, draft } = reader;
  const lock = join3(folder, "poetry.lock");
  const text = textOf2(lock, place.files);
  const read2 = !isProject || text === void 0 ? void 0 : readPoetryLock(text);
  checkPoetrySettings(folder, reader);
  for (const { line, what, fix } of read2?.problems ?? [])
    refuse(draft, `${shownIn(place, lock)}:${line}`, what, fix);
  const plugins = join3(folder, ".poetry", "plugins");
  if (exists(plugins, place.files))
    refuse(
      draft,
      shownIn(place, plugins),
      "holds plug-ins that poetry would start",
      "Take the folder away, and install plug-ins where you install poetry."
    );
  const origin = (line) => ({ file: shownIn(place, lock), line });
  draft.asked.push(
    ...(read2?.names ?? []).map(({ name, line }) => ({ name, extras: [], origin: origin(line) }))
  );
  const locals = (read2?.locals ?? []).map((local) => placeOf2(local, lock, reader));
  draft.locals.push(...locals);
  for (const local of locals) checkProject(local, reader);
}
function checkPython(folder, { tool, place, draft }) {
  if (tool !== "uv" && tool !== "pdm" && tool !== "poetry") return;
  for (const { path, what } of ownPythons(folder, place.root, tool === "pdm", place.files))
    refuse(
      draft,
      shownIn(place, path),
      what,
      "Take it out of the project and make an environment anew (uv venv, python -m venv)."
    );
}
function projectAbove(start, files) {
  for (let folder = start; ; folder = dirname3(folder)) {
    if (exists(join3(folder, "pyproject.toml"), files)) return folder;
    if (dirname3(folder) === folder) return start;
  }
}

// src/shim/inner-settings.ts
var PDM_RUN = /^tool\.pdm\.scripts\._\.(?:env|working_dir)/;
var PDM_RUN_OPTION = /^tool\.pdm\.options\.run\.\d+$/;
var FIX2 = "Take it out, or start the installer itself: depsec gate -- pip …";
function checkInnerSettings(inner, asked, project, reader) {
  const { tool, place, draft } = reader;
  if (asked.values.setting !== void 0)
    refuse(draft, "command line", `gives ${inner} variables or a folder of its own`, FIX2);
  if (tool !== "pdm") return;
  const path = join4(project, "pyproject.toml");
  for (const leaf of tomlLeaves(textOf2(path, place.files) ?? "") ?? [])
    if (PDM_RUN.test(leaf.path) || PDM_RUN_OPTION.test(leaf.path) && /^--[ew]/.test(leaf.value))
      refuse(
        draft,
        `${shownIn(place, path)}:${leaf.line()}`,
        `gives ${inner} variables or a folder of its own`,
        FIX2
      );
}

// src/shim/pinned-python.ts
import { dirname as dirname4, join as join5 } from "node:path";
var NAMES = [".python-versions", ".python-version"];
var VERSION = /^(?:(?:cpython|pypy|graalpy|python)[-@]?)?\d+(?:\.\d+){0,2}(?:(?:a|b|rc)\d+)?t?$/i;
function pinnedPython(start, files) {
  for (let folder = start; ; folder = dirname4(folder)) {
    for (const name of NAMES) {
      const lines = textOf2(join5(folder, name), files)?.split(/\r\n|\r|\n/) ?? [];
      const first = lines.map((line) => line.trim()).find((line) => line !== "" && !line.startsWith("#"));
      if (first !== void 0) return VERSION.test(first) ? first : void 0;
    }
    if (dirname4(folder) === folder) return void 0;
  }
}

// src/shim/requirement-files.ts
import { basename, dirname as dirname5, isAbsolute as isAbsolute3, resolve as resolve3 } from "node:path";
function localPath(word, { cwd, files }) {
  const path = resolve3(cwd, word.replace(/\[[^\]]*\]$/, ""));
  const kind = refusalOf(word);
  return (kind === "path" || kind === "archive") && exists(path, files) ? path : void 0;
}
function editablePath(word, { cwd, files }) {
  const [, address] = /^file:\/\/(.*)$/s.exec(word) ?? [];
  const path = resolve3(cwd, (address === void 0 ? word : decoded(address)).replace(/\[[^\]]*\]$/, ""));
  return exists(path, files) ? path : void 0;
}
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
function checkNames(call, asked, reader) {
  const { place, draft } = reader;
  const words = [...call.requirements, ...asked.values.requirement ?? []];
  const editables = asked.values.editable ?? [];
  const locals = [
    ...words.flatMap((word) => localPath(word, place) ?? []),
    ...editables.flatMap((word) => editablePath(word, place) ?? [])
  ];
  draft.locals.push(...locals);
  for (const folder of locals) checkProject(folder, reader);
  for (const word of editables.filter((one) => editablePath(one, place) === void 0))
    refuse(
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
    refuse(draft, placeOf(origin), REFUSALS[kind].what, REFUSALS[kind].fix);
  }
  const others = Object.entries(set).filter(([kind]) => ![...FOLLOWED, "directs"].includes(kind));
  for (const found of others.flatMap(([, list]) => Array.isArray(list) ? list : [])) {
    const { origin } = found;
    refuse(draft, placeOf(origin ?? {}), OTHER.what, OTHER.fix);
  }
}
function checkUvFiles(files, reader) {
  const { place, draft } = reader;
  return files.filter((file) => {
    const path = resolve3(place.cwd, file);
    if (/\.py$/i.test(file)) {
      const block = scriptBlock(textOf2(path, place.files) ?? "");
      if (block !== void 0) checkScriptToml(path, block, reader);
      if (block !== void 0 && basename(file) !== "setup.py") return false;
    } else if (!/\.cfg$/i.test(file)) return true;
    refuse(
      draft,
      `${shownIn(place, path)}:1`,
      "is no file of requirements: uv would build the project it belongs to",
      "Name the folder instead, which is judged before it is built."
    );
    return false;
  });
}
function checkInput(files, { tool, draft }) {
  if (tool !== "pip" && files.includes("-"))
    refuse(
      draft,
      "command line",
      "standard input holds requirements that depsec does not read",
      "Write them to a file."
    );
  return files.filter((path) => path !== "-");
}
var LOCK = /(?:^|[/\\])pylock(?:\.[^/\\]+)?\.toml$/;
var PROJECT = /(?:^|[/\\])pyproject\.toml$/;
function checkTwofold(path, { place, draft }) {
  const text = textOf2(path, place.files);
  const keys = text === void 0 ? [] : tomlKeys(text);
  const shown = shownIn(place, path);
  for (const { line } of keys?.filter((key) => key.path.startsWith("-")) ?? [])
    refuse(draft, `${shown}:${line()}`, "can be read as an option of pip", "Take it out of the file.");
}
function checkTomlFiles(files, reader) {
  const { tool, place, draft } = reader;
  const isList = (path) => tool === "pip" ? !LOCK.test(path) && !PROJECT.test(path) : !path.endsWith(".toml");
  for (const file of files.filter((path) => !isList(path))) {
    const path = resolve3(place.cwd, file);
    if (tool === "pip") checkTwofold(path, reader);
    if (LOCK.test(file)) draft.locks.push(path);
    else {
      checkProject(dirname5(path), reader);
      if (tool !== "pip" && exists(path, place.files)) draft.locals.push(dirname5(path));
    }
  }
  return files.filter(isList);
}
function resolvePlace(path, cwd) {
  return /^[a-z]+:\/\//i.test(path) || isAbsolute3(path) ? path : `${cwd}/${path}`;
}
function refuseOptions({ options: options2 }, draft) {
  for (const { name, origin } of options2)
    if (["index-url", "extra-index-url", "find-links"].includes(name))
      refuse(
        draft,
        `${origin.file ?? "command line"}:${origin.line ?? 1}`,
        `names a place for packages with --${name}`,
        `Take it out, and name it to depsec instead: depsec gate --${name} … -- …`
      );
}
function checkRequirements(call, asked, reader) {
  const { tool, place, draft } = reader;
  const named = checkInput([...call.files, ...asked.values.file ?? []], reader);
  const lists = checkTomlFiles(tool === "pip" ? named : checkUvFiles(named, reader), reader);
  const absolute = (paths) => paths.map((path) => resolvePlace(path, place.cwd));
  const input = {
    root: place.root,
    packages: checkNames(call, asked, reader),
    requirements: absolute(lists),
    constraints: absolute(checkInput(asked.values.constraint ?? [], reader)),
    isForUv: tool !== "pip"
  };
  try {
    const set = readRequirements(input, place.files, { allowed: [], values: {} });
    refuseUnknown(set, draft);
    refuseOptions(set, draft);
    draft.asked.push(...set.requirements.map(({ name, extras, origin }) => ({ name, extras, origin })));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    draft.refusals.push(...error.what.split("\n").map((line) => line.replace(/\.$/, "")));
    draft.fixes.push(error.fix);
  }
}

// src/shim/asked.ts
function refuse2(spelling, why) {
  return { what: `${spelling} ${why}`, fix: `Leave ${spelling} out.` };
}
function isValued({ role, spellings, why }) {
  const flags = ["--no-build-isolation", "--no-use-pep517", "--isolated", "--no-isolation"];
  return role !== "flag" && !(role === "refused" && why !== void 0 && flags.includes(spellings[0] ?? ""));
}
function record(option, spelling, attached, rest, { draft, isShy = false }) {
  const isNext = !isShy || rest[0]?.startsWith("-") !== true;
  const value = isValued(option) ? attached ?? (isNext ? rest.shift() : void 0) : void 0;
  if (option.role === "refused") draft.problems.push(refuse2(spelling, option.why ?? "is refused"));
  else if (value !== void 0) (draft.values[option.role] ??= []).push(value);
}
function readLong(word, rest, draft, { table, isWhole, isShy = false, flags }) {
  const [spelling = "", ...more] = word.split("=");
  const option = table.find(({ spellings }) => spellings.includes(spelling));
  if (option !== void 0)
    record(option, spelling, more.length > 0 ? more.join("=") : void 0, rest, { draft, isShy });
  else if (isWhole || more.length === 0 && isTwofold(spelling, rest, flags))
    draft.problems.push({
      what: `${spelling} is an option that depsec does not know`,
      fix: isWhole ? "Write options out in full, or leave it out." : `Leave it out, put it at the end, or write its value behind an equals sign (${spelling}=…).`
    });
}
function isTwofold(spelling, [next], flags) {
  return flags?.includes(spelling) === false && next !== void 0 && !next.startsWith("-");
}
function readShort(word, rest, draft, { table, isWhole, isShy = false, flags }) {
  for (let at = 1; at < word.length; at += 1) {
    const spelling = `-${word.charAt(at)}`;
    const option = table.find(({ spellings }) => spellings.includes(spelling));
    const tail = word.slice(at + 1).replace(/^=/, "");
    if (option === void 0) {
      if (isWhole || tail === "" && isTwofold(spelling, rest, flags))
        draft.problems.push({
          what: `${spelling} is an option that depsec does not know`,
          fix: "Leave it out."
        });
      continue;
    }
    record(option, spelling, tail === "" ? void 0 : tail, rest, { draft, isShy });
    if (isValued(option)) return;
  }
}
function abbreviated(words, names) {
  return words.map((word) => word.replace(/=[^]*$/, "")).filter((word) => word.length > 2 && word.startsWith("--") && !names.includes(word)).filter((word) => names.some((name) => name.startsWith(word))).map((word) => ({
    what: `${word} is an option that depsec does not know`,
    fix: "Write options out in full, or leave it out."
  }));
}
function readArguments(args, options2) {
  const rest = [...args];
  const draft = { words: [], values: {}, problems: [] };
  for (let word = rest.shift(); word !== void 0; word = rest.shift()) {
    if (word === "--") draft.words.push(...rest.splice(0));
    else if (word.startsWith("--")) readLong(word, rest, draft, options2);
    else if (word.startsWith("-") && word.length > 1) readShort(word, rest, draft, options2);
    else draft.words.push(word);
    if (options2.isEnd(draft.words)) break;
  }
  return { ...draft, rest };
}

// src/shim/call.ts
var NOTHING = { requirements: [], files: [], isProject: false, problems: [] };

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
  ...options("output", "--report;-o --output;--log --log-file --local-log"),
  ...options("refused", "--no-build-isolation;--no-use-pep517", ISOLATION),
  ...options("refused", "--cache-dir", CACHE),
  ...options("refused", "--isolated", "makes pip leave the variables out that lead it to the gate"),
  ...options("refused", "--proxy", NETWORK),
  ...options("refused", "--requirements-from-script", "names requirements that depsec does not read"),
  ...options("group", "--group"),
  ...options(
    "value",
    "-t --target;--platform;--python-version;--implementation;--abi;--root;--prefix;--src --source --source-dir --source-directory;--upgrade-strategy;-C --config-settings --config-setting;--global-option;--install-option;--build-option;--no-binary;--only-binary;--progress-bar;--root-user-action;--uploaded-prior-to;--all-releases;--only-final;-d --dest --destination-dir --destination-directory;-w --wheel-dir;--cert;--client-cert;--retries;--resume-retries;--timeout --default-timeout;--exists-action;--python;--keyring-provider;--use-feature;--use-deprecated;--trusted-host"
  ),
  ...options(
    "flag",
    "-U --upgrade;-I --ignore-installed;-q --quiet;-v --verbose;-h --help;-V --version;--no-deps --no-dependencies;--pre;--dry-run;--user;--force-reinstall;--ignore-requires-python;--use-pep517;--check-build-dependencies;--break-system-packages;--compile;--no-compile;--no-warn-script-location;--no-warn-conflicts;--prefer-binary;--require-hashes;--no-proxy-env;--only-deps;--no-clean;--no-index;--debug;--require-virtualenv --require-venv;--no-input;--no-cache-dir;--disable-pip-version-check;--no-color;--no-python-version-warning;--no-verify"
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
  ...options("folder", "--directory"),
  ...options("project", "--project"),
  ...options("setting", "--env-file"),
  ...options("refused", "--no-build-isolation;--no-build-isolation-package", ISOLATION),
  ...options("refused", "--cache-dir", CACHE),
  ...options("refused", "--config-file", SETTINGS),
  ...options(
    "refused",
    "--python-downloads-json-url;--mirror;--pypy-mirror;--graalpy-mirror;--pyodide-mirror",
    "names a place for interpreters, which nobody reads"
  ),
  ...options("refused", "--torch-backend", "makes uv ask an index of its own choice"),
  ...options("refused", "-s --script;--gui-script", "names requirements inside a script"),
  ...options(
    "value",
    "--allow-insecure-host --trusted-host;--annotation-style;--bounds;--branch;--cert;--color;--config-settings-package;-C --config-setting --config-settings;--custom-compile-command;--exclude-newer;--exclude-newer-package;--extra;--fork-strategy;--format;--index-strategy;--keyring-provider;--link-mode;--no-binary;--no-binary-package;--no-build-package;--no-editable-package;--no-emit-package;--no-extra;--no-group;--no-install-package;--no-sources-package;--only-binary;--optional;--output-format;--package;--prefix;--prerelease;--prerelease-package;--prompt;--path;--prune;--python-platform;--python-version;--refresh-package;--reinstall-package;--resolution;--rev;--tag;--upgrade-group;-m --marker;--module;-P --upgrade-package;-p --python;-t --target;--out-dir;--python-preference;--python-fetch;--env;-d --depth;--bump;--config-setting-package;--ignore;--ignore-until-fixed;--service-format;--service-url;--preview-features;--max-recursion-depth;--output-version;--ty-version"
  )
];
var UV_PYTHON = [
  ...options("value", "-i --install-dir"),
  ...options("flag", "-f --force;-r --reinstall")
];
function uvOptions(verb) {
  return [
    ...verb === "run" ? options("flag", "-m --module") : [],
    ...verb === "python" ? UV_PYTHON : [],
    ...verb === "pip" ? [] : options("flag", "--no-binary;--only-binary"),
    ...UV_OPTIONS
  ];
}
var PDM_SHARED = [
  ...options("editable", "-e --editable"),
  ...options("project", "-p --project"),
  ...options("refused", "--no-isolation", ISOLATION),
  ...options("refused", "-c --config", SETTINGS),
  ...options("refused", "-L --lockfile;--override", "names a lock file that depsec does not read"),
  ...options(
    "value",
    "-G --group --with;--without;--venv;-k --skip;--config-setting -C;--python;--platform;--implementation"
  )
];
var PDM_VERBS = {
  build: options("value", "-d --dest"),
  publish: [
    ...options("value", "-d --dest;-r --repository;-u --username;-P --password;-i --identity;-c --comment"),
    ...options("value", "--ca-certs")
  ],
  export: [...options("output", "-o --output"), ...options("value", "-f --format")],
  run: options("setting", "--env;--env-file;--working-dir"),
  import: options("value", "-f --format"),
  lock: options("value", "-S --strategy;--exclude-newer;--exclude-newer-override")
};
function pdmOptions(verb) {
  return [...PDM_VERBS[verb] ?? [], ...PDM_SHARED];
}
var POETRY_SHARED = [
  ...options("folder", "-C --directory"),
  ...options("project", "-P --project"),
  ...options("value", "-G --group;--with;--without;--only;-E --extras;--python;--platform;--markers"),
  ...options("value", "--name;--description;--author"),
  // They are built to learn their names.
  ...options("requirement", "--dependency;--dev-dependency"),
  // It takes a value since 2.0, the name of an extra, which is read as that of a package then.
  ...options("flag", "--optional"),
  ...options(
    "flag",
    "-e --editable;-D --dev;--allow-prereleases;--dry-run;--lock;--no-root;--no-directory;--sync --synchronize;--all-extras;--all-groups;--only-root;--compile;--regenerate;--no-update;--check;--no-dev;--default;--remove-untracked;--strict;--all;--all-groups;--why;--tree;--latest;--outdated;--top-level;--no-truncate;--clean"
  ),
  ...options(
    "flag",
    "-h --help;-q --quiet;-v --verbose;-V --version;--ansi;--no-ansi;-n --no-interaction;--no-plugins;--no-cache"
  )
];
var POETRY_VERBS = {
  add: options("refused", "--source", "takes the package from an index of its own"),
  build: [
    ...options("value", "-f --format;-l --local-version;-c --config-settings"),
    // A folder, and no file that would be read.
    ...options("value", "-o --output")
  ],
  publish: [
    ...options("value", "-r --repository;-u --username;-p --password;--cert;--client-cert;--dist-dir"),
    ...options("flag", "--build;--skip-existing")
  ],
  export: [
    ...options("value", "-f --format"),
    ...options("output", "-o --output"),
    ...options("flag", "--without-hashes;--without-urls;--with-credentials")
  ],
  init: options("value", "-l --license"),
  show: [...options("value", "-f --format"), ...options("flag", "-t;-l;-o;-a;-T")]
};
function poetryOptions(verb) {
  return [...POETRY_VERBS[verb] ?? [], ...POETRY_SHARED];
}

// src/shim/poetry-call.ts
var IDLE = new Set(
  "about cache config env help init list new python search self source version".split(" ")
);
var READ = new Set("add build check export init install lock publish remove show sync update".split(" "));
var STARTS = ["run", "shell"];
var CONSTRAINED = /^([\w.-]+)(\[[^\]]*\])?\s*(?:@\s*(?:latest|[\^~=<>!*\d][^:/]*)|[\^~][^:/]*)$/;
function requirement(word) {
  const [, name, extras = ""] = CONSTRAINED.exec(word) ?? [];
  return name === void 0 ? word : `${name}${extras}`;
}
function selfProblems([what]) {
  if (what === void 0 || what === "show") return [];
  return [
    {
      what: `self ${what} would change poetry itself`,
      fix: "Do that without the gate, where you install poetry."
    }
  ];
}
var LEADING = ["--directory", "--project"];
function lastFolder({ values, ...asked }) {
  const { folder = [], requirement: needed = [] } = values;
  return {
    ...asked,
    values: { ...values, folder: folder.slice(-1), requirement: needed.map(requirement) }
  };
}
function poetryCall(args) {
  const first = readArguments(args, {
    table: poetryOptions(""),
    isWhole: false,
    isEnd: ([verb2]) => verb2 !== void 0
  });
  const [verb = ""] = first.words;
  const reading = { table: poetryOptions(verb), isWhole: READ.has(verb) || verb === "" };
  const short = readArguments(args, { ...reading, isEnd: ([, second]) => second !== void 0 });
  const dashes = args.indexOf("--");
  const isShort = verb === "run" && dashes < 0;
  const asked = lastFolder(isShort ? short : readArguments(args, { ...reading, isEnd: () => false }));
  const end = isShort ? args.length - short.rest.length : dashes < 0 ? args.length : dashes;
  const problems = reading.isWhole ? [] : abbreviated(args.slice(0, end), LEADING);
  if (STARTS.includes(verb)) {
    const program = [...short.words.slice(1), ...short.rest];
    return { asked, call: { ...NOTHING, startsProgram: true, program, problems } };
  }
  const rest = asked.words.slice(1);
  const named = verb === "add" ? rest : verb === "debug" && rest[0] === "resolve" ? rest.slice(1) : [];
  return {
    asked,
    call: {
      ...NOTHING,
      isProject: verb !== "" && !IDLE.has(verb),
      requirements: named.map(requirement),
      problems: verb === "self" ? [...problems, ...selfProblems(rest)] : problems
    }
  };
}

// src/shim/uv-flags.ts
var UV_FLAGS = [
  "-h --help -V --version -v --verbose -q --quiet -n --no-cache -U --upgrade -H --human",
  "--offline --no-offline --native-tls --no-native-tls --system-certs --no-system-certs --preview --no-preview",
  "--no-progress --no-config --no-color --isolated --show-settings --managed-python --no-managed-python",
  "--allow-python-downloads --no-python-downloads --no-env-file --no-index --no-cache-dir --no-installer-metadata",
  "--active --no-active --exact --no-exact --inexact --no-inexact --frozen --no-frozen --locked --no-locked --sync --no-sync",
  "--check --check-exists --dry-run --all-packages --no-package --no-project --no-workspace --workspace",
  "--all-extras --no-all-extras --all-groups --no-default-groups --dev --no-dev --only-dev",
  "--editable --no-editable --exclude-editable --no-install-project --no-install-workspace --no-install-local",
  "--only-install-project --only-install-workspace --only-install-local --no-emit-project --no-emit-workspace --no-emit-local",
  "--only-emit-project --only-emit-workspace --only-emit-local --reinstall --no-reinstall --refresh --no-refresh --no-upgrade",
  "--force-reinstall --upgrade-all --compile-bytecode --no-compile-bytecode --compile --no-compile --build --no-build --binary",
  "--no-sources --sources --pre --no-pre --deps --no-deps --strict --no-strict --system --no-system --user --target-only",
  "--break-system-packages --no-break-system-packages --require-hashes --no-require-hashes --verify-hashes --no-verify-hashes",
  "--require-build-hashes --no-require-build-hashes --allow-empty-requirements --no-allow-empty-requirements",
  "--annotate --no-annotate --header --no-header --hashes --no-hashes --generate-hashes --no-generate-hashes --universal",
  "--no-universal --strip-extras --no-strip-extras --strip-markers --no-strip-markers --emit-index-url --no-emit-index-url",
  "--emit-find-links --no-emit-find-links --emit-build-options --no-emit-build-options --emit-index-annotation",
  "--no-emit-index-annotation --emit-marker-expression --unsafe-package --legacy-setup-py --raw --raw-sources --no-raw-sources",
  "--force --all --default --no-default --lfs --no-lfs --script --gui-script --bare --bin --no-bin --clear --seed",
  "--allow-existing --relocatable --system-site-packages --no-setuptools --no-wheel --sdist --wheel --list --no-build-logs",
  "--force-pep517 --no-create-gitignore --short --invert --no-dedupe --outdated --show-version-specifiers --show-sizes --fix",
  "--ci --rm --paths --files --show-paths --show-urls --app --lib --virtual --no-description --no-readme --no-pin-python",
  "--all-arches --all-platforms --all-versions --global --only-downloads --only-installed --no-registry --resolved",
  "--resolve-links --show-extras --show-python --show-version --show-with --json"
].flatMap((line) => line.split(" "));

// src/shim/tool-calls.ts
function pipCall(args) {
  const verbs = ["install", "download", "wheel", "lock"];
  const asked = readArguments(args, {
    table: PIP_OPTIONS,
    isWhole: true,
    isEnd: ([verb2]) => verb2 !== void 0 && !verbs.includes(verb2)
  });
  const [verb, ...requirements] = asked.words;
  if (asked.problems.length > 0) return { asked, call: { ...NOTHING, requirements } };
  if (verb === void 0 || !verbs.includes(verb)) {
    const table = PIP_OPTIONS.filter(({ spellings }) => spellings.includes("--log"));
    const { values: values2 } = readArguments(args, { table, isWhole: false, isEnd: () => false });
    return { asked: { ...asked, values: values2 } };
  }
  const isUnnamedLock = verb === "lock" && asked.values.output === void 0;
  const values = isUnnamedLock ? { ...asked.values, output: ["pylock.toml"] } : asked.values;
  const printsAddresses = values.output?.includes("-") === true;
  return { asked: { ...asked, values }, call: { ...NOTHING, requirements, printsAddresses } };
}
function toolName(word) {
  return word === void 0 ? [] : [/^[\w.-]+(?:\[[^\]]*\])?@[\w.]+$/.test(word) ? word.split("@")[0] ?? word : word];
}
function programOf([word, ...rest]) {
  return word === void 0 ? [] : [(toolName(word)[0] ?? word).replace(/\[[^\]]*\]$/, ""), ...rest];
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
var UV_PROJECT = "sync lock add remove run export tree version build audit check workspace".split(" ");
function asPath(word) {
  return /^(?:[\\/.~]|[a-z]:)/i.test(word) ? word : `./${word}`;
}
function uvVerb({ words, rest: left }) {
  const [first = "", second, ...rest] = words;
  const isPip = first === "pip";
  if (isPip && second === "install") return { ...NOTHING, requirements: rest };
  if (isPip && (second === "sync" || second === "compile"))
    return { ...NOTHING, files: rest, printsAddresses: second === "compile" };
  if (first === "tool" && (second === "run" || second === "install"))
    return {
      ...NOTHING,
      requirements: toolName(rest[0]),
      startsProgram: second === "run",
      leavesReceipts: second === "install",
      program: second === "run" ? programOf([...rest, ...left]) : []
    };
  if (first === "venv") return { ...NOTHING, takesPinned: true };
  if (first === "tool" && second === "upgrade") return { ...NOTHING, leavesReceipts: true };
  if (first === "python") return NOTHING;
  if (!UV_PROJECT.includes(first)) return void 0;
  const named = [second, ...rest].filter((word) => word !== void 0);
  return {
    ...NOTHING,
    isProject: true,
    takesPinned: true,
    printsAddresses: first === "export",
    requirements: first === "add" ? named : first === "build" ? named.map(asPath) : [],
    ...first === "run" && { startsProgram: true, problems: scriptProblems(second) },
    ...first === "run" && { program: [...named, ...left] },
    ...first === "run" && second !== void 0 && { script: second }
  };
}
var IDLE2 = [
  "",
  ..."help self cache auth config completion generate-shell-completion publish tool".split(" ")
];
function uvCall(args) {
  const isEnd = ([first2, second, third]) => first2 === "tool" && second === "run" ? third !== void 0 : first2 === "run" && second !== void 0;
  const isVerb = (words) => words.length > 0;
  const reading = { isWhole: false, flags: UV_FLAGS };
  const first = readArguments(args, { ...reading, table: UV_OPTIONS, isEnd: isVerb });
  const [verb = ""] = first.words;
  const asked = readArguments(args, { ...reading, table: uvOptions(verb), isEnd });
  const isUncertain = (["pip", "tool"].includes(verb) ? asked : first).problems.length > 0;
  const call = uvVerb(asked) ?? (isUncertain ? NOTHING : void 0);
  return call === void 0 ? { asked, startsPython: !IDLE2.includes(verb) } : { asked, call };
}
function uvxCall(args) {
  const isEnd = (words) => words.length > 0;
  const reading = { isWhole: false, flags: UV_FLAGS };
  const asked = readArguments(args, { ...reading, table: uvOptions("run"), isEnd });
  const program = programOf([...asked.words, ...asked.rest]);
  return {
    asked,
    call: { ...NOTHING, requirements: toolName(asked.words[0]), startsProgram: true, program }
  };
}
function selfProblems2(verb, [what]) {
  if (!["self", "plugin"].includes(verb) || what === void 0 || what === "list") return [];
  return [
    {
      what: `${verb} ${what} would change pdm itself`,
      fix: "Do that without the gate, where you install pdm."
    }
  ];
}
var PDM_VERBS2 = "add build cache completion config export fix import info init install list lock new outdated plugin publish py python remove run search self show sync update use venv".split(
  " "
);
function mayBePdmScript(word) {
  return !PDM_VERBS2.includes(word);
}
var PDM_PROJECT = "install sync lock add update remove build publish outdated export".split(" ");
function isPdmEnd([verb, second]) {
  const isRead = verb === void 0 || PDM_PROJECT.includes(verb) || verb === "import";
  return !isRead && (!["run", "self", "plugin"].includes(verb) || second !== void 0);
}
function pdmCall(args) {
  const reading = { isWhole: false, isShy: true };
  const isVerb = (words) => words.length > 0;
  const [named = ""] = readArguments(args, { ...reading, table: pdmOptions(""), isEnd: isVerb }).words;
  const table = pdmOptions(named);
  const asked = readArguments(args, { ...reading, table, isEnd: isPdmEnd });
  const [verb = "", ...rest] = asked.words;
  const names = table.flatMap(({ spellings }) => spellings);
  const problems = [
    ...abbreviated(args.slice(0, args.length - asked.rest.length), names),
    ...selfProblems2(verb, rest)
  ];
  if (verb === "run" && rest[0] !== void 0) {
    const program = [...rest, ...asked.rest];
    return { asked, call: { ...NOTHING, script: rest[0], startsProgram: true, program, problems } };
  }
  if (verb === "import") return { asked, call: { ...NOTHING, requirements: ["./"], problems } };
  const requirements = verb === "add" ? rest : [];
  if (PDM_PROJECT.includes(verb))
    return {
      asked,
      call: { ...NOTHING, isProject: true, requirements, printsAddresses: verb === "export", problems }
    };
  return problems.length === 0 ? { asked, startsPython: !IDLE2.includes(verb) } : { asked, call: { ...NOTHING, problems } };
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
function checkIndexes(asked, draft) {
  for (const value of asked.values.index ?? [])
    refuse(
      draft,
      "command line",
      "names a place for packages of its own",
      `Name it before the command: depsec gate --index-url ${value.replace(/\/\/[^/@]*@/, "//")} -- …`
    );
}
function checkPaths({ words, values }, { tool, place, draft }) {
  const found = tool === "poetry" ? ["folder", "project"] : ["folder"];
  const named = Object.entries(values).flatMap(([role, texts]) => found.includes(role) ? [] : texts);
  for (const word of [...words, ...named])
    if (isTwofoldPath(place.cwd, word.replace(/(?:\[[^\]]*\]|:[^:/]*)$/, ""), place.files))
      refuse(draft, "command line", `names a path that ${TWOFOLD.what}`, TWOFOLD.fix);
}
function checkScript(script, reader) {
  const { place, draft } = reader;
  const path = resolve4(place.cwd, script);
  const block = scriptBlock(textOf2(path, place.files) ?? "");
  if (block === void 0) return;
  checkScriptToml(path, block, reader);
  draft.locks.push(`${path}.lock`);
}
function checkOwnProject(start, reader, outputs) {
  const { place, draft } = reader;
  const project = projectAbove(start, place.files);
  checkProject(project, reader);
  checkPython(project, reader);
  if (exists(join6(project, "pyproject.toml"), place.files)) draft.locals.push(project);
  for (const name of [...PROJECT_LOCKS, "pylock.toml"])
    (name === "poetry.lock" ? outputs : draft.locks).push(join6(project, name));
  outputs.push(join6(project, "pyproject.toml"));
}
function checkGroups(asked, project, reader) {
  for (const group of asked.values.group ?? []) {
    const [, path = "pyproject.toml"] = /^(.*):[^:]*$/s.exec(group) ?? [];
    for (const folder of [reader.place.cwd, project]) checkProject(resolve4(folder, path, ".."), reader);
  }
}
function upwards(folder, { root, files }) {
  const tops = [root, checkoutTop(root, files), projectAbove(root, files)];
  const isBelow = tops.some((top) => folder.startsWith(`${top}/`));
  return isBelow ? [folder, ...upwards(dirname6(folder), { root, files, cwd: folder })] : [folder];
}
function wholeWay(folder) {
  const home = `${homeFolder() ?? ""}/`;
  const isOthers = folder !== dirname6(folder) && !home.startsWith(`${folder}/`);
  return isOthers ? [folder, ...wholeWay(dirname6(folder))] : [];
}
function checkPythons(asked, reader) {
  const { place, tool } = reader;
  const project = followed(place.cwd, asked.values.project?.at(-1) ?? ".", place.files);
  const found = [place.cwd, project].flatMap((from) => [
    ...upwards(from, place),
    ...tool === "uv" ? wholeWay(dirname6(from)) : [],
    ...workspacesAbove(from, reader)
  ]);
  for (const folder of new Set(found)) checkPython(folder, reader);
}
function checkNamedScripts(project, reader) {
  const { files } = reader.place;
  const leaves = tomlLeaves(textOf2(join6(project, "pyproject.toml"), files) ?? "") ?? [];
  const told = leaves.filter(({ path }) => path.startsWith("tool.pdm.scripts.")).map(({ value }) => value);
  const words = told.flatMap((text) => [text, ...text.split(/[\s"'\\]+/)]).filter((word) => word.endsWith(".py"));
  const folders = [reader.place.cwd, project];
  for (const path of new Set(words.flatMap((word) => folders.map((folder) => resolve4(folder, word)))))
    checkScript(path, reader);
}
function checkOwnSettings(asked, reader) {
  const { place } = reader;
  const project = projectAbove(
    followed(place.cwd, asked.values.project?.at(-1) ?? ".", place.files),
    place.files
  );
  for (const folder of [project, ...workspacesAbove(project, reader)]) checkPdmSettings(folder, reader);
  checkNamedScripts(project, reader);
}
function checkCall(call, asked, reader, outputs) {
  const { tool, place, draft } = reader;
  checkPaths(asked, reader);
  const project = followed(place.cwd, asked.values.project?.at(-1) ?? ".", place.files);
  for (const { what, fix } of [...asked.problems, ...call.problems]) refuse(draft, "command line", what, fix);
  checkIndexes(asked, draft);
  checkRequirements(call, asked, reader);
  checkGroups(asked, project, reader);
  if (call.script !== void 0) checkScript(call.script, reader);
  if (tool === "poetry") checkPoetry(projectAbove(project, place.files), call.isProject, reader);
  if (call.isProject) checkOwnProject(project, reader, outputs);
  const isInProject = exists(join6(projectAbove(project, place.files), "pyproject.toml"), place.files);
  if (!call.isProject || !isInProject) checkPythons(asked, reader);
  const [program = "", ...args] = call.program ?? [];
  const inner = gatedTool(program, args);
  if (inner?.tool === "poetry" && callOf("poetry", args.slice(inner.taken)).call?.isProject === true)
    refuse(
      draft,
      "command line",
      `${tool} starts a poetry that would not ask the gate`,
      "Start poetry itself: depsec gate -- poetry …"
    );
  if (inner !== void 0 && callOf(inner.tool, args.slice(inner.taken)).call !== void 0)
    checkInnerSettings(inner.tool, asked, projectAbove(project, place.files), reader);
  if (inner !== void 0) readTool(inner.tool, args.slice(inner.taken), { place, draft }, outputs);
}
function isNamedScript(asked, place) {
  const [name = ""] = asked.words;
  const project = projectAbove(
    followed(place.cwd, asked.values.project?.at(-1) ?? ".", place.files),
    place.files
  );
  const leaves = tomlLeaves(textOf2(join6(project, "pyproject.toml"), place.files) ?? "") ?? [];
  const own = `tool.pdm.scripts.${name}`;
  return mayBePdmScript(name) && leaves.some(({ path }) => path === own || path.startsWith(`${own}.`));
}
function checkPdmPlugins({ place, draft }) {
  for (const folder of upwards(place.cwd, place)) {
    const plugins = join6(folder, ".pdm-plugins");
    if (exists(plugins, place.files))
      refuse(
        draft,
        shownIn(place, plugins),
        "holds plug-ins that pdm would start",
        "Take it away, and install the plug-ins where you install pdm."
      );
  }
}
function fromHome(path) {
  const home = homeFolder();
  return path.startsWith("~/") && home !== void 0 ? join6(home, path.slice(2)) : path;
}
function readTool(tool, args, { place, draft }, outputs) {
  const { call, asked, startsPython = false } = callOf(tool, args);
  if (tool === "pdm") checkPdmPlugins({ place, draft });
  const cwd = (asked.values.folder ?? []).reduce((from, to) => followed(from, to, place.files), place.cwd);
  outputs.push(...(asked.values.output ?? []).map((path) => resolve4(cwd, fromHome(path))));
  const reader = { tool, place: { ...place, cwd }, draft };
  if (tool === "pdm" && (call !== void 0 || startsPython)) checkOwnSettings(asked, reader);
  if (call === void 0) {
    if (startsPython) checkPythons(asked, reader);
    const startsProgram2 = tool === "pdm" && startsPython && isNamedScript(asked, reader.place);
    return { startsProgram: startsProgram2, printsAddresses: false, leavesReceipts: false };
  }
  checkCall(call, asked, reader, outputs);
  const project = followed(cwd, asked.values.project?.at(-1) ?? ".", place.files);
  const python = call.takesPinned === true ? pinnedPython(project, place.files) : void 0;
  const { startsProgram = false, printsAddresses = false, leavesReceipts = false } = call;
  return { startsProgram, printsAddresses, leavesReceipts, ...python !== void 0 && { python } };
}
function planTool(tool, args, place) {
  const namedBy = /* @__PURE__ */ new Map();
  const draft = {
    refusals: [],
    fixes: [],
    locals: [],
    namedBy,
    locks: [],
    asked: [],
    seen: /* @__PURE__ */ new Set()
  };
  const outputs = [];
  const ending = readTool(tool, args, { place, draft }, outputs);
  const { refusals, fixes, locals, locks, asked } = draft;
  return {
    refusals: [...new Set(refusals)],
    fixes: [...new Set(fixes)],
    locals: [...new Set(locals)],
    namedBy,
    locks: [...new Set(locks)],
    outputs,
    asked,
    ...ending
  };
}

// src/shim/prepare-locks.ts
import { dirname as dirname7, relative } from "node:path";
async function prepareLocks(paths, reader) {
  const { root, desk, files } = reader;
  const found = { swapped: [], asked: [], locals: /* @__PURE__ */ new Map(), refusals: [], fixes: [] };
  for (const path of paths) {
    const before = reader.read(path);
    if (before === void 0) continue;
    const { text, problems } = await toGate(before, desk);
    found.swapped.push({ path, before, during: text });
    const shown = relative(root, path);
    for (const { path: local, line } of localsIn(before)) {
      const by = `${shown}:${line()}`;
      if (isTwofoldPath(dirname7(path), local, files)) {
        found.refusals.push(`${by}: names a path that ${TWOFOLD.what}`);
        found.fixes.push(TWOFOLD.fix);
      }
      found.locals.set(followed(dirname7(path), local, files), by);
    }
    const names = namesIn(before).map(({ name, line }) => ({
      name,
      extras: [],
      origin: { file: shown, line }
    }));
    found.asked.push(...names);
    found.refusals.push(...problems.map(({ line, what }) => `${shown}:${line}: ${what}`));
    found.fixes.push(...problems.map(({ fix }) => fix));
  }
  return found;
}

// src/shim/receipts.ts
import { join as join7 } from "node:path";
function toolFolder(variables, home) {
  const { UV_TOOL_DIR: given, XDG_DATA_HOME: data, APPDATA: roaming } = variables;
  if (given !== void 0 && given !== "") return given;
  if (roaming !== void 0 && roaming !== "") return join7(roaming, "uv", "data", "tools");
  if (data !== void 0 && data !== "") return join7(data, "uv", "tools");
  return home === void 0 ? void 0 : join7(home, ".local", "share", "uv", "tools");
}
function receiptPaths(variables, home, files) {
  const folder = toolFolder(variables, home);
  try {
    return folder === void 0 ? [] : files.list(folder).map((name) => join7(folder, name, "uv-receipt.toml")).filter((path) => isFile(path, files));
  } catch {
    return [];
  }
}
function withoutGateSettings(receipt, gate) {
  return receipt.includes(`"${gate}/`) ? receipt.replace(/^keyring-provider = "disabled"\n/m, "") : receipt;
}

// src/shim.ts
var State = external_exports.object({
  gate: external_exports.string(),
  root: external_exports.string(),
  shims: external_exports.string(),
  log: external_exports.string(),
  /** A file for what is asked for by name, one JSON object a line. */
  asked: external_exports.string(),
  /** A file of settings by which uv alone, not the program that it starts, takes the gate for its proxy. */
  uvSettings: external_exports.string(),
  environment: external_exports.record(external_exports.string(), external_exports.string()),
  upstreams: external_exports.array(external_exports.object({ kind: external_exports.enum(["index", "links"]), url: external_exports.string(), address: external_exports.string() }))
});
function read(path) {
  try {
    const isKept = !path.startsWith("/dev/") && statSync(path).isFile();
    return isKept ? readFileSync(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}
function refuse3(tool, refusals, fixes, state) {
  const failure = new Failure({
    code: "requirements-refused",
    what: [`depsec did not start ${tool}.`, ...refusals.map((line) => `${line}.`)].join("\n"),
    why: "It starts where everything that it would use could be read, was let pass and does not lead past the gate.",
    fix: fixes.length > 0 ? fixes.join("\n") : "Read the reasons in the summary, or leave it out."
  });
  process.stderr.write(failureText(failure, false));
  appendFileSync(state.log, refusals.map((line) => `${tool}: ${line.replace(/\s+/g, " ")}
`).join(""));
  return 1;
}
async function judgeLocals(paths, namedBy, state) {
  const refused = [];
  for (const path of paths) {
    const shown = relative2(state.root, path) || ".";
    const by = namedBy.get(path);
    const asked = by === void 0 ? "" : ` (${by} names it)`;
    const verdict = existsSync(path) ? await judgeLocal(path, state) : "gone";
    if (verdict === "gone") refused.push(`${shown}: is not here${asked}`);
    else if (verdict !== void 0) refused.push(`${shown}: was judged and is ${verdict}${asked}`);
  }
  return refused;
}
async function restore(plan, swapped, state) {
  const failed = [];
  const receipts = plan.leavesReceipts ? receiptPaths(process.env, homeFolder(), realFiles) : [];
  for (const path of /* @__PURE__ */ new Set([...plan.locks, ...plan.outputs, ...receipts]))
    try {
      const text = read(path);
      if (text === void 0) continue;
      const original = swapped.find((lock) => lock.path === path && lock.during === text);
      const told = receipts.includes(path) ? withoutGateSettings(text, state.gate) : text;
      const real = original?.before ?? await fromGate(told, lockDesk(state));
      if (real !== text) writeFileSync(path, real);
    } catch (error) {
      failed.push(error);
    }
  if (failed.length > 0) throw failed[0];
}
function isShim(path) {
  return statSync(path).size < 4096 && readFileSync(path, "latin1").includes("shim.js' ");
}
function findReal(name, shims) {
  const suffixes = process.platform === "win32" ? [".exe"] : [""];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    if (!isAbsolute4(folder) || folder === shims) continue;
    for (const suffix of suffixes) {
      const path = join8(folder, `${name}${suffix}`);
      try {
        accessSync(path, constants.X_OK);
        if (!isShim(path)) return path;
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
async function poetryProxy(state) {
  const { address, certificate } = await askProxy(state);
  const names = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"];
  return { address, trust: Object.fromEntries(names.map((name) => [name, certificate])) };
}
var PINNED = "DEPSEC_GATE_PINNED";
function withPinned(held, python) {
  const { UV_PYTHON: named = "", ...rest } = held;
  const isUsers = named !== "" && named !== process.env[PINNED];
  if (isUsers) return held;
  return python === void 0 ? rest : { ...rest, UV_PYTHON: python, [PINNED]: python };
}
async function environmentFor(tool, plan, state) {
  const held = withPinned(heldEnvironment(process.env, state.environment), plan.python);
  if (plan.startsProgram) return held;
  const { address, trust } = tool === "poetry" ? await poetryProxy(state) : { address: new URL(state.gate).origin, trust: {} };
  const names = ["http_proxy", "https_proxy", "all_proxy"];
  const proxies = Object.fromEntries(
    names.flatMap((name) => [name, name.toUpperCase()].map((n) => [n, address]))
  );
  return { ...held, ...proxies, ...trust, NO_PROXY: "", no_proxy: "", GIT_ALLOW_PROTOCOL: "none" };
}
function proxyArguments({ tool, start }, plan, state) {
  if (!plan.startsProgram || !["uv", "uvx"].includes(tool)) return [];
  const [file = "", ...first] = start;
  const words = ["--config-file", state.uvSettings];
  const asked = [...first, ...words, ...tool === "uv" ? ["cache", "dir"] : []];
  const { stderr } = spawnSync(file, asked, { env: heldEnvironment(process.env, state.environment) });
  return stderr.includes("http-proxy") ? [] : words;
}
var PATIENCE = 600;
function run(start, args, { env, isHurried, printed }) {
  const [file = "", ...first] = start;
  return new Promise((resolve5, reject) => {
    const output = printed === void 0 ? "inherit" : "pipe";
    const child = spawn(file, [...first, ...args], { stdio: ["inherit", output, "inherit"], env });
    child.stdout?.on("data", (piece) => printed?.push(piece));
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
      process.on(name, () => {
        if (name !== "SIGINT") child.kill(name);
        if (isHurried) setTimeout(() => child.kill("SIGKILL"), PATIENCE).unref();
      });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve5(code ?? 128 + (signal === null ? 0 : os.signals[signal]));
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
  const started = startedTool(word, state.shims);
  const { tool, start } = started;
  const exchanged = exchangedVariables(process.env, state.environment);
  if (exchanged.length > 0)
    process.stderr.write(
      `depsec: ${tool} does not see ${exchanged.join(", ")}, set since the gate opened.
`
    );
  const plan = planTool(tool, args, { cwd: process.cwd(), root: state.root, files: realFiles });
  const desk = lockDesk(state);
  const locks = await prepareLocks(plan.locks, { root: state.root, desk, files: realFiles, read });
  const asked = [...plan.asked, ...locks.asked].map((name) => `${JSON.stringify(name)}
`);
  appendFileSync(state.asked, asked.join(""));
  const refusals = [...plan.refusals, ...locks.refusals];
  if (refusals.length === 0) {
    const locals = /* @__PURE__ */ new Set([...plan.locals, ...locks.locals.keys()]);
    refusals.push(...await judgeLocals(locals, new Map([...locks.locals, ...plan.namedBy]), state));
  }
  if (refusals.length > 0)
    return refuse3(tool, refusals, [.../* @__PURE__ */ new Set([...plan.fixes, ...locks.fixes])], state);
  try {
    const swapped = locks.swapped.filter(({ before, during }) => before !== during);
    for (const { path, during } of swapped) writeFileSync(path, during);
    const isHurried = swapped.length > 0 && process.env[FAMILY] !== void 0;
    const words = [...proxyArguments(started, plan, state), ...args];
    const env = await environmentFor(tool, plan, state);
    const printed = plan.printsAddresses ? [] : void 0;
    const code = await run(start, words, { env, isHurried, printed });
    if (printed !== void 0)
      process.stdout.write(await fromGate(Buffer.concat(printed).toString("utf8"), desk));
    return code;
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
