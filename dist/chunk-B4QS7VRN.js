import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  codeOf,
  lineFinder
} from "./chunk-JLSJLDTO.js";
import {
  placeOf,
  printable
} from "./chunk-MUULUKXM.js";
import {
  InvalidRequirement,
  MAX_LENGTH,
  parseMarker,
  parseRequirement,
  percentDecoded
} from "./chunk-FT7KJOHR.js";
import {
  isInside
} from "./chunk-O6QQTFT6.js";
import {
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
  exists,
  isFile
} from "./chunk-U44NVPD3.js";
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";

// src/requirements/locks/lock-formats.ts
import { basename } from "node:path";

// src/requirements/locks/pdm-lock.ts
import { resolve as resolve3 } from "node:path";

// src/toml/broken-line.ts
function brokenLine(error) {
  return error instanceof TomlError ? { line: error.line } : void 0;
}

// src/requirements/locks/lock-context.ts
import { resolve as resolve2 } from "node:path";

// src/requirements/digest-lengths.ts
var STRONG_DIGESTS = { sha256: 64, sha384: 96, sha512: 128 };
var FRAGMENT_DIGESTS = { ...STRONG_DIGESTS, sha224: 56, sha1: 40, md5: 32 };

// src/requirements/direct-place.ts
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
function nothingAt(path, { file }) {
  return {
    problem: file === void 0 ? `expected an archive or a project at ${printable(path)}, found nothing that pip could install` : "names a path with nothing that pip could install",
    fix: "Name an archive that exists, or a folder with a pyproject.toml or setup.py; paths start at the folder given with -C.",
    isMissing: true
  };
}
var OUTSIDE = {
  problem: "names a path outside of the root",
  fix: "Keep local projects inside the audited tree, or name a folder that holds them all with -C."
};
function shownPath(path, root) {
  const way = relative(root, path).split(sep).join("/");
  return isInside(root, path) ? `./${way}` : way;
}
function findPath(path, origin, { root, files }) {
  try {
    const real = files.realpath(resolve(root, path));
    const shown2 = shownPath(real, root);
    if (origin.file !== void 0 && /^(?:\.\.|[/\\]|[A-Za-z]:)/.test(shown2)) return OUTSIDE;
    const { isFile: isArchive, isDirectory } = files.stat(real);
    if (isArchive) return { source: { kind: "file", path: real }, shown: shown2 };
    const isProject = ["pyproject.toml", "setup.py"].some((name) => isFile(join(real, name), files));
    return isDirectory && isProject ? { source: { kind: "folder", path: real }, shown: shown2 } : nothingAt(path, origin);
  } catch {
    return nothingAt(path, origin);
  }
}
function pathOfFileUrl(address) {
  if (!/^file:\/(?:\/(?:localhost)?\/)?(?!\/)/i.test(address) || !URL.canParse(address)) return void 0;
  try {
    return fileURLToPath(address.replace(/^file:\/\/localhost\//i, "file:///"));
  } catch {
    return void 0;
  }
}

// src/requirements/entry.ts
function problemEntry(origin, kind, what, fix) {
  return { kind: "problem", problem: { kind, origin, what, fix } };
}
function noteEntry(origin, message) {
  return { kind: "note", note: { message, origin } };
}
function optionEntry(origin, name, value) {
  return { kind: "option", option: { name, origin, ...value === void 0 ? {} : { value } } };
}

// src/requirements/locks/lock-context.ts
var BadLock = class extends Error {
  constructor(origin, what, kind = "syntax") {
    super(what);
    this.origin = origin;
    this.what = what;
    this.kind = kind;
  }
  origin;
  what;
  kind;
  /** As an entry for the set's one failure. */
  toEntry() {
    return problemEntry(
      this.origin,
      this.kind,
      this.what,
      "Write the lock anew with the tool it comes from."
    );
  }
};
function parseTomlBy(text, schema, origin) {
  return parseBy(text, parse, "TOML", schema, origin);
}
function parseBy(text, parser, syntax, schema, origin) {
  let value;
  try {
    value = parser(text);
  } catch (error) {
    throw new BadLock({ ...origin, ...brokenLine(error) }, `expected ${syntax}, got something else`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.map(String).join(".") ?? "";
  throw new BadLock(
    origin,
    `expected a lock file of its format, got a wrong value at ${/^[\w.-]+$/.test(at) ? at : "some key"}`
  );
}
function tableLines(text, name) {
  return text.split("\n").flatMap((line, index) => line.trim() === `[[${name}]]` ? [index + 1] : []);
}
function checkedHashes(hashes, filename, origin) {
  const lower = Object.entries(hashes).map(([key, hex]) => [key.toLowerCase(), hex.toLowerCase()]);
  const strong = lower.filter(([key]) => Object.hasOwn(STRONG_DIGESTS, key));
  const isWhole = strong.every(([key, hex]) => /^[0-9a-f]+$/.test(hex) && hex.length === STRONG_DIGESTS[key]);
  if (strong.length > 0 && isWhole) return Object.fromEntries(strong);
  throw new BadLock(
    origin,
    `expected a sha256, sha384 or sha512 hash of each file, got another for ${shownName(filename)}`
  );
}
function shownName(filename) {
  return /^[\w.+-]{1,200}$/.test(filename) ? filename : "one of them";
}
function locate({
  url,
  path,
  name
}, origin, { folder, place }) {
  if (url !== void 0) {
    const isHttp = /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
    if (!isHttp)
      throw new BadLock(origin, "names a file by an address that is neither http nor https", "refused");
    const address = new URL(url);
    const last = address.pathname.split("/").at(-1) ?? "";
    const shown2 = `${address.protocol}//${address.host}${address.pathname}`;
    address.hash = "";
    return { filename: name ?? percentDecoded(last), source: { kind: "url", url: address.href }, shown: shown2 };
  }
  const found = findPath(resolve2(folder, path ?? ""), origin, place);
  if ("problem" in found || found.source.kind !== "file")
    throw new BadLock(origin, "problem" in found ? found.problem : "names a folder as a file", "refused");
  return {
    filename: name ?? (path ?? "").split(/[/\\]/).at(-1) ?? "",
    source: found.source,
    shown: found.shown
  };
}

// src/requirements/direct-address.ts
var URL_LIKE = /^(?:https?|file|ftp|(?:git|hg|svn|bzr|ssh)(?:\+[a-z]+)?):/i;
var NAMED = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)[ \t]*(?:(\[[^\]]*\])[ \t]*)?@[ \t]*(\S.*)$/s;
function splitMarker(text) {
  const separator = URL_LIKE.test(text) ? "; " : ";";
  const at = text.indexOf(separator);
  if (at < 0) return { body: text.trim() };
  const marker = text.slice(at + separator.length).trim();
  if (marker === "") return { body: text.slice(0, at).trim() };
  parseMarker(marker);
  return { body: text.slice(0, at).trim(), marker };
}
function extrasOf(brackets) {
  return brackets === void 0 ? [] : parseRequirement(`x${brackets}`).extras;
}
function fragmentOf(text) {
  return new Map(
    text.split("&").filter((pair) => pair.includes("=")).map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)])
  );
}
function parsePath(text) {
  const [, address = text, brackets] = /^(.*[^ \t])[ \t]*(\[[^[\]]+\])$/s.exec(text) ?? [];
  return { address, brackets, fragment: /* @__PURE__ */ new Map() };
}
function parseUrl(text) {
  const hash = text.indexOf("#");
  const fragment = fragmentOf(hash < 0 ? "" : text.slice(hash + 1));
  const [, name, brackets] = /^([\w.-]+)(\[[^\]]*\])?$/.exec(fragment.get("egg") ?? "") ?? [];
  if (fragment.has("egg") && name === void 0)
    throw new InvalidRequirement("the name of a project after egg=", 1);
  if (/\s/.test(text)) throw new InvalidRequirement("an address without blanks", 1);
  return { name, brackets, address: hash < 0 ? text : text.slice(0, hash), fragment };
}
function parseDirect(text) {
  const { body, marker } = splitMarker(text);
  const [, given, extras, place = body] = URL_LIKE.test(body) ? [] : NAMED.exec(body) ?? [];
  const { brackets, address, fragment, name } = URL_LIKE.test(place) ? parseUrl(place) : parsePath(place);
  const found = given ?? name;
  return {
    ...found === void 0 ? {} : { name: found },
    extras: extrasOf(extras ?? brackets),
    ...marker === void 0 ? {} : { marker },
    address,
    fragment
  };
}

// src/requirements/refusal.ts
var ARCHIVE = /\.(?:zip|whl|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lz|lzma))$/i;
var REFUSALS = {
  vcs: {
    what: "is a requirement from version control (git, hg, svn or bzr)",
    fix: "Name a released version (name==version), or let depsec audit or depsec install clone and read the repository with --allow-vcs."
  },
  url: {
    what: "is a requirement given by URL",
    fix: "Name a released version (name==version) and, if it is not on your index, add one that has it with --extra-index-url."
  },
  path: {
    what: "is a requirement given by a local path",
    fix: "Take local projects out of the file; their own requirements can be audited by naming them."
  }
};
function kindOfAddress(address) {
  const plain = address.replace(/[\t\r\n]/g, "").trim();
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== void 0 && (scheme.includes("+") || ["git", "hg", "svn", "bzr", "ssh"].includes(scheme)))
    return "vcs";
  if (scheme !== void 0) return "url";
  if (ARCHIVE.test(plain.replace(/[ \t]*\[[^\]]+\]$/, ""))) return "archive";
  return /^[a-z]:|[/\\]|^[.~]/i.test(plain) ? "path" : void 0;
}
function refusalOf(text) {
  const [, direct] = /^[\w.-]+[ \t]*(?:\[[^\]]*\][ \t]*)?@(.*)$/s.exec(text.trim()) ?? [];
  if (direct !== void 0) return kindOfAddress(direct) ?? "url";
  const kind = kindOfAddress(text);
  if (kind === "url" || kind === "vcs") return kind;
  return kindOfAddress(text.split(";", 1)[0] ?? "");
}

// src/requirements/pip-file/variables.ts
var VARIABLE = /\$\{([^{}]*)\}/g;
function variablesIn(text) {
  return [...text.matchAll(VARIABLE)].map(([, name = ""]) => name);
}
function complaint(name, variables) {
  if (!/^[A-Z0-9_]{1,100}$/.test(name))
    return {
      problem: "holds ${…} around something other than the upper-case name of a variable, the only kind pip expands",
      fix: "Name the variable in capital letters and allow it with --env NAME."
    };
  if (!variables.allowed.includes(name))
    return {
      problem: `needs the value of the environment variable ${name}, which is not allowed`,
      fix: `If this file may have the value, allow it with --env ${name}.`
    };
  const value = variables.values[name] ?? "";
  if (value === "")
    return {
      problem: `needs the value of the environment variable ${name}, which is not set`,
      fix: `Set ${name} in the environment.`
    };
  if (/[\s"'\\\p{C}]/u.test(value))
    return {
      problem: `needs the environment variable ${name}, whose value has a blank, quote, backslash or control character`,
      fix: `Percent-encode the value of ${name}.`
    };
  return void 0;
}
function expandVariables(text, variables) {
  for (const name of variablesIn(text)) {
    const found = complaint(name, variables);
    if (found !== void 0) return found;
  }
  return { value: text.replace(VARIABLE, (_, name) => variables.values[name] ?? "") };
}

// src/requirements/direct-entry.ts
function expandLogin(address, variables) {
  if (variablesIn(address).length === 0) return { value: address };
  const [, start = "", login = "", rest = ""] = /^([a-z+]+:\/\/)([^/@]*)(@.*)$/is.exec(address) ?? [];
  if (login === "" || variablesIn(start + rest).length > 0)
    return {
      problem: "has a variable (${…}) in a requirement, elsewhere than in the login of its address",
      fix: "Write the requirement out; in addresses, variables are expanded in front of the @ only."
    };
  const expansion = expandVariables(login, variables);
  return "problem" in expansion ? expansion : { value: `${start}${expansion.value}${rest}` };
}
function withoutLogin(address) {
  return address.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1").replace(/[?#].*$/, "");
}
function lowerScheme(address) {
  return address.replace(/^[a-z+]+:/i, (scheme) => scheme.toLowerCase());
}
function httpPlace(address, value) {
  const isHttp = /^https?:\/\/[^/]/i.test(value) && URL.canParse(value);
  return isHttp ? { source: { kind: "url", url: lowerScheme(value) }, shown: lowerScheme(withoutLogin(address)) } : { problem: "is a requirement by an address that is neither http nor https", fix: REFUSALS.url.fix };
}
function vcsPlace(address, value, { allowVcs }) {
  const [, url = "", revision] = /^git\+((?:https?|ssh):\/\/(?:[^/@\s]*@)?[^/@\s-][^/@\s]*\/[^@\s]*)(?:@([^@\s]+))?$/i.exec(value) ?? [];
  if (url === "" || revision?.startsWith("-") === true)
    return {
      problem: "is a requirement from version control other than git over https, http or ssh",
      fix: "Write it as git+https://host/repository@revision, or name a released version (name==version)."
    };
  if (!allowVcs) return { problem: REFUSALS.vcs.what, fix: REFUSALS.vcs.fix };
  const source = { kind: "vcs", url, ...revision === void 0 ? {} : { revision } };
  return { source, shown: withoutLogin(address) };
}
function placeOfAddress(address, { origin, variables, place }) {
  const kind = kindOfAddress(address) ?? "path";
  if (kind === "path" || kind === "archive") return findPath(address, origin, place);
  if (/^file:/i.test(address)) {
    const path = pathOfFileUrl(address);
    return path === void 0 ? { problem: "names a file: address that is no absolute path of this machine", fix: REFUSALS.path.fix } : findPath(path, origin, place);
  }
  const expanded = expandLogin(address, variables);
  if (!("value" in expanded)) return expanded;
  return kind === "vcs" ? vcsPlace(address, expanded.value, place) : httpPlace(address, expanded.value);
}
function fragmentHashes({ fragment }) {
  const found = [...fragment].filter(([key]) => Object.hasOwn(FRAGMENT_DIGESTS, key));
  const isWhole = found.every(
    ([key, hex]) => /^[0-9a-f]+$/i.test(hex) && hex.length === FRAGMENT_DIGESTS[key]
  );
  return isWhole ? Object.fromEntries(found.map(([key, hex]) => [key, hex.toLowerCase()])) : void 0;
}
var SUBDIRECTORY = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\x21-\x7e]+$/;
function refusedUse(source, context, name) {
  if (context.isEditable && source.kind !== "folder" && source.kind !== "vcs")
    return {
      problem: "is an editable requirement that is neither a folder nor a repository",
      fix: "Leave -e out: archives are installed as they are."
    };
  if (context.isConstraint && (name === void 0 || context.isEditable))
    return {
      problem: "is a constraint by path or address without a name",
      fix: "Write it as name @ address, or move it to a requirements file."
    };
  return void 0;
}
function toDirect(parsed, context) {
  const { origin, isConstraint } = context;
  const refuse = ({ problem, fix, isMissing }) => problemEntry(origin, isMissing === true ? "missing" : "refused", problem, fix);
  const found = placeOfAddress(parsed.address, context);
  if ("problem" in found) return refuse(found);
  const unfit = refusedUse(found.source, context, parsed.name);
  if (unfit !== void 0 && "problem" in unfit) return refuse(unfit);
  const announced = fragmentHashes(parsed);
  const subdirectory2 = parsed.fragment.get("subdirectory");
  if (announced === void 0 || subdirectory2 !== void 0 && !SUBDIRECTORY.test(subdirectory2))
    return problemEntry(
      origin,
      "syntax",
      "expected whole hashes and a folder inside the project after the # of the address, got something else",
      "Write for example #sha256=… or #subdirectory=folder."
    );
  const { name, extras, marker } = parsed;
  const direct = {
    ...name === void 0 ? {} : { name },
    extras,
    ...marker === void 0 ? {} : { marker },
    hashes: context.hashes,
    announced,
    source: found.source,
    ...subdirectory2 === void 0 ? {} : { subdirectory: subdirectory2.replace(/\/+$/, "") },
    shown: found.shown,
    isConstraint,
    ...context.isEditable && { isEditable: true },
    origin
  };
  return { kind: "direct", direct };
}
function directEntry(text, context) {
  try {
    return toDirect(parseDirect(text), context);
  } catch (error) {
    if (!(error instanceof InvalidRequirement)) throw error;
    return problemEntry(
      context.origin,
      "syntax",
      `expected ${error.expected}, got something else`,
      "Write it as name[extra] @ address ; marker (PEP 508)."
    );
  }
}

// src/requirements/locks/locked-direct.ts
function below(address, subdirectory2) {
  return subdirectory2 === void 0 ? address : `${address}#subdirectory=${subdirectory2}`;
}
function lockedDirect(direct, origin, context) {
  const { name, address, marker, hashes = {} } = direct;
  const entry = directEntry(`${name} @ ${address}${marker === void 0 ? "" : ` ; ${marker}`}`, {
    origin,
    hashes: [],
    isConstraint: false,
    isEditable: false,
    variables: context.variables,
    place: context.place
  });
  if (entry.kind === "include") throw new TypeError("a direct requirement includes no file");
  return entry.kind === "direct" ? { ...entry, direct: { ...entry.direct, announced: hashes } } : entry;
}

// src/requirements/locks/tool-lock.ts
var PROJECT_NAME = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;
var VERSION = /^[\w.+!-]+$/;
function toolLock(installer, context, listed) {
  const origin = { file: context.file };
  const packages = [];
  const others = [];
  try {
    for (const one of listed(origin)) {
      if ("kind" in one) others.push(one);
      else packages.push(one);
    }
    return [{ kind: "lock", lock: { packages, environments: [], installer, origin } }, ...others];
  } catch (error) {
    if (error instanceof BadLock) return [...others, error.toEntry()];
    throw error;
  }
}
function* packagesAt(text, packages, whole) {
  const lines = tableLines(text, "package");
  for (const [at, one] of packages.entries()) {
    const line = lines.length === packages.length ? lines[at] : void 0;
    yield [one, { ...whole, ...line === void 0 ? {} : { line } }];
  }
}
function hashRecord(hash, filename, origin) {
  const [algorithm = "", digest = ""] = (hash ?? "").split(":");
  return checkedHashes({ [algorithm]: digest }, filename, origin);
}
function hashList(hashes, origin) {
  const all = hashes.flatMap((hash) => Object.entries(hashRecord(hash, "", origin)));
  return [...new Set(all.map(([algorithm, digest]) => `${algorithm}:${digest}`))];
}
function lockedIndexes({ variables }) {
  const seen = /* @__PURE__ */ new Set();
  return (url, origin) => {
    if (seen.has(url)) return [];
    seen.add(url);
    const found = expandVariables(url, variables);
    if ("problem" in found) return [problemEntry(origin, "refused", found.problem, found.fix)];
    const entry = optionEntry(origin, "locked-index", found.value);
    return entry.kind === "include" ? [] : [entry];
  };
}

// src/requirements/locks/pdm-lock.ts
var Text = external_exports.string().max(1e4);
var File = external_exports.object({ file: Text.optional(), url: Text.optional(), hash: Text });
var Package = external_exports.object({
  name: external_exports.string().regex(PROJECT_NAME),
  version: external_exports.string().regex(VERSION),
  /** The entry of a package with extras repeats the files of the one without. */
  extras: external_exports.array(Text).optional(),
  files: external_exports.array(File).default([]),
  path: Text.optional(),
  url: Text.optional(),
  git: Text.optional(),
  revision: Text.optional(),
  subdirectory: Text.optional()
});
var PdmLock = external_exports.object({
  package: external_exports.array(Package).default([]),
  metadata: external_exports.object({ lock_version: external_exports.string().regex(/^4\.\d+(?:\.\d+)?$/) })
});
function directOf({ name, path, url, git, revision = "", subdirectory: subdirectory2, files }, origin, context) {
  if ([path, url, git].filter((place) => place !== void 0).length > 1)
    throw new BadLock(origin, `expected one place of ${name}, got several`);
  if (git !== void 0) {
    const address2 = below(`git+${git}${revision === "" ? "" : `@${revision}`}`, subdirectory2);
    return lockedDirect({ name, address: address2 }, origin, context);
  }
  const address = path === void 0 ? url : resolve3(context.folder, path, subdirectory2 ?? "");
  if (address === void 0) return void 0;
  const [file] = files;
  const hashes = file === void 0 ? {} : hashRecord(file.hash, file.file ?? "", origin);
  const whole = path === void 0 ? below(address.replace(/#.*$/, ""), subdirectory2) : address;
  return lockedDirect({ name, address: whole, hashes }, origin, context);
}
function fileOf({ file, url, hash }, origin, context) {
  const found = locate({ url, name: file }, origin, context);
  return { ...found, hashes: hashRecord(hash, found.filename, origin) };
}
function readPdmLock(text, context) {
  return toolLock("pdm", context, function* (whole) {
    const lock = parseTomlBy(text, PdmLock, whole);
    for (const [one, origin] of packagesAt(text, lock.package, whole)) {
      const direct = directOf(one, origin, context);
      if (direct !== void 0) {
        if (one.extras === void 0) yield direct;
        continue;
      }
      const { name, version, files, extras } = one;
      if (files.length === 0) throw new BadLock(origin, `expected a file of ${name}, got none`);
      const placed = files.filter(({ url }) => url !== void 0);
      const hashes = hashList(
        files.filter(({ url }) => url === void 0).map(({ hash }) => hash),
        origin
      );
      const listed = placed.map((file) => fileOf(file, origin, context));
      if (extras === void 0) yield { name, version, files: listed, hashes, origin };
    }
  });
}

// src/requirements/locks/pipfile-lock.ts
import { resolve as resolve4 } from "node:path";
var Text2 = external_exports.string().max(1e4);
var Package2 = external_exports.object({
  version: external_exports.string().optional(),
  hashes: external_exports.array(Text2).default([]),
  git: Text2.optional(),
  ref: Text2.optional(),
  subdirectory: Text2.optional(),
  file: Text2.optional(),
  path: Text2.optional()
});
var Section = external_exports.record(external_exports.string().regex(PROJECT_NAME), Package2);
var PipfileLock = external_exports.object({
  _meta: external_exports.object({
    "pipfile-spec": external_exports.literal(6),
    sources: external_exports.array(external_exports.object({ url: Text2 })).default([])
  })
}).catchall(Section);
function lineFinder2(text) {
  const lines = text.split("\n").map((line) => line.trim());
  const find = (key, from) => lines.findIndex((line, at) => at >= from && line.startsWith(`${JSON.stringify(key)}:`));
  return (section, name) => {
    const start = find(section, 0);
    const at = start < 0 ? -1 : find(name, start);
    return at < 0 ? void 0 : at + 1;
  };
}
function addressOf({ git, ref = "", subdirectory: subdirectory2, file, path }, { folder }) {
  if (git !== void 0)
    return below(`git+${git.replace(/^git\+/, "")}${ref === "" ? "" : `@${ref}`}`, subdirectory2);
  if (file !== void 0 && /^[a-z][a-z0-9+.-]*:/i.test(file)) return below(file, subdirectory2);
  const local = file ?? path;
  return local === void 0 ? void 0 : resolve4(folder, local, subdirectory2 ?? "");
}
function listedOf(name, one, origin, context) {
  const address = addressOf(one, context);
  if ([one.git, one.file, one.path].filter((place) => place !== void 0).length > 1)
    throw new BadLock(origin, `expected one place of ${name}, got several`);
  if (address !== void 0) {
    const [first] = one.hashes;
    const hashes = first === void 0 || one.git !== void 0 ? {} : hashRecord(first, "", origin);
    return lockedDirect({ name, address, hashes }, origin, context);
  }
  const version = /^==(.*)$/.exec(one.version ?? "")?.[1] ?? "";
  if (!VERSION.test(version) || one.hashes.length === 0)
    throw new BadLock(origin, `expected a version with == and hashes of ${name}, got none`);
  return { name, version, files: [], hashes: hashList(one.hashes, origin), origin };
}
function readPipfileLock(text, context) {
  return toolLock("pipenv", context, function* (whole) {
    const { _meta: meta, ...sections } = parseBy(text, JSON.parse, "JSON", PipfileLock, whole);
    const lineOf = lineFinder2(text);
    const indexOf = lockedIndexes(context);
    for (const { url } of meta.sources) yield* indexOf(url, whole);
    const seen = /* @__PURE__ */ new Set();
    for (const [section, packages] of Object.entries(sections))
      for (const [name, one] of Object.entries(packages)) {
        const line = lineOf(section, name);
        const key = JSON.stringify([name, one]);
        if (!seen.has(key))
          yield listedOf(name, one, { ...whole, ...line === void 0 ? {} : { line } }, context);
        seen.add(key);
      }
  });
}

// src/requirements/locks/poetry-lock.ts
import { resolve as resolve5 } from "node:path";
var Text3 = external_exports.string().max(1e4);
var Files = external_exports.array(external_exports.object({ file: Text3, hash: Text3 }));
var Source = external_exports.object({
  type: external_exports.enum(["legacy", "git", "url", "file", "directory"]),
  url: Text3,
  resolved_reference: Text3.optional(),
  subdirectory: Text3.optional()
});
var Package3 = external_exports.object({
  name: external_exports.string().regex(PROJECT_NAME),
  version: external_exports.string().regex(VERSION),
  files: Files.optional(),
  source: Source.optional()
});
var PoetryLock = external_exports.object({
  package: external_exports.array(Package3).default([]),
  metadata: external_exports.object({
    "lock-version": external_exports.string().regex(/^[12]\.\d+$/),
    /** Where lock version 1 has the files of all packages. */
    files: external_exports.record(external_exports.string(), Files).default({})
  })
});
function directOf2(name, { type, url, resolved_reference: commit = "", subdirectory: subdirectory2 }, origin, context) {
  if (type === "directory")
    return lockedDirect({ name, address: resolve5(context.folder, url, subdirectory2 ?? "") }, origin, context);
  if (type !== "git") return void 0;
  const address = below(`git+${url}${commit === "" ? "" : `@${commit}`}`, subdirectory2);
  return lockedDirect({ name, address }, origin, context);
}
function readPoetryLock(text, context) {
  return toolLock("poetry", context, function* (whole) {
    const lock = parseTomlBy(text, PoetryLock, whole);
    const indexOf = lockedIndexes(context);
    for (const [{ name, version, source, files: own }, origin] of packagesAt(text, lock.package, whole)) {
      const direct = source && directOf2(name, source, origin, context);
      if (direct !== void 0) {
        yield direct;
        continue;
      }
      const files = own ?? lock.metadata.files[name] ?? [];
      if (files.length === 0) throw new BadLock(origin, `expected a file of ${name}, got none`);
      const shared = { name, version, origin };
      if (source === void 0 || source.type === "legacy") {
        if (source !== void 0) yield* indexOf(source.url, origin);
        const hashes = hashList(
          files.map(({ hash }) => hash),
          origin
        );
        yield { ...shared, ...source && { index: source.url }, files: [], hashes };
        continue;
      }
      const place = source.type === "url" ? { url: source.url } : { path: source.url };
      const listed = files.map(({ file, hash }) => ({
        ...locate({ ...place, name: file }, origin, context),
        hashes: hashRecord(hash, file, origin)
      }));
      yield { ...shared, files: listed, hashes: [] };
    }
  });
}

// src/requirements/locks/pylock.ts
import { resolve as resolve6 } from "node:path";
var Text4 = external_exports.string().max(1e4);
var File2 = external_exports.object({
  name: Text4.optional(),
  url: Text4.optional(),
  path: Text4.optional(),
  hashes: external_exports.record(external_exports.string(), Text4)
});
var Package4 = external_exports.object({
  name: external_exports.string().regex(/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/),
  version: external_exports.string().regex(/^[\w.+!-]+$/).optional(),
  marker: Text4.optional(),
  "requires-python": Text4.optional(),
  index: Text4.optional(),
  wheels: external_exports.array(File2).default([]),
  sdist: File2.optional(),
  archive: File2.extend({ subdirectory: Text4.optional() }).optional(),
  directory: external_exports.object({ path: Text4, subdirectory: Text4.optional() }).optional(),
  vcs: external_exports.object({ type: Text4, url: Text4.optional(), "commit-id": Text4, subdirectory: Text4.optional() }).optional()
});
var Pylock = external_exports.object({
  "lock-version": external_exports.string().regex(/^1\.\d+$/),
  environments: external_exports.array(Text4).default([]),
  "requires-python": Text4.optional(),
  "default-groups": external_exports.array(external_exports.string()).default([]),
  packages: external_exports.array(Package4)
});
var [TRUE, FALSE] = ['python_version >= "0"', 'python_version < "0"'];
function settleMarker(marker, groups, origin) {
  const settled = marker.replace(
    /(['"])([^'"\\]*)\1\s+(not\s+)?in\s+(extras|dependency_groups)\b/g,
    (_, _quote, name, not, set) => (set === "dependency_groups" && groups.includes(name)) === (not === void 0) ? TRUE : FALSE
  );
  try {
    parseMarker(settled);
    return settled;
  } catch (error) {
    if (!(error instanceof InvalidRequirement)) throw error;
    throw new BadLock(origin, "expected a marker as PEP 508 writes it, got something else");
  }
}
function fileOf2(file, origin, context) {
  const place = locate(file, origin, context);
  return { ...place, hashes: checkedHashes(file.hashes, place.filename, origin) };
}
function addressOf2({ archive, directory, vcs }, { folder }) {
  if (archive?.url !== void 0) return below(archive.url, archive.subdirectory);
  if (vcs !== void 0) return below(`${vcs.type}+${vcs.url ?? ""}@${vcs["commit-id"]}`, vcs.subdirectory);
  return resolve6(folder, archive?.path ?? directory?.path ?? "", directory?.subdirectory ?? "");
}
function directOf3(listed, marker, origin, context) {
  const { name, archive } = listed;
  const hashes = archive === void 0 ? {} : checkedHashes(archive.hashes, "the archive", origin);
  return lockedDirect({ name, address: addressOf2(listed, context), marker, hashes }, origin, context);
}
function checkOnePlace({ name, wheels, sdist, archive, vcs, directory }, origin) {
  const kinds = [wheels[0] ?? sdist, archive, vcs, directory].filter((kind) => kind !== void 0);
  if (kinds.length === 1) return;
  const got = kinds.length === 0 ? "none" : "several kinds of them";
  throw new BadLock(origin, `expected files, an archive, a folder or a repository of ${name}, got ${got}`);
}
function packageOf(listed, marker, origin, context) {
  const { name, version, index, wheels, sdist } = listed;
  if (version === void 0) throw new BadLock(origin, `expected a version of ${name}, got none`);
  return {
    name,
    version,
    ...marker === void 0 ? {} : { marker },
    ...listed["requires-python"] === void 0 ? {} : { requiresPython: listed["requires-python"] },
    ...index === void 0 ? {} : { index },
    files: [...wheels, ...sdist === void 0 ? [] : [sdist]].map((file) => fileOf2(file, origin, context)),
    hashes: [],
    origin
  };
}
function readLock(text, context) {
  const whole = { file: context.file };
  const lock = parseTomlBy(text, Pylock, whole);
  const lines = tableLines(text, "packages");
  const packages = [];
  const directs = [];
  for (const [at, listed] of lock.packages.entries()) {
    const line = lines.length === lock.packages.length ? lines[at] : void 0;
    const origin = { ...whole, ...line === void 0 ? {} : { line } };
    const marker = listed.marker === void 0 ? void 0 : settleMarker(listed.marker, lock["default-groups"], origin);
    checkOnePlace(listed, origin);
    const hasFiles = listed.wheels.length > 0 || listed.sdist !== void 0;
    if (hasFiles) packages.push(packageOf(listed, marker, origin, context));
    else directs.push(directOf3(listed, marker, origin, context));
  }
  const python = lock["requires-python"];
  const environments = lock.environments.map((marker) => settleMarker(marker, [], whole));
  const head = { environments, origin: whole, ...python === void 0 ? {} : { requiresPython: python } };
  return [{ kind: "lock", lock: { ...head, packages } }, ...directs];
}
function readPylock(text, context) {
  try {
    return readLock(text, context);
  } catch (error) {
    if (error instanceof BadLock) return [error.toEntry()];
    throw error;
  }
}

// src/requirements/locks/uv-lock.ts
import { resolve as resolve7 } from "node:path";
var Text5 = external_exports.string().max(1e4);
var File3 = external_exports.object({
  url: Text5.optional(),
  path: Text5.optional(),
  filename: Text5.optional(),
  hash: Text5.optional()
});
var Package5 = external_exports.object({
  name: external_exports.string().regex(PROJECT_NAME),
  version: external_exports.string().regex(VERSION).optional(),
  source: external_exports.union([
    external_exports.strictObject({ registry: Text5 }),
    external_exports.strictObject({ git: Text5 }),
    external_exports.strictObject({ url: Text5, subdirectory: Text5.optional() }),
    external_exports.strictObject({ path: Text5 }),
    external_exports.strictObject({ directory: Text5 }),
    external_exports.strictObject({ editable: Text5 }),
    external_exports.strictObject({ virtual: Text5 })
  ]),
  sdist: File3.optional(),
  wheels: external_exports.array(File3).default([])
});
var UvLock = external_exports.object({ version: external_exports.literal(1), package: external_exports.array(Package5).default([]) });
function gitAddress(git, origin) {
  if (!URL.canParse(git)) throw new BadLock(origin, "names a repository by something that is no address");
  const url = new URL(git);
  const subdirectory2 = url.searchParams.get("subdirectory") ?? void 0;
  const commit = url.hash.slice(1);
  url.hash = "";
  url.search = "";
  return below(`git+${url.href}${commit === "" ? "" : `@${commit}`}`, subdirectory2);
}
function fileOf3(file, { source }, origin, context) {
  const folder = "registry" in source && !/^https?:/i.test(source.registry) ? source.registry : "";
  if (file.url !== void 0 && file.path !== void 0)
    throw new BadLock(origin, "names a file by an address and by a path");
  const path = file.path === void 0 ? void 0 : resolve7(context.folder, folder, file.path);
  const own = "url" in source ? source.url : void 0;
  const place = file.url === void 0 && path === void 0 ? { url: own, path: "path" in source ? source.path : void 0 } : { url: file.url, path };
  const found = locate({ ...place, name: file.filename }, origin, context);
  return { ...found, hashes: hashRecord(file.hash, found.filename, origin) };
}
function directOf4({ name, source }, origin, context) {
  if ("virtual" in source) return [];
  if ("git" in source)
    return [lockedDirect({ name, address: gitAddress(source.git, origin) }, origin, context)];
  const folder = "directory" in source ? source.directory : "editable" in source ? source.editable : void 0;
  if (folder === void 0) return void 0;
  const address = resolve7(context.folder, folder);
  return address === resolve7(context.folder) ? [] : [lockedDirect({ name, address }, origin, context)];
}
function readUvLock(text, context) {
  return toolLock("uv", context, function* (whole) {
    const lock = parseTomlBy(text, UvLock, whole);
    for (const [one, origin] of packagesAt(text, lock.package, whole)) {
      const direct = directOf4(one, origin, context);
      if (direct !== void 0) yield* direct;
      else {
        const { name, version, source, sdist, wheels } = one;
        const files = [...wheels, ...sdist === void 0 ? [] : [sdist]];
        if (files.length === 0 || version === void 0)
          throw new BadLock(origin, `expected a version and a file of ${name}, got none`);
        const index = "registry" in source ? { index: source.registry } : {};
        const listed = files.map((file) => fileOf3(file, one, origin, context));
        yield { name, version, ...index, files: listed, hashes: [], origin };
      }
    }
  });
}

// src/requirements/locks/lock-formats.ts
var LOCK_FORMATS = [
  { name: "pylock.toml", pattern: /^pylock(?:\.[^.]+)?\.toml$/, read: readPylock },
  { name: "uv.lock", read: readUvLock, isOfProject: true },
  { name: "poetry.lock", read: readPoetryLock, isOfProject: true },
  { name: "pdm.lock", read: readPdmLock, isOfProject: true },
  { name: "Pipfile.lock", read: readPipfileLock }
];
var PROJECT_LOCKS = LOCK_FORMATS.filter(({ isOfProject }) => isOfProject).map(
  ({ name }) => name
);
function formatOf(path) {
  const file = basename(path);
  return LOCK_FORMATS.find(({ name, pattern }) => pattern?.test(file) ?? name === file);
}
function isLockName(path) {
  return formatOf(path) !== void 0;
}
function readLock2(text, context) {
  return formatOf(context.file)?.read(text, context) ?? [];
}

// src/requirements/project/project-table.ts
var Text6 = external_exports.string().max(1e4);
var Texts = external_exports.array(Text6).default([]);
var Loose = external_exports.record(external_exports.string(), external_exports.unknown());
var Dynamic = external_exports.object({ file: external_exports.union([Text6.transform((file) => [file]), external_exports.array(Text6)]) });
var Pyproject = external_exports.object({
  "build-system": external_exports.unknown().optional(),
  project: external_exports.object({
    name: Text6.optional(),
    dependencies: Texts,
    "optional-dependencies": external_exports.record(Text6, external_exports.array(Text6)).default({}),
    dynamic: Texts
  }).optional(),
  "dependency-groups": external_exports.record(Text6, external_exports.array(external_exports.union([Text6, external_exports.strictObject({ "include-group": Text6 })]))).default({}),
  tool: external_exports.object({
    uv: external_exports.object({
      sources: external_exports.record(Text6, external_exports.unknown()).default({}),
      index: external_exports.array(Loose).default([]),
      "dev-dependencies": Texts,
      "constraint-dependencies": Texts
    }).loose().prefault({}),
    pdm: external_exports.object({
      source: external_exports.array(Loose).default([]),
      "dev-dependencies": external_exports.record(Text6, external_exports.array(Text6)).default({})
    }).prefault({}),
    poetry: external_exports.object({
      source: external_exports.array(Loose).default([]),
      dependencies: Loose.default({}),
      "dev-dependencies": Loose.default({}),
      group: external_exports.record(Text6, external_exports.object({ dependencies: Loose.default({}) })).default({})
    }).prefault({}),
    setuptools: external_exports.object({
      dynamic: external_exports.object({
        dependencies: Dynamic.optional().catch(void 0),
        "optional-dependencies": external_exports.record(Text6, Dynamic).default({}).catch({})
      }).prefault({})
    }).prefault({})
  }).prefault({})
});
function readPyproject(text) {
  let value;
  try {
    value = parse(text);
  } catch (error) {
    return { problem: "expected TOML, got something else", ...brokenLine(error) };
  }
  const read = Pyproject.safeParse(value);
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.map(String).join(".") ?? "";
  return { problem: `got a wrong value at ${/^[\w.-]+$/.test(at) ? at : "some key"}` };
}
function openFields({ project, tool }) {
  const { dynamic } = tool.setuptools;
  const isTold = (field) => field === "dependencies" ? dynamic.dependencies !== void 0 : Object.keys(dynamic["optional-dependencies"]).length > 0;
  return (project?.dynamic ?? []).filter(
    (field) => ["dependencies", "optional-dependencies"].includes(field) && !isTold(field)
  );
}
function isOwnName(name, { project }) {
  return project?.name !== void 0 && normalizeName(project.name) === normalizeName(name);
}

// src/requirements/requirement-file.ts
import { relative as relative2, resolve as resolve8, sep as sep2 } from "node:path";
var MAX_BYTES = 10 * 1024 * 1024;
function unreadable(shown2, by, what) {
  const from = by.file === void 0 ? "" : ` (named in ${placeOf(by)})`;
  return new Failure({
    code: "requirements-unreadable",
    what: `Requirements file ${printable(shown2)}${from}: ${what}.`,
    why: "What it asks for cannot be audited, and pip would stop here too.",
    fix: "Check the name, its letter case and the permissions; nested files are relative to the file that names them."
  });
}
function noFile(shown2, by) {
  const from = by.file === void 0 ? "" : ` (named in ${placeOf(by)})`;
  return new Failure({
    code: "requirements-unreadable",
    what: `Requirements file ${printable(shown2)}${from}: ${NO_FILE}.`,
    why: "It can be read only once: either by depsec, or by the installer, which would then get what nobody read.",
    fix: "Write it to a file and name that. depsec audit and depsec install read standard input where they are told -r -."
  });
}
var NO_FILE = "expected a file, found a pipe, socket or device";
function isNoFile(path, files) {
  try {
    const { isFile: isFile2, isDirectory } = files.stat(path);
    return !isFile2 && !isDirectory;
  } catch {
    return false;
  }
}
function causeOf(error) {
  const code = codeOf(error);
  const causes = {
    ENOENT: "expected it to exist, found nothing",
    ENOTDIR: "expected it to exist, found nothing",
    EACCES: "expected to read it, was not permitted",
    EPERM: "expected to read it, was not permitted",
    ELOOP: "expected it to exist, found symbolic links that go in a circle"
  };
  return causes[code] ?? `expected to read it, failed with ${code}`;
}
function findRoot(root, files) {
  try {
    return files.realpath(root);
  } catch (error) {
    throw new Failure({
      code: "usage",
      what: `Folder ${printable(root)}: ${causeOf(error)}.`,
      why: "Requirements files are looked for only there.",
      fix: "Check the folder given with -C."
    });
  }
}
function findFile(path, root, files, written, by) {
  try {
    const real = files.realpath(path);
    const shown2 = isInside(root, real) ? relative2(root, real).split(sep2).join("/") : void 0;
    return { path: resolve8(path), real, shown: shown2 };
  } catch (error) {
    throw isNoFile(path, files) ? noFile(written, by) : unreadable(written, by, causeOf(error));
  }
}
function tooLong(written, by) {
  return unreadable(written, by, "expected at most 10 MiB, found more");
}
function checkLength(bytes, written, by) {
  if (bytes.length > MAX_BYTES) throw tooLong(written, by);
  return bytes;
}
function readFound(found, files, written, by) {
  try {
    const { isFile: isFile2, isDirectory, size } = files.stat(found.real);
    if (isDirectory) throw unreadable(written, by, "expected a file, found a folder");
    if (!isFile2) throw noFile(written, by);
    if (size > MAX_BYTES) throw tooLong(written, by);
    return checkLength(files.read(found.real), written, by);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(written, by, causeOf(error));
  }
}

// src/requirements/twofold-path.ts
import { dirname, resolve as resolve9 } from "node:path";
function followed(from, to, files) {
  return to.split("/").reduce(
    (at, part) => {
      if (part !== "..") return resolve9(at, part);
      try {
        return dirname(files.realpath(at));
      } catch {
        return dirname(at);
      }
    },
    resolve9(from, to.startsWith("/") ? "/" : ".")
  );
}
function isTwofoldPath(from, to, files) {
  const [asked, counted] = [followed(from, to, files), resolve9(from, to)];
  if (asked === counted) return false;
  try {
    return files.realpath(asked) !== files.realpath(counted);
  } catch {
    return false;
  }
}
var TWOFOLD = {
  what: "goes up from a link, so that installers differ in where it leads",
  fix: "Name the place without going up from a link."
};

// src/requirements/requirement-entry.ts
function isUnsafe(text) {
  return /(?:^|\s)[-#]|\$\{|\\/.test(text);
}
function rebuild({ name, extras, specifier, marker }) {
  const wanted = extras.length > 0 ? `[${extras.join(",")}]` : "";
  return `${name}${wanted}${specifier}${marker === void 0 ? "" : ` ; ${marker}`}`;
}
function accept(dependency, { origin, hashes, isConstraint }) {
  const syntax = (what, fix) => problemEntry(origin, "syntax", what, fix);
  if (isConstraint && dependency.extras.length > 0)
    return syntax("is a constraint with extras", "Leave the extras out: a constraint names a version only.");
  const text = rebuild(dependency);
  if (isUnsafe(text))
    return syntax(
      "has a -, #, $ or \\ where pip would read something else",
      "Simplify the marker of this line."
    );
  const { name, extras, specifier, marker } = dependency;
  const requirement = {
    name,
    extras,
    specifier,
    ...marker === void 0 ? {} : { marker },
    hashes,
    text,
    origin
  };
  return { kind: "requirement", requirement, isConstraint };
}
function withoutEmptyMarker(text) {
  return text.replace(/;[ \t]*$/, "");
}
function hasVariable(origin) {
  return problemEntry(
    origin,
    "refused",
    "has a variable (${…}) in a requirement",
    "Write the requirement out; variables are expanded in the addresses of indexes and in the login of other addresses only."
  );
}
function requirementEntry(text, context) {
  const { origin } = context;
  if (text.length > MAX_LENGTH)
    return problemEntry(
      origin,
      "syntax",
      `expected at most ${MAX_LENGTH} characters, got ${text.length}`,
      "Shorten the line."
    );
  const direct = () => directEntry(text, { ...context, isEditable: false });
  const kind = refusalOf(text);
  if (kind === void 0 && variablesIn(text).length > 0) return hasVariable(origin);
  try {
    const dependency = parseRequirement(withoutEmptyMarker(text));
    return dependency.url !== void 0 || kind !== void 0 ? direct() : accept(dependency, context);
  } catch (error) {
    if (!(error instanceof InvalidRequirement)) throw error;
    if (kind !== void 0) return direct();
    return problemEntry(
      origin,
      "syntax",
      `expected ${error.expected} at column ${error.column}, got something else`,
      "Write it as name[extra]>=version ; marker (PEP 508)."
    );
  }
}

// src/requirements/walk.ts
import { basename as basename2, dirname as dirname3, resolve as resolve12 } from "node:path";

// src/requirements/pip-file/decode.ts
var BYTE_ORDER_MARKS = [
  [[255, 254, 0, 0], "utf-32le"],
  [[0, 0, 254, 255], "utf-32be"],
  [[239, 187, 191], "utf-8"],
  [[255, 254], "utf-16le"],
  [[254, 255], "utf-16be"]
];
var COOKIES = {
  utf_8: "utf-8",
  utf8: "utf-8",
  utf_8_sig: "utf-8",
  ascii: "ascii",
  us_ascii: "ascii",
  latin_1: "latin-1",
  latin1: "latin-1",
  iso_8859_1: "latin-1",
  iso8859_1: "latin-1",
  cp1252: "cp1252",
  windows_1252: "cp1252"
};
function unreadable2(file, what) {
  return new Failure({
    code: "requirements-unreadable",
    what: `${file}: ${what}`,
    why: "How pip would decode this file cannot be known for certain.",
    fix: "Save the file as UTF-8."
  });
}
function fromUtf32(bytes, isLittle) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length % 4 !== 0) return void 0;
  const parts = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (point > 1114111 || point >= 55296 && point <= 57343) return void 0;
    parts.push(String.fromCodePoint(point));
  }
  return parts.join("");
}
function fromLatin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function strictly(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function decodeAs(encoding, bytes) {
  switch (encoding) {
    case "utf-32le":
    case "utf-32be":
      return fromUtf32(bytes, encoding === "utf-32le");
    case "ascii":
      return bytes.some((byte) => byte > 127) ? void 0 : fromLatin1(bytes);
    case "latin-1":
      return fromLatin1(bytes);
    case "cp1252":
      return bytes.some((byte) => [129, 141, 143, 144, 157].includes(byte)) ? void 0 : strictly("windows-1252", bytes);
    default:
      return strictly(encoding, bytes);
  }
}
function cookieOf(bytes) {
  const lines = fromLatin1(bytes.subarray(0, 4096)).split("\n").slice(0, 2);
  for (const line of lines) {
    const cookie = line.startsWith("#") ? /coding[:=][ \t\r\f\v]*([-\w.]+)/.exec(line)?.[1] : void 0;
    if (cookie !== void 0) return cookie;
  }
  return void 0;
}
function decodeRequirements(bytes, file) {
  const mark = BYTE_ORDER_MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  const cookie = mark === void 0 ? cookieOf(bytes) : void 0;
  const name = cookie?.toLowerCase().replace(/[^a-z0-9.]+/g, "_") ?? "utf_8";
  const encoding = mark?.[1] ?? (Object.hasOwn(COOKIES, name) ? COOKIES[name] : void 0);
  if (encoding === void 0)
    throw unreadable2(
      file,
      "the coding line names an encoding other than UTF-8, ASCII, Latin-1 or Windows-1252."
    );
  const text = decodeAs(encoding, bytes.subarray(mark?.[0].length ?? 0));
  if (text !== void 0 && (mark === void 0 || !/^[\ufeff\ufffe]/.test(text)))
    return { text, isGuess: false };
  const isUndeclared = mark === void 0 && cookie === void 0;
  if (isUndeclared && !bytes.some((byte) => byte >= 128 && byte < 160))
    return { text: fromLatin1(bytes), isGuess: true };
  throw unreadable2(file, `expected ${encoding} text, got bytes that are not.`);
}
function decodeUtf8(bytes, file) {
  const text = strictly("utf-8", bytes);
  if (text === void 0) throw unreadable2(file, "expected UTF-8 text, got bytes that are not.");
  return text.replace(/^\ufeff/, "");
}

// src/requirements/pip-file/lines.ts
var SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var IS_SPACE = new RegExp(`[${SPACE}]`);
var LEADING = new RegExp(`^[${SPACE}]+`);
var LINE_END = /\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]/g;
function strip(text, isCut) {
  let [start, end] = [0, text.length];
  while (start < end && isCut(text.charAt(start))) start += 1;
  while (start < end && isCut(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
function isSpace(char) {
  return IS_SPACE.test(char);
}
function isComment(line) {
  return line.replace(LEADING, "").startsWith("#");
}
function withoutComment(line) {
  for (let at = line.indexOf("#"); at >= 0; at = line.indexOf("#", at + 1)) {
    if (at === 0 || isSpace(line.charAt(at - 1))) return line.slice(0, at);
  }
  return line;
}
function* physicalLines(content) {
  let start = 0;
  for (const end of content.matchAll(LINE_END)) {
    yield content.slice(start, end.index);
    start = end.index + end[0].length;
  }
  yield content.slice(start);
}
function* joinContinued(lines) {
  let pending = [];
  let first = 0;
  let number = 0;
  for (const line of lines) {
    number += 1;
    const isRemark = isComment(line);
    if (pending.length === 0) first = number;
    if (line.endsWith("\\") && !isRemark) {
      pending.push(strip(line, (char) => char === "\\"));
      continue;
    }
    const parts = [...pending, isRemark ? ` ${line}` : line];
    yield { text: parts.join(""), line: first, parts };
    pending = [];
  }
  yield { text: pending.join(""), line: first, parts: pending };
}
function* logicalLines(content) {
  for (const { text, line, parts } of joinContinued(physicalLines(content))) {
    const kept = strip(withoutComment(text), isSpace);
    if (kept !== "") yield { text: kept, line, parts };
  }
}
function splitOptions(text) {
  const words = text.split(" ");
  const first = words.findIndex((word) => word.startsWith("-"));
  const cut = first < 0 ? words.length : first;
  return { requirement: words.slice(0, cut).join(" "), options: words.slice(cut).join(" ") };
}

// src/requirements/pip-file/option-entries.ts
var REFUSED = {
  editable: {
    what: "has an editable requirement (-e) after another one",
    fix: "Give -e a line of its own."
  },
  "config-settings": {
    what: "passes --config-settings to a build back end",
    fix: "Take --config-settings out of the file."
  },
  "global-option": {
    what: "passes --global-option to setup.py",
    fix: "Take --global-option out of the file; today’s pip does not know it."
  },
  "no-require-hashes": {
    what: "turns hash checking off with --no-require-hashes",
    fix: "Take --no-require-hashes out of the file, or the hashes."
  },
  "all-releases": {
    what: "uses --all-releases, which depsec does not follow",
    fix: "Use --pre, or name the pre-release in the requirement."
  },
  "only-final": {
    what: "uses --only-final, which depsec does not follow",
    fix: "Take --only-final out of the file: final releases are preferred anyway."
  }
};
var GLOBAL = ["no-binary", "only-binary"];
var EXPANDED = ["index-url", "extra-index-url", "find-links"];
var DROPPED = ["trusted-host", "use-feature"];
function variableProblem({ name, value = "" }, origin) {
  if (DROPPED.includes(name) || EXPANDED.includes(name) || variablesIn(value).length === 0) return [];
  return [
    problemEntry(
      origin,
      "refused",
      `has a variable (\${…}) in the value of --${name}`,
      "Write the value out; variables are expanded in --index-url, --extra-index-url and --find-links only."
    )
  ];
}
function formatEntry(option, origin) {
  if (option.name !== "no-binary" && option.name !== "only-binary") return [];
  const { name, value = "" } = option;
  const isNames = value.split(",").every((word) => /^(?:\w[\w.-]*|:all:|:none:)$/.test(word));
  return isNames ? [optionEntry(origin, name, value)] : [
    problemEntry(
      origin,
      "syntax",
      `expected names, :all: or :none: after --${name}, got something else`,
      `Write --${name} name,name or --${name} :all:.`
    )
  ];
}
function sharedEntries(given, origin) {
  return given.flatMap((option) => {
    const refused = REFUSED[option.name];
    if (refused !== void 0) return [problemEntry(origin, "refused", refused.what, refused.fix)];
    const variable = variableProblem(option, origin);
    if (variable.length > 0) return variable;
    if (DROPPED.includes(option.name))
      return [noteEntry(origin, `--${option.name} was left out: the gate does not need it.`)];
    return formatEntry(option, origin);
  });
}
function ignoredEntries(ignored, origin) {
  return ignored.filter(({ name }) => ![...GLOBAL, ...DROPPED].includes(name) && REFUSED[name] === void 0).map(({ name }) => noteEntry(origin, `--${name} is ignored on this line, as pip ignores it.`));
}
function addressEntry({ name, value = "" }, origin, variables) {
  if (name !== "index-url" && name !== "extra-index-url" && name !== "find-links") return [];
  const expansion = expandVariables(value, variables);
  if ("problem" in expansion) return [problemEntry(origin, "refused", expansion.problem, expansion.fix)];
  if (value.trim() === "")
    return [
      problemEntry(origin, "syntax", `expected an address after --${name}, got none`, `Name the index.`)
    ];
  return [optionEntry(origin, name, expansion.value)];
}
function resolutionEntries(given, origin, variables) {
  const of = (name) => given.filter((option) => option.name === name);
  const links = of("find-links");
  const switches = ["pre", "prefer-binary", "require-hashes"].filter(
    (name) => of(name).length > 0
  );
  return [
    ...of("no-index").length > 0 ? [optionEntry(origin, "no-index")] : [],
    ...[...of("index-url").slice(-1), ...of("extra-index-url"), ...links.slice(0, 1)].flatMap(
      (option) => addressEntry(option, origin, variables)
    ),
    ...switches.map((name) => optionEntry(origin, name)),
    ...ignoredEntries([...of("index-url").slice(0, -1), ...links.slice(1), ...of("hash")], origin)
  ];
}

// src/requirements/pip-file/option-table.ts
var OPTIONS = [
  ["index-url", ["index-url", "pypi-url"], "i", true],
  ["extra-index-url", ["extra-index-url"], "", true],
  ["no-index", ["no-index"], "", false],
  ["constraint", ["constraint"], "c", true],
  ["requirement", ["requirement"], "r", true],
  ["editable", ["editable"], "e", true],
  ["find-links", ["find-links"], "f", true],
  ["no-binary", ["no-binary"], "", true],
  ["only-binary", ["only-binary"], "", true],
  ["prefer-binary", ["prefer-binary"], "", false],
  ["require-hashes", ["require-hashes"], "", false],
  ["no-require-hashes", ["no-require-hashes"], "", false],
  ["pre", ["pre"], "", false],
  ["all-releases", ["all-releases"], "", true],
  ["only-final", ["only-final"], "", true],
  ["trusted-host", ["trusted-host"], "", true],
  ["use-feature", ["use-feature"], "", true],
  ["global-option", ["global-option"], "", true],
  ["hash", ["hash"], "", true],
  ["config-settings", ["config-settings"], "C", true]
];
var BY_LETTER = new Map(OPTIONS.filter(([, , letter]) => letter !== "").map((known) => [known[2], known]));
var BY_LONG_NAME = new Map(OPTIONS.flatMap((known) => known[1].map((long) => [long, known])));
var InvalidOption = class extends Error {
};
function shownName2(word) {
  return /^-{1,2}[A-Za-z][A-Za-z0-9-]{0,39}$/.test(word) ? word : "an unknown option";
}
function findLong(name) {
  const exact = BY_LONG_NAME.get(name);
  if (exact !== void 0) return exact;
  const matches = [...BY_LONG_NAME].filter(([long]) => long.startsWith(name));
  const [only] = matches;
  if (only === void 0)
    throw new InvalidOption(`expected an option pip reads in files, got ${shownName2(`--${name}`)}`);
  if (matches.length > 1)
    throw new InvalidOption(`expected one option, got a beginning that ${matches.length} share`);
  return only[1];
}
function valueOf(known, attached, rest) {
  const [name, , , takesValue] = known;
  if (!takesValue && attached !== void 0)
    throw new InvalidOption(`expected --${name} without a value, got one`);
  if (!takesValue) return { name };
  const value = attached ?? rest.next().value;
  if (value === void 0) throw new InvalidOption(`expected a value after --${name}, got none`);
  return { name, value };
}
function readShort(word, rest) {
  const given = [];
  for (let at = 1; at < word.length; at += 1) {
    const known = BY_LETTER.get(word.charAt(at));
    if (known === void 0)
      throw new InvalidOption(
        `expected an option pip reads in files, got ${shownName2(`-${word.charAt(at)}`)}`
      );
    const tail = word.slice(at + 1);
    given.push(valueOf(known, tail === "" ? void 0 : tail, rest));
    if (known[3]) break;
  }
  return given;
}
function readLong(word, rest) {
  const equals = word.indexOf("=");
  const name = word.slice(2, equals < 0 ? void 0 : equals);
  return valueOf(findLong(name), equals < 0 ? void 0 : word.slice(equals + 1), rest);
}
function readOptions(words) {
  const rest = words.values();
  const given = [];
  let hasStray = false;
  for (let word = rest.next().value; word !== void 0; word = rest.next().value) {
    if (word === "--") return { given, hasStray: hasStray || rest.next().value !== void 0 };
    if (word.startsWith("--")) given.push(readLong(word, rest));
    else if (word.startsWith("-") && word.length > 1) given.push(...readShort(word, rest));
    else hasStray = true;
  }
  return { given, hasStray };
}

// src/requirements/pip-file/shell-words.ts
var BLANK = " 	\r\n";
function shellWords(text) {
  const words = [];
  let word;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    const escapes = char === "\\" && (quote === "" || quote === '"' && (next === '"' || next === "\\"));
    if (char === "\\" && quote !== "'" && next === "") return void 0;
    if (escapes) {
      word = (word ?? "") + next;
      at += 1;
    } else if (quote !== "") {
      if (char === quote) quote = "";
      else word = (word ?? "") + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (BLANK.includes(char)) {
      if (word !== void 0) words.push(word);
      word = void 0;
    } else word = (word ?? "") + char;
  }
  if (quote !== "") return void 0;
  return word === void 0 ? words : [...words, word];
}

// src/requirements/pip-file/parse-line.ts
function isHash(text) {
  const [, algorithm = "", digest = ""] = /^(\w+):([0-9a-f]+)$/i.exec(text) ?? [];
  return Object.hasOwn(STRONG_DIGESTS, algorithm) && STRONG_DIGESTS[algorithm] === digest.length;
}
function hashesOf(given) {
  return given.flatMap(({ name, value = "" }) => name === "hash" ? [value] : []);
}
function hashProblems(given, origin) {
  return hashesOf(given).filter((hash) => !isHash(hash)).map(
    () => problemEntry(
      origin,
      "syntax",
      "expected a hash such as sha256:… with all its hex digits, got something else",
      "Give sha256, sha384 or sha512 hashes, as pip hash prints them."
    )
  );
}
function includeEntries(given, origin) {
  const files = given.filter(({ name }) => name === "requirement");
  const chosen = files[0] ?? given.find(({ name }) => name === "constraint");
  if (chosen?.value === void 0) return [];
  const include = { path: chosen.value, isConstraint: chosen.name === "constraint", origin };
  const others = given.filter((option) => option !== chosen);
  const isOpen = variablesIn(chosen.value).length > 0;
  return [...isOpen ? [] : [{ kind: "include", include }], ...ignoredEntries(others, origin)];
}
function readWords(text) {
  const words = shellWords(text);
  if (words === void 0)
    throw new InvalidOption("expected every quote and escape to be closed, got an open one");
  return readOptions(words);
}
function optionProblem(error, options, origin) {
  return /(?:^| )--no-build-isolation(?: |$)/.test(options) ? problemEntry(
    origin,
    "refused",
    "turns build isolation off with --no-build-isolation",
    "Take --no-build-isolation out of the file: build requirements would not be asked of the gate."
  ) : problemEntry(origin, "syntax", error.message, 'See "Requirements File Format" in pip’s documentation.');
}
function editableEntries(given, origin, context) {
  const last = given.findLast(({ name }) => name === "editable");
  const others = given.filter((option) => option !== last && option.name !== "hash");
  return [
    directEntry(last?.value ?? "", { ...context, origin, hashes: hashesOf(given), isEditable: true }),
    ...ignoredEntries(others, origin)
  ];
}
function parseLine(line, context) {
  const { file, variables } = context;
  const origin = { file, line: line.line };
  const { requirement, options: optionText } = splitOptions(line.text);
  try {
    const { given, hasStray } = readWords(optionText);
    const stray = hasStray ? [noteEntry(origin, "Text after the options is ignored, as pip ignores it.")] : [];
    const names = given.map(({ name }) => name);
    const isEditable = requirement === "" && names.includes("editable");
    const options = isEditable ? given.filter(({ name }) => name !== "editable") : given;
    const shared = [...hashProblems(given, origin), ...sharedEntries(options, origin), ...stray];
    if (requirement !== "") {
      const hashes = hashesOf(given).map((hash) => hash.toLowerCase());
      const unread = given.filter(({ name }) => name !== "hash");
      const entry = requirementEntry(requirement, { ...context, origin, hashes });
      return [entry, ...shared, ...ignoredEntries(unread, origin)];
    }
    if (isEditable) return [...shared, ...editableEntries(given, origin, context)];
    const isInclude = names.includes("requirement") || names.includes("constraint");
    const own = isInclude ? includeEntries(given, origin) : resolutionEntries(given, origin, variables);
    return [...shared, ...own];
  } catch (error) {
    if (!(error instanceof InvalidOption)) throw error;
    return [optionProblem(error, optionText, origin)];
  }
}

// src/requirements/project/pyproject.ts
import { dirname as dirname2, resolve as resolve11 } from "node:path";

// src/requirements/project/dependency-groups.ts
var BadGroup = class extends Error {
  constructor(what, path) {
    super(what);
    this.what = what;
    this.path = path;
  }
  what;
  path;
};
var TABLE = "dependency-groups";
function findGroup(table, name, by) {
  const found = Object.keys(table).filter((key) => normalizeName(key) === normalizeName(name));
  const [only] = found;
  if (only === void 0)
    throw new BadGroup(`expected a dependency group named ${shown(name)}, got none`, by);
  if (found.length > 1)
    throw new BadGroup(`expected one dependency group named ${shown(name)}, got several`, [TABLE, only]);
  return only;
}
function shown(name) {
  return /^[\w.-]{1,100}$/.test(name) ? name : "that";
}
function* groupLines(table, name, by = [TABLE], open = []) {
  const key = findGroup(table, name, by);
  if (open.includes(key)) throw new BadGroup(`the dependency group ${shown(name)} includes itself`, by);
  for (const [at, item] of (table[key] ?? []).entries()) {
    const path = [TABLE, key, at];
    if (typeof item === "string") yield { text: item, path };
    else yield* groupLines(table, item["include-group"], path, [...open, key]);
  }
}

// src/requirements/project/poetry-words.ts
var Text7 = external_exports.string().max(1e3);
var Table = external_exports.object({
  version: Text7.optional(),
  extras: external_exports.array(Text7).default([]),
  markers: Text7.optional(),
  python: Text7.optional()
}).loose();
var PLACES = ["path", "url", "git", "source"];
function upperBound(version, isCaret) {
  const numbers = version.split(".").map(Number);
  const first = numbers.findIndex((number) => number > 0);
  const last = numbers.length - 1;
  const at = isCaret ? first < 0 ? last : first : Math.min(1, last);
  return numbers.slice(0, at + 1).map((number, place) => place === at ? number + 1 : number).join(".");
}
function pieceOf(piece) {
  if (piece === "*" || piece === "") return "";
  const [, sign, version = ""] = /^([~^])\s*v?(\d+(?:\.\d+)*)(?![\d])([\w.+-]*)$/.exec(piece) ?? [];
  if (sign !== void 0) {
    const whole = piece.replace(/^[~^]\s*v?/, "");
    return `>=${whole},<${upperBound(version, sign === "^")}`;
  }
  if (/^(?:===|~=|==|!=|<=|>=|<|>)/.test(piece)) return piece.replace(/\s+/g, "");
  return /^=?\s*v?\d[\w.+*!-]*$/.test(piece) ? `==${piece.replace(/^=?\s*v?/, "")}` : void 0;
}
function poetryConstraint(text) {
  if (text.includes("|")) return void 0;
  const joined = text.trim().replace(/([<>=!~^])\s+/g, "$1");
  const pieces = joined.split(/\s*,\s*|\s+/).map(pieceOf);
  if (pieces.includes(void 0)) return void 0;
  return pieces.filter((piece) => piece !== "").join(",");
}
function pythonMarker(python) {
  const pieces = poetryConstraint(python ?? "")?.split(",");
  return pieces?.filter((piece) => piece !== "").map((piece) => /^(\D+)(\d.*)?$/.exec(piece)?.slice(1) ?? []).map(([operator = "", version = ""]) => `python_full_version ${operator} "${version}"`).join(" and ");
}
function dependencyOf(name, value) {
  const read = Table.safeParse(typeof value === "string" ? { version: value } : value);
  if (!read.success) return void 0;
  const { version, extras, markers, python } = read.data;
  const place = PLACES.some((key) => key in read.data) ? value : void 0;
  const specifier = poetryConstraint(version ?? "");
  const onPython = pythonMarker(python);
  if (specifier === void 0 || onPython === void 0) return void 0;
  const conditions = [markers, onPython].filter((part) => part !== void 0 && part !== "");
  const marker = conditions.length > 1 ? conditions.map((part) => `(${part})`).join(" and ") : conditions[0];
  const wanted = extras.length === 0 ? "" : `[${extras.join(",")}]`;
  return {
    text: `${name}${wanted}${specifier}${marker === void 0 ? "" : ` ; ${marker}`}`,
    source: place
  };
}
function poetryDependencies(name, value) {
  const all = (Array.isArray(value) ? value : [value]).map(
    (one) => dependencyOf(name, one)
  );
  return all.includes(void 0) ? void 0 : all.filter((one) => one !== void 0);
}

// src/requirements/project/project-indexes.ts
var Name = external_exports.string().default("");
var Url = external_exports.string().regex(/^https?:\/\/\S+$/i);
var UvIndex = external_exports.strictObject({
  name: Name,
  url: Url,
  default: external_exports.boolean().default(false),
  explicit: external_exports.boolean().default(false),
  format: external_exports.literal("simple").optional(),
  authenticate: external_exports.unknown().optional(),
  "publish-url": external_exports.unknown().optional(),
  "cache-control": external_exports.unknown().optional(),
  "ignore-error-codes": external_exports.unknown().optional(),
  "exclude-newer": external_exports.unknown().optional()
}).transform(({ name, url, ...index }) => ({
  name,
  url,
  ...index.explicit ? {} : { option: index.default ? "index-url" : "preferred-index" }
}));
var PdmSource = external_exports.strictObject({
  name: Name,
  url: Url,
  type: external_exports.enum(["index", "find_links"]).default("index"),
  verify_ssl: external_exports.unknown().optional()
}).transform(({ name, url, type }) => {
  const option = name === "pypi" ? "index-url" : "extra-index-url";
  return { name, url, option: type === "find_links" ? "find-links" : option };
});
var PoetrySource = external_exports.strictObject({
  name: Name,
  url: Url.optional(),
  priority: external_exports.enum(["primary", "explicit"]).default("primary")
});
var REFUSED_UV = {
  "index-url": "names an index of its own by index-url",
  "extra-index-url": "names an index of its own by extra-index-url",
  "find-links": "names a place for packages by find-links",
  "no-index": "asks for no index",
  "override-dependencies": "overrides what packages require",
  workspace: "is a workspace of several projects"
};
var REFUSED_FIX = "Write the lock with the tool and audit that with -r, or name indexes on the command line (--index-url, --extra-index-url, --find-links) and take them out of the file.";
function poetryLifts(sources) {
  const read = sources.map((source) => PoetrySource.safeParse(source).data);
  const keepsDefault = read.some((source) => source !== void 0 && source.url === void 0);
  let isFirst = !keepsDefault;
  return read.map((source) => {
    if (source === void 0) return void 0;
    const { name, url = "", priority } = source;
    if (priority === "explicit") return { name, url };
    const option = isFirst ? "index-url" : "extra-index-url";
    isFirst = false;
    return { name, url, option };
  });
}
function* lifts({ tool }) {
  for (const [at, index] of tool.uv.index.entries())
    yield [UvIndex.safeParse(index).data, ["tool", "uv", "index", at]];
  for (const [at, source] of tool.pdm.source.entries())
    yield [PdmSource.safeParse(source).data, ["tool", "pdm", "source", at]];
  for (const [at, lift] of poetryLifts(tool.poetry.source).entries())
    yield [lift, ["tool", "poetry", "source", at]];
}
function inOrder(found) {
  const isDefault = ([lift]) => lift?.option === "index-url";
  return [...found.filter(isDefault), ...found.filter((one) => !isDefault(one))];
}
function projectIndexes(pyproject, originOf, variables) {
  const entries = [];
  const named = [];
  for (const [key, what] of Object.entries(REFUSED_UV))
    if (key in pyproject.tool.uv)
      entries.push(problemEntry(originOf(["tool", "uv", key]), "refused", what, REFUSED_FIX));
  for (const [lift, path] of inOrder([...lifts(pyproject)])) {
    const origin = originOf(path);
    const found = lift && expandVariables(lift.url, variables);
    if (lift === void 0 || found === void 0)
      entries.push(
        problemEntry(origin, "refused", "names an index in a way depsec does not follow", REFUSED_FIX)
      );
    else if ("problem" in found) entries.push(problemEntry(origin, "refused", found.problem, found.fix));
    else if (found.value !== "") {
      named.push({ name: lift.name, url: found.value, origin });
      if (lift.option !== void 0)
        entries.push({ kind: "option", option: { name: lift.option, value: found.value, origin } });
    }
  }
  return { entries, named };
}

// src/requirements/project/project-lines.ts
function partsOf(text) {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (error instanceof InvalidRequirement) return void 0;
    throw error;
  }
}
function listLines(texts, path) {
  return texts.map((text, at) => ({ text, path: [...path, at] }));
}
function* poetryLines(table, path) {
  for (const [name, value] of Object.entries(table)) {
    if (name === "python") continue;
    const here = [...path, name];
    const found = poetryDependencies(name, value);
    if (found === void 0) yield { path: here };
    for (const { text, source } of found ?? [])
      yield { text, path: here, ...source !== void 0 && { source } };
  }
}
function* developerLines({ tool }) {
  yield* listLines(tool.uv["dev-dependencies"], ["tool", "uv", "dev-dependencies"]);
  for (const [name, texts] of Object.entries(tool.pdm["dev-dependencies"]))
    yield* listLines(texts, ["tool", "pdm", "dev-dependencies", name]);
  const { poetry } = tool;
  yield* poetryLines(poetry["dev-dependencies"], ["tool", "poetry", "dev-dependencies"]);
  for (const [name, { dependencies }] of Object.entries(poetry.group))
    yield* poetryLines(dependencies, ["tool", "poetry", "group", name, "dependencies"]);
}
function extraLines({ project }, isWanted) {
  return Object.entries(project?.["optional-dependencies"] ?? {}).filter(([extra]) => isWanted(normalizeName(extra))).flatMap(([extra, texts]) => listLines(texts, ["project", "optional-dependencies", extra]));
}
function* withoutOwn(lines, pyproject, seen) {
  for (const line of lines) {
    const own = "text" in line ? partsOf(line.text) : void 0;
    if (own === void 0 || own.url !== void 0 || !isOwnName(own.name, pyproject)) yield line;
    else {
      const wanted = own.extras.map(normalizeName).filter((extra) => !seen.has(extra));
      for (const extra of wanted) seen.add(extra);
      yield* withoutOwn(
        extraLines(pyproject, (extra) => wanted.includes(extra)),
        pyproject,
        seen
      );
    }
  }
}
function* askedLines(pyproject, choice) {
  const { project, tool } = pyproject;
  if (choice.isProject) {
    yield* listLines(project?.dependencies ?? [], ["project", "dependencies"]);
    if (project === void 0)
      yield* poetryLines(tool.poetry.dependencies, ["tool", "poetry", "dependencies"]);
  }
  if (choice.isWhole) {
    yield* extraLines(pyproject, () => true);
    yield* developerLines(pyproject);
  }
  for (const group of choice.groups) yield* groupLines(pyproject["dependency-groups"], group);
}
function projectLines(pyproject, choice) {
  const all = choice.isWhole ? Object.keys(pyproject.project?.["optional-dependencies"] ?? {}) : [];
  const lines = askedLines(pyproject, choice);
  return choice.isProject ? withoutOwn(lines, pyproject, new Set(all.map(normalizeName))) : lines;
}

// src/requirements/project/project-sources.ts
import { resolve as resolve10 } from "node:path";
var Text8 = external_exports.string().min(1).max(1e4);
var reference = { rev: Text8.optional(), tag: Text8.optional(), branch: Text8.optional() };
var subdirectory = Text8.optional();
var beside = {
  version: external_exports.unknown().optional(),
  extras: external_exports.unknown().optional(),
  markers: external_exports.unknown().optional(),
  python: external_exports.unknown().optional(),
  optional: external_exports.unknown().optional(),
  "allow-prereleases": external_exports.unknown().optional(),
  develop: external_exports.unknown().optional(),
  editable: external_exports.unknown().optional()
};
var Source2 = external_exports.union([
  external_exports.strictObject({ path: Text8, subdirectory, ...beside }),
  external_exports.strictObject({ url: Text8, subdirectory, ...beside }),
  external_exports.strictObject({ git: Text8, subdirectory, ...reference, ...beside }),
  external_exports.strictObject({ index: Text8 }),
  external_exports.strictObject({ source: Text8, ...beside }).transform(({ source }) => ({ index: source }))
]);
function projectSource(value, folder) {
  const read = Source2.safeParse(value);
  if (!read.success) return void 0;
  const source = read.data;
  if ("index" in source) return source;
  if ("path" in source) return { address: resolve10(folder, source.path, source.subdirectory ?? "") };
  if ("url" in source) return { address: below(source.url.replace(/#.*$/, ""), source.subdirectory) };
  const { git, rev, tag, branch } = source;
  const at = rev ?? tag ?? branch;
  const repository = git.startsWith("git+") ? git : `git+${git}`;
  return { address: below(`${repository}${at === void 0 ? "" : `@${at}`}`, source.subdirectory) };
}

// src/requirements/project/pyproject.ts
var FIX_GROUP = "Name a group of [dependency-groups]: --group NAME, or --group path/pyproject.toml:NAME.";
var FIX_SOURCE = "Write the lock with the tool and audit that with -r, or take the source out.";
var FIX_OPEN = "Audit the project itself (-e and its folder): its metadata is then built in the sandbox, once it has been read and has passed.";
var FIX_WORDS = "Write the lock with poetry lock and audit that (-r poetry.lock), or write it in [project].";
function* openEntries({ pyproject, path, originOf }, { isProject, isWhole }) {
  const { dependencies, "optional-dependencies": extras } = pyproject.tool.setuptools.dynamic;
  const dynamic = pyproject.project?.dynamic ?? [];
  const named = [
    ...isProject && dynamic.includes("dependencies") ? [dependencies] : [],
    ...isWhole && dynamic.includes("optional-dependencies") ? Object.values(extras) : []
  ];
  const origin = originOf(["tool", "setuptools", "dynamic"]);
  for (const file of named.flatMap((one) => one?.file ?? []))
    yield {
      kind: "include",
      include: { path: resolve11(dirname2(path), file), isConstraint: false, origin }
    };
  for (const field of openFields(pyproject))
    if (field === "dependencies" ? isProject : isWhole)
      yield problemEntry(
        originOf(["project", "dynamic"]),
        "refused",
        `leaves its ${field} to a build`,
        FIX_OPEN
      );
}
function plainEntry({ text, path }, file, isConstraint = false) {
  const { variables, place, originOf } = file;
  return requirementEntry(text, { origin: originOf(path), hashes: [], isConstraint, variables, place });
}
function sourceOf(name, line, { pyproject }) {
  if (line.source !== void 0) return line;
  const { uv, poetry } = pyproject.tool;
  const isIt = ([key]) => normalizeName(key) === normalizeName(name);
  const [inUv, source] = Object.entries(uv.sources).find(isIt) ?? [];
  if (inUv !== void 0) return { ...line, path: ["tool", "uv", "sources", inUv], source };
  const [inPoetry, value] = Object.entries(poetry.dependencies).find(isIt) ?? [];
  const hasPlace = inPoetry !== void 0 && poetryDependencies(inPoetry, value)?.every((one) => one.source === void 0) !== true;
  return hasPlace ? { ...line, path: ["tool", "poetry", "dependencies", inPoetry], source: value } : void 0;
}
function* placedEntries({ name, extras, marker }, line, given, file) {
  const { path, variables, place, named, originOf } = file;
  const origin = originOf(given.path);
  const source = projectSource(given.source, dirname2(path));
  if (source === void 0) {
    yield problemEntry(origin, "refused", `gives ${name} a source that depsec does not follow`, FIX_SOURCE);
    return;
  }
  if ("address" in source) {
    const wanted = extras.length === 0 ? "" : `[${extras.join(",")}]`;
    const text = `${name}${wanted} @ ${source.address}${marker === void 0 ? "" : ` ; ${marker}`}`;
    const plain = { hashes: [], isConstraint: false, isEditable: false };
    yield directEntry(text, { ...plain, variables, place, origin });
    return;
  }
  const index = named.find((one) => one.name === source.index);
  if (index === void 0) {
    yield problemEntry(origin, "refused", `takes ${name} from an index the file does not name`, FIX_SOURCE);
    return;
  }
  const { url: value } = index;
  yield { kind: "option", option: { name: "project-index", value, projects: [name], origin: index.origin } };
  yield plainEntry(line, file);
}
function* lineEntries(choice, file) {
  try {
    for (const line of projectLines(file.pyproject, choice)) {
      if (!("text" in line)) {
        const what = "is a dependency in poetry’s own notation";
        yield problemEntry(file.originOf(line.path), "refused", what, FIX_WORDS);
        continue;
      }
      const parts = partsOf(line.text);
      const given = parts?.url === void 0 && parts !== void 0 ? sourceOf(parts.name, line, file) : void 0;
      if (parts === void 0 || given === void 0) yield plainEntry(line, file);
      else yield* placedEntries(parts, line, given, file);
    }
  } catch (error) {
    if (!(error instanceof BadGroup)) throw error;
    yield problemEntry(file.originOf(error.path), "syntax", error.what, FIX_GROUP);
  }
}
function* projectEntries(text, choice, context) {
  const pyproject = readPyproject(text);
  if ("problem" in pyproject) {
    const fix = "See the specification of pyproject.toml in the Python Packaging User Guide.";
    const { problem, line } = pyproject;
    yield problemEntry({ file: context.file, ...line !== void 0 && { line } }, "syntax", problem, fix);
    return;
  }
  const lineOf = lineFinder(text);
  const originOf = (path) => ({ file: context.file, line: lineOf(path) });
  const { entries, named } = projectIndexes(pyproject, originOf, context.variables);
  const file = { ...context, pyproject, originOf, named };
  yield* entries;
  yield* openEntries(file, choice);
  const constraints = pyproject.tool.uv["constraint-dependencies"];
  for (const line of listLines(constraints, ["tool", "uv", "constraint-dependencies"]))
    yield plainEntry(line, file, true);
  yield* lineEntries(choice, file);
}

// src/requirements/pip-file/uv-lines.ts
var PLAIN_OPTION = /^(?:--[a-z][a-z-]*(?:=|[ \t]+|$)|-[a-z][ \t]+)(?:[^\s"'\\#=][^\s"'\\#]*)?$/i;
var HASHES = /^(?:--hash(?:=|[ \t]+)[^\s"'\\#]+[ \t]*)*$/;
var ENDS = /[\v\f\x1c-\x1e\x85\u2028\u2029]|\r(?!\n)/;
function hasOwnEnds(text) {
  return ENDS.test(text);
}
function isReadOtherwise({ text, parts }) {
  if (parts.slice(0, -1).some((part) => withoutComment(part) !== part)) return true;
  if (text.startsWith("-")) return parts.length > 1 || !PLAIN_OPTION.test(text);
  return !HASHES.test(splitOptions(text).options);
}

// src/requirements/walk.ts
var STANDARD_INPUT = "-";
var MAX_FILES = 500;
function checkCount(walk) {
  walk.opened += 1;
  if (walk.opened <= MAX_FILES) return;
  throw new Failure({
    code: "requirements-unreadable",
    what: `Expected at most ${MAX_FILES} files, got more.`,
    why: "Files that include each other many times over can grow without bound.",
    fix: "Include each file once, or audit the files in several runs."
  });
}
function checkCycle(found, chain, by) {
  const start = chain.findIndex(({ real }) => real === found.real);
  if (start < 0) return;
  const names = [...chain.slice(start), found].map(({ shown: shown2 = "" }) => printable(shown2));
  throw new Failure({
    code: "requirements-syntax",
    what: `${placeOf(by)}: expected an include that ends, got a circle: ${names.join(" -> ")}.`,
    why: "Files that include each other have no end, and pip refuses them too.",
    fix: "Take one of the includes out."
  });
}
function placeLinks(option, folder, walk) {
  const { name, value } = option;
  if (name !== "find-links" || value === void 0) return option;
  const places = [folder, walk.root].map((from) => resolve12(from, value));
  const place = places.find((path) => exists(path, walk.files));
  return place === void 0 ? option : { ...option, value: place };
}
function remarks(text, isGuess, file) {
  const guess = "The file is not UTF-8 and names no encoding; it was read as Latin-1.";
  const ends = "Some lines end in characters editors may not show as line ends; lines are counted as pip counts them, which uv does not.";
  return [
    ...isGuess ? [noteEntry({ file }, guess)] : [],
    ...hasOwnEnds(text) ? [noteEntry({ file }, ends)] : []
  ];
}
function outside({ path, origin }) {
  const subject = origin.file === void 0 ? `names ${printable(path)}` : "includes a file";
  return problemEntry(
    origin,
    "refused",
    `${subject} outside of the root`,
    "Keep requirement files inside the audited tree, or name a folder that holds them all with -C."
  );
}
var DEPENDENCIES = { isProject: true, isWhole: false, groups: [] };
function* tomlEntries({ path, origin, isConstraint, choice = DEPENDENCIES }, found, isNested, walk) {
  const isLock = isLockName(found.path);
  if (isNested || isConstraint) {
    const what = isLock ? "a lock file" : "a pyproject.toml";
    const where = isConstraint ? "as constraints" : "in another file";
    yield problemEntry(origin, "refused", `includes ${what} ${where}`, "Name it by itself with -r.");
    return;
  }
  const file = found.shown ?? path;
  const text = decodeUtf8(readFound(found, walk.files, path, origin), file);
  const shared = { file, variables: walk.variables, place: walk };
  if (isLock) yield* readLock2(text, { ...shared, folder: dirname3(found.real) });
  else yield* projectEntries(text, choice, { ...shared, path: found.real });
}
function isTextToUv(text, bytes) {
  return !hasOwnEnds(text) && new TextDecoder().decode(bytes) === text;
}
function otherwise(file, line) {
  return problemEntry(
    { file, line },
    "refused",
    "can be read in two ways, of which uv takes another than pip",
    "Write one option or requirement to a line, in UTF-8, and a comment on a line of its own."
  );
}
function readForPip(file, line, more) {
  const others = more === 0 ? "" : ` (and ${more} more of this file)`;
  return noteEntry(
    { file, line },
    `can be read in two ways${others}: it was read as pip does, and uv takes another. For uv, write one option or requirement to a line, in UTF-8, and a comment on a line of its own`
  );
}
function* lineEntries2(bytes, file, { isConstraint }, walk) {
  const { text, isGuess } = decodeRequirements(bytes, file);
  yield* remarks(text, isGuess, file);
  const context = { file, isConstraint, variables: walk.variables, place: walk };
  const lines = [...logicalLines(text)];
  const twofold = lines.filter(isReadOtherwise).map(({ line }) => line);
  if (walk.isForUv !== true)
    yield* twofold.slice(0, 1).map((line) => readForPip(file, line, twofold.length - 1));
  else yield* [...isTextToUv(text, bytes) ? [] : [1], ...twofold].map((line) => otherwise(file, line));
  for (const line of lines) yield* parseLine(line, context);
}
function isProjectName(path) {
  return basename2(path) === "pyproject.toml";
}
function* entriesOf(include, chain, walk) {
  const { path, origin } = include;
  if (path === STANDARD_INPUT && origin.file === void 0 && walk.standardInput !== void 0) {
    checkCount(walk);
    const bytes = checkLength(walk.standardInput, "standard input", origin);
    yield* walked(lineEntries2(bytes, "standard input", include, walk), chain, walk.root, walk);
    return;
  }
  if (/^(?:https?|file):/i.test(path)) {
    const fix = "Keep a copy of the file in the project and include that.";
    yield problemEntry(origin, "refused", "includes a file by URL", fix);
    return;
  }
  checkCount(walk);
  const last = chain.at(-1);
  const from = last === void 0 ? walk.root : dirname3(last.path);
  if (isTwofoldPath(from, path, walk.files))
    yield problemEntry(origin, "refused", `includes a file by a path that ${TWOFOLD.what}`, TWOFOLD.fix);
  const found = findFile(resolve12(from, path), walk.root, walk.files, path, origin);
  if (found.shown === void 0) {
    yield outside(include);
    return;
  }
  checkCycle(found, chain, origin);
  const isToml = isLockName(found.path) || isProjectName(found.path);
  const entries = isToml ? tomlEntries(include, found, chain.length > 0, walk) : lineEntries2(readFound(found, walk.files, path, origin), found.shown, include, walk);
  yield* walked(entries, [...chain, found], dirname3(found.path), walk);
}
function* walked(entries, chain, folder, walk) {
  for (const entry of entries) {
    if (entry.kind === "include") yield* entriesOf(entry.include, chain, walk);
    else if (entry.kind === "option") yield { ...entry, option: placeLinks(entry.option, folder, walk) };
    else yield entry;
  }
}

export {
  problemEntry,
  brokenLine,
  REFUSALS,
  refusalOf,
  directEntry,
  PROJECT_LOCKS,
  isLockName,
  requirementEntry,
  readPyproject,
  openFields,
  MAX_BYTES,
  findRoot,
  followed,
  isTwofoldPath,
  TWOFOLD,
  STANDARD_INPUT,
  isProjectName,
  entriesOf
};
