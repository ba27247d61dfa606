import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  BLOCK,
  DEFAULT_LIMITS,
  decodeUtf8,
  fromRoot,
  looksLikeZip,
  memorySource,
  memorySpool,
  openAny,
  openArchive
} from "./chunk-DUXCK6VF.js";
import {
  openRegular
} from "./chunk-YJDK2KHO.js";
import {
  checkIdentity,
  declarationOf,
  decodeSource,
  isDirectUrl,
  isLocalUrl,
  isSameVersion,
  isStaticMetadata,
  parseCoreMetadata,
  parseHeaders
} from "./chunk-KTM2RE2M.js";
import {
  ArchiveRefusal
} from "./chunk-WMQK4JRY.js";
import {
  ACCOUNT_HOST,
  ARTIFACT_RULES,
  CARRIERS,
  COLLECTING,
  COMBINATIONS,
  IDENTITY,
  LONGEST_NAME,
  NO_LABELS,
  PAIRS,
  REACHES,
  SCORES,
  SOURCE_RULES,
  SOURCE_RULE_DOCS,
  anyOf,
  anyTest,
  asksVersion,
  bareHost,
  canonicalName,
  commandTraits,
  count,
  encodedCommand,
  fetchesFromVendors,
  findsAddresses,
  inOrder,
  isAccount,
  isCollecting,
  isFetchingProgram,
  isHostile,
  isLoaded,
  isOpenAccount,
  isOpenShelf,
  isPlain,
  isPure,
  isSingleRequest,
  isStandard,
  isUnasked,
  leadsToVendorsOnly,
  literalHost,
  looksLikeAddress,
  runsVendorInstaller,
  sinkKind,
  siteOf,
  sourceOf,
  takesCredential,
  unionLabels,
  without
} from "./chunk-CSSLU4NT.js";
import {
  TomlError,
  parse
} from "./chunk-CCHQBOBG.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";

// src/archive/project/build-hooks.ts
import { posix as posix3 } from "node:path";

// src/archive/project/tables.ts
import { posix } from "node:path";
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(table2, ...keys) {
  return keys.reduce((inner, key) => isTable(inner) ? inner[key] : void 0, table2);
}
var texts = (value) => [value].flat().filter((one) => typeof one === "string");
function plain(path) {
  const normal = posix.normalize(path).replace(/^\/+|\/$/g, "");
  return normal === "." ? "" : normal;
}

// src/archive/project/setuptools-hooks.ts
import { posix as posix2 } from "node:path";

// src/archive/project/setup-cfg.ts
var HEIRS = ["metadata", "options", "options.packages.find", "options.data_files", "global"];
function begun(value, section) {
  const end = value.search(/[=:]/);
  if (end < 1) return void 0;
  const key = value.slice(0, end).trim().toLowerCase().replaceAll("-", "_");
  return { section, key, lines: [value.slice(end + 1).trim()] };
}
function readSetupCfg(text3) {
  const found2 = [];
  let [section, indent] = ["", 0];
  let current;
  for (const line of text3.split(/\r\n|\r|\n/)) {
    const value = line.trim();
    if (value === "" || value.startsWith("#") || value.startsWith(";")) continue;
    const own = line.length - line.trimStart().length;
    if (current !== void 0 && own > indent) {
      current.lines.push(value);
      continue;
    }
    indent = own;
    const isHeading = value.startsWith("[") && value.includes("]");
    if (isHeading) section = value.slice(1, value.lastIndexOf("]")).trim();
    current = isHeading ? void 0 : begun(value, section);
    if (current !== void 0) found2.push(current);
  }
  return found2.map((setting) => ({ ...setting, lines: setting.lines.filter((line) => line !== "") })).flatMap((one) => one.section === "DEFAULT" ? HEIRS.map((heir) => ({ ...one, section: heir })) : one);
}
function pairs(lines) {
  return lines.flatMap((line) => line.split(",")).map((pair2) => [
    pair2.slice(0, Math.max(0, pair2.indexOf("="))).trim(),
    pair2.slice(pair2.indexOf("=") + 1).trim()
  ]);
}

// src/archive/project/setuptools-hooks.ts
function placesOf(parts, folders) {
  const [first2 = "", ...rest] = parts;
  const own = Object.hasOwn(folders, first2) ? folders[first2] : void 0;
  const roots = ["", "src", folders[""] ?? ""].map(plain);
  const paths = roots.map((root) => [root, ...parts].filter((part) => part !== "").join("/"));
  return [.../* @__PURE__ */ new Set([...own === void 0 ? [] : [[plain(own), ...rest].join("/")], ...paths])];
}
function filesOf(reference2, folders = {}) {
  const [module = "", member] = reference2.split(":").map((part) => part.trim());
  const parts = module.split(".").filter((part) => /^\w+$/.test(part));
  const ways = member === void 0 ? [parts.slice(0, -1), parts] : [parts];
  return ways.filter((way) => way.length > 0).flatMap((way) => placesOf(way, folders)).flatMap((path) => [`${path}.py`, `${path}/__init__.py`]);
}
var names = (lines) => lines.flatMap((line) => line.split(/[,\s]+/)).filter((name) => name !== "");
function isWithin(path, folders) {
  let folder = posix2.dirname(path);
  while (folder.includes("/") && !folders.has(folder)) folder = posix2.dirname(folder);
  return folders.has(folder);
}
function hooksOf({ section, key, lines }, folders, paths) {
  const [first2 = ""] = lines;
  const [, attribute] = /^attr\s*:\s*([\w.]+)/.exec(first2) ?? [];
  if (attribute !== void 0) return filesOf(attribute, folders);
  if (section === "options" && key === "cmdclass")
    return pairs(lines).flatMap(([, object]) => filesOf(object, folders));
  if (section !== "global") return [];
  if (key === "setup_hooks") return names(lines).flatMap((name) => filesOf(name, folders));
  if (key !== "command_packages") return [];
  const within2 = new Set(names(lines).flatMap((name) => placesOf(name.split("."), folders)));
  return paths.filter((path) => path.endsWith(".py") && isWithin(path, within2));
}
function setupCfgHooks(text3, paths) {
  const settings = readSetupCfg(text3);
  const folders = Object.fromEntries(
    settings.filter(({ section, key }) => section === "options" && key === "package_dir").flatMap(({ lines }) => pairs(lines))
  );
  return [...new Set(settings.flatMap((setting) => hooksOf(setting, folders, paths)))];
}

// src/archive/project/build-hooks.ts
var text = (value) => typeof value === "string" ? [value] : [];
function ofHatch(tool) {
  const hatch = at(tool, "hatch");
  const targets = at(hatch, "build", "targets");
  const builds = [at(hatch, "build"), ...isTable(targets) ? Object.values(targets) : []];
  const hooks = [
    ...builds.map((build) => at(build, "hooks", "custom")),
    at(hatch, "metadata", "hooks", "custom")
  ];
  const builders = builds.map((build) => at(build, "path"));
  const version = at(hatch, "version", "source") === "code" ? text(at(hatch, "version", "path")) : [];
  return [
    "hatch_build.py",
    ...hooks.flatMap((hook) => text(at(hook, "path"))),
    ...builders.flatMap(text),
    ...version
  ];
}
function ofPdm(tool) {
  const pdm = at(tool, "pdm");
  const calls = text(at(pdm, "version", "getter")).flatMap((getter) => filesOf(getter));
  return ["pdm_build.py", ...text(at(pdm, "build", "custom-hook")), ...calls];
}
function ofPoetry(tool) {
  const build = at(tool, "poetry", "build");
  return [...text(build), ...text(at(build, "script"))];
}
function ofSetuptools(tool) {
  const setuptools = at(tool, "setuptools");
  const [commands, dynamic, told] = ["cmdclass", "dynamic", "package-dir"].map((key) => at(setuptools, key));
  const folders = Object.fromEntries(
    Object.entries(isTable(told) ? told : {}).flatMap(
      ([name, folder]) => text(folder).map((one) => [name, one])
    )
  );
  const references2 = [
    ...isTable(commands) ? Object.values(commands).flatMap(text) : [],
    ...isTable(dynamic) ? Object.values(dynamic).flatMap((value) => text(at(value, "attr"))) : []
  ];
  return references2.flatMap((reference2) => filesOf(reference2, folders));
}
function ofScikit(tool) {
  const metadata = at(tool, "scikit-build", "metadata");
  const fields = isTable(metadata) ? Object.values(metadata) : [];
  return fields.flatMap(
    (field) => text(at(field, "provider-path")).flatMap(
      (folder) => text(at(field, "provider")).map((module) => posix3.join(folder, `${module.replaceAll(".", "/")}.py`))
    )
  );
}
function buildHooks(parsed, hatch = {}) {
  const tool = parsed["tool"];
  const named3 = [ofHatch, ofPdm, ofPoetry, ofSetuptools, ofScikit].flatMap((of) => of(tool));
  return [...new Set([...named3, ...ofHatch({ hatch })].map(plain))];
}

// src/archive/project/build-system.ts
var DEFAULT = { buildRequires: ["setuptools>=40.8.0"], backendPath: [] };
var FILE = "pyproject.toml";
var HATCH = "hatch.toml";
function refuse(detail, file = FILE) {
  throw new ArchiveRefusal("pyproject-invalid", file, detail);
}
function strings(value, key) {
  if (!Array.isArray(value)) return refuse(`${key} is not an array`);
  return value.map((item) => typeof item === "string" ? item : refuse(`${key} holds no text`));
}
function parseToml(text3, file = FILE) {
  try {
    return parse(text3);
  } catch {
    return refuse(`${file} is not TOML`, file);
  }
}
function tableIn(value, key) {
  const found2 = typeof value === "object" && value !== null ? value[key] : void 0;
  return typeof found2 === "object" && found2 !== null ? found2 : {};
}
function sourcesOfUv(parsed) {
  const sources = Object.entries(tableIn(tableIn(tableIn(parsed, "tool"), "uv"), "sources"));
  const isElsewhere = (source2) => typeof source2 === "object" && source2 !== null && ["url", "git", "path"].some((key) => key in source2);
  return new Set(
    sources.filter(([, source2]) => [source2].flat().some(isElsewhere)).map(([name]) => normalizeName(name))
  );
}
function projectOf(requirement) {
  return normalizeName(/^[\w.-]+/.exec(requirement.trim())?.[0] ?? "");
}
function parseBuildSystem(text3, isPacked = true, hatch = "") {
  const parsed = text3 === void 0 ? {} : parseToml(text3);
  const system = readBuildSystem(parsed["build-system"]);
  const elsewhere = isPacked ? sourcesOfUv(parsed) : /* @__PURE__ */ new Set();
  if (system.buildRequires.some((one) => isDirectUrl(one) || elsewhere.has(projectOf(one))))
    throw new ArchiveRefusal("build-requires-direct-url", FILE);
  return text3 === void 0 ? system : { ...system, buildHooks: buildHooks(parsed, parseToml(hatch, HATCH)) };
}
var isOfThisMachine = (address) => /^\s*(?:git\+)?file:/i.test(address);
function requiresLocally(text3) {
  try {
    const parsed = parseToml(text3);
    const sources = Object.values(tableIn(tableIn(tableIn(parsed, "tool"), "uv"), "sources")).flat();
    const isHere = (source2) => typeof source2 === "object" && source2 !== null && ("path" in source2 || ["git", "url"].some((key) => texts(at(source2, key)).some(isOfThisMachine)));
    return readBuildSystem(parsed["build-system"]).buildRequires.some(isLocalUrl) || sources.some(isHere);
  } catch (error) {
    if (error instanceof ArchiveRefusal) return true;
    throw error;
  }
}
var OTHERS = /^(?:hatchling|poetry|pdm|uv_build|flit|mesonpy|maturin|scikit_build_core)\b/;
function readProjectBuild(read5, paths, isPacked = true) {
  const system = parseBuildSystem(read5(FILE), isPacked, read5(HATCH));
  const cfg = OTHERS.test(system.buildBackend ?? "") ? void 0 : read5("setup.cfg");
  const hooks = cfg === void 0 ? [] : setupCfgHooks(cfg, paths);
  return hooks.length === 0 ? system : { ...system, buildHooks: [...system.buildHooks ?? [], ...hooks] };
}
function readBuildSystem(table2) {
  if (table2 === void 0) return DEFAULT;
  if (typeof table2 !== "object" || table2 === null || Array.isArray(table2))
    return refuse("build-system is no table");
  const fields = table2;
  if (fields["requires"] === void 0) return refuse("build-system has no requires");
  const backend = fields["build-backend"];
  if (backend !== void 0 && typeof backend !== "string") return refuse("build-backend is not a text");
  const backendPath = fields["backend-path"] === void 0 ? [] : strings(fields["backend-path"], "backend-path");
  const isOutside = (path) => /^(?:\/|[A-Za-z]:)|\\/.test(path) || path.split("/").includes("..");
  if (backendPath.some(isOutside)) return refuse("backend-path leads out of the package");
  const buildRequires = strings(fields["requires"], "requires");
  return { buildRequires, backendPath, ...backend === void 0 ? {} : { buildBackend: backend } };
}

// src/archive/record.ts
import { createHash } from "node:crypto";
function fieldsOf(line) {
  if (!line.includes('"')) return line.split(",");
  const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"?([^,]*)|([^,]*))/g)];
  return fields.map(
    ([, quoted2, rest = "", plain2 = ""]) => quoted2 === void 0 ? plain2 : quoted2.replaceAll('""', '"') + rest
  );
}
function rowsOf(text3) {
  return text3.split(/\r\n|\r|\n/).filter((line) => line !== "").map((line) => {
    const [path = "", hash = "", size = ""] = fieldsOf(line);
    return { path: fromRoot(path), hash, size };
  });
}
var LINE_END = /[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]/;
var LEADS_OUT = /(?:^|[,"/\\])\.\.(?:[,"/\\]|$)|^"?(?:[/\\]|[A-Za-z]:)/;
function checkRecordPlaces(text3, path) {
  const leadsOut = (line) => LEADS_OUT.test(line) || LEADS_OUT.test(line.replaceAll('"', ""));
  if (text3.split(LINE_END).some(leadsOut)) throw new ArchiveRefusal("wheel-record-outside", path);
}
var ALGORITHMS = /* @__PURE__ */ new Set(["sha256", "sha384", "sha512"]);
var LARGEST_HASHED = 1024 * 1024;
function checkRow(row, entry, archive, digests) {
  const at2 = row.hash.indexOf("=");
  const algorithm = row.hash.slice(0, at2).toLowerCase();
  const isSize = row.size === "" || row.size === String(entry.size);
  if (at2 < 0 || !ALGORITHMS.has(algorithm)) return isSize ? "unhashed" : "content";
  const known = algorithm === "sha256" ? digests.get(entry.path) : void 0;
  if (known === void 0 && entry.size > LARGEST_HASHED) return isSize ? void 0 : "content";
  const digest = known ?? createHash(algorithm).update(archive.read(entry)).digest("base64url");
  if (digest !== row.hash.slice(at2 + 1).replace(/={1,2}$/, "")) return "content";
  return isSize ? void 0 : "size";
}
function deviation(row, entry, archive, digests) {
  try {
    const kind = checkRow(row, entry, archive, digests);
    return kind === void 0 ? [] : [{ kind, path: entry.path }];
  } catch (error) {
    if (!(error instanceof ArchiveRefusal)) throw error;
    return [{ kind: "content", path: entry.path }];
  }
}
function checkRecord(archive, folder, text3, digests) {
  const record = `${folder}/RECORD`;
  const exempt = /* @__PURE__ */ new Set([record, `${record}.jws`, `${record}.p7s`]);
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const rows = rowsOf(text3).filter(({ path }) => !exempt.has(path));
  const listed2 = new Set(rows.map(({ path }) => path));
  const wrong = rows.flatMap((row) => {
    const entry = entries.get(row.path);
    return entry === void 0 ? [{ kind: "absent", path: row.path }] : deviation(row, entry, archive, digests);
  });
  const unlisted = archive.entries.filter(({ path }) => !listed2.has(path) && !exempt.has(path)).map(({ path }) => ({ kind: "unlisted", path }));
  return [...wrong, ...unlisted];
}

// src/archive/further-packages.ts
var INFO = /^(?:[^/]+\.data\/(?:purelib|platlib|data\/(?:[^/]+\/){1,4}(?:site|dist)-packages)\/)?([^/]+)\.(dist-info|egg-info|egg-link|egg)(\/|$)/i;
function checkOnlyPackage({ entries }, own) {
  const project = normalizeName(own.split("-")[0] ?? "");
  for (const { path } of entries) {
    const [, stem = "", kind = "", folder] = INFO.exec(path) ?? [];
    const isOwn = path.startsWith(`${own}/`);
    const isNone = kind === "" || kind.toLowerCase() === "dist-info" && folder === "";
    const isSame = kind === "egg-info" && normalizeName(stem.split("-")[0] ?? "") === project;
    if (!isOwn && !isNone && !isSame) throw new ArchiveRefusal("wheel-dist-info", path);
  }
}

// src/archive/wheel-programs.ts
var INTERPRETER = /^(?:python|pypy)[\d.]*[wtd]{0,2}(?:_d)?(?:\.exe)?$/i;
var BESIDE_IT = /^(?:pyvenv\.cfg|(?:python|pypy|libpython|libpypy)[^/]*(?:\._pth|\.dll|\.zip|\.so[\d.]*|\.dylib))$/i;
var LOADED_FIRST = /^lib\/(?:(?:encodings|importlib|collections)\/|(?:abc|codecs|genericpath|io|ntpath|os|posixpath|runpy|site|stat|sitecustomize|usercustomize|_collections_abc|_sitebuiltins)\.pyc?$)/i;
var LIBRARY = /^lib(?:64)?\/(?:python|pypy)[\d.]*t?\/(?!(?:site|dist)-packages\/)/i;
var LOADED_BY_IT = /^lib(?:64)?\/(?:ld-[\w-]+(?:\.so[\d.]*|\.dylib)|lib(?:c|m|dl|rt|util|pthread|crypt|ssl|crypto|z|ffi|sqlite3|lzma|bz2|expat|readline|ncursesw?|tinfow?|uuid|mpdec|gcc_s|stdc\+\+)(?:\.so[\d.]*|[\d.]*\.dylib))$|^dlls\//i;
var STARTED_UNASKED = /^(?:bin|scripts)\/(?:de)?activate(?:_this)?(?:\.\w+)?$|(?:^|\/)(?:(?:de)?activate\.d|profile\.d|vendor_conf\.d)\/|\.(?:wants|requires)\//i;
function isOfPython(path) {
  const [, folder = "", name = ""] = /^(?:(bin|scripts|lib|lib64)\/)?([^/]+)$/i.exec(path) ?? [];
  const isProgram = !/^lib/i.test(folder) && INTERPRETER.test(name);
  return isProgram || BESIDE_IT.test(name) || [LOADED_FIRST, LIBRARY, LOADED_BY_IT].some((one) => one.test(path));
}
function placeOf(path) {
  const [, scheme, rest = ""] = /^[^/]+\.data\/(data|scripts)\/(.+)$/.exec(path) ?? [];
  if (scheme === void 0) return void 0;
  return scheme === "scripts" ? `bin/${rest}` : rest;
}
function programsIn(text3) {
  let isPrograms = false;
  return text3.split(LINE_END).flatMap((written2) => {
    const line = written2.trim();
    if (line.startsWith("[")) isPrograms = /(?:console|gui)_scripts/i.test(line);
    const isEntry = isPrograms && /^[^[#;]/.test(line);
    return isEntry ? [(line.includes("=") ? line.split("=") : line.split(":"))[0]?.trim() ?? ""] : [];
  });
}
var LEADS_ELSEWHERE = /[/\\:\p{Cc}]|^\.{0,2}$/u;
function checkPrograms({ entries }, text3) {
  for (const { path } of entries) {
    const place = placeOf(path);
    if (place === void 0) continue;
    if (isOfPython(place)) throw new ArchiveRefusal("wheel-interpreter", path);
    if (STARTED_UNASKED.test(place)) throw new ArchiveRefusal("wheel-autostart", path);
  }
  for (const name of programsIn(text3)) {
    if (LEADS_ELSEWHERE.test(name)) throw new ArchiveRefusal("wheel-program-place", name);
    if (INTERPRETER.test(name)) throw new ArchiveRefusal("wheel-interpreter", name);
  }
}

// src/archive/read-metadata.ts
function readFile(archive, path) {
  const entry = archive.entries.find((candidate) => candidate.path === path);
  return entry === void 0 ? void 0 : archive.read(entry);
}
function topFolders(archive) {
  return [...new Set(archive.entries.map(({ path }) => path.split("/")[0] ?? ""))];
}
function textOf(archive, path) {
  const bytes = readFile(archive, path);
  if (bytes === void 0) return void 0;
  const text3 = decodeUtf8(bytes);
  if (text3 === void 0) throw new ArchiveRefusal("metadata-encoding", path);
  return text3;
}
function wheelTags(archive, folder) {
  const text3 = textOf(archive, `${folder}/WHEEL`);
  if (text3 === void 0) throw new ArchiveRefusal("wheel-file");
  const fields = parseHeaders(text3);
  if (!/^[01]\.\d+$/.test(fields.get("wheel-version")?.[0] ?? "")) throw new ArchiveRefusal("wheel-file");
  return fields.get("tag") ?? [];
}
function checkOwnRecord(archive, folder) {
  const path = `${folder}/RECORD`;
  const bytes = readFile(archive, path);
  const text3 = bytes === void 0 ? void 0 : decodeUtf8(bytes);
  if (text3 === void 0) throw new ArchiveRefusal("wheel-record", path);
  checkRecordPlaces(text3, path);
}
function checkFolder(folder, { name, version }) {
  const [, told = "", rest = ""] = /^([^-]*)-(.*)\.dist-info$/.exec(folder) ?? [];
  if (normalizeName(told) !== normalizeName(name)) throw new ArchiveRefusal("metadata-name", folder);
  if (!isSameVersion(rest.replaceAll("_", "-"), version))
    throw new ArchiveRefusal("metadata-version", folder);
}
function readWheel(archive) {
  const folders = topFolders(archive).filter((folder2) => /\.dist-info$/i.test(folder2));
  const [folder] = folders;
  if (folder?.endsWith(".dist-info") !== true || folders.length > 1)
    throw new ArchiveRefusal("wheel-dist-info");
  checkOnlyPackage(archive, folder);
  const text3 = textOf(archive, `${folder}/METADATA`);
  if (text3 === void 0) throw new ArchiveRefusal("metadata-missing");
  const metadata = parseCoreMetadata(text3);
  checkFolder(folder, metadata);
  const tags = wheelTags(archive, folder);
  checkOwnRecord(archive, folder);
  checkPrograms(archive, Buffer.from(readFile(archive, `${folder}/entry_points.txt`) ?? []).toString("utf8"));
  return { text: text3, metadata, isStatic: true, tags, folder, buildRequires: [], backendPath: [] };
}
function buildOf(archive, folder, isPacked = true) {
  const within2 = `${folder}/`;
  const paths = archive.entries.flatMap(
    ({ path }) => path.startsWith(within2) ? path.slice(within2.length) : []
  );
  const read5 = (path) => path === "setup.cfg" ? Buffer.from(readFile(archive, `${within2}${path}`) ?? []).toString("utf8") : textOf(archive, `${within2}${path}`);
  return readProjectBuild(read5, paths, isPacked);
}
function readSdist(archive) {
  const folders = topFolders(archive);
  const [folder] = folders;
  const isFlat = archive.entries.some(({ path }) => !path.includes("/"));
  if (folder === void 0 || folders.length > 1 || isFlat) throw new ArchiveRefusal("sdist-top-folder");
  const bytes = readFile(archive, `${folder}/PKG-INFO`);
  if (bytes === void 0) throw new ArchiveRefusal("metadata-missing");
  const strict = decodeUtf8(bytes);
  const text3 = strict ?? Buffer.from(bytes).toString("utf8");
  const metadata = parseCoreMetadata(text3);
  const build = buildOf(archive, folder);
  const isStatic = strict !== void 0 && isStaticMetadata(metadata);
  return { text: text3, metadata, isStatic, tags: [], folder, ...build };
}
function readDeviations(archive, digests) {
  if (archive.kind !== "wheel") return [];
  return topFolders(archive).filter((folder) => folder.endsWith(".dist-info")).flatMap((folder) => {
    const bytes = readFile(archive, `${folder}/RECORD`);
    const text3 = bytes === void 0 ? void 0 : decodeUtf8(bytes);
    return text3 === void 0 ? [] : checkRecord(archive, folder, text3, digests);
  });
}
function readMetadata(archive) {
  return archive.kind === "wheel" ? readWheel(archive) : readSdist(archive);
}

// src/analysis/findings/combine.ts
var MOST_FINDINGS = 5;
function callsIn(sighting, all) {
  const others = all.filter((other) => other.path === sighting.path && other.reach === sighting.reach);
  const processes = others.filter(({ behaviour }) => behaviour === "starts-process").map(({ name }) => name);
  const steps = [sighting, ...others].flatMap((one) => [...one.steps.map(({ text: text3 }) => text3), one.name]);
  return [.../* @__PURE__ */ new Set([...processes, ...steps])].filter((name) => /^[\w.()]+$/.test(name)).slice(0, 8);
}
function toFinding(doc, judged, more, all) {
  const { sighting, severity, said } = judged;
  const isSetup = sighting.reach === "install" && sighting.path.endsWith("/setup.py");
  const told = isSetup ? `Setup.py contains: ${callsIn(sighting, all).join(", ")}; ${said}` : said;
  const quoted2 = sighting.text?.replaceAll("￼", "…").slice(0, 200);
  return {
    rule: doc.id,
    tier: 2,
    severity,
    score: SCORES[severity],
    title: doc.title,
    message: more > 0 ? `${told} (and ${more} more places)` : told,
    file: sighting.path,
    line: sighting.line,
    ...quoted2 === void 0 || quoted2 === "" ? {} : { evidence: quoted2 },
    reach: sighting.reach,
    ...doc.technique === void 0 ? {} : { technique: doc.technique },
    chain: sighting.steps,
    references: doc.references ?? []
  };
}
function judgeSingly({ judge, message }, sightings) {
  return sightings.flatMap((sighting) => {
    const severity = judge(sighting);
    return severity === void 0 ? [] : [{ sighting, severity, said: message(sighting) }];
  });
}
function judgePairs(pair2, sightings) {
  const firsts = sightings.filter(pair2.first);
  if (firsts.length === 0) return [];
  return sightings.filter(pair2.second).flatMap((second2) => {
    if (sightings.some((other) => pair2.excuses?.(other, second2) === true)) return [];
    const [worst] = firsts.filter(
      ({ path, reach }) => (pair2.within === "package" || path === second2.path) && reach === second2.reach
    ).filter((first3) => pair2.belong?.(first3, second2) !== false).flatMap((first3) => {
      const severity2 = pair2.severity(second2, first3);
      return severity2 === void 0 ? [] : [{ first: first3, severity: severity2 }];
    }).sort((a, b) => SCORES[b.severity] - SCORES[a.severity]);
    if (worst === void 0) return [];
    const { first: first2, severity } = worst;
    const sighting = { ...second2, steps: [...first2.steps, ...second2.steps].slice(-8) };
    return [{ sighting, severity, said: pair2.message(first2, second2) }];
  });
}
function rank({ sighting, severity }) {
  return SCORES[severity] * 100 - REACHES.indexOf(sighting.reach);
}
function worstOfEach(judged) {
  const places = /* @__PURE__ */ new Map();
  for (const one of [...judged].sort((a, b) => rank(b) - rank(a))) {
    const { path, line, name, host } = one.sighting;
    const place = [path, line, name, host].join("\n");
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()];
}
var hostKey = ({ path, reach, host = "" }) => [path, reach, siteOf(host)].join("\n");
function joinExits(sightings) {
  const sent = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    if (sighting.behaviour !== "contacts" || sighting.host === void 0) continue;
    const all = sent.get(hostKey(sighting)) ?? /* @__PURE__ */ new Set();
    for (const label2 of IDENTITY) if (sighting.labels.has(label2)) all.add(label2);
    sent.set(hostKey(sighting), all);
  }
  return sightings.map((sighting) => {
    const more = sighting.behaviour === "contacts" ? sent.get(hostKey(sighting)) : void 0;
    const isPart = IDENTITY.some((label2) => sighting.labels.has(label2));
    return more === void 0 || !isPart ? sighting : { ...sighting, labels: /* @__PURE__ */ new Set([...sighting.labels, ...more]) };
  });
}
function combine(seen) {
  const sightings = joinExits(seen);
  const report = ({ doc }, judged) => {
    const places = worstOfEach(judged);
    const shown = places.slice(0, MOST_FINDINGS);
    const more = places.length - shown.length;
    return shown.map((one, index) => toFinding(doc, one, index === shown.length - 1 ? more : 0, sightings));
  };
  return [
    ...COMBINATIONS.flatMap((one) => report(one, judgeSingly(one, sightings))),
    ...PAIRS.flatMap((pair2) => report(pair2, judgePairs(pair2, sightings)))
  ];
}

// src/python/syntax.ts
function isLater(body) {
  return "read" in body;
}
function lineAt(lines, offset) {
  let [low, high] = [0, lines.length];
  while (low + 1 < high) {
    const middle = low + high >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
function lineStarts(text3) {
  const starts = [0];
  for (let at2 = text3.indexOf("\n"); at2 >= 0; at2 = text3.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return starts;
}

// src/python/walk.ts
function inside(expression) {
  switch (expression.kind) {
    case "attribute":
      return [expression.of];
    case "call":
      return [expression.called, ...expression.args.map((argument) => argument.value)];
    case "index":
      return [expression.of, expression.index];
    case "slice":
      return expression.bounds.filter((bound) => bound !== void 0);
    case "operation":
      return expression.operands;
    case "list":
      return expression.items;
    case "dict":
      return expression.pairs.flat();
    case "comprehension":
      return [
        ...expression.clauses.flatMap((clause) => [clause.iterable, ...clause.conditions]),
        expression.element
      ];
    case "lambda":
      return [expression.body];
    case "walrus":
    case "yield":
    case "raise":
    case "spread":
      return [expression.value];
    case "format":
    case "choice":
    case "group":
      return expression.parts;
    default:
      return [];
  }
}
function isMainTest(condition) {
  if (condition?.kind !== "group") return false;
  return condition.parts.some((part) => part.kind === "name" && part.name === "__name__") && condition.parts.some((part) => part.kind === "text" && part.text === "__main__");
}
function walkExpression(expression, place, visitor) {
  visitor.expression?.(expression, place);
  const deeper = expression.kind === "lambda" ? "function" : place;
  for (const inner of inside(expression)) walkExpression(inner, deeper, visitor);
}
function expressionsOf(statement) {
  switch (statement.kind) {
    case "assign":
      return [...statement.targets, statement.value];
    case "expression":
    case "return":
      return [statement.value];
    case "branch":
      return statement.condition === void 0 ? [] : [statement.condition];
    case "loop":
      return [...statement.target === void 0 ? [] : [statement.target], statement.over];
    case "with":
      return statement.items.map((item) => item.value);
    case "class":
      return [
        ...statement.decorators,
        ...statement.bases,
        ...statement.metaclass === void 0 ? [] : [statement.metaclass]
      ];
    case "function":
      return [...statement.decorators, ...statement.parameters.flatMap((p) => p.value ?? [])];
    default:
      return [];
  }
}
function placeInside(statement, place) {
  if (statement.kind === "function") return "function";
  if (place === "function") return place;
  if (statement.kind === "class") return "class";
  if (statement.kind === "branch" && isMainTest(statement.condition)) return "main";
  return place;
}
function walk(body, visitor, place = "module") {
  for (const statement of body) {
    visitor.statement?.(statement, place);
    for (const expression of expressionsOf(statement)) walkExpression(expression, place, visitor);
    const deeper = placeInside(statement, place);
    if ("body" in statement && !isLater(statement.body)) walk(statement.body, visitor, deeper);
    if (statement.kind === "try") for (const handler of statement.handlers) walk(handler, visitor, deeper);
  }
}

// src/python/facts.ts
var BUILTINS = /* @__PURE__ */ new Set(["exec", "eval", "compile", "__import__", "open", "getattr", "globals", "print"]);
function dottedName(expression, aliases) {
  if (expression.kind === "name") {
    const known = aliases.get(expression.name);
    if (known !== void 0) return known;
    return BUILTINS.has(expression.name) ? `builtins.${expression.name}` : expression.name;
  }
  if (expression.kind === "attribute") {
    const of = dottedName(expression.of, aliases);
    return of === void 0 ? void 0 : `${of}.${expression.name}`;
  }
  if (expression.kind === "call") {
    const called = dottedName(expression.called, aliases);
    const [first2] = expression.args;
    if (called === "builtins.__import__" && first2?.value.kind === "text") return first2.value.text;
    return called === void 0 ? void 0 : `${called}()`;
  }
  return void 0;
}
function collectAliases(tree) {
  const aliases = /* @__PURE__ */ new Map();
  walk(tree.body, {
    statement: (statement) => {
      if (statement.kind === "import") {
        const { module, name, alias } = statement;
        if (name === void 0 && alias === void 0) return;
        if (name === "*") return;
        aliases.set(alias ?? name ?? module, name === void 0 ? module : `${module}.${name}`);
      } else if (statement.kind === "assign" && statement.operator === void 0) {
        const [target] = statement.targets;
        if (target?.kind !== "name" || !/^(?:name|attribute)$/.test(statement.value.kind)) return;
        const value = dottedName(statement.value, aliases);
        if (value !== void 0 && value.includes(".") && !aliases.has(target.name))
          aliases.set(target.name, value);
      }
    }
  });
  return aliases;
}
function extractFacts(tree) {
  const aliases = collectAliases(tree);
  const imports = [];
  const calls = [];
  const strings2 = [];
  const definitions = [];
  const alone = /* @__PURE__ */ new Set();
  const line = (at2) => lineAt(tree.lines, at2);
  walk(tree.body, {
    statement: (statement, place) => {
      if (statement.kind === "expression") alone.add(statement.value);
      if (statement.kind === "import") {
        const name = statement.name === void 0 ? statement.module : `${statement.module}.${statement.name}`;
        imports.push({ name, line: line(statement.at), place });
      } else if (statement.kind === "function" || statement.kind === "class")
        definitions.push(statement.name);
    },
    expression: (expression, place) => {
      const { at: at2 } = expression;
      if (expression.kind === "text") strings2.push({ text: expression.text, line: line(at2), place });
      if (expression.kind !== "call") return;
      const name = dottedName(expression.called, aliases);
      if (name !== void 0) {
        const isStatement = alone.has(expression);
        calls.push({ name, line: line(at2), place, args: expression.args, isStatement });
      }
    }
  });
  return { imports, calls, strings: strings2, definitions, errors: tree.errors };
}

// src/rules/source/source-rule.ts
function needsAreMet({ needs }, text3) {
  return needs === void 0 || needs.some((word) => text3.includes(word));
}

// src/analysis/findings/notes.ts
var NO_FACTS = { imports: [], calls: [], strings: [], definitions: [], errors: 0 };
function factsOnce(tree) {
  let facts = tree === void 0 ? NO_FACTS : void 0;
  return () => facts ??= tree === void 0 ? NO_FACTS : extractFacts(tree);
}
var MOST_FINDINGS2 = 5;
var LARGE = 4e5;
var RAISED = {
  "packed-source": (reach) => reach === "install" ? "CRITICAL" : "MEDIUM",
  "off-screen-code": (_reach, acts2) => acts2 ? "CRITICAL" : "HIGH",
  "hiding-encoding": (reach) => isUnasked(reach) ? "HIGH" : "MEDIUM",
  "confusable-names": (reach, acts2) => reach === "install" || acts2 ? "CRITICAL" : "MEDIUM"
};
var HIDING = /* @__PURE__ */ new Set([
  "off-screen-code",
  "confusable-names",
  "packed-source",
  "builtin-alias"
]);
function collapse(doc, noted) {
  const shown = [...noted].sort((a, b) => SCORES[b.severity] - SCORES[a.severity]).slice(0, MOST_FINDINGS2);
  const more = noted.length - shown.length;
  return shown.map(({ path, line, text: text3, severity, reach }, index) => ({
    rule: doc.id,
    tier: 2,
    severity,
    score: SCORES[severity],
    title: doc.title,
    message: `${doc.title}: ${text3}${more > 0 && index === shown.length - 1 ? ` (and ${more} more places)` : ""}`,
    file: path,
    ...line === void 0 ? {} : { line },
    evidence: text3.slice(0, 200),
    ...reach === void 0 ? {} : { reach },
    ...doc.technique === void 0 ? {} : { technique: doc.technique },
    references: doc.references ?? []
  }));
}
function severityOf(id, base, reach, acts2) {
  const raised = RAISED[id]?.(reach, acts2);
  return raised ?? (reach === "install" && base === "INFO" ? "LOW" : base);
}
function noteFiles(files, acting) {
  const parsed = files.flatMap(
    (file) => file.text === void 0 ? [] : [{ ...file, text: file.text, factsOf: factsOnce(file.tree) }]
  );
  const isLarge = parsed.reduce((sum, { text: text3 }) => sum + text3.length, 0) > LARGE;
  const rules = SOURCE_RULES.filter(({ isCostly }) => !isCostly || !isLarge || acting.size > 0);
  const matched = rules.map((rule) => ({
    rule,
    places: parsed.flatMap(
      ({ path, reach, text: text3, factsOf }) => needsAreMet(rule, text3) ? [{ path, reach, matches: rule.match(factsOf(), text3) }] : []
    )
  }));
  const shapes = matched.filter(({ rule }) => HIDING.has(rule.doc.id)).flatMap(({ places }) => places.flatMap(({ path, matches }) => matches.length > 0 ? [path] : []));
  return matched.flatMap(({ rule, places }) => {
    const noted = places.flatMap(({ path, reach, matches }) => {
      const hidesTwice = shapes.indexOf(path) !== shapes.lastIndexOf(path);
      const acts2 = hidesTwice || acting.has(path) && isUnasked(reach);
      const severity = severityOf(rule.doc.id, rule.severity, reach, acts2);
      return matches.map((match) => ({ path, severity, reach, ...match }));
    });
    return collapse(rule.doc, noted);
  });
}
var EXCHANGED = 4;
var RAISED_ARTIFACT = {
  // No tool builds an archive of another format than its name says: it is made to be read by one program and not by another.
  "suffix-lies": (acts2, _places, { openedAs }) => acts2 || openedAs !== void 0 ? "CRITICAL" : "HIGH",
  "extension-without-recipe": () => "MEDIUM",
  // One file that was exchanged differs; where many do, it was the tool that wrote the list.
  "record-mismatch": (_acts, places) => places <= EXCHANGED ? "HIGH" : "LOW",
  "record-unlisted": () => "MEDIUM"
};
function noteArtifact(view, acts2) {
  return ARTIFACT_RULES.flatMap((rule) => {
    const matches = rule.match(view);
    const severity = RAISED_ARTIFACT[rule.doc.id]?.(acts2, matches.length, view) ?? rule.severity;
    return collapse(
      rule.doc,
      matches.map((match) => ({ ...match, severity }))
    );
  });
}

// src/analysis/findings/unread-lines.ts
var HOSTILE = ["reverse-shell", "fetches-and-runs", "encoded"];
var STARTS = /\b(?:system|popen|Popen|getoutput|check_call|check_output|call|run)\s*\(/;
var LONGEST = 4e3;
function unreadLines(files, known) {
  return files.flatMap(({ path, reach, text: text3, tree }) => {
    if (text3 === void 0 || tree === void 0 || tree.errors === 0 || !isUnasked(reach)) return [];
    return text3.split("\n").flatMap((line, index) => {
      if (line.length > LONGEST || !STARTS.test(line) || /^\s*#/.test(line)) return [];
      const traits = commandTraits(line);
      const isKnown2 = known.some((one) => one.path === path && one.line === index + 1);
      if (isKnown2 || !HOSTILE.some((trait) => traits.has(trait))) return [];
      const step = { file: path, line: index + 1, layer: 0, text: "a line that does not parse" };
      const shown = { name: "a line that does not parse", labels: /* @__PURE__ */ new Set(), steps: [step] };
      return [
        { ...shown, behaviour: "starts-process", reach, path, line: index + 1, layer: 0, text: line.trim() }
      ];
    });
  });
}

// src/analysis/facts/autostart-paths.ts
var AUTOSTART_PATHS = anyOf(
  [
    // repositories, editors and their assistants
    /[\\/]hooks[\\/](?:pre|post)-(?:commit|checkout|merge|push|rewrite|receive)$/,
    /\.git[\\/]hooks[\\/]/,
    /\.vscode[\\/](?:tasks|settings)\.json/,
    /(?:^|[\\/])\.github[\\/]workflows[\\/]/,
    /\.cursor[\\/](?:rules|mcp)/,
    /\.cursorrules$/,
    /\.windsurfrules$/,
    /\.claude[\\/]/,
    /(?:^|[\\/])(?:CLAUDE|AGENTS|GEMINI)\.md$/,
    /copilot-instructions\.md/,
    // Python and its tools
    /site-packages[\\/](?:site|user)customize\.py/,
    /site-packages[\\/]\w+[\\/](?:\w+[\\/])*\w+\.py\b/,
    /site-packages[\\/][^\\/]+\.pth/,
    /\.ipython[\\/]\S{0,100}startup\b/,
    /\.jupyter[\\/]+(?:\S{0,100}_config\.py|custom[\\/]+custom\.js)/,
    /pip[\\/]pip\.(?:conf|ini)$/,
    /[\\/]\.pydistutils\.cfg$/,
    // logins and starts of the system
    /Start Menu[\\/]+Programs[\\/]+Startup/,
    /CurrentVersion\\+Run\b/,
    /[\\/]\.(?:bashrc|zshrc|zshenv|zlogin|bash_profile|bash_login|profile|zprofile)\b/,
    /^\.(?:bashrc|zshrc|zshenv|bash_profile)$/,
    /[\\/]\.config[\\/]fish[\\/](?:config\.fish|conf\.d[\\/])/,
    /PowerShell[\\/][\w.]*profile\.ps1$/,
    /\/etc\/(?:cron|init\.d|systemd|rc\.local|profile\.d|pam\.d|xdg\/autostart|environment$|bash\.bashrc|zsh)/,
    /\/etc\/ld\.so\.(?:preload|conf)/,
    // later steps of a job of GitHub Actions
    /^%GITHUB_(?:ENV|PATH)%$/,
    /LaunchAgents/,
    /LaunchDaemons/,
    /\.config\/autostart/,
    /systemd\/(?:user|system)\//,
    /[\\/]\.ssh[\\/](?:authorized_keys|config|rc|environment)\b/,
    /\/etc\/(?:hosts|sudoers)\b/,
    /drivers[\\/]etc[\\/]hosts\b/,
    /Software\\+Classes\\+[^\\]{1,100}\\+shell\\+open/,
    // other programs, and where they get packages and extensions from
    /^~[\\/]+\.(?:npmrc|yarnrc|condarc|gitconfig)/,
    /ExtensionInstall(?:Forcelist|Sources)\b/,
    /CurrentVersion\\+Internet Settings$/,
    /discord_desktop_core[^\\/]{0,60}[\\/]/,
    /[\\/]resources[\\/]app\.asar\b/
  ],
  "i"
);

// src/analysis/facts/secret-paths.ts
var SECRET_PATHS = anyOf(
  [
    // cloud, code forges and registries
    /(?:^|[\\/])\.(?:ssh|aws|gnupg|kube|docker|azure)(?:[\\/]|$)/,
    /(?:^|[\\/])\.git[\\/]config$/,
    /[\\/.](?:ssh[\\/]|aws[\\/]credentials|git-credentials|npmrc\b|pypirc\b|netrc\b|kube[\\/]config|docker[\\/]config\.json|gnupg\b)/,
    /\bid_(?:rsa|ed25519|dsa)\b/,
    /\.cargo[\\/]credentials/,
    /credentials\.tfrc\.json/,
    /[\\/]\.pgpass\b/,
    /\.config[\\/]gh[\\/]hosts/,
    /state\.vscdb/,
    /(?:^|[\\/])\.env(?:\.\w+)?\uFFFC?$/,
    // the system itself
    /\/etc\/(?:passwd|shadow)\b/,
    /\/var\/run\/secrets\//,
    /\/proc\/(?:self|\d+)\/environ\b/,
    /Keychains[\\/]/,
    /System32[\\/]+config[\\/]+SAM\b/,
    /FileZilla/,
    /\.(?:bash|zsh)_history\b/,
    // what assistants keep
    /\.(?:codex|continue|gemini|claude|aider\S{0,40}|openai)[\\/]\S{0,100}(?:auth|credential|config|token|oauth)\S{0,60}\.json/,
    /[\\/]openai[\\/]auth\.json/,
    /\.aider\.conf\.yml/,
    // browsers
    /Login Data/,
    /Local State/,
    /Local Storage[\\/]+leveldb/,
    /\bleveldb\b/,
    /\bcookies\.sqlite\b/,
    /\\(?:Google\\+Chrome|Microsoft\\+Edge|BraveSoftware)/,
    /Web Data\b/,
    /\.config[\\/](?:solana|gcloud|google-chrome|chromium|BraveSoftware|microsoft-edge|opera)\b/,
    /Application Support[\\/](?:Google[\\/]Chrome|BraveSoftware|Microsoft Edge|Firefox|com\.operasoftware)/,
    /key4\.db/,
    /logins\.json/,
    /Firefox[\\/]+Profiles/,
    /Opera Software[\\/]/,
    /User Data[\\/]+Default/,
    /Local Extension Settings/,
    // wallets
    /wallet\.dat/,
    /\bExodus\b.{0,200}wallet/,
    /[\\/]\.?(?:electrum|Electrum|Ethereum|atomic|Coinomi|Guarda|Jaxx|Armory|bitcoin|Zcash|Exodus)[\\/]/,
    /\.ethereum\b/,
    // messengers and games
    /discord(?:canary|ptb)\b/,
    /Telegram Desktop[\\/]+tdata/,
    /launcher_accounts\.json/,
    /\w\.session(?:-journal)?$/,
    /\uFFFC\.session$/,
    /\.minecraft\b/,
    /_accounts\.json/
  ],
  "i"
);

// src/analysis/values/sources.ts
var SOURCES = [
  [
    /^(?:http\.client\.HTTPS?Connection\(\)\.getresponse|(?:socket\.(?:socket|create_connection)\(\)|ssl\.\S*wrap_socket\(\))\.(?:recv|recvfrom|makefile|read))\(\)$/,
    "network"
  ],
  [/^zipimport\.zipimporter\(\)$|^uuid\.UUID\(\)\.(?:bytes(?:_le)?|hex)$/, "decoded"],
  [/^sys\.stdin(?:\.buffer)?$|^imp\.find_module\(\)$/, "file"],
  [/^(?:os|posix|nt)\.environ(?:b|\.copy\(\)|\.items\(\))?$/, "environment"],
  [/^(?:socket\.(?:gethostname|getfqdn)|platform\.node|os\.uname|platform\.uname)\(\)$/, "hostname"],
  [/^(?:getpass\.getuser|os\.getlogin|pwd\.getpwuid)\(\)/, "username"],
  [/^(?:os\.getcwdb?\(\)|os\.path\.expanduser\(\)|pathlib\.Path\.(?:home|cwd)\(\))$/, "directory"],
  [
    /^(?:socket\.gethostbyname(?:_ex)?|socket\.getaddrinfo|uuid\.getnode|netifaces\.\w+|psutil\.net_if_addrs)\(\)/,
    "address"
  ],
  [/^platform\.(?:platform|system|machine|release|version|processor)\(\)$/, "system"],
  [/^(?:pyperclip\.paste|win32clipboard\.GetClipboardData|tkinter\.Tk\(\)\.clipboard_get)\(\)/, "capture"],
  [/^(?:cv2\.VideoCapture\(\)\.read|sounddevice\.rec|pyaudio\.PyAudio\(\)\.open\(\)\.read)\(\)/, "capture"],
  [
    /^(?:PIL\.ImageGrab\.grab|pyautogui\.screenshot|mss\.mss\(\)\.\w+|mss\.mss\(\)\.shot|pyscreenshot\.grab)\(\)/,
    "capture"
  ],
  [
    /^secrets\.(?:choice|SystemRandom\(\)\.choices?)\(\)$|^random\.SystemRandom\(\)\.choices?\(\)$/,
    "credential"
  ],
  [/^(?:aiohttp\.ClientSession\(\)\.cookie_jar|cryptography\.\S{1,80}\.generate_key\(\))$/, "secret"],
  [/^django\.conf\.settings\.(?:SECRET_KEY|DATABASES)$/, "secret"],
  [/^(?:browser_cookie3|browsercookie|rookiepy|pycookiecheat)\.\w+\(\)/, "secret"],
  [
    /^(?:os\.(?:walk|listdir|scandir)|glob\.i?glob|pathlib\.Path(?:\.cwd|\.home)?\(\)\.(?:r?glob|iterdir))\(\)$|^\?\.(?:rglob|iterdir)\(\)$/,
    "searched"
  ],
  [
    /^(?:PIL\.Image\.open|imageio(?:\.v\d)?\.imread|cv2\.imread|matplotlib\.image\.imread|wave\.open|stegano\.\w+\.reveal)\(\)$/,
    "picture"
  ],
  [
    /^(?:eth_account|eth_keys|web3|solders|solana|bip_utils|hdwallet|bitcoinlib|bit|tronpy|mnemonic|xrpl|nacl)\b\S*\(\)\.(?:_?key|_?private_?key|PrivateKey|secret(?:_key)?|seed|mnemonic|words|(?:to_wif|secret|to_hex|export_key|generate|to_mnemonic)\(\))$/i,
    "key-parameter"
  ],
  [/^eth_account\.Account\.decrypt\(\)$/, "key-parameter"],
  [/^psutil\.process_iter\(\)$/, "process-output"],
  // Who connects says what he wants.
  [/^socket\.(?:socket|create_server)\(\)\.accept\(\)$/, "request"],
  [
    /^(?:(?:flask|quart|bottle)\.request\.\w+|http\.server\.\w*RequestHandler\(\)\.(?:rfile|headers|path)|socketserver\.\w*RequestHandler\(\)\.(?:rfile|request)|tornado\.web\.RequestHandler\(\)\.(?:request|get_\w*arguments?\(\))|(?:xmlrpc|django\.views)\.\S*\.request|\?request\.(?:GET|POST|META|FILES|COOKIES|body|args|form|values|data|json|text|read|post|query|query_params|match_info|rel_url|headers|cookies|get_json|get_data|get_argument|content|stream)|\?(?:environ|scope)\.get\(\)|\?(?:environ|scope)\[\])(?![\w])/,
    "request"
  ],
  [
    /^(?:(?:win32crypt\.CryptUnprotectData|keyring\.get_(?:password|credential)|win32cred\.Cred(?:Read|Enumerate))\(\)|(?:boto3|botocore)\.\S*\.get_credentials\(\)|airflow\.\S*\.(?:get_connections?\(\)|Connection$))/,
    "secret"
  ]
];
function sourceLabel(ref) {
  const known = LABELS.get(ref);
  if (known !== void 0) return known === "none" ? void 0 : known;
  const found2 = ref.length > LONGEST_NAME ? void 0 : SOURCES.find(([pattern]) => pattern.test(ref))?.[1];
  if (LABELS.size < MOST_LABELS) LABELS.set(ref, found2 ?? "none");
  return found2;
}
var LABELS = /* @__PURE__ */ new Map();
var MOST_LABELS = 5e4;
var USER_KEYS = /^(?:USER|USERNAME|LOGNAME)$/i;
var HOST_KEYS = /^(?:COMPUTERNAME|HOSTNAME)$/i;
var SECRET_KEYS = /TOKEN|SECRET|PASSW|PRIVATE_?KEY|API_?KEY|ACCESS_KEY|CREDENTIAL|^(?:AWS|AZURE|GITHUB|NPM|PYPI)_/i;
var GITHUB_KEYS = /^(?:GITHUB|GH)_(?:API_|ACCESS_|AUTH_)?(?:TOKEN|PAT|AUTH)$/;
function variableLabel(key) {
  if (USER_KEYS.test(key)) return "username";
  if (HOST_KEYS.test(key)) return "hostname";
  if (GITHUB_KEYS.test(key)) return "github-token";
  return SECRET_KEYS.test(key) ? "secret" : void 0;
}
var MINING = /^(?:mining\.(?:authorize|submit)|eth_submitLogin)$|"method"\s{0,3}:\s{0,3}"(?:mining\.(?:authorize|submit)|eth_submitLogin)"/;
function textLabels(text3) {
  if (text3.length > 2e3 || text3.length < 4) return [];
  return [
    ...SECRET_PATHS.test(text3) ? ["secret-path"] : [],
    ...AUTOSTART_PATHS.test(text3) ? ["autostart-path"] : [],
    ...MINING.test(text3) ? ["mining"] : []
  ];
}
var KEY_KEYS = /PRIVATE_?KEY$|MNEMONIC|SEED_?PHRASE|WALLET_?(?:KEY|SECRET)/i;
function variableLabels(key) {
  const found2 = variableLabel(key);
  if (found2 === void 0) return [];
  return found2 === "secret" && KEY_KEYS.test(key) ? [found2, "key-parameter"] : [found2];
}
var FETCHING = /(?<!\b(?:not|never|n't)\s{1,9}(?:\w{1,20}\s{1,9})?)\b(?:read|open|load|copy|collect|attach|append|include|pass|put|send)\b[^!?\n]{0,80}(?:mcp\.json|\.env\b|\.ssh\b|\bid_(?:rsa|ed25519)\b|\.aws\b|\.kube\b|\.npmrc\b|\.pypirc\b|\.git-credentials\b|\/etc\/(?:passwd|shadow)\b|\bwallet\.dat\b)/i;
var CONCEALING = /\b(?:do not|don'?t|never|without)\s+(?:\w+\s+){0,2}?(?:mention|tell|inform|notif|reveal|disclos)\w*\s+(?:\w+\s+){0,4}?(?:this|it|that|the user|users?|anybody|anyone|them)\b/i;
function isPoisoned(text3) {
  return text3.length < 2e4 && CONCEALING.test(text3) && FETCHING.test(text3);
}
var CREDENTIAL_PARAMETER = /(?:pass(?:word|wd|phrase|code)?|(?:api|access|account|auth)_?key(?:_?id)?|secret|token|credentials?|dsn|cv[cv]2?|card_?number|iban|cookies?|session_?id|basic_?auth)$|^(?:key|auth|authorization|pwd|master)$/i;
var PASSWORD_PARAMETER = /(?:pass(?:word|wd|phrase|code)|(?<!client_?)secret|secret_access_key|cv[cv]2?|card_?number|iban)$|^(?:pwd|master)$/i;
var KEY_PARAMETER = /^(?:priv|_?priv(?:ate)?_?key|mnemonic(?:_?(?:phrase|words))?|seed_?phrase|recovery_?phrase|wallet_?key|secret_?(?:key|b58)|keypair)s?$/i;
function credentialLabels(name) {
  const known = CREDENTIALS.get(name);
  if (known !== void 0) return known;
  const found2 = readCredential(name);
  if (CREDENTIALS.size < MOST_LABELS) CREDENTIALS.set(name, found2);
  return found2;
}
var CREDENTIALS = /* @__PURE__ */ new Map();
function readCredential(name) {
  return [
    ...KEY_PARAMETER.test(name) ? ["key-parameter"] : [],
    ...CREDENTIAL_PARAMETER.test(name) ? ["credential"] : [],
    ...PASSWORD_PARAMETER.test(name) ? ["password"] : []
  ];
}

// src/analysis/values/value.ts
var HOLE = "￼";
var NO_STEPS = [];
var UNKNOWN = {
  text: void 0,
  texts: void 0,
  isBytes: void 0,
  number: void 0,
  whole: void 0,
  items: void 0,
  otherwise: void 0,
  entries: void 0,
  ref: void 0,
  callable: void 0,
  others: void 0,
  bound: void 0,
  fields: void 0,
  type: void 0,
  module: void 0,
  labels: NO_LABELS,
  host: void 0,
  steps: NO_STEPS,
  file: void 0,
  job: void 0
};
var NO_KEYWORDS = /* @__PURE__ */ new Map();
var PARTIAL = /* @__PURE__ */ new WeakSet();
function markPartial(items) {
  PARTIAL.add(items);
  return items;
}
function isWhole(items) {
  return !PARTIAL.has(items);
}
var MOST_STEPS = 8;
function joinSteps(values) {
  let only = NO_STEPS;
  let all;
  for (const { steps } of values) {
    if (steps.length === 0) continue;
    if (only.length === 0) only = steps;
    else {
      all ??= new Set(only);
      for (const step of steps) all.add(step);
    }
  }
  return all === void 0 ? only : [...all].slice(0, MOST_STEPS);
}
function label(value, labels, step) {
  return {
    ...value,
    labels: /* @__PURE__ */ new Set([...value.labels, ...labels]),
    steps: step === void 0 ? value.steps : [...value.steps, step].slice(-MOST_STEPS)
  };
}
function wholeText(value) {
  return value?.text === void 0 || value.text.includes(HOLE) ? void 0 : value.text;
}
var MADE_WHEN_MISSING = "\0missing";
function keyOf(value) {
  return value?.number === void 0 ? wholeText(value) : `#${value.number}`;
}
var MOST_INSIDE = 2e3;
function flatten(value) {
  const all = [value];
  let from = 0;
  for (let depth = 0; depth < 3 && all.length < MOST_INSIDE; depth += 1) {
    const until = all.length;
    for (; from < until; from += 1) {
      const { items, entries, fields } = all[from] ?? UNKNOWN;
      if (items !== void 0)
        for (let index = 0; index < items.length && index < 500; index += 1)
          all.push(items[index] ?? UNKNOWN);
      if (entries !== void 0) for (const value2 of entries.values()) all.push(value2);
      if (fields !== void 0) for (const value2 of fields.values()) all.push(value2);
    }
  }
  return all;
}
function isContainer({ items, entries, fields }) {
  return items !== void 0 || entries !== void 0 || fields !== void 0;
}
function isPlain2(value) {
  const { labels, steps, host, file } = value;
  return labels.size === 0 && steps.length === 0 && host === void 0 && file === void 0 && !isContainer(value);
}

// src/analysis/values/alternatives.ts
var MOST = 8;
var MOST_SEEN = 2e3;
var TELLING = /[\s:/.\\]/;
var LONGEST2 = 4e3;
var ACTS = /\b(?:exec|eval|compile|system|popen|spawn\w*|subprocess|urlopen|urllib|requests|httpx|socket|__import__|ctypes|b64decode)\b/;
var mayAct = (text3) => ACTS.test(text3) || isHostile(text3);
var rankOf = (text3) => isHostile(text3) ? 0 : ACTS.test(text3) ? 1 : 2;
var isTelling = (text3) => text3.length <= LONGEST2 && TELLING.test(text3) && !text3.includes(HOLE);
var MOST_TRIED = 64;
var DEEPEST_TEXT = 3;
var MOST_PARTS = 20;
var LOOK_COST = 5;
function textIn({ text: text3, items, entries, fields }, depth = 0) {
  if (text3 !== void 0 || depth === DEEPEST_TEXT) return text3 ?? HOLE;
  const parts = [...items ?? [], ...entries?.values() ?? [], ...fields?.values() ?? []];
  return parts.slice(0, MOST_PARTS).map((part) => textIn(part, depth + 1)).join(" ");
}
function worthTrying(items) {
  const [functions, data] = [
    items.filter(({ callable }) => callable),
    items.filter(({ callable }) => !callable)
  ];
  const acting = data.filter((item) => mayAct(textIn(item)));
  return [...functions, ...mostTelling(acting, MOST_TRIED, textIn)];
}
function textsOf({ text: text3, texts: texts2 }) {
  return [...text3 === void 0 ? [] : [text3], ...texts2 ?? []];
}
function otherTexts(text3, values) {
  let found2;
  for (const value of values) {
    if (value.text === void 0 || value.text === text3 && value.texts === void 0) continue;
    for (const other of textsOf(value))
      if (other !== text3 && (found2?.size ?? 0) < MOST_SEEN && isTelling(other))
        (found2 ??= /* @__PURE__ */ new Set()).add(other);
  }
  return found2 === void 0 ? void 0 : { texts: mostTelling([...found2], MOST, (one) => one) };
}
function mostTelling(all, most, textOf4) {
  if (all.length <= most) return all;
  const ranked = all.map((one) => ({ one, rank: rankOf(textOf4(one)) }));
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, most).map(({ one }) => one);
}
function each(value) {
  return (value.texts ?? []).map((text3) => ({ ...value, text: text3, texts: [] }));
}
var LONGEST_LIST = 64;
var hasOthers = ({ texts: texts2 }) => texts2 !== void 0 && texts2.length > 0;
var MOST_LISTS = 4;
var isOfWords = ({ items }) => items !== void 0 && items.length > 0 && items.length <= LONGEST_LIST && items.some(({ text: text3, items: inner }) => (text3 ?? inner) !== void 0);
var DEEPEST = 1;
function saysTheSame(one, other, depth = 0) {
  if (one === other) return true;
  if (one.items === void 0 || other.items === void 0)
    return one.items === other.items && one.text === other.text && one.ref === other.ref;
  if (one.items.length !== other.items.length || depth > DEEPEST) return one.items === other.items;
  return one.items.every((item, at2) => saysTheSame(item, other.items?.[at2] ?? item, depth + 1));
}
function otherLists(one, values) {
  if (one?.items === void 0) return void 0;
  const found2 = [];
  for (const value of values.flatMap((each2) => [each2, ...each2.otherwise ?? []])) {
    if (!isOfWords(value) || found2.length >= MOST_LISTS && !mayAct(wordsOf(value))) continue;
    if (![one, ...found2].some((each2) => saysTheSame(each2, value)))
      found2.push({ ...value, otherwise: void 0 });
  }
  return found2.length === 0 ? void 0 : { otherwise: mostTelling(found2, MOST_LISTS, wordsOf) };
}
var wordsOf = ({ items = [] }) => items.map(({ text: text3 }) => text3 ?? HOLE).join(" ");
var MOST_CALLED = 1e3;
function otherCalls(one, values) {
  if (one === void 0 || (one.callable ?? one.ref) === void 0) return {};
  const functions = values.flatMap(({ callable, others: others2 = [] }) => [
    ...callable ? [callable] : [],
    ...others2
  ]);
  const others = [...new Map(functions.map((each2) => [each2.node, each2])).values()].filter(
    ({ node }) => node !== one.callable?.node
  );
  const isOther2 = (value) => one.callable === void 0 ? value.callable !== void 0 : value.callable === void 0 && value.ref !== void 0 && value.ref !== "None";
  const outside = values.find(isOther2);
  return {
    ...one.callable === void 0 || others.length === 0 ? {} : { others: others.slice(0, MOST_CALLED) },
    ...outside === void 0 ? {} : { otherwise: [{ ...outside, otherwise: void 0 }] }
  };
}
var NONE = [];
function variants(values, isInside = false) {
  if (values.length > LONGEST_LIST) return NONE;
  const all = [];
  for (const [at2, value] of values.entries()) {
    if (all.length >= MOST) break;
    const inside2 = isInside || value.items === void 0 ? NONE : variants(value.items, true);
    const others = [
      ...value.otherwise ?? [],
      ...hasOthers(value) ? each(value) : inside2.map((items) => ({ ...value, items }))
    ];
    for (const one of others) if (all.length < MOST) all.push(values.with(at2, one));
  }
  return all.length === 0 ? NONE : all;
}
function anyText(values) {
  const text3 = values.map((value) => value.text).find((one) => one !== void 0 && isTelling(one));
  if (text3 === void 0) return {};
  return { text: text3, ...otherTexts(text3, values) };
}
function anyList(values) {
  const first2 = values.find(isOfWords);
  return first2 === void 0 ? {} : { items: first2.items, ...otherLists(first2, values) };
}

// src/analysis/values/changes.ts
var changes = 0;
function changesSoFar() {
  return changes;
}
function setField(fields, name, value) {
  if (!(fields instanceof Map)) return;
  fields.set(name, value);
  changes += 1;
}
function changeFile(file, to) {
  Object.assign(file, to);
  changes += 1;
}

// src/analysis/values/carried.ts
var INSIDE = /* @__PURE__ */ new WeakMap();
var RECENT = /* @__PURE__ */ new WeakMap();
var MOST_OBJECTS = 3;
var DEEPEST2 = 100;
var MOST_INSIDE2 = 2e3;
var MOST_LOOKED_AT = 2e3;
function addUp(all) {
  return {
    labels: unionLabels(all),
    steps: joinSteps(all),
    host: all.find(({ host }) => host !== void 0)?.host,
    file: all.find(({ file }) => file !== void 0)?.file
  };
}
function isSettled({ items, entries, fields }) {
  return fields === void 0 && (items === void 0 || INSIDE.has(items)) && (entries === void 0 || INSIDE.has(entries));
}
function within(container, objects, look, find) {
  const recent = RECENT.get(container);
  if (recent?.at === changesSoFar() && recent.objects <= objects) return recent.carried;
  const carried = find();
  if (look.left > 0) RECENT.set(container, { at: changesSoFar(), objects, carried });
  return carried;
}
function insideOf(container, values, depth, objects, look) {
  const known = INSIDE.get(container);
  if (known !== void 0) return known;
  return within(container, objects, look, () => {
    const parts = values.slice(0, MOST_INSIDE2);
    const carried = addUp(parts.map((value) => lookInto(value, depth + 1, objects, look)));
    const isDeepest = (value) => depth + 1 > DEEPEST2 && value.fields === void 0;
    if (parts.every((value) => isSettled(value) || isDeepest(value))) INSIDE.set(container, carried);
    return carried;
  });
}
function lookInto(value, depth, objects, look) {
  const { items, entries, fields } = value;
  if (!isContainer(value) || depth > DEEPEST2 || look.left <= 0) return value;
  look.left -= 1;
  const parts = [value];
  if (items !== void 0) parts.push(insideOf(items, items, depth, objects, look));
  if (entries !== void 0)
    parts.push(INSIDE.get(entries) ?? insideOf(entries, [...entries.values()], depth, objects, look));
  if (fields !== void 0 && objects < MOST_OBJECTS)
    parts.push(
      within(
        fields,
        objects,
        look,
        () => addUp([...fields.values()].map((field) => lookInto(field, depth + 1, objects + 1, look)))
      )
    );
  return addUp(parts);
}
function carriedBy(value, depth = 0) {
  return isContainer(value) ? lookInto(value, depth, 0, { left: MOST_LOOKED_AT }) : value;
}
function grown(items, more) {
  const all = [...items, ...more];
  const known = INSIDE.get(items);
  if (known !== void 0 && more.every(isSettled))
    INSIDE.set(all, addUp([known, ...more.map((value) => carriedBy(value, 1))]));
  return all;
}

// src/analysis/values/blend.ts
function deepLabels(values) {
  return unionLabels(values.map((value) => carriedBy(value)));
}
function deepSteps(values) {
  return joinSteps(values.map((value) => carriedBy(value)));
}
function blend(values, over = {}) {
  if (values.every(isPlain2)) return { ...UNKNOWN, ...over };
  return { ...UNKNOWN, ...addUp(values.map((value) => carriedBy(value))), ...over };
}

// src/analysis/values/constants.ts
var MOST_TEXT = 4e6;
function textValue(text3, isBytes = false) {
  return isBytes ? { ...UNKNOWN, text: text3, isBytes } : { ...UNKNOWN, text: text3 };
}
function numberValue(number, whole) {
  return { ...UNKNOWN, number, whole };
}
function printed(value) {
  if (value.text !== void 0) return value.text;
  return value.number === void 0 ? HOLE : String(value.number);
}
function withTextLabels(value) {
  const { text: text3 } = value;
  if (text3 === void 0 || text3.length > 300) return value;
  const labels = textLabels(text3);
  return labels.length === 0 ? value : label(value, labels);
}
function saysSomething({ text: text3, number }) {
  if (text3 === void 0) return number !== void 0;
  return text3.length > 1e3 || text3.replaceAll(HOLE, "") !== "";
}
function concatenate(pieces, isBytes = false) {
  let whole = "";
  for (const piece of pieces) {
    whole += printed(piece);
    if (whole.length > MOST_TEXT) break;
  }
  const text3 = whole.length > MOST_TEXT ? whole.slice(0, MOST_TEXT) : whole;
  const known = pieces.length === 0 || pieces.some(saysSomething);
  if (!known) return blend(pieces);
  const others = variants(pieces).map((one) => ({ ...UNKNOWN, text: one.map(printed).join("") }));
  return blend(pieces, { text: text3, ...otherTexts(text3, others), ...isBytes ? { isBytes } : {} });
}
function iterate(value) {
  if (value.items !== void 0)
    return value.otherwise === void 0 ? value.items : markPartial([value, ...value.otherwise].flatMap(({ items }) => items ?? []));
  const text3 = wholeText(value);
  if (text3 === void 0 || text3.length > 2e5) return void 0;
  const { labels, steps } = value;
  if (value.isBytes === true)
    return Array.from(text3, (letter) => ({ ...UNKNOWN, labels, steps, number: letter.charCodeAt(0) }));
  return Array.from(text3, (letter) => ({ ...UNKNOWN, labels, steps, text: letter }));
}
var ARITHMETIC = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "//": (left, right) => Math.floor(left / right),
  "/": (left, right) => left / right,
  "%": (left, right) => (left % right + right) % right,
  "^": (left, right) => left ^ right,
  "&": (left, right) => left & right,
  "|": (left, right) => left | right,
  "<<": (left, right) => left * 2 ** right,
  ">>": (left, right) => Math.floor(left / 2 ** right),
  "**": (left, right) => left ** right
};
function fill(template, pattern, valueOf) {
  let text3 = "";
  let from = 0;
  for (const { 0: whole, 1: field, index } of template.matchAll(pattern)) {
    const value = valueOf(field);
    text3 += template.slice(from, index) + (value === void 0 ? HOLE : printed(value));
    from = index + whole.length;
    if (text3.length > MOST_TEXT) return text3.slice(0, MOST_TEXT);
  }
  return (text3 + template.slice(from)).slice(0, MOST_TEXT);
}
function fillFields(template, pattern, values) {
  let next2 = 0;
  return fill(template, pattern, (position2) => {
    const index = position2 !== void 0 && /^\d+$/.test(position2) ? Number(position2) : next2;
    next2 += 1;
    return values[index];
  });
}
var PERCENT = /%(?:\((\w{1,200})\))?[-#0 +\d.]{0,20}[sdrxifc]/g;
function fillKeyed(template, pattern, named3) {
  return fill(template, pattern, (key = "") => named3.get(key));
}
var DOLLARS = /\$\{?(\w{1,200})\}?/g;
var BRACES = /\{(\w{0,200})(?:[^\w{}][^{}]{0,200})?\}/g;
function fillNamed(template, values, named3) {
  let next2 = 0;
  return fill(template, BRACES, (field = "") => {
    const index = /^\d+$/.test(field) ? Number(field) : field === "" ? next2++ : -1;
    return index >= 0 ? values[index] : named3.get(field);
  });
}
function repeated(text3, count2) {
  const most = Math.min(1e4, Math.floor(MOST_TEXT / Math.max(1, text3.length)));
  return text3.repeat(Math.max(0, Math.min(Math.floor(count2) || 0, most)));
}
function isListBesideUnknown(left, right) {
  const isOpen = ({ items, text: text3, number, callable, module }) => (items ?? text3 ?? number ?? callable ?? module) === void 0;
  return left.items !== void 0 && isOpen(right) || right.items !== void 0 && isOpen(left);
}
function operate(left, right, operator) {
  const both = [left, right];
  if (left.number !== void 0 && right.number !== void 0) {
    const number = ARITHMETIC[operator]?.(left.number, right.number);
    const result = blend(both, number === void 0 ? {} : { number });
    return operator === "^" ? label(result, ["decoded"]) : result;
  }
  if (operator === "+" && left.items !== void 0 && right.items !== void 0)
    return blend(both, { items: [...left.items, ...right.items].slice(0, 1e5) });
  if (operator === "+" && isListBesideUnknown(left, right))
    return blend(both, { items: markPartial(both.flatMap((one) => one.items ?? [blend([one])])) });
  if (operator === "+" || operator === "/" && (left.text !== void 0 || right.text !== void 0)) {
    if (left.text === void 0 && right.text === void 0) return blend(both);
    const joined2 = operator === "/" ? [left, textValue("/"), right] : both;
    return withTextLabels(concatenate(joined2, left.isBytes === true || right.isBytes === true));
  }
  if (operator === "|" && right.entries !== void 0)
    return blend(both, { entries: new Map([...left.entries ?? [], ...right.entries]) });
  if (operator === "&") {
    const { items } = both.find((one) => one.items?.every(({ text: text3 }) => text3 !== void 0)) ?? UNKNOWN;
    return blend(both, items === void 0 ? {} : { items: markPartial([...items]) });
  }
  if (operator === "*" && left.items !== void 0 && right.number === void 0)
    return blend(both, { items: markPartial([...left.items]) });
  if (operator === "*" && left.text !== void 0 && right.number !== void 0)
    return blend(both, { text: repeated(left.text, right.number) });
  if (operator === "%" && left.text !== void 0 && right.entries !== void 0)
    return withTextLabels(blend(both, { text: fillKeyed(left.text, PERCENT, right.entries) }));
  if (operator === "%" && left.text !== void 0)
    return withTextLabels(
      blend([left, ...right.items ?? [right]], {
        text: fillFields(left.text, PERCENT, right.items ?? [right])
      })
    );
  return operator === "^" ? label(blend(both), ["computed"]) : blend(both);
}
function evaluateOperation(operator, operands) {
  const [first2 = UNKNOWN, ...rest] = operands;
  if (operator === "+" && operands.every((operand) => operand.text !== void 0))
    return withTextLabels(concatenate(operands, first2.isBytes === true));
  return rest.reduce((left, right) => operate(left, right, operator), first2);
}
function slice(value, bounds) {
  const text3 = wholeText(value);
  const source2 = text3 ?? value.items;
  if (source2 === void 0 || bounds.some((b) => b !== void 0 && b.number === void 0))
    return blend([value]);
  const step = bounds[2]?.number ?? 1;
  const length = source2.length;
  const clamp = (bound, otherwise) => bound === void 0 ? otherwise : Math.max(step < 0 ? -1 : 0, bound < 0 ? bound + length : bound);
  const start = Math.min(clamp(bounds[0]?.number, step < 0 ? length - 1 : 0), length);
  const end = Math.min(clamp(bounds[1]?.number, step < 0 ? -1 : length), length);
  const pick = (from) => {
    const picked = [];
    if (step !== 0)
      for (let at2 = start; step < 0 ? at2 > end : at2 < end; at2 += step) {
        const one = from[at2];
        if (one !== void 0) picked.push(one);
      }
    return picked;
  };
  if (text3 === void 0) {
    const items = value.items ?? [];
    const picked = step === 1 ? items.slice(start, end) : pick(items);
    return blend([value], { items: isWhole(items) ? picked : markPartial(picked) });
  }
  const result = blend([value], {
    text: step === 1 ? text3.slice(start, end) : pick(text3).join(""),
    ...value.isBytes === true ? { isBytes: true } : {}
  });
  return withTextLabels(step < -0 || step > 1 ? label(result, ["decoded"]) : result);
}

// src/analysis/values/data-formats.ts
var MOST_TEXT2 = 2e6;
var DEEPEST3 = 20;
function fromJson(value, depth = 0) {
  if (typeof value === "string") return textValue(value);
  if (typeof value === "number") return numberValue(value);
  if (typeof value !== "object" || value === null || depth > DEEPEST3) return UNKNOWN;
  if (Array.isArray(value)) return { ...UNKNOWN, items: value.map((item) => fromJson(item, depth + 1)) };
  const entries = Object.entries(value).map(([key, item]) => [key, fromJson(item, depth + 1)]);
  return { ...UNKNOWN, entries: new Map(entries) };
}
function read(value, by) {
  const text3 = wholeText(value);
  if (value === void 0 || text3 === void 0 || text3.length > MOST_TEXT2) return void 0;
  try {
    const { labels, steps } = value;
    return { ...fromJson(by(text3)), labels, steps };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TomlError) return void 0;
    throw error;
  }
}
var parseJson = ([value]) => read(value, JSON.parse);
var parseToml2 = ([value]) => read(value, parse);
var CSV_FIELD = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|\r|$)/y;
function csvRows(text3) {
  const rows = [[]];
  CSV_FIELD.lastIndex = 0;
  while (CSV_FIELD.lastIndex < text3.length) {
    const [, quoted2, plain2 = "", end] = CSV_FIELD.exec(text3) ?? [];
    if (end === void 0) return rows;
    rows.at(-1)?.push(quoted2?.replaceAll('""', '"') ?? plain2);
    if (end !== "," && CSV_FIELD.lastIndex < text3.length) rows.push([]);
  }
  return rows;
}
var parseCsv = ([value]) => read(value, csvRows);
var parseNamedCsv = ([value]) => read(value, (text3) => {
  const [names2 = [], ...rows] = csvRows(text3);
  return rows.map((row) => Object.fromEntries(names2.map((name, at2) => [name, row[at2] ?? ""])));
});
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
var LARGEST_CODE = 1114111;
function unescapeHtml([value]) {
  const text3 = wholeText(value);
  if (value === void 0 || text3 === void 0) return void 0;
  const plain2 = text3.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi,
    (whole, hex3, decimal, name) => {
      const code = typeof hex3 === "string" ? parseInt(hex3, 16) : Number(decimal);
      if (typeof name === "string") return ENTITIES[name] ?? whole;
      return code <= LARGEST_CODE ? String.fromCodePoint(code) : whole;
    }
  );
  return plain2 === text3 ? value : label(blend([value], { text: plain2 }), ["decoded"]);
}
var PLAIN_PATTERN = /^(?:[^\\^$.|?*+()[\]{}]+|\[[^\\[\]]+\]\+?)$/;
function substitute([pattern, replacement, value]) {
  const [by, to, text3] = [wholeText(pattern), wholeText(replacement), wholeText(value)];
  if (value === void 0 || by === void 0 || to === void 0 || text3 === void 0) return void 0;
  if (by.length > 100 || text3.length > MOST_TEXT2 || !PLAIN_PATTERN.test(by) || /[\\]/.test(to))
    return void 0;
  const made2 = text3.replace(new RegExp(by, "gu"), () => to);
  return made2 === text3 ? value : label(blend([value], { text: made2 }), ["decoded"]);
}
function compare(a, b) {
  const [left = a, right = b] = [a.items?.[0], b.items?.[0]];
  if (left.number !== void 0 && right.number !== void 0) return left.number - right.number;
  const [one, other] = [printed(left), printed(right)];
  return one < other ? -1 : Number(one > other);
}
function sortItems([value]) {
  if (value?.items === void 0) return void 0;
  return blend([value], { items: [...value.items].sort(compare) });
}

// src/analysis/values/decoders.ts
import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

// src/analysis/values/ebcdic.ts
var PAGES = {
  cp037: "0525405a7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6d7d8d9e2e3e4e5e6e7e8e9bae0bbb06d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c04fd0a1",
  cp273: "0525404f7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6fb5c1c2c3c4c5c6c7c8c9d1d2d3d4d5d6d7d8d9e2e3e4e5e6e7e8e963ecfc5f6d79818283848586878889919293949596979899a2a3a4a5a6a7a8a943bbdc59",
  cp424: "0525405a7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6d7d8d9e2e3e4e5e6e7e8e9bae0bbb06d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c04fd0a1",
  cp500: "0525404f7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6d7d8d9e2e3e4e5e6e7e8e94ae05a5f6d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c0bbd0a1",
  cp875: "0525404f7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6d7d8d9e2e3e4e5e6e7e8e94ae05a5f6d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c06ad0a1",
  cp1026: "0525404ffcecad6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6faec1c2c3c4c5c6c7c8c9d1d2d3d4d5d6d7d8d9e2e3e4e5e6e7e8e968dcac5f6d8d818283848586878889919293949596979899a2a3a4a5a6a7a8a948bb8ccc",
  cp1140: "0525405a7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6d7d8d9e2e3e4e5e6e7e8e9bae0bbb06d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c04fd0a1"
};
var LETTERS = `	
${String.fromCharCode(...Array.from({ length: 95 }, (_, at2) => at2 + 32))}`;
function decodeEbcdic(codec, bytes) {
  const page = new Map(Object.entries(PAGES)).get(codec.toLowerCase().replace(/^(?:ibm|ebcdic[-_]?)/, "cp"));
  if (page === void 0) return void 0;
  const letters = new Map(Array.from(LETTERS, (letter, at2) => [page.slice(at2 * 2, at2 * 2 + 2), letter]));
  const letterOf2 = (byte) => letters.get(byte.charCodeAt(0).toString(16).padStart(2, "0")) ?? "?";
  return Array.from(bytes, letterOf2).join("");
}

// src/analysis/facts/entry-of.ts
function entryOf(table2, name) {
  return Object.hasOwn(table2, name) ? table2[name] : void 0;
}

// src/analysis/values/text-codecs.ts
var ESCAPES = { n: "\n", t: "	", r: "\r" };
var ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([^]))/g;
var unescape = (text3) => text3.replace(
  ESCAPE,
  (_whole, byte, short, long, octal, other) => {
    const hexadecimal = byte ?? short ?? long;
    if (hexadecimal !== void 0) return String.fromCodePoint(parseInt(hexadecimal, 16));
    if (octal !== void 0) return String.fromCharCode(parseInt(octal, 8));
    return other === void 0 ? "" : ESCAPES[other] ?? other;
  }
);
var quoted = (text3) => text3.replace(/=\r?\n/g, "").replace(/=([0-9A-Fa-f]{2})/g, (_whole, byte) => String.fromCharCode(parseInt(byte, 16)));
var uu = (text3) => Buffer.concat(
  text3.split("\n").filter((line) => line !== "" && !/^(?:begin |end$)/.test(line)).map((line) => {
    const codes = Array.from(line, (letter) => letter.charCodeAt(0) - 32 & 63);
    const groups = Array.from(
      { length: Math.ceil((codes.length - 1) / 4) },
      (_, at2) => codes.slice(at2 * 4 + 1, at2 * 4 + 5).reduce((sum, code, place) => sum + code * 64 ** (3 - place), 0)
    );
    const bytes = groups.flatMap((group) => [group >> 16, group >> 8 & 255, group & 255]);
    return Buffer.from(bytes.slice(0, codes[0]));
  })
);
var utf32 = (text3) => Array.from(
  text3.matchAll(/([^])([^])([^])\0/g),
  ([, low = "", middle = ""]) => String.fromCharCode(low.charCodeAt(0) + middle.charCodeAt(0) * 256)
).join("");

// src/analysis/values/decoders.ts
var MOST_BYTES = 16e6;
var bytesOf = (text3) => Buffer.from(text3, "latin1");
var B32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function base32(text3) {
  const out = Buffer.alloc(Math.ceil(text3.length * 5 / 8));
  let [bits, count2, length] = [0, 0, 0];
  for (const letter of text3.toUpperCase()) {
    const digit = B32.indexOf(letter);
    if (digit < 0) continue;
    bits = (bits << 5 | digit) & 4095;
    count2 += 5;
    if (count2 < 8) continue;
    count2 -= 8;
    out[length++] = bits >> count2 & 255;
  }
  return out.subarray(0, length);
}
var B85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
function base85(text3, digit) {
  const out = Buffer.alloc(Math.ceil(text3.length / 5) * 4);
  let length = 0;
  for (let at2 = 0; at2 < text3.length; at2 += 5) {
    let value = 0;
    for (let next2 = at2; next2 < at2 + 5; next2 += 1)
      value = value * 85 + (next2 < text3.length ? digit(text3.charCodeAt(next2)) : 84);
    out.writeUInt32BE(value % 2 ** 32, length);
    length += Math.min(5, text3.length - at2) - 1;
  }
  return out.subarray(0, length);
}
function ascii85(text3) {
  const inside2 = text3.replace(/^<~|~>$|\s/g, "").replaceAll("z", "!!!!!");
  return base85(inside2, (code) => Math.max(0, code - 33));
}
function rot13(text3) {
  return text3.replace(/[a-zA-Z]/g, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
  });
}
function inflate(text3) {
  const bytes = bytesOf(text3);
  const limits = { maxOutputLength: MOST_BYTES };
  if (bytes[0] === 31 && bytes[1] === 139) return gunzipSync(bytes, limits);
  try {
    return inflateSync(bytes, limits);
  } catch {
    return inflateRawSync(bytes, limits);
  }
}
var base64 = (text3) => Buffer.from(text3, "base64");
var hex = (text3) => Buffer.from(text3.replace(/\s/g, ""), "hex");
var DIGITS_85 = Array.from(
  { length: 256 },
  (_, code) => Math.max(0, B85.indexOf(String.fromCharCode(code)))
);
var base64Pair = (text3) => base85(text3, (code) => DIGITS_85[code] ?? 0);
var address4 = (text3) => Buffer.from(text3.split(".").map(Number));
var DECODERS = {
  "base64.b64decode": base64,
  "base64.standard_b64decode": base64,
  "base64.urlsafe_b64decode": base64,
  "base64.decodebytes": base64,
  "base64.decodestring": base64,
  "base64.b32decode": base32,
  "base64.b16decode": hex,
  "base64.b85decode": base64Pair,
  "base64.a85decode": ascii85,
  "binascii.unhexlify": hex,
  "binascii.a2b_hex": hex,
  "binascii.a2b_base64": base64,
  "binascii.a2b_uu": uu,
  "binascii.a2b_qp": quoted,
  "quopri.decodestring": quoted,
  "builtins.bytes.fromhex": hex,
  "builtins.bytearray.fromhex": hex,
  "socket.inet_aton": address4,
  "zlib.decompress": inflate,
  "gzip.decompress": inflate,
  "bz2.decompress": void 0,
  "lzma.decompress": void 0,
  "marshal.loads": void 0,
  "pickle.loads": void 0,
  "cryptography.fernet.Fernet().decrypt": void 0
};
var CODECS = {
  unicode_escape: unescape,
  raw_unicode_escape: unescape,
  quopri: quoted,
  quopri_codec: quoted,
  quoted_printable: quoted,
  uu,
  uu_codec: uu,
  utf_32: utf32,
  utf_32_le: utf32,
  utf32,
  base64,
  base_64: base64,
  "base64-codec": base64,
  hex,
  hex_codec: hex,
  rot13,
  rot_13: rot13,
  zlib: inflate,
  zip: inflate
};
function isDecoder(name) {
  return Object.hasOwn(DECODERS, name) || /(?:Fernet|AES|ARC4|ChaCha20|Salsa20|Blowfish|DES3?|Cipher)\S*\(\)\.(?:decrypt(?:_and_verify)?|update|finalize)$/.test(
    name
  ) || /^\?\.to_bytes$|\.number\.long_to_bytes$|^builtins\.chr$/.test(name);
}
function runDecoder(name, input) {
  const decoder = entryOf(DECODERS, name);
  if (decoder === void 0 || input.length > MOST_BYTES) return void 0;
  return attempt(decoder, input);
}
function numberBytes(number, length, isLittle) {
  if (number < 0n || !(length >= 0 && length <= MOST_BYTES)) return void 0;
  const digits = number.toString(16);
  if (digits.length > 2 * length) return void 0;
  const bytes = Buffer.from(digits.padStart(2 * length, "0"), "hex");
  return (isLittle ? bytes.reverse() : bytes).toString("latin1");
}
function runCodec(codec, input) {
  const name = codec.toLowerCase();
  const decoder = entryOf(CODECS, name) ?? entryOf(CODECS, name.replaceAll("-", "_"));
  return decoder === void 0 ? decodeEbcdic(name, input) : attempt(decoder, input);
}
function attempt(decoder, input) {
  try {
    const output = decoder(input);
    return typeof output === "string" ? output : output.toString("latin1");
  } catch {
    return void 0;
  }
}

// src/analysis/values/encoders.ts
var encode = (how) => ([value]) => {
  const text3 = wholeText(value);
  if (value === void 0 || text3 === void 0) return void 0;
  return blend([value], { text: how(Buffer.from(text3, "latin1")), isBytes: true });
};
var base642 = encode((bytes) => bytes.toString("base64"));
var hex2 = encode((bytes) => bytes.toString("hex"));
var ENCODERS = {
  "base64.b64encode": base642,
  "base64.standard_b64encode": base642,
  "base64.urlsafe_b64encode": encode((bytes) => bytes.toString("base64url")),
  "base64.b16encode": encode((bytes) => bytes.toString("hex").toUpperCase()),
  "binascii.hexlify": hex2,
  "binascii.b2a_hex": hex2
};

// src/analysis/values/computations.ts
function textOfCodes(items) {
  if (items === void 0 || items.some((item) => item.number === void 0)) return void 0;
  return items.map((item) => String.fromCharCode((item.number ?? 0) & 255)).join("");
}
var bytesFrom = ([value, codec]) => {
  if (value === void 0) return void 0;
  if (value.text !== void 0) return blend([value], { text: value.text, isBytes: true });
  const text3 = codec === void 0 ? textOfCodes(value.items) : void 0;
  if (text3 !== void 0) return label(blend([value], { text: text3, isBytes: true }), ["decoded"]);
  return codec === void 0 && value.items !== void 0 && value.items.length > 0 ? label(blend([value], { isBytes: true }), ["computed"]) : void 0;
};
var MOST_ZEROS = 2e5;
var growingBytes = (args) => {
  const [value] = args;
  if (value === void 0) return { ...textValue(""), isBytes: true };
  const { number } = value;
  if (number === void 0) return bytesFrom(args);
  return number >= 0 && number <= MOST_ZEROS ? { ...textValue("\0".repeat(number)), isBytes: true } : void 0;
};
var listFrom = ([value]) => {
  if (value?.ref === "sys.version_info") return value;
  const items = value === void 0 ? void 0 : iterate(value);
  return items === void 0 || value === void 0 ? void 0 : blend([value], { items });
};
var setFrom = ([value]) => {
  const items = value === void 0 ? void 0 : iterate(value);
  return value === void 0 || items === void 0 ? void 0 : blend([value], { items: markPartial([...items]) });
};
function range(args) {
  const numbers = args.map((arg) => arg.number);
  if (numbers.some((number) => number === void 0)) return void 0;
  const [first2 = 0, second2, step = 1] = numbers;
  const [start, end] = second2 === void 0 ? [0, first2] : [first2, second2];
  const count2 = step === 0 ? 0 : Math.max(0, Math.ceil((end - start) / step));
  if (count2 > 2e4) return void 0;
  return blend([], { items: Array.from({ length: count2 }, (_, index) => numberValue(start + index * step)) });
}
function zip(args) {
  const columns = args.map(iterate);
  const length = Math.min(...columns.map((column) => column?.length ?? 0));
  if (columns.some((column) => column === void 0) || length > 1e5) return void 0;
  const row = (at2) => blend([], { items: columns.flatMap((column) => column?.[at2] ?? []) });
  return blend(args, { items: Array.from({ length }, (_, at2) => row(at2)) });
}
var BUILTIN_COMPUTATIONS = {
  "builtins.chr": ([value]) => value?.number === void 0 || !(value.number >= 0 && value.number <= 1114111) ? void 0 : label(blend([value], { text: String.fromCodePoint(Math.floor(value.number)) }), ["decoded"]),
  "builtins.ord": ([value]) => value?.text === void 0 ? void 0 : blend([value], { number: value.text.codePointAt(0) ?? 0 }),
  "builtins.int": ([value, base]) => {
    const number = value?.number ?? (value?.text === void 0 ? NaN : parseInt(value.text, base?.number ?? 10));
    return Number.isNaN(number) || value === void 0 ? void 0 : blend([value], { number });
  },
  "builtins.str": ([value]) => value === void 0 ? textValue("") : value.text === void 0 && value.number === void 0 ? void 0 : concatenate([value]),
  "builtins.len": ([value]) => {
    const { items } = value ?? UNKNOWN;
    const length = wholeText(value)?.length ?? (items && isWhole(items) ? items.length : void 0);
    return length === void 0 ? void 0 : numberValue(length);
  },
  "builtins.bytes": bytesFrom,
  "builtins.bytearray": growingBytes,
  "builtins.list": listFrom,
  "builtins.tuple": listFrom,
  "builtins.iter": listFrom,
  "builtins.set": setFrom,
  "builtins.frozenset": setFrom,
  "builtins.range": range,
  "builtins.zip": zip,
  "builtins.enumerate": ([value]) => {
    const items = value === void 0 ? void 0 : iterate(value);
    if (items === void 0) return void 0;
    return blend([], {
      items: items.map((item, index) => blend([], { items: [numberValue(index), item] }))
    });
  },
  "builtins.sorted": sortItems,
  "builtins.reversed": ([value]) => {
    const items = value === void 0 ? void 0 : iterate(value);
    if (items === void 0 || value === void 0) return void 0;
    const turned = [...items].reverse();
    const letters = value.text === void 0 ? turned : turned.map((letter) => label(letter, ["decoded"]));
    return label(blend([value], { items: letters }), ["decoded"]);
  }
};
function unquote(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
function joinPath(args) {
  const separated = args.flatMap((arg, index) => index === 0 ? [arg] : [textValue("/"), arg]);
  return withTextLabels(concatenate(separated));
}
function parentOf(path) {
  if (path?.text === void 0) return path;
  const cut = Math.max(path.text.lastIndexOf("/"), path.text.lastIndexOf("\\"));
  const text3 = path.text.slice(0, Math.max(0, cut));
  const isStart = path.labels.has("autostart-path") && !textLabels(text3).includes("autostart-path");
  return { ...path, text: text3, labels: isStart ? without(path.labels, "autostart-path") : path.labels };
}
var DECODED_MODULES = /^(?:struct|array|uuid|ipaddress|plistlib|xmlrpc)\./;
var isConstant = (value) => value.labels.size === 0 && (value.number !== void 0 || wholeText(value) !== void 0 || value.items?.every(({ number }) => number !== void 0) === true);
function hidesConstants(name, args) {
  return DECODED_MODULES.test(name) && args.length > 0 && args.every(isConstant);
}
var same = ([value]) => value;
var SHELL_WORD = /(?:[^\s"'\\]|\\.|"(?:\\.|[^"\\])*"|'[^']*')+/g;
var MOST_WORDS = 1e3;
function shellWords(line) {
  const words2 = line?.text?.slice(0, 2e4).match(SHELL_WORD) ?? [];
  if (line === void 0 || words2.length === 0 || words2.length > MOST_WORDS) return line;
  const bare2 = words2.map((word) => word.replace(/\\(.)|["']/g, (_, escaped) => escaped ?? ""));
  return blend([line], { items: bare2.map((word) => ({ ...blend([line]), text: word })) });
}
var LIBRARY_COMPUTATIONS = {
  ...ENCODERS,
  "os.path.join": joinPath,
  "pathlib.Path": joinPath,
  "pathlib.PurePath": joinPath,
  "os.path.expanduser": ([value]) => value?.text === "~" ? label(value, ["directory"]) : value,
  "os.path.expandvars": same,
  "os.path.abspath": same,
  "os.path.realpath": same,
  "os.path.normpath": same,
  "os.path.dirname": ([value]) => parentOf(value),
  "os.fspath": same,
  "json.loads": parseJson,
  "tomllib.loads": parseToml2,
  "tomli.loads": parseToml2,
  "toml.loads": parseToml2,
  "html.unescape": unescapeHtml,
  "re.sub": substitute,
  "string.Template": same,
  "shlex.quote": same,
  "shlex.split": ([value]) => shellWords(value),
  "textwrap.dedent": same,
  "urllib.parse.unquote": ([value]) => {
    const text3 = wholeText(value);
    if (value === void 0 || text3 === void 0) return value;
    return label(blend([value], { text: unquote(text3) }), text3.includes("%") ? ["decoded"] : []);
  },
  "codecs.decode": ([value, codec]) => {
    const [input, name] = [wholeText(value), wholeText(codec)];
    if (value === void 0 || name === void 0) return void 0;
    const text3 = input === void 0 ? void 0 : runCodec(name, input);
    if (/utf|latin|ascii/i.test(name)) return value;
    return label(blend([value], text3 === void 0 ? {} : { text: text3 }), ["decoded"]);
  }
};

// src/analysis/machine/class-line.ts
var MOST_CLASSES = 200;
var FURTHEST = 9;
var LINES = /* @__PURE__ */ new WeakMap();
function lineOf(type) {
  const known = LINES.get(type);
  if (known !== void 0) return known;
  const line = /* @__PURE__ */ new Set();
  const add2 = (one, up) => {
    if (up > FURTHEST || line.size >= MOST_CLASSES || line.has(one)) return;
    line.add(one);
    for (const { callable } of one.bases ?? []) if (callable !== void 0) add2(callable, up + 1);
  };
  add2(type, 0);
  const found2 = [...line];
  LINES.set(type, found2);
  return found2;
}

// src/analysis/machine/environment.ts
var FOLDER_KEYS = /^(?:GITHUB_ENV|GITHUB_PATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PUBLIC|TEMP|TMP|TMPDIR|USERPROFILE|HOME|WINDIR|SYSTEMROOT|XDG_CONFIG_HOME)$/i;
var isFolderKey = (key) => FOLDER_KEYS.test(key);
function variable(owner, key) {
  const folder = key !== void 0 && isFolderKey(key);
  const named3 = folder ? withTextLabels({ ...UNKNOWN, text: `%${key}%` }) : UNKNOWN;
  const value = { ...named3, steps: owner.steps };
  if (key === void 0) return label(value, ["environment"]);
  return label(value, variableLabels(key));
}
function environmentVariable(key, otherwise) {
  const value = variable(UNKNOWN, wholeText(key));
  if (otherwise?.text === void 0 || value.text !== void 0) return value;
  return label(otherwise.text === "" ? blend([otherwise]) : otherwise, ["setting", ...value.labels]);
}
function setVariable(name, value, { machine }) {
  if (name === void 0 || value === void 0 || isFolderKey(name)) return;
  machine.variables.set(name, value);
}
function variableOf(key, otherwise, { machine }) {
  const found2 = environmentVariable(key, otherwise);
  const set = machine.variables.get(wholeText(key) ?? "");
  if (set === void 0) return found2;
  return blend([found2, set], set.text === void 0 ? {} : { text: set.text });
}
var VARIABLE = /\$(\w{1,100})|\$\{(\w{1,100})\}|%(\w{1,100})%/g;
function withVariables(line, { keywords, frame }) {
  const given = keywords.get("env")?.entries;
  const { variables } = frame.machine;
  const used = [];
  if (given === void 0 && variables.size === 0) return { line, used };
  const filled = line.replace(VARIABLE, (whole, ...groups) => {
    const name = groups.slice(0, 3).find((one) => one !== void 0) ?? "";
    const value = given?.get(name) ?? variables.get(name);
    if (value === void 0) return whole;
    used.push(value);
    return value.text ?? whole;
  });
  return { line: filled, used };
}

// src/analysis/values/version-truths.ts
var VERSION_TRUTHS = /* @__PURE__ */ new WeakMap();
function noteRebinding(before, value) {
  const known = VERSION_TRUTHS.get(before);
  if (known !== void 0 && VERSION_TRUTHS.get(value)?.truth !== known.truth) known.isRebound = true;
}

// src/analysis/reading/package-map.ts
var TESTS = /(?:^|\/)tests?\/|(?:^|\/)(?:test_[^/]*|[^/]*_tests?|tests)\.py$/i;
var BESIDE = /^(?:testing|devscripts|docs?|examples?|benchmarks?|samples?|demos?|fixtures?|\.github|tools|scripts|ci)\/|^(?:noxfile|tasks|fabfile)\.py$/i;
var OF_BUILDOUT = "bootstrap.py";
var OF_OTHERS = /^(?:third[_-]?party|3rd[_-]?party|externals?|submodules|subprojects)\//i;
var PROGRAMS = /\/(?:scripts|bin|examples?)\//i;
function isPython(path) {
  return /\.pyw?$/.test(path) && !/(?:^|\/)\._[^/]*$/.test(path);
}
function isScript(path, { head }) {
  const [, ending] = /^[^/]+\.data\/scripts\/[^/.]*(\.[^/]*)?$/.exec(path) ?? [void 0, ""];
  if (ending === "") return false;
  return ending === void 0 || /^#!.*python/i.test(Buffer.from(head?.(path) ?? []).toString("latin1"));
}
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
function importRoots(layout) {
  const prefix = topOf(layout);
  const packages = new Set(
    layout.paths.filter((path) => path.endsWith("/__init__.py")).map((path) => folderOf(path))
  );
  const parents = [...packages].map((path) => folderOf(path.slice(0, -1))).filter((p) => !packages.has(p));
  const data = layout.paths.flatMap((path) => /^[^/]+\.data\/(?:purelib|platlib)\//.exec(path)?.[0] ?? []);
  return [.../* @__PURE__ */ new Set([prefix, `${prefix}src/`, `${prefix}lib/`, ...data, ...parents])];
}
function firstDefined(values, of) {
  for (const value of values) {
    const result = of(value);
    if (result !== void 0) return result;
  }
  return void 0;
}
function backendFiles(layout) {
  const parts = layout.buildBackend?.split(":")[0]?.split(".");
  if (parts === void 0) return [];
  return layout.backendPath.flatMap((folder) => {
    const root = [layout.folder, ...folder.split("/").filter((part) => part !== "." && part !== "")];
    const module = [...root, ...parts].join("/");
    const packages = parts.map((_part, at2) => [...root, ...parts.slice(0, at2 + 1), "__init__.py"].join("/"));
    return [`${module}.py`, ...packages];
  });
}
function reachOf(path, layout, roots, backends, isPackaged, known, hasOthers2) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (layout.kind === "sdist" && (path === `${topOf(layout)}setup.py` || backends.includes(path)))
    return "install";
  const isTop = roots.includes(folderOf(path));
  if (isTop && /^(?:sitecustomize|usercustomize)\.py$/.test(name)) return "start";
  if (/^[^/]+\.data\/scripts\//.test(path) || name === "__main__.py") return "script";
  const inside2 = path.slice(topOf(layout).length);
  const isPackage = known.has(`${topOf(layout)}${inside2.split("/", 1)[0] ?? ""}/__init__.py`);
  const isOfDevelopers = BESIDE.test(inside2) && (hasOthers2 || !isPackage);
  const isLoose = !isPackage && !known.has(`${folderOf(path)}__init__.py`);
  const isOfBuildout = inside2 === OF_BUILDOUT && known.has(`${topOf(layout)}buildout.cfg`) && hasOthers2;
  const isOfOthers = OF_OTHERS.test(inside2) && hasOthers2 && isLoose;
  if (layout.kind === "sdist" && (isOfDevelopers || isOfOthers || isOfBuildout)) return "never";
  const isConftest = name === "conftest.py";
  const isBeside = known.has(`${folderOf(path)}__init__.py`);
  if (TESTS.test(inside2) || !isPackaged(path) || isConftest && (isTop || !isBeside)) return "never";
  if (isConftest) return "script";
  const isProgram = PROGRAMS.test(inside2) && !isTop && !isBeside;
  return isProgram ? "script" : "import";
}
function hasPackage(layout) {
  const top = topOf(layout);
  return layout.paths.some((path) => {
    const inside2 = path.slice(top.length);
    return isPython(path) && !BESIDE.test(inside2) && !OF_OTHERS.test(inside2) && !TESTS.test(inside2) && !/^(?:setup|conftest|bootstrap)\.py$/.test(inside2);
  });
}
function topOf({ kind, folder }) {
  return kind === "sdist" && folder !== "" ? `${folder}/` : "";
}
function packageTest(layout) {
  if (layout.kind === "wheel") return () => true;
  const roots = ["", "src/", "lib/"].map((root) => `${topOf(layout)}${root}`);
  const known = new Set(layout.paths);
  const isWhole2 = (path) => {
    let current = folderOf(path);
    while (!roots.includes(current)) {
      if (!known.has(`${current}__init__.py`) || current === "") return false;
      current = folderOf(current.slice(0, -1));
    }
    return true;
  };
  const hasPackages = layout.paths.some((path) => path.endsWith("/__init__.py") && isWhole2(path));
  return hasPackages ? isWhole2 : () => true;
}
function rootsByName(roots, paths) {
  const known = new Set(roots);
  const byName = /* @__PURE__ */ new Map();
  for (const path of paths.filter(isPython)) {
    const parts = path.split("/");
    parts.forEach((part, at2) => {
      const root = at2 === 0 ? "" : `${parts.slice(0, at2).join("/")}/`;
      const name = part.replace(/\.pyw?$/, "");
      if (known.has(root)) byName.set(name, (byName.get(name) ?? /* @__PURE__ */ new Set()).add(root));
    });
  }
  return (name) => {
    const own = byName.get(name);
    return own === void 0 ? [] : roots.filter((root) => own.has(root));
  };
}
var ORDER = ["install", "start", "import", "script", "call", "never"];
function mapPackage(layout) {
  const known = new Set(layout.paths);
  const roots = importRoots(layout);
  const hooks = (layout.buildHooks ?? []).map((path) => `${topOf(layout)}${path}`);
  const backends = [...backendFiles(layout), ...hooks];
  const isPackaged = packageTest(layout);
  const hasOthers2 = hasPackage(layout);
  const entries = layout.paths.filter((path) => isPython(path) || isScript(path, layout)).map((path) => ({ path, reach: reachOf(path, layout, roots, backends, isPackaged, known, hasOthers2) })).sort((a, b) => ORDER.indexOf(a.reach) - ORDER.indexOf(b.reach));
  const find = (base) => [`${base}.py`, `${base}/__init__.py`, `${base}.pyw`].find((path) => known.has(path));
  const found2 = /* @__PURE__ */ new Map();
  const rootsOf = rootsByName(roots, layout.paths);
  const fromRoots = (module) => {
    if (!found2.has(module)) {
      const among = rootsOf(module.split("/", 1)[0] ?? "");
      found2.set(
        module,
        firstDefined(among, (root) => find(`${root}${module}`))
      );
    }
    return found2.get(module);
  };
  return {
    entries,
    resolveIn: (folders, module) => firstDefined(folders, (folder) => find(`${folder}${module.replaceAll(".", "/")}`)),
    resolve: (from, module) => {
      const [dots = ""] = /^\.*/.exec(module) ?? [];
      const rest = module.slice(dots.length).replaceAll(".", "/");
      if (dots !== "") {
        const up = from.split("/").slice(0, -dots.length);
        const base = [...up, ...rest === "" ? [] : [rest]].join("/");
        return rest === "" ? [`${base}/__init__.py`, "__init__.py"].find((path) => known.has(path)) : find(base);
      }
      return fromRoots(rest);
    },
    beside: (from, module) => find(`${folderOf(from)}${module.replaceAll(".", "/")}`)
  };
}

// src/analysis/machine/shipped-files.ts
function installedPath(path) {
  return `${HOLE}/${path}`;
}
function normalize(path) {
  const parts = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
var STARTED = /^\s*["']?(?:(?:\uFFFC|\S*python[\d.]*w?|(?:\S*\/)?(?:ba|z|da|k)?sh|perl|ruby|node)(?:\.exe)?["']?\s+(?:-\w+\s+)*["']?)?([^\s"'|;&<>\uFFFC]+)/;
function* candidates(text3, root) {
  for (const [, path = ""] of text3.matchAll(/\uFFFC[\\/]+([^\uFFFC"'|;&<>\n]+)/g)) {
    yield path;
    yield path.split(/\s/)[0] ?? "";
  }
  if (root === void 0) return;
  if (!text3.includes(HOLE)) yield `${root}${text3}`;
  yield `${root}${STARTED.exec(text3)?.[1] ?? text3}`;
  for (const [word] of text3.matchAll(/[^\s"'|;&<>\uFFFC]{1,4000}\.\w{1,4}\b/g)) yield `${root}${word}`;
}
function shippedFiles(tree) {
  const known = new Set(tree.paths);
  const natives = tree.paths.filter((path) => /\.(?:pyd|so|dll|dylib|exe|bin)$|\/[^./]+$/.test(path));
  const head = (path) => {
    const bytes = tree.read(path);
    return bytes instanceof Uint8Array ? bytes : new Uint8Array();
  };
  const rootFor = ({ path, isBuild }) => {
    if (/(?:^|\/)setup\.py$/.test(path)) return folderOf(path);
    if (!isBuild) return void 0;
    for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
      if (known.has(`${folder}pyproject.toml`) || known.has(`${folder}setup.py`)) return folder;
      if (folder === "") return void 0;
    }
  };
  return {
    isPlain: natives.length > 0 && isPlain({ kind: tree.kind, paths: tree.paths, head }),
    find: (text3, from) => {
      if (text3.length > 4e3) return void 0;
      for (const candidate of candidates(text3, rootFor(from))) {
        const path = normalize(candidate);
        if (known.has(path)) return path;
        if (known.has(`${path}/__main__.py`)) return `${path}/__main__.py`;
      }
      return void 0;
    },
    findFolder: (text3, from) => {
      if (text3.length > 4e3) return void 0;
      const folders = [...candidates(text3, rootFor(from))].map((path) => `${normalize(path)}/`);
      return folders.find((folder) => folder !== "/" && tree.paths.some((path) => path.startsWith(folder)));
    },
    within: (text3, from) => {
      const root = rootFor(from);
      if (root === void 0 || text3.length > 4e3) return void 0;
      const own = text3.startsWith(HOLE) ? text3.slice(HOLE.length + 1) : `${root}${text3}`;
      const folder = normalize(own) === "" ? "" : `${normalize(own)}/`;
      const paths = tree.paths.filter((path) => path.startsWith(folder));
      return paths.length === 0 ? void 0 : paths.map((path) => path.slice(folder.length));
    },
    findBeside: (folder, names2, from) => names2.map((name) => normalize(`${rootFor(from) ?? folderOf(from.path)}${folder}/${name}`)).find((path) => known.has(path)),
    read: (path) => {
      const bytes = known.has(path) ? tree.read(path) : void 0;
      return bytes instanceof Uint8Array ? bytes : void 0;
    },
    findNative: (from, module) => {
      const [dots = ""] = /^\.+/.exec(module) ?? [];
      const inside2 = module.slice(dots.length).replaceAll(".", "/");
      if (inside2 === "" || natives.length === 0 || dots === "" && !inside2.includes("/")) return void 0;
      const up = dots === "" ? "" : `/${from.split("/").slice(0, -dots.length).join("/")}`;
      return natives.find((path) => /\.(?:pyd|so)$/.test(path) && `/${path}`.includes(`${up}/${inside2}.`));
    }
  };
}

// src/analysis/machine/names.ts
var BUILTINS2 = new Set(
  "all any ascii bin bool callable complex copyright delattr dir divmod float format frozenset hash hasattr id isinstance issubclass memoryview object oct pow property repr round slice staticmethod __import__ abs bytearray bytes chr compile dict enumerate eval exec execfile filter getattr globals hex input int super iter len list locals map min max next open ord print range reversed reload set setattr sorted str sum tuple type vars zip __builtins__ repr format bool hash dir frozenset any all object".split(" ")
);
function reference(name) {
  const known = REFERENCES.get(name);
  if (known !== void 0) return known;
  const made2 = makeReference(name);
  if (REFERENCES.size < MOST_REFERENCES) REFERENCES.set(name, made2);
  return made2;
}
var REFERENCES = /* @__PURE__ */ new Map();
var MOST_REFERENCES = 5e4;
var LOWER = "abcdefghijklmnopqrstuvwxyz";
var PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
var CONSTANTS = {
  "string.ascii_lowercase": LOWER,
  "string.ascii_uppercase": LOWER.toUpperCase(),
  "string.ascii_letters": LOWER + LOWER.toUpperCase(),
  "string.digits": "0123456789",
  "string.hexdigits": "0123456789abcdefABCDEF",
  "string.punctuation": PUNCTUATION,
  "string.printable": `0123456789${LOWER}${LOWER.toUpperCase()}${PUNCTUATION} 	
\r\v\f`,
  "os.sep": "/",
  "os.path.sep": "/",
  "os.linesep": "\n"
};
function makeReference(name) {
  const ref = canonicalName(name);
  const text3 = entryOf(CONSTANTS, ref);
  if (text3 !== void 0) return { ...UNKNOWN, text: text3 };
  const found2 = sourceLabel(ref);
  const value = { ...UNKNOWN, ref };
  return found2 === void 0 ? value : label(value, [found2]);
}
function docstring([first2]) {
  const isText = first2?.kind === "expression" && first2.value.kind === "text";
  return isText ? { ...UNKNOWN, text: first2.value.text } : UNKNOWN;
}
function lookUp(scope, name) {
  let stars = NO_STARS;
  for (let current = scope; current !== void 0; current = current.parent) {
    if (current !== scope) (current.read ??= /* @__PURE__ */ new Set()).add(name);
    const found2 = current.names.get(name);
    if (found2 !== void 0) return found2;
    if (current.stars.length > 0) stars = [...stars, ...current.stars];
  }
  const starred = stars.map((module) => `${module}.${name}`);
  const known = starred.find((ref) => sinkKind(ref) !== void 0 || sourceLabel(`${ref}()`) !== void 0);
  if (known !== void 0) return reference(known);
  if (name === "__builtins__") return plainReference("builtins");
  if (name === "__doc__") return docstring(scope.unit.tree.body);
  if (name === "__file__") return { ...UNKNOWN, text: installedPath(scope.unit.path) };
  return plainReference(BUILTINS2.has(name) ? `builtins.${name}` : starred[0] ?? name);
}
var NO_STARS = [];
var ALL_NAMES = /^builtins\.(?:globals|locals|vars)\(\)$/;
var PLACES = /[({$](\w{1,100})/g;
var MOST_PLACES = 100;
var isAllNames = ({ ref = "", entries }) => entries === void 0 && ALL_NAMES.test(ref);
function namesFor(template, scope) {
  const names2 = [...template.matchAll(PLACES)].slice(0, MOST_PLACES).map(([, name = ""]) => name);
  return new Map(names2.map((name) => [name, lookUp(scope, name)]));
}
var CLASSES = /^(?:bool|bytearray|bytes|complex|dict|enumerate|filter|float|frozenset|int|list|map|memoryview|object|property|range|reversed|set|slice|str|tuple|type|zip)$/;
function builtinText(ref) {
  const name = /^builtins\.(\w+)$/.exec(ref ?? "")?.[1];
  if (name === void 0 || !BUILTINS2.has(name)) return void 0;
  if (name === "copyright") return "Copyright (c) 2001-2023 Python Software Foundation.";
  return CLASSES.test(name) ? `<class '${name}'>` : `<built-in function ${name}>`;
}
function plainReference(ref) {
  const known = PLAIN.get(ref);
  if (known !== void 0) return known;
  const made2 = { ...UNKNOWN, ref };
  if (PLAIN.size < MOST_REFERENCES) PLAIN.set(ref, made2);
  return made2;
}
var PLAIN = /* @__PURE__ */ new Map();
function rebindingsSoFar(scope) {
  let all = 0;
  for (let at2 = scope; at2 !== void 0; at2 = at2.parent) all += at2.rebindings ?? 0;
  return all;
}
function carrySameLabels(one, other) {
  const [before, now] = [deepLabels([one]), deepLabels([other])];
  return before.size === now.size && [...now].every((label2) => before.has(label2));
}
var SHORTEST_TOLD = 12;
function isOther(before, value) {
  const { text: text3, ref, host, callable } = value;
  if (before?.callable !== callable || before?.host !== host) return true;
  if (text3 !== before?.text && (text3?.length ?? 0) >= SHORTEST_TOLD) return true;
  if (ref !== void 0 && ref !== before?.ref && sinkKind(ref) !== void 0) return true;
  if (ref !== void 0 && ref === before?.ref && !ref.includes("(")) return false;
  return value.labels.size > 0 && !carrySameLabels(before ?? UNKNOWN, value);
}
function setName(scope, name, value) {
  const before = scope.names.get(name);
  scope.names.set(name, value);
  if (before !== void 0 && before !== value) noteRebinding(before, value);
  if (before !== value && scope.read?.has(name) === true && isOther(before, value))
    scope.rebindings = (scope.rebindings ?? 0) + 1;
}
function bind(scope, name, value) {
  setName(scopeOf(scope, name), name, value);
}
function ownerOf(scope, name) {
  for (let at2 = scope; at2 !== void 0; at2 = at2.parent) if (at2.names.has(name)) return at2;
  return scope;
}
function scopeOf(scope, name) {
  if (scope.outer?.has(name) !== true) return scope;
  let target = scope;
  for (let at2 = scope.parent; at2 !== void 0; at2 = at2.parent) {
    target = at2;
    if (at2.names.has(name) && at2.outer?.has(name) !== true) return at2;
  }
  return target;
}

// src/analysis/machine/consent.ts
var QUESTIONS = /^(?:builtins\.(?:raw_)?input|(?:click|typer|inquirer|rich\.prompt\.Confirm|rich\.prompt\.Prompt|questionary|tkinter\.messagebox)\.(?:confirm|ask|askyesno|askokcancel|prompt))$/;
var DEEPEST4 = 6;
function outsideName(called, scope) {
  if (called.kind === "name") {
    const { ref, callable } = lookUp(scope, called.name);
    return callable === void 0 ? ref : void 0;
  }
  if (called.kind !== "attribute") return void 0;
  const owner = outsideName(called.of, scope);
  return owner === void 0 ? void 0 : `${owner}.${called.name}`;
}
function asksUser(condition, scope, depth = 0) {
  if (condition === void 0 || depth > DEEPEST4) return false;
  if (condition.kind === "call" && QUESTIONS.test(outsideName(condition.called, scope) ?? "")) return true;
  return inside(condition).some((part) => asksUser(part, scope, depth + 1));
}

// src/analysis/machine/version-tests.ts
var MAJOR = 3;
var VERSION = reference("sys.version_info");
var FIRST_OF_VERSION = reference("sys.version_info.major");
function compare2(operator, by) {
  switch (operator) {
    case "==":
      return by === 0;
    case "!=":
      return by !== 0;
    case "<":
      return by < 0;
    case "<=":
      return by <= 0;
    case ">":
      return by > 0;
    case ">=":
      return by >= 0;
    default:
      return void 0;
  }
}
function truthOf(left, operator, right) {
  if (left === FIRST_OF_VERSION && right.number !== void 0) return compare2(operator, MAJOR - right.number);
  const [first2, second2, ...more] = right.items ?? [];
  if (left !== VERSION || first2?.number === void 0 || more.length > 0) return void 0;
  if (first2.number !== MAJOR) return compare2(operator, MAJOR - first2.number);
  return second2 === void 0 || second2.number === 0 ? compare2(operator, 1) : void 0;
}
var isLiteral = (expression) => expression?.kind === "number" || expression?.kind === "list" && expression.items.every(({ kind }) => kind === "number");
function versionTest({ parts, operators = [] }, [left, right], { machine }) {
  const [operator] = operators;
  if (machine.version.isReplaced || operators.length !== 1 || operator === void 0) return void 0;
  if (left === void 0 || right === void 0 || !isLiteral(parts[1])) return void 0;
  const truth = truthOf(left, operator, right);
  if (truth === void 0) return void 0;
  const value = { ...UNKNOWN };
  VERSION_TRUTHS.set(value, { truth, isRebound: false });
  return value;
}
function noteReplacement({ name, args: [owner, key], frame }) {
  const isRead = owner?.ref !== "sys" || key === void 0 || /^builtins\.(?:getattr|hasattr)$/.test(name);
  const text3 = wholeText(key);
  const isNamed2 = text3 === void 0 ? /setattr|patch/.test(name) : text3 === "version_info";
  if (!isRead && isNamed2 || name.startsWith("sys.__dict__.")) frame.machine.version.isReplaced = true;
}
function noteAssignment({ ref }, name, { machine }) {
  const isVersion = ref === "sys" && name === "version_info";
  const isModule = ref === "sys.modules" && name === "sys";
  if (isVersion || isModule || ref === "sys.__dict__") machine.version.isReplaced = true;
}
function truthOfVersion(value, { machine, scope }) {
  const known = VERSION_TRUTHS.get(value);
  if (known !== void 0) machine.version.reliedOn.set(known, scope.unit.path);
  return known?.truth;
}
function leftOut({ version }) {
  const doubtful = [...version.reliedOn].filter(([{ isRebound }]) => version.isReplaced || isRebound);
  return doubtful.map(([, path]) => path);
}
var isBrief = (condition) => condition.kind === "name" || condition.kind === "attribute" && condition.of.kind === "name" || condition.kind === "group" && condition.operators !== void 0;
function partOfVersion(owner, index, at2) {
  if (owner !== VERSION) return void 0;
  if (index.kind === "slice") return index.bounds[0] === void 0 ? owner : void 0;
  return at2.number === 0 ? FIRST_OF_VERSION : void 0;
}

// src/analysis/machine/answers.ts
var MOST_NOTED = 2e4;
function createAnswers() {
  return { open: [], dropped: /* @__PURE__ */ new Set(), kept: /* @__PURE__ */ new Set() };
}
var requestKey = ({ path, line, layer, name, host = "" }) => [path, line, layer, name, host].join("\n");
function noteRequest(sighting, answers) {
  noteAgain(requestKey(sighting), answers);
}
function noteAgain(key, { open, kept }) {
  if (open.length < MOST_NOTED) open.push(key);
  else kept.add(key);
}
var MOST_NAMES = 60;
function isKept({ fields }, { names: names2 }) {
  if (fields === void 0) return false;
  if (names2.size > MOST_NAMES) return true;
  return [...names2.values()].some((one) => {
    if (one.fields === void 0 || one.fields.size > MOST_NAMES) return one.fields !== void 0;
    return one.fields === fields || [...one.fields.values()].some((inner) => inner.fields === fields);
  });
}
function dropSince(from, given, { machine, scope }) {
  const { open, dropped } = machine.calls.answers;
  if (open.length <= from || !deepLabels([given]).has("network") || isKept(given, scope)) return;
  for (const key of open.splice(from)) dropped.add(key);
}
function markDropped({ open, dropped, kept }) {
  const heard = /* @__PURE__ */ new Set([...open, ...kept]);
  return (sighting) => {
    const key = requestKey(sighting);
    const isLetGo = sighting.isQuiet === true && dropped.has(key) && !heard.has(key);
    return isLetGo && sighting.isDropped !== true ? { ...sighting, isDropped: true, isLetGo } : sighting;
  };
}

// src/analysis/machine/sight.ts
var MOST_SIGHTINGS = 2e3;
function stepAt(at2, frame, text3, decoded) {
  const { unit } = frame.scope;
  const line = lineAt(unit.tree.lines, at2);
  return { file: unit.path, line, layer: unit.layer, text: text3, ...decoded === void 0 ? {} : { decoded } };
}
function isWeaker(before, after) {
  if (before.isAgreed !== after.isAgreed && before.reach === after.reach) return before.isAgreed === true;
  const [old, now] = [REACHES.indexOf(before.reach), REACHES.indexOf(after.reach)];
  if (now !== old) return now < old;
  const keyed = before.labels.has("key-parameter");
  if (keyed !== after.labels.has("key-parameter")) return !keyed;
  const [asked2, asks] = [before.labels.has("parameter"), after.labels.has("parameter")];
  if (asked2 !== asks) return asked2;
  const isCode = after.behaviour === "runs-code" && !isUnasked(after.reach);
  if (isCode && isPure(before.labels) !== isPure(after.labels)) return isPure(after.labels);
  return after.labels.size > before.labels.size;
}
var MOST_TEXTS = 40;
var TOLD_OF_TEXT = 300;
function variantOf({ behaviour, reach, labels, text: text3 = "" }, texts2) {
  if (behaviour === "contacts") {
    const kind = isCollecting(text3) ? "collecting" : "";
    return isUnasked(reach) ? kind : [kind, ...[...labels].sort()].join();
  }
  if (behaviour === "starts-process" && !isUnasked(reach)) return [...commandTraits(text3)].join();
  const told = text3.length > TOLD_OF_TEXT && behaviour === "starts-process" ? `${text3.slice(0, TOLD_OF_TEXT)}
${[...commandTraits(text3)].join()}` : text3.slice(0, TOLD_OF_TEXT);
  if (texts2.size < MOST_TEXTS) texts2.add(told);
  if (texts2.has(told)) return told;
  return behaviour === "starts-process" ? [...commandTraits(text3)].join() : "";
}
var GITHUB = /(?:^|\.)github(?:usercontent)?\.com$|^ghcr\.io$/;
var SECRET = /* @__PURE__ */ new Set(["secret"]);
function withTokens({ behaviour, labels }, host = "") {
  const isOwn = behaviour === "contacts" && GITHUB.test(host);
  return labels.has("github-token") && !isOwn ? unionLabels([{ labels }, { labels: SECRET }]) : labels;
}
var SIGHT_COST = 150;
var MARKS = [
  "isDropped",
  "isQuiet",
  "isMuffled",
  "isLongSource",
  "isHidden",
  "isHushed",
  "isAimless",
  "readsRepository",
  "obeys"
];
var marksOf = (seen) => Object.fromEntries(MARKS.flatMap((mark) => seen[mark] === true ? [[mark, true]] : []));
var SHORTEST_NAME = 4;
function noteContact({ behaviour, host, isDropped, labels, reach }, { calls }) {
  if (behaviour !== "contacts" || host === void 0 || reach !== "call") return;
  const last3 = [...calls.active].at(-1);
  if (last3 === void 0 || !("name" in last3) || typeof last3.name !== "string") return;
  if (last3.name.length < SHORTEST_NAME) return;
  calls.contacting.add(last3.name);
  if (isDropped === true && labels.has("parameter")) calls.senders.add(last3.name);
}
function sight(frame, at2, seen) {
  const { machine, scope, reach } = frame;
  machine.budget.left -= SIGHT_COST;
  const { unit } = scope;
  const inner = lineAt(unit.tree.lines, at2);
  const running = [...machine.calls.active].at(-1);
  const { behaviour, name, host, text: text3, decoded } = seen;
  const sighting = {
    behaviour,
    name,
    ...marksOf(seen),
    labels: withTokens(seen, host),
    reach,
    path: unit.path,
    line: unit.layer === 0 ? inner : unit.outerLine,
    layer: unit.layer,
    ...running === void 0 ? {} : { inside: machine.identify(running) },
    ...scope.announced === true ? { isAnnounced: true } : {},
    ...frame.isAgreed === true ? { isAgreed: true } : {},
    steps: [...seen.steps, stepAt(at2, frame, seen.name, decoded)],
    ...host === void 0 ? {} : { host },
    ...text3 === void 0 ? {} : { text: text3 }
  };
  noteContact(sighting, machine);
  const place = [sighting.path, inner, unit.layer, seen.behaviour, seen.name, host].join("\n");
  const texts2 = machine.texts.get(place) ?? /* @__PURE__ */ new Set();
  if (machine.sightings.size < MOST_SIGHTINGS) machine.texts.set(place, texts2);
  const key = `${place}
${variantOf(sighting, texts2)}`;
  if (behaviour === "contacts" && host !== void 0) noteRequest(sighting, machine.calls.answers);
  const before = machine.sightings.get(key);
  if (before === void 0 && machine.sightings.size >= MOST_SIGHTINGS) {
    if (isUnasked(reach)) machine.files.cut.add(unit.path);
    return;
  }
  if (before === void 0) machine.sightings.set(key, sighting);
  else {
    const kept = isWeaker(before, sighting) ? sighting : before;
    const isSame = before.reach === reach && isUnasked(reach) && seen.behaviour === "contacts";
    machine.sightings.set(key, isSame ? { ...kept, labels: unionLabels([before, sighting]) } : kept);
  }
}

// src/analysis/machine/mail-copies.ts
var HIDDEN = /^bcc(?:_?(?:recipients?|address(?:es)?|emails?|list|to))?$/i;
var MAILBOX = /^(?:[^<>@]*<)?[^@\s<>]+@(?!example\.)[\w-]+(?:\.[\w-]+)+>?$/i;
var RECIPIENTS = /^to_addrs?$/;
var ADDING = /^(?:add_header|replace_header|add_bcc|add_recipient|[Bb]cc)$/;
var isMailbox = (value) => MAILBOX.test(wholeText(value) ?? "");
var namesMailbox = (value) => isMailbox(value) || (value.items?.some(isMailbox) ?? false);
var marked = (value) => namesMailbox(value) ? label(value, ["hidden-copy"]) : value;
function underName(name, value) {
  if (name === void 0) return value;
  if (RECIPIENT.test(name) && isMailbox(value)) return { ...value, host: siteOfMail(value) };
  return HIDDEN.test(name) ? marked(value) : value;
}
var OPENLY = /* @__PURE__ */ new WeakSet();
var RECEIVER = /^(?:to|recipients?|to_addr(?:s|ess(?:es)?)?)$/i;
function noteReceiver(parameters, at2, value) {
  const { name = "" } = parameters[at2] ?? {};
  if (value.text?.includes("@") !== true || !RECEIVER.test(name)) return;
  const others = parameters.filter((one) => one.name !== name && one.name !== "self");
  if (others.length > 0 && isMailbox(value)) OPENLY.add(value);
}
function withHiddenCopies(keywords) {
  if (![...keywords.keys()].some((name) => HIDDEN.test(name))) return keywords;
  return new Map([...keywords].map(([name, value]) => [name, HIDDEN.test(name) ? marked(value) : value]));
}
var RECIPIENT = /^to$/i;
var siteOfMail = (value) => (/@([\w.-]+)/.exec(wholeText(value) ?? "")?.[1] ?? "").toLowerCase();
function withMailCopies(call) {
  const { method = "", args, keywords } = call;
  const isAdding = ADDING.test(method) && (/bcc/i.test(method) || HIDDEN.test(wholeText(args[0]) ?? ""));
  const isSending = method === "sendmail" || method === "send_message";
  const hasNamed = keywords.size > 0 && [...keywords.keys()].some((name) => HIDDEN.test(name));
  if (!isAdding && !isSending && !hasNamed) return call;
  return {
    ...call,
    args: isAdding ? args.map(marked) : isSending ? args.map(beside) : args,
    keywords: new Map(
      [...keywords].map(([name, value]) => [
        name,
        isSending && RECIPIENTS.test(name) ? beside(value) : underName(name, value)
      ])
    )
  };
}
function nameOf(place) {
  if (place?.kind === "attribute") return place.name;
  if (place?.kind === "index") return place.index.kind === "text" ? place.index.text : "";
  if (place?.kind !== "call" || place.called.kind !== "attribute") return "";
  const key = place.called.name === "setdefault" ? place.args[0]?.value : void 0;
  return key?.kind === "text" ? key.text : "";
}
function noteAddedCopy({ name, at: at2, frame, method = "", args, place, receiver }) {
  if (!/^(?:append|add|extend|insert)$/.test(method) || !HIDDEN.test(nameOf(place))) return;
  if (receiver?.labels.has("parameter") !== true) return;
  const put = args.at(-1);
  const given = put === void 0 ? [] : [put, ...put.items ?? [], ...put.entries?.values() ?? []];
  const mailbox = given.find(isMailbox);
  if (mailbox === void 0) return;
  sight(frame, at2, {
    behaviour: "contacts",
    name,
    labels: /* @__PURE__ */ new Set(["hidden-copy", "parameter"]),
    steps: mailbox.steps,
    host: siteOfMail(mailbox),
    text: mailbox.text
  });
}
function beside(value) {
  const { items } = value;
  const isHidden = items?.some((one) => isMailbox(one) && !OPENLY.has(one)) === true;
  return isHidden && !items.every(isMailbox) ? label(value, ["hidden-copy"]) : value;
}

// src/analysis/values/text-methods.ts
var betweenHoles = (text3, to) => text3.split(HOLE).map(to).join(HOLE);
function decodeText(self, args) {
  const text3 = wholeText(self);
  const codec = wholeText(args[0]) ?? "utf-8";
  if (self.text === void 0) return void 0;
  const encoding = /utf-?16/i.test(codec) ? "utf16le" : /latin|8859|ascii/i.test(codec) ? "latin1" : "utf8";
  if (text3 === void 0)
    return blend([self], {
      text: betweenHoles(self.text, (piece) => Buffer.from(piece, "latin1").toString(encoding))
    });
  const transformed = runCodec(codec, text3);
  if (transformed !== void 0) return label(blend([self], { text: transformed }), ["decoded"]);
  return blend([self], { text: Buffer.from(text3, "latin1").toString(encoding) });
}
var onWhole = (compute) => (self, args) => {
  const { text: text3 } = self;
  const texts2 = args.map((arg) => wholeText(arg));
  if (text3 === void 0 || texts2.some((arg) => arg === void 0)) return void 0;
  return blend([self, ...args], {
    text: compute(
      text3,
      texts2.map((arg) => arg ?? "")
    ),
    ...self.isBytes === true ? { isBytes: true } : {}
  });
};
function strip(text3, set, sides) {
  const isStripped = (letter) => set === void 0 ? /\s/.test(letter) : set.includes(letter);
  let [start, end] = [0, text3.length];
  if (sides !== "right") while (start < end && isStripped(text3.charAt(start))) start += 1;
  if (sides !== "left") while (end > start && isStripped(text3.charAt(end - 1))) end -= 1;
  return text3.slice(start, end);
}
function replaceAll(text3, from, to) {
  if (from === "") return text3;
  const room = Math.max(0, MOST_TEXT - text3.length);
  const growth = to.length - from.length;
  const most = growth <= 0 ? text3.length : Math.floor(room / growth);
  return text3.split(from, most + 2).length > most + 1 ? text3 : text3.replaceAll(from, () => to);
}
function translate(self, [table2]) {
  const text3 = wholeText(self);
  const entries = table2?.entries;
  if (text3 === void 0 || table2 === void 0 || entries === void 0) return void 0;
  const mapped = Array.from(text3, (letter) => {
    const to = entries.get(letter);
    return to === void 0 ? letter : to.text ?? (to.number === void 0 ? "" : String.fromCodePoint(to.number));
  });
  return label(blend([self], { text: mapped.join("") }), ["decoded"]);
}
var position = (find) => (self, [part]) => {
  const [text3, wanted] = [wholeText(self), wholeText(part)];
  return text3 === void 0 || wanted === void 0 ? void 0 : numberValue(find(text3, wanted));
};
var MOST_SPLIT = 2e5;
function splitText(self, [separator, most], from = "left") {
  const { text: text3 } = self;
  const by = wholeText(separator);
  const isByBlanks = separator === void 0 || by === "" || separator.ref === "None";
  if (text3 === void 0 || text3.length > MOST_SPLIT || by === void 0 && !isByBlanks) return void 0;
  const all = isByBlanks ? text3.split(/\s+/).filter((piece) => piece !== "") : text3.split(by ?? "");
  const count2 = most?.number ?? -1;
  const pieces = isByBlanks || by === void 0 || count2 < 0 || count2 >= all.length ? all : from === "left" ? [...all.slice(0, count2), all.slice(count2).join(by)] : [all.slice(0, all.length - count2).join(by), ...all.slice(all.length - count2)];
  return blend([self], { items: pieces.map((piece) => pieceOf(self, piece)) });
}
var pieceOf = (self, text3) => blend([self], { text: text3, ...self.isBytes === true ? { isBytes: true } : {} });
function partText(self, [separator], isLast) {
  const { text: text3 } = self;
  const by = wholeText(separator);
  if (text3 === void 0 || by === void 0 || by === "") return void 0;
  const at2 = isLast ? text3.lastIndexOf(by) : text3.indexOf(by);
  const whole = isLast ? ["", "", text3] : [text3, "", ""];
  const pieces = at2 < 0 ? whole : [text3.slice(0, at2), by, text3.slice(at2 + by.length)];
  return blend([self], { items: pieces.map((piece) => pieceOf(self, piece)) });
}
var TEXT_METHODS = {
  join: (self, [list3]) => {
    const items = list3 === void 0 ? void 0 : iterate(list3);
    if (items === void 0 || self.text === void 0) return void 0;
    const { text: text3 } = self;
    const pieces = items.flatMap((item, index) => index === 0 ? [item] : [textValue(text3), item]);
    return concatenate(pieces, self.isBytes === true);
  },
  replace: onWhole((text3, [from = "", to = ""]) => replaceAll(text3, from, to)),
  strip: onWhole((text3, [set]) => strip(text3, set, "both")),
  rstrip: onWhole((text3, [set]) => strip(text3, set, "right")),
  lstrip: onWhole((text3, [set]) => strip(text3, set, "left")),
  lower: onWhole((text3) => text3.toLowerCase()),
  upper: onWhole((text3) => text3.toUpperCase()),
  swapcase: onWhole(
    (text3) => text3.replace(
      /[a-z]/gi,
      (letter) => letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
    )
  ),
  zfill: (self) => self,
  ljust: (self) => self,
  rjust: (self) => self,
  center: (self) => self,
  expandtabs: (self) => self,
  casefold: onWhole((text3) => text3.toLowerCase()),
  __add__: (self, [more]) => more?.text === void 0 ? void 0 : concatenate([self, more]),
  __str__: (self) => self,
  encode: (self, args) => {
    const codec = wholeText(args[0]) ?? "utf-8";
    if (self.text === void 0 || /utf-?32|utf-?16-?be/i.test(codec)) return void 0;
    const encoding = /utf-?16/i.test(codec) ? "utf16le" : "utf8";
    const bytes = betweenHoles(self.text, (piece) => Buffer.from(piece, encoding).toString("latin1"));
    return blend([self], { text: bytes, isBytes: true });
  },
  decode: decodeText,
  format: (self, args) => self.text === void 0 ? void 0 : blend([self, ...args], { text: fillFields(self.text, BRACES, args) }),
  split: splitText,
  rsplit: (self, args) => splitText(self, args, "right"),
  partition: (self, args) => partText(self, args, false),
  rpartition: (self, args) => partText(self, args, true),
  translate,
  find: position((text3, part) => text3.indexOf(part)),
  index: position((text3, part) => text3.indexOf(part)),
  rfind: position((text3, part) => text3.lastIndexOf(part)),
  rindex: position((text3, part) => text3.lastIndexOf(part)),
  title: onWhole(
    (text3) => text3.replace(/[a-z]+/gi, (word) => (word[0] ?? "").toUpperCase() + word.slice(1).toLowerCase())
  ),
  capitalize: onWhole((text3) => text3.slice(0, 1).toUpperCase() + text3.slice(1).toLowerCase()),
  removeprefix: onWhole((text3, [part = ""]) => text3.startsWith(part) ? text3.slice(part.length) : text3),
  removesuffix: onWhole(
    (text3, [part = ""]) => part !== "" && text3.endsWith(part) ? text3.slice(0, -part.length) : text3
  ),
  splitlines: (self) => {
    const text3 = wholeText(self);
    if (text3 === void 0 || text3.length > 2e5) return void 0;
    return blend([self], { items: text3.split(/\r\n|\r|\n/).map((piece) => blend([self], { text: piece })) });
  },
  resolve: (self) => self,
  absolute: (self) => self,
  as_posix: (self) => self,
  joinpath: (self, args) => joinPath([self, ...args]),
  with_suffix: (self, [end]) => {
    const [text3, suffix] = [self.text, wholeText(end)];
    return text3 === void 0 || suffix === void 0 ? void 0 : blend([self], { text: text3.replace(/\.[^./\\]{1,40}$/, "") + suffix });
  },
  with_name: (self, [name]) => {
    const parent = parentOf(self);
    return parent === void 0 || name === void 0 ? void 0 : joinPath([parent, name]);
  }
};

// src/analysis/machine/machine-parts.ts
function siteOf2({ scope, reach }) {
  return { path: scope.unit.path, isBuild: reach === "install" };
}
function placeFrame({ frame, placeScope }) {
  return placeScope === void 0 || placeScope === frame.scope ? frame : { ...frame, scope: placeScope };
}

// src/analysis/machine/chosen-methods.ts
var MOST_METHODS = 20;
function mayBe({ text: text3 = HOLE }, name) {
  const [start = "", ...parts] = text3.split(HOLE);
  if (!name.startsWith(start)) return false;
  let at2 = start.length;
  for (const part of parts) {
    const found2 = name.indexOf(part, at2);
    if (found2 < 0) return false;
    at2 = found2 + part.length;
  }
  return parts.length === 0 ? at2 === name.length : name.endsWith(parts.at(-1) ?? "");
}
function chosenMethods(owner, name, { reach }) {
  const type = owner.type ?? (owner.callable?.node.kind === "class" ? owner.callable : void 0);
  if (type === void 0 || !isUnasked(reach)) return void 0;
  const methods = lineOf(type).flatMap(
    ({ members }) => [...members?.names ?? []].flatMap(
      ([own, { callable: callable2 }]) => callable2?.node.kind === "function" && !own.startsWith("__") && mayBe(name, own) ? [owner.type === void 0 ? callable2 : boundTo(owner, callable2, type)] : []
    )
  );
  const [callable, ...others] = methods;
  if (callable === void 0 || methods.length > MOST_METHODS) return void 0;
  return blend([owner], { callable, ...others.length === 0 ? {} : { others } });
}

// src/analysis/machine/sorted-items.ts
var MOST_SORTED = 1e3;
function rankOf2(value) {
  return value.number ?? value.text ?? (value.items?.[0] === void 0 ? void 0 : rankOf2(value.items[0]));
}
var compare3 = (a, b) => a < b ? -1 : Number(a > b);
function inOrderOf(items, { at: at2, frame, keywords }) {
  if (items.length > MOST_SORTED) return void 0;
  const key = keywords.get("key");
  const ranked = items.map((item) => ({
    item,
    rank: rankOf2(
      key === void 0 ? item : callValue(key, { at: at2, frame, args: [item], keywords: NO_KEYWORDS })
    )
  }));
  const known = ranked.flatMap(({ item, rank: rank2 }) => rank2 === void 0 ? [] : [{ item, rank: rank2 }]);
  const kinds = new Set(known.map(({ rank: rank2 }) => typeof rank2));
  if (known.length < items.length || kinds.size > 1) return void 0;
  const sorted = known.sort((a, b) => compare3(a.rank, b.rank)).map(({ item }) => item);
  return keywords.has("reverse") ? sorted.reverse() : sorted;
}

// src/analysis/machine/container-methods.ts
var NAMESPACE = /^(?:builtins(?:\.(?:globals|locals|vars)\(\))?|sys\.modules|\S+\.__dict__)$/;
var READS = /^(?:get|pop|setdefault|__getitem__)$/;
var MOST_ITEMS = 1e5;
var MOST_SET = 500;
function keyValue(key) {
  const number = /^#(-?[\d.]+)$/.exec(key)?.[1];
  if (number !== void 0) return { ...UNKNOWN, number: Number(number) };
  return key.startsWith("\0") ? UNKNOWN : textValue(key);
}
var pair = (key, value) => ({ ...UNKNOWN, items: [key, value] });
function change(receiver, over, call) {
  if (call.place !== void 0) replace(call.place, { ...receiver, ...over }, placeFrame(call));
}
function charge({ size }, { frame }) {
  frame.machine.budget.left -= size / COPIED_FOR_ONE;
}
function underAnyKey(entries) {
  const found2 = [];
  for (const [name, value] of entries) if (name.startsWith("\0")) found2.push(value);
  return found2;
}
function ofEntries(entries, method, call) {
  const [key, otherwise] = call.args;
  if (READS.test(method)) {
    const known = keyOf(key);
    if (known === void 0) {
      const one = entries.size > LONGEST_TABLE ? {} : oneOf(
        [...entries.values(), ...otherwise === void 0 ? [] : [otherwise]],
        key ?? UNKNOWN,
        call.frame
      );
      return one.callable === void 0 && one.text === void 0 && one.items === void 0 ? void 0 : blend([call.receiver ?? UNKNOWN, ...call.args], one);
    }
    const found2 = entries.get(known);
    if (found2 !== void 0) return found2;
    charge(entries, call);
    if (method === "setdefault" && otherwise !== void 0 && entries.size < MOST_SET)
      change(call.receiver ?? UNKNOWN, { entries: new Map([...entries, [known, otherwise]]) }, call);
    const open = underAnyKey(entries);
    return open.length === 0 ? otherwise : blend([...open, ...otherwise === void 0 ? [] : [otherwise]]);
  }
  const { receiver = UNKNOWN } = call;
  const kept = receiver.labels.size === 0 ? [] : [{ ...UNKNOWN, labels: receiver.labels, steps: receiver.steps }];
  switch (method) {
    case "values":
      return { ...UNKNOWN, items: [...entries.values(), ...kept] };
    case "keys":
      return { ...UNKNOWN, items: [...entries.keys()].map(keyValue) };
    case "items":
      return {
        ...UNKNOWN,
        items: [
          ...[...entries].map(([name, value]) => pair(keyValue(name), value)),
          ...kept.map((value) => pair(value, value))
        ]
      };
    case "copy":
      return receiver;
    case "update": {
      charge(entries, call);
      const more = new Map([...entries, ...key?.entries ?? [], ...call.keywords]);
      change(receiver, { ...blend([receiver, ...key === void 0 ? [] : [key]]), entries: more }, call);
      return UNKNOWN;
    }
    default:
      return void 0;
  }
}
function putIn(items, given, call) {
  call.frame.machine.budget.left -= items.length / COPIED_FOR_ONE;
  if (given !== void 0 && items.length < MOST_ITEMS)
    change(
      call.receiver ?? UNKNOWN,
      { ...blend([call.receiver ?? UNKNOWN, given]), items: grown(items, [given]) },
      call
    );
  return UNKNOWN;
}
function sortItems2(items, call) {
  const sorted = inOrderOf(items, call);
  if (sorted !== void 0) change(call.receiver ?? UNKNOWN, { items: sorted }, call);
  return UNKNOWN;
}
function ofItems(items, method, call) {
  const [first2, second2] = call.args;
  const { receiver = UNKNOWN } = call;
  switch (method) {
    // Which one comes next depends on who else takes one, and how the queue orders them.
    case "get":
    case "get_nowait":
      return items.length === 0 ? void 0 : either(items);
    case "put":
    case "put_nowait":
    case "appendleft":
      return putIn(items, first2, call);
    case "sort":
      return sortItems2(items, call);
    case "popleft": {
      const [head, ...rest] = items;
      call.frame.machine.budget.left -= items.length >> 6;
      if (head !== void 0) change(receiver, { items: rest }, call);
      return head;
    }
    case "pop": {
      const at2 = first2 === void 0 ? items.length - 1 : first2.number;
      const item = at2 === void 0 ? void 0 : items.at(at2);
      if (at2 === void 0 || item === void 0) return void 0;
      const index = at2 < 0 ? items.length + at2 : at2;
      change(receiver, { items: items.filter((_, other) => other !== index) }, call);
      return item;
    }
    case "__getitem__":
      return first2 === void 0 ? void 0 : indexOf(receiver, first2, call.frame);
    case "copy":
    case "__iter__":
      return receiver;
    case "extend":
      if (first2?.items === void 0 || items.length + first2.items.length > MOST_ITEMS) return void 0;
      change(receiver, { ...blend([receiver, first2]), items: [...items, ...first2.items] }, call);
      return UNKNOWN;
    case "insert":
      if (first2?.number === void 0 || second2 === void 0 || items.length > MOST_ITEMS) return void 0;
      change(
        receiver,
        { ...blend([receiver, second2]), items: items.toSpliced(first2.number, 0, second2) },
        call
      );
      return UNKNOWN;
    case "reverse":
      change(receiver, { items: items.toReversed() }, call);
      return UNKNOWN;
    default:
      return void 0;
  }
}
var MOST_BYTES2 = 2e5;
function ofBytes(text3, method, call) {
  const [given] = call.args;
  const { receiver = UNKNOWN } = call;
  const more = method === "append" && given?.number !== void 0 ? String.fromCharCode(given.number & 255) : method === "extend" ? bytesOf2(given) : void 0;
  if (method === "append" && given !== void 0 && more === void 0) {
    change(receiver, label(blend([receiver, given], { isBytes: true }), ["computed"]), call);
    return UNKNOWN;
  }
  if (given === void 0 || more === void 0 || text3.length > MOST_BYTES2) return void 0;
  call.frame.machine.budget.left -= text3.length >> 8;
  const grown2 = method === "append" ? label(blend([receiver, given]), ["decoded"]) : blend([receiver, given]);
  change(receiver, { ...grown2, text: text3 + more, isBytes: true }, call);
  return UNKNOWN;
}
function bytesOf2(given) {
  if (given?.text !== void 0) return given.isBytes === true ? given.text : void 0;
  const numbers = given?.items?.map(({ number }) => number);
  if (numbers === void 0 || numbers.length > MOST_BYTES2) return void 0;
  return numbers.some((number) => number === void 0) ? void 0 : numbers.map((number = 0) => String.fromCharCode(number & 255)).join("");
}
function bindAll({ args, keywords, frame }) {
  for (const [name, value] of [...args[0]?.entries ?? [], ...keywords]) bind(frame.scope, name, value);
  return UNKNOWN;
}
function ofNames(fields, method, call) {
  if (method !== "update") return method === "setdefault" ? void 0 : ofEntries(fields, method, call);
  for (const [name, value] of [...call.args[0]?.entries ?? [], ...call.keywords])
    setField(fields, name, value);
  return UNKNOWN;
}
function containerMethod(receiver, method, call) {
  const [key] = call.args;
  if (receiver.fields !== void 0 && receiver.type === void 0 && receiver.ref === void 0)
    return ofNames(receiver.fields, method, call);
  if (receiver.ref !== void 0 && NAMESPACE.test(receiver.ref)) {
    if (key !== void 0 && READS.test(method)) return indexOf(receiver, key, call.frame);
    const one = { ...UNKNOWN, ref: HIDDEN_BUILTIN };
    if (receiver.ref === "builtins" && method === "values") return { ...UNKNOWN, items: markPartial([one]) };
    if (receiver.ref === "builtins" && method === "items")
      return { ...UNKNOWN, items: markPartial([pair(UNKNOWN, one)]) };
    return method === "update" && receiver.ref.startsWith("builtins.") ? bindAll(call) : void 0;
  }
  if (receiver.entries !== void 0 && receiver.ref === void 0)
    return ofEntries(receiver.entries, method, call);
  if (receiver.text !== void 0 && receiver.isBytes === true) return ofBytes(receiver.text, method, call);
  return receiver.items === void 0 ? void 0 : ofItems(receiver.items, method, call);
}

// src/analysis/machine/pending.ts
function createPending() {
  return {
    codecs: [],
    handlers: [],
    hearers: [],
    made: /* @__PURE__ */ new Map(),
    routes: [],
    started: [],
    registered: [],
    waiting: /* @__PURE__ */ new Set()
  };
}
var MOST_CLASSES2 = 500;
function noteMade(object, type, { machine, reach }) {
  const { made: made2 } = machine.pending;
  if (isUnasked(reach) && made2.size < MOST_CLASSES2 && !made2.has(type.node))
    made2.set(type.node, { object, type, reach });
}

// src/analysis/machine/heeded.ts
function isConstant2(value) {
  if (value.kind === "group") return value.parts.length === 0;
  if (value.kind === "list") return value.items.length === 0;
  return value.kind === "text" || value.kind === "bytes" || value.kind === "number";
}
function isQuiet({ handlers }) {
  const doesNothing = (statement) => statement.kind === "assign" ? statement.value.kind === "caught" : (statement.kind === "return" || statement.kind === "expression") && isConstant2(statement.value);
  return handlers.length > 0 && handlers.every((body) => body.every(doesNothing));
}
function isReport(value) {
  if (value.kind !== "call") return false;
  const { called } = value;
  return called.kind === "name" ? /^(?:print|warn|echo|secho|log)$/.test(called.name) : called.kind === "attribute" && /^(?:print|warn(?:ing)?|info|debug|error|exception|critical|log|echo|secho|write)$/.test(called.name);
}
function tellsFailure({ handlers }) {
  return handlers.length > 0 && handlers.every(
    (body) => body.some((statement) => statement.kind === "expression" && isReport(statement.value))
  );
}
function isMuffled({ handlers }) {
  const isDebug = (value) => value.kind === "call" && value.called.kind === "attribute" && value.called.name === "debug";
  return handlers.length > 0 && handlers.every(
    (body) => body.every(
      (statement) => statement.kind === "assign" && statement.value.kind === "caught" || statement.kind === "expression" && isDebug(statement.value) || statement.kind === "return" && isConstant2(statement.value)
    )
  );
}
function withHandlers(statement, frame) {
  if (isQuiet(statement)) return { ...frame, isQuiet: true };
  if (isMuffled(statement)) return { ...frame, isQuiet: false, isMuffled: true };
  return frame.isQuiet === true && tellsFailure(statement) ? { ...frame, isQuiet: false } : frame;
}
function droppedCall(value) {
  const { called } = value.kind === "call" ? value : { called: void 0 };
  if (called?.kind !== "attribute" || !/^(?:close|read|quit)$/.test(called.name)) return value;
  return called.of.kind === "call" ? droppedCall(called.of) : value;
}
var READ = /* @__PURE__ */ new WeakMap();
function namesRead(body) {
  const known = READ.get(body);
  if (known !== void 0) return known;
  const times = /* @__PURE__ */ new Map();
  const add2 = (name, by) => times.set(name, (times.get(name) ?? 0) + by);
  walk(body, {
    expression: (one) => {
      if (one.kind === "name") add2(one.name, 1);
    },
    statement: (one) => {
      if (one.kind === "function" && isLater(one.body))
        for (const [name] of one.body.source.matchAll(/\w+/g)) add2(name, 1);
      if (one.kind === "outer") for (const name of one.names) add2(name, 1);
      if (one.kind === "assign" && one.operator === void 0) {
        for (const target of one.targets) if (target.kind === "name") add2(target.name, -1);
      }
    }
  });
  const read5 = new Set([...times].filter(([, count2]) => count2 > 0).map(([name]) => name));
  READ.set(body, read5);
  return read5;
}
function isForgotten({ targets, operator }, body) {
  const [target] = targets;
  const isOne = targets.length === 1 && operator === void 0;
  return isOne && target?.kind === "name" && !namesRead(body).has(target.name);
}

// src/analysis/values/call-names.ts
var CALLERS = new RegExp(
  `(?:${[
    "Thread Process Timer start_new_thread register submit apply_async apply map filter create_task",
    "ensure_future run run_until_complete run_in_executor to_thread call_soon after spawn partial reduce",
    "signal daemonize setup starmap Listener hook on_press on_release on_click add_done_callback InputStream",
    "addHandler call_later call_at run_in_background finalize enter enterabs addaudithook settrace",
    "event\\.listen event\\.listens_for\\(\\) execute callback spawn_callback add_callback setprofile sorted min max sort groupby takewhile dropwhile filterfalse accumulate"
  ].join(" ").replaceAll(" ", "|")})$`
);
var OPENERS = /^(?:builtins\.open|(?:io|codecs|os)\.(?:open|fdopen)|sqlite3\.connect)$/;
var REQUESTS = /\.(?:get|post|put|request|urlopen|send|sendall|upload)$/;
var HOST_TAKERS = /(?:HTTPS?Connection|SMTP(?:_SSL)?|FTP(?:_TLS)?|paramiko\.Transport|connect|socket\.socket\(\)\.connect_ex|[Ww]ebhook\w*(?:\.from_url)?|WebClient|ServerProxy)$/;
function read2(name) {
  return {
    callsBack: CALLERS.test(name),
    decodes: isDecoder(name),
    opensFile: OPENERS.test(name),
    mayRequest: REQUESTS.test(name),
    takesHost: HOST_TAKERS.test(name)
  };
}
function readCallName(name) {
  const known = NAMES.get(name);
  if (known !== void 0) return known;
  const made2 = read2(name.length > LONGEST_NAME ? "" : name);
  if (NAMES.size < MOST_NAMES2) NAMES.set(name, made2);
  return made2;
}
var NAMES = /* @__PURE__ */ new Map();
var MOST_NAMES2 = 5e4;

// src/analysis/machine/live-functions.ts
var WAYS_OUT = /^(?:requests|httpx|aiohttp|urllib\.request|urllib2|urllib3|socket|ssl|http\.client|httplib|smtplib|ftplib|paramiko|websockets?|subprocess|ctypes|winreg|_winreg|wget|cloudscraper|telebot|telegram|telepot|discord\w*|dhooks)(?:$|[.(])/;
function isWayOut(module) {
  return WAYS_OUT.test(module);
}
var CAPABLE = /^(?:os|sys|builtins|importlib|base64|binascii|codecs|zlib|marshal|platform|getpass|pty|runpy|types)$/;
var CAPTURING = /^(?:keyboard|mouse|pynput|mss|sounddevice|pyaudio|pyautogui|pyscreenshot|pyperclip|clipboard|win32clipboard|win32crypt|keyring|browser_cookie3|browsercookie|rookiepy|pycookiecheat)(?:$|[.(])/;
function isStrongReference(name, ref) {
  return WAYS_OUT.test(ref) || CAPTURING.test(ref) || CAPABLE.test(ref) && ref !== name || sinkKind(ref) !== void 0 || readCallName(ref).decodes || (sourceLabel(ref) ?? sourceLabel(`${ref}()`)) !== void 0;
}
var COMMON = /* @__PURE__ */ new Set(["parameter", "file"]);
var MOST_LOOKED_AT2 = 50;
function holdsAccounts(value) {
  return flatten(value).slice(0, MOST_LOOKED_AT2).some(({ text: text3 }) => text3 !== void 0 && (findsAddresses(text3) || looksLikeAddress(text3)));
}
function isStrong(name, value) {
  if (value.ref !== void 0 && isStrongReference(name, value.ref)) return true;
  if (holdsAccounts(value)) return true;
  if ([...deepLabels([value])].some((label2) => !COMMON.has(label2))) return true;
  return [...value.fields ?? []].some(([, { ref }]) => ref !== void 0 && isStrongReference("", ref));
}
var MOST_IN_PATTERN = 200;
var NameSet = class {
  names;
  pattern;
  constructor(names2) {
    this.names = new Set(names2);
    this.pattern = names2.length > MOST_IN_PATTERN ? /\w+/g : new RegExp(`\\b(?:${names2.join("|")})\\b`, "g");
  }
  has(name) {
    return this.names.has(name);
  }
  *in(source2) {
    if (this.names.size === 0) return;
    for (const [name] of source2.matchAll(this.pattern)) if (this.names.has(name)) yield name;
  }
  standsIn(source2) {
    return this.in(source2).next().done !== true;
  }
};
var STRONG = /* @__PURE__ */ new WeakMap();
var ACTING = /* @__PURE__ */ new WeakMap();
var ACTS2 = /* @__PURE__ */ new WeakMap();
function strongNames(names2) {
  const known = STRONG.get(names2);
  if (known !== void 0) return known;
  const strong = [...names2].filter(([name, value]) => /^\w+$/.test(name) && isStrong(name, value));
  const found2 = new NameSet(strong.map(([name]) => name));
  STRONG.set(names2, found2);
  return found2;
}
function moduleOf(scope) {
  return scope.parent === void 0 ? scope : moduleOf(scope.parent);
}
function acts({ node, members, scope }) {
  if (node.kind === "function") {
    const known = ACTS2.get(node);
    if (known !== void 0) return known;
    const found2 = !isLater(node.body) || strongNames(moduleOf(scope).names).standsIn(node.body.source);
    ACTS2.set(node, found2);
    return found2;
  }
  return [...members?.names.values() ?? []].some(
    ({ callable }) => callable?.node.kind === "function" && acts(callable)
  );
}
function hasActing(module) {
  const known = ACTING.get(module);
  if (known !== void 0) return known;
  const found2 = [...module.names.values()].some(({ callable }) => callable !== void 0 && acts(callable));
  ACTING.set(module, found2);
  return found2;
}
var TELLING_TEXT = /:\/\/|\d{6,12}:[\w-]{20}|^[\w-]{24,100}$/;
function isWeak({ host, text: text3, callable, module }) {
  if (host !== void 0 || text3 !== void 0 && TELLING_TEXT.test(text3)) return true;
  return callable === void 0 ? module !== void 0 && hasActing(module) : acts(callable);
}
function interestOf(names2) {
  const strong = strongNames(names2);
  const weak = [...names2].filter(([name, value]) => /^\w+$/.test(name) && !strong.has(name) && isWeak(value));
  return { strong, weak: new NameSet(weak.map(([name]) => name)) };
}
function interestIn(names2) {
  return { strong: new NameSet([...names2]), weak: new NameSet([]) };
}
function isLive({ body }, interests) {
  if (!isLater(body)) return true;
  const { source: source2 } = body;
  if (interests.some(({ strong }) => strong.standsIn(source2))) return true;
  const met = new Set(TELLING_TEXT.test(source2) ? ["://"] : []);
  for (const { weak } of interests)
    for (const name of weak.in(source2)) if (met.add(name).size > 1) return true;
  return false;
}

// src/analysis/machine/signature.ts
import { createHash as createHash2 } from "node:crypto";
var UNKNOWN_SIGNATURE = "||||||||||||||()";
var MOST_TOLD = 12;
var TOLD_OF_TEXT2 = 200;
var HASHES = /* @__PURE__ */ new WeakMap();
function hashOf(value, text3) {
  const known = HASHES.get(value);
  if (known !== void 0) return known;
  const hash = createHash2("sha256").update(text3).digest("base64");
  HASHES.set(value, hash);
  return hash;
}
function hashOfAll(items) {
  const known = HASHES.get(items);
  if (known !== void 0) return known;
  const hash = createHash2("sha256");
  for (const { text: text3, number } of items) hash.update(`${text3 ?? number ?? ""}\0`);
  const digest = hash.digest("base64");
  HASHES.set(items, digest);
  return digest;
}
function endsOf(values) {
  return values.length <= 2 * MOST_TOLD ? values : [...values.slice(0, MOST_TOLD), ...values.slice(-MOST_TOLD)];
}
function signatureOf(value, machine, depth = 0) {
  if (value === UNKNOWN) return UNKNOWN_SIGNATURE;
  const {
    labels,
    text: text3,
    texts: texts2,
    number,
    ref,
    host,
    items,
    otherwise,
    entries,
    fields,
    callable,
    others,
    file,
    module,
    bound
  } = value;
  const object = fields === void 0 ? void 0 : value.type?.node ?? value.type;
  const parts = [
    labels.size === 0 ? "" : [...labels].join(),
    text3 === void 0 || text3.length <= TOLD_OF_TEXT2 ? text3 : hashOf(value, text3),
    texts2?.join("\0"),
    number,
    ref,
    host,
    object === void 0 ? "" : machine.identify(object),
    callable === void 0 ? "" : `${machine.identify(callable.node)}/${rebindingsSoFar(callable.scope)}`,
    others?.map(({ node }) => machine.identify(node)).join(),
    module === void 0 ? "" : machine.identify(module),
    file === void 0 ? "" : `f${[...file.labels].join()}`,
    items === void 0 || items.length <= 2 * MOST_TOLD ? items?.length : `${items.length} ${hashOfAll(items)}`,
    otherwise?.length,
    entries === void 0 ? "" : [...entries.keys()].slice(0, 2 * MOST_TOLD).join(),
    bound?.name
  ];
  const inner = [
    ...bound === void 0 ? [] : [bound.owner, ...bound.args ?? []],
    ...endsOf([...fields?.values() ?? [], ...entries?.values() ?? []]),
    ...endsOf(items ?? [])
  ];
  if (depth > 1 || inner.length === 0) return `${parts.join("|")}()`;
  return `${parts.join("|")}(${inner.map((item) => signatureOf(item, machine, depth + 1)).join(";")})`;
}
function meansTheSame(one, other, machine) {
  if (one === other) return true;
  if (one === void 0 || other === void 0) return false;
  const isCounter = one.number !== void 0 && other.number !== void 0;
  const [a, b] = isCounter ? [
    { ...one, number: 0 },
    { ...other, number: 0 }
  ] : [one, other];
  return signatureOf(a, machine) === signatureOf(b, machine);
}

// src/analysis/machine/super-calls.ts
function selfOf(scope) {
  if (scope === void 0) return void 0;
  return scope.names.get("self") ?? scope.names.get("cls") ?? selfOf(scope.parent);
}
function definedIn(scope, line) {
  if (scope === void 0) return void 0;
  return line.find(({ members }) => members === scope) ?? definedIn(scope.parent, line);
}
function superOf({ args: [given, of], frame }) {
  const self = of ?? selfOf(frame.scope);
  if (self === void 0) return void 0;
  const own = self.type ?? self.callable;
  const type = given?.callable ?? definedIn(frame.scope, own === void 0 ? [] : lineOf(own));
  if (type === void 0 || type.node.kind !== "class") return self;
  const members = { ...type.scope, names: /* @__PURE__ */ new Map(), stars: [], returns: [] };
  const seen = { node: type.node, scope: type.scope, members, bases: type.bases ?? [], self };
  return self.type === void 0 ? { ...self, callable: seen } : { ...self, type: seen };
}
function outerBase(type) {
  const line = type === void 0 ? [] : lineOf(type);
  for (const { bases = [] } of line) for (const { ref } of bases) if (ref !== void 0) return ref;
  return void 0;
}
var OPENED = "[opened]";
function noteOpened(object, host) {
  const { fields } = object?.type?.self ?? object ?? UNKNOWN;
  if (host !== void 0 && fields !== void 0) setField(fields, OPENED, { ...UNKNOWN, host });
}
function openedHost(object) {
  return object?.host ?? object?.fields?.get(OPENED)?.host;
}

// src/analysis/machine/invoke.ts
var MOST_NESTED_CALLS = 200;
var TOLD_FOR_ONE = 100;
var LOOKED_FOR_ONE = 20;
var MOST_RECURSIVE = 3;
var actsOnRun = ({ text: text3 }) => text3 !== void 0 && mayAct(text3);
function bindParameters(parameters, args, keywords, frame) {
  let next2 = 0;
  for (const [at2, parameter] of parameters.entries()) {
    const { name, star } = parameter;
    if (star === "*") {
      bind(frame.scope, name, { ...UNKNOWN, items: args.slice(next2) });
      next2 = args.length;
    } else if (star === "**") bind(frame.scope, name, { ...UNKNOWN, entries: new Map(keywords) });
    else {
      const given = keywords.get(name) ?? args[next2];
      if (!keywords.has(name)) next2 += 1;
      const value = parameter.value === void 0 ? UNKNOWN : evaluate(parameter.value, frame);
      if (given !== void 0) noteReceiver(parameters, at2, given);
      bind(frame.scope, name, given ?? value);
    }
  }
}
function fillFields2({ members }, { fields }, args, keywords) {
  if (fields === void 0) return;
  args.forEach((arg, index) => {
    const name = members?.declared?.[index];
    if (name !== void 0) setField(fields, name, arg);
  });
  for (const [name, value] of keywords) setField(fields, name, value);
}
var EXCEPTION = /(?:Error|Exception|Warning)$/;
function openBase(callable, object, args, keywords, frame) {
  const name = outerBase(callable);
  if (object.fields !== void 0 && EXCEPTION.test(name ?? ""))
    setField(object.fields, "args", { ...UNKNOWN, items: args });
  if (name === void 0) return;
  const call = { name, at: callable.node.at, args, keywords, frame };
  if (sinkKind(name) === "process" && memberOf(callable, "__init__") === void 0)
    frame.machine.outside.call(call);
  noteOpened(object, frame.machine.outside.openedFor(call));
}
function ofOutside(callable, args) {
  const [first2] = args;
  const base = outerBase(callable);
  if (base === void 0 || first2 === void 0 || callable.members?.declared !== void 0) return UNKNOWN;
  if (memberOf(callable, "__init__") !== void 0 || EXCEPTION.test(base)) return UNKNOWN;
  return blend(
    [first2],
    /^builtins\.(?:str|bytes)$/.test(base) && first2.text !== void 0 ? { text: first2.text } : {}
  );
}
function construct(callable, args, keywords, frame) {
  const object = { ...ofOutside(callable, args), fields: /* @__PURE__ */ new Map(), type: callable };
  noteMade(object, callable, frame);
  const creator = memberOf(callable, "__new__");
  if (creator?.callable !== void 0) invoke(creator.callable, [UNKNOWN, ...args], keywords, frame);
  const initialiser = memberOf(callable, "__init__");
  if (initialiser?.callable !== void 0)
    invoke({ ...initialiser.callable, self: object }, args, keywords, frame);
  else {
    fillFields2(callable, object, args, keywords);
    openBase(callable, object, args, keywords, frame);
    const afterwards = memberOf(callable, "__post_init__")?.callable;
    if (afterwards !== void 0) invoke({ ...afterwards, self: object }, [], NO_KEYWORDS, frame);
  }
  const last3 = memberOf(callable, "__del__")?.callable;
  if (last3 !== void 0)
    frame.machine.pending.started.push({ callable: { ...last3, self: object }, args: [], reach: frame.reach });
  return object;
}
var SHORT_BODY = 400;
function isPassedOver(callable, { reach, machine }) {
  const { node } = callable;
  if (reach !== "call" || node.kind !== "function" || !isLater(node.body)) return false;
  return node.body.source.length > SHORT_BODY && !machine.calls.chosen.has(node) && !acts(callable);
}
var READ_FOR_ONE = 10;
function bodyOf({ body }, frame) {
  if (!isLater(body)) return body;
  if (!body.isRead()) frame.machine.budget.left -= body.source.length / READ_FOR_ONE;
  const statements = body.read();
  if (statements === void 0 && isUnasked(frame.reach)) frame.machine.files.cut.add(frame.scope.unit.path);
  return statements ?? [];
}
function filledBy(parameters, args, scope) {
  return parameters.flatMap(({ name, star }, at2) => {
    const [given, now] = [args[at2], scope.names.get(name)];
    if (star !== void 0 || given === void 0 || now === void 0 || now === given) return [];
    return grewFrom(now, given) ? [[at2, now]] : [];
  });
}
var NOTHING_FILLED = [];
function run(callable, args, keywords, frame) {
  const { node } = callable;
  const scope = childScope(callable.scope);
  const isDropped = frame.isStarted === true && node.kind === "lambda";
  const dropped = isDropped ? droppedCall(node.body).at : void 0;
  const inner = { ...frame, scope, isConditional: false, dropped, isStarted: false };
  const isStatic = isMarked(callable, "staticmethod");
  const given = callable.self === void 0 || isStatic ? args : [callable.self, ...args];
  if (node.kind === "lambda") {
    bindParameters(node.parameters, given, keywords, inner);
    return { result: evaluate(node.body, inner), filled: NOTHING_FILLED };
  }
  if (node.kind === "class") return { result: UNKNOWN, filled: NOTHING_FILLED };
  bindParameters(node.parameters, given, keywords, inner);
  scope.body = bodyOf(node, inner);
  executeAll(scope.body, inner);
  const filled = isStatic && callable.self !== void 0 ? [] : filledBy(node.parameters, given, scope);
  return { result: resultOf(node, scope), filled };
}
function resultOf(node, { yields, returns, isGuessed }) {
  if (yields !== void 0) return givenOut(node, yields, isGuessed === true);
  return returns.length === 0 ? UNKNOWN : either(returns);
}
function noteFilled(filled, given, { machine }) {
  for (const [at2, value] of filled) {
    const before = given[at2];
    if (before !== void 0 && before !== UNKNOWN) machine.calls.filled.set(before, value);
  }
}
var MANAGER = /^(?:async)?contextmanager$/;
function givenOut(node, yields, isGuessed) {
  const isManager = node.decorators.some(
    (one) => (one.kind === "name" || one.kind === "attribute") && MANAGER.test(one.name)
  );
  if (isManager) return either(yields);
  return blend(yields, { items: isGuessed ? markPartial([...yields]) : yields });
}
function callHandler(callable, frame) {
  const sent = label({ ...UNKNOWN, host: ACCOUNT_HOST }, ["network"]);
  const parameters = callable.node.kind === "class" ? [] : callable.node.parameters;
  invoke(
    callable,
    parameters.map(() => sent),
    /* @__PURE__ */ new Map(),
    frame
  );
}
function invoke(callable, args, keywords, frame) {
  const { machine } = frame;
  const { node } = callable;
  if (node.kind === "class") return construct(callable, args, keywords, frame);
  const everything2 = [...callable.self === void 0 ? [] : [callable.self], ...args, ...keywords.values()];
  const running = machine.calls.running.get(node);
  if (machine.calls.active.size > MOST_NESTED_CALLS && isUnasked(frame.reach))
    machine.files.cut.add(frame.scope.unit.path);
  if (machine.calls.active.size > MOST_NESTED_CALLS) return blend(everything2);
  if (running !== void 0) {
    for (const { text: text3 = "" } of everything2) machine.budget.left -= LOOK_COST + text3.length / LOOKED_FOR_ONE;
    if (running.size >= MOST_RECURSIVE || !everything2.some(actsOnRun)) return blend(everything2);
  }
  if (isPassedOver(callable, frame)) return blend(everything2);
  const around2 = callable.scope.parent === void 0 ? "" : machine.identify(callable.scope);
  const heard = [frame.reach, frame.isUnheard === true, frame.isAgreed === true].join(" ");
  const named3 = [...keywords.keys()].join();
  const key = [heard, around2, named3, ...everything2.map((value) => signatureOf(value, machine))].join("\n");
  machine.budget.left -= key.length / TOLD_FOR_ONE;
  const memo = machine.calls.memo.get(node) ?? /* @__PURE__ */ new Map();
  machine.calls.memo.set(node, memo);
  const known = memo.get(key);
  const rebindings = rebindingsSoFar(callable.scope);
  if (known?.rebindings === rebindings) {
    noteFilled(known.filled, everything2, frame);
    for (const request of known.requests) noteAgain(request, machine.calls.answers);
    return known.result;
  }
  if (running?.has(key) === true) return blend(everything2);
  machine.calls.active.add(node);
  if (running === void 0) machine.calls.running.set(node, /* @__PURE__ */ new Set([key]));
  else running.add(key);
  const { open } = machine.calls.answers;
  const before = open.length;
  try {
    const { result, filled } = run(callable, args, keywords, frame);
    memo.set(key, { result, rebindings, filled, requests: [...new Set(open.slice(before))] });
    noteFilled(filled, everything2, frame);
    return result;
  } finally {
    if (running === void 0) {
      machine.calls.active.delete(node);
      machine.calls.running.delete(node);
    } else running.delete(key);
  }
}

// src/analysis/machine/protocols.ts
function callSpecial(object, names2, args, frame) {
  if (object.type === void 0) return void 0;
  for (const name of names2) {
    const method = memberOf(object.type, name)?.callable;
    if (method !== void 0 && method.node.kind !== "class")
      return invoke({ ...method, self: object }, args, NO_KEYWORDS, frame);
  }
  return void 0;
}
var OPERATORS = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "truediv",
  "//": "floordiv",
  "%": "mod",
  "@": "matmul",
  "**": "pow",
  "<<": "lshift",
  ">>": "rshift",
  "&": "and",
  "|": "or",
  "^": "xor"
};
function callOperator(operator, operands, frame) {
  const name = OPERATORS[operator];
  const [left, right] = operands;
  if (name === void 0 || left === void 0 || right === void 0) return void 0;
  return callSpecial(left, [`__i${name}__`, `__${name}__`], [right], frame) ?? callSpecial(right, [`__r${name}__`], [left], frame);
}
var COMPARISONS = {
  "==": [["__eq__"], ["__eq__"]],
  "!=": [
    ["__ne__", "__eq__"],
    ["__ne__", "__eq__"]
  ],
  "<>": [["__ne__"], ["__ne__"]],
  "<": [["__lt__"], ["__gt__"]],
  "<=": [["__le__"], ["__ge__"]],
  ">": [["__gt__"], ["__lt__"]],
  ">=": [["__ge__"], ["__le__"]],
  in: [["__eq__"], ["__contains__", "__iter__", "__getitem__"]],
  is: [[], []]
};
var UNARY = ["__neg__", "__invert__", "__pos__", "__bool__", "__len__"];
function callTests(values, operators, frame) {
  const [alone = UNKNOWN] = values;
  if (values.length === 1) for (const name of UNARY) callSpecial(alone, [name], [], frame);
  operators.forEach((operator, at2) => {
    const [left = UNKNOWN, right = UNKNOWN] = values.slice(at2, at2 + 2);
    const [ofLeft, ofRight] = COMPARISONS[operator.replace(/^not | not$/, "")] ?? [[], []];
    callSpecial(left, ofLeft, [right], frame);
    callSpecial(right, ofRight, [left], frame);
  });
}
var BY_BUILTIN = {
  "builtins.str": ["__str__", "__repr__"],
  "builtins.print": ["__str__", "__repr__"],
  "builtins.repr": ["__repr__"],
  "builtins.format": ["__format__", "__str__"],
  "builtins.bytes": ["__bytes__"],
  "builtins.len": ["__len__"],
  "builtins.bool": ["__bool__", "__len__"],
  "builtins.int": ["__int__", "__index__"],
  "builtins.hash": ["__hash__"],
  "builtins.dir": ["__dir__"],
  "builtins.next": ["__next__"],
  "builtins.abs": ["__abs__"],
  "builtins.reversed": ["__reversed__"]
};
var ITERATING = new Set(
  "iter list tuple set frozenset sum min max sorted any all enumerate dict zip map".split(" ")
);
function callByBuiltin(name, args, frame) {
  const object = args.find(({ type }) => type !== void 0);
  if (object === void 0 || !name.startsWith("builtins.")) return void 0;
  if (ITERATING.has(name.slice("builtins.".length))) return iterated(object, frame);
  const names2 = Object.hasOwn(BY_BUILTIN, name) ? BY_BUILTIN[name] : void 0;
  return names2 === void 0 ? void 0 : callSpecial(object, names2, [], frame);
}
var anyNumberOf = (item) => blend([item], { items: markPartial([item]) });
function linesOf(opened, frame) {
  const name = `${opened.ref ?? ""}.readlines`;
  const call = { at: 0, frame, name, method: "readlines", receiver: opened, args: [], keywords: NO_KEYWORDS };
  const lines = frame.machine.outside.call(call);
  return lines.items === void 0 && !lines.labels.has("shipped") ? void 0 : lines;
}
function iterated(object, frame) {
  if (object.callable !== void 0) return membersOf(object.callable);
  if (object.ref === "builtins.open()") return linesOf(object, frame);
  const iterator = callSpecial(object, ["__iter__", "__aiter__"], [], frame);
  if (iterator === void 0) {
    const item = callSpecial(object, ["__getitem__"], [UNKNOWN], frame);
    return item && anyNumberOf(item);
  }
  const next2 = callSpecial(iterator, ["__next__", "__anext__"], [], frame);
  return next2 === void 0 ? iterator : anyNumberOf(next2);
}
var ENUM = /^(?:enum|aenum)\.\w*(?:Enum|Flag)$/;
function isEnum(type) {
  return lineOf(type).some(({ bases = [] }) => bases.some(({ ref }) => ref !== void 0 && ENUM.test(ref)));
}
function membersOf(type) {
  if (type.members === void 0 || !isEnum(type)) return void 0;
  const items = [...type.members.names].filter(([name, { callable }]) => callable === void 0 && !name.startsWith("_")).map(([, value]) => value);
  return { ...UNKNOWN, items };
}

// src/analysis/machine/calls.ts
function evaluateArguments(args, frame) {
  const positional = [];
  const keywords = /* @__PURE__ */ new Map();
  for (const { name, value } of args) {
    const evaluated = evaluate(value, frame);
    if (name === void 0) positional.push(evaluated);
    else if (name === "*")
      positional.push(...(iterated(evaluated, frame) ?? evaluated).items ?? [evaluated]);
    else if (name === "**" && isAllNames(evaluated)) keywords.set(name, evaluated);
    else if (name === "**") for (const [key, inner] of evaluated.entries ?? []) keywords.set(key, inner);
    else keywords.set(name, evaluated);
  }
  return { args: positional, keywords };
}
function textMethod(receiver, method, call) {
  if (receiver?.text === void 0 || receiver.ref !== void 0) return void 0;
  const table2 = call.keywords.get("**") ?? call.args[0];
  const around2 = table2 === void 0 || !isAllNames(table2) ? void 0 : namesFor(receiver.text, call.frame.scope);
  if (method === "format" && call.keywords.size > 0) {
    const named3 = around2 === void 0 ? call.keywords : new Map([...call.keywords, ...around2]);
    return blend([receiver, ...call.args, ...named3.values()], {
      text: fillNamed(receiver.text, call.args, named3)
    });
  }
  if (/^(?:safe_)?substitute$|^format_map$/.test(method)) {
    const named3 = around2 ?? call.args[0]?.entries ?? call.keywords;
    const fields = method === "format_map" ? BRACES : DOLLARS;
    return blend([receiver, ...named3.values()], { text: fillKeyed(receiver.text, fields, named3) });
  }
  return entryOf(TEXT_METHODS, method)?.(receiver, call.args);
}
function attributeByText(owner, name, frame) {
  const key = wholeText(name);
  if (key !== void 0)
    return takenFrom(owner, key, spelledBy(name, attributeOf(owner, key, frame)), { scope: frame.scope });
  const chosen = name === void 0 ? void 0 : chosenMethods(owner, name, frame);
  if (chosen !== void 0) return chosen;
  const isHidden = name?.labels.has("decoded") === true || name?.labels.has("computed") === true;
  const isOffered = name?.labels.has("request") === true && !/^[\w.]+$/.test(owner.ref ?? "");
  if (name === void 0 || !isHidden || isOffered) return blend([owner]);
  return blend([owner, name], owner.ref === void 0 ? {} : { ref: HIDDEN_BUILTIN });
}
function inheritedStart(receiver, method, frame) {
  if (receiver?.type === void 0 || method !== "start") return;
  const run2 = attributeOf(receiver, "run", frame);
  if (run2.callable !== void 0) invoke(run2.callable, [], NO_KEYWORDS, frame);
}
var LONG_TEXT = 2e4;
function chargeFor(values, { machine }) {
  for (const { text: text3 } of values)
    if (text3 !== void 0 && text3.length > LONG_TEXT) machine.budget.left -= text3.length >> 5;
}
function heardBy(frame, at2) {
  const isUnheard = frame.dropped === at2 || frame.dropped === "every";
  return (frame.isUnheard ?? false) === isUnheard ? frame : { ...frame, isUnheard };
}
var CHOICE_COST = 5;
function callValue(callee, given, from = callee.bound) {
  const { at: at2, args, keywords, written: written2, frame } = given;
  frame.machine.budget.left -= CHOICE_COST * ((callee.others?.length ?? 0) + (callee.otherwise?.length ?? 0));
  const other = callee.otherwise?.find(({ ref, callable }) => (ref ?? callable) !== void 0);
  if (other !== void 0)
    return either([callValue({ ...callee, otherwise: void 0 }, given, from), callValue(other, given)]);
  chargeFor([from?.owner ?? callee, ...args], frame);
  if (from?.name === "__call__") {
    const all = {
      args: [...from.args ?? [], ...args],
      keywords: new Map([...from.keywords ?? [], ...keywords])
    };
    return callValue(from.owner, { ...given, ...all });
  }
  if (callee.callable !== void 0) {
    const inner = heardBy(frame, at2);
    const named3 = withHiddenCopies(keywords);
    const isFollowed = ({ insteadOf }) => insteadOf === void 0 || isUnasked(frame.reach);
    const all = [callee.callable, ...(callee.others ?? []).filter(isFollowed)];
    const results = all.map((one) => invoke(one, args, named3, inner));
    return either(results);
  }
  const own = callSpecial(callee, ["__call__"], args, frame);
  if (own !== void 0) return own;
  const { owner, name: method = "", place, scope: placeScope } = from ?? {};
  inheritedStart(owner, method, frame);
  if (method === "__getattribute__" && owner !== void 0) return attributeByText(owner, args[0], frame);
  const name = callee.ref ?? "";
  const call = {
    at: at2,
    args,
    keywords,
    written: written2,
    frame,
    name,
    method,
    place,
    placeScope,
    receiver: owner ?? callee
  };
  const text3 = textMethod(owner, method, call);
  if (text3 !== void 0) return withTextLabels(text3);
  return (owner && containerMethod(owner, method, call)) ?? frame.machine.outside.call(call);
}
function methodOwner(called, callee, receiver) {
  const { bound } = callee;
  if (called.kind === "attribute" && receiver !== void 0 && bound?.name !== "__call__")
    return { owner: receiver, name: called.name, place: called.of };
  const place = called.kind === "call" ? called.args[0]?.value : void 0;
  return bound === void 0 ? void 0 : { ...bound, place: bound.place ?? place };
}
var SAVERS = /^(?:save|savefig|tofile|dump|export|readinto|recv_into)$/;
var isNamed = ({ text: text3, file }) => text3 !== void 0 || file !== void 0;
function takeBack({ args, written: written2 = [] }, frame) {
  const { filled } = frame.machine.calls;
  if (written2.some(({ name }) => name === "*")) return;
  args.forEach((before, at2) => {
    const now = filled.get(before);
    const place = written2[at2];
    if (now === void 0 || place === void 0 || place.name !== void 0) return;
    filled.delete(before);
    replace(place.value, now, frame);
  });
}
function evaluateCall(expression, frame) {
  const { called, at: at2 } = expression;
  const receiver = called.kind === "attribute" ? evaluate(called.of, frame) : void 0;
  const callee = called.kind === "attribute" && receiver !== void 0 ? attributeOf(receiver, called.name, frame) : evaluate(called, frame);
  const written2 = expression.args;
  const given = { at: at2, frame, written: written2, ...evaluateArguments(written2, frame) };
  const from = methodOwner(called, callee, receiver);
  const result = callValue(callee, given, from);
  if (callee.callable !== void 0) takeBack(given, frame);
  const [into] = given.args;
  const [target] = written2;
  if (into !== void 0 && target !== void 0 && from !== void 0 && SAVERS.test(from.name) && !isNamed(into))
    absorb(target.value, into, [from.owner], frame);
  return result;
}

// src/analysis/machine/checked-downloads.ts
var DIGEST = /^hashlib\.\S*\.(?:hex)?digest\(\)/;
function noteComparison(parts, { machine, reach, scope }) {
  if (reach !== "install") return;
  const compared = parts.some(
    ({ ref, labels }) => ref !== void 0 && DIGEST.test(ref) && (labels.has("file") || labels.has("network"))
  );
  if (compared) machine.files.comparing.add(scope.unit.path);
}
var ASKS_SYSTEM = /\bplatform\.(?:system|machine)\b|\bsys\.platform\b|\bos\.(?:name|uname)\b/;
var SYSTEMS = [/darwin|macos|osx/i, /linux/i, /win(?:dows|32|64)|\.exe\b/i];
function isPortable(bytes) {
  if (bytes === void 0) return false;
  const text3 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").replace(/#.*/g, "");
  return ASKS_SYSTEM.test(text3) && SYSTEMS.every((system) => system.test(text3));
}
var PORTABLE = /* @__PURE__ */ new WeakMap();
function isChosen({ behaviour, isHushed: isHushed2, labels, path, reach, steps }, { shipped }) {
  if (behaviour !== "starts-process" && behaviour !== "loads-native" || !labels.has("network"))
    return false;
  if (isUnasked(reach) || isHushed2 === true) return false;
  const known = PORTABLE.get(shipped) ?? /* @__PURE__ */ new Map();
  PORTABLE.set(shipped, known);
  return [.../* @__PURE__ */ new Set([path, ...steps.map(({ file }) => file)])].some((one) => {
    const is = known.get(one) ?? isPortable(shipped.read(one));
    known.set(one, is);
    return is;
  });
}
function withDownloadTraits(sighting, machine) {
  const { hashing, comparing } = machine.files;
  return {
    ...sighting,
    ...hashing.has(sighting.path) ? { hashes: true } : {},
    ...comparing.size > 0 && sighting.reach === "install" ? { isChecked: true } : {},
    ...isChosen(sighting, machine) ? { isPortable: true } : {}
  };
}

// src/analysis/machine/operators.ts
var isStarred = (item) => item.kind === "spread" || item.kind === "name" && item.star === true;
function spreadOut(items, values) {
  if (!items.some(isStarred)) return values;
  return values.flatMap((value, at2) => {
    const item = items[at2];
    return item !== void 0 && isStarred(item) ? value.items ?? [value] : [value];
  });
}
function tested(expression, parts, frame) {
  const { operators = [] } = expression;
  if (parts.some(({ type }) => type !== void 0)) callTests(parts, operators, frame);
  noteComparison(parts, frame);
  const ofVersion = versionTest(expression, parts, frame);
  if (ofVersion !== void 0) return ofVersion;
  return parts.length === 1 ? blend(parts) : UNKNOWN;
}
function computed(operator, given, frame) {
  const [left, right] = given;
  const isFilled = operator === "%" && left?.text !== void 0 && right !== void 0 && isAllNames(right);
  const operands = isFilled ? [left, { ...right, entries: namesFor(left.text, frame.scope) }] : given;
  const isOwn = operands.some(({ type }) => type !== void 0);
  return (isOwn ? callOperator(operator, operands, frame) : void 0) ?? evaluateOperation(operator, operands);
}

// src/analysis/machine/evaluate.ts
var MOST_ROUNDS = 2e4;
var MOST_CHOSEN = 200;
var TRIED = 16;
var LONG_WORD = 24;
var MOST_NESTED = 400;
var LITERALS = /* @__PURE__ */ new WeakMap();
function literal(expression) {
  const known = LITERALS.get(expression);
  if (known !== void 0) return known;
  const { text: text3 } = expression;
  const value = textValue(text3, expression.kind === "bytes");
  const labels = textLabels(text3);
  const made2 = labels.length === 0 ? value : label(value, labels);
  LITERALS.set(expression, made2);
  return made2;
}
var isEmpty = ({ text: text3, items, entries }) => text3 === "" || items?.length === 0 || entries?.size === 0;
function either(values) {
  const [first2] = values;
  if (values.length === 1 && first2 !== void 0) return first2;
  const best = values.find((value) => value.callable ?? value.module ?? value.fields) ?? values.find(({ ref }) => ref !== void 0 && sinkKind(ref) !== void 0) ?? values.find((value) => (value.text ?? value.items ?? value.entries) !== void 0 && !isEmpty(value)) ?? values.find((value) => value.ref !== void 0 && value.ref !== "None") ?? (values.every(isEmpty) ? first2 : void 0);
  const { labels, steps, host, file } = blend(values);
  const others = {
    ...otherTexts(best?.text, values),
    ...otherLists(best, values),
    ...values.some(({ callable }) => callable !== void 0) ? otherCalls(best, values) : {}
  };
  return { ...best ?? UNKNOWN, ...others, labels, steps, ...host && { host }, ...file && { file } };
}
var HANDED = ["environment", "secret", "capture", "decoded"];
function raise(value, { machine, scope }) {
  const labels = deepLabels([value]);
  const { raised } = machine.calls;
  const { path } = scope.unit;
  const before = deepLabels([raised.get(path) ?? UNKNOWN]);
  const isText = wholeText(value) !== void 0 && value.fields !== void 0 && !HANDED.some((one) => before.has(one));
  if (isText || HANDED.some((one) => labels.has(one))) raised.set(path, value);
}
var MOST_YIELDS = 2e4;
function giveOut({ value: given, isEach }, frame) {
  const value = evaluate(given, frame);
  const yields = frame.scope.yields ??= [];
  const all = isEach === true ? iterate(value) ?? [value] : [value];
  yields.push(...all.slice(0, Math.max(0, MOST_YIELDS - yields.length)));
}
function isKnown({ text: text3, number, items, entries }) {
  return (text3 ?? number ?? items ?? entries) !== void 0;
}
function comprehension(expression, frame) {
  const scope = { ...frame.scope, names: /* @__PURE__ */ new Map(), parent: frame.scope, stars: [] };
  const inner = { ...frame, scope };
  const results = [];
  let whole = true;
  let isDone = false;
  let isFiltered = false;
  let isSecret = false;
  const tryRest = (target, rest) => {
    frame.machine.budget.left -= LOOK_COST * rest.length;
    for (const item of worthTrying(rest)) {
      assign(target, item, inner);
      evaluate(expression.element, inner);
    }
  };
  const run2 = (at2) => {
    const clause = expression.clauses[at2];
    if (clause === void 0) {
      results.push(evaluate(expression.element, inner));
      if (results.length >= (whole ? MOST_ROUNDS : MOST_CHOSEN)) isDone = true;
      if (results.length === TRIED && !results.some(isKnown)) [isDone, whole] = [true, false];
      return;
    }
    const looped = evaluate(clause.iterable, inner);
    const over = iterated(looped, inner) ?? looped;
    const items2 = iterate(over);
    if (items2 === void 0 || clause.conditions.length > 0) whole = false;
    isFiltered ||= clause.conditions.length > 0 && (wholeText(over)?.length ?? 0) > LONG_WORD;
    for (const [round, item] of (items2 ?? [blend([over])]).entries()) {
      if (frame.machine.budget.left <= 0) return;
      if (isDone) {
        if (at2 + 1 === expression.clauses.length) tryRest(clause.target, items2?.slice(round) ?? []);
        return;
      }
      frame.machine.budget.left -= 1;
      assign(clause.target, item, inner);
      if (round < TRIED)
        for (const condition of clause.conditions) {
          const { labels } = evaluate(condition, inner);
          isSecret ||= labels.has("found-secret");
        }
      run2(at2 + 1);
    }
  };
  run2(0);
  if (expression.isDictionary === true) return fromPairs(results);
  if (whole) return blend([], { items: results });
  const kept = isSecret ? results.map((one) => label(one, ["secret", "found-secret"])) : results;
  const items = isFiltered ? kept.map((one) => label(one, ["computed"])) : kept;
  return blend(items, { items: markPartial(items) });
}
function fromPairs(pairs2) {
  const entries = /* @__PURE__ */ new Map();
  pairs2.forEach(({ items: [key, value = UNKNOWN] = [] }, index) => {
    entries.set(keyOf(key) ?? `\0${index}`, value);
  });
  return { ...UNKNOWN, entries };
}
var isSpread = (key) => key.kind === "group" && key.parts.length === 0;
function dictionary(expression, frame) {
  const entries = /* @__PURE__ */ new Map();
  let names2;
  expression.pairs.forEach(([key, value], index) => {
    const [name, given] = [keyOf(evaluate(key, frame)) ?? `\0${index}`, evaluate(value, frame)];
    if (isSpread(key) && given.entries !== void 0)
      for (const [inner, one] of given.entries) entries.set(inner, one);
    else entries.set(name, underName(name, given));
    if (isSpread(key) && /^builtins(?:\.(?:globals|locals|vars)\(\))?$/.test(given.ref ?? ""))
      names2 = given.ref;
  });
  return { ...UNKNOWN, entries, ...names2 === void 0 ? {} : { ref: "builtins.globals()" } };
}
function evaluate(expression, frame) {
  const { budget } = frame.machine;
  if (budget.left <= 0 || budget.nested > MOST_NESTED) return UNKNOWN;
  budget.left -= 1;
  switch (expression.kind) {
    case "name":
      return lookUp(frame.scope, expression.name);
    case "text":
    case "bytes":
      return literal(expression);
    case "number":
      return numberValue(expression.value, expression.whole);
    default: {
      budget.nested += 1;
      const value = evaluateInside(expression, frame);
      budget.nested -= 1;
      return value;
    }
  }
}
function indexed({ index, of }, frame) {
  const owner = evaluate(of, frame);
  if (index.kind !== "slice") {
    const at2 = evaluate(index, frame);
    return partOfVersion(owner, index, at2) ?? indexOf(owner, at2, frame);
  }
  const bounds = index.bounds.map((bound) => bound && evaluate(bound, frame));
  const sliced = partOfVersion(owner, index, UNKNOWN) ?? slice(owner, bounds);
  frame.machine.budget.left -= (sliced.text?.length ?? sliced.items?.length ?? 0) >> 5;
  return sliced;
}
function evaluateInside(expression, frame) {
  const all = (parts) => parts.map((part) => evaluate(part, frame));
  switch (expression.kind) {
    case "format": {
      const joined2 = concatenate(all(expression.parts));
      return joined2.text === void 0 ? joined2 : label(joined2, textLabels(joined2.text));
    }
    case "attribute": {
      const owner = evaluate(expression.of, frame);
      return takenFrom(owner, expression.name, attributeOf(owner, expression.name, frame), {
        place: expression.of,
        scope: frame.scope
      });
    }
    case "call":
      return evaluateCall(expression, frame);
    case "index":
      return indexed(expression, frame);
    case "operation":
      return computed(expression.operator, all(expression.operands), frame);
    case "list":
      return { ...UNKNOWN, items: spreadOut(expression.items, all(expression.items)) };
    case "dict":
      return dictionary(expression, frame);
    case "comprehension":
      return comprehension(expression, frame);
    case "lambda":
      for (const { value } of expression.parameters) if (value?.kind === "call") evaluate(value, frame);
      return { ...UNKNOWN, callable: { node: expression, scope: frame.scope } };
    case "walrus": {
      const value = evaluate(expression.value, frame);
      bind(frame.scope, expression.name, value);
      return value;
    }
    case "yield":
      giveOut(expression, frame);
      return UNKNOWN;
    case "spread": {
      const value = evaluate(expression.value, frame);
      return iterated(value, frame) ?? value;
    }
    case "raise":
      raise(evaluate(expression.value, frame), frame);
      return UNKNOWN;
    case "caught":
      return frame.machine.calls.raised.get(frame.scope.unit.path) ?? UNKNOWN;
    case "choice":
      return either(all(expression.parts));
    case "group":
      return tested(expression, all(expression.parts), frame);
    default:
      return UNKNOWN;
  }
}

// src/analysis/facts/wallets.ts
var WALLET_MODULES = [
  "eth_account",
  "eth_keys",
  "web3",
  "solders",
  "solana",
  "nacl.signing",
  "mnemonic",
  "bip32",
  "bip32utils",
  "bip39",
  "bip44",
  "bip_utils",
  "hdwallet",
  "bitcoinlib",
  "bitcoin",
  "bit",
  "tronpy",
  "pytoniq",
  "tonsdk",
  "xrpl",
  "substrateinterface",
  "coincurve",
  "ecdsa"
];
var WALLETS = new RegExp(`^(?:${WALLET_MODULES.join("|").replaceAll(".", String.raw`\.`)})\\b`);
var KEY_FUNCTIONS = anyOf([
  /\.(?:from|to|with|by|new|generate|create|random|restore|recover|import|decrypt|encrypt)(?:_\w+|[A-Z]\w*)?$/,
  /\.sign(?:_\w+|[A-Z]\w*)?$/,
  /\.(?:privateKeyToAccount|Account|LocalAccount|Keypair|SigningKey|PrivateKey|Mnemonic|HDWallet)$/
]);
var KEY_CLASS = /^(?:Keypair|LocalAccount|SigningKey|HDWallet)$/;
var makesKeys = (type, method) => KEY_CLASS.test(type) && KEY_FUNCTIONS.test(`.${method}`);
var takesPrivateKey = (name) => WALLETS.test(name) && KEY_FUNCTIONS.test(name);

// src/analysis/machine/hooks.ts
function callWith(callable, what, frame, owner = UNKNOWN) {
  const { node } = callable;
  if (node.kind === "class") {
    for (const { callable: method } of callable.members?.names.values() ?? [])
      if (method !== void 0 && method.node.kind !== "class") callWith(method, what, frame, owner);
    return;
  }
  const isClientFirst = owner.host !== void 0 && node.parameters.length > 1;
  const seen = label(owner.host === void 0 ? UNKNOWN : { ...UNKNOWN, host: owner.host }, [what]);
  invoke(
    callable,
    node.parameters.map((_one, index) => index === 0 && isClientFirst ? owner : seen),
    NO_KEYWORDS,
    frame
  );
}
function replaceOutside(owner, name, value, frame, at2) {
  const { machine, scope } = frame;
  if (value.callable === void 0) return;
  if (owner.ref === void 0 || owner.ref.startsWith("?")) {
    const { name: type = "" } = owner.bound ?? {};
    if (makesKeys(type, name))
      sight(frame, at2, {
        behaviour: "replaces-function",
        name: `${type}.${name}`,
        labels: NO_LABELS,
        steps: []
      });
    return;
  }
  if (machine.owns(scope.unit.path, owner.ref)) return;
  if (owner === plainReference(owner.ref) && owner.ref !== "builtins") return;
  const replaced2 = `${owner.ref}.${name}`;
  if (takesPrivateKey(replaced2))
    sight(frame, at2, { behaviour: "replaces-function", name: replaced2, labels: NO_LABELS, steps: [] });
  if (name === "excepthook") {
    const inner = frame.reach === "import" ? { ...frame, reach: "call" } : frame;
    if (value.callable.node.kind !== "class") invoke(value.callable, [], NO_KEYWORDS, inner);
    return;
  }
  const hears = ON.test(name);
  if (hears && owner.host === void 0)
    machine.pending.hearers.push({ callable: value.callable, path: scope.unit.path });
  callWith(value.callable, hears ? "network" : "intercepted", frame, owner);
}
function hearAlways(value, frame) {
  if (value?.callable !== void 0) callWith(value.callable, "intercepted", frame);
  else registerObject(value, ["__call__"], frame);
}
function hearFrom(client, callable, frame) {
  const { machine, scope } = frame;
  if (client.host === void 0) machine.pending.hearers.push({ callable, path: scope.unit.path });
  else callWith(callable, "network", frame, client);
}
function connectHearers(client, frame) {
  const { budget } = frame.machine;
  const { hearers } = frame.machine.pending;
  if (hearers.length === 0) return;
  budget.left -= hearers.length >> 3;
  const here = hearers.filter(({ path }) => path === frame.scope.unit.path);
  hearers.splice(0, hearers.length, ...hearers.filter((one) => !here.includes(one)));
  for (const { callable } of here) callWith(callable, "network", frame, client);
}
var ON = /^on(?:_[a-z]|[A-Z])/;
function hearOthers(client, keywords, frame) {
  for (const [name, { callable }] of keywords)
    if (callable !== void 0 && ON.test(name)) callWith(callable, "network", frame, client);
}
function registerObject(object, methods, frame) {
  if (object !== void 0) callSpecial(object, methods, [label(UNKNOWN, ["intercepted"])], frame);
}
var KEPT = /^(?:builtins|functools|contextlib|abc|typing|typing_extensions|dataclasses|enum|types|wrapt|decorator|six|pytest)\.|\.(?:wraps|setter|getter|deleter|property|cached_property|overload)$/;
var MOST_REGISTERED = 200;
function register({ callable }, by, frame) {
  const { machine } = frame;
  if (callable !== void 0 && HOOKS.test(by)) callWith(callable, "intercepted", frame);
  if (callable === void 0 || callable.node.kind === "class" || machine.calls.active.size === 0) return;
  if (callable.scope.parent === void 0 || callable.self !== void 0 || KEPT.test(by)) return;
  if (machine.pending.registered.length < MOST_REGISTERED) machine.pending.registered.push(callable);
}
var HOOKS = /(?:addaudithook|settrace|setprofile|\.events\.register)$|^sqlalchemy\.event\.listen(?:s_for\(\))?$/;
function hookClass(made2, bases, metaclass, given, frame) {
  const call = (type, name, args) => {
    const hook = type?.callable === void 0 ? void 0 : memberOf(type.callable, name)?.callable;
    if (hook !== void 0 && hook.node.kind !== "class") invoke(hook, args, given, frame);
  };
  for (const base of bases) call(base, "__init_subclass__", [made2]);
  const node = made2.callable?.node;
  const named3 = textValue(node?.kind === "class" ? node.name : "");
  const names2 = made2.callable?.members?.names;
  const parts = [named3, { ...UNKNOWN, items: bases }, { ...UNKNOWN, ...names2 && { fields: names2 } }];
  if (metaclass !== void 0) call(metaclass, "__prepare__", [metaclass, ...parts.slice(0, 2)]);
  if (metaclass !== void 0) call(metaclass, "__new__", [metaclass, ...parts]);
  call(metaclass, "__init__", [made2, ...parts]);
  if (metaclass?.callable?.node.kind === "class")
    noteMade({ ...UNKNOWN, type: metaclass.callable }, metaclass.callable, frame);
  else if (metaclass?.callable !== void 0) invoke(metaclass.callable, parts, NO_KEYWORDS, frame);
  for (const member of made2.callable?.members?.names.values() ?? [])
    if (member.type !== void 0) callSpecial(member, ["__set_name__"], [made2, UNKNOWN], frame);
}

// src/analysis/machine/assign.ts
function saysNothing({ text: text3, number, items, entries, ref, callable, fields, module, file }) {
  if (text3 !== void 0 || number !== void 0 || items !== void 0 || entries !== void 0)
    return false;
  if (callable !== void 0 || fields !== void 0 || module !== void 0 || file !== void 0)
    return false;
  return ref === void 0 || ref === "None";
}
var MOST_ENTRIES = 2e4;
var COPIED_FOR_ONE = 32;
var MOST_MERGED = 64;
function eitherEntry(before, now, { machine }) {
  if (before === now || before.size > MOST_MERGED || now.size > MOST_MERGED) return now;
  machine.budget.left -= now.size >> 2;
  const either2 = new Map(before);
  for (const [key, value] of now) {
    const old = before.get(key);
    if (old === void 0 || old === value) either2.set(key, value);
    else
      either2.set(key, {
        ...value,
        ...otherTexts(value.text, [old, value]),
        ...otherLists(value, [old, value])
      });
  }
  return either2;
}
function merged(before, value, frame) {
  if (!frame.isConditional || before === void 0 || before === value) return value;
  const { text: text3, items, entries } = value;
  if (items?.length === 0 && before.items !== void 0) return carriedOn(value, before);
  const [first2] = before.items ?? [];
  if (items !== void 0 && first2 !== void 0 && !items.includes(first2))
    return carriedOn(before, { ...value, ...otherLists(value, [before, value]) });
  if (entries !== void 0 && before.entries !== void 0)
    return carriedOn(before, { ...value, entries: eitherEntry(before.entries, entries, frame) });
  if ((before.callable ?? value.callable) !== void 0)
    return carriedOn(before, { ...value, ...otherCalls(value, [before]) });
  if (before.text !== void 0 && !(text3?.startsWith(before.text) ?? false) && !saysNothing(value))
    return carriedOn(before, { ...value, ...otherTexts(text3, [before, value]) });
  return carriedOn(before, value);
}
function carriedOn(before, value) {
  if (saysNothing(value))
    return { ...before, labels: unionLabels([before, value]), steps: joinSteps([before, value]) };
  const labels = deepLabels([before]);
  if (labels.size === 0 && before.file === void 0 && before.host === void 0) return value;
  return {
    ...value,
    labels: unionLabels([{ labels }, value]),
    steps: joinSteps([{ steps: deepSteps([before]) }, value]),
    ...value.file === void 0 && before.file !== void 0 ? { file: before.file } : {},
    ...value.host === void 0 && before.host !== void 0 ? { host: before.host } : {}
  };
}
var BEFORE = /* @__PURE__ */ new WeakMap();
var MOST_ADDED = 64;
function grewFrom(value, before) {
  let at2 = value;
  for (let steps = 0; at2 !== void 0 && steps < MOST_ADDED; steps += 1) {
    if (at2 === before) return steps > 0;
    at2 = BEFORE.get(at2);
  }
  return false;
}
var MOST_CHANGED = 2e4;
function withByte(bytes, { number: at2 }, value, { machine }) {
  const { text: text3 = "" } = bytes;
  const changed = label(blend([bytes, value], { isBytes: true }), ["decoded"]);
  if (at2 === void 0 || value.number === void 0 || text3.length > MOST_CHANGED) return changed;
  machine.budget.left -= text3.length >> 8;
  const index = at2 < 0 ? text3.length + at2 : at2;
  const byte = String.fromCharCode(value.number & 255);
  return { ...changed, text: text3.slice(0, index) + byte + text3.slice(index + 1) };
}
function holderOf(of) {
  const called = of.kind === "call" ? of.called : void 0;
  return called?.kind === "attribute" && /^(?:setdefault|get)$/.test(called.name) ? called.of : void 0;
}
function assignIndex(target, given, frame) {
  const container = evaluate(target.of, frame);
  const index = evaluate(target.index, frame);
  const key = keyOf(index);
  const value = underName(key, given);
  const holder = holderOf(target.of);
  if (holder !== void 0) {
    absorb(holder, evaluate(holder, frame), [value], frame);
    return;
  }
  if (callSpecial(container, ["__setitem__"], [index, value], frame) !== void 0) return;
  if (container.fields !== void 0 && container.type === void 0 && key !== void 0) {
    setField(container.fields, key, merged(container.fields.get(key), value, frame));
    return;
  }
  if (container.fields !== void 0) {
    setField(container.fields, "[]", merged(container.fields.get("[]"), value, frame));
    return;
  }
  noteAssignment(container, key, frame);
  if (container.ref === "os.environ") setVariable(key, value, frame);
  if (container.isBytes === true && container.text !== void 0)
    replace(target.of, withByte(container, index, value, frame), frame);
  else if (container.ref === "builtins.globals()" && key !== void 0) bind(frame.scope, key, value);
  else if (container.entries !== void 0 && key !== void 0 && container.entries.size < MOST_ENTRIES) {
    frame.machine.budget.left -= container.entries.size / COPIED_FOR_ONE;
    const entries = new Map(container.entries).set(key, value);
    const filled = { ...container, entries };
    BEFORE.set(filled, container);
    replace(target.of, filled, frame);
  } else absorb(target.of, container, [value], frame);
}
function absorb(target, container, values, frame) {
  const labels = deepLabels(values);
  const host = values.find((value) => value.host !== void 0)?.host;
  if (labels.size === 0 && host === void 0 && container.items === void 0) return;
  frame.machine.budget.left -= (container.items?.length ?? 0) / COPIED_FOR_ONE;
  const items = container.items === void 0 || container.items.length > MOST_ENTRIES ? {} : { items: grown(container.items, values) };
  const taken = {
    ...container,
    ...items,
    labels: unionLabels([container, { labels }]),
    steps: joinSteps([container, { steps: deepSteps(values) }]),
    ...host === void 0 ? {} : { host }
  };
  BEFORE.set(taken, container);
  replace(target, taken, frame);
}
function replace(target, value, frame) {
  if (target.kind === "name") setName(ownerOf(frame.scope, target.name), target.name, value);
  else if (target.kind === "attribute" || target.kind === "index") assign(target, value, frame, true);
}
function partOf(value) {
  return blend([value], value.ref === void 0 ? {} : { ref: `${value.ref}[]` });
}
var WORTH_TELLING = ["credential", "key-parameter", "secret", "environment", "capture"];
var WORDS = /\S\s+\S/;
function isWorthTelling({ labels, text: text3 }, { reach }) {
  return WORTH_TELLING.some((one) => labels.has(one)) || isUnasked(reach) && WORDS.test(text3 ?? "");
}
function setByClass(owner, name, value, frame) {
  if (owner.type === void 0) return false;
  const setter = memberOf(owner.type, `${name}.setter`)?.callable;
  if (setter !== void 0) {
    invoke(boundTo(owner, setter, owner.type), [value], NO_KEYWORDS, frame);
    return true;
  }
  const member = memberOf(owner.type, name);
  if (member?.type !== void 0) callSpecial(member, ["__set__"], [owner, value], frame);
  return false;
}
function replaceCode(code, at2, frame) {
  frame.machine.outside.call({ at: at2, name: "builtins.exec", args: [code], keywords: NO_KEYWORDS, frame });
}
function isGivenOut(owner, name, { items, entries }) {
  if (owner.type === void 0 || items !== void 0 || entries !== void 0) return false;
  return memberOf(owner.type, `${name}.setter`) !== void 0;
}
function assign(target, value, frame, isChange = false) {
  const { scope } = frame;
  if (target.kind === "name")
    bind(scope, target.name, merged(scopeOf(scope, target.name).names.get(target.name), value, frame));
  else if (target.kind === "attribute") {
    const owner = evaluate(target.of, frame);
    if (target.name === "__code__") replaceCode(value, target.at, frame);
    noteAssignment(owner, target.name, frame);
    if (isChange ? isGivenOut(owner, target.name, value) : setByClass(owner, target.name, value, frame))
      return;
    if (owner.fields !== void 0) {
      if (isWorthTelling(value, frame))
        callSpecial(owner, ["__setattr__"], [textValue(target.name), value], frame);
      if (owner.fields.get(target.name) !== value)
        setField(owner.fields, target.name, merged(owner.fields.get(target.name), value, frame));
    } else if (owner.module !== void 0) setName(owner.module, target.name, value);
    else if (owner.callable?.members !== void 0)
      setName(
        owner.callable.members,
        target.name,
        merged(owner.callable.members.names.get(target.name), value, frame)
      );
    else if (value.callable !== void 0 && owner.ref !== void 0)
      replaceOutside(owner, target.name, value, frame, target.at);
    else if (target.of.kind === "name" || target.of.kind === "attribute")
      absorb(target.of, owner, [value], frame);
  } else if (target.kind === "index") assignIndex(target, value, frame);
  else if (target.kind === "list") {
    const items = iterate(iterated(value, frame) ?? value);
    const star = target.items.findIndex((item) => item.kind === "name" && item.star === true);
    const spare = (items?.length ?? 0) - target.items.length;
    target.items.forEach((item, index) => {
      const taken = index === star ? items?.slice(index, index + spare + 1) : void 0;
      if (index === star) assign(item, blend([], { items: taken?.length ? taken : [blend([value])] }), frame);
      else assign(item, items?.[star >= 0 && index > star ? index + spare : index] ?? partOf(value), frame);
    });
  }
}

// src/analysis/machine/routes.ts
var ROUTE = /^(?:route|get|post|put|delete|patch|websocket|api_route)$/;
function isOfRoute(decorator) {
  if (decorator.kind !== "call" || decorator.called.kind !== "attribute") return false;
  const [path] = decorator.args;
  return ROUTE.test(decorator.called.name) && path?.value.kind === "text" && path.value.text.startsWith("/");
}

// src/analysis/machine/decorators.ts
var BOT_HANDLER = /^(?:discord|nextcord|disnake)\.\S*\(\)\.(?:event|listen\(\)|command\(\)|slash_command\(\))$/;
var HEARER = /^(?:socketio|engineio|websocket|signalrcore|pusher|paho|nats|stomp|aiogram|telethon|pyrogram|telebot|slack_bolt)\.\S*\.(?:on|event|on_\w+|subscribe|listen\w*|message_handler|message)(?:\(\))?$/;
var MOST_STAND_INS = 4;
function standInFor(made2, decorated, name, frame) {
  const { callable } = made2;
  if (callable === void 0 || callable === decorated.callable) return;
  if (callable.node.kind === "class" || callable.scope.parent === void 0) return;
  const node = decorated.callable?.node;
  const insteadOf = node?.kind === "function" ? { insteadOf: node } : {};
  const standIn = { ...callable, ...insteadOf };
  setName(frame.scope, `@${name}`, { ...made2, callable: standIn });
  const bound = frame.scope.names.get(name);
  if (bound?.callable !== void 0 && bound.callable === decorated.callable)
    setName(frame.scope, name, {
      ...bound,
      others: [...bound.others ?? [], standIn].slice(0, MOST_STAND_INS)
    });
}
function handOver(decorator, decorated, frame) {
  const { ref = "" } = decorator;
  const { callable } = decorated;
  register(decorated, ref, frame);
  const { pending } = frame.machine;
  if (ref === "atexit.register") invoke(callable, [], NO_KEYWORDS, frame);
  else if (BOT_HANDLER.test(ref)) pending.handlers.push(callable);
  else if (HEARER.test(ref)) hearFrom(decorator, callable, frame);
  else if (callable.node.kind === "function" && callable.node.decorators.some(isOfRoute))
    pending.routes.push(decorated);
}
function decorate(decorators, decorated, name, frame) {
  for (const decorator of decorators) {
    const { callable } = decorator;
    if (callable !== void 0) {
      const made2 = invoke(callable, [decorated], NO_KEYWORDS, frame);
      standInFor(made2, decorated, name, frame);
    } else handOver(decorator, decorated, frame);
  }
}
function isTool(decorator) {
  const named3 = decorator.kind === "call" ? decorator.called : decorator;
  return (named3.kind === "attribute" || named3.kind === "name") && /^(?:tool|function_tool)$/.test(named3.name);
}
function readDescription(node, frame) {
  const texts2 = node.decorators.flatMap(
    (one) => one.kind === "call" ? one.args.map(({ value }) => evaluate(value, frame)) : []
  );
  const doc = isLater(node.body) ? UNKNOWN : docstring(node.body);
  for (const { text: text3 = "" } of [doc, ...texts2])
    if (isPoisoned(text3))
      sight(frame, node.at, {
        behaviour: "instructs-model",
        name: node.name,
        labels: /* @__PURE__ */ new Set(),
        steps: [],
        text: text3
      });
}

// src/analysis/machine/loop-rounds.ts
var ReadFirst = class {
  names = /* @__PURE__ */ new Set();
  read(expression, bound) {
    switch (expression.kind) {
      case "name":
        if (!bound.has(expression.name)) this.names.add(expression.name);
        return;
      case "comprehension": {
        const inner = new Set(bound);
        for (const { target, iterable, conditions } of expression.clauses) {
          this.read(iterable, inner);
          this.bind(target, inner);
          for (const condition of conditions) this.read(condition, inner);
        }
        this.read(expression.element, inner);
        return;
      }
      case "lambda":
        for (const { value } of expression.parameters) if (value !== void 0) this.read(value, bound);
        this.read(expression.body, /* @__PURE__ */ new Set([...bound, ...expression.parameters.map(({ name }) => name)]));
        return;
      default:
        for (const part of inside(expression)) this.read(part, bound);
    }
  }
  bind(target, bound) {
    if (target.kind === "name") bound.add(target.name);
    else if (target.kind === "list") for (const item of target.items) this.bind(item, bound);
    else this.read(target, bound);
  }
  readStatement(statement, bound) {
    switch (statement.kind) {
      case "assign":
        this.read(statement.value, bound);
        for (const target of statement.targets) {
          if (statement.operator !== void 0) this.read(target, bound);
          this.bind(target, bound);
        }
        return;
      case "expression":
      case "return":
        this.read(statement.value, bound);
        return;
      case "branch":
        if (statement.condition !== void 0) this.read(statement.condition, bound);
        this.readAll(statement.body, new Set(bound));
        return;
      case "loop":
        this.readLoop(statement, bound);
        return;
      case "with":
        for (const { value, target } of statement.items) {
          this.read(value, bound);
          if (target !== void 0) this.bind(target, bound);
        }
        this.readAll(statement.body, bound);
        return;
      case "try":
        for (const block of [statement.body, ...statement.handlers]) this.readAll(block, new Set(bound));
        return;
      case "class":
        for (const expression of [...statement.decorators, ...statement.bases]) this.read(expression, bound);
        this.readAll(statement.body, new Set(bound));
        bound.add(statement.name);
        return;
      case "function":
        for (const expression of statement.decorators) this.read(expression, bound);
        for (const { value } of statement.parameters) if (value !== void 0) this.read(value, bound);
        if (!isLater(statement.body)) this.readAll(statement.body, new Set(bound));
        bound.add(statement.name);
        return;
      case "import":
      case "declaration":
      case "outer":
    }
  }
  readAll(body, bound) {
    for (const statement of body) this.readStatement(statement, bound);
  }
  readLoop({ target, over, body }, bound) {
    const inner = new Set(bound);
    this.read(over, inner);
    if (target !== void 0) this.bind(target, inner);
    this.readAll(body, inner);
  }
};
var READ_FIRST = /* @__PURE__ */ new WeakMap();
function readFirst(loop) {
  const known = READ_FIRST.get(loop);
  if (known !== void 0) return known;
  const reader = new ReadFirst();
  reader.readLoop(loop, /* @__PURE__ */ new Set());
  READ_FIRST.set(loop, reader.names);
  return reader.names;
}
function watchTexts(loop, { scope }) {
  const before = [...readFirst(loop)].flatMap((name) => {
    const owner = ownerOf(scope, name);
    const text3 = owner.names.get(name)?.text;
    return text3 === void 0 ? [] : [{ name, owner, text: text3 }];
  });
  return () => {
    for (const { name, owner, text: text3 } of before) {
      const value = owner.names.get(name);
      if (value?.text === void 0 || value.text === text3 || value.text.endsWith(HOLE)) continue;
      if (value.text.startsWith(text3)) setName(owner, name, { ...value, text: value.text + HOLE });
      else if (value.text.endsWith(text3)) setName(owner, name, { ...value, text: HOLE + value.text });
    }
  };
}
function watchRound(loop, { machine, scope }) {
  const bound = (name) => ownerOf(scope, name).names.get(name);
  const before = [...readFirst(loop)].map((name) => [name, bound(name)]);
  const [changes2, rebindings] = [changesSoFar(), rebindingsSoFar(scope)];
  return () => {
    if (changesSoFar() !== changes2 || rebindingsSoFar(scope) !== rebindings) return true;
    return before.some(([name, value]) => !meansTheSame(value, bound(name), machine));
  };
}

// src/analysis/machine/click-programs.ts
var OF_CLICK = "standalone_mode";
var isCommandOfClick = (value) => value.kind === "call" && value.args.some(({ name }) => name === OF_CLICK);
var OWN_NAME = /(?:^|\/)(?!__)(\w+)\.py$/;
function startsCommandLine(statement, frame) {
  const { machine, reach, scope } = frame;
  if (reach !== "import" || scope.parent !== void 0 || machine.calls.active.size > 0) return false;
  if (!isCommandOfClick(statement.value)) return false;
  const name = OWN_NAME.exec(scope.unit.path)?.[1];
  return name !== void 0 && !machine.isNamed(name, scope.unit.path);
}

// src/analysis/machine/execute.ts
var MAIN_SHARE = 5e4;
var MOST_LOOPS = 64;
var MOST_ROUNDS2 = 1e5;
var MOST_ROUNDS_NESTED = 1024;
var LOOP_BUDGET = 4e5;
var WORK_BUDGET = 3e5;
var TRIED2 = 16;
var LONG_LOOP = {};
function childScope(parent) {
  return { names: /* @__PURE__ */ new Map(), parent, stars: [], unit: parent.unit, returns: [] };
}
function nameOf2({ name, decorators: [accessor] }, { scope }) {
  const getter = scope.names.get(name)?.callable;
  if (accessor?.kind !== "attribute" || !/^(?:setter|deleter)$/.test(accessor.name)) return name;
  const isOfIt = accessor.of.kind === "name" && accessor.of.name === name;
  return isOfIt && getter !== void 0 && isMarked(getter, "property") ? `${name}.${accessor.name}` : name;
}
function defineFunction(node, frame) {
  const decorators = node.decorators.map((decorator) => evaluate(decorator, frame));
  const callable = { node, scope: frame.scope };
  for (const { value } of node.parameters)
    if (value !== void 0 && !PLAIN2.test(value.kind)) evaluate(value, frame);
  const name = nameOf2(node, frame);
  bind(frame.scope, name, merged(frame.scope.names.get(name), { ...UNKNOWN, callable }, frame));
  decorate(decorators, { ...UNKNOWN, callable }, name, frame);
  if (node.decorators.some(isTool)) readDescription(node, frame);
  const service = decorators.find(({ host }) => host === ACCOUNT_HOST);
  if (service === void 0) return;
  callHandler(callable, frame);
}
var PLAIN2 = /^(?:name|text|bytes|number|attribute|lambda)$/;
function defineClass(node, frame) {
  const members = childScope(frame.scope);
  executeAll(node.body, { ...frame, scope: members });
  const bases = node.bases.map((base) => evaluate(base, frame));
  const made2 = { ...UNKNOWN, callable: { node, scope: frame.scope, members, bases } };
  bind(frame.scope, node.name, merged(frame.scope.names.get(node.name), made2, frame));
  const given = new Map((node.keywords ?? []).map(([name, value]) => [name, evaluate(value, frame)]));
  hookClass(made2, bases, node.metaclass && evaluate(node.metaclass, frame), given, frame);
  decorate(
    node.decorators.map((decorator) => evaluate(decorator, frame)),
    made2,
    node.name,
    frame
  );
}
function amountHeld({ names: names2, yields = [] }) {
  let held = yields.length;
  for (const { text: text3, items, entries } of names2.values())
    held += (text3?.length ?? 0) + (items?.length ?? 0) + (entries?.size ?? 0);
  return held;
}
function executeLong(items, run2, frame) {
  const { budget } = frame.machine;
  const { active } = frame.machine.calls;
  if (active.has(LONG_LOOP) || items.length > MOST_ROUNDS2 || budget.loops <= 0) return false;
  active.add(LONG_LOOP);
  const before = budget.left;
  const share = Math.min(LOOP_BUDGET, budget.loops);
  const held = amountHeld(frame.scope);
  budget.left = share;
  for (const item of items.slice(0, TRIED2)) run2(item);
  const affordable = share * TRIED2 / Math.max(1, share - budget.left);
  const isWorthIt = items.length <= affordable && amountHeld(frame.scope) >= held + TRIED2 / 2;
  if (isWorthIt) for (const item of items.slice(TRIED2)) run2(item);
  const isWhole2 = isWorthIt && budget.left > 0;
  budget.loops -= share - budget.left;
  budget.left = before;
  active.delete(LONG_LOOP);
  return isWhole2;
}
function workOff(statement, run2, frame) {
  const { scope, machine } = frame;
  const lengths = [...readFirst(statement)].map((name) => {
    const items = ownerOf(scope, name).names.get(name)?.items ?? [];
    machine.budget.left -= LOOK_COST * items.length;
    return worthTrying(items).length === 0 ? 0 : items.length;
  });
  const least = machine.budget.left - WORK_BUDGET;
  for (let left = Math.max(0, ...lengths); left > 0 && machine.budget.left > least; left -= 1) run2(UNKNOWN);
}
function executeLoop(statement, frame) {
  const looped = evaluate(statement.over, frame);
  const over = iterated(looped, frame) ?? looped;
  const items = statement.target === void 0 ? void 0 : iterate(over);
  const isShort = items !== void 0 && items.length <= MOST_LOOPS;
  const rounds = (frame.rounds ?? 1) * (isShort ? Math.max(1, items.length) : 1);
  const inner = { ...frame, isConditional: true, rounds };
  const isNew = statement.target?.kind === "name" && !frame.scope.names.has(statement.target.name);
  const isCertain = items !== void 0 && items.length > 0 && (isNew || !frame.isConditional);
  const run2 = (item, isAny = false) => {
    if (statement.target !== void 0)
      assign(statement.target, item, isAny ? { ...frame, isConditional: false } : inner);
    executeAll(statement.body, inner);
  };
  if (isShort && rounds <= MOST_ROUNDS_NESTED) {
    for (const item of items) run2(item);
    return;
  }
  if (items !== void 0 && !isShort && executeLong(items, run2, frame)) return;
  frame.scope.isGuessed = true;
  const leaveOpen = watchTexts(statement, frame);
  const leftSomething = watchRound(statement, frame);
  if (statement.target === void 0) workOff(statement, run2, frame);
  if (items !== void 0) {
    frame.machine.budget.left -= LOOK_COST * items.length;
    for (const item of worthTrying(items)) run2(item);
  }
  run2(blend([over, ...items?.slice(0, MOST_LOOPS) ?? []]), isCertain);
  if (leftSomething()) run2(blend([over]));
  leaveOpen();
}
function runAside(body, frame) {
  const { budget } = frame.machine;
  const before = budget.left;
  const share = Math.min(before, MAIN_SHARE);
  budget.left = share;
  executeAll(body, frame);
  budget.left = Math.max(1, before - (share - budget.left));
}
function executeBranch(statement, frame) {
  const inner = { ...frame, isConditional: true };
  if (isMainTest(statement.condition)) {
    const runs = frame.scope.unit.isMain === true || frame.scope.unit.layer > 0;
    if (runs) executeAll(statement.body, frame);
    else runAside(statement.body, { ...inner, reach: "script" });
    return;
  }
  const { condition, unless } = statement;
  const truth = condition === void 0 ? void 0 : truthOfVersion(evaluate(condition, frame), frame);
  if (truth === false) return;
  if (unless !== void 0 && isBrief(unless) && truthOfVersion(evaluate(unless, frame), frame) === true)
    return;
  executeAll(statement.body, asksUser(condition, frame.scope) ? { ...inner, isAgreed: true } : inner);
}
function evaluateDropped(value, frame) {
  if (value.kind !== "call") return evaluate(value, frame);
  const before = frame.machine.calls.answers.open.length;
  const given = evaluate(value, { ...frame, dropped: droppedCall(value).at });
  dropSince(before, given, frame);
  return given;
}
function executeAssign(statement, frame) {
  const [target] = statement.targets;
  const isDropped = statement.value.kind === "call" && frame.scope.body !== void 0 && isForgotten(statement, frame.scope.body);
  let value = isDropped ? evaluateDropped(statement.value, frame) : evaluate(statement.value, frame);
  if (statement.operator !== void 0 && target !== void 0) {
    const operands = [evaluate(target, frame), value];
    value = callOperator(statement.operator, operands, frame) ?? evaluateOperation(statement.operator, operands);
  }
  for (const each2 of statement.targets) assign(each2, value, frame);
}
function executeWith(statement, frame) {
  const managers = statement.items.map(({ value, target }) => {
    const inner = target === void 0 ? { ...frame, dropped: "every", isUnheard: true } : frame;
    const manager = evaluate(value, inner);
    const given = manager.items === void 0 ? manager : either(manager.items);
    const opened = callSpecial(manager, ["__enter__", "__aenter__"], [], inner) ?? given;
    if (target !== void 0) assign(target, opened, frame);
    return manager;
  });
  const isQuiet2 = managers.some(({ ref }) => ref === "contextlib.suppress()");
  executeAll(statement.body, isQuiet2 ? { ...frame, isQuiet: isQuiet2 } : frame);
  for (const manager of managers)
    callSpecial(manager, ["__exit__", "__aexit__"], [UNKNOWN, UNKNOWN, UNKNOWN], frame);
}
function execute(statement, frame) {
  switch (statement.kind) {
    case "import":
      executeImport(statement, frame);
      return;
    case "assign":
      executeAssign(statement, frame);
      return;
    case "declaration":
      (frame.scope.declared ??= []).push(statement.name);
      return;
    case "expression":
      evaluateDropped(
        statement.value,
        startsCommandLine(statement, frame) ? { ...frame, reach: "script" } : frame
      );
      return;
    case "return":
      frame.scope.returns.push(
        evaluate(statement.value, frame.isUnheard === true ? { ...frame, dropped: "every" } : frame)
      );
      return;
    case "function":
      defineFunction(statement, frame);
      return;
    case "class":
      defineClass(statement, frame);
      return;
    case "branch":
      executeBranch(statement, frame);
      return;
    case "loop":
      executeLoop(statement, frame);
      return;
    case "with":
      executeWith(statement, frame);
      return;
    case "outer":
      frame.scope.outer = /* @__PURE__ */ new Set([...frame.scope.outer ?? [], ...statement.names]);
      return;
    case "try":
      executeAll(statement.body, withHandlers(statement, frame));
      for (const handler of statement.handlers) executeAll(handler, { ...frame, isConditional: true });
  }
}
function executeAll(statements, frame) {
  for (const statement of statements) {
    if (frame.machine.budget.left <= 0) return;
    execute(statement, frame);
  }
}

// src/analysis/machine/imports.ts
function runModule(unit, frame) {
  const { modules: modules2 } = frame.machine;
  const known = modules2.get(unit.path);
  if (known !== void 0) return known;
  const scope = { names: /* @__PURE__ */ new Map(), stars: [], unit, returns: [] };
  modules2.set(unit.path, scope);
  executeAll(unit.tree.body, { ...frame, scope, isConditional: false });
  return scope;
}
function importWritten(module, frame, at2) {
  const { machine } = frame;
  if (machine.files.written.length === 0) return;
  const name = `${module.slice(module.lastIndexOf(".") + 1)}.py`;
  const file = machine.files.written.find(({ path = "" }) => path === name || path.endsWith(`/${name}`));
  if (file === void 0 || file.text === void 0 && file.labels.size === 0) return;
  const { labels, steps, host, text: text3 } = file;
  const code = { ...UNKNOWN, labels, steps, ...host && { host }, ...text3 !== void 0 && { text: text3 } };
  machine.outside.call({ name: "builtins.exec", args: [code], keywords: /* @__PURE__ */ new Map(), at: at2, frame });
}
function importModule(module, frame, at2 = 0) {
  const unit = frame.machine.resolve(frame.scope.unit.path, module, frame.reach);
  if (unit !== void 0) return { ...UNKNOWN, module: runModule(unit, frame) };
  importWritten(module, frame, at2);
  const { shipped } = frame.machine;
  const native = shipped.isPlain ? shipped.findNative(frame.scope.unit.path, module) : void 0;
  if (native !== void 0)
    sight(frame, 0, {
      behaviour: "loads-native",
      name: "import",
      labels: /* @__PURE__ */ new Set(["shipped"]),
      steps: [],
      text: native
    });
  return reference(module);
}
function moduleMember({ names: names2 }, name, frame) {
  const known = names2.get(name);
  const computed3 = names2.get("__getattr__")?.callable;
  if (known !== void 0 || computed3?.node.kind !== "function" || name.startsWith("__")) return known;
  return isLater(computed3.node.body) ? void 0 : invoke(computed3, [textValue(name)], /* @__PURE__ */ new Map(), frame);
}
var MOST_PARTS2 = 40;
function importDotted(statement, frame) {
  const { module, alias } = statement;
  const value = importModule(module, frame, statement.at);
  if (alias !== void 0) {
    bind(frame.scope, alias, value);
    return;
  }
  const [first2 = module, ...rest] = module.split(".", MOST_PARTS2);
  const top = rest.length === 0 ? value : importModule(first2, frame);
  let owner = top;
  let path = first2;
  for (const segment of rest) {
    path = `${path}.${segment}`;
    const next2 = path === module ? value : importModule(path, frame);
    if (owner.module !== void 0 && next2.module !== void 0) owner.module.names.set(segment, next2);
    owner = next2;
  }
  bind(frame.scope, first2, top);
}
function executeImport(statement, frame) {
  const { module, name } = statement;
  if (name === void 0) {
    importDotted(statement, frame);
    return;
  }
  const from = importModule(module, frame, statement.at);
  if (name === "*") {
    if (from.module === void 0) frame.scope.stars.push(module);
    else for (const [key, value] of from.module.names) bind(frame.scope, key, value);
    return;
  }
  const joined2 = module.endsWith(".") ? `${module}${name}` : `${module}.${name}`;
  const member = from.module === void 0 ? void 0 : moduleMember(from.module, name, frame);
  bind(frame.scope, statement.alias ?? name, member ?? importModule(joined2, frame));
}

// src/analysis/machine/attributes.ts
function memberOf(type, name) {
  for (const { members } of lineOf(type)) {
    const found2 = members?.names.get(name);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
function isMarked({ node }, as) {
  const isNamed2 = (name) => name === as || as === "property" && PROPERTIES.test(name);
  return node.kind === "function" && node.decorators.some((one) => (one.kind === "name" || one.kind === "attribute") && isNamed2(one.name));
}
var PROPERTIES = /^(?:cached|class|lazy|async_cached|threaded_cached|abstract)_?property$|^reify$/;
function boundTo(object, method, type) {
  return { ...method, self: isMarked(method, "classmethod") ? { ...UNKNOWN, callable: type } : object };
}
function ofClass(type, member, frame) {
  const { callable } = member;
  if (callable === void 0 || !isMarked(callable, "classmethod")) return member;
  const bound = { ...member, callable: boundTo(UNKNOWN, callable, type) };
  return isMarked(callable, "property") ? invoke(bound.callable, [], /* @__PURE__ */ new Map(), frame) : bound;
}
var PROPERTY = "builtins.property()";
function methodOf(owner, type, name, frame) {
  const member = memberOf(type, name);
  const getter = member?.bound?.owner.callable;
  if (member?.ref === PROPERTY && getter !== void 0)
    return invoke(boundTo(type.self ?? owner, getter, type), [], /* @__PURE__ */ new Map(), frame);
  if (member?.ref === "functools.partialmethod()" && member.bound !== void 0)
    return { ...member, bound: { ...member.bound, args: [owner, ...member.bound.args ?? []] } };
  if (member?.callable === void 0 || member.callable.node.kind === "class")
    return (member && callSpecial(member, ["__get__"], [owner], frame)) ?? member;
  const bind2 = (method) => boundTo(type.self ?? owner, method, type);
  const bound = { ...member, callable: bind2(member.callable), others: member.others?.map(bind2) };
  if (!isMarked(bound.callable, "property")) return bound;
  const isShared = memberOf(type, `${name}.setter`) !== void 0 && !isUnasked(frame.reach);
  return isShared ? bound : invoke(bound.callable, [], /* @__PURE__ */ new Map(), frame);
}
function ancestors(first2) {
  const all = [first2];
  for (let next2 = parentOf(first2); all.length < 12 && next2?.text !== void 0; next2 = parentOf(next2))
    all.push(next2);
  return all;
}
function missing(owner, name, frame) {
  return callSpecial(owner, ["__getattr__", "__getattribute__"], [textValue(name)], frame);
}
function takenFrom(owner, name, found2, from) {
  if (found2.callable !== void 0 || found2.module !== void 0 || found2.text !== void 0) return found2;
  if (found2.fields !== void 0 || found2.items !== void 0 || found2 === owner) return found2;
  const isModule = owner.ref !== void 0 && !owner.ref.includes("(");
  if (isPlain2(owner) && owner.text === void 0 && isModule) return found2;
  return { ...found2, bound: { owner, name, ...from } };
}
function docOf(node) {
  const body = node.kind === "lambda" ? void 0 : node.body;
  return body === void 0 || isLater(body) ? UNKNOWN : docstring(body);
}
function toldBy(owner, name) {
  if (!owner.labels.has("parameter")) return [];
  return credentialLabels(name).filter((one) => one !== "key-parameter");
}
var isMember = ({ text: text3, number, ref, fields }) => (text3 !== void 0 || number !== void 0) && ref === void 0 && fields === void 0;
function attributeOf(owner, name, frame) {
  if (name === "value" && isMember(owner)) return owner;
  if (name === "__dict__" && owner.module !== void 0) return owner;
  if (name === "__dict__" && owner.fields !== void 0) return { ...UNKNOWN, fields: owner.fields };
  if (owner.module !== void 0)
    return moduleMember(owner.module, name, frame) ?? (/^(?:loader|load_module)$/.test(name) ? owner : blend([owner]));
  const field = owner.fields?.get(name);
  if (field !== void 0) return field;
  if (owner.type !== void 0) {
    const found2 = methodOf(owner, owner.type, name, frame);
    if (found2 !== void 0) return found2;
    const base = outerBase(owner.type);
    const computed3 = base === void 0 && !/^__/.test(name) ? missing(owner, name, frame) : void 0;
    if (computed3 !== void 0) return computed3;
    const told = reference(`${base ?? "?"}().${name}`);
    return blend([owner, told], { ref: `${base ?? "?"}().${name}` });
  }
  if (owner.callable?.members !== void 0) {
    const found2 = memberOf(owner.callable, name);
    const outside = owner.otherwise?.find(({ ref }) => ref !== void 0);
    const other = outside === void 0 ? {} : { otherwise: [attributeOf(outside, name, frame)] };
    if (found2 !== void 0) return { ...ofClass(owner.callable, found2, frame), ...other };
  }
  if (/^__(?:call|func|wrapped)__$/.test(name) && (owner.callable ?? owner.ref) !== void 0) return owner;
  if (name === "__dict__" && owner.callable?.members !== void 0)
    return { ...UNKNOWN, entries: owner.callable.members.names };
  if (name === "__code__" && owner.callable === void 0 && owner.labels.has("network")) return UNKNOWN;
  if (owner.callable !== void 0 && name === "__globals__") return plainReference("builtins.globals()");
  if (owner.callable !== void 0 && name === "__doc__") return docOf(owner.callable.node);
  if (owner.ref !== void 0) {
    if (name === "__dict__" && owner.ref === "builtins") return owner;
    if (name === "__dict__" && owner.ref === "os") return label(reference("os.__dict__"), ["environment"]);
    if (name === "__self__" && owner.ref.startsWith("builtins.")) return plainReference("builtins");
    if (name === "__file__" && /^[\w.]+$/.test(owner.ref))
      return { ...UNKNOWN, text: `${HOLE}/site-packages/${owner.ref.replaceAll(".", "/")}/__init__.py` };
    const found2 = reference(`${owner.ref}.${name}`);
    const outer = owner.labels.has("environment") && owner.ref === "os" ? UNKNOWN : owner;
    if (isPlain2(outer)) return found2;
    const carried = { ...blend([found2, outer]), ...found2.ref === void 0 ? {} : { ref: found2.ref } };
    const isObject2 = owner.ref.endsWith(")") || owner.ref.startsWith("?");
    return isObject2 ? label(carried, toldBy(owner, name)) : carried;
  }
  const parent = name === "parent" || name === "parents" ? parentOf(owner) : void 0;
  if (parent?.text !== void 0)
    return name === "parent" ? parent : { ...UNKNOWN, items: ancestors(parent) };
  if (isPlain2(owner)) return plainReference(`?.${name}`);
  return label(blend([owner], { ref: `?.${name}` }), toldBy(owner, name));
}
function spelledBy(name, found2) {
  const kind = found2.ref === void 0 ? void 0 : sinkKind(found2.ref);
  const isHidden = name?.labels.has("decoded") === true || name?.labels.has("computed") === true;
  return isHidden && (kind === "code" || kind === "process") ? label(found2, ["spelled"]) : found2;
}
var HIDDEN_BUILTIN = "builtins.?";
var LONGEST_TABLE = 1e3;
var FUNCTIONS_OF_OS = /^(?:system|popen|exec[lv]p?e?|spawn[lv]p?e?|startfile)$/;
function globalOf(key) {
  if (FUNCTIONS_OF_OS.test(key)) return reference(`os.${key}`);
  return key === "__builtins__" ? reference("builtins") : reference(key);
}
function enumMember({ callable }, index) {
  const name = callable?.members === void 0 ? void 0 : wholeText(index);
  return callable !== void 0 && name !== void 0 && isEnum(callable) ? memberOf(callable, name) : void 0;
}
function itemOfClass({ callable }, index, frame) {
  const method = callable?.members === void 0 ? void 0 : memberOf(callable, "__class_getitem__")?.callable;
  if (method === void 0 || method.node.kind === "class") return void 0;
  return invoke({ ...method, self: { ...UNKNOWN, callable } }, [index], /* @__PURE__ */ new Map(), frame);
}
function indexOf(owner, index, frame) {
  const item = callSpecial(owner, ["__getitem__", "__missing__"], [index], frame) ?? enumMember(owner, index) ?? itemOfClass(owner, index, frame);
  return item ?? itemOf(owner, index, frame);
}
var MOST_OTHERS = 1e3;
var TYPED_IN = /^(?:(?:argparse|optparse|docopt|fire|click|getpass)\b|sys\.argv|builtins\.(?:raw_)?input\b)/;
var isAsked = ({ labels, ref = "" }, reach) => labels.has("parameter") || !isUnasked(reach) && TYPED_IN.test(ref);
function oneOf(values, key, { reach }) {
  const called = values.find(({ callable: callable2, ref: ref2 }) => callable2 ?? (ref2 && sinkKind(ref2)));
  const { ref, callable } = called ?? UNKNOWN;
  const others = values.flatMap((one) => one.callable ?? []).filter((one) => one !== callable);
  return {
    ...called === void 0 && !isAsked(key, reach) ? { ...anyList(values), ...anyText(values) } : {},
    ...ref && { ref },
    ...callable && { callable },
    ...others.length > 0 && { others: others.slice(0, MOST_OTHERS) }
  };
}
function itemOf(owner, index, frame) {
  const key = wholeText(index);
  if (key !== void 0 && /\.__globals__$/.test(owner.ref ?? "")) return globalOf(key);
  if (owner.ref === "os.environ") return variableOf(index, void 0, frame);
  const entry = owner.entries?.get(keyOf(index) ?? "￼") ?? owner.entries?.get(MADE_WHEN_MISSING);
  if (entry !== void 0) return entry;
  if (key !== void 0) {
    if (/^builtins\.(?:globals|locals|vars)\(\)$/.test(owner.ref ?? ""))
      return spelledBy(index, lookUp(frame.scope, key));
    if (owner.ref === "sys.modules") return importModule(key, frame);
    if (owner.ref === "builtins") return spelledBy(index, reference(`builtins.${key}`));
    if (owner.ref?.endsWith(".__dict__") === true && key === "__builtins__") return reference("builtins");
    if (owner.ref?.endsWith(".__dict__") === true) return reference(`${owner.ref.slice(0, -9)}.${key}`);
    if (owner.module !== void 0 || owner.fields !== void 0) return attributeOf(owner, key, frame);
  }
  if (owner.ref === "builtins" && (index.labels.has("decoded") || index.labels.has("computed")))
    return blend([index], { ref: HIDDEN_BUILTIN });
  if (owner.ref === "sys.modules" && index.ref === "__name__")
    return { ...UNKNOWN, module: runModule(frame.scope.unit, frame) };
  if (owner.items !== void 0 && index.number !== void 0) {
    const at2 = index.number < 0 ? owner.items.length + index.number : index.number;
    const item = owner.items[at2];
    if (item !== void 0) return item;
  }
  const letter = index.number === void 0 ? void 0 : wholeText(owner)?.at(index.number);
  if (letter !== void 0)
    return blend([owner], owner.isBytes === true ? { number: letter.charCodeAt(0) } : { text: letter });
  const size = (owner.items?.length ?? 0) + (owner.entries?.size ?? 0);
  if (size > 0) {
    const inside2 = size > LONGEST_TABLE ? [] : [...owner.items ?? [], ...owner.entries?.values() ?? []];
    return blend([owner], oneOf(inside2, index, frame));
  }
  const told = owner.labels.has("parameter") && key !== void 0 ? credentialLabels(key) : [];
  if (owner.ref === void 0) return label(blend([owner]), told);
  const ref = `${owner.ref}[]`;
  return blend([owner, reference(ref)], { ref });
}

// src/analysis/machine/recipe-command.ts
function asPython({ words: [first2 = HOLE, ...words2] }) {
  const list3 = [first2, ...words2].map((word) => JSON.stringify(word)).join(", ");
  return `import subprocess
subprocess.run([${list3}], check=True)
`;
}

// src/analysis/facts/command-methods.ts
var BUILD_COMMANDS = /^(?:install|develop|egg_info|build|bdist|sdist|dist_info|editable_wheel)/;
var COMMAND_METHODS = [
  ...["initialize_options", "finalize_options", "run", "execute", "spawn", "run_command", "get_sub_commands"],
  // build_ext, build_clib
  ...["build_extensions", "build_extension", "check_extensions_list", "swig_sources", "build_libraries"],
  ...["copy_extensions_to_source", "get_ext_fullpath", "get_ext_filename", "get_export_symbols"],
  // build_py, build_scripts
  ...[
    "build_module",
    "build_modules",
    "build_packages",
    "build_package_data",
    "copy_scripts",
    "byte_compile"
  ],
  ...["find_package_modules", "get_source_files", "get_outputs", "copy_file", "copy_tree", "make_file"],
  // install, install_lib, develop
  ...["install", "build", "do_egg_install", "handle_extra_path", "create_path_file"],
  ...["install_for_development", "install_egg_scripts", "install_egg_link", "process_distribution"],
  // sdist, egg_info, bdist_wheel
  ...["add_defaults", "make_distribution", "make_release_tree", "make_archive", "prune_file_list"],
  ...["find_sources", "tagged_version", "write_wheelfile", "get_tag", "egg2dist"]
];

// src/analysis/machine/call-notes.ts
function createCallNotes() {
  return {
    active: /* @__PURE__ */ new Set(),
    running: /* @__PURE__ */ new Map(),
    spared: /* @__PURE__ */ new Set(),
    chosen: /* @__PURE__ */ new Set(),
    senders: /* @__PURE__ */ new Set(),
    contacting: /* @__PURE__ */ new Set(),
    memo: /* @__PURE__ */ new Map(),
    filled: /* @__PURE__ */ new WeakMap(),
    answers: createAnswers(),
    raised: /* @__PURE__ */ new Map()
  };
}

// src/analysis/machine/file-notes.ts
function createFileNotes() {
  return {
    written: [],
    unnamed: /* @__PURE__ */ new WeakMap(),
    unread: /* @__PURE__ */ new Set(),
    hashing: /* @__PURE__ */ new Set(),
    comparing: /* @__PURE__ */ new Set(),
    cut: /* @__PURE__ */ new Set(),
    setups: [],
    mounted: /* @__PURE__ */ new Set(),
    cloned: []
  };
}

// src/analysis/machine/find-modules.ts
function findModules(map, unitAt, roots) {
  const pathOf = (from, module, reach) => {
    if (module.startsWith(".")) return map.resolve(from, module);
    if (reach !== "install" && isStandard(module)) return void 0;
    return map.resolve(from, module) ?? (isWayOut(module) ? void 0 : map.beside(from, module));
  };
  return {
    resolve: (from, module, reach) => {
      const at2 = (path) => path === void 0 ? void 0 : unitAt(path, reach);
      if (isLoaded(module, reach === "install")) return void 0;
      const found2 = at2(pathOf(from, module, reach));
      if (found2 !== void 0 || roots.length === 0) return found2;
      return at2(map.resolveIn(roots, module)) ?? at2(map.resolveIn(roots, module.split(".").at(-1) ?? ""));
    },
    owns: (from, ref) => ref.startsWith(".") || !isStandard(ref) && map.resolve(from, ref.split(".", 1)[0] ?? "") !== void 0
  };
}

// src/analysis/machine/create-machine.ts
var BUDGET = 24e5;
var LOOPS = 1e6;
function numberObjects() {
  const numbers = /* @__PURE__ */ new WeakMap();
  let next2 = 0;
  return (object) => {
    const known = numbers.get(object);
    if (known !== void 0) return known;
    numbers.set(object, next2 += 1);
    return next2;
  };
}
function unitsOf({ files, load: load2 }) {
  const units = /* @__PURE__ */ new Map();
  const add2 = ({ path, tree }) => {
    const unit = { path, tree, layer: 0, outerLine: 0 };
    units.set(path, unit);
    return unit;
  };
  files.forEach(add2);
  return (path, reach) => {
    const known = units.get(path);
    if (known !== void 0) return known;
    const file = load2(path, reach);
    return file === void 0 ? void 0 : add2(file);
  };
}
function createMachine(python, outside, sources) {
  const unitAt = unitsOf(sources);
  const { map, shipped } = sources;
  const roots = [];
  return {
    python,
    outside,
    sightings: /* @__PURE__ */ new Map(),
    texts: /* @__PURE__ */ new Map(),
    modules: /* @__PURE__ */ new Map(),
    ...findModules(map, unitAt, roots),
    unitAt,
    isNamed: sources.isNamed,
    roots,
    shipped,
    budget: { left: BUDGET, nested: 0, loops: LOOPS },
    calls: createCallNotes(),
    version: { isReplaced: false, reliedOn: /* @__PURE__ */ new Map() },
    variables: /* @__PURE__ */ new Map(),
    files: createFileNotes(),
    pending: createPending(),
    identify: numberObjects()
  };
}
function rootFrame(machine, unit, reach) {
  const scope = { names: /* @__PURE__ */ new Map(), stars: [], unit, returns: [] };
  return { machine, scope, reach, isConditional: false };
}

// src/analysis/machine/fresh-object.ts
function freshObject(type) {
  const fields = /* @__PURE__ */ new Map();
  const { declared = [], names: names2 } = type.members ?? {};
  for (const name of declared) {
    const told = credentialLabels(name);
    const hasValue = names2?.get(name)?.text !== void 0;
    if (told.length > 0 && !hasValue) fields.set(name, label(UNKNOWN, ["parameter", ...told]));
  }
  return { ...UNKNOWN, fields, type };
}
var credentialsOf = ({ fields }) => [...fields ?? []].flatMap(([name, { labels }]) => labels.has("credential") ? [name] : []);
function asksFor(node, names2) {
  if (names2.length === 0 || node.kind !== "function") return false;
  if (isLater(node.body)) {
    const { source: source2 } = node.body;
    return names2.some((name) => source2.includes(`.${name}`));
  }
  let found2 = false;
  walk(node.body, {
    expression: (one) => {
      found2 ||= one.kind === "attribute" && names2.includes(one.name);
    }
  });
  return found2;
}

// src/python/stack-overflow.ts
function isStackOverflow(error) {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

// src/analysis/machine/spend.ts
var ENTRY_SHARE = 16e5;
var CALL_SHARE = 5e4;
function attempt2(work, { machine, scope, reach }) {
  try {
    work();
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    machine.budget.nested = 0;
    machine.calls.active.clear();
    machine.calls.running.clear();
    if (isUnasked(reach)) machine.files.cut.add(scope.unit.path);
  }
}
function spend(frame, work) {
  const { budget } = frame.machine;
  const { cut } = frame.machine.files;
  const before = budget.left;
  if (before <= 0 && !isUnasked(frame.reach)) return;
  const share = Math.min(before, isUnasked(frame.reach) ? ENTRY_SHARE : CALL_SHARE);
  budget.left = share;
  attempt2(work, frame);
  if (budget.left <= 0 && isUnasked(frame.reach)) cut.add(frame.scope.unit.path);
  budget.left = before - (share - budget.left);
}
function onTheSide({ budget, files }, share, work) {
  const [before, cut] = [budget.left, new Set(files.cut)];
  budget.left = share;
  work();
  budget.left = before;
  for (const path of [...files.cut]) if (!cut.has(path)) files.cut.delete(path);
}

// src/analysis/machine/implicit-methods.ts
var IMPLICIT = [
  ...["str", "repr", "format", "bytes", "bool", "hash", "index", "int", "float", "complex", "dir", "sizeof"],
  ...["eq", "ne", "lt", "le", "gt", "ge", "neg", "pos", "invert", "abs", "round", "trunc"],
  ...["add", "sub", "mul", "truediv", "mod", "pow", "and", "or", "xor", "lshift", "rshift"].map(
    (name) => `r${name}`
  ),
  ...["copy", "deepcopy", "getstate", "reduce", "reduce_ex", "fspath", "await", "delattr", "delitem"],
  ...["instancecheck", "subclasscheck", "mro_entries"]
].map((name) => `__${name}__`);
var BUDGET2 = 1e5;
function readBack({ items: [called, args] = [] }, at2, frame) {
  if (called !== void 0) callValue(called, { at: at2, frame, args: args?.items ?? [], keywords: NO_KEYWORDS });
}
function callOn({ object, type, reach }, name, machine) {
  const method = memberOf(type, name)?.callable;
  if (method === void 0 || method.node.kind !== "function") return;
  if (machine.calls.memo.has(method.node) || !acts(method)) return;
  const { node } = method;
  const frame = rootFrame(machine, method.scope.unit, reach);
  const args = node.parameters.slice(1).map(() => UNKNOWN);
  spend(frame, () => {
    const given = invoke({ ...method, self: object }, args, NO_KEYWORDS, frame);
    if (name.startsWith("__reduce")) readBack(given, node.at, frame);
  });
}
function callImplicit(machine) {
  onTheSide(machine, BUDGET2, () => {
    for (const made2 of machine.pending.made.values())
      for (const name of made2.object.fields === void 0 ? [...IMPLICIT, "__call__"] : IMPLICIT)
        callOn(made2, name, machine);
  });
}

// src/analysis/reading/file-filter.ts
import { isAscii } from "node:buffer";

// src/analysis/reading/address-words.ts
var DOMAINS = "com net org io ru xyz top site online me cc co pw su tk to app dev biz info icu club cloud host live link pro shop space tech website invalid";
var ADDRESS_WORDS = {
  kind: "address",
  patterns: [
    String.raw`(?<=['"({=])https?:\/\/`,
    String.raw`wss:\/\/`,
    String.raw`ws:\/\/`,
    ...DOMAINS.split(" ").map((domain) => String.raw`(?<=\w)\.${domain}(?:['"]|:\d)`)
  ]
};

// src/analysis/reading/aside-words.ts
var STATEMENT = String.raw`(?<=^[ \t]{1,60}(?:await )?)`;
var STATEMENT_OF = String.raw`(?<=^[ \t]{1,60}(?:await )?\w[\w.]{0,60})`;
var CREDENTIAL_WORDS = {
  kind: "credential",
  flags: "i",
  patterns: [
    String.raw`pass(?:word|wd|phrase|code)\b`,
    String.raw`api_?key\b`,
    "secret",
    String.raw`token\b`,
    "credential",
    "authorization",
    String.raw`cookies?\b`,
    String.raw`card_?number`,
    String.raw`dsn\b`
  ]
};
var ASIDE_WORDS = {
  kind: "aside",
  patterns: [
    String.raw`except\b[^\n:]{0,80}:(?:[ \t]*#[^\n]{0,200})?\s{1,80}(?:pass|return|continue|\.\.\.|[\w.]{0,40}\.debug\()`,
    String.raw`suppress\(`,
    String.raw`Thread\(`,
    String.raw`create_task\(`,
    String.raw`ensure_future\(`,
    String.raw`submit\(`,
    String.raw`call_soon`,
    ...["get", "head", "post", "put", "patch", "request", "send", "sendall", "sendto", "publish"].map(
      (name) => String.raw`${STATEMENT_OF}\.${name}\(`
    ),
    String.raw`${STATEMENT}socket\.\w{1,30}\(`,
    String.raw`${STATEMENT}urlopen\(`,
    String.raw`${STATEMENT}urllib\.request\.\w{1,30}\(`
  ]
};
var LOADING_WORDS = {
  kind: "loads",
  patterns: [
    String.raw`spec_from_file_location`,
    String.raw`SourceFileLoader`,
    String.raw`\bload_source\b`,
    String.raw`\bexec_module\b`
  ]
};
var READING_WORDS = {
  kind: "reads",
  patterns: [String.raw`\bopen\(`, String.raw`\bread_(?:text|bytes)\(`]
};

// src/analysis/reading/drop-words.ts
var BEGINNINGS = [
  String.raw`api\/webhooks`,
  String.raw`api\.telegram`,
  String.raw`hooks\.slack`,
  String.raw`hooks\.zapier`,
  String.raw`maker\.ifttt`,
  String.raw`webhook\.site`,
  "pipedream",
  "trycloudflare",
  "mockapi",
  "gofile",
  "grabify",
  "tmpfiles",
  "termbin"
];
var LOOKUPS = [String.raw`getaddrinfo\([^,\n]{0,200}\+`, String.raw`gethostbyname\([^,\n]{0,200}\+`];
var DROP_WORDS = { kind: "drop", patterns: [...BEGINNINGS, ...LOOKUPS, ...COLLECTING] };

// src/analysis/reading/hiding-words.ts
var BY_IMPORT = String.raw`(?<=^[ \t]*(?:import|from)\b[\w., \t]{0,120})`;
var PUT_TOGETHER = String.raw`['"][^'"\n]{0,40}['"]\s*(?:\+\s*['"]|%\s*\(?['"]|\.\s*join|\[)`;
var HIDING_WORDS = [
  {
    // Tests that other code imports.
    kind: "tests",
    patterns: [
      String.raw`${BY_IMPORT}\btests?\b`,
      String.raw`${BY_IMPORT}\btest_\w`,
      String.raw`${BY_IMPORT}\bconftest\b`,
      String.raw`${BY_IMPORT}(?<=\w)_test\b`
    ]
  },
  {
    // Names in variables: the words describe the text only where no name is put together (HIDDEN in file-filter.ts).
    kind: "computed",
    patterns: [
      String.raw`__dict__\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\bglobals\(\)\s*\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\blocals\(\)\s*\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\bvars\([^)\n]{0,40}\)\s*\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\b__import__\((?!\s*['"])`,
      String.raw`\bimport_module\((?!\s*['"])`,
      String.raw`\bgetattr\(\s*(?:builtins|__builtin__|os|sys)\s*,(?!\s*['"](?!exec|eval|compile|__import__|system|popen|spawn|startfile)\w+['"]\s*[,)])`,
      String.raw`\bgetattr\(\s*(?:__import__|import_module|importlib|sys\.modules)\b`,
      String.raw`\battrgetter\((?!\s*['"][\w.]+['"]\s*[,)])`
    ]
  },
  {
    // The words do not describe the text.
    kind: "opaque",
    patterns: [
      String.raw`\bVirtualAlloc\b`,
      "PROT_EXEC",
      String.raw`(?<!['"])__builtins__`,
      String.raw`__builtins__['"]\s*\]`,
      String.raw`(?<=\(\s*['"])__builtins__`,
      String.raw`(?<=(?:__|\bobject|\]|\))\.)__subclasses__`,
      String.raw`__dict__\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\bglobals\(\)\s*\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\blocals\(\)\s*\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\bvars\(\)\s*\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\b__import__\(\s*(?:${PUT_TOGETHER}|[^\w'"\s)])`,
      String.raw`\bimport_module\(\s*(?:${PUT_TOGETHER}|[^\w'"\s)])`,
      String.raw`\bgetattr\(\s*[\w.]+\s*,\s*(?:${PUT_TOGETHER}|[^\w'"\s{])`,
      "__globals__"
    ]
  }
];

// src/analysis/reading/hook-words.ts
var REPLACED = [
  "requests",
  "httpx",
  "aiohttp",
  "urllib",
  "http",
  "ssl",
  "socket",
  "json",
  "pickle",
  "builtins",
  "logging",
  "getpass",
  "subprocess",
  "boto3",
  "botocore",
  "openai",
  "anthropic",
  "web3",
  "solders",
  "solana",
  "eth_account",
  "paramiko",
  "keyring"
];
var HOOK_WORDS = {
  kind: "data",
  patterns: [
    "addaudithook",
    String.raw`\baddHandler\(`,
    String.raw`\bsettrace\(`,
    String.raw`\bsetprofile\(`,
    String.raw`events\.register`,
    String.raw`def pytest_`,
    ...REPLACED.map((name) => String.raw`(?<=^[ \t]{0,40})\b${name}\.[\w.]{1,60} {0,4}=(?!=)`),
    ...REPLACED.map((name) => String.raw`(?<=\bsetattr\(\s{0,20})${name}\b`)
  ]
};

// src/analysis/reading/os-words.ts
var OS_IN_DISGUISE = [
  String.raw`import os as [a-z]`,
  String.raw`from os import \(`,
  String.raw`from os import [\w, ]{1,80}\b(?:system|environ|popen)\b`,
  String.raw`__import__\(\s{0,9}['"]os['"]`,
  String.raw`getattr\(\s{0,9}os\b`
];

// src/analysis/reading/payment-words.ts
var PAYMENT_WORDS = {
  kind: "place",
  patterns: [
    String.raw`0x\[[0-9a-fA-F-]{3,20}\]\{40`,
    String.raw`bc1\[`,
    String.raw`bc1\|`,
    String.raw`stratum\+`,
    String.raw`mining\.(?:subscribe|authorize|submit)`,
    "eth_submit",
    "xmrig",
    "1-9A-HJ-NP-Z",
    "km-zA-HJ-NP"
  ]
};

// src/analysis/facts/transport-modules.ts
var LINES2 = [
  "niquests pycurl httplib2 tornado tls_client primp socketio zmq nats grpc trio anyio dns scapy",
  "web3 solana tronpy xrpl",
  "redis pymongo psycopg2 psycopg asyncpg pymysql MySQLdb mysql pika kafka posthog",
  "boto3 minio dropbox github gspread notion_client huggingface_hub pyrebase supabase firebase_admin",
  "slack_sdk yagmail pysftp asyncssh telnetlib imaplib logging.handlers multiprocessing.connection"
];
var TRANSPORT_MODULES = LINES2.flatMap((line) => line.split(" "));

// src/analysis/reading/words.ts
var CALLED = String.raw`(?:[\s\\]*[(,)\]};]|:)`;
var YIELDED = String.raw`(?<=\b(?:return|yield|else|or|and|in|lambda|lambda\b[^\n:]{0,80}:)\s{1,9})`;
var ASSIGNED = String.raw`(?<==\s{0,40})`;
var IMPORTED = String.raw`(?<=\b(?:import|from)\s{1,40}|\bimport [\w., \t]{1,80},\s?)`;
var NOT_DEFINED = String.raw`(?<!\bdef\s{1,9})`;
var QUOTED = String.raw`(?<=['"])`;
var COMMANDED = String.raw`(?![a-z]+(?:,? |[.,):]?\s*$))`;
var modules = (...names2) => names2.map((name) => name.replaceAll(".", String.raw`\.`)).flatMap((name) => [String.raw`${IMPORTED}${name}\b`, String.raw`(?<=[(=]\s{0,40}['"])${name}['".]`]);
var runners = (...names2) => names2.flatMap((name) => [
  String.raw`${NOT_DEFINED}\b${name}${CALLED}`,
  String.raw`${ASSIGNED}${name}\b`,
  String.raw`${YIELDED}${name}\b`,
  String.raw`(?<=[.@])${name}\b`,
  String.raw`\b${name}[\s\\]*\.[\s\\]*__`,
  String.raw`\b${name}\s+if\b`,
  String.raw`(?<=\bfrom builtins import\b[^\n]{0,120}\s)${name}\b`
]);
var WORDS2 = [
  {
    // Running text as code.
    kind: "code",
    patterns: [
      ...runners("exec", "eval"),
      String.raw`\bexecfile${CALLED}`,
      String.raw`\brunpy\b`,
      String.raw`\bFunctionType\s*\(`,
      String.raw`\bFunctionType as\b`,
      String.raw`\brunsource\b`,
      String.raw`\bzipimporter\b`,
      String.raw`\bPyRun_`,
      "SourcelessFileLoader",
      String.raw`\bunsafe_load`,
      String.raw`\brunctx\b`,
      // Opens files, of which what comes is then no secret of the package.
      String.raw`(?<=\bimp[^\n]{0,40}\s)find_module\b`
    ]
  },
  {
    // The names of what runs code, as texts, and data that may hold code.
    kind: "named",
    patterns: [
      String.raw`${QUOTED}exec['"]`,
      String.raw`${QUOTED}eval['"]`,
      String.raw`${QUOTED}compile['"]`,
      String.raw`pickle\.loads?\(`
    ]
  },
  {
    kind: "process",
    patterns: [
      ...modules("subprocess"),
      String.raw`\bstartfile\b`,
      "ShellExecute",
      "WinExec",
      "CreateProcess",
      "Win32_Process",
      "fork_exec",
      String.raw`pip\.main\b`,
      String.raw`pip\._internal`,
      ...modules("plumbum", "invoke", "fabric"),
      String.raw`\bgetoutput\b`,
      String.raw`\bpty\.spawn\b`,
      String.raw`(?<!['"])\bpopen\b`,
      String.raw`\.system\(\s*[^)\s]`,
      String.raw`\bos\.(?:system|exec|spawn|popen)`,
      ...OS_IN_DISGUISE,
      String.raw`(?<=\bimport\s{1,40})system\b`,
      "create_subprocess",
      String.raw`\bcdll\b`,
      String.raw`\bCDLL\b`
    ]
  },
  {
    kind: "network",
    patterns: [
      String.raw`\burlopen\b`,
      String.raw`\burlretrieve\b`,
      String.raw`\burllib2\b`,
      ...modules("requests", "httpx", "aiohttp", "urllib3", "httplib", "http.client", "websockets"),
      ...modules("websocket", "wget", "smtplib", "ftplib", "socket", "paramiko", "xmlrpc"),
      ...modules(
        "telebot",
        "telegram",
        "telepot",
        "telethon",
        "pyrogram",
        "aiogram",
        "dhooks",
        "nextcord",
        "disnake",
        "paho"
      ),
      ...modules("discord", "discord_webhook", "dishook", "dpaste", "cloudscraper", "curl_cffi", "grequests"),
      ...modules(...TRANSPORT_MODULES),
      "open_connection",
      "create_datagram_endpoint",
      String.raw`loop\.create_connection`,
      String.raw`${IMPORTED}urllib\b(?!\.(?:parse|error|robotparser)\b)`,
      "[Ww]ebhook",
      String.raw`(?<=\(\s{0,40}['"])urllib(?:\.request)?['"]`,
      "gethostbyname",
      String.raw`aws_secret_access_key\s{0,9}=\s{0,9}['"]`
    ]
  },
  {
    kind: "decoding",
    patterns: [
      "b64decode",
      "b32decode",
      "b16decode",
      "b85decode",
      "a85decode",
      "decodebytes",
      "decodestring",
      "unhexlify",
      "fromhex",
      String.raw`decompress\b`,
      "rot_?13",
      String.raw`\bmarshal\b`,
      String.raw`\bFernet\b`,
      String.raw`\bdecrypt\(`,
      String.raw`\bchr\b`,
      String.raw`codecs\.decode`,
      "getdecoder",
      String.raw`html\.unescape`,
      "unicode_escape",
      String.raw`a2b_\w`,
      "quopri",
      String.raw`cp0(?=37)`,
      String.raw`cp1(?=026|140)`,
      String.raw`cp5(?=00)`,
      String.raw`cp2(?=73)`,
      String.raw`cp8(?=75)`,
      String.raw`cp4(?=24)`
    ]
  },
  ADDRESS_WORDS,
  DROP_WORDS,
  CREDENTIAL_WORDS,
  ASIDE_WORDS,
  HOOK_WORDS,
  {
    // Identity, secrets, keys, captures.
    kind: "data",
    flags: "i",
    patterns: [
      String.raw`\bos\.environ\b`,
      String.raw`(?<=\bimport [^\n]{0,80})environ\b`,
      ...OS_IN_DISGUISE,
      String.raw`\benviron(?:\[|\.(?:get|copy|items)\()`,
      String.raw`\bgetenv\(`,
      String.raw`process_iter\b`,
      String.raw`\bgethostname\b`,
      String.raw`\bgetuser\b`,
      String.raw`\bgetlogin\b`,
      String.raw`platform\.(?:node|uname)`,
      String.raw`\buname\(`,
      "Login Data",
      "Local State",
      "leveldb",
      String.raw`\.ssh\b`,
      String.raw`\bid_rsa\b`,
      String.raw`\.aws['"/\\]`,
      String.raw`run\/secrets`,
      String.raw`proc\/self\/environ`,
      String.raw`\/etc\/passwd`,
      "mnemonic",
      "private_?key",
      "seed_?phrase",
      "wallet_?key",
      "keypair",
      "ImageGrab",
      "screenshot",
      "VideoCapture",
      "make_archive",
      ...modules("pynput", "keyboard", "mouse", "mss", "sounddevice"),
      "pyperclip",
      "clipboard",
      "browser_cookie",
      "google-chrome",
      "Application Support",
      String.raw`\bget_credentials?\(`,
      String.raw`\bget_password\(`,
      String.raw`\bbcc\b`,
      "CryptUnprotect",
      String.raw`\bCookies\b`,
      String.raw`getnode\b`,
      String.raw`\bos\.walk\b`,
      String.raw`\bpynput\b`,
      "VideoCapture",
      "sounddevice",
      String.raw`\bpyaudio\b`,
      String.raw`iam\/security-credentials`,
      String.raw`169\.254\.169\.254`,
      String.raw`\btdata\b`
    ]
  },
  {
    // Places whose programs run by themselves later: writing there is enough.
    kind: "autostart",
    patterns: [
      String.raw`\.bashrc\b`,
      String.raw`\.zsh(?:rc|env)\b`,
      String.raw`profile\.ps1`,
      String.raw`\.npmrc\b`,
      String.raw`\.condarc\b`,
      "ExtensionInstall",
      String.raw`\.profile\b`,
      String.raw`\bStartup\b`,
      "CurrentVersion",
      "crontab",
      "schtasks",
      "LaunchAgents",
      "autostart",
      String.raw`\.git\/hooks`,
      String.raw`\.claude\b`,
      String.raw`(?<!\w)\.cursor['"/\\]`,
      String.raw`AGENTS\.md`,
      String.raw`CLAUDE\.md`,
      String.raw`sitecustomize\b`,
      String.raw`usercustomize\b`,
      String.raw`\.pth['"]`,
      "CreateShort[Cc]ut",
      String.raw`app\.asar`,
      "discord_desktop_core"
    ]
  },
  LOADING_WORDS,
  READING_WORDS,
  {
    // Command lines that fetch, and other software that is changed.
    kind: "place",
    patterns: [
      `curl ${COMMANDED}`,
      `wget ${COMMANDED}`,
      "certutil",
      "bitsadmin",
      "mshta",
      "rundll32",
      "regsvr32",
      "Invoke-WebRequest",
      "Invoke-RestMethod",
      "DownloadString",
      "DownloadFile",
      String.raw`nslookup\s`,
      String.raw`(?<=[[(]\s{0,40}['"])nslookup`,
      String.raw`[Pp]owershell(?!_)`,
      String.raw`\/dev\/tcp`,
      String.raw`(?<=['"]|-m |[;&|] ?)pip3? install`,
      String.raw`${QUOTED}pip3?['"]\s*,\s*['"]install`,
      String.raw`\bnc -`,
      String.raw`pyperclip\.copy`,
      String.raw`pyperclip import\b`,
      "SetClipboard",
      "clipboard_append",
      String.raw`\brmtree\b`,
      String.raw`Path\.home\(\)\.(?:r?glob|iterdir|walk)`,
      String.raw`expanduser\(\s{0,9}['"]~[\\/]?['"]`,
      "send2trash",
      String.raw`containers\/`,
      String.raw`docker\.sock`,
      String.raw`files\b[^.!?\n]{0,80}\b(?:encrypted|locked)\b`,
      ...modules("mcp", "fastmcp", ...WALLET_MODULES)
    ]
  },
  PAYMENT_WORDS,
  ...HIDING_WORDS
];

// src/analysis/reading/word-search.ts
var BEGINNING = /^(?:\\b|\(\?<[=!](?:\\.|[^()[\]\\]|\[(?:\\.|[^\]])*\]|\((?:\\.|[^()])*\))*\))*((?:(?:\[[A-Za-z]{2}\]|\\\W|[^\\[\](){}?*+|.^$])(?![?*{])){3})/;
function triggerOf(pattern) {
  const beginning2 = BEGINNING.exec(pattern)?.[1];
  if (beginning2 === void 0) throw new Error(`no three literal characters begin the word ${pattern}`);
  return beginning2.replace(/\[(.)\w\]/g, "$1").replaceAll("\\", "").slice(0, 3);
}
function mix(first2, second2, third) {
  return ((first2 | 32) << 10 ^ (second2 | 32) << 5 ^ (third | 32)) & MASK;
}
var MASK = 32767;
function byTrigger() {
  const table2 = [];
  for (const { kind, flags = "", patterns } of WORDS2)
    for (const source2 of patterns) {
      const trigger = triggerOf(source2);
      const key = mix(trigger.charCodeAt(0), trigger.charCodeAt(1), trigger.charCodeAt(2));
      (table2[key] ??= []).push({ kind, pattern: new RegExp(source2, `ym${flags}`) });
    }
  return Array.from({ length: MASK + 1 }, (_, at2) => table2[at2]);
}
var TABLE = byTrigger();
var IS_TRIGGER = Uint8Array.from(TABLE, (words2) => words2 === void 0 ? 0 : 1);
function findWords(text3) {
  const found2 = /* @__PURE__ */ new Set();
  const bytes = Buffer.from(text3, "latin1");
  let [first2 = 0, second2 = 0] = bytes;
  for (let at2 = 2; at2 < bytes.length; at2 += 1) {
    const third = bytes[at2] ?? 0;
    const key = mix(first2, second2, third);
    if (IS_TRIGGER[key] === 1) tryWords(text3, at2 - 2, key, found2);
    first2 = second2;
    second2 = third;
  }
  return found2;
}
function tryWords(text3, at2, key, found2) {
  for (const { kind, pattern } of TABLE[key] ?? []) {
    if (found2.has(kind)) continue;
    pattern.lastIndex = at2;
    if (pattern.test(text3)) found2.add(kind);
  }
}

// src/analysis/reading/file-filter.ts
var NUMERIC_ADDRESS = /['"]\d{1,3}(?:\.\d{1,3}){3}['":]/;
var DECODING = /::\s*-1\s*\]|(?:\\x[0-9a-fA-F]{2}){8}/;
var SPELLED = /\b(?:bytes|bytearray)\s{0,20}\(|\bto_bytes\b|(?:\b\d{1,3}(?:\s{0,20},\s{0,20}|\s{1,20})){12}|[\w)\]]\s{0,20}\^=?\s{0,20}[\w(]|\bunquote|\.translate\(|::\s*\d+\s*\]/;
var HIDDEN2 = new RegExp(
  [
    String.raw`['"]\w{1,12}['"]\s*\+\s*[bfru]?['"]\w`,
    String.raw`['"]\w{1,8}['"] +['"]\w{1,8}['"]`,
    String.raw`(?:''|"")\s*\.\s*join\(\s*(?:[[(]\s*['"]|map\b|reversed\b)|\[\s*::\s*-\s*1\s*\]`,
    String.raw`(?:\\x[4-7][0-9a-fA-F]){2}|(?:\\1[0-7]{2}){2}|\\u00[4-7][0-9a-fA-F]`,
    String.raw`(?<!\})(?:\{\w*\}){2,}['"]\s*\.\s*format\(\s*['"]|(?<!%[sc])(?:%[sc]){2,}['"]\s*%\s*\(\s*['"]`,
    String.raw`['"]\w+['"]\s*\.\s*(?:lower|swapcase|casefold|replace|strip|removeprefix|removesuffix)\(`,
    String.raw`\bmaketrans\(|\b(?:bytes|bytearray)\(\s*[[(]\s*\d`
  ].join("|")
);
var LONGEST_LINE = 2e4;
var ENCODED = /[0-9a-fA-F]{200}|[A-Za-z0-9+/]{300}/;
var ENCODED_LENGTH = 200;
var NOT_ASCII = /[^\x00-\x7f]/;
function hasLine(text3, longerThan) {
  for (let at2 = 0; at2 + longerThan < text3.length; ) {
    const end = text3.lastIndexOf("\n", at2 + longerThan);
    if (end < at2) return true;
    at2 = end + 1;
  }
  return false;
}
function filterText(bytes) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isAscii(view) ? view.toString("latin1") : view.toString("utf8").normalize("NFKC");
}
var NOTHING = {
  code: false,
  named: false,
  process: false,
  network: false,
  decoding: false,
  spelled: false,
  pieces: false,
  address: false,
  drop: false,
  data: false,
  autostart: false,
  place: false,
  loads: false,
  credential: false,
  aside: false,
  reads: false,
  tests: false,
  computed: false,
  opaque: false
};
function mentionsOf(text3) {
  const words2 = findWords(text3);
  const known = {};
  const has = (kind, beside2) => known[kind] ??= words2.has(kind) || beside2();
  return {
    code: words2.has("code"),
    named: words2.has("named"),
    process: words2.has("process"),
    network: words2.has("network"),
    drop: words2.has("drop"),
    data: words2.has("data"),
    autostart: words2.has("autostart"),
    place: words2.has("place"),
    loads: words2.has("loads"),
    credential: words2.has("credential"),
    aside: words2.has("aside"),
    reads: words2.has("reads"),
    get decoding() {
      return has(
        "decoding",
        () => DECODING.test(text3) || hasLine(text3, ENCODED_LENGTH - 1) && ENCODED.test(text3)
      );
    },
    get spelled() {
      return has("spelled", () => SPELLED.test(text3));
    },
    get pieces() {
      return has("pieces", () => HIDDEN2.test(text3));
    },
    get address() {
      return has("address", () => NUMERIC_ADDRESS.test(text3));
    },
    tests: words2.has("tests"),
    computed: words2.has("computed"),
    get opaque() {
      return has(
        "opaque",
        () => hasLine(text3, LONGEST_LINE) || words2.has("computed") && (words2.has("decoding") || this.pieces)
      );
    }
  };
}
function uniteMentions(all) {
  const known = {};
  const united = { ...NOTHING };
  for (const kind of Object.keys(NOTHING))
    Object.defineProperty(united, kind, { get: () => known[kind] ??= all.some((one) => one[kind]) });
  return united;
}
function canBehave(words2) {
  if (words2.opaque || words2.tests || words2.autostart) return true;
  if (words2.code || words2.process || words2.place) return true;
  if (words2.network && (words2.drop || words2.data || words2.loads)) return true;
  if (words2.network && (words2.credential || words2.reads) && words2.aside && words2.address) return true;
  return (words2.network || words2.named) && (words2.decoding || words2.spelled || words2.pieces);
}
function takesPart(file) {
  return file.code || file.named || file.process || file.network || file.decoding || file.data || file.autostart || file.place || file.loads || file.tests || file.opaque;
}
function isDull(body) {
  return !takesPart(mentionsOf(NOT_ASCII.test(body) ? body.normalize("NFKC") : body));
}

// src/analysis/machine/layers.ts
var MOST_LAYERS = 12;
var MOST_TEXT3 = 1e6;
var PARSE_COST = 600;
var UNREADABLE_COST = 5e5;
function parseLayer(value, at2, frame) {
  const known = wholeText(value) ?? value?.text?.replaceAll("￼", "0");
  const { machine, scope, reach } = frame;
  const { unit } = scope;
  if (known === void 0 || known.length < 3) return void 0;
  if (unit.layer >= MOST_LAYERS || machine.budget.left <= 0) return void 0;
  if (known.length > MOST_TEXT3) {
    if (isUnasked(reach)) machine.files.cut.add(unit.path);
    return void 0;
  }
  machine.budget.left -= PARSE_COST + (known.length >> 1);
  const text3 = known.replace(/\r\n?/g, "\n").replace(/^\uFEFF|^ï»¿/, "");
  const tree = machine.python.parse(text3);
  if ("code" in tree) {
    machine.budget.left -= UNREADABLE_COST;
    if (isUnasked(reach)) machine.files.cut.add(unit.path);
    return void 0;
  }
  const outerLine = unit.layer === 0 ? lineAt(unit.tree.lines, at2) : unit.outerLine;
  return { path: unit.path, tree, layer: unit.layer + 1, outerLine };
}
function runLayer(value, at2, frame) {
  const names2 = /* @__PURE__ */ new Map();
  const unit = parseLayer(value, at2, frame);
  if (unit === void 0) return names2;
  executeAll(unit.tree.body, {
    ...frame,
    scope: { names: names2, parent: frame.scope, stars: [], unit, returns: [] }
  });
  for (const [name, bound] of names2) setName(frame.scope, name, bound);
  return names2;
}
function evaluateLayer(value, at2, frame) {
  const unit = parseLayer(value, at2, frame);
  const [statement] = unit?.tree.body ?? [];
  if (unit?.tree.body.length !== 1 || statement?.kind !== "expression") {
    runLayer(value, at2, frame);
    return void 0;
  }
  const scope = { names: frame.scope.names, parent: frame.scope, stars: [], unit, returns: [] };
  return evaluate(statement.value, { ...frame, scope });
}
var LONG = 2e4;
function isLongSource(text3) {
  if (text3 === void 0 || text3.length < LONG) return false;
  const { network, code, named: named3, decoding, spelled: spelled2, pieces, drop, autostart, place, opaque } = mentionsOf(text3);
  const hides = code || named3 || decoding || spelled2 || pieces || opaque;
  return !hides && !network && !drop && !autostart && !place;
}
function beginningOf(code) {
  const known = code?.text?.slice(0, 2e3).replaceAll(HOLE, "…").trim();
  return known === void 0 || known === "" ? void 0 : known.split("\n").slice(0, 3).join("\n").slice(0, 240);
}

// src/analysis/machine/unknown-callers.ts
var REQUESTS2 = new Map(
  ["request", "environ", "scope"].map((name) => [name, { ...UNKNOWN, ref: `?${name}` }])
);
function defaultOf({ value }) {
  if (value?.kind === "text")
    return label({ ...UNKNOWN, text: value.text }, ["parameter", ...textLabels(value.text)]);
  if (value?.kind !== "list" || value.items.length === 0 || value.items.length > 20) return UNKNOWN;
  const items = value.items.map((item) => defaultOf({ name: "", value: item }));
  return items.every(({ text: text3 }) => text3 !== void 0) ? { ...UNKNOWN, items } : UNKNOWN;
}
var OF_WORDS = /mnemonic|seed_?phrase|from_?seed|wallet/i;
var WORDS3 = /^(?:phrase|words|seed|seed_?words)$/i;
function saidBy({ name: of }, { name }) {
  return OF_WORDS.test(of) && WORDS3.test(name) ? ["credential", "key-parameter"] : [];
}
function parameterValues(callable) {
  const { node } = callable;
  if (node.kind === "class") return [];
  const isRoute = node.kind === "function" && node.decorators.some(isOfRoute);
  const passedOn = callable.insteadOf?.parameters.flatMap(({ name }) => credentialLabels(name)) ?? [];
  return node.parameters.map(
    (parameter) => label(REQUESTS2.get(parameter.name) ?? defaultOf(parameter), [
      "parameter",
      ...isRoute ? ["request"] : [],
      ...parameter.star === void 0 ? credentialLabels(parameter.name) : passedOn,
      ...node.kind === "function" ? saidBy(node, parameter) : []
    ])
  );
}
var MOST_GIVEN_BACK = 2;
function callUnknown(callable, frame, depth = 0) {
  const values = parameterValues(callable);
  frame.machine.calls.chosen.add(callable.node);
  const made2 = invoke(callable, callable.self === void 0 ? values : values.slice(1), /* @__PURE__ */ new Map(), frame);
  const inner = isUnasked(frame.reach) || depth >= MOST_GIVEN_BACK ? void 0 : made2.callable;
  if (inner !== void 0 && inner.node.kind !== "class" && inner.scope.parent !== void 0 && !frame.machine.calls.memo.has(inner.node))
    callUnknown(inner, frame, depth + 1);
}

// src/analysis/machine/run-package.ts
var CALLED_BUDGET = 5e5;
var CALLED_LOOPS = 25e4;
var CALLERS_BUDGET = 2e5;
function callersFirst(callables) {
  const asks = ({ node }) => node.kind === "class" ? 0 : Number(node.parameters.some(({ name }) => name !== "self" && name !== "cls"));
  return [...callables].reverse().sort((a, b) => asks(a) - asks(b));
}
function around({ scope }, module, interests) {
  if (scope.parent === void 0 || scope.unit.path === module.unit.path) return interests;
  return [...interests, interestOf(scope.names), interestOf(moduleOf(scope).names)];
}
function callTheRest(scope, frame, more = []) {
  const interest = interestOf(scope.names);
  for (const callable of callersFirst([...scope.names.values()].flatMap(({ callable: one }) => one ?? []))) {
    if (callable.scope.unit.path !== scope.unit.path && callable.scope.parent === void 0) continue;
    const { node } = callable;
    if (node.kind === "class") callLiveMethods(callable, frame, [interest, ...more]);
    else if (!frame.machine.calls.memo.has(node) && (node.kind === "lambda" || isLive(node, around(callable, scope, [interest, ...more]))))
      spend(frame, () => {
        callUnknown(callable, frame);
      });
  }
}
function callLiveMethods(type, frame, module) {
  const names2 = type.members?.names ?? /* @__PURE__ */ new Map();
  const members = interestOf(names2);
  let interests = [...module, members];
  let isMade = false;
  callMethods(type, frame, (_name, method, self) => {
    const { node } = method;
    if (node.kind !== "function") return true;
    if (node.name !== "__init__" && !isMade) {
      isMade = true;
      interests = [...interests, interestOf(self.fields ?? /* @__PURE__ */ new Map())];
    }
    const isWorth = (one) => one?.node.kind === "function" && isLive(one.node, around(one, type.scope, interests));
    return isWorth(method) || node.name === "__init__" && [...names2.values()].some((one) => isWorth(one.callable));
  });
}
function callMethods(type, frame, chosen) {
  if (frame.machine.calls.spared.has(type.node) && isUnasked(frame.reach)) return;
  const self = freshObject(type);
  const own = [...type.members?.names.entries() ?? []];
  const inherited = type.members?.names.has("__init__") === true ? void 0 : memberOf(type, "__init__");
  const methods = [...own, ...inherited === void 0 ? [] : [["__init__", inherited]]].sort(
    ([a], [b]) => Number(b === "__init__") - Number(a === "__init__")
  );
  for (const [name, { callable: method }] of methods) {
    if (method === void 0 || method.node.kind === "class" || !chosen(name, method, self)) continue;
    const wasCalled = name !== "__init__" && frame.machine.calls.memo.has(method.node);
    if (wasCalled && !asksFor(method.node, credentialsOf(self))) continue;
    spend(frame, () => {
      callUnknown(boundTo(self, method, type), frame);
    });
  }
}
var HOOKS2 = /* @__PURE__ */ new Set([
  ...COMMAND_METHODS,
  ...["__init__", "__new__", "__del__"],
  // hatch's build, metadata and version hooks
  ...["initialize", "finalize", "clean", "update", "dependencies", "get_version_data"]
]);
var BACKEND_HOOKS = /^(?:build_|get_requires_for_|prepare_metadata_|pdm_build_|build$|dynamic_metadata)/;
var PLUGIN_HOOKS = /^_?load_jupyter_server_extension$|^pytest_(?!unconfigure$|terminal_summary$)\w+$/;
function runStarted(frame) {
  for (const { callable, args, keywords = NO_KEYWORDS, ...how } of frame.machine.pending.started.splice(0)) {
    frame.machine.calls.memo.delete(callable.node);
    spend(frame, () => {
      invoke(callable, args, keywords, { ...frame, ...how, isStarted: true, isQuiet: true });
    });
  }
}
function callRegistered(frame) {
  for (const callable of frame.machine.pending.registered.splice(0))
    if (!frame.machine.calls.memo.has(callable.node))
      spend(frame, () => {
        callUnknown(callable, { ...frame, isRegistered: true });
      });
}
function runEntry(unit, frame) {
  spend(frame, () => {
    runModule(unit, frame);
  });
  runStarted(frame);
  const scope = frame.machine.modules.get(unit.path);
  if (scope === void 0 || !isUnasked(frame.reach)) return;
  for (const [name, { callable, type }] of scope.names) {
    if (frame.reach === "install" && type?.scope.unit.path === unit.path)
      callMethods(type, frame, (method) => BACKEND_HOOKS.test(method));
    if (callable === void 0 || callable.scope.unit.path !== unit.path) continue;
    if (callable.node.kind === "class" && outerBase(callable) === "django.apps.AppConfig")
      callMethods(callable, frame, (method) => method === "ready");
    if (PLUGIN_HOOKS.test(name) && callable.node.kind === "function")
      spend(frame, () => {
        callUnknown(callable, frame);
      });
    if (frame.reach !== "install") continue;
    if (callable.node.kind === "class") callMethods(callable, frame, (method) => HOOKS2.has(method));
    else if (BACKEND_HOOKS.test(name))
      spend(frame, () => {
        callUnknown(callable, frame);
      });
  }
}
function runPlugIn({ module, object }, { map }, machine) {
  const path = map.resolve("", module);
  const scope = path === void 0 ? void 0 : machine.modules.get(path);
  if (scope === void 0) return;
  const frame = rootFrame(machine, scope.unit, "import");
  const named3 = object.split(".").reduce(
    (owner, name) => (owner?.callable?.members ?? owner?.module ?? scope).names.get(name),
    UNKNOWN
  )?.callable;
  if (named3?.node.kind === "class") callMethods(named3, frame, () => true);
  else if (named3 !== void 0)
    spend(frame, () => {
      callUnknown(named3, frame);
    });
  runStarted(frame);
}
function runLines(machine, lines, reach) {
  for (const { path, line, text: text3 } of lines) {
    machine.budget.left -= PARSE_COST;
    if (machine.budget.left <= 0) {
      machine.files.cut.add(path);
      return;
    }
    const tree = machine.python.parse(text3);
    if ("code" in tree) continue;
    const unit = {
      path,
      tree: { ...tree, lines: Array.from({ length: line }, () => 0) },
      layer: 0,
      outerLine: line
    };
    const frame = rootFrame(machine, unit, reach);
    spend(frame, () => {
      executeAll(tree.body, frame);
    });
    runStarted(frame);
  }
}
function callAll(machine, paths, more) {
  for (const path of paths) {
    const scope = machine.modules.get(path);
    if (scope?.unit.layer !== 0) continue;
    const frame = rootFrame(machine, scope.unit, "call");
    callTheRest(scope, frame, more);
    runStarted(frame);
    callRegistered(frame);
  }
}
function runCallers(machine, sources, names2, when) {
  if (names2.size === 0) return [];
  const paths = sources.callersOf(names2, when).map(({ path }) => path);
  onTheSide(machine, CALLERS_BUDGET, () => {
    for (const path of paths) {
      const unit = machine.unitAt(path, "import");
      if (unit !== void 0) runEntry(unit, rootFrame(machine, unit, "import"));
    }
  });
  return paths;
}
function runPackage(python, outside, sources) {
  const machine = createMachine(python, outside, sources);
  runLines(machine, sources.startLines, "start");
  for (const { path, reach } of sources.files) {
    const unit = machine.unitAt(path, reach);
    if (unit === void 0 || reach === "never") continue;
    runEntry(reach === "install" ? { ...unit, isMain: true } : unit, rootFrame(machine, unit, reach));
  }
  const recipes = sources.recipes.map((one) => ({ ...one, text: asPython(one) }));
  runLines(machine, recipes, "install");
  for (const plugIn of sources.plugIns) runPlugIn(plugIn, sources, machine);
  callImplicit(machine);
  machine.budget.left = CALLED_BUDGET;
  machine.budget.loops = Math.min(machine.budget.loops, CALLED_LOOPS);
  const inOrder2 = [...sources.files.map(({ path }) => path), ...machine.modules.keys()];
  const paths = new Set(inOrder2);
  callAll(machine, paths, []);
  const { contacting, senders } = machine.calls;
  const importing = runCallers(machine, sources, contacting, "import");
  const sending = runCallers(machine, sources, senders, "anywhere");
  if (senders.size > 0)
    callAll(machine, /* @__PURE__ */ new Set([...paths, ...importing, ...sending]), [interestIn(senders)]);
  const withAnswer = markDropped(machine.calls.answers);
  const sightings = [...machine.sightings.values()].map(
    (one) => withDownloadTraits(withAnswer(one), machine)
  );
  return {
    sightings,
    cut: [.../* @__PURE__ */ new Set([...machine.files.cut, ...leftOut(machine)])],
    setups: machine.files.setups,
    mounted: [...machine.files.mounted]
  };
}

// src/analysis/outside/run-program.ts
function runProgram(unit, call) {
  if (unit === void 0) return;
  const { active } = call.frame.machine.calls;
  if (active.has(unit.tree)) return;
  active.add(unit.tree);
  try {
    const own = { ...unit, isMain: true };
    const scope = { names: /* @__PURE__ */ new Map(), stars: [], unit: own, returns: [] };
    executeAll(unit.tree.body, { ...call.frame, scope });
  } finally {
    active.delete(unit.tree);
  }
}
function runLater(text3, call) {
  const frame = { ...call.frame, reach: "start" };
  runProgram(parseLayer(text3, call.at, frame), { ...call, frame });
}

// src/analysis/facts/pieces.ts
function piecesOf(text3, longest) {
  if (text3.length <= longest) return [text3];
  const pieces = [];
  for (let at2 = 0; at2 + longest / 2 < text3.length; at2 += longest / 2)
    pieces.push(text3.slice(at2, at2 + longest));
  return pieces;
}

// src/analysis/facts/make-text.ts
var DEFINITION = /^(?:export[ \t]+)?([\w.-]{1,80})[ \t]*(?:::?|\?|\+)?(!?)=(.*)$/;
var REFERENCE = /\$[({]([\w.%@<^*+-]{1,80})[)}]/g;
var FUNCTION = /\$[({](?!(?:shell|call)[\s,])[^(){}$]{0,500}[)}]/g;
var HARMLESS = /\$\(shell\s+(?:dirname|basename|pwd|realpath|nproc|expr|date|pkg-config|git\s+(?:rev-parse|describe))\b[^()|;&`$]{0,500}\)/g;
var LONGEST_VALUE = 500;
var MOST_VALUES = 50;
var DEEPEST5 = 3;
var MOST_NESTED2 = 8;
var LONGEST_LINE2 = 1e5;
function withValues(line, values) {
  let left = MOST_VALUES;
  const replaced2 = (text4) => text4.replace(REFERENCE, (whole, name) => left-- > 0 ? values.get(name) ?? whole : "￼");
  let text3 = line;
  for (let depth = 0; depth < DEEPEST5; depth += 1) text3 = replaced2(text3).slice(0, LONGEST_LINE2);
  for (let depth = 0; depth < MOST_NESTED2; depth += 1) text3 = text3.replace(FUNCTION, "￼");
  return text3.replace(HARMLESS, "￼").replace(/\$\((?:shell|call)[\s,]/g, "$(");
}
function makeAsShell(lines) {
  const values = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const [, name, isOutput, value] = DEFINITION.exec(line) ?? [];
    if (name === void 0 || value === void 0) continue;
    const before = values.get(name);
    const now = (isOutput === "!" ? `$(shell ${value.trim()})` : value).slice(0, LONGEST_VALUE);
    values.set(
      name,
      before === void 0 || before === now ? now : `${before} ${now}`.slice(0, LONGEST_VALUE)
    );
  }
  return lines.map((line) => withValues(line.replaceAll("$$", "\0"), values).replaceAll("\0", "$"));
}

// src/analysis/outside/build-files.ts
var READERS = [
  [/^\s*(?:\S*\/)?(?:g|n|mingw32-)?make(?:\.exe)?(?:\s|$)/, ["GNUmakefile", "makefile", "Makefile"]],
  [/^\s*(?:\S*\/)?(?:npm|yarn|pnpm)(?:\.cmd)?\s/, ["package.json"]],
  [/^\s*(?:\S*\/)?cmake(?:\.exe)?\s/, ["CMakeLists.txt"]],
  [/^\s*(?:\S*\/)?(?:meson|muon)(?:\.exe)?\s/, ["meson.build"]]
];
var ENTERING = /^\s*cd\s+["']?([\w./\\-]+)["']?\s*(?:&&|;)\s*/;
var FOLDER = /\s(?:-[CS]\s*|(?:--directory|--prefix|--cwd)[\s=]+)["']?([\w./\\-]+)/;
var FILE2 = /\s(?:-f\s*|(?:--file|--makefile)[\s=]+)["']?([\w./\\-]+)/;
var READ_FOR_ONE2 = 4;
var LONGEST_LINE3 = 1e5;
function hostileLines(path, text3) {
  const lines = text3.replace(/\\\r?\n/g, " ").split(/\r\n|\r|\n/).filter((line) => !/^\s*#/.test(line)).flatMap((line) => piecesOf(line, LONGEST_LINE3));
  return (/makefile$/i.test(path) ? makeAsShell(lines) : lines).filter((line) => isHostile(line)).join("\n");
}
function worstFirst(path, text3, { machine }) {
  if (text3.length <= LONGEST_LINE3) return text3;
  machine.budget.left -= text3.length / READ_FOR_ONE2;
  return machine.budget.left <= 0 ? text3 : `${hostileLines(path, text3)}
${text3}`;
}
var KNOWN = /* @__PURE__ */ new WeakMap();
function recipesIn(path, { machine }) {
  const known = KNOWN.get(machine.shipped) ?? /* @__PURE__ */ new Map();
  KNOWN.set(machine.shipped, known);
  const found2 = known.get(path);
  if (found2 !== void 0) return found2;
  const bytes = machine.shipped.read(path) ?? new Uint8Array();
  machine.budget.left -= bytes.length / READ_FOR_ONE2;
  const lines = machine.budget.left <= 0 ? "" : hostileLines(path, Buffer.from(bytes).toString("utf8"));
  known.set(path, lines);
  return lines;
}
function hostileRecipes(line, { frame, keywords }) {
  const [entering = "", entered] = ENTERING.exec(line) ?? [];
  const command = line.slice(entering.length);
  const names2 = READERS.find(([program]) => program.test(command))?.[1];
  if (names2 === void 0) return void 0;
  const { shipped } = frame.machine;
  const from = siteOf2(frame);
  const place = keywords.get("cwd")?.text;
  const start = place === void 0 ? void 0 : shipped.findFolder(place, from);
  const folder = [entered ?? ".", FOLDER.exec(command)?.[1] ?? "."].join("/");
  const named3 = FILE2.exec(command)?.[1];
  const path = shipped.findBeside(
    folder,
    named3 === void 0 ? names2 : [named3],
    start === void 0 ? from : { path: start, isBuild: false }
  );
  return path === void 0 ? void 0 : recipesIn(path, frame) || void 0;
}

// src/analysis/outside/written-files.ts
var FILE_METHODS = /^(?:write|writelines|write_text|write_bytes|writestr)$/;
var PROGRAM_ENDING = /\.(?:py|sh|js|ps1|vbs|bat|exe)$/i;
function pathKey(path) {
  const key = path.text?.replaceAll("\\", "/");
  const known = key?.replaceAll(HOLE, "").replace(/[/.]/g, "").length ?? 0;
  return known < (PROGRAM_ENDING.test(key ?? "") ? 2 : 3) ? void 0 : key;
}
function fileOf(path, call) {
  if (path.file !== void 0) return path.file;
  const { written: written2, unnamed: unnamed2 } = call.frame.machine.files;
  const key = pathKey(path);
  const known = key === void 0 ? unnamed2.get(path) : written2.find((file2) => file2.path === key);
  if (known !== void 0) return known;
  const file = { labels: NO_LABELS, steps: [], ...key === void 0 ? {} : { path: key } };
  if (key === void 0) unnamed2.set(path, file);
  else if (written2.length < 500) written2.push(file);
  return file;
}
function fileNamedIn(values, call) {
  const known = values.flatMap(
    ({ file }) => file !== void 0 && (file.labels.size > 0 || file.text !== void 0) ? [file] : []
  );
  const direct = known.find(({ host }) => host !== void 0) ?? known[0];
  if (direct !== void 0) return direct;
  const { unnamed: unnamed2 } = call.frame.machine.files;
  const same2 = values.map((value) => unnamed2.get(value)).find((file) => (file?.labels.size ?? 0) > 0);
  if (same2 !== void 0) return same2;
  const texts2 = values.flatMap((value) => pathKey(value) ?? []);
  const named3 = call.frame.machine.files.written.filter(
    (file) => (file.labels.size > 0 || file.text !== void 0) && file.path !== void 0 && texts2.some((text3) => text3.includes(file.path ?? "\0"))
  );
  return named3.find(({ host }) => host !== void 0) ?? named3[0];
}
var OUTSIDE = /^(?:~|\/|[A-Z]:[\\/]|%(?:USERPROFILE|HOME|PUBLIC|APPDATA|LOCALAPPDATA)%)/i;
var PASSING = /^\/+(?:tmp|var\/tmp|dev|proc)\/|[\\/]te?mp[\\/]|\/\.cache\//i;
function noteOutside(path, mode, call) {
  const { text: text3 } = path;
  if (call.frame.reach !== "install" || text3 === void 0 || !/[wax]/.test(mode)) return;
  if (!OUTSIDE.test(text3) || PASSING.test(text3)) return;
  sight(call.frame, call.at, {
    behaviour: "writes-outside",
    name: call.name,
    labels: path.labels,
    text: text3,
    steps: path.steps
  });
}
var MEDIA = /\.(?:png|jpe?g|gif|bmp|ico|webp|wav|mp3|ogg|flac)$/i;
function openFile(call) {
  const [path] = call.args;
  if (path === void 0) return blend([]);
  const mode = wholeText(call.args[1] ?? call.keywords.get("mode"));
  noteOutside(path, mode ?? "", call);
  const opened = blend([path], {
    ref: "builtins.open()",
    file: fileOf(path, call),
    ...path.text === void 0 ? {} : { text: path.text },
    ...mode?.includes("b") === true ? { isBytes: true } : {}
  });
  const isUsers = path.labels.has("searched") || path.labels.has("directory") || /^~|^%/.test(path.text ?? "");
  return label(without2(opened, "directory"), [
    "file",
    ...opened.file?.labels ?? [],
    ...path.labels.has("secret-path") ? ["secret"] : [],
    ...isUsers ? ["user-file"] : [],
    ...MEDIA.test(path.text ?? "") ? ["picture"] : []
  ]);
}
function without2(value, one) {
  if (!value.labels.has(one)) return value;
  return { ...value, labels: new Set([...value.labels].filter((label2) => label2 !== one)) };
}
var CAPTURED = /* @__PURE__ */ new Set(["capture"]);
function saveCapture(call) {
  for (const value of [...call.args, ...call.keywords.values()]) {
    if (!/\.(?:png|jpe?g|bmp|gif|wav|mp[34]|avi)$/i.test(value.text ?? "")) continue;
    const file = fileOf(value, call);
    changeFile(file, { labels: unionLabels([file, { labels: CAPTURED }]) });
  }
}
var MOST_CONTENT = 2e6;
function shippedContent(path, isBytes, call) {
  const { machine } = call.frame;
  if (path?.text === void 0) return void 0;
  const found2 = machine.shipped.find(path.text, siteOf2(call.frame));
  const bytes = found2 === void 0 ? void 0 : machine.shipped.read(found2);
  if (bytes === void 0 || bytes.length === 0) return void 0;
  if (bytes.length > MOST_CONTENT) {
    machine.files.unread.add(found2 ?? "");
    return label(blend([path]), ["file", "shipped"]);
  }
  machine.budget.left -= bytes.length >> 6;
  const text3 = Buffer.from(bytes).toString(isBytes ? "latin1" : "utf8");
  const content = label(blend([path], { text: text3, ...isBytes ? { isBytes } : {} }), ["file", "shipped"]);
  return MEDIA.test(found2 ?? "") ? label(content, ["picture"]) : content;
}
var FOUND_IN_HOME = /^(?:~|%(?:USERPROFILE|HOME)%)(?:[\\/]+[^.\\/\uFFFC][^\\/\uFFFC]*)*[\\/]+\uFFFC(?:\.\w+)?$/i;
var isFoundInHome = ({ labels, text: text3 }) => labels.has("searched") && FOUND_IN_HOME.test(text3 ?? "");
var ENCRYPTED = /\.(?:encrypt(?:_and_digest)?|encryptor\(\)\.(?:update|finalize))\(\)/;
var MOVERS = /^(?:unlink|rename|replace)$/;
function isOwnProgram({ text: text3 }, { machine, scope, reach }) {
  if (text3 === void 0 || !isUnasked(reach)) return false;
  const found2 = machine.shipped.find(text3, { path: scope.unit.path, isBuild: reach === "install" });
  const name = text3.slice(Math.max(text3.lastIndexOf("/"), text3.lastIndexOf("\\")) + 1);
  if (found2 !== void 0 && !found2.endsWith(name)) return false;
  if (reach === "install") return found2 === scope.unit.path;
  return found2 !== void 0 && OWN_PROGRAM.test(found2);
}
var OWN_PROGRAM = /\.(?:pyw?|pyd|so|dll|dylib|exe|sh|ps1|bat|pth)$/i;
function loseFile(path, { frame, at: at2, name }) {
  if (path === void 0) return;
  const isOwn = isOwnProgram(path, frame);
  if (isOwn)
    sight(frame, at2, {
      behaviour: "removes-itself",
      name,
      labels: path.labels,
      text: path.text,
      steps: path.steps
    });
  if (isOwn || !isFoundInHome(path)) return;
  sight(frame, at2, {
    behaviour: "overwrites",
    name,
    labels: path.labels,
    text: path.text,
    steps: path.steps
  });
}
function losePath(call) {
  const { method = "", receiver } = call;
  if (method === "unlink" || MOVERS.test(method) && receiver?.labels.has("searched") === true)
    loseFile(receiver, call);
}
function isObject({ text: text3, type, ref = "" }) {
  return text3 === void 0 && (type !== void 0 || /\(\)/.test(ref) && !/open\(\)$/.test(ref));
}
function programsIn2(entry, { frame }) {
  return frame.machine.files.written.flatMap(({ path = "", text: text3 }) => {
    const name = /[^\\/\uFFFC]{3,100}\.pyw?$/.exec(path)?.[0];
    return name !== void 0 && text3 !== void 0 && entry.includes(name) ? [text3] : [];
  });
}
var MAY_BE_PYTHON = /\.pyw?$|^\uFFFC?$|\uFFFC$/;
var RANSOM = /\b(?:files?|documents|data|photos)\b[^.!?]{0,80}\b(?:encrypted|locked)\b[^]{0,600}(?:\bbitcoins?\b|\bBTC\b|\bmonero\b|\bXMR\b|\bransom\b|\bbc1[a-z0-9]{8})/i;
function writeFile(target, call) {
  const file = fileOf(target, call);
  const data = call.args;
  const labels = deepLabels(data);
  const host = data.find((value) => value.host !== void 0)?.host;
  changeFile(file, {
    labels: unionLabels([file, { labels }]),
    steps: joinSteps([file, { steps: deepSteps(data) }]),
    ...host === void 0 ? {} : { host }
  });
  const text3 = data[0]?.text;
  if (text3 !== void 0) changeFile(file, { text: `${file.text ?? ""}${text3}`.slice(0, 1e6) });
  if (RANSOM.test(text3 ?? ""))
    sight(call.frame, call.at, {
      behaviour: "leaves-note",
      name: call.name,
      labels,
      text: text3?.slice(0, 400),
      steps: file.steps
    });
  if (labels.has("network") || labels.has("decoded"))
    sight(call.frame, call.at, {
      behaviour: "writes-program",
      name: call.name,
      labels,
      host,
      text: target.text,
      steps: file.steps
    });
  const isLost = !labels.has("file") || data.some(({ ref = "" }) => ENCRYPTED.test(ref));
  if (isFoundInHome(target) && isLost)
    sight(call.frame, call.at, {
      behaviour: "overwrites",
      name: call.name,
      labels,
      text: target.text,
      steps: target.steps
    });
  const isPlanted = target.labels.has("searched") && /\.pyw?$/.test(target.text ?? "") && !labels.has("file");
  if (isPlanted || isFetchingProgram(text3 ?? "") && MAY_BE_PYTHON.test(target.text ?? ""))
    runLater(data[0], call);
  const isStartFile = /\.pth$/.test(target.text ?? "") && isUnasked(call.frame.reach);
  if (isStartFile) runLater(data[0], call);
  if (!target.labels.has("autostart-path") || isObject(target)) return;
  if (/\.pyw?$/.test(target.text ?? "")) runLater(data[0], call);
  const entry = data.flatMap(flatten).map(printed).join("\n").slice(0, 8e3);
  for (const program of programsIn2(entry, call)) runLater(textValue(program), call);
  sight(call.frame, call.at, {
    behaviour: "writes-autostart",
    name: call.name,
    labels,
    host,
    text: `${target.text ?? ""}
${entry}`,
    steps: [...file.steps, ...target.steps]
  });
}

// src/analysis/outside/child-programs.ts
var MOST_SCRIPT = 2e5;
function inlineProgram(words2) {
  const flag = words2.findIndex((word) => word.text === "-c");
  const first2 = words2[0]?.text ?? "";
  const python = /python|\uFFFC|^py\b/i.test(words2[0] === void 0 ? "" : printed(words2[0]));
  if (flag > 0 && python) return words2[flag + 1];
  const quoted2 = /(?:python[\w.]{0,20}|\uFFFC)["']?\s+-c\s+(["'])([^]+)\1/i.exec(first2)?.[2];
  return quoted2 === void 0 ? void 0 : blend([], { text: quoted2 });
}
function namedModule(line, call) {
  const name = /\s-m\s+([\w.]+)/.exec(line)?.[1];
  if (name === void 0) return void 0;
  const { machine, scope, reach } = call.frame;
  const find = (module) => machine.resolve(scope.unit.path, module, reach);
  return find(`${name}.__main__`) ?? find(name);
}
var BINARY = /^(?:\x7fELF|MZ[^]{58}|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/;
var SHELL_SCRIPT = /\.(?:sh|bash|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta)$/i;
function isNative(bytes) {
  return BINARY.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
}
var BY_SHELL = /^\s*["']?(?:\S*[\\/])?(?:ba|z|da|k)?sh["']?\s/;
var BY_PYTHON = /^["']?(?:\uFFFC|\S*python[\d.]*w?(?:\.exe)?)["']?\s+(?:-\w\s+)*["']?(?:\uFFFC|([^\s"'-][^\s"']*))/i;
function startsPython(line, path) {
  const [started, named3] = BY_PYTHON.exec(line) ?? [];
  return started !== void 0 && (named3 === void 0 || path.endsWith(named3.replace(/^\.\//, "")));
}
var INSTALLER = /\b(?:pip[\d.]*|uv|easy_install)\b/;
function isMounted(bytes, line) {
  const start = Buffer.from(bytes.subarray(0, 6)).toString("latin1");
  return start.startsWith("PK") || INSTALLER.test(line) && /^(?:\x1f\x8b|BZh\d|\xfd7zXZ)/.test(start);
}
function startShipped(line, call) {
  const { machine } = call.frame;
  const path = machine.shipped.find(line, siteOf2(call.frame));
  const bytes = path === void 0 ? void 0 : machine.shipped.read(path);
  if (path === void 0 || bytes === void 0 || bytes.length === 0) return void 0;
  if (isMounted(bytes, line)) {
    machine.files.mounted.add(path);
    return void 0;
  }
  const isCompiled = /SourcelessFileLoader$/.test(call.name);
  const isProgram = isCompiled || isNative(bytes);
  machine.budget.left -= Math.min(bytes.length, isProgram ? 64e3 : bytes.length) >> 6;
  if (isProgram) {
    if (isCompiled || machine.shipped.isPlain)
      sight(call.frame, call.at, {
        behaviour: "loads-native",
        name: call.name,
        labels: /* @__PURE__ */ new Set(["shipped"]),
        steps: [],
        text: path
      });
    return void 0;
  }
  const head = Buffer.from(bytes.subarray(0, 80)).toString("latin1");
  if (/\.pyw?$/.test(path) || /^#!.*python/.test(head) || startsPython(line, path)) {
    const source2 = machine.unitAt(path, call.frame.reach) === void 0 ? decodeSource(bytes) : void 0;
    const text3 = source2 !== void 0 && "text" in source2 ? source2.text : void 0;
    runProgram(
      machine.unitAt(path, call.frame.reach) ?? (text3 === void 0 ? void 0 : parseLayer(blend([], { text: text3 }), call.at, call.frame)),
      call
    );
    return void 0;
  }
  if (!SHELL_SCRIPT.test(path) && !head.startsWith("#!") && !BY_SHELL.test(line)) return void 0;
  return `${recipesIn(path, call.frame)}
${Buffer.from(bytes.subarray(0, MOST_SCRIPT)).toString("utf8")}`.trim();
}
function followProcess(call, values, line) {
  const words2 = values.flatMap((value) => value.items ?? [value]);
  const file = fileNamedIn(words2, call);
  const isScript2 = /(?:^|[\\/\s])(?:ba|z|da)?sh\s|powershell|\bcmd\b|[cw]script/i.test(line);
  const written2 = file?.text === void 0 || isScript2 ? void 0 : blend([], { text: file.text });
  const program = inlineProgram(words2);
  const named3 = program === void 0 ? namedModule(line, call) : void 0;
  runProgram(named3 ?? parseLayer(program ?? written2, call.at, call.frame), call);
  const put = file?.text === void 0 ? void 0 : worstFirst(file.path ?? "", file.text, call.frame);
  const script = startShipped(line, call) ?? put ?? hostileRecipes(line, call);
  const isOwn = named3 !== void 0 || call.frame.machine.shipped.find(line, siteOf2(call.frame)) !== void 0;
  return { isOwn, ...script === void 0 ? {} : { script } };
}

// src/analysis/outside/observe-local.ts
var readable = (name) => name.replace(/^builtins\./, "").replace(/\(\)/g, "");
function everything(call) {
  return [...call.args, ...call.keywords.values()];
}
var SECRET2 = /* @__PURE__ */ new Set(["secret"]);
function observeRegistry(call) {
  const values = [...everything(call), ...call.receiver === void 0 ? [] : [call.receiver]];
  const file = fileNamedIn(values, call);
  const labels = unionLabels([{ labels: deepLabels(values) }, ...file === void 0 ? [] : [file]]);
  if (labels.has("autostart-path"))
    sight(call.frame, call.at, {
      behaviour: "writes-autostart",
      name: readable(call.name),
      labels,
      host: file?.host,
      text: values.map(printed).join(" ").slice(0, 8e3),
      steps: [...deepSteps(values), ...file?.steps ?? []]
    });
  return blend(values);
}
function observeShortcut(call) {
  const { labels, steps, text: text3 } = call.receiver ?? blend([]);
  sight(call.frame, call.at, {
    behaviour: "writes-autostart",
    name: readable(call.name),
    labels,
    steps,
    text: text3
  });
  return blend(everything(call));
}
function observeClipboard(call) {
  const values = everything(call);
  sight(call.frame, call.at, {
    behaviour: "writes-clipboard",
    name: readable(call.name),
    labels: deepLabels(values),
    steps: deepSteps(values),
    text: values.find(({ text: text3 }) => text3 !== void 0)?.text
  });
  return blend(values);
}
var UNPACKED = /* @__PURE__ */ new Set(["shipped", "written"]);
var DECODED = /* @__PURE__ */ new Set(["decoded"]);
var NATIVE = /\.(?:dll|so|dylib|pyd|exe|scr)(?:\.\d+)*$/i;
function observeStore(call) {
  const [from, to] = call.args;
  if (/rename|move|replace/.test(call.name)) loseFile(from, call);
  if (from?.labels.has("secret-path") === true && /copy|move/.test(call.name))
    sight(call.frame, call.at, {
      behaviour: "copies-secret",
      name: readable(call.name),
      labels: from.labels,
      steps: from.steps,
      text: from.text
    });
  if (to?.labels.has("autostart-path") === true)
    sight(call.frame, call.at, {
      behaviour: "writes-autostart",
      name: readable(call.name),
      labels: deepLabels(call.args),
      steps: deepSteps(call.args),
      text: to.text
    });
  if (from !== void 0 && to !== void 0 && /copy|rename|move|replace/.test(call.name)) {
    const [source2, target] = [fileOf(from, call), fileOf(to, call)];
    const secret = from.labels.has("secret-path") ? [{ labels: SECRET2 }] : [];
    const { shipped } = call.frame.machine;
    const isShipped = shipped.find(from.text ?? "", siteOf2(call.frame)) !== void 0;
    const own = isShipped && call.name.startsWith("shutil.copy") ? [{ labels: UNPACKED }] : [];
    const isDisguised = isShipped && NATIVE.test(to.text ?? "") && !NATIVE.test(from.text ?? "") ? [{ labels: DECODED }] : [];
    changeFile(target, {
      labels: unionLabels([target, source2, ...secret, ...own, ...isDisguised]),
      steps: [...source2.steps, ...target.steps].slice(-8)
    });
  }
  return blend(call.args);
}
function observeRemoval(call) {
  const [path] = call.args;
  sight(call.frame, call.at, {
    behaviour: "removes-tree",
    name: readable(call.name),
    labels: deepLabels(call.args),
    steps: deepSteps(call.args),
    text: path?.text
  });
  return blend(call.args);
}
function observeMemory(call) {
  const labels = deepLabels(call.args);
  sight(call.frame, call.at, {
    behaviour: "writes-memory",
    name: readable(call.name),
    labels,
    steps: deepSteps(call.args)
  });
  return blend(call.args, { ref: `${call.name}()` });
}
function observeNative(call) {
  startShipped(call.args.map(printed).join(" "), call);
  const file = fileNamedIn(call.args, call);
  if (file !== void 0)
    sight(call.frame, call.at, {
      behaviour: "loads-native",
      name: readable(call.name),
      labels: file.labels,
      steps: file.steps,
      text: wholeText(call.args[0]),
      host: file.host
    });
  return blend(call.args, { ref: `${call.name}()` });
}

// src/analysis/outside/transports.ts
var LIBRARIES = new RegExp(
  `^(?:${[
    // HTTP and its kin
    "httpx|niquests|pycurl|httplib2|tornado\\.(?:httpclient|websocket|simple_httpclient)|urllib3|aiohttp|http3|primp|tls_client",
    "websocket|websockets|socketio|engineio|signalrcore|sseclient|PyQt[456]|PySide[26]|win32com\\.client|zeep|suds|gql",
    // streams
    "asyncio|trio|anyio|curio|twisted|pyodide|telnetlib\\d?|multiprocessing\\.connection|zmq|nats|grpc|grpclib|thrift|rpyc|Pyro[45]|scapy|dns\\.(?:query|message)",
    // brokers, stores and data bases
    "paho|aiomqtt|asyncio_mqtt|gmqtt|pika|aio_pika|kombu|amqp|stomp|kafka|aiokafka|confluent_kafka|pulsar|celery",
    "redis|aioredis|valkey|pymemcache|pymongo|motor|psycopg[23]?|asyncpg|pg8000|pymysql|aiomysql|MySQLdb|mysql|mariadb|pymssql|pyodbc",
    "sqlalchemy|databases|peewee|elasticsearch\\w*|opensearchpy|influxdb\\w*|clickhouse_\\w+|cassandra|neo4j|couchdb|libsql\\w*",
    "boto3?|botocore|aioboto3|aiobotocore|minio|s3fs|b2sdk|azure|google\\.cloud|oss2|qcloud_cos|dropbox|mega|webdav\\d?|easywebdav|onedrivesdk",
    "supabase|pyrebase|firebase_admin|firebase|pyairtable|airtable|gspread|notion_client|huggingface_hub|github|gitlab",
    // mail, files, messengers, shells
    "smtplib|imaplib|ftplib|yagmail|redmail|aiosmtplib|envelopes|sendgrid|mailgun\\w*|resend|mailjet_rest|postmarker",
    "web3|solana|solders\\.rpc|tronpy|xrpl|near_api|algosdk|stellar_sdk|substrateinterface",
    "slack|slack_sdk|slackclient|telethon|pyrogram|hydrogram|aiogram|telegram|telebot|nio|matrix_client|slixmpp|sleekxmpp|xmpp|irc|pydle|vk_api|twilio",
    "paramiko|asyncssh|pysftp|scp|fabric|smbclient|smb",
    // what notes events
    "logging\\.handlers|posthog|analytics|segment|mixpanel|amplitude|sentry_sdk|raven|rollbar|bugsnag|logtail|datadog|statsd|graypy|logstash\\w*|logging_loki|pusher|pushbullet|ntfpy"
  ].join("|")})(?=\\.)`
);
var VERBS = /\.(?:send|sendall|send_\w+|sendto|sendMessage|write|writelines|publish|produce|basic_publish|emit|trigger|push|[lr]push|xadd|set|setex|hset|mset|sadd|put|put_\w+|insert|insert_\w+|index|bulk|create|create_\w+|update|update_\w+|append|append_\w+|execute|executemany|upload|upload_\w+|files_upload\w*|chat_\w+|post|post_\w+|request|urlopen|fetch|perform|exec_command|run_command|capture|capture_\w+|track|notify|single|multiple|upload_blob|create_namespaced_\w+|unary_unary|storbinary|child|open_url|getPage|HTTPRequest|udp|tcp|tls|https|sr1?)$|\.(?:unary_unary|stream_unary)\(\)$/i;
var READS2 = /\.(?:get\w*|[lrb]?[lr]?pop|lrange|smembers|hgetall|find(?:_one)?|fetch\w*|recv\w*|receive\w*|read\w*|listen|consume|poll|next_msg|download\w*|stream_stream|unary_stream|search|query|select|messages|iter_messages)$|\.(?:stream|unary)_stream\(\)$/;
var DIRECT = /\.(?:single|multiple|send|send_\w+|request|post|put|fetch|urlopen|open_url|getPage|HTTPRequest|udp|tcp|tls|https|sr1?)$/i;
var ADDRESSES = [
  ...[
    "url",
    "uri",
    "base_url",
    "endpoint",
    "endpoint_url",
    "api_url",
    "server",
    "server_url",
    "host",
    "hostname",
    "hosts"
  ],
  ...[
    "address",
    "addr",
    "target",
    "broker",
    "brokers",
    "bootstrap_servers",
    "nodes",
    "dsn",
    "connection_string",
    "conn_str"
  ],
  ...["dst", "service_url", "servers", "account_url", "peer", "databaseURL", "conninfo"]
];
var ANY_SCHEME = /^[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^/\s"'@]*@)?([a-z0-9.-]+)/i;
var LOCAL_SCHEMES = /^(?:file|sqlite\S*|unix|ipc|inproc|memory|data|about|git\+file):/i;
var SETTINGS = /(?:^|[\s;])(?:host|server|data source)\s*=\s*(?:tcp:)?([a-z0-9.-]+\.[a-z]{2,})/i;
var STORE_ACCOUNT = /(?:^|;)AccountName=\w+;.*AccountKey=/i;
function hostIn(text3, allowBare) {
  if (text3 === void 0 || text3.length > 2e3 || LOCAL_SCHEMES.test(text3)) return void 0;
  const found2 = ANY_SCHEME.exec(text3)?.[1] ?? SETTINGS.exec(text3)?.[1];
  if (STORE_ACCOUNT.test(text3)) return ACCOUNT_HOST;
  return found2 === void 0 ? literalHost(text3, allowBare) : literalHost(found2, true);
}
var partsOf = (value) => value === void 0 ? [] : [value, ...(value.items ?? []).slice(0, 3), ...[...value.entries?.values() ?? []].slice(0, 20)];
function firstHost(values, allowBare) {
  for (const one of values.flatMap(partsOf)) {
    const opened = one.ref !== void 0 && isTransport(one.ref) ? one.host : void 0;
    const host = opened ?? hostIn(one.text, allowBare) ?? (isAccount(one.text ?? "") ? ACCOUNT_HOST : void 0);
    if (host !== void 0) return host;
  }
  return void 0;
}
function isTransport(name) {
  return LIBRARIES.test(name);
}
var TAKES_HOST = /(?:[Cc]onnect\w*|[Cc]lient|Redis|Telnet|SMTP\w*|IMAP4\w*|Pool|Transport|Server|create_datagram_endpoint|Handler|open_\w+|Channel|_channel|single|udp|tcp|tls|https|make_query)$/;
function hostGiven({ name, args, keywords }) {
  const named3 = ADDRESSES.map((key) => keywords.get(key));
  const isHostFirst = TAKES_HOST.test(name);
  return firstHost(named3, true) ?? firstHost(args.slice(0, 2), isHostFirst) ?? firstHost(args.slice(2, 4), false);
}
var ACCOUNTS = /^(?:telebot|telegram|telepot|telethon|pyrogram|hydrogram|aiogram|slack|slack_sdk|slackclient|vk_api|yagmail|redmail|dropbox|mega|github|gitlab|notion_client|pyairtable|gspread|boto3?|botocore|aioboto3|minio|huggingface_hub|azure)\./;
var KEYS = /^(?:bot_|auth_|api_|access_|refresh_|oauth2?_)*(?:token|key|hash|secret|auth)$|^aws_secret_access_key$|^private_key$/;
var KEY = /^(?!.*:\/\/)[\w.:/+=-]{16,}$|^-----BEGIN [A-Z ]*PRIVATE KEY-----/;
var LONG_KEY = /^(?!.*:\/\/)[\w.:/+=-]{24,}$/;
var MAILBOX2 = /^[^@\s]+@[\w-]+(?:\.[\w-]+)+$/;
var PLACEHOLDER = /your|example|placeholder|dummy|[<>]/i;
function isGivenKey({ name, args, keywords }) {
  const tables = [...args, ...keywords.values()].flatMap(({ entries }) => entries ? [...entries] : []);
  const named3 = [...keywords, ...tables].filter(([key]) => KEYS.test(key)).map(([, value]) => value);
  const isKey = (text3, of) => of.test(text3) && !PLACEHOLDER.test(text3);
  if (named3.some((value) => isKey(wholeText(value) ?? "", KEY))) return true;
  const given = args.slice(0, 4).flatMap((value) => wholeText(value) ?? []);
  return given.some(
    (text3) => isKey(text3, LONG_KEY) && ACCOUNTS.test(name) || MAILBOX2.test(text3) && /mail/.test(name)
  );
}
var SERVICE_HOST = "the service of the library";
var accountHost = (name) => ACCOUNTS.test(name) ? ACCOUNT_HOST : SERVICE_HOST;
var OPENERS2 = /(?:^|\.)(?:[A-Z]\w*|[a-z_]*(?:connect|open|client|resource|channel|url|uri|init|engine|service_account|start|login|setopt|string|make_query)\w*)$/;
var SIGN_IN = /^(?:smtplib|imaplib|ftplib|pysftp|paramiko)\./;
var NOBODY = /^(?:anonymous|guest|ftp)$|test|change|xxx|user(?:name)?$|pass(?:word)?$|[\s*{}]/i;
function signsIn({ name, args, keywords }) {
  if (!SIGN_IN.test(name)) return false;
  const isLogin = name.endsWith(".login");
  const user = keywords.get("username") ?? keywords.get("user") ?? (isLogin ? args[0] : args[1]);
  const password = keywords.get("password") ?? keywords.get("passwd") ?? (isLogin ? args[1] : args[2]);
  const [who, secret] = [wholeText(user), wholeText(password)];
  return who !== void 0 && secret !== void 0 && secret.length > 3 && ![who, secret].some((text3) => NOBODY.test(text3) || PLACEHOLDER.test(text3));
}
function openedThrough(call) {
  if (!OPENERS2.test(call.name) || !isTransport(call.name)) return void 0;
  if (signsIn(call)) return ACCOUNT_HOST;
  const host = hostGiven(call);
  if (host !== void 0 || ADDRESSES.some((key) => call.keywords.has(key))) return host;
  return isGivenKey(call) ? accountHost(call.name) : void 0;
}
var OPENING = /^(?:connect(?:_ex|_async|_srv)?|start|login|setopt|open)$/i;
function opensReceiver({ name, method = "" }) {
  return /^connect(?:_ex|_async|_srv)?$/.test(method) || OPENING.test(method) && isTransport(name);
}
function answersFrom({ name, method, receiver }) {
  return openedHost(receiver) !== void 0 && method !== "" && READS2.test(name) && isTransport(name);
}
function hearsFrom({ name, receiver }) {
  return openedHost(receiver) !== void 0 && isTransport(name);
}
var OWN_ACCOUNTS = /^(?:telethon|pyrogram|hydrogram)\.\S*\.send_\w+$/;
var LOGGED = /^logging\.(?:getLogger\(\)|root)\.(?:debug|info|warning|error|critical|exception|log)$/;
function sentThrough(call) {
  const { name, receiver, args, keywords } = call;
  const host = openedHost(receiver);
  if (LOGGED.test(name)) return host;
  if (!VERBS.test(name) || !isTransport(name)) return void 0;
  if (host !== void 0) return host;
  const [peer = keywords.get("entity") ?? keywords.get("chat_id")] = args;
  if (OWN_ACCOUNTS.test(name) && (wholeText(peer) ?? peer?.number) !== void 0) return ACCOUNT_HOST;
  return DIRECT.test(name) ? hostGiven(call) : void 0;
}

// src/analysis/outside/observe-network.ts
var DELIVERING = /\.(?:connect|connect_ex|create_connection|sendto)$/;
var UNBOUND = /(?:^|\.)[A-Z]\w*\._?request$/;
function hostOf(call) {
  const opened = openedHost(call.receiver);
  if (opened === ACCOUNT_HOST) return opened;
  const [first2, second2] = call.args;
  const bare2 = DELIVERING.test(call.name) || /Connection$|SMTP|FTP/.test(call.name);
  const address = [
    first2,
    second2,
    call.keywords.get("url"),
    call.keywords.get("host"),
    ...first2?.items ?? [],
    ...second2?.items ?? []
  ];
  for (const value of address) {
    const host = literalHost(value?.text, bare2) ?? value?.host;
    if (host !== void 0) return host;
  }
  const taken = UNBOUND.test(call.name) ? literalHost(call.args[2]?.text) : void 0;
  if (taken !== void 0) return taken;
  return opened ?? sentThrough(call);
}
var FRONTED = /* @__PURE__ */ new Set(["fronted"]);
function isFronted(call, host) {
  const headers = call.keywords.get("headers")?.entries;
  const named3 = wholeText(headers?.get("Host") ?? headers?.get("host"))?.toLowerCase();
  return named3 !== void 0 && host !== void 0 && named3.includes(".") && named3.split(":")[0] !== host;
}
var OWN_ACCOUNT = /* @__PURE__ */ new Set(["own-account"]);
var SIGNING = /^(?:authorization|(?:x-)?(?:api|auth|access)[_-]?(?:key|token)|private-token)$/i;
var KEY2 = /^(?=.{20})(?:[A-Za-z]+:?\s+)?\S+$/;
var PLACEHOLDER2 = /your|x{4}|[<>*]|\.{3}|example|placeholder/i;
function signsAsAuthor({ args, keywords }) {
  const tables = [keywords.get("headers"), ...args].flatMap((value) => [...value?.entries ?? []]);
  return tables.some(([name, value]) => {
    const key = wholeText(value)?.trim() ?? "";
    return SIGNING.test(name) && KEY2.test(key) && !PLACEHOLDER2.test(key);
  });
}
var ADDRESS_SERVICES = /api(?:64)?\.ipify\.org|ifconfig\.(?:me|co)|icanhazip\.com|ipinfo\.io|ip-api\.com|ipapi\.co|checkip\.amazonaws\.com|ident\.me|ipecho\.net|myexternalip\.com|api\.myip\.com|httpbin\.org\/ip|wtfismyip/i;
var METADATA = /169\.254\.169\.254|metadata\.google\.internal|169\.254\.170\.2/;
var FETCHES = /^(?:(?:requests|httpx)\.get|urllib\.request\.url(?:open|retrieve)|wget\.download)$/;
function asksVendor({ name, args: [address], keywords }) {
  if (!FETCHES.test(name) || keywords.has("verify") || keywords.has("proxies") || keywords.has("context"))
    return false;
  return leadsToVendorsOnly((address ?? keywords.get("url"))?.text ?? "");
}
function answerOf(call) {
  if (asksVendor(call)) return ["vendor"];
  const asked2 = call.args.map(printed).join(" ");
  if (METADATA.test(asked2)) return ["network", "secret", "secret-path"];
  return ADDRESS_SERVICES.test(asked2) ? ["network", "address"] : ["network"];
}
var WRITTEN = /* @__PURE__ */ new Set(["written"]);
var UPLOADS = /\.(?:put|upload_file|upload_from_filename|fput_object|send_file)$/;
function toldOf(value) {
  return value.text === void 0 && value.items !== void 0 ? value.items.slice(0, 4).map(printed).join(":") : printed(value);
}
function heed({ at: at2, frame: { dropped, isQuiet: isQuiet2, isMuffled: isMuffled2 } }) {
  return { isDropped: dropped === at2 || dropped === "every", isQuiet: isQuiet2, isMuffled: isMuffled2 };
}
function prepared(call, host) {
  const text3 = call.args[0]?.text;
  return blend(everything(call), {
    ref: `${call.name}()`,
    ...host === void 0 ? {} : { host },
    ...text3 === void 0 ? {} : { text: text3 }
  });
}
var PASSWORD_HEADER = /^(?:proxy-)?authorization$/i;
var KEY_HEADER = /^(?:proxy-)?authorization$|^(?:x-)?(?:api|auth|access)[_-](?:key|token)$/i;
function toldBy2({ args, keywords }, header) {
  const others = [...keywords].flatMap(([name, value]) => {
    if (name === "auth") return [];
    if (name !== "headers" || value.entries === void 0) return [value];
    return [...value.entries].flatMap(([named3, told]) => header.test(named3) ? [] : [told]);
  });
  return [...args, ...others];
}
function labelsSent(call, values) {
  const carried = deepLabels(values);
  const kept = call.receiver === void 0 ? [] : [call.receiver];
  const hasPassword = deepLabels(toldBy2(call, PASSWORD_HEADER)).has("password");
  const { isDropped, isQuiet: isQuiet2 } = heed(call);
  const signsIn2 = !(isDropped && isQuiet2 === true) && (call.keywords.has("json") || call.keywords.has("data"));
  const hasKey = !signsIn2 || deepLabels([...toldBy2(call, KEY_HEADER), ...kept]).has("key-parameter");
  const withoutPassword = hasPassword ? carried : without(carried, "password");
  return hasKey ? withoutPassword : without(withoutPassword, "key-parameter");
}
function requestOf({ name, args, keywords }, host) {
  const named3 = keywords.get("url");
  const [method, path, ...more] = args;
  const isPath = /HTTPS?Connection\(\)\.(?:request|putrequest)$/.test(name) && path?.text?.startsWith("/") === true;
  const parts = isPath ? [textValue(`${host ?? ""}${path.text ?? ""}`), ...more, method ?? UNKNOWN] : named3 === void 0 ? [...args] : [named3, ...args];
  const posted = /\b(?:urlopen|Request)$/.test(name) ? keywords.get("data") : void 0;
  if (posted !== void 0) parts.push(posted);
  return parts.map(toldOf).join(" ").slice(0, 400);
}
var BY_ADDRESS = /(?:^|\.)(?:get|post|put|patch|head|urlopen|urlretrieve|Request|stream)$/;
function hidesAddress({ args, keywords, name }) {
  const address = keywords.get("url") ?? args.find((arg) => literalHost(arg.text ?? arg.items?.[0]?.text, true) !== void 0);
  if (address?.labels.has("hidden-address") === true) return true;
  const labels = address === void 0 ? void 0 : deepLabels([address]);
  if (labels !== void 0) return labels.has("decoded") && !labels.has("parameter");
  const [first2] = args;
  if (first2 === void 0 || !BY_ADDRESS.test(name) || first2.labels.has("network")) return false;
  return (first2.labels.has("decoded") || first2.labels.has("computed")) && isPure(first2.labels);
}
function isAimless(call, host) {
  const address = call.keywords.get("url") ?? call.args[0];
  if (host !== void 0 || address === void 0 || !isSingleRequest(call.name)) return false;
  return isPure(address.labels) && /^https?:\/\/[^/]{0,200}\uFFFC/.test(address.text ?? "");
}
function destinationOf({ name, args, keywords }) {
  if (!/retrieve$|wget\.download$/.test(name)) return void 0;
  return args[1] ?? keywords.get("filename") ?? keywords.get("out");
}
var OF_CALLER = ["parameter", "credential", "secret", "setting", "file"];
var signedIn = (client, name) => name.startsWith("smtplib.") && openedHost(client) === void 0 ? { ...client, labels: without(without(client.labels, "credential"), "password") } : client;
function observeNetwork(call) {
  const host = hostOf(call);
  const destination = destinationOf(call);
  const sent = everything(call).filter((value) => value !== destination);
  const values = [...sent, ...call.receiver === void 0 ? [] : [signedIn(call.receiver, call.name)]];
  const isUpload = UPLOADS.test(call.name) && values.some(({ labels: own }) => own.has("secret-path"));
  const files = sent.flatMap((value) => flatten(value).flatMap(({ file }) => file ?? []));
  const labels = unionLabels([
    { labels: labelsSent(call, values) },
    ...files,
    ...isFronted(call, host) ? [{ labels: FRONTED }] : [],
    ...signsAsAuthor(call) ? [{ labels: OWN_ACCOUNT }] : [],
    ...isUpload ? [{ labels: SECRET2 }] : []
  ]);
  const request = requestOf(call, host);
  const isHidden = hidesAddress(call);
  sight(call.frame, call.at, {
    behaviour: "contacts",
    name: readable(call.name),
    labels,
    steps: joinSteps([{ steps: deepSteps(values) }, ...files]),
    text: request,
    host,
    ...isHidden ? { isHidden } : {},
    ...isAimless(call, host) ? { isAimless: true } : {},
    ...heed(call)
  });
  const hasBody = call.args.length > 1 || call.keywords.has("data");
  if (call.name.endsWith(".Request"))
    return label(prepared(call, host), [
      ...isHidden && host !== void 0 ? ["hidden-address"] : [],
      ...labels.has("own-account") && hasBody ? ["own-account"] : []
    ]);
  const isOfCaller = isOpenAccount(request) && count(labels, OF_CALLER) > 0 || isOpenShelf(request) && labels.has("parameter") && !labels.has("file");
  const answer = [
    ...answerOf(call),
    ...isOfCaller ? ["parameter"] : [],
    ...call.frame.scope.announced === true ? ["announced"] : []
  ];
  const step = stepAt(call.at, call.frame, readable(call.name));
  const result = label(
    blend(host === void 0 ? [] : [{ ...blend([]), host }], { ref: `${call.name}()` }),
    answer,
    step
  );
  if (destination !== void 0) {
    const file = fileOf(destination, call);
    changeFile(file, {
      labels: unionLabels([file, result, { labels: WRITTEN }]),
      steps: [...file.steps, step].slice(-8),
      ...host === void 0 ? {} : { host }
    });
    return { ...result, file };
  }
  return result;
}
function lookedUp(text3) {
  const found2 = text3 === void 0 ? void 0 : /(?:^|\uFFFC\.?)((?:[\w-]+\.)+[a-z]{2,})\.?$/i.exec(text3)?.[1];
  return found2 === void 0 || /\.local(?:domain|host)?$/i.test(found2) ? void 0 : found2;
}
function observeLookup(call) {
  const [name] = call.args;
  const labels = deepLabels(call.args);
  const host = lookedUp(name?.text);
  if (host !== void 0)
    sight(call.frame, call.at, {
      behaviour: "contacts",
      name: readable(call.name),
      labels,
      steps: deepSteps(call.args),
      host,
      ...heed(call),
      text: name?.text
    });
  return label(
    blend(call.args, { ref: `${call.name}()`, ...host !== void 0 && { host } }),
    call.name.startsWith("dns.") ? ["network"] : name?.ref?.includes("gethostname") === true ? ["address"] : []
  );
}

// src/analysis/outside/cloned-folders.ts
var CLONE = /^\s*(?:\S*[\\/])?git(?:\.exe)?\s+(?:-\S+\s+)*clone\s+((?:\S+\s+)*?)((?:https?|git):\/\/\S+?)(?:\.git)?\/?(?:\s+([^-\s]\S*))?\s*$/;
var MOST2 = 20;
var LONGEST3 = 2e3;
var BUILDS = /(?:^|[\\/])(?:setup|configure|autogen|bootstrap|build|install|make|waf|meson)[\w-]*(?:\.\w+)?$/i;
var INSTALLED = /^site-packages[\\/]/;
function noteClone(line, { frame }) {
  const [, , address, folder] = line.length > LONGEST3 ? [] : CLONE.exec(line) ?? [];
  const host = literalHost(address);
  const { cloned } = frame.machine.files;
  if (address === void 0 || host === void 0 || cloned.length >= MOST2) return;
  cloned.push({ folder: folder ?? address.slice(address.lastIndexOf("/") + 1), host });
}
function noteClonedFrom(call) {
  const [address, folder = call.keywords.get("to_path")] = call.args;
  if (address?.text !== void 0) noteClone(`git clone ${address.text} ${folder?.text ?? ""}`, call);
}
function clonedFrom(line, { frame }) {
  const [first2 = "", second2 = ""] = line.trim().split(/\s+/).filter((word) => !word.startsWith("-"));
  const started = [first2, second2].map((word) => word.replace(/^["']|["']$/g, "").replace(/^\.\//, ""));
  return frame.machine.files.cloned.find(({ folder }) => {
    const prefix = `${folder.replace(/^\.\//, "").replace(/\/$/, "")}/`;
    return started.some(
      (word) => word.startsWith(prefix) && !BUILDS.test(word) && !INSTALLED.test(word.slice(prefix.length))
    );
  })?.host;
}

// src/analysis/outside/observe-process.ts
var MOST_TEXT4 = 1e5;
var READ_FOR_ONE3 = 8;
var USUAL = 1e3;
function commandLine(values, name) {
  const words2 = values.flatMap((value) => value.items ?? [value]).map(printed);
  const line = words2.join(" ").slice(0, MOST_TEXT4 + 1);
  return name.startsWith("pip.") ? `pip ${line}` : line;
}
var SHIPPED = /* @__PURE__ */ new Set(["shipped"]);
var WRITTEN2 = /* @__PURE__ */ new Set(["written"]);
function isBareText(command) {
  return command !== void 0 && command.items === void 0 && command.text === void 0;
}
var BY_SHELL2 = /(?:^|\.)(?:system|popen|getoutput|getstatusoutput|create_subprocess_shell)$/;
var SHELL_OF_UNKNOWN = /^\s*(?:\S*[\\/])?(?:(?:ba|z|da)?sh|cmd|powershell)(?:\.exe)?\s+[-/]\w+\s+\uFFFC/;
function isForShell({ name, keywords }, command, line) {
  if (SHELL_OF_UNKNOWN.test(line)) return true;
  return isBareText(command) && (BY_SHELL2.test(name) || keywords.has("shell"));
}
var READS_REPOSITORY = /^(?:rev-list|rev-parse|cat-file|merge-base|describe|ls-files|ls-tree|name-rev|for-each-ref)$/;
var GIT = /^(?:git(?:\.exe)?|\uFFFC)$/;
function readsRepository({ items }) {
  const [program, verb] = items ?? [];
  if (program === void 0 || deepLabels([program]).has("network")) return false;
  return READS_REPOSITORY.test(verb?.text ?? "") && GIT.test(program.text ?? "git");
}
var OWN_PROGRAM2 = /^\s*\uFFFC[\\/][\w.-]+[\\/]/;
function isAskedFor(call, command, line) {
  if (call.frame.isRegistered === true) return isForShell(call, command, line);
  return !OWN_PROGRAM2.test(line);
}
var SPREAD = /\.(?:spawn|exec|posix_spawn|fork_exec|subprocess_(?:shell|exec)$)|ShellExecute|CreateProcess|^sh\.|^plumbum\.|^pip\./;
var FETCHED = /* @__PURE__ */ new Set(["network"]);
var REDIRECTION = 200;
var NULL = /^(?:subprocess|asyncio\.subprocess)\.DEVNULL$/;
var TO_NULL = anyTest(inOrder("text", /&>|>&/, /\/dev\/null/), />\s*\/dev\/null\s+2>&1|>\s*nul\s+2>&1/i);
function isHushed(call, line) {
  const isThrown = (stream) => {
    const { ref = "", number } = call.keywords.get(stream) ?? blend([]);
    return NULL.test(ref) || number === -3;
  };
  const isSilent = isThrown("stdout") && isThrown("stderr") || TO_NULL.test(line.slice(-REDIRECTION));
  return isSilent && heed(call).isDropped;
}
function noteLength({ frame }, line, text3, isOfFile) {
  const { machine, reach, scope } = frame;
  machine.budget.left -= Math.max(0, text3.length - USUAL) / READ_FOR_ONE3;
  const isUnread = isOfFile && machine.files.unread.size > 0;
  if ((line.length > MOST_TEXT4 || isUnread) && isUnasked(reach)) machine.files.cut.add(scope.unit.path);
}
function observeProcess(call) {
  const command = call.args[0] ?? call.keywords.get("args") ?? call.keywords.get("cmd");
  const values = command === void 0 || SPREAD.test(call.name) ? everything(call) : [command];
  const file = fileNamedIn(
    values.flatMap((value) => flatten(value)),
    call
  );
  const { line, used } = withVariables(commandLine(values, call.name), call);
  const { script = "", isOwn } = followProcess(call, values, line);
  const told = CARRIERS.test(line) ? call.keywords.get("input") : void 0;
  const own = deepLabels([...values, ...used, ...told === void 0 ? [] : [told]]);
  const isRemote = own.has("network") && file?.path === void 0 && isBareText(command);
  const obeys = own.has("request") && isAskedFor(call, command, line);
  const repository = clonedFrom(line, call);
  noteClone(line, call);
  const labels = unionLabels([
    ...repository === void 0 ? [] : [{ labels: FETCHED }],
    { labels: isRemote ? /* @__PURE__ */ new Set([...own, "remote-text"]) : own },
    ...file === void 0 ? [] : [file],
    ...file?.text === void 0 ? [] : [{ labels: WRITTEN2 }],
    ...isOwn ? [{ labels: SHIPPED }] : []
  ]);
  const text3 = [line, encodedCommand(line) ?? "", script].join(" ").trim().slice(0, MOST_TEXT4);
  noteLength(call, line, text3, isBareText(command) && own.has("shipped"));
  const steps = [...file?.steps ?? [], ...deepSteps(values)];
  sight(call.frame, call.at, {
    behaviour: "starts-process",
    name: readable(call.name),
    labels,
    steps,
    text: text3,
    host: repository ?? literalHost(text3) ?? command?.host ?? file?.host ?? literalHost(bareHost(text3), true),
    ...CARRIERS.test(line) ? heed(call) : {},
    ...isHushed(call, line) ? { isHushed: true } : {},
    ...obeys ? { obeys } : {},
    ...file === void 0 && command !== void 0 && readsRepository(command) ? { readsRepository: true } : {}
  });
  const step = stepAt(call.at, call.frame, readable(call.name));
  const reader = readerOf(line);
  const input = call.keywords.get("input");
  if (reader !== void 0 && input !== void 0) feed(reader, input, call);
  const piped = call.keywords.get("stdin");
  if (reader !== void 0 && piped !== void 0 && comesFromOutside(piped)) feed(reader, piped, call);
  const ref = `${call.name}()${reader === void 0 ? "" : `<${reader}>`}`;
  const host = commandTraits(line).has("fetches") ? literalHost(line) ?? literalHost(bareHost(line), true) : void 0;
  const said = asksVersion(line) ? [] : ["process-output"];
  return host === void 0 ? label(blend(values, { ref }), said, step) : label(
    { ...blend(values, { ref }), host },
    [...said, fetchesFromVendors(line) ? "vendor" : "network"],
    step
  );
}
var comesFromOutside = ({ labels }) => labels.has("network") || labels.has("vendor");
var READERS2 = [
  ["python", /^["']?(?:\uFFFC|\S*python[\d.]*w?(?:\.exe)?)["']?\s+(?:-[bBdEiIOqsSuvVx]+\s+)*-\s*$/i],
  [
    "shell",
    /^["']?(?:\S*[\\/]?env\s+)?(?:\S*[\\/])?(?:(?:ba|z|da|k)?sh(?:\s+-[isl]{0,3})?|powershell(?:\.exe)?(?:\s+-?\w+)*\s+-)["']?\s*$/i
  ]
];
function readerOf(line) {
  return READERS2.find(([, pattern]) => pattern.test(line))?.[0];
}
function feed(reader, program, call) {
  const name = reader === "python" ? "builtins.exec" : "os.system";
  const { at: at2, frame } = call;
  frame.machine.outside.call({ at: at2, frame, name, args: [program], keywords: /* @__PURE__ */ new Map() });
}
var FED = /\(\)<(python|shell)>\.(?:communicate|stdin\.(?:write|writelines))$/;
function feedProcess(call) {
  const [, reader] = FED.exec(call.name) ?? [];
  const [program] = call.args;
  if (reader !== void 0 && program !== void 0) feed(reader, program, call);
}
var ELSEWHERE = /^(?:paramiko|asyncssh|fabric|spur|pssh|parallel_ssh|netmiko)\.\S*\.(?:exec_command|run|sudo|run_command|send_command)$/;
function observeElsewhere(call) {
  const [command] = call.args;
  const text3 = command?.text?.slice(0, MOST_TEXT4);
  if (command === void 0 || text3 === void 0 || !ELSEWHERE.test(call.name) || !isHostile(text3)) return;
  sight(call.frame, call.at, {
    behaviour: "starts-process",
    name: readable(call.name),
    labels: command.labels,
    steps: command.steps,
    text: text3,
    host: literalHost(text3)
  });
}

// src/analysis/outside/servers.ts
var TAKES_HANDLER = /\.(?:register_function|register_instance|add_url_rule|add_route|add_api_route|add_(?:get|post|put))$|^asyncio\.start_(?:unix_)?server$/;
var MADE_WITH_CLASS = /^(?:http\.server|socketserver|wsgiref\.simple_server)\.\w*Server$/;
var SERVES = /^(?:(?:flask\.Flask|quart\.Quart|bottle\.Bottle|sanic\.Sanic)\(\)\.run|(?:uvicorn|bottle|hypercorn|aiohttp\.web)\.run(?:_app)?|waitress\.serve|werkzeug\.serving\.run_simple|(?:http\.server|socketserver|wsgiref\.simple_server|xmlrpc\.server)\.\w+\(\)\.serve_forever|asyncio\.start_(?:unix_)?server)$/;
var isServing = (name) => SERVES.test(name);
var ANSWERS = /^(?:handle|do_[A-Z]+)$/;
function answering({ callable }) {
  if (callable?.node.kind !== "class") return [];
  const self = { ...UNKNOWN, fields: /* @__PURE__ */ new Map(), type: callable };
  return [...callable.members?.names ?? []].flatMap(
    ([name, { callable: method }]) => method !== void 0 && ANSWERS.test(name) ? [{ ...UNKNOWN, callable: { ...method, self } }] : []
  );
}
var canAnswer = ({ callable, ref }) => callable !== void 0 || ["process", "code"].includes(sinkKind(ref ?? "") ?? "");
function noteHandlers({ name, args, keywords, frame }) {
  const { routes } = frame.machine.pending;
  if (MADE_WITH_CLASS.test(name)) routes.push(...args.flatMap(answering));
  else if (TAKES_HANDLER.test(name)) routes.push(...[...args, ...keywords.values()].filter(canAnswer));
}
function serve(call, observe) {
  const { frame } = call;
  if (!isServing(call.name) || !isUnasked(frame.reach)) return;
  const asked2 = label(UNKNOWN, ["request"]);
  const inner = { ...frame, isRegistered: true };
  for (const { callable, ref } of frame.machine.pending.routes.splice(0))
    if (callable === void 0) observe({ ...call, name: ref ?? "", args: [asked2], keywords: NO_KEYWORDS });
    else if (callable.node.kind !== "class")
      invoke(
        callable,
        callable.node.parameters.slice(callable.self === void 0 ? 0 : 1).map(() => asked2),
        NO_KEYWORDS,
        inner
      );
}

// src/analysis/outside/observe.ts
function leaveIn(into, before, bound, scope) {
  if (scope === void 0 || bound.size === 0) return;
  const filled = { ...into, entries: new Map([...before, ...bound]) };
  for (const [name, value] of scope.names) if (value === into) setName(scope, name, filled);
  leaveIn(into, before, bound, scope.parent);
}
function observeCode(call) {
  const [code] = call.args;
  const file = code === void 0 ? void 0 : fileNamedIn([code], call);
  const labels = unionLabels([
    { labels: deepLabels(call.args.slice(0, 1)) },
    ...call.receiver === void 0 ? [] : [call.receiver],
    ...call.receiver?.file === void 0 ? [] : [call.receiver.file],
    ...file === void 0 ? [] : [file]
  ]);
  const steps = [...deepSteps(call.args.slice(0, 1)), ...file?.steps ?? []];
  const decoded = labels.has("decoded") ? beginningOf(code) : void 0;
  const { machine, reach, scope } = call.frame;
  const isUnread = machine.files.unread.size > 0 && code?.labels.has("shipped") === true && code.text === void 0;
  if (isUnread && isUnasked(reach)) machine.files.cut.add(scope.unit.path);
  sight(call.frame, call.at, {
    behaviour: "runs-code",
    name: readable(call.name),
    labels,
    steps,
    text: code?.text?.slice(0, 200),
    host: code?.host ?? call.receiver?.file?.host ?? file?.host,
    decoded,
    isLongSource: decoded !== void 0 && isLongSource(wholeText(code))
  });
  const step = stepAt(call.at, call.frame, readable(call.name), decoded);
  const inner = code === void 0 ? void 0 : { ...code, steps: [...code.steps, step] };
  const isGlobal = call.args[1]?.ref === "builtins.globals()";
  const frame = isGlobal ? { ...call.frame, scope: moduleOf(call.frame.scope) } : call.frame;
  if (call.name === "builtins.eval" || call.name === "builtins.?")
    return evaluateLayer(inner, call.at, frame) ?? blend(everything(call));
  const bound = runLayer(inner, call.at, frame);
  const into = call.args[1] ?? call.keywords.get("globals");
  if (into?.entries !== void 0) leaveIn(into, into.entries, bound, frame.scope);
  return blend(everything(call));
}
var OBSERVERS = {
  code: observeCode,
  process: observeProcess,
  network: observeNetwork,
  lookup: observeLookup,
  registry: observeRegistry,
  shortcut: observeShortcut,
  clipboard: observeClipboard,
  store: observeStore,
  removal: observeRemoval,
  native: observeNative,
  memory: observeMemory
};
var SENDS = /\.(?:send|sendall|send_\w+|execute|post|put|put_\w+|upload\w*|files_upload\w*)$/;
var QUEUES = /^(?:queue|asyncio|multiprocessing)\.\w*Queue\(\)\.put$/;
var DATA = /^(?:json|yaml|toml|tomllib|tomli|configparser|ast|csv|plistlib)\./;
function looksLikeRequest(call) {
  const { receiver } = call;
  const sends = SENDS.test(call.name) && !QUEUES.test(call.name);
  if (sends && openedHost(receiver) !== void 0 && receiver?.labels.has("network") === false) return true;
  if (sentThrough(call) !== void 0) return true;
  if (!readCallName(call.name).mayRequest || DATA.test(call.name)) return false;
  const among = call.method === "get" ? call.args.slice(0, 1) : call.args;
  const url = among.find((arg) => literalHost(arg.text) !== void 0) ?? call.keywords.get("url");
  return literalHost(url?.text) !== void 0;
}
function openedFor(call) {
  const through = openedThrough(call);
  if (through !== void 0) return through;
  const endpoint = literalHost(wholeText(call.keywords.get("endpoint_url")));
  if (endpoint !== void 0) return endpoint;
  if (!readCallName(call.name).takesHost) return void 0;
  const first2 = call.args[0] ?? call.keywords.get("url");
  const address = first2?.text ?? first2?.items?.[0]?.text;
  return isAccount(address ?? "") ? ACCOUNT_HOST : literalHost(address, true);
}
var OUTER_INIT = /^([\w.]+)\(\)\.__init__$/;
var BOT_RUNS = /^(?:discord|nextcord|disnake)\.\S*\(\)\.run$/;
var TOKEN = /^[\w.:/+=-]{24,}$/;
function otherCalls2(call) {
  const named3 = [...call.keywords];
  return [
    ...variants(call.args).map((args) => ({ ...call, args })),
    ...variants(named3.map(([, value]) => value)).map((values) => ({
      ...call,
      keywords: new Map(named3.map(([name, value], at2) => [name, values[at2] ?? value]))
    }))
  ];
}
function observeCall(call) {
  const observed = observeOne(call);
  for (const other of otherCalls2(call)) observeOne(other);
  return observed;
}
function observeOne(call) {
  observeElsewhere(call);
  noteHandlers(call);
  serve(call, observeOne);
  const kind = sinkKind(call.name) ?? (looksLikeRequest(call) ? "network" : void 0);
  if (kind !== void 0) return OBSERVERS[kind](call);
  feedProcess(call);
  const base = OUTER_INIT.exec(call.name)?.[1];
  if (base !== void 0) noteOpened(call.receiver, openedFor({ ...call, name: base }));
  const host = openedFor(call);
  if (BOT_RUNS.test(call.name) && TOKEN.test(wholeText(call.args[0]) ?? ""))
    for (const handler of call.frame.machine.pending.handlers.splice(0)) callHandler(handler, call.frame);
  if (host === void 0) return void 0;
  const { receiver } = call;
  const opened = {
    ...blend([...everything(call), ...receiver === void 0 ? [] : [receiver]], { ref: `${call.name}()` }),
    host
  };
  hearOthers(opened, call.keywords, call.frame);
  return opened;
}

// src/analysis/outside/announcements.ts
var SHOWS = /(?:^builtins\.print|\.(?:echo|secho|print|info|warning|warn)|^(?:setuptools|distutils)\.\S*\bannounce)$/;
var SAYS = /\b(?:(?:re-?)?download|install|execut|updat|upgrad|fetch|run(?:ning)?\b|start(?:ing)?\b|launch)/i;
function announces({
  name,
  args: [told],
  keywords
}) {
  const place = keywords.get("file")?.ref;
  const isSeen = !keywords.has("file") || place === "sys.stderr" || place === "sys.stdout";
  return SHOWS.test(name) && isSeen && SAYS.test(told?.text ?? "");
}

// src/analysis/outside/callbacks.ts
var STARTS2 = /(?:Thread|Process|Timer|start_new_thread|submit|run_in_executor|atexit\.register)$/;
var FORGOTTEN = /(?:Thread|Process|Timer|start_new_thread)$/;
var MADE = /(?:Thread|Process|Timer)$/;
var MOST_STARTED = 20;
var HARMLESS2 = /^(?:setDaemon|isDaemon|is_alive|isAlive|setName|getName|)$/;
var STARTING = /^(?:start|run|join|_bootstrap\w*)$/;
var mayBeThread = ({ ref, type }) => type === void 0 && (ref === void 0 || /^\?|(?:Thread|Process|Timer)\(\)/.test(ref));
function startWaiting(method, owner, { machine, reach }) {
  const { waiting } = machine.pending;
  if (waiting.size === 0 || owner === void 0) return;
  if (owner.job !== void 0 && !HARMLESS2.test(method)) startJob(owner.job, reach);
  else if (owner.job === void 0 && STARTING.test(method) && mayBeThread(owner))
    for (const job of waiting) startJob(job, reach);
}
function startHanded({ args, keywords, frame }) {
  if (frame.machine.pending.waiting.size === 0) return;
  for (const value of [...args, ...keywords.values()].flatMap((one) => [one, ...one.items ?? []])) {
    const job = value.job ?? value.bound?.owner.job;
    if (job !== void 0) startJob(job, frame.reach);
  }
}
function startJob(job, reach) {
  if (job.ran !== void 0 && REACHES.indexOf(job.ran) <= REACHES.indexOf(reach)) return;
  job.ran = reach;
  job.run(reach);
}
function capturesInput(name) {
  return /(?:keyboard|mouse)\.(?:Listener|hook|on_press|on_release|on_click)$|HookManager|^sounddevice\.(?:Raw)?InputStream$/.test(
    name
  );
}
var callsItself = (type) => type !== void 0 && lineOf(type).some(({ members }) => members?.names.has("__call__") === true);
function isCalled({ callable, ref, bound, type }) {
  return callable !== void 0 || callsItself(type) || ref !== void 0 && (sinkKind(ref) !== void 0 || BOT_RUNS.test(ref) || isServing(ref)) || bound?.name === "__call__";
}
var BY_ITEM = /(?:map|filter|starmap|reduce|takewhile|dropwhile|filterfalse|accumulate|groupby)$/;
var spread = (items) => items.flatMap((item) => item.items ?? [item]);
function argumentsFor(call, at2) {
  if (capturesInput(call.name)) return [[label(blend([]), ["capture"])]];
  if (HOOKS.test(call.name)) {
    const seen = label(blend([]), ["intercepted"]);
    return [[seen, seen, seen]];
  }
  const named3 = call.keywords.get("args") ?? call.keywords.get("argument");
  if (named3 !== void 0) return [named3.items ?? [named3]];
  const behind = spread(call.args.slice(at2 + 1).filter((value) => !isCalled(value)));
  if (at2 >= 0 && BY_ITEM.test(call.name)) {
    const over2 = call.args.find((value) => !isCalled(value));
    const items2 = over2 === void 0 ? void 0 : iterate(over2);
    if (items2 !== void 0) return [behind, ...items2.slice(0, 20).map((item) => [item])];
  }
  if (at2 >= 0) return [behind];
  const [over] = call.args;
  const items = call.keywords.has("key") && over !== void 0 ? iterate(over) : void 0;
  return items === void 0 ? [spread(call.args)] : items.slice(0, 20).map((item) => [item]);
}
var HANDS_ON = /(?:\.|^)(?:submit|to_thread|register|start_soon|call_soon\w*|apply_async|apply)$/;
function keywordsFor({ name, keywords }) {
  const table2 = keywords.get("kwargs") ?? keywords.get("kwds");
  if (table2?.entries !== void 0) return table2.entries;
  return HANDS_ON.test(name) ? keywords : NO_KEYWORDS;
}
var ASKS = /^(?:builtins\.(?:isinstance|issubclass|hasattr|getattr|setattr|type|id|print|repr|str|callable|super|delattr)|inspect\.\w+|(?:unittest\.)?mock\.\S+|functools\.(?:wraps|update_wrapper)|warnings\.\w+|typing\.\w+)$/;
function handsSink({ name, args }) {
  const at2 = args.findIndex(({ ref }) => ref !== void 0 && RUNS.has(sinkKind(ref) ?? ""));
  const given = args[at2 + 1];
  return at2 >= 0 && given !== void 0 && (given.text ?? given.items) !== void 0 && !ASKS.test(name);
}
var RUNS = /* @__PURE__ */ new Set(["process", "code"]);
function calledOf(value, frame) {
  return value.callable ?? (callsItself(value.type) ? attributeOf(value, "__call__", frame).callable : void 0);
}
function callBack(call) {
  if (!readCallName(call.name).callsBack && !call.keywords.has("key") && !handsSink(call)) return [];
  const all = [...call.args, ...call.keywords.values()];
  const named3 = keywordsFor(call);
  return all.filter(isCalled).flatMap((value) => {
    const { ref = "", bound } = value;
    const callable = calledOf(value, call.frame);
    return argumentsFor(call, call.args.indexOf(value)).flatMap((args) => {
      if (callable === void 0 && bound?.name === "__call__")
        return [callValue(value, { at: call.at, frame: call.frame, args, keywords: named3 })];
      const isStarted = FORGOTTEN.test(call.name);
      const frame = isStarted ? { ...call.frame, isStarted, isQuiet: true, dropped: call.at } : call.frame;
      if (callable === void 0)
        return observeCall({ ...call, frame, name: ref, receiver: value, args, keywords: named3 }) ?? [];
      if (callable.node.kind === "class") return [];
      const { started, waiting } = call.frame.machine.pending;
      const run2 = (reach) => {
        if (STARTS2.test(call.name) && started.length < MOST_STARTED)
          started.push({
            callable,
            args,
            keywords: named3,
            reach,
            isRegistered: call.frame.isRegistered === true
          });
        return invoke(callable, args, named3, { ...frame, reach });
      };
      if (!MADE.test(call.name) || waiting.size >= MOST_STARTED) return [run2(call.frame.reach)];
      const job = { run: run2 };
      waiting.add(job);
      return [{ ...UNKNOWN, job }];
    });
  });
}

// src/analysis/values/passed-on.ts
var first = ([value]) => value;
var second = ([, value]) => value;
var MOST_CHAINED = 5e3;
var LONGEST_CHOICE = 1e3;
var oneOf2 = (args) => {
  const all = args.length === 1 && args[0] !== void 0 ? iterate(args[0]) : args;
  if (all === void 0 || all.length > LONGEST_CHOICE) return void 0;
  const called = all.find(({ callable }) => callable);
  if (called !== void 0) return { ...blend(args), callable: called.callable, ...otherCalls(called, all) };
  const one = { ...anyList(all), ...anyText(all) };
  return one.text === void 0 && one.items === void 0 ? void 0 : { ...blend(args), ...one };
};
var textOf2 = (value) => value?.text ?? "";
var joinAddress = ([base, path]) => {
  if (base?.text === void 0 || path?.text === void 0) return base;
  if (/^[a-z][a-z0-9+.-]{0,20}:/i.test(path.text)) return path;
  const [, origin = "", way = ""] = /^([a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]*)([^?#]*)/i.exec(base.text) ?? [];
  if (origin === "") return void 0;
  if (path.text.startsWith("//"))
    return concatenate([textValue(origin.slice(0, origin.indexOf(":") + 1)), path]);
  const kept = path.text.startsWith("/") ? "" : way.slice(0, way.lastIndexOf("/") + 1) || "/";
  return blend([base, path], { text: `${origin}${kept}${path.text}`.slice(0, MOST_TEXT) });
};
var fromParts = ([parts]) => {
  const items = parts?.items;
  if (parts === void 0 || items === void 0 || items.length < 5) return void 0;
  const [scheme, host, path] = items.map(textOf2);
  const query = textOf2(items.at(-2));
  const rest = `${path !== "" && path?.startsWith("/") !== true ? "/" : ""}${path ?? ""}`;
  const text3 = `${scheme ?? ""}://${host ?? ""}${rest}${query === "" ? "" : `?${query}`}`;
  return blend([parts], { text: text3.slice(0, MOST_TEXT) });
};
var joined = (args) => args.length === 2 && args.every(({ text: text3 }) => text3 !== void 0) ? concatenate(args) : void 0;
var unbound = Object.fromEntries(
  ["str", "bytes"].flatMap(
    (type) => Object.entries(TEXT_METHODS).map(([name, method]) => [
      `builtins.${type}.${name}`,
      ([self, ...args]) => self === void 0 ? void 0 : method(self, args)
    ])
  )
);
var PASSED_ON = {
  ...unbound,
  "collections.ChainMap": (tables) => tables.some(({ entries }) => entries === void 0 || entries.size > MOST_CHAINED) ? void 0 : blend(tables, {
    entries: new Map(tables.toReversed().flatMap(({ entries }) => [...entries ?? []]))
  }),
  "contextlib.nullcontext": first,
  "contextlib.closing": first,
  "contextlib.aclosing": first,
  "itertools.cycle": first,
  "itertools.islice": first,
  "itertools.chain": (lists2) => lists2.some(({ items }) => items === void 0) || lists2.reduce((sum, { items }) => sum + (items?.length ?? 0), 0) > MOST_CHAINED ? void 0 : blend(lists2, { items: lists2.flatMap(({ items }) => items ?? []) }),
  "random.sample": first,
  "random.choices": first,
  "copy.copy": first,
  "copy.deepcopy": first,
  "typing.cast": second,
  "sys.intern": first,
  "os.fsdecode": first,
  "os.fsencode": first,
  "email.utils.parseaddr": ([address]) => address === void 0 ? void 0 : blend([address], { items: [UNKNOWN, address] }),
  "inspect.cleandoc": first,
  "gettext.gettext": first,
  "html.escape": first,
  "textwrap.fill": first,
  "textwrap.indent": first,
  "textwrap.shorten": first,
  "unicodedata.normalize": second,
  "builtins.format": ([value]) => value?.text === void 0 ? void 0 : value,
  "builtins.repr": ([value]) => value?.text === void 0 ? void 0 : value,
  "builtins.ascii": ([value]) => value?.text === void 0 ? void 0 : value,
  "string.Formatter().format": ([template, ...args]) => template?.text === void 0 ? void 0 : blend([template, ...args], { text: fillFields(template.text, BRACES, args) }),
  "builtins.max": oneOf2,
  "builtins.min": oneOf2,
  "random.choice": oneOf2,
  "random.SystemRandom().choice": oneOf2,
  "secrets.choice": oneOf2,
  "operator.add": joined,
  "operator.concat": joined,
  "operator.iadd": joined,
  "urllib.parse.urljoin": joinAddress,
  "urlparse.urljoin": joinAddress,
  "urllib.parse.urlunsplit": fromParts,
  "urllib.parse.urlunparse": fromParts
};

// src/analysis/outside/computed-calls.ts
function bytesOfNumber({ name, receiver, args, keywords }) {
  const isMethod = name.endsWith(".to_bytes");
  const { number, whole = Number.isSafeInteger(number) ? BigInt(number ?? 0) : void 0 } = (isMethod ? receiver : args[0]) ?? UNKNOWN;
  if (whole === void 0) return void 0;
  const fitting = Math.ceil(whole.toString(16).length / 2);
  const length = isMethod ? (keywords.get("length") ?? args[0])?.number : fitting;
  const order = isMethod ? wholeText(keywords.get("byteorder") ?? args[1]) : "big";
  return numberBytes(whole, length ?? 1, order === "little");
}
var PICKLES = /^(?:pickle|dill|cloudpickle)\.loads?$/;
function decode(call) {
  const [input] = call.args;
  const known = wholeText(input);
  const isNumber = /\b(?:to|long_to)_bytes$/.test(call.name);
  const text3 = isNumber ? bytesOfNumber(call) : known === void 0 ? void 0 : runDecoder(call.name, known);
  const step = stepAt(call.at, call.frame, call.name.replace(/^builtins\./, ""));
  const everything2 = [...call.args, ...call.receiver === void 0 ? [] : [call.receiver]];
  const isText = isNumber && (text3 ?? "").length > 8;
  const how = /chr$|\.to_bytes$|\.inet_aton$/.test(call.name) && !isText ? "computed" : "decoded";
  const value = blend(everything2, text3 === void 0 ? {} : { text: text3, isBytes: true });
  const isHanded = known === void 0 && PICKLES.test(call.name) && !isUnasked(call.frame.reach);
  return label(withTextLabels(value), isHanded ? [] : [how], step);
}
function spelled({ name, receiver, args }) {
  const printsItself = /\.__(?:str|repr|doc)__$/.test(name);
  const whole = printsItself ? builtinText(receiver?.ref) : /^builtins\.(?:str|repr)$/.test(name) ? builtinText(args[0]?.ref) : void 0;
  return whole === void 0 ? void 0 : label(textValue(whole), ["computed"]);
}
function computed2(call) {
  const text3 = spelled(call);
  if (text3 !== void 0) return text3;
  if (call.keywords.has("key")) return void 0;
  const compute = entryOf(BUILTIN_COMPUTATIONS, call.name) ?? entryOf(LIBRARY_COMPUTATIONS, call.name) ?? entryOf(PASSED_ON, call.name);
  return compute?.(call.args);
}

// src/model/setup-arguments.ts
var NO_ARGUMENTS = {
  packages: [],
  modules: [],
  folders: [],
  scripts: [],
  data: [],
  packageData: [],
  entryPoints: [],
  options: [],
  pathLines: [],
  copies: [],
  searches: [],
  isPartial: false
};

// src/analysis/outside/copied-files.ts
var COPIES = /(?:^|\.)(?:copy2?|copyfile|copytree|copy_tree|copy_file|move|move_file|rename|replace|symlink|link)$/;
var MOST_COPIES = 200;
var endOf = ({ text: text3 = "" }) => text3.slice(text3.lastIndexOf(HOLE) + 1).replaceAll("\\", "/");
function noteCopy({ name, method, receiver, args, frame }) {
  if (frame.reach !== "install" || !COPIES.test(method ?? name)) return;
  const [from, to] = receiver?.text === void 0 ? args : [receiver, ...args];
  if (from?.text === void 0 || to === void 0) return;
  const { shipped, files } = frame.machine;
  const site = siteOf2(frame);
  const folder = shipped.findFolder(from.text, site);
  const found2 = shipped.find(from.text, site) ?? folder?.slice(0, -1);
  const isWhole2 = folder?.indexOf("/") === folder?.lastIndexOf("/") && !/^\.\/?$/.test(from.text);
  if (found2 === void 0 || folder !== void 0 && isWhole2 || files.setups.length > MOST_COPIES) return;
  files.setups.push({ ...NO_ARGUMENTS, copies: [[found2, endOf(to)]] });
}

// src/analysis/outside/receivers.ts
var READERS3 = /^(?:read|readfp|read_file|load|parse|parse_file)$/;
var IS_MODULE = /^[a-z][\w.]*$/;
var CONFIGURATIONS = /^(?:configparser|ConfigParser)\.\w*Parser\(\)$/;
var HARMLESS_METHODS = /^(?:get|info|debug|warning|warn|error|exception|log|add_argument|format|join|items|keys|values|strip|split|startswith|endswith|read|json|decode|encode|lower|upper|match|search|findall|isfile|exists|build_request|prepare_request)$/;
var asContent = (value) => value.labels.has("autostart-path") ? { ...value, labels: without(value.labels, "autostart-path") } : value;
var LOGGERS = /^logging\.(?:getLogger\(\)|root)$/;
var leavesModule = ({ ref }, method) => ref !== void 0 && /^[\w.]+$/.test(ref) && (isStandard(ref) || /^[A-Z]/.test(method));
function openReceiver(call, host) {
  const { receiver, place, method, args } = call;
  if (host === void 0 || receiver === void 0 || place === void 0 || !opensReceiver(call)) return;
  const set = method === "setopt" ? args : [];
  absorb(place, receiver, [...set, { ...UNKNOWN, host }], placeFrame(call));
  if (/^connect/.test(method ?? "")) connectHearers({ ...receiver, host }, call.frame);
}
function changeReceiver(call) {
  const { receiver, place, method = "", args, keywords } = call;
  const frame = placeFrame(call);
  if (receiver === void 0 || place === void 0 || LOGGERS.test(receiver.ref ?? "")) return;
  if (READERS3.test(method) && !(method === "load" && IS_MODULE.test(receiver.ref ?? ""))) {
    const secrets = args.filter((arg) => arg.labels.has("secret-path"));
    const read5 = secrets.map((path) => label(path, ["secret"]));
    if (CONFIGURATIONS.test(receiver.ref ?? "")) read5.push(label(UNKNOWN, ["file"]));
    if (read5.length > 0) absorb(place, receiver, read5, frame);
  }
  if (HARMLESS_METHODS.test(method) || leavesModule(receiver, method)) return;
  const given = [...args, ...keywords.values()];
  const taken = /^write/.test(method) ? given.map(asContent) : given;
  absorb(place, receiver, taken, frame);
}

// src/analysis/values/settings-text.ts
var MOST_TEXT5 = 2e6;
var bare = (text3) => text3.trim().replace(/^(["'])([^]*)\1$/, (_whole, _quote, inner) => inner);
function linesOf2(value) {
  const text3 = wholeText(value);
  if (text3 === void 0 || text3.length > MOST_TEXT5) return void 0;
  return text3.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:[#;]|$)/.test(line));
}
var table = (entries, { labels, steps }) => ({
  ...UNKNOWN,
  entries,
  labels,
  steps
});
function parseIni([value]) {
  const lines = linesOf2(value);
  if (value === void 0 || lines === void 0) return void 0;
  const sections = /* @__PURE__ */ new Map();
  let section = /* @__PURE__ */ new Map();
  let last3 = "";
  for (const line of lines) {
    const [, heading] = /^\[([^\]]{1,200})\]/.exec(line) ?? [];
    const [, key, text3 = ""] = /^([^\s=:][^=:]{0,200})[=:](.*)$/.exec(line) ?? [];
    if (heading !== void 0) sections.set(heading, section = /* @__PURE__ */ new Map());
    else if (/^\s/.test(line)) section.set(last3, UNKNOWN);
    else if (key !== void 0) {
      last3 = key.trim().toLowerCase();
      section.set(last3, /%\(|\$\{/.test(text3) ? UNKNOWN : textValue(text3.trim()));
    }
  }
  const defaults = sections.get("DEFAULT") ?? /* @__PURE__ */ new Map();
  return table(
    new Map([...sections].map(([name, entries]) => [name, table(new Map([...defaults, ...entries]), value)])),
    value
  );
}
var NOT_PLAIN = /^\s*[|>&*[{!]/;
function parseYaml([value]) {
  const lines = linesOf2(value);
  if (value === void 0 || lines === void 0) return void 0;
  const top = /* @__PURE__ */ new Map();
  const open = [
    { column: -1, entries: top }
  ];
  for (const line of lines) {
    const [, blanks = "", key, text3 = ""] = /^( *)((?:"[^"]*"|'[^']*'|[\w./-]{1,200})) *:(?: (.*))?$/.exec(line) ?? [];
    if (key === void 0) continue;
    while (open.length > 1 && (open.at(-1)?.column ?? 0) >= blanks.length) open.pop();
    const plain2 = text3.replace(/\s#.*$/, "");
    const inner = /* @__PURE__ */ new Map();
    open.at(-1)?.entries.set(
      bare(key),
      plain2.trim() === "" ? table(inner, value) : NOT_PLAIN.test(plain2) ? UNKNOWN : textValue(bare(plain2))
    );
    if (plain2.trim() === "") open.push({ column: blanks.length, entries: inner });
  }
  return top.size === 0 ? void 0 : table(top, value);
}

// src/analysis/outside/shipped-settings.ts
var readBy = (parse3) => (call) => {
  const [opened] = call.args;
  if (opened === void 0) return void 0;
  const content = opened.ref === "builtins.open()" ? shippedContent(opened, false, call) : opened;
  if (content === void 0) return void 0;
  return content.text === void 0 && content.labels.has("shipped") ? blend([content]) : parse3([content]);
};
var readInto = (isText) => (call) => {
  const { receiver, place } = call;
  const [given] = call.args;
  const parsed = (given?.items ?? [given]).flatMap((source2) => {
    const content = isText ? source2 : shippedContent(source2, false, call);
    return (content === void 0 ? void 0 : parseIni([content])) ?? [];
  });
  if (parsed.length === 0 || receiver === void 0 || place === void 0) return void 0;
  const entries = new Map([receiver, ...parsed].flatMap((one) => [...one.entries ?? []]));
  replace(place, { ...receiver, entries }, placeFrame(call));
  return UNKNOWN;
};
var settingOf = ({ receiver, args: [section, key] }) => receiver?.entries?.get(wholeText(section) ?? "")?.entries?.get((wholeText(key) ?? "").toLowerCase());
var sectionsOf = ({ receiver }) => receiver?.entries === void 0 ? void 0 : {
  ...UNKNOWN,
  items: [...receiver.entries.keys()].filter((name) => name !== "DEFAULT").map((name) => textValue(name))
};
var PARSERS = ["ConfigParser", "RawConfigParser", "SafeConfigParser"].map(
  (name) => `configparser.${name}()`
);
var SHIPPED_SETTINGS = {
  "json.load": readBy(parseJson),
  "csv.reader": readBy(parseCsv),
  "csv.DictReader": readBy(parseNamedCsv),
  "tomllib.load": readBy(parseToml2),
  "tomli.load": readBy(parseToml2),
  "toml.load": readBy(parseToml2),
  ...Object.fromEntries(
    ["load", "safe_load", "full_load", "unsafe_load"].map((name) => [`yaml.${name}`, readBy(parseYaml)])
  ),
  ...Object.fromEntries(
    PARSERS.flatMap((parser) => [
      [`${parser}.read`, readInto(false)],
      [`${parser}.read_file`, readInto(false)],
      [`${parser}.read_string`, readInto(true)],
      [`${parser}.get`, settingOf],
      [`${parser}.sections`, sectionsOf]
    ])
  )
};

// src/analysis/outside/archives.ts
var SUFFIXES = {
  zip: ".zip",
  tar: ".tar",
  gztar: ".tar.gz",
  bztar: ".tar.bz2",
  xztar: ".tar.xz"
};
function packedLabels(paths) {
  const of = unionLabels(paths);
  const taken = [...of];
  if (of.has("secret-path")) taken.push("secret");
  if (of.has("searched") || of.has("directory")) taken.push("user-file");
  return new Set(taken);
}
function pack(archive, paths, call) {
  const file = fileOf(archive, call);
  changeFile(file, {
    labels: unionLabels([file, { labels: packedLabels(paths) }]),
    steps: [...file.steps, ...deepSteps(paths)].slice(-8)
  });
}
function shareArchive(file, { args: [first2], keywords, written: written2 = [], frame }) {
  const buffer2 = keywords.get("fileobj") ?? first2;
  const place = written2.find((one) => one.name === (keywords.has("fileobj") ? "fileobj" : void 0));
  if (buffer2 === void 0 || place === void 0 || buffer2.text !== void 0 || buffer2.file !== void 0)
    return;
  replace(place.value, { ...buffer2, file }, frame);
}
var openArchive2 = (call) => {
  const path = call.keywords.get("fileobj") ?? call.args[0] ?? UNKNOWN;
  const file = fileOf(path, call);
  shareArchive(file, call);
  return blend([path], { ref: `${call.name}()`, file });
};
var add = (call) => {
  const { receiver, args } = call;
  if (receiver !== void 0) pack(receiver, args, call);
  return UNKNOWN;
};
var makeArchive = (call) => {
  const [base = UNKNOWN, format, root] = call.args;
  const suffix = SUFFIXES[wholeText(format ?? call.keywords.get("format")) ?? ""] ?? "";
  const path = concatenate([base, textValue(suffix)]);
  const from = root ?? call.keywords.get("root_dir") ?? call.keywords.get("base_dir");
  pack(path, from === void 0 ? [] : [from], call);
  return { ...path, file: fileOf(path, call) };
};
var extract = (call) => {
  const { receiver, args } = call;
  const place = call.keywords.get("path") ?? args[0];
  if (receiver === void 0 || place === void 0) return UNKNOWN;
  const file = fileOf(place, call);
  const from = unionLabels([file, receiver, ...receiver.file === void 0 ? [] : [receiver.file]]);
  if (from.has("network") || from.has("decoded"))
    changeFile(file, { labels: /* @__PURE__ */ new Set([...from, "file"]) });
  return UNKNOWN;
};
var ARCHIVES = {
  "zipfile.ZipFile": openArchive2,
  "tarfile.open": openArchive2,
  "tarfile.TarFile": openArchive2,
  "zipfile.ZipFile().write": add,
  "tarfile.open().add": add,
  "tarfile.TarFile().add": add,
  "zipfile.ZipFile().extractall": extract,
  "tarfile.open().extractall": extract,
  "tarfile.TarFile().extractall": extract,
  "shutil.make_archive": makeArchive
};

// src/analysis/outside/import-hooks.ts
var IMPORTING = ["find_spec", "find_module", "load_module", "exec_module"];
var LOADING = ["get_data", "get_source", "get_code", "source_to_code"];
function importsThrough({ at: at2, frame }, finder) {
  for (const method of IMPORTING) registerObject(finder, [method], frame);
  if (finder === void 0) return void 0;
  for (const method of LOADING) {
    const given = callSpecial(finder, [method], [UNKNOWN], frame);
    if (given === void 0) continue;
    frame.machine.outside.call({ at: at2, frame, name: "builtins.exec", args: [given], keywords: NO_KEYWORDS });
  }
  return void 0;
}

// src/analysis/outside/address-replacements.ts
var PATTERN = "pattern";
var compiled = ({ args: [pattern] }) => pattern?.text === void 0 ? void 0 : blend([pattern], { ref: "re.compile()", entries: /* @__PURE__ */ new Map([[PATTERN, pattern]]) });
function putBy(replacement, { frame }) {
  const { callable } = replacement ?? {};
  return callable === void 0 ? replacement : invoke(callable, [UNKNOWN], NO_KEYWORDS, frame);
}
function replaced(pattern, by, call) {
  const replacement = putBy(by, call);
  const [found2, put] = [wholeText(pattern), wholeText(replacement)];
  if (found2 === void 0 || put === void 0 || !findsAddresses(found2) || !looksLikeAddress(put)) return;
  sight(call.frame, call.at, {
    behaviour: "replaces-address",
    name: call.name,
    labels: /* @__PURE__ */ new Set(),
    steps: replacement?.steps ?? [],
    text: put
  });
}
var byPattern = (call) => {
  const [pattern = call.keywords.get("pattern"), replacement] = call.args;
  replaced(pattern?.entries?.get(PATTERN) ?? pattern, call.keywords.get("repl") ?? replacement, call);
};
var byCompiled = (call) => {
  const [replacement] = call.args;
  replaced(call.receiver?.entries?.get(PATTERN), call.keywords.get("repl") ?? replacement, call);
};
var ADDRESS_REPLACEMENTS = {
  "re.compile": compiled,
  "re.sub": byPattern,
  "re.subn": byPattern,
  "re.compile().sub": byCompiled,
  "re.compile().subn": byCompiled
};

// src/analysis/facts/secret-patterns.ts
var BEGINNINGS2 = /AKIA|\bgh(?:[pousr]_|\[[pousr]{2,5}\]_)|github_pat_|\bglpat-|\bxox(?:[abpr]-|\[[abeprs-]{2,8}\])|\bsk-(?:\[|\(|\w*ant)|\bsk_live|\bAIza|\bnpm_\[|\bpypi-Ag|-----BEGIN|dQw4w9WgXcQ|mfa\\?\.\[/;
var findsSecrets = (pattern) => pattern.length < 4e3 && BEGINNINGS2.test(pattern);

// src/analysis/outside/secret-searches.ts
function found(pattern, searched2, call) {
  const { text: text3 = "" } = pattern?.entries?.get(PATTERN) ?? pattern ?? {};
  if (!findsSecrets(text3)) return void 0;
  const step = stepAt(call.at, call.frame, call.name);
  return label(blend(searched2, { ref: `${call.name}()` }), ["secret", "found-secret"], step);
}
var METHODS = ["findall", "finditer", "search", "match", "fullmatch"];
var SECRET_SEARCHES = Object.fromEntries(
  METHODS.flatMap((method) => [
    [`re.${method}`, (call) => found(call.args[0], call.args.slice(1), call)],
    [`re.compile().${method}`, (call) => found(call.receiver, call.args, call)]
  ])
);

// src/analysis/outside/ast-nodes.ts
var source = (value) => value === void 0 ? "" : value.text ?? (value.number === void 0 ? HOLE : String(value.number));
var list = (value) => value?.items ?? [];
var NODES = {
  Constant: (part) => literal2(part("value", 0)),
  Str: (part) => literal2(part("s", 0)),
  Name: (part) => source(part("id", 0)),
  Attribute: (part) => `${source(part("value", 0))}.${source(part("attr", 1))}`,
  Call: (part) => `${source(part("func", 0))}(${list(part("args", 1)).map(source).join(", ")})`,
  Expr: (part) => source(part("value", 0)),
  Expression: (part) => source(part("body", 0)),
  Import: (part) => `import ${list(part("names", 0)).map(source).join(", ")}`,
  ImportFrom: (part) => `from ${source(part("module", 0))} import ${list(part("names", 1)).map(source).join(", ")}`,
  alias: (part) => source(part("name", 0)),
  Assign: (part) => `${list(part("targets", 0)).map(source).join(" = ")} = ${source(part("value", 1))}`,
  Module: (part) => list(part("body", 0)).map(source).join("\n")
};
function literal2(value) {
  return value?.text === void 0 ? source(value) : JSON.stringify(value.text);
}
function made(node) {
  return ({ args, keywords }) => {
    const parts = [...args, ...keywords.values()];
    const text3 = NODES[node]?.((name, at2) => keywords.get(name) ?? args[at2]) ?? "";
    return blend(parts, { text: text3 });
  };
}
var AST_NODES = {
  ...Object.fromEntries(Object.keys(NODES).map((node) => [`ast.${node}`, made(node)])),
  "ast.Load": () => textValue(""),
  "ast.Store": () => textValue(""),
  "ast.fix_missing_locations": ({ args: [tree] }) => tree,
  // A tree stands for the text it was parsed from.
  "ast.parse": ({ args: [text3] }) => text3,
  "ast.unparse": ({ args: [tree] }) => tree
};

// src/analysis/outside/pickled-calls.ts
var UNPICKLERS = [
  ...["pickle", "_pickle", "cPickle", "dill", "cloudpickle", "joblib"].flatMap((name) => [
    `${name}.load`,
    `${name}.loads`
  ]),
  ...["jsonpickle.decode", "jsonpickle.loads"],
  ...["torch.load", "numpy.load", "pandas.read_pickle", "pickle.Unpickler", "sklearn.externals.joblib.load"]
];
var DECODED2 = /* @__PURE__ */ new Set(["decoded"]);
var PICKLED_MODULES = "posix|nt|os|builtins|__builtin__|subprocess|runpy|pty|importlib|webbrowser|socket|shutil|timeit";
var PICKLED_FUNCTIONS = "system|popen|exec|eval|Popen|call|run|check_output|check_call|getoutput|startfile|exec[lv]p?e?|spawn[lv]p?e?|posix_spawnp?|run_path|run_module|spawn|import_module|open|socket|rmtree|timeit|__import__";
var written = (names2) => String.raw`(?:[\x8cU][^]|X[^]\0\0\0)(?:${names2})(?:\x94|q[^]|r[^]{4})?`;
var PICKLED_CALL = new RegExp(
  String.raw`[ci](?:${PICKLED_MODULES})\n(?:${PICKLED_FUNCTIONS})\n|${written(PICKLED_MODULES)}${written(PICKLED_FUNCTIONS)}\x93`
);
function unpickles({ name, keywords }) {
  if (name === "numpy.load") return keywords.has("allow_pickle");
  return name !== "torch.load" || !keywords.has("weights_only");
}
function sightRemote(call, { labels, steps, host }) {
  sight(call.frame, call.at, {
    behaviour: "runs-code",
    name: call.name,
    labels: without(without(labels, "decoded"), "computed"),
    steps,
    host
  });
}
function unpickle(call) {
  const [data] = call.args;
  const isFile = data?.ref === "builtins.open()" || data?.isBytes !== true && !call.name.endsWith(".loads");
  const host = call.name === "pandas.read_pickle" ? literalHost(data?.text) : void 0;
  if (host !== void 0) sightRemote(call, label({ ...UNKNOWN, host }, ["network", "remote-text"]));
  const content = isFile ? shippedContent(data, true, call) ?? data : data;
  if (content === void 0) return void 0;
  if (!PICKLED_CALL.test(content.text ?? "")) {
    if (content.labels.has("network") && unpickles(call)) sightRemote(call, content);
    return void 0;
  }
  sight(call.frame, call.at, {
    behaviour: "runs-code",
    name: call.name,
    // What is called stands in the data, whoever chose the file.
    labels: DECODED2,
    steps: content.steps
  });
  return UNKNOWN;
}

// src/analysis/outside/library-calls.ts
var addHandler = (call) => {
  const { frame, place, receiver } = call;
  const [handler] = call.args;
  registerObject(handler, ["emit", "handle"], frame);
  if (handler?.host !== void 0 && place !== void 0 && receiver !== void 0)
    absorb(place, receiver, [handler], placeFrame(call));
  return UNKNOWN;
};
function openStream(call) {
  const { at: at2, frame } = call;
  const [protocol] = call.args;
  if (protocol === void 0) return;
  const host = hostGiven({ ...call, args: call.args.slice(1) });
  const stream = { ...UNKNOWN, ref: "asyncio.Transport()", ...host !== void 0 && { host } };
  const object = callValue(protocol, { at: at2, frame, args: [], keywords: /* @__PURE__ */ new Map() });
  callSpecial(object, ["connection_made"], [stream], frame);
  for (const method of ["data_received", "datagram_received"])
    callSpecial(object, [method], [label(UNKNOWN, ["network"])], frame);
}
var QUESTIONS2 = [
  "builtins.input",
  "builtins.raw_input",
  "getpass.getpass",
  "click.prompt",
  "typer.prompt",
  "rich.prompt.Prompt.ask",
  "questionary.password().ask"
];
var LOOPS2 = ["get_event_loop()", "get_running_loop()", "new_event_loop()"];
var STREAMS = ["create_connection", "create_datagram_endpoint", "create_unix_connection"];
var letterOf = ({ args: [among] }) => among?.text !== void 0 || /^string\./.test(among?.ref ?? "") ? label(UNKNOWN, ["credential"]) : void 0;
var HANDLERS = [
  ...["Handler", "StreamHandler", "FileHandler", "NullHandler"],
  ...["RotatingFile", "TimedRotatingFile", "WatchedFile", "Queue", "Memory", "SysLog"].map(
    (name) => `handlers.${name}Handler`
  )
];
var addFilter = ({ args: [filter], frame }) => {
  registerObject(filter, ["filter"], frame);
};
var fillMemory = (call) => {
  const [to, from] = call.args;
  if (/\.GlobalLock\(\)$/.test(to?.ref ?? "") && from !== void 0)
    observeClipboard({ ...call, args: [from] });
};
function searched(pattern, base) {
  if (pattern?.text === void 0) return void 0;
  const open = textValue(pattern.text.replace(/\*+|\?|\[[^\]]{1,40}\]/g, HOLE));
  const path = base === void 0 ? open : concatenate([base, textValue("/"), open]);
  const found2 = label(withTextLabels(path), ["searched"]);
  return blend([found2], { items: [found2] });
}
var globbed = ({ args: [pattern] }) => searched(pattern);
var globbedBelow = ({ args: [pattern], receiver }) => searched(pattern, receiver ?? UNKNOWN);
var ANY_NAME = label(textValue(HOLE), ["searched"]);
var ANY_NAMES = { ...ANY_NAME, text: void 0, items: markPartial([ANY_NAME]) };
function walked(folder) {
  if (folder?.text === void 0) return void 0;
  const round = { ...UNKNOWN, items: [label(folder, ["searched"]), ANY_NAMES, ANY_NAMES] };
  return label(blend([folder], { items: markPartial([round]) }), ["searched"]);
}
var listed = (folder) => folder?.text === void 0 ? void 0 : label(blend([folder], { items: ANY_NAMES.items }), ["searched"]);
var STARTS_FROM_WHEEL = /^[^\\/]+\.pth$|^(?:site|user)customize\.py$/;
function packed(call) {
  const [name, text3] = call.args;
  if (STARTS_FROM_WHEEL.test(name?.text ?? "")) runLater(text3, call);
}
function redirect({ args: [from], name, at: at2, frame }) {
  if (from?.host === void 0 || !/^socket\.\w+\(\)\.fileno\(\)$/.test(from.ref ?? "")) return;
  const { host, steps } = from;
  sight(frame, at2, { behaviour: "connects-shell", name, labels: /* @__PURE__ */ new Set(), steps, host, text: host });
}
var readLiteral = ({ args: [text3], at: at2, frame }) => /^\s*[[({'"\dbrub-]/i.test(text3?.text ?? "") ? evaluateLayer(text3, at2, frame) : void 0;
function registerCodec({ args: [search], at: at2, frame }) {
  if (search?.callable === void 0) return UNKNOWN;
  frame.machine.pending.codecs.push(search.callable);
  decodeBy(search.callable, UNKNOWN, label(UNKNOWN, ["file"]), { at: at2, frame });
  return UNKNOWN;
}
function decodeBy(search, name, text3, { at: at2, frame }) {
  const found2 = invoke(search, [name], /* @__PURE__ */ new Map(), frame);
  const decode2 = found2.entries?.get("decode") ?? found2.items?.[1];
  if (decode2 === void 0) return void 0;
  return callValue(decode2, { at: at2, frame, args: [text3, UNKNOWN], keywords: /* @__PURE__ */ new Map() }).items?.[0];
}
function decodeOwn({ args: [text3, name], at: at2, frame }) {
  if (text3 === void 0 || name === void 0 || frame.machine.pending.codecs.length === 0) return void 0;
  for (const search of frame.machine.pending.codecs) {
    const found2 = decodeBy(search, name, text3, { at: at2, frame });
    if (found2 !== void 0) return label(found2, ["decoded"]);
  }
  return void 0;
}
var typeOf = ({ args: [value, ...more] }) => more[1]?.entries !== void 0 ? { ...UNKNOWN, fields: new Map(more[1].entries) } : more.length === 0 && value?.callable !== void 0 && value.callable.node.kind !== "class" ? { ...UNKNOWN, ref: "types.FunctionType" } : void 0;
var SECRET_PROMPT = /\b(?:tokens?|api[ _-]?key|secret|cookies?|session)\b/i;
var PASSWORD_PROMPT = /\bpass(?:word|wd|phrase|code)\b/i;
var KEY_PROMPT = /\bprivate[ _-]?key\b|\bmnemonic\b|\b(?:seed|recovery)[ _-]?phrase\b/i;
function asked({ args, keywords, name }) {
  const question = [...args.slice(0, 2), keywords.get("prompt")].map((value) => value?.text ?? "").join(" ");
  return label({ ...UNKNOWN, ref: `${name}()` }, [
    ...SECRET_PROMPT.test(question) ? ["credential"] : [],
    ...PASSWORD_PROMPT.test(question) || name.startsWith("getpass.") ? ["credential", "password"] : [],
    ...KEY_PROMPT.test(question) ? ["key-parameter"] : []
  ]);
}
var ownAddress = ({ at: at2, frame, name }) => label({ ...UNKNOWN, ref: `${name}()` }, ["address"], stepAt(at2, frame, name));
var EXCEPTIONS = [
  ...["BaseException", "Exception", "ArithmeticError", "AssertionError", "AttributeError", "ImportError"],
  ...["IndexError", "KeyError", "KeyboardInterrupt", "LookupError", "NameError", "NotImplementedError"],
  ...["OSError", "RuntimeError", "StopIteration", "SystemExit", "TypeError", "UserWarning", "ValueError"]
];
function exception({ args }) {
  const [first2] = args;
  return {
    ...blend(args),
    ...first2?.text === void 0 ? {} : { text: first2.text },
    fields: /* @__PURE__ */ new Map([
      ["args", { ...UNKNOWN, items: args }],
      ["value", first2 ?? UNKNOWN]
    ])
  };
}
function fieldDefault({ args, at: at2, keywords, frame }) {
  const factory = keywords.get("default_factory") ?? keywords.get("factory");
  if (factory === void 0) return keywords.get("default") ?? args[0];
  return callValue(factory, { at: at2, args: [], keywords: /* @__PURE__ */ new Map(), frame });
}
var FIELDS = ["dataclasses.field", "attr.ib", "attr.field", "attrs.field", "pydantic.Field"];
var LIBRARY_CALLS = {
  "ast.literal_eval": readLiteral,
  "builtins.type": typeOf,
  "os.dup2": redirect,
  ...Object.fromEntries(QUESTIONS2.map((name) => [name, asked])),
  "codecs.decode": decodeOwn,
  "codecs.register": registerCodec,
  "codecs.CodecInfo": ({ args, keywords }) => ({
    ...UNKNOWN,
    ref: "codecs.CodecInfo()",
    entries: /* @__PURE__ */ new Map([["decode", keywords.get("decode") ?? args[1] ?? UNKNOWN]])
  }),
  ...Object.fromEntries(UNPICKLERS.map((name) => [name, unpickle])),
  "logging.getLogger().addHandler": addHandler,
  "logging.root.addHandler": addHandler,
  "gc.callbacks.append": ({ args: [callback], frame }) => {
    hearAlways(callback, frame);
    return UNKNOWN;
  },
  "sys.meta_path.append": (call) => importsThrough(call, call.args[0]),
  "sys.meta_path.insert": (call) => importsThrough(call, call.args[1]),
  "importlib.util.spec_from_loader": (call) => importsThrough(call, call.args[1]),
  "importlib.machinery.ModuleSpec": (call) => importsThrough(call, call.args[1]),
  "ctypes.memmove": fillMemory,
  ...Object.fromEntries(
    ["getLogger()", ...HANDLERS.map((name) => `${name}()`)].map((of) => [
      `logging.${of}.addFilter`,
      addFilter
    ])
  ),
  ...Object.fromEntries(
    LOOPS2.flatMap((loop) => STREAMS.map((method) => [`asyncio.${loop}.${method}`, openStream]))
  ),
  ...Object.fromEntries(
    EXCEPTIONS.flatMap((name) => [name, `builtins.${name}`]).map((name) => [name, exception])
  ),
  ...Object.fromEntries(FIELDS.map((name) => [name, fieldDefault])),
  "os.remove": (call) => {
    loseFile(call.args[0], call);
  },
  "os.unlink": (call) => {
    loseFile(call.args[0], call);
  },
  "secrets.choice": letterOf,
  "git.Repo.clone_from": noteClonedFrom,
  "os.walk": ({ args: [folder], keywords }) => walked(folder ?? keywords.get("top")),
  "os.listdir": ({ args: [folder], keywords }) => listed(folder ?? keywords.get("path")),
  "glob.glob": globbed,
  "glob.iglob": globbed,
  "zipfile.ZipFile().writestr": packed,
  "socket.socket().getsockname": ownAddress,
  "?.glob": globbedBelow,
  "?.rglob": globbedBelow,
  ...Object.fromEntries(
    ["Path()", "Path.cwd()", "Path.home()"].flatMap(
      (from) => ["glob", "rglob"].map((method) => [`pathlib.${from}.${method}`, globbedBelow])
    )
  ),
  ...AST_NODES,
  ...ADDRESS_REPLACEMENTS,
  ...SECRET_SEARCHES
};

// src/analysis/outside/mounted-archives.ts
var DEEPEST6 = 10;
function noteMounted(text3, { frame }) {
  const { shipped, files } = frame.machine;
  let path = text3?.replaceAll("\\", "/") ?? "";
  for (let depth = 0; path !== "" && depth < DEEPEST6; depth += 1) {
    const found2 = shipped.find(path, siteOf2(frame));
    if (found2 !== void 0) {
      if (!/\.pyw?$/.test(found2)) files.mounted.add(found2);
      return;
    }
    path = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  }
}

// src/analysis/outside/module-loaders.ts
function loadByPath(path, call) {
  const { machine, reach } = call.frame;
  const found2 = path?.text === void 0 ? void 0 : machine.shipped.find(path.text, siteOf2(call.frame));
  if (found2 === void 0) noteWritten(path, call);
  else noteMounted(path?.text, call);
  const unit = found2 === void 0 ? void 0 : machine.unitAt(found2, reach) ?? unnamed(found2, path, call);
  return unit === void 0 ? void 0 : { ...UNKNOWN, module: runModule(unit, call.frame) };
}
function noteWritten(path, call) {
  const file = path === void 0 ? void 0 : fileNamedIn([path], call);
  if (file === void 0 || file.labels.size === 0) return;
  const { host, labels, steps } = file;
  sight(call.frame, call.at, {
    behaviour: "runs-code",
    name: call.name,
    labels,
    steps,
    host,
    text: path?.text
  });
}
function unnamed(found2, path, call) {
  const unit = parseLayer(shippedContent(path, false, call), call.at, call.frame);
  return unit === void 0 ? void 0 : { ...unit, path: found2, layer: 0 };
}
var ARCHIVE = /\.(?:zip|egg|whl|pyz|bin|dat|tmp)$/i;
function isDecoded(path, call) {
  const file = fileNamedIn([path], call);
  return file?.labels.has("decoded") === true && !file.labels.has("network");
}
var addRoot = (call) => {
  const given = call.args.at(-1);
  for (const item of given?.items ?? []) addRoot({ ...call, args: [item] });
  const text3 = given?.text;
  const { machine } = call.frame;
  const folder = text3 === void 0 ? void 0 : machine.shipped.findFolder(text3, siteOf2(call.frame));
  if (folder !== void 0 && machine.roots.length < 20) machine.roots.push(folder);
  if (folder === void 0) noteMounted(text3, call);
  if (given !== void 0 && ARCHIVE.test(text3 ?? "") && isDecoded(given, call)) noteWritten(given, call);
  return void 0;
};
function resource(call) {
  const [owner, name] = call.args;
  const module = owner?.module?.unit.path ?? resolved(wholeText(owner), call) ?? call.frame.scope.unit.path;
  const inside2 = name?.text ?? wholeText(call.keywords.get("resource"));
  return blend([], { text: installedPath(folderOf(module) + (inside2 ?? "")) });
}
function resolved(name, call) {
  const { machine, scope, reach } = call.frame;
  return name === void 0 ? void 0 : machine.resolve(scope.unit.path, name, reach)?.path;
}
var MODULE_LOADERS = {
  "importlib.util.spec_from_file_location": (call) => loadByPath(call.args[1] ?? call.keywords.get("location"), call),
  "importlib.machinery.SourceFileLoader": (call) => loadByPath(call.args[1], call),
  "runpy.run_path": (call) => loadByPath(call.args[0] ?? call.keywords.get("path_name"), call),
  "runpy.run_module": (call) => {
    const { machine, scope, reach } = call.frame;
    const unit = machine.resolve(scope.unit.path, wholeText(call.args[0]) ?? "", reach);
    return unit === void 0 ? void 0 : { ...UNKNOWN, module: runModule(unit, call.frame) };
  },
  "sys.path.insert": addRoot,
  "sys.path.append": addRoot,
  "sys.path.extend": addRoot,
  "zipimport.zipimporter": addRoot,
  "pkg_resources.working_set.add_entry": addRoot,
  "site.addsitedir": addRoot,
  "__path__.insert": addRoot,
  "__path__.append": addRoot,
  "imp.load_source": (call) => loadByPath(call.args[1], call),
  "imp.load_module": (call) => loadByPath(call.args[2], call),
  "importlib.util.module_from_spec": ({ args: [spec] }) => spec?.module === void 0 ? void 0 : spec,
  "pkg_resources.resource_filename": resource,
  "importlib.resources.files": resource,
  "importlib.resources.path": resource,
  "pkgutil.get_data": (call) => shippedContent(resource(call), true, call),
  "pkg_resources.resource_string": (call) => shippedContent(resource(call), true, call),
  "importlib.resources.read_binary": (call) => shippedContent(resource(call), true, call),
  "importlib.resources.read_text": (call) => shippedContent(resource(call), false, call)
};

// src/analysis/outside/collections.ts
var QUEUES2 = [
  ...["Queue", "LifoQueue", "PriorityQueue", "SimpleQueue"].map((name) => `queue.${name}`),
  ...["Queue", "LifoQueue", "PriorityQueue"].map((name) => `asyncio.${name}`),
  ...["Queue", "SimpleQueue", "JoinableQueue"].map((name) => `multiprocessing.${name}`),
  ...["multiprocessing.Manager().Queue", "Queue.Queue"]
];
var emptyList = () => ({ ...UNKNOWN, items: [] });
function deque({ args: [over] }) {
  if (over === void 0) return { ...UNKNOWN, items: [] };
  const items = iterate(over);
  return items === void 0 ? void 0 : blend([over], { items });
}
var EMPTY = {
  "builtins.list": emptyList,
  "builtins.set": emptyList,
  "collections.deque": emptyList,
  "builtins.dict": () => ({ ...UNKNOWN, entries: /* @__PURE__ */ new Map() }),
  "builtins.str": () => ({ ...UNKNOWN, text: "" }),
  "builtins.int": () => ({ ...UNKNOWN, number: 0 })
};
function tableOfDefaults({ args: [factory, table2], keywords, at: at2, frame }) {
  const given = new Map([...table2?.entries ?? [], ...keywords]);
  const isNone = factory === void 0 || factory.ref === "None";
  const empty = entryOf(EMPTY, factory?.ref ?? "");
  const made2 = isNone ? void 0 : empty?.() ?? callValue(factory, { at: at2, frame, args: [], keywords: NO_KEYWORDS });
  if (made2 !== void 0) given.set(MADE_WHEN_MISSING, made2);
  return { ...UNKNOWN, entries: given };
}
var MOST_SUMS = 1e3;
function accumulated({ args: [over, operation], keywords }) {
  const items = over === void 0 ? void 0 : iterate(over);
  if (items === void 0 || items.length > MOST_SUMS || operation !== void 0 || keywords.size > 0)
    return void 0;
  const sums = [];
  for (const item of items) {
    const before = sums.at(-1);
    sums.push(before === void 0 ? item : evaluateOperation("+", [before, item]));
  }
  return blend([], { items: sums });
}
function sortedBy(call) {
  const [over] = call.args;
  const items = over === void 0 || !call.keywords.has("key") ? void 0 : iterate(over);
  const sorted = items === void 0 ? void 0 : inOrderOf(items, call);
  return sorted === void 0 ? void 0 : blend([], { items: sorted });
}
var COLLECTIONS = {
  ...Object.fromEntries(QUEUES2.map((name) => [name, emptyList])),
  "collections.deque": deque,
  "collections.defaultdict": tableOfDefaults,
  "itertools.accumulate": accumulated,
  "builtins.sorted": sortedBy
};

// src/analysis/outside/environment-calls.ts
var read3 = ({ args: [key, otherwise], keywords, frame }) => variableOf(key, otherwise ?? keywords.get("default"), frame);
var setOne = ({ args: [key, value], frame }) => {
  setVariable(wholeText(key), value, frame);
  return void 0;
};
var setAll = ({ args: [table2], keywords, frame }) => {
  for (const [name, value] of [...table2?.entries ?? [], ...keywords]) setVariable(name, value, frame);
  return void 0;
};
var ENVIRONMENT_CALLS = {
  "os.environ.get": read3,
  "os.getenv": read3,
  "os.putenv": setOne,
  "os.environ.setdefault": setOne,
  "os.environ.update": setAll
};

// src/analysis/outside/tuple-classes.ts
var tupleClass = ({ args: [, fields], name }) => {
  const names2 = fields?.text?.split(/[\s,]+/) ?? fields?.items?.flatMap((item) => wholeText(item) ?? []);
  return names2 === void 0 ? void 0 : { ...UNKNOWN, ref: `${name}()`, items: names2.map((text3) => textValue(text3)) };
};
var makeTuple = ({ args, keywords, receiver }) => {
  const names2 = receiver?.items?.map((item) => item.text ?? "");
  if (names2 === void 0) return void 0;
  const given = names2.flatMap((name, at2) => {
    const value = keywords.get(name) ?? args[at2];
    return value === void 0 ? [] : [[name, value]];
  });
  return { ...UNKNOWN, fields: new Map(given), items: args };
};
var TUPLE_CLASSES = {
  "collections.namedtuple": tupleClass,
  "collections.namedtuple()": makeTuple
};

// src/analysis/outside/temporary-files.ts
var freshFile = () => ({ labels: NO_LABELS, steps: [] });
var named = (call) => ({ ...UNKNOWN, ref: `${call.name}()`, file: freshFile() });
function buffer(call) {
  const made2 = { ...blend(call.args), ref: `${call.name}()`, file: freshFile() };
  return call.args.length === 0 ? named(call) : made2;
}
var TEMPORARY_FILES = {
  "tempfile.NamedTemporaryFile": named,
  "tempfile.TemporaryFile": named,
  "tempfile.SpooledTemporaryFile": named,
  "tempfile.mktemp": named,
  "io.BytesIO": buffer,
  "io.StringIO": buffer,
  "tempfile.mkstemp": (call) => {
    const file = named(call);
    return { ...UNKNOWN, items: [file, file] };
  },
  "os.write": (call) => {
    const [target, ...data] = call.args;
    if (target !== void 0) writeFile(target, { ...call, args: data });
    return UNKNOWN;
  },
  "shutil.copyfileobj": (call) => {
    const [from, to] = call.args;
    if (from !== void 0 && to !== void 0) writeFile(to, { ...call, args: [from] });
    return UNKNOWN;
  }
};

// src/analysis/outside/found-packages.ts
function fits(name, pattern) {
  let [at2, from, star, next2] = [0, 0, -1, 0];
  while (at2 < name.length) {
    if (pattern[from] === "*") [star, next2, from] = [from, at2, from + 1];
    else if (from < pattern.length && (pattern[from] === "?" || pattern[from] === name[at2]))
      [at2, from] = [at2 + 1, from + 1];
    else if (star >= 0) [at2, from, next2] = [next2 + 1, star + 1, next2 + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(from));
}
var MOST_PATTERNS = 200;
var LONGEST4 = 500;
function patternsOf(value) {
  if (value === void 0) return void 0;
  const items = value.items ?? (value.text === void 0 ? [] : [value]);
  const texts2 = items.flatMap((item) => wholeText(item) ?? []);
  return texts2.filter(({ length }) => length <= LONGEST4).slice(0, MOST_PATTERNS);
}
function packagesOf(paths, isNamespace) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths)
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
      folders.add(path.slice(0, end));
  const regular = new Set(
    paths.flatMap((path) => path.endsWith("/__init__.py") ? [path.slice(0, -12)] : [])
  );
  const isPackage = (folder) => {
    const parts = folder.split("/");
    if (folder.includes(".")) return false;
    return isNamespace || parts.every((_, at2) => regular.has(parts.slice(0, at2 + 1).join("/")));
  };
  return [...folders].filter(isPackage).map((folder) => folder.replaceAll("/", "."));
}
var findPackages = (isNamespace) => ({ args, keywords, frame }) => {
  const given = (at2, name) => args[at2] ?? keywords.get(name);
  const where = given(0, "where") ?? { ...UNKNOWN, text: "." };
  const paths = where.text === void 0 ? void 0 : frame.machine.shipped.within(where.text, siteOf2(frame));
  if (paths === void 0) return void 0;
  frame.machine.budget.left -= paths.length >> 2;
  const excluded = patternsOf(given(1, "exclude")) ?? [];
  const included = patternsOf(given(2, "include")) ?? ["*"];
  const names2 = packagesOf(paths, isNamespace).filter(
    (name) => included.some((pattern) => fits(name, pattern)) && !excluded.some((pattern) => fits(name, pattern))
  );
  return { ...UNKNOWN, items: names2.map((text3) => ({ ...UNKNOWN, text: text3 })) };
};

// src/analysis/outside/setup-arguments.ts
var MOST3 = 5e3;
function textOf3(value, notes) {
  const text3 = wholeText(value);
  if (text3 === void 0) notes.isPartial = true;
  return [...text3 === void 0 ? [] : [text3], ...value?.texts ?? []];
}
function listOf(value, notes) {
  if (value === void 0 || value.ref === "builtins.None") return [];
  if (value.text !== void 0) return textOf3(value, notes).flatMap((text3) => text3.split(/[,\s]+/));
  if (value.items === void 0 || !isWhole(value.items) || value.items.length > MOST3) notes.isPartial = true;
  return (value.items ?? []).slice(0, MOST3).flatMap((item) => textOf3(item, notes));
}
function entriesOf(value, notes) {
  if (value !== void 0 && value.entries === void 0) notes.isPartial = true;
  return [...value?.entries ?? []];
}
function dataOf(value, notes) {
  if (value !== void 0 && value.items === void 0) notes.isPartial = true;
  return (value?.items ?? []).slice(0, MOST3).flatMap((one) => {
    if (one.items === void 0) return textOf3(one, notes).map((file) => ["", file]);
    const [folder, files] = one.items;
    return listOf(files, notes).map((file) => [wholeText(folder), file]);
  });
}
function optionsOf(keywords, notes) {
  const told = entriesOf(keywords.get("options"), notes).flatMap(
    ([command, { entries }]) => [...entries ?? []].flatMap(
      ([option, value]) => textOf3(value, { isPartial: false }).map((text3) => [command, option, text3])
    )
  );
  const words2 = listOf(keywords.get("script_args"), { isPartial: false });
  return [...told, ["aliases", "", words2.join(" ")]];
}
function entryPointsOf(value) {
  const notes = { isPartial: false };
  const lines = value?.text === void 0 ? entriesOf(value, notes).flatMap(
    ([, list3]) => list3.text === void 0 ? listOf(list3, notes) : [list3.text]
  ) : [value.text];
  return lines.flatMap((line) => line.split("\n")).filter((line) => line.includes("=")).map((line) => line.slice(line.indexOf("=") + 1).trim());
}
function pathLinesOf(value) {
  const [, line] = value?.items?.map(wholeText) ?? wholeText(value)?.split(",") ?? [];
  return line === void 0 ? [] : [line];
}
function isUnknownTable({ name, value }, frame) {
  if (name !== "**") return false;
  const isPlain3 = value.kind === "name" || value.kind === "dict";
  return !isPlain3 || evaluate(value, frame).entries === void 0;
}
function readSetup({ keywords, written: written2, frame }) {
  const notes = { isPartial: false };
  const given = (name) => keywords.get(name);
  const isTold = ["packages", "py_modules"].some((name) => keywords.has(name));
  if (!isTold && written2?.some((one) => isUnknownTable(one, frame)) === true) notes.isPartial = true;
  const quiet = { isPartial: false };
  return {
    packages: listOf(given("packages"), notes),
    modules: listOf(given("py_modules"), notes),
    folders: entriesOf(given("package_dir"), notes).flatMap(
      ([name, folder]) => textOf3(folder, notes).map((text3) => [name, text3])
    ),
    scripts: listOf(given("scripts"), quiet),
    data: dataOf(given("data_files"), quiet),
    packageData: entriesOf(given("package_data"), quiet).flatMap(
      ([name, list3]) => listOf(list3, quiet).map((pattern) => [name, pattern])
    ),
    entryPoints: entryPointsOf(given("entry_points")),
    options: optionsOf(keywords, quiet),
    pathLines: pathLinesOf(given("extra_path")),
    copies: [],
    searches: [],
    isPartial: notes.isPartial
  };
}

// src/analysis/outside/setup-commands.ts
var isOfBuild = (command) => command.startsWith("\0") || BUILD_COMMANDS.test(command);
function callMethods2(object, names2, frame) {
  for (const name of names2) {
    const { callable } = attributeOf(object, name, frame);
    if (callable !== void 0) invoke(callable, [], NO_KEYWORDS, frame);
  }
}
var ownMethods = ({ members }) => [...members?.names.keys() ?? []].filter((name) => !name.startsWith("__"));
function noteAutostart({ keywords, frame, at: at2, name }) {
  const places = (keywords.get("data_files")?.items ?? []).flatMap(({ items }) => items?.[0] ?? []);
  for (const { labels, steps, text: text3 } of places)
    if (labels.has("autostart-path"))
      sight(frame, at2, { behaviour: "writes-autostart", name, labels, steps, text: text3 });
}
function setUp(call) {
  const { keywords, frame } = call;
  if (frame.reach === "install") {
    noteSetup(call);
    noteAutostart(call);
  }
  for (const [command, made2] of keywords.get("cmdclass")?.entries ?? []) {
    const { callable } = made2;
    if (callable === void 0 && isOfBuild(command)) callMethods2(made2, COMMAND_METHODS, frame);
    if (callable?.node.kind !== "class") continue;
    if (!isOfBuild(command)) {
      frame.machine.calls.spared.add(callable.node);
      continue;
    }
    callMethods2(invoke(callable, [], NO_KEYWORDS, frame), COMMAND_METHODS, frame);
  }
  const { callable: distribution } = keywords.get("distclass") ?? UNKNOWN;
  if (distribution?.node.kind === "class")
    callMethods2(invoke(distribution, [], NO_KEYWORDS, frame), ownMethods(distribution), frame);
}
var MOST_SETUPS = 300;
function noteSetup(call) {
  const { setups, cut } = call.frame.machine.files;
  if (setups.length <= MOST_SETUPS) setups.push(readSetup(call));
  else cut.add(call.frame.scope.unit.path);
}
var SETUP_CALLS = {
  ...Object.fromEntries(
    [
      "setuptools",
      "distutils.core",
      "setuptools.distutils.core",
      "setuptools._distutils.core",
      "numpy.distutils.core",
      "skbuild"
    ].map((module) => [`${module}.setup`, setUp])
  ),
  "setuptools.find_packages": findPackages(false),
  "setuptools.PackageFinder.find": findPackages(false),
  "setuptools.discovery.PackageFinder.find": findPackages(false),
  "setuptools.find_namespace_packages": findPackages(true),
  "setuptools.PEP420PackageFinder.find": findPackages(true),
  "setuptools.discovery.PEP420PackageFinder.find": findPackages(true)
};

// src/analysis/outside/special-calls.ts
var getAttribute = ({ args: [owner, name, otherwise], frame }) => {
  if (owner === void 0) return void 0;
  const found2 = attributeByText(owner, name, frame);
  const isFound2 = wholeText(name) !== void 0 || (found2.ref ?? found2.callable) !== void 0;
  return isFound2 || otherwise === void 0 ? found2 : blend([found2, otherwise]);
};
function moduleName(name) {
  const module = name?.text?.replace(new RegExp(`^${HOLE}(?=\\.)`), "");
  return module !== void 0 && /^[\w.-]+$/.test(module) ? module : void 0;
}
var load = ({ args: [name], frame }) => {
  const module = moduleName(name);
  return module === void 0 ? void 0 : importModule(module, frame);
};
var loadTop = ({ args, keywords, frame }) => {
  const module = moduleName(args[0] ?? keywords.get("name"));
  if (module === void 0) return void 0;
  const whole = importModule(module, frame);
  const wanted = args[3] ?? keywords.get("fromlist");
  if (wanted?.items !== void 0 && wanted.items.length > 0) return whole;
  const [top = module] = /^\.*[^.]+/.exec(module) ?? [];
  return top === module ? whole : importModule(top, frame);
};
var mapCall = ({ args: [called, over, ...more], at: at2, frame, name }) => {
  const items = over === void 0 ? void 0 : iterate(over);
  if (called === void 0 || items === void 0 || items.length > 1e5 || more.length > 0)
    return void 0;
  const special = called.ref === void 0 ? void 0 : entryOf(MAPPED, called.ref);
  if (special !== void 0 && name !== "") return blend([], { items: items.map((item) => special(item)) });
  const results = items.slice(0, 2e4).map((item) => callValue(called, { at: at2, frame, args: [item], keywords: NO_KEYWORDS }));
  return blend([], { items: results });
};
var reduce = ({ args: [called, over, first2], at: at2, frame }) => {
  const items = over === void 0 ? void 0 : iterate(over);
  if (called === void 0 || items === void 0 || items.length > 2e4) return void 0;
  const [start, ...rest] = first2 === void 0 ? items : [first2, ...items];
  if (start === void 0) return void 0;
  return rest.reduce(
    (left, right) => callValue(called, { at: at2, frame, args: [left, right], keywords: NO_KEYWORDS }),
    start
  );
};
var MOST_TAKEN = 200;
var next = ({ args: [over, otherwise] }) => {
  const items = over === void 0 ? void 0 : iterate(over);
  const [first2] = items ?? [];
  if (first2 === void 0 || items === void 0) return otherwise;
  const more = items.slice(0, MOST_TAKEN);
  return {
    ...first2,
    ...otherTexts(first2.text, more),
    ...otherLists(first2, more),
    ...otherCalls(first2, more)
  };
};
var makeDictionary = ({ args: [from], keywords }) => {
  const pairs2 = (from?.items ?? []).flatMap((item) => {
    const [key, value] = item.items ?? [];
    const name = keyOf(key);
    return name === void 0 || value === void 0 ? [] : [[name, value]];
  });
  if (from !== void 0 && from.entries === void 0 && pairs2.length === 0 && keywords.size === 0)
    return void 0;
  const entries = new Map([...from?.entries ?? [], ...pairs2, ...keywords]);
  const { labels, steps } = from ?? UNKNOWN;
  return { ...UNKNOWN, labels, steps, entries };
};
var MAPPED = {
  "builtins.chr": (item) => blend([item], {
    ...item.number === void 0 ? {} : { text: String.fromCharCode(item.number) },
    labels: /* @__PURE__ */ new Set([...item.labels, "decoded"])
  }),
  "builtins.ord": (item) => blend([item], item.text === void 0 ? {} : { number: item.text.charCodeAt(0) }),
  "builtins.str": (item) => item.text === void 0 && item.number !== void 0 ? { ...item, text: String(item.number) } : item,
  "builtins.int": (item) => item.number === void 0 && item.text !== void 0 ? blend([item], { number: Number(item.text) }) : item
};
var makeTranslation = ({ args: [from, to] }) => {
  if (from?.entries !== void 0 && to === void 0) return from;
  const [keys, values] = [wholeText(from), wholeText(to)];
  if (keys === void 0 || values === void 0 || keys.length > 2e3) return void 0;
  const letters = Array.from(values);
  const pairs2 = Array.from(keys, (key, at2) => [key, { ...UNKNOWN, text: letters[at2] ?? "" }]);
  return { ...UNKNOWN, entries: new Map(pairs2) };
};
var keepName = ({ args: [name], name: of }) => ({
  ...UNKNOWN,
  ref: `${of}()`,
  ...name === void 0 ? {} : { entries: /* @__PURE__ */ new Map([["name", name]]) }
});
var attributeByName = ({ args: [owner], receiver, frame }) => {
  const path = wholeText(receiver?.entries?.get("name"))?.split(".");
  if (owner === void 0 || path === void 0) return void 0;
  return path.reduce((value, name) => attributeByText(value, { ...UNKNOWN, text: name }, frame), owner);
};
var keepMethod = ({ args: [name, ...args], keywords, name: of }) => ({
  ...UNKNOWN,
  ref: `${of}()`,
  entries: /* @__PURE__ */ new Map([
    ["name", name ?? UNKNOWN],
    ["args", { ...UNKNOWN, items: args }],
    ["keywords", { ...UNKNOWN, entries: keywords }]
  ])
});
var callMethod = ({ args: [owner], receiver, at: at2, frame }) => {
  const kept = receiver?.entries;
  if (owner === void 0 || kept === void 0) return void 0;
  const given = {
    args: kept.get("args")?.items ?? [],
    keywords: kept.get("keywords")?.entries ?? NO_KEYWORDS
  };
  const method = attributeByText(owner, kept.get("name"), frame);
  const name = wholeText(kept.get("name"));
  return callValue(method, { at: at2, frame, ...given }, name === void 0 ? method.bound : { owner, name });
};
var itemByKey = ({ args: [owner], receiver, frame }) => {
  const key = receiver?.entries?.get("name");
  return owner === void 0 || key === void 0 ? void 0 : indexOf(owner, key, frame);
};
var dump = (call) => {
  const [data, file] = call.args;
  if (data !== void 0 && file !== void 0) writeFile(file, { ...call, args: [data] });
  return UNKNOWN;
};
var printInto = (call) => {
  const file = call.keywords.get("file");
  if (file !== void 0) writeFile(file, call);
  return void 0;
};
var dumps = ({ args: [data] }) => data?.entries === void 0 && data?.items === void 0 ? void 0 : blend([data], { items: flatten(data).filter(({ text: text3 }) => text3 !== void 0) });
var SITE = { ...UNKNOWN, text: `${HOLE}/site-packages` };
var SPECIAL_CALLS = {
  "builtins.getattr": getAttribute,
  "operator.attrgetter": keepName,
  "operator.attrgetter()": attributeByName,
  "operator.itemgetter": keepName,
  "operator.itemgetter()": itemByKey,
  "operator.methodcaller": keepMethod,
  "operator.methodcaller()": callMethod,
  "functools.reduce": reduce,
  "builtins.reduce": reduce,
  "builtins.next": next,
  ...TUPLE_CLASSES,
  "builtins.dict": makeDictionary,
  "collections.OrderedDict": makeDictionary,
  "builtins.property": ({ args: [getter] }) => getter?.callable === void 0 ? void 0 : { ...UNKNOWN, ref: "builtins.property()", bound: { owner: getter, name: "fget" } },
  ...COLLECTIONS,
  ...ENVIRONMENT_CALLS,
  ...SETUP_CALLS,
  "builtins.print": printInto,
  "json.dump": dump,
  "json.dumps": dumps,
  "shutil.which": ({ args: [name] }) => name?.text === void 0 ? void 0 : blend([name], { text: name.text }),
  "pickle.dump": dump,
  "plistlib.dump": dump,
  "yaml.dump": dump,
  "builtins.__import__": loadTop,
  "importlib.import_module": load,
  "importlib.__import__": loadTop,
  "builtins.map": mapCall,
  "builtins.vars": ({ args: [owner], frame }) => owner === void 0 ? { ...UNKNOWN, ref: "builtins.globals()" } : attributeOf(owner, "__dict__", frame),
  "builtins.compile": ({ args: [text3] }) => text3,
  "codecs.getdecoder": keepName,
  "codecs.getdecoder()": (call) => {
    const codec = call.receiver?.entries?.get("name");
    const made2 = LIBRARY_COMPUTATIONS["codecs.decode"]?.([
      ...call.args.slice(0, 1),
      ...codec ? [codec] : []
    ]);
    return made2 === void 0 ? void 0 : { ...UNKNOWN, items: [made2] };
  },
  "builtins.staticmethod": ({ args: [wrapped] }) => wrapped,
  "builtins.classmethod": ({ args: [wrapped] }) => wrapped,
  "builtins.super": superOf,
  "builtins.setattr": ({ args: [owner, name, value], frame, at: at2 }) => {
    const key = wholeText(name);
    if (key === void 0 || value === void 0) return UNKNOWN;
    if (owner !== void 0) replaceOutside(owner, key, value, frame, at2);
    const scope = owner?.module ?? owner?.callable?.members;
    if (owner?.fields !== void 0) setField(owner.fields, key, value);
    else if (scope !== void 0) setName(scope, key, value);
    return UNKNOWN;
  },
  "types.SimpleNamespace": ({ keywords }) => ({ ...UNKNOWN, fields: new Map(keywords) }),
  "argparse.Namespace": ({ keywords }) => ({ ...UNKNOWN, fields: new Map(keywords) }),
  "pathlib.Path.home": () => label({ ...UNKNOWN, text: "~" }, ["directory"]),
  "builtins.str.maketrans": makeTranslation,
  "string.maketrans": makeTranslation,
  "site.getsitepackages": () => ({ ...UNKNOWN, items: [SITE] }),
  "site.getusersitepackages": () => SITE,
  "sysconfig.get_path": () => SITE,
  "sysconfig.get_paths": () => ({
    ...UNKNOWN,
    entries: /* @__PURE__ */ new Map([
      ["purelib", SITE],
      ["platlib", SITE]
    ])
  }),
  "distutils.sysconfig.get_python_lib": () => SITE,
  ...ARCHIVES,
  ...LIBRARY_CALLS,
  ...TEMPORARY_FILES,
  ...MODULE_LOADERS,
  ...SHIPPED_SETTINGS
};

// src/analysis/outside/settle-call.ts
var HASHES2 = /^(?:hashlib|hmac|bcrypt|argon2|passlib\.hash)\.(?!(?:scrypt|pbkdf2_hmac|kdf|low_level\.hash_secret_raw)$)/;
var READABLE = /* @__PURE__ */ new Set(["credential", "password", "key-parameter"]);
function unreadable(value) {
  const labels = [...value.labels].filter((one) => !READABLE.has(one));
  return labels.length === value.labels.size ? value : { ...value, labels: new Set(labels) };
}
var isSigned = ({ name, method = "" }) => /^_?sign(?:_\w+|[A-Z]\w*)?$/.test(method) && takesPrivateKey(name);
function signed(carried, { name, args: [message] }) {
  const told = message === void 0 || HASHES2.test(name) ? blend([]) : blend([message]);
  return { ...unreadable(carried), labels: unionLabels([unreadable(carried), told]) };
}
function itemLabels({ method = "", receiver, args: [key] }) {
  if (method === "get_frozen_credentials") return ["secret", "secret-path"];
  const isItem = /^(?:get|pop)$/.test(method) && receiver?.labels.has("parameter") === true;
  return isItem ? credentialLabels(wholeText(key) ?? "") : [];
}
var GIVES_BACK = /\.(?:submit|to_thread|create_task|ensure_future|run_in_executor|run_coroutine_threadsafe)$/;
function opaqueResult(call) {
  const back = callBack(call);
  if (back.length === 0)
    for (const given of [...call.args, ...call.keywords.values()]) {
      register(given, call.name, call.frame);
      if (given.callable !== void 0 && hearsFrom(call))
        hearFrom({ ...UNKNOWN, host: openedHost(call.receiver) }, given.callable, call.frame);
    }
  const found2 = reference(`${call.name}()`);
  const receiver = call.receiver === void 0 ? [] : [call.receiver];
  const [first2] = back;
  if (first2 !== void 0 && back.length === 1 && GIVES_BACK.test(call.name)) return first2;
  if (call.method === "result" && receiver[0]?.text !== void 0) return receiver[0];
  const { job } = back.find((one) => one.job !== void 0) ?? found2;
  const carried = blend(
    [found2, ...receiver, ...call.args, ...call.keywords.values(), ...back],
    job === void 0 ? {} : { job }
  );
  const result = HASHES2.test(call.name) || isSigned(call) ? signed(carried, call) : label(carried, itemLabels(call));
  if (hidesConstants(call.name, call.args)) return label({ ...result, ref: found2.ref ?? "?" }, ["computed"]);
  const { file } = call.receiver ?? {};
  if (file !== void 0 && file.labels.size > 0 && /^(?:getvalue|getbuffer|read\w*)$/.test(call.method ?? ""))
    return {
      ...result,
      labels: unionLabels([result, file]),
      steps: joinSteps([result, file]),
      ref: found2.ref ?? "?"
    };
  if (answersFrom(call))
    return label({ ...result, ref: found2.ref ?? "?" }, ["network"], stepAt(call.at, call.frame, call.name));
  if (found2.labels.size === 0) return { ...result, ref: found2.ref ?? "?" };
  if (found2.labels.has("capture")) saveCapture(call);
  const step = stepAt(call.at, call.frame, call.name);
  return { ...result, ref: found2.ref ?? "?", steps: [...result.steps, step].slice(-8) };
}
var MOST_LINES = 2e4;
function contentOf(call) {
  const { receiver, method = "" } = call;
  if (receiver === void 0 || !/^read(?:_text|_bytes|lines)?$/.test(method)) return void 0;
  if (method.startsWith("read_")) return shippedContent(receiver, method === "read_bytes", call);
  if (receiver.ref !== "builtins.open()") return void 0;
  const content = shippedContent(receiver, receiver.isBytes === true, call);
  if (method === "read" || content?.text === void 0) return content;
  const lines = content.text.split(/(?<=\n)/, MOST_LINES + 1);
  call.frame.machine.budget.left -= lines.length >> 2;
  return lines.length > MOST_LINES ? blend([content]) : blend([content], { items: lines.map((text3) => ({ ...blend([content]), text: text3 })) });
}
var PREPARES = /^functools\.partial(?:method)?$/;
function noteSignIn({ name, args, keywords, at: at2, frame }) {
  const given = [...args, ...keywords.values()].filter(({ labels }) => labels.has("credential"));
  if (given.length > 0 && takesCredential(name))
    sight(frame, at2, {
      behaviour: "signs-in",
      name,
      labels: unionLabels(given),
      steps: joinSteps(given)
    });
}
function settleCall(given) {
  const call = withMailCopies(given);
  const { receiver, frame, method = "" } = call;
  startWaiting(method, receiver, frame);
  startHanded(call);
  noteCopy(call);
  noteAddedCopy(call);
  noteReplacement(call);
  if (announces(call)) frame.scope.announced = true;
  const special = entryOf(SPECIAL_CALLS, call.name)?.(call);
  if (special !== void 0) return special;
  const own = callByBuiltin(call.name, call.args, frame);
  if (own !== void 0) return own;
  const { decodes, opensFile } = readCallName(call.name);
  const value = computed2(call);
  if (value !== void 0) {
    frame.machine.budget.left -= (value.items?.length ?? 0) >> 2;
    return withTextLabels(value);
  }
  if (decodes) return decode(call);
  if (opensFile) return openFile(call);
  const content = contentOf(call);
  if (content !== void 0) return content;
  const isFileRead = /^read_(?:text|bytes)$|^get_data$/.test(method) && receiver?.labels.has("request") !== true;
  if (receiver !== void 0 && isFileRead && !/\brequest$/.test(receiver.ref ?? ""))
    return openFile({ ...call, args: [receiver] });
  if (receiver?.text !== void 0 && receiver.ref === void 0 && method === "open")
    return openFile({ ...call, args: [receiver, ...call.args] });
  const [into] = call.args;
  const isSaved = into?.ref === "builtins.open()" && receiver?.ref !== into.ref;
  if (receiver !== void 0 && FILE_METHODS.test(method))
    if (isSaved) writeFile(into, { ...call, args: [receiver] });
    else writeFile(receiver, call);
  losePath(call);
  const observed = observeCall(call);
  if (observed !== void 0) {
    openReceiver(call, observed.host);
    return observed;
  }
  if (call.name.startsWith("hashlib.")) frame.machine.files.hashing.add(frame.scope.unit.path);
  noteSignIn(call);
  const result = opaqueResult(call);
  changeReceiver(call);
  const [prepared2, ...args] = call.args;
  if (prepared2 !== void 0 && receiver !== void 0 && SAVERS.test(method) && isNamed(prepared2))
    writeFile(prepared2, { ...call, args: [receiver] });
  if (!PREPARES.test(call.name) || prepared2 === void 0) return result;
  return { ...result, bound: { owner: prepared2, name: "__call__", args, keywords: call.keywords } };
}

// src/analysis/outside/outside.ts
var OUTSIDE2 = { call: settleCall, openedFor };

// src/analysis/reading/plug-ins.ts
var CALLED2 = /^(?:flake8\.\w+|poetry\.(?:application\.)?plugin|hatch|tox|pdm|setuptools\.finalize_distribution_options|distutils\.(?:commands|setup_keywords)|egg_info\.writers|setuptools\.file_finders|airflow\.plugins|keyring\.backends)$/;
var PROGRAMS2 = /^(?:console_scripts|gui_scripts|project\.(?:gui-)?scripts|tool\.poetry\.scripts)$/;
var SYSTEM_COMMANDS = /^(?:sudo|su|doas|ssh|ssh-(?:add|agent|keygen)|scp|sftp|gpg|git|curl|wget|(?:ba|z|da|fi)?sh|ls|cat|cp|mv|rm|ln|ps|top|df|du|grep|sed|awk|find|which|env|id|whoami|uname|passwd|login|crontab|systemctl|kill|tar|mkdir|chmod|chown|make|gcc|cc|ping|dir|cmd|powershell|explorer)$/;
var TABLES = /(?:^|\/)[^/]+\.(?:dist|egg)-info\/entry_points\.txt$|^(?:[^/]+\/)?pyproject\.toml$/;
var HEADING = /^\s*\[(?:project\.entry-points\.|tool\.poetry\.plugins\.)?["']?([\w.-]+)["']?\]\s*(?:#.*)?$/;
var ENTRY = /^\s*["']?([\w.-]+)["']?\s*=\s*["']?([\w.]+)(?:\s*:\s*([\w.]+))?/;
var MOST_PLUG_INS = 50;
function plugInsOf(tree) {
  const found2 = tree.paths.filter((path) => TABLES.test(path)).flatMap((path) => {
    const bytes = tree.read(path);
    if (!(bytes instanceof Uint8Array)) return [];
    let group = "";
    return Buffer.from(bytes).toString("utf8").split(/\r\n|\r|\n/).flatMap((line) => {
      const heading = HEADING.exec(line)?.[1];
      group = heading ?? (/^\s*\[/.test(line) ? "" : group);
      const [, name = "", module, object = ""] = ENTRY.exec(line) ?? [];
      if (group === "distutils.commands" && !BUILD_COMMANDS.test(name)) return [];
      const isUnasked2 = CALLED2.test(group) || PROGRAMS2.test(group) && SYSTEM_COMMANDS.test(name);
      return heading !== void 0 || module === void 0 || !isUnasked2 ? [] : [{ module, object }];
    });
  });
  return found2.slice(0, MOST_PLUG_INS);
}

// src/analysis/reading/callers.ts
var CALLING_LINE = /^(?!(?:def|class|from|import|async|if|elif|while|for|with|return)\b)[A-Za-z_][^\n#(]*\([^\n]*/gm;
var CALLED_NAME = /\b([A-Za-z_]\w*)\s*\(|\b(?:target|func|function)\s*=\s*(?:[\w.]*\.)?([A-Za-z_]\w*)/g;
function calledAtImport(text3) {
  const names2 = /* @__PURE__ */ new Set();
  for (const [line] of text3.matchAll(CALLING_LINE))
    for (const [, called, handed] of line.matchAll(CALLED_NAME)) names2.add(called ?? handed ?? "");
  return names2;
}
function callOf(names2) {
  return new RegExp(`\\b(?:${[...names2].filter((name) => /^\w+$/.test(name)).join("|") || "(?!)"})\\s*\\(`);
}

// src/analysis/reading/read-sources.ts
var TINY_ARTIFACT = 64e3;
var SMALL_ARTIFACT = 4e5;
function isEncoded({ bytes }) {
  if (bytes === void 0) return false;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = declarationOf(view)?.encoding.kind ?? "utf-8";
  return kind === "hiding" || kind === "unknown" || kind === "legacy";
}
var BEGINNING2 = /^(?:[^/]+\/)?(?:src\/)?[^/]+\/__init__\.py$/;
var SMALL_BEGINNING = 4e3;
function readRaw(path, reach, bytes) {
  if (!(bytes instanceof Uint8Array))
    return { path, reach, refused: { code: bytes.code, reason: bytes.reason } };
  return { path, reach, bytes };
}
var MENTIONS = /* @__PURE__ */ new WeakMap();
function mentionsIn(file) {
  const known = MENTIONS.get(file);
  if (known !== void 0) return known;
  const found2 = mentionsOf(file.bytes === void 0 ? "" : filterText(file.bytes));
  MENTIONS.set(file, found2);
  return found2;
}
var MOST_NODES = 25e5;
var TOO_MUCH = { code: "too-large", reason: "The package has more code than depsec reads." };
function isTellingAlone(file) {
  if (BEGINNING2.test(file.path) && (file.bytes?.length ?? 0) <= SMALL_BEGINNING) return true;
  if (isEncoded(file)) return true;
  const words2 = mentionsIn(file);
  return canBehave(words2) || BEGINNING2.test(file.path) && takesPart(words2);
}
function chooseAmong(judged, total) {
  if (total <= TINY_ARTIFACT) return () => "whole";
  const artifact = uniteMentions(judged.map(mentionsIn));
  return (file) => isTellingAlone(file) || canBehave(artifact) && takesPart(mentionsIn(file)) ? "live" : "none";
}
function parse2(file, python, depth) {
  const { path, reach, bytes, refused: refused2 } = file;
  const known = { path, reach, size: bytes?.length ?? 0 };
  if (bytes === void 0) return refused2 === void 0 ? known : { ...known, refused: refused2 };
  if (depth === "none") return { ...known, calls: calledAtImport(filterText(bytes)) };
  const decoded = decodeSource(bytes);
  if ("code" in decoded) {
    const { code, reason } = decoded;
    return code === "undecodable" ? known : { ...known, text: decoded.shown, refused: { code, reason } };
  }
  const tree = depth === "whole" ? python.parse(decoded.text) : python.parse(decoded.text, isDull);
  if ("code" in tree) return { ...known, refused: tree };
  return { ...known, text: decoded.text, tree };
}
function readAll(entries, tree) {
  const readOne = ({ path, reach }) => readRaw(path, reach, tree.read(path));
  const judged = entries.filter(({ reach }) => reach !== "never");
  const total = judged.reduce((sum, { path }) => sum + tree.size(path), 0);
  if (total > SMALL_ARTIFACT) {
    const oneByOne = function* () {
      for (const entry of entries) yield readOne(entry);
    };
    return { raw: oneByOne(), choose: (file) => isTellingAlone(file) ? "live" : "none", isLarge: true };
  }
  const raw = entries.map(readOne);
  return {
    raw,
    choose: chooseAmong(
      raw.filter(({ reach }) => reach !== "never"),
      total
    ),
    isLarge: false
  };
}
var MOST_CALLERS = 20;
var SEARCHES = /\b(?:walk_packages|iter_modules|import_module|__import__)\b/;
var NAMES_MODULES = /(?:^|\/)(?:entry_points\.txt|pyproject\.toml|setup\.cfg|[^/]+\.pth)$/;
function mentionsWord(bytes, word) {
  return bytes instanceof Uint8Array && new RegExp(String.raw`\b${word}\b`).test(filterText(bytes));
}
function readSources(entries, tree, python) {
  const { raw, choose, isLarge } = readAll(entries, tree);
  const depthOf = (file) => {
    if (file.reach === "never") return "none";
    return runsFirst(file.reach) ? "whole" : choose(file);
  };
  const before = python.spent();
  const parseNext = (file, depth) => {
    const isTooMuch = depth !== "none" && python.spent() - before > MOST_NODES;
    return isTooMuch ? { path: file.path, reach: file.reach, size: file.bytes?.length ?? 0, refused: TOO_MUCH } : parse2(file, python, depth);
  };
  const files = new Map(Array.from(raw, (file) => [file.path, parseNext(file, depthOf(file))]));
  const asked2 = /* @__PURE__ */ new Set();
  const isIdle2 = ({ path, reach }) => reach === "never" && !asked2.has(path);
  const readOn = ({ path, reach }) => {
    const read5 = parseNext(readRaw(path, reach, tree.read(path)), "live");
    files.set(path, read5);
    return read5;
  };
  return {
    files: () => [...files.values()],
    callersOf: (names2, when) => {
      const pattern = callOf(names2);
      const isCaller = ({ path, reach, calls }) => {
        if (calls === void 0 || reach === "never") return false;
        if (when === "import") return [...calls].some((name) => names2.has(name));
        const bytes = tree.read(path);
        return bytes instanceof Uint8Array && pattern.test(filterText(bytes));
      };
      return [...files.values()].filter(isCaller).slice(0, MOST_CALLERS).map(readOn);
    },
    isNamed: (word, own) => [...files.values()].some(
      ({ path, reach }) => path !== own && reach !== "never" && mentionsWord(tree.read(path), word)
    ) || tree.paths.some((path) => NAMES_MODULES.test(path) && mentionsWord(tree.read(path), word)),
    idle: () => {
      const isSearched = [...files.values()].some(({ text: text3 }) => SEARCHES.test(text3 ?? ""));
      return new Set(isSearched ? [] : [...files.values()].filter(isIdle2).map(({ path }) => path));
    },
    load: (path, reach) => {
      asked2.add(path);
      const passed = files.get(path);
      if (passed === void 0 || passed.tree !== void 0 || passed.refused !== void 0) return passed;
      if (passed.reach !== "never" && !runsFirst(reach)) return passed;
      const file = readRaw(path, reach, tree.read(path));
      const isRead = passed.reach === "never" || isEncoded(file) || takesPart(mentionsIn(file));
      const isOfMany = isLarge && !runsFirst(reach);
      const loaded = parseNext(file, isOfMany ? choose(file) : isRead ? "live" : "none");
      files.set(path, loaded);
      return loaded;
    }
  };
}
function runsFirst(reach) {
  return reach === "install" || reach === "start";
}

// src/analysis/reading/start-lines.ts
function startLines(tree) {
  return tree.paths.filter((path) => path.endsWith(".pth")).flatMap((path) => {
    const bytes = tree.read(path);
    if (!(bytes instanceof Uint8Array)) return [];
    const lines = Buffer.from(bytes).toString("utf8").split(/\r\n|\r|\n/);
    return lines.flatMap(
      (text3, index) => /^\ufeff?import[ \t]/.test(text3) ? [{ path, line: index + 1, text: text3.replace(/^\ufeff/, "") }] : []
    );
  });
}

// src/analysis/judge-sources.ts
function unscannedOf(files, artifact) {
  return files.flatMap(
    ({ path, reach, refused: refused2 }) => refused2 === void 0 || !isUnasked(reach) ? [] : [{ artifact, file: path, ...refused2 }]
  );
}
function viewOf(tree) {
  return {
    kind: tree.kind,
    paths: tree.paths,
    ...tree.openedAs === void 0 ? {} : { openedAs: tree.openedAs },
    head: (path) => tree.head(path),
    read: (path) => {
      const bytes = tree.read(path);
      return bytes instanceof Uint8Array ? bytes : new Uint8Array();
    },
    deviations: () => tree.deviations(),
    nested: tree.nested
  };
}
function isParsed(file) {
  return file.tree !== void 0;
}
function judgeSources(tree, python) {
  const map = mapPackage(tree);
  const sources = readSources(map.entries, tree, python);
  const run2 = runPackage(python, OUTSIDE2, {
    files: sources.files().filter(isParsed),
    map,
    load: (path, reach) => {
      const file = sources.load(path, reach);
      return file !== void 0 && isParsed(file) ? file : void 0;
    },
    callersOf: (names2, when) => sources.callersOf(names2, when).filter(isParsed),
    isNamed: sources.isNamed,
    startLines: startLines(tree),
    plugIns: plugInsOf(tree),
    recipes: tree.recipes ?? [],
    shipped: shippedFiles(tree)
  });
  const files = sources.files();
  const parsed = files.filter(isParsed);
  const reason = "Following the code took more steps than depsec spends.";
  const cut = run2.cut.map((file) => ({ artifact: tree.artifact, file, code: "too-complex", reason }));
  const combined = combine([...run2.sightings, ...unreadLines(files, run2.sightings)]);
  const acting = new Set(
    combined.flatMap(({ file, score }) => file !== void 0 && score >= SCORES.MEDIUM ? [file] : [])
  );
  const findings = [...combined, ...noteFiles(files, acting), ...noteArtifact(viewOf(tree), acting.size > 0)];
  return {
    findings: findings.map((finding) => ({ ...finding, artifact: tree.artifact })),
    unscanned: [...unscannedOf(files, tree.artifact), ...cut],
    idle: sources.idle(),
    setups: run2.setups,
    mounted: run2.mounted,
    stats: {
      files: tree.paths.length,
      pythonFiles: files.length,
      pythonBytes: files.reduce((sum, { size }) => sum + size, 0),
      parsedFiles: parsed.length,
      parsedBytes: parsed.reduce((sum, { size }) => sum + size, 0)
    }
  };
}

// src/inspect/lenient-gzip.ts
import { gunzipSync as gunzipSync2, gzipSync, inflateRawSync as inflateRawSync2 } from "node:zlib";
var MOST_UNPACKED = 3e8;
function tarEnd(tar) {
  const view = Buffer.from(tar.buffer, tar.byteOffset, tar.byteLength);
  let at2 = 0;
  while (at2 + 512 <= view.length && view[at2] !== 0) {
    const size = parseInt(view.toString("latin1", at2 + 124, at2 + 136), 8);
    if (Number.isNaN(size)) return at2;
    at2 += 512 + Math.ceil(size / 512) * 512;
  }
  return Math.min(at2, view.length);
}
function unpackMembers(bytes) {
  const limits = { maxOutputLength: MOST_UNPACKED };
  try {
    return gunzipSync2(bytes, limits);
  } catch {
    const flags = bytes[3] ?? 0;
    let at2 = (flags & 4) === 0 ? 10 : 12 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256;
    for (const text3 of [8, 16]) if ((flags & text3) !== 0) at2 = bytes.indexOf(0, at2) + 1;
    return inflateRawSync2(bytes.subarray((flags & 2) === 0 ? at2 : at2 + 2), limits);
  }
}
function asOneMember(source2) {
  const unpacked = unpackMembers(source2.read(0, source2.size));
  const tar = Buffer.concat([unpacked.subarray(0, tarEnd(unpacked)), Buffer.alloc(1024)]);
  return memorySource(gzipSync(tar, { level: 1 }));
}

// src/inspect/open-anyway.ts
var OTHERWISE = {
  // A suffix that lies: some installers go by the content.
  "format-mismatch": (source2, filename) => [
    source2,
    filename.replace(/\.(?:zip|tar\.gz|tgz|whl)$/, (suffix) => /gz$/.test(suffix) ? ".zip" : ".tar.gz")
  ],
  "gzip-trailing-bytes": (source2, filename) => [asOneMember(source2), filename],
  "gzip-corrupt": (source2, filename) => [asOneMember(source2), filename],
  "tar-trailing-bytes": (source2, filename) => [asOneMember(source2), filename]
};
var FORMATS = [
  ["a zip", /^PK\x03\x04/],
  ["gzip", /^\x1f\x8b/],
  ["xz", /^\xfd7zXZ/],
  ["bzip2", /^BZh/],
  ["7z", /^7z\xbc\xaf/],
  ["rar", /^Rar!/],
  ["zstd", /^\x28\xb5\x2f\xfd/]
];
function formatOf(source2) {
  const head = Buffer.from(source2.read(0, Math.min(8, source2.size))).toString("latin1");
  return FORMATS.find(([, magic]) => magic.test(head))?.[0];
}
function kindOf(archive) {
  return archive.entries.some(({ path }) => /^[^/]+\.dist-info\/(?:METADATA|RECORD|WHEEL)$/.test(path)) ? "wheel" : "sdist";
}
var CLOSED = {
  kind: "sdist",
  entries: [],
  read: () => new Uint8Array(),
  head: () => new Uint8Array(),
  close: () => void 0
};
async function openAnyway(source2, filename, code, openSpool) {
  const read5 = code === void 0 ? void 0 : OTHERWISE[code];
  if (read5 === void 0) return void 0;
  const openedAs = code === "format-mismatch" ? formatOf(source2) : void 0;
  try {
    const archive = await openArchive(...read5(source2, filename), DEFAULT_LIMITS, openSpool);
    return {
      archive: { ...archive, kind: kindOf(archive) },
      ...openedAs === void 0 ? {} : { openedAs }
    };
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return openedAs === void 0 ? void 0 : { archive: CLOSED, openedAs };
  }
}

// src/archive/nested.ts
var NAMED = /\.(?:tar|tgz|tar\.gz|tbz2?|txz|tar\.(?:bz2|xz|zst)|7z|rar)$/i;
var TEXT = /\.(?:pyi?|txt|md|rst|json|toml|cfg|html?|css|js|ts|c|h|cpp|hpp|pyx|pxd|ya?ml|svg|csv|mo|po)$/i;
var ZIP = Buffer.from("PK", "latin1");
var PROGRAM = /\.(?:pyw?|py[cod]|so|pth|exe|dll|dylib|sh|bat|cmd|ps1)$/i;
var DEEPEST7 = 3;
var MOST_PROGRAMS = 20;
var NESTED_BYTES = 256 * 1024 * 1024;
function isArchive(container, entry) {
  if (NAMED.test(entry.path)) return true;
  if (TEXT.test(entry.path) || entry.size < ZIP.length) return false;
  try {
    return ZIP.equals(container.head(entry, ZIP.length));
  } catch (error) {
    if (error instanceof ArchiveRefusal) return false;
    throw error;
  }
}
function limitsOf({ bytes, entries }, limits = DEFAULT_LIMITS) {
  return { ...limits, memory: 0, spool: bytes, entries };
}
function noting(openSpool, note) {
  return () => {
    const spool = openSpool();
    return {
      get size() {
        return spool.size;
      },
      append: (bytes) => {
        note(bytes);
        spool.append(bytes);
      },
      read: (offset, length) => spool.read(offset, length),
      close: () => {
        spool.close();
      }
    };
  };
}
function counted(openSpool, budget) {
  return noting(openSpool, (bytes) => {
    budget.bytes -= bytes.length;
  });
}
async function listIn(container, place, depth, budget, means) {
  const found2 = [];
  for (const entry of container.entries.filter((candidate) => isArchive(container, candidate))) {
    const path = `${place}${entry.path}`;
    try {
      if (depth > DEEPEST7) throw new ArchiveRefusal("nested-too-deep");
      if (entry.size > budget.bytes) throw new ArchiveRefusal("too-large");
      budget.bytes -= entry.size;
      const source2 = memorySource(container.read(entry));
      const limits = limitsOf(budget, means.limits);
      const inner = await openAny(source2, limits, counted(means.openSpool, budget));
      try {
        budget.entries -= inner.entries.length;
        const programs = inner.entries.map((file) => file.path).filter((name) => PROGRAM.test(name));
        found2.push({ path, files: inner.entries.length, programs: programs.slice(0, MOST_PROGRAMS) });
        found2.push(...await listIn(inner, `${path}/`, depth + 1, budget, means));
      } finally {
        inner.close();
      }
    } catch (error) {
      if (!(error instanceof ArchiveRefusal)) throw error;
      found2.push({ path, refusal: error.code });
    }
  }
  return found2;
}
function listNested(archive, means, bytes = NESTED_BYTES) {
  const entries = Math.max(0, means.limits.entries - archive.entries.length);
  return listIn(archive, "", 1, { bytes, entries }, means);
}

// src/archive/once-read.ts
import { createHash as createHash3 } from "node:crypto";

// src/archive/recognize.ts
import { constants, gunzipSync as gunzipSync3 } from "node:zlib";
var PACKED = /^(?:\x1f\x8b|BZh[1-9](?:1AY&SY|\x17rE8P\x90)|\xfd7zXZ\0|\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18|LZIP)/;
var ZIP2 = /^PK\x03\x04/;
var PROJECT_NAMES = /setup\.py|pyproject\.toml|\.dist-info/i;
var START = 64 * 1024;
var GZIP = Buffer.from("", "latin1");
var text2 = (bytes) => Buffer.from(bytes).toString("latin1");
function isLzma(head) {
  if (head.length < 14 || (head[0] ?? 255) > 224 || head[13] !== 0) return false;
  const dictionary2 = head.readUInt32LE(1);
  const isUsual2 = /^(?:1|11)?0*$/.test(dictionary2.toString(2)) || dictionary2 === 4294967295;
  const length = head.readBigUInt64LE(5);
  return isUsual2 && length > 0n && (length < 1n << 38n || length === (1n << 64n) - 1n);
}
var CHECKSUM = { start: 148, end: 156 };
function couldBeTar(block) {
  if (block.length < BLOCK) return false;
  const field = block.subarray(CHECKSUM.start, CHECKSUM.end);
  const digits = (text2(field).split("\0")[0] ?? "").replace(/[^0-7]/g, "");
  const told = (field[0] ?? 0) >= 128 ? field.readUInt32BE(4) : parseInt(digits, 8);
  if (Number.isNaN(told)) return false;
  let [unsigned, signed2] = [8 * 32, 8 * 32];
  for (let at2 = 0; at2 < BLOCK; at2 += 1) {
    if (at2 >= CHECKSUM.start && at2 < CHECKSUM.end) continue;
    const byte = block[at2] ?? 0;
    unsigned += byte;
    signed2 += byte < 128 ? byte : byte - 256;
  }
  return told === unsigned || told === signed2;
}
function startOfGzip(bytes) {
  try {
    const start = gunzipSync3(bytes.subarray(0, START), { finishFlush: constants.Z_SYNC_FLUSH });
    const isAll = bytes.length <= START && bytes.indexOf(GZIP, 1) < 0;
    return start.length >= BLOCK || isAll ? start : void 0;
  } catch {
    return void 0;
  }
}
var NAMES2 = /\.(?:whl|zip|tar|tgz|tbz2?|txz|tlz|tar\.(?:gz|bz2|xz|lzma|lz))$/i;
function isNamedLikeArchive(path) {
  return NAMES2.test(path);
}
function startsLikeArchive(head) {
  const view = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const start = text2(view.subarray(0, 16));
  return ZIP2.test(start) || PACKED.test(start) || couldBeTar(view);
}
function endsLikeZip(bytes) {
  return looksLikeZip(memorySource(bytes));
}
function couldHoldProject(bytes, isNamed2, code, unpacked) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = text2(view.subarray(0, 16));
  const isZip2 = ZIP2.test(start) || endsLikeZip(view);
  if (isZip2 || couldBeTar(view)) return PROJECT_NAMES.test(text2(view));
  if (!PACKED.test(start) && !isLzma(view)) return false;
  if (code.startsWith("tar-") && unpacked.length < BLOCK) return false;
  const first2 = unpacked.length < BLOCK ? startOfGzip(view) : Buffer.from(unpacked);
  return first2 === void 0 ? isNamed2 : couldBeTar(first2);
}

// src/archive/once-read.ts
var SMALL = 64 * 1024;
var KEPT2 = 64;
function looksOf(bytes) {
  return { startsLikeArchive: startsLikeArchive(bytes), endsLikeZip: endsLikeZip(bytes) };
}
function isOnceRead(container) {
  return "digests" in container && "looks" in container;
}
function readOnce(archive) {
  if (isOnceRead(archive)) return archive;
  const digests = /* @__PURE__ */ new Map();
  const heads = /* @__PURE__ */ new Map();
  const looks = /* @__PURE__ */ new Map();
  const read5 = (entry) => {
    const bytes = archive.read(entry);
    if (looks.has(entry.path)) return bytes;
    if (archive.kind === "wheel")
      digests.set(entry.path, createHash3("sha256").update(bytes).digest("base64url"));
    heads.set(entry.path, bytes.slice(0, KEPT2));
    looks.set(entry.path, looksOf(bytes));
    return bytes;
  };
  return {
    kind: archive.kind,
    entries: archive.entries,
    digests,
    read: read5,
    looks: (entry) => looks.get(entry.path) ?? looksOf(read5(entry)),
    head: (entry, length) => {
      if (length > KEPT2 || entry.size > SMALL) return archive.head(entry, length);
      return (heads.get(entry.path) ?? read5(entry)).subarray(0, length);
    },
    close: () => {
      archive.close();
    }
  };
}
function looksIn(container, entry) {
  return isOnceRead(container) ? container.looks(entry) : looksOf(container.read(entry));
}

// src/inspect/folder-paths.ts
function onlyFolder({ entries }) {
  const tops = new Set(entries.map(({ path }) => path.slice(0, Math.max(0, path.indexOf("/")))));
  const [top = ""] = tops;
  return tops.size === 1 ? top : "";
}
function prefixOf(folder) {
  return folder === "" ? "" : `${folder}/`;
}
function parentOf2(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/inspect/refused.ts
function refused(error, artifact) {
  if (!(error instanceof ArchiveRefusal)) throw error;
  const { code, reason, file } = error;
  return { artifact, code, reason, ...file === void 0 ? {} : { file } };
}
function unlessRefused(read5) {
  try {
    return read5();
  } catch (error) {
    if (error instanceof ArchiveRefusal) return void 0;
    throw error;
  }
}
function textIn2(container, entry, encoding = "utf8") {
  const bytes = unlessRefused(() => container.read(entry));
  return bytes === void 0 ? "" : Buffer.from(bytes).toString(encoding);
}

// src/inspect/build/own-build-code.ts
var DECLARATIVE = /^(?:hatchling\.build|poetry\.core\.masonry\.api|pdm\.backend|uv_build)(?::|$)/;
var BY_NAME = ["setup.py", "hatch_build.py", "hatch.toml", "pdm_build.py"];
function canRunOwnCode({ entries }, told) {
  if (told === void 0 || told.backendPath.length > 0) return true;
  if (!DECLARATIVE.test(told.buildBackend ?? "")) return true;
  if (told.buildHooks?.some((path) => !BY_NAME.includes(path)) === true) return true;
  const prefix = prefixOf(told.folder);
  const named3 = new Set(BY_NAME.map((name) => `${prefix}${name}`.toLowerCase()));
  return entries.some(({ path }) => named3.has(path.toLowerCase()));
}
var ASKED = /build_wheel|get_requires_for_build|prepare_metadata_for_build/;
function isBackEnd(wheel) {
  return wheel.entries.some((entry) => isPython(entry.path) && ASKED.test(textIn2(wheel, entry, "latin1")));
}

// src/inspect/bytecode.ts
import { posix as posix4 } from "node:path";
var IS_HASHED = 1;
var SOURCE_LENGTH = 12;
var OF_PYTEST = /-pytest(?:-[\w.]+)?\.pyc$/i;
function forcedBytecode({ artifact, kind, paths, head, size }, isPacked, idle) {
  const known = new Set(paths);
  const isTaken = (path) => {
    const bytes = Buffer.from(head(path));
    if (((bytes[4] ?? 0) & IS_HASHED) !== 0) return true;
    if (!isPacked || kind !== "sdist" || bytes.length < SOURCE_LENGTH + 4) return false;
    return bytes.readUInt32LE(SOURCE_LENGTH) === size(sourceOf(path));
  };
  return paths.filter((path) => path.endsWith(".pyc") && path.includes("__pycache__/") && known.has(sourceOf(path))).filter((path) => !OF_PYTEST.test(path) && !idle.has(sourceOf(path))).filter(isTaken).map((file) => ({
    artifact,
    file,
    code: "bytecode-instead",
    reason: `Python runs this compiled file in place of ${sourceOf(file)}, which alone could be read`
  }));
}
function backEndTest({ folder, backendPath, buildBackend = "" }) {
  const parts = buildBackend.split(":")[0]?.split(".") ?? [];
  const bases = backendPath.flatMap(
    (place) => parts.map((_, at2) => posix4.join(folder, place, ...parts.slice(0, at2 + 1)))
  );
  const starts = bases.flatMap((base) => [`${base}.`, `${base}/__init__.`]);
  return (path) => /\.(?:so|pyd)$/.test(path) && starts.some((start) => path.startsWith(start));
}
function builtBytecode(tree) {
  const { artifact, kind, paths } = tree;
  if (kind !== "sdist") return [];
  const known = new Set(paths);
  const isBackEnd2 = backEndTest(tree);
  const isAlone = (path) => path.endsWith(".pyc") && !path.includes("__pycache__/") && !known.has(sourceOf(path));
  return paths.filter((path) => isAlone(path) || isBackEnd2(path)).map((file) => ({
    artifact,
    file,
    code: "bytecode-instead",
    reason: "a build can import this compiled file, whose source did not come with it"
  }));
}
function packedBytecode(artifact, paths, isWithin2) {
  return paths.filter((path) => path.endsWith(".pyc") && !path.includes("__pycache__/") && isWithin2(path)).map((file) => ({
    artifact,
    file,
    code: "bytecode-instead",
    reason: "Python imports this compiled file out of an archive, in place of any source"
  }));
}

// src/archive/placed-programs.ts
var PROGRAM2 = /\.(?:pyw?|pyc|so|pyd|pth)$/i;
var MODULES = /^[^/]+\.data\/(?:purelib|platlib|data\/(?:[^/]+\/){1,4}(?:site|dist)-packages)\/(.+)$/;
var PROGRAMS3 = /^[^/]+\.data\/(?:scripts|data\/(?:bin|Scripts))\/(.+)$/;
function placeOf2(path) {
  const program = PROGRAMS3.exec(path)?.[1];
  if (program !== void 0) return `bin/${program}`;
  const place = MODULES.exec(path)?.[1] ?? path;
  const isApart = /^[^/]+\.(?:dist-info|data)\//.test(place);
  return !isApart && PROGRAM2.test(place) ? place : void 0;
}
var SHARING = new RegExp(
  `^(?:${[
    "try:|except(?: ImportError)?:|pass",
    "from pkgutil import extend_path|import pkgutil|import pkg_resources",
    "__path__(?:: [\\w.[\\]]+)? = (?:pkgutil\\.)?extend_path\\(__path__, __name__\\)",
    `__path__ = __import__\\((['"])pkgutil\\1\\)\\.extend_path\\(__path__, __name__\\)`,
    `__import__\\((['"])pkg_resources\\2\\)\\.declare_namespace\\(__name__\\)`,
    "pkg_resources\\.declare_namespace\\(__name__\\)"
  ].join("|")})?\\s*(?:#.*)?$`
);
var DOCSTRING = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r(?!\n)|\n))*("""|''')[^\\]*?\1/;
var LONGEST_IDLE = 4096;
function isIdle(text3) {
  return text3.replace(/^\ufeff/, "").replace(DOCSTRING, "").split(/\r\n|\r|\n/).every((line) => SHARING.test(line.trim()));
}
function contentOf2(entry, archive) {
  const digest = archive.digests.get(entry.path);
  if (digest === void 0 || !entry.path.endsWith("/__init__.py") || entry.size > LONGEST_IDLE)
    return digest?.slice(0, 22);
  return isIdle(Buffer.from(archive.read(entry)).toString("utf8")) ? "" : digest.slice(0, 22);
}
function placedPrograms(archive) {
  return archive.entries.flatMap((entry) => {
    const place = placeOf2(entry.path);
    if (place === void 0) return [];
    const content = contentOf2(entry, archive);
    return [{ place, ...content !== void 0 && { content } }];
  });
}

// src/inspect/build/build-recipes.ts
import { posix as posix5 } from "node:path";

// src/inspect/build/recipes/recipe.ts
var MOST_WORDS2 = 200;
var MOST_GIVEN = 10;
function withoutComments(text3, start) {
  return text3.split("\n").map((line) => start.test(line) ? "" : line).join("\n");
}
var LONGEST_CALL = 3e4;
var MOST_CALLS = 2e3;
function inBrackets(text3, open) {
  let depth = 0;
  let quote = "";
  const most = Math.min(text3.length, open + LONGEST_CALL);
  for (let at2 = open; at2 < most; at2 += 1) {
    const one = text3[at2] ?? "";
    if (quote !== "") {
      if (one === "\\") at2 += 1;
      else if (one === quote) quote = "";
    } else if (one === '"' || one === "'") quote = one;
    else if (one === "(" || one === "[" || one === "{") depth += 1;
    else if (one === ")" || one === "]" || one === "}") {
      depth -= 1;
      if (depth === 0) return text3.slice(open + 1, at2);
    }
  }
  return text3.slice(open + 1, most);
}
function callsOf(text3, names2, end) {
  const calls = [];
  let [line, counted2, isCut] = [1, 0, false];
  for (const { index, 0: whole, 1: name = "" } of text3.matchAll(names2)) {
    if (calls.length === MOST_CALLS) return { calls, isCut: true };
    line += text3.slice(counted2, index).split("\n").length - 1;
    counted2 = index;
    const open = index + whole.length - 1;
    const args = end === void 0 ? inBrackets(text3, open) : text3.slice(open + 1, open + LONGEST_CALL).split(end, 1)[0] ?? "";
    isCut ||= args.length >= LONGEST_CALL - 1;
    calls.push({ name, line, args });
  }
  return { calls, isCut };
}

// src/inspect/build/recipes/cmake.ts
var CMAKE_CALLS = /\b(execute_process|exec_program|add_custom_command|add_custom_target|add_subdirectory|include|ExternalProject_Add)\s*\(/gi;
var CMAKE_KEYS = /^(?:OUTPUT|DEPENDS|WORKING_DIRECTORY|COMMENT|VERBATIM|BYPRODUCTS|MAIN_DEPENDENCY|OUTPUT_VARIABLE|RESULT_VARIABLE|ERROR_VARIABLE|TIMEOUT|TARGET|PRE_BUILD|PRE_LINK|POST_BUILD|OUTPUT_QUIET|ERROR_QUIET|COMMAND_EXPAND_LISTS|[A-Z]+_STRIP_TRAILING_WHITESPACE|COMMAND_ERROR_IS_FATAL)$/;
function cmakeWords(text3, known) {
  const words2 = [...text3.matchAll(/"((?:[^"\\]|\\[^])*)"|([^\s"()]+)/g)].flatMap(([, quoted2, plain2]) => {
    const own = /^\$\{(\w+)\}$/.exec(plain2 ?? quoted2 ?? "")?.[1];
    const found2 = own === void 0 ? void 0 : known.get(own);
    return found2 ?? [(quoted2?.replace(/\\(["\\$])/g, "$1") ?? plain2 ?? "").replace(/\$\{[^}]*\}/g, HOLE)];
  });
  return words2.slice(0, MOST_WORDS2);
}
function commandsIn(words2) {
  const parts = [];
  for (const word of words2)
    if (word === "ARGS") continue;
    else if (/^(?:\w+_)?COMMAND$/.test(word)) parts.push([]);
    else if (CMAKE_KEYS.test(word) || /^[A-Z]+_DIR$/.test(word)) parts.push([""]);
    else parts.at(-1)?.push(word);
  return parts.filter(([first2 = ""]) => first2 !== "");
}
function recipeOf(name, word) {
  const path = word.replace(/^\uFFFC\//, "");
  if (/^include$/i.test(name)) return /^\w+$/.test(path) ? [`${HOLE}/${path}.cmake`] : [path];
  return /^add_subdirectory$/i.test(name) ? [`${path}/CMakeLists.txt`] : [];
}
function readCmake(text3) {
  const code = withoutComments(text3, /^[ \t]*#(?!\[)/);
  const known = /* @__PURE__ */ new Map();
  for (const { args } of callsOf(code, /\b(set)\s*\(/gi).calls) {
    const [name = "", ...words2] = cmakeWords(args, /* @__PURE__ */ new Map());
    if (words2.length <= MOST_GIVEN) known.set(name, words2);
  }
  const found2 = callsOf(code, CMAKE_CALLS);
  const calls = found2.calls.map((call) => ({ ...call, words: cmakeWords(call.args, known) }));
  return {
    commands: calls.filter(({ name }) => !/^(?:include|add_subdirectory)$/i.test(name)).flatMap(({ line, words: words2 }) => commandsIn(words2).map((command) => ({ line, words: command }))),
    next: calls.flatMap(({ name, words: [word = HOLE] }) => recipeOf(name, word)),
    isCut: found2.isCut
  };
}

// src/inspect/build/recipes/meson.ts
function mesonWords(text3, known) {
  const words2 = [];
  const tokens = text3.matchAll(/'''([^]*?)'''|'((?:[^'\\\n]|\\[^])*)'|(\w+)\s*(:|\()?|(\/)/g);
  let isJoined = false;
  for (const [, long, short, name, mark, slash] of tokens) {
    if (slash !== void 0) isJoined = words2.length > 0;
    if (slash !== void 0 || mark !== void 0) continue;
    const found2 = name === void 0 ? [(long ?? short ?? "").replace(/\\(['\\])/g, "$1")] : known.get(name);
    const [first2 = HOLE, ...rest] = found2 ?? [];
    if (isJoined) words2[words2.length - 1] = `${words2.at(-1) ?? ""}/${first2}`;
    else words2.push(first2);
    words2.push(...rest);
    isJoined = false;
  }
  return words2.slice(0, MOST_WORDS2);
}
var MESON_CALLS = /\b(run_command|custom_target|vcs_tag|generator|run_target|configure_file|add_install_script|add_postconf_script|subdir|subproject)\s*\(/g;
var GOES_ON = /^sub/;
var NEEDS_COMMAND = /^(?:custom_target|vcs_tag|configure_file|run_target)$/;
function givenNames(code) {
  const known = /* @__PURE__ */ new Map();
  for (const line of code.split("\n")) {
    const [start = "", name = ""] = /^[ \t]*(\w+)[ \t]*\+?=/.exec(line) ?? [];
    const value = line.slice(start.length, 2e3);
    if (name === "" || !/['"]/.test(value)) continue;
    const words2 = mesonWords(value, /* @__PURE__ */ new Map()).filter((word) => word !== HOLE);
    known.set(name, words2.slice(0, MOST_GIVEN));
  }
  return known;
}
function commandPart({ name, args }) {
  if (GOES_ON.test(name)) return void 0;
  const told = /\bcommand\s*:\s*(\[)?/.exec(args);
  if (told === null) return NEEDS_COMMAND.test(name) ? void 0 : args;
  const start = told.index + told[0].length;
  return told[1] === void 0 ? args.slice(start) : inBrackets(args, start - 1);
}
function readMeson(text3) {
  const code = withoutComments(text3, /^[ \t]*#/);
  const known = givenNames(code);
  const { calls, isCut } = callsOf(code, MESON_CALLS);
  const commands = calls.flatMap((call) => {
    const part = commandPart(call);
    return part === void 0 ? [] : [{ line: call.line, words: mesonWords(part, known) }];
  });
  const next2 = calls.filter(({ name }) => GOES_ON.test(name)).map(({ name, args }) => {
    const [word = HOLE] = mesonWords(args, known);
    return `${name === "subproject" ? `subprojects/${word}` : word}/meson.build`;
  });
  return { commands, next: next2, isCut };
}

// src/inspect/build/recipes/rust.ts
function readRust(text3) {
  const code = withoutComments(text3, /^[ \t]*\/\//);
  const { calls, isCut } = callsOf(code, /\b(Command::new)\s*\(/g, ";");
  const commands = calls.map(({ line, args }) => {
    const words2 = [...args.matchAll(/r#*"([^"]*)"|"((?:[^"\\]|\\[^])*)"|^\s*(\w)/g)].map(
      ([, raw, quoted2, name]) => name === void 0 ? (raw ?? quoted2 ?? "").replace(/\\(["\\])/g, "$1") : HOLE
    );
    return { line, words: words2.slice(0, MOST_WORDS2) };
  });
  return { commands: commands.filter(({ words: words2 }) => words2.length > 0), next: [], isCut };
}

// src/inspect/build/build-recipes.ts
var RUNS2 = /meson|cmake|scikit|skbuild|maturin|rust|ninja/i;
var READERS4 = [
  [/(?:^|\/)meson\.build$/, readMeson],
  [/(?:^|\/)CMakeLists\.txt$|\.cmake$/, readCmake],
  [/(?:^|\/)build\.rs$/, readRust]
];
var LONGEST5 = 512 * 1024;
var MOST_RECIPES = 1e3;
var MOST_COMMANDS = 1e4;
var TOO_LARGE = {
  code: "recipe-too-large",
  reason: "The build runs this recipe, which is longer than depsec reads, or one of more, or of more commands, than it reads."
};
function read4({ archive, entries }, path) {
  const entry = entries.get(path);
  if (entry === void 0) return "";
  return entry.size > LONGEST5 ? void 0 : textIn2(archive, entry);
}
function meant(path, from, { entries, root }) {
  const end = path.slice(path.lastIndexOf(HOLE) + 1).replace(/^\/+/, "");
  if (end === "" || end.length > 1e3) return [];
  const ways = [posix5.join(posix5.dirname(from), end), posix5.join(root, end)];
  const found2 = ways.find((way) => entries.has(way));
  if (found2 !== void 0) return [found2];
  return path.includes(HOLE) ? [...entries.keys()].filter((one) => one.endsWith(`/${end}`)).slice(0, 5) : [];
}
function placed(word, from, project) {
  const [file] = /[\s;|&]/.test(word) ? [] : meant(word, from, project);
  return file === void 0 ? word : posix5.relative(project.root, file);
}
function reached(project) {
  const found2 = /* @__PURE__ */ new Set();
  const commands = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Set();
  const isTop = (path) => posix5.dirname(path) === (project.root === "" ? "." : project.root) || path.endsWith("/build.rs");
  const waiting = [...project.entries.keys()].filter(
    (path) => isTop(path) && READERS4.some(([name]) => name.test(path))
  );
  for (let path = waiting.pop(); path !== void 0; path = waiting.pop()) {
    const reader = READERS4.find(([name]) => name.test(path))?.[1];
    if (found2.has(path) || reader === void 0) continue;
    if (found2.size === MOST_RECIPES || commands.size > MOST_COMMANDS)
      return { commands: [...commands.values()], unread: [...unread, path] };
    found2.add(path);
    const text3 = read4(project, path);
    const recipe = reader(text3 ?? "");
    if (text3 === void 0 || recipe.isCut) unread.add(path);
    for (const { line, words: words2 } of recipe.commands) {
      const command = { path, line, words: words2.map((word) => placed(word, path, project)) };
      const key = [posix5.dirname(path), ...command.words].join("\0");
      if (!commands.has(key)) commands.set(key, command);
    }
    for (const next2 of recipe.next) waiting.push(...meant(next2, path, project));
  }
  return { commands: [...commands.values()], unread: [...unread] };
}
function readRecipes(archive, told) {
  const needs = [told?.buildBackend ?? "", ...told?.buildRequires ?? []];
  const isRun = told !== void 0 && (told.backendPath.length > 0 || needs.some((one) => RUNS2.test(one)));
  if (archive.kind === "wheel" || !isRun) return { commands: [], unread: [] };
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  return reached({ archive, root: told.folder, entries });
}
function unreadRecipes({ unread }, artifact) {
  return unread.map((file) => ({ ...TOO_LARGE, artifact, file }));
}

// src/inspect/build/local-places.ts
var REQUIRED = /^[ \t]*(?:[\w.]+[ \t]*=[ \t]*)?[A-Za-z0-9][\w.-]*\s*(?:\[[^\]\n]{0,200}\]\s*)?@\s*(?:(?:[a-z]+\+)?file:|[A-Za-z]:[\\/]|[/~]|\{root|\$\{)/im;
var CODED = /@\s*(?:(?:git|hg|svn|bzr)\+)?file:|[\w\]]\s+@\s+(?:\/\w|[A-Za-z]:\\)/i;
var PLACES2 = /^[ \t]*(?:find|dependency|index)[_-](?:links|url)[ \t]*[=:]([^\n]*(?:\n[ \t]+[^\n]*)*)/gim;
var CODED_PLACES = /dependency_links['"]?\s*[=:]\s*[[(]([^\])]{0,4000})|['"]find_links['"]\s*:([^,}]{0,1000})/g;
var SERVER = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ftp|ssh|git):/i;
function isLocalPlace(place) {
  return place !== "" && !SERVER.test(place);
}
function hasPlaces(setupCfg) {
  const values = [...setupCfg.matchAll(PLACES2)].map(
    ([, value = ""]) => value.replace(/^[ \t]*[#;].*$/gm, "")
  );
  return values.some((value) => value.split(/\s+/).some(isLocalPlace));
}
function hasCodedPlaces(code) {
  const lists2 = [...code.matchAll(CODED_PLACES)].map(([, list3, one]) => list3 ?? one ?? "");
  return lists2.some(
    (list3) => [...list3.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].some(([, a, b]) => isLocalPlace(a ?? b ?? ""))
  );
}
function requiresLocal(text3) {
  return REQUIRED.test(text3);
}
function namesLocalPlace(setupCfg) {
  return requiresLocal(setupCfg) || hasPlaces(setupCfg);
}
function codesLocalPlace(code) {
  return CODED.test(code) || hasCodedPlaces(code);
}

// src/inspect/build/local-references.ts
var OF_BACK_END = /^tool\.(?!uv\.|pdm\.(?!build\.|metadata\.)|hatch\.envs\.)/;
var BY_POETRY = /^tool\.poetry\.[^]+\.(?:path|file)$/;
var ABSOLUTE = /^(?:[/~\\]|[A-Za-z]:)/;
var LISTS = /^tool\.(?:setuptools\.dynamic\.(?:optional-)?dependencies\.(?:[^]+\.)?file|hatch\.metadata\.hooks\.requirements_txt\.[^]+?)(?:\.\d+)?$/;
var DEPTH = 32;
function* textsIn(value, path, depth = 0) {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object" && value !== null && !(value instanceof Date) && depth < DEPTH)
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, path === "" ? key : `${path}.${key}`, depth + 1);
}
function backEndTexts(toml, place = "") {
  try {
    return [...textsIn(parse(toml), place)].filter(([path]) => OF_BACK_END.test(path));
  } catch {
    return [];
  }
}
function pathsIn(list3) {
  return list3.split(/[,\s]+/).flatMap((path) => path.replace(/^(?:\.\/)+/, "") || []);
}
function listsOfSetupCfg(text3) {
  return [...text3.matchAll(/=\s*file:([^\n]*(?:\n[ \t]+[^\n]*)*)/g)].flatMap(
    ([, list3 = ""]) => pathsIn(list3)
  );
}
function backEndCode({ paths, backendPath }, prefix) {
  const folders = backendPath.map(
    (folder) => folder.split("/").filter((part) => part !== "" && part !== ".").join("/")
  );
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)).filter(
    (path) => path === "setup.py" || path.endsWith(".py") && folders.some((folder) => path.startsWith(prefixOf(folder)))
  );
}
function readerOf2({ paths, read: read5 }, prefix) {
  const known = new Set(paths);
  return (path) => {
    const bytes = known.has(`${prefix}${path}`) ? read5(`${prefix}${path}`) : void 0;
    return bytes instanceof Uint8Array ? Buffer.from(bytes).toString("utf8") : "";
  };
}
function localReferences(view, isPacked) {
  if (view.kind === "wheel") return [];
  const prefix = prefixOf(view.folder);
  const text3 = readerOf2(view, prefix);
  const ofProject = backEndTexts(text3("pyproject.toml"));
  const ofHatch3 = backEndTexts(text3("hatch.toml"), "tool.hatch");
  const setupCfg = text3("setup.cfg");
  const isByPath = ([path, value]) => isPacked && BY_POETRY.test(path) && ABSOLUTE.test(value);
  const lists2 = [
    ...listsOfSetupCfg(setupCfg),
    ...[...ofProject, ...ofHatch3].flatMap(([path, value]) => LISTS.test(path) ? pathsIn(value) : [])
  ];
  const found2 = [
    ...ofProject.some((one) => requiresLocal(one[1]) || isByPath(one)) ? ["pyproject.toml"] : [],
    ...ofHatch3.some(([, value]) => requiresLocal(value)) ? ["hatch.toml"] : [],
    ...namesLocalPlace(setupCfg) ? ["setup.cfg"] : [],
    ...lists2.filter((path) => requiresLocal(text3(path))),
    ...backEndCode(view, prefix).filter((path) => codesLocalPlace(text3(path)))
  ];
  return [...new Set(found2)].map((path) => ({
    artifact: view.artifact,
    file: `${prefix}${path}`,
    code: "requires-local-path",
    reason: "Its build would require a package from a path on this machine, which no index is asked for"
  }));
}

// src/inspect/scripts.ts
var PROGRAM3 = /^[^/]+\.data\/(?:scripts|data\/(?:bin|Scripts))\/[^/]+$/;
var RUN_BY_OTHERS = /^[^/]+\.data\/data\/(?:(?:share|etc)\/(?:bash-completion|bash_completion\.d|zsh|fish|vim|nvim|emacs|dbus-1|jupyter(?!\/(?:lab|nb)extensions))\/.+(?:\/[^/.]+|\.(?:sh|bash|zsh|fish|vim|lua|el|service|json))|etc\/bash_completion\.d\/[^/]+|(?:etc\/xdg\/autostart|share\/applications)\/[^/]+\.desktop|(?:lib|etc|share)\/systemd\/.+\.(?:service|timer))$/;
var SHELL_NAME = /\.(?:sh|bash|zsh|fish|ps1|bat|cmd)$/i;
var SHELL_LINE = /^#!.*\b(?:ba|da|z|k|fi)?sh\b/i;
var PYTHON_LINE = /^#!.*py/i;
var LONGEST6 = 4 * 1024 * 1024;
var TOO_LONG = {
  code: "script-too-large",
  reason: `The program is longer than the ${LONGEST6 / 1024 / 1024} MiB that depsec reads of one.`
};
var RULE = "hostile-command";
function commandsOf(text3) {
  const lines = text3.split(/\r\n|\r|\n/);
  const found2 = [];
  let isOpen = false;
  for (const [at2, written2] of lines.entries()) {
    const last3 = found2.at(-1);
    const command = written2.replace(/[\\^`]$/, " ");
    if (isOpen && last3 !== void 0) last3.command += command;
    else if (!/^\s*(?:#|::|rem\b|$)/i.test(written2)) found2.push({ line: at2 + 1, command });
    isOpen = command !== written2;
  }
  return found2;
}
function isShell(path, head) {
  const start = Buffer.from(head).toString("latin1");
  return !PYTHON_LINE.test(start) && (SHELL_NAME.test(path) || SHELL_LINE.test(start));
}
function severityOf2(traits, isUnasked2) {
  if (isUnasked2) return "CRITICAL";
  return traits.has("reverse-shell") || traits.has("encoded") ? "HIGH" : "MEDIUM";
}
function judgeScript(artifact, file, text3) {
  const isUnasked2 = RUN_BY_OTHERS.test(file);
  const doc = SOURCE_RULE_DOCS.find(({ id }) => id === RULE);
  const found2 = commandsOf(text3).find(({ command }) => isHostile(command) && !runsVendorInstaller(command));
  if (found2 === void 0 || doc === void 0) return [];
  const traits = commandTraits(found2.command);
  const severity = severityOf2(traits, isUnasked2);
  return [
    {
      rule: RULE,
      tier: 2,
      severity,
      score: SCORES[severity],
      title: doc.title,
      message: `${file} ${[...traits].join(", ").replaceAll("-", " ")} ${isUnasked2 ? "when another program runs it by itself" : "when it is run"}`,
      artifact,
      file,
      line: found2.line,
      evidence: found2.command.trim().slice(0, 200),
      reach: isUnasked2 ? "start" : "script",
      ...doc.technique !== void 0 && { technique: doc.technique },
      references: []
    }
  ];
}
function judgeScripts({
  artifact,
  kind,
  paths,
  head,
  read: read5,
  size
}) {
  const isScript2 = (path) => RUN_BY_OTHERS.test(path) || PROGRAM3.test(path) && isShell(path, head(path));
  const findings = [];
  const unscanned = [];
  for (const file of kind === "wheel" ? paths.filter(isScript2) : []) {
    const bytes = size(file) > LONGEST6 ? { ...TOO_LONG, artifact } : read5(file);
    if (bytes instanceof Uint8Array)
      findings.push(...judgeScript(artifact, file, Buffer.from(bytes).toString("utf8")));
    else unscanned.push({ ...bytes, file });
  }
  return { findings, unscanned };
}

// src/inspect/source-tree.ts
var NO_DIGESTS = /* @__PURE__ */ new Map();
var HEAD = 64;
function once(work) {
  let done;
  return () => (done ??= { value: work() }).value;
}
function sourceTree(archive, { told, nested, recipes }, artifact) {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const attempt3 = (path, how) => {
    const entry = entries.get(path);
    if (entry === void 0) return new Uint8Array();
    try {
      return how(entry);
    } catch (error) {
      return refused(error, artifact);
    }
  };
  return {
    artifact,
    kind: archive.kind,
    paths: [...entries.keys()],
    folder: told?.folder ?? onlyFolder(archive),
    backendPath: told?.backendPath ?? [],
    ...told?.buildBackend === void 0 ? {} : { buildBackend: told.buildBackend },
    ...told?.buildHooks === void 0 ? {} : { buildHooks: told.buildHooks },
    read: (path) => attempt3(path, (entry) => archive.read(entry)),
    size: (path) => entries.get(path)?.size ?? 0,
    head: (path) => {
      const head = attempt3(path, (entry) => archive.head(entry, HEAD));
      return head instanceof Uint8Array ? head : new Uint8Array();
    },
    deviations: once(() => readDeviations(archive, "digests" in archive ? archive.digests : NO_DIGESTS)),
    nested,
    recipes: recipes?.commands ?? []
  };
}
function notingLinks(tree, noted) {
  return {
    ...tree,
    read: (path) => {
      const found2 = tree.read(path);
      if (!(found2 instanceof Uint8Array) && found2.code === "folder-link") noted.set(path, found2);
      return found2;
    }
  };
}

// src/inspect/contents.ts
async function judgeContents(opened, filename, { told, unscanned }, context) {
  const archive = readOnce(opened);
  const nested = await listNested(archive, { limits: DEFAULT_LIMITS, openSpool: context.openSpool });
  const links = /* @__PURE__ */ new Map();
  const recipes = readRecipes(archive, told);
  const tree = notingLinks(sourceTree(archive, { ...told && { told }, nested, recipes }, filename), links);
  const judged = judgeSources(tree, context.python);
  const scripts = judgeScripts(tree);
  const inspection = {
    kind: archive.kind,
    ...told?.text === void 0 ? {} : { metadataText: told.text },
    ...told?.metadata === void 0 ? {} : { metadata: told.metadata },
    isStatic: told?.isStatic ?? false,
    buildRequires: told?.buildRequires ?? [],
    ...archive.kind === "wheel" && { programs: placedPrograms(archive) },
    findings: [...judged.findings, ...scripts.findings],
    unscanned: [
      ...unscanned,
      ...judged.unscanned,
      ...scripts.unscanned,
      ...unreadRecipes(recipes, filename),
      ...forcedBytecode(tree, context.isPacked, judged.idle),
      ...builtBytecode(tree),
      ...localReferences(tree, context.isPacked),
      ...links.values()
    ],
    stats: judged.stats
  };
  return { inspection, setups: judged.setups, mounted: judged.mounted };
}

// src/inspect/placed-files.ts
function placedUnder(container, pathOf) {
  const placed2 = /* @__PURE__ */ new Map();
  for (const entry of container.entries) {
    const path = pathOf(entry.path);
    if (path !== void 0) placed2.set(path, { container, entry });
  }
  return placed2;
}
function archiveOf(kind, files) {
  const originalOf = ({ path }) => {
    const placed2 = files.get(path);
    if (placed2 === void 0) throw new RangeError(`there is no entry ${path}`);
    return placed2;
  };
  return {
    kind,
    entries: [...files].map(([path, { entry }]) => ({ ...entry, path })),
    read: (one) => {
      const { container, entry } = originalOf(one);
      return container.read(entry);
    },
    head: (one, length) => {
      const { container, entry } = originalOf(one);
      return container.head(entry, length);
    },
    close: () => void 0
  };
}

// src/inspect/project.ts
function asArchive(folder, name) {
  const tops = new Set(folder.entries.map(({ path }) => path.split("/")[0] ?? ""));
  const isWheel = [...tops].some((top) => top.endsWith(".dist-info"));
  const isOneFolder = tops.size === 1 && folder.entries.every(({ path }) => path.includes("/"));
  if (isWheel || isOneFolder) return { ...folder, kind: isWheel ? "wheel" : "sdist", close: () => void 0 };
  return asProject(folder, name);
}
function asProject(folder, name) {
  return archiveOf(
    "sdist",
    placedUnder(folder, (path) => `${name}/${path}`)
  );
}
function describeProject(archive, name, isPacked) {
  try {
    return { told: readMetadata(archive), unscanned: [] };
  } catch (error) {
    const unscanned = refused(error, name);
    if (unscanned.code !== "metadata-missing" || archive.kind === "wheel") return { unscanned: [unscanned] };
  }
  const top = archive.entries[0]?.path.split("/")[0] ?? "";
  try {
    return { told: { folder: top, ...buildOf(archive, top, isPacked) }, unscanned: [] };
  } catch (error) {
    return { unscanned: [refused(error, name)] };
  }
}

// src/inspect/inner/inner-folders.ts
var PROJECT = /(?:^|\/)(?:setup\.py|pyproject\.toml)$/i;
function holdsProject({ entries }) {
  return entries.some(({ path }) => PROJECT.test(path));
}
function projectFolders({ entries }, whole) {
  const folders = entries.flatMap(
    ({ path }) => PROJECT.test(path) ? path.slice(0, Math.max(0, path.lastIndexOf("/"))) : []
  );
  return [...new Set(folders)].filter((folder) => folder !== whole);
}
function folderArchive(container, folder) {
  const parent = parentOf2(folder);
  return archiveOf(
    "sdist",
    placedUnder(
      container,
      (path) => path.startsWith(prefixOf(folder)) ? path.slice(parent.length) : void 0
    )
  );
}
var NO_PROJECT = /* @__PURE__ */ new Set(["pyproject-invalid", "metadata-encoding"]);
function isRefused(archive) {
  const pyproject = archive.entries.find(({ path }) => /^[^/]+\/pyproject\.toml$/.test(path));
  return pyproject !== void 0 && !requiresLocally(Buffer.from(archive.read(pyproject)).toString("utf8"));
}
function describeFolder(archive, artifact) {
  const description = describeProject(archive, artifact, true);
  const isNone = description.unscanned.some(
    ({ code: code2 }) => NO_PROJECT.has(code2) || code2 === "build-requires-direct-url" && isRefused(archive)
  );
  if (!isNone) return description;
  const folder = archive.entries[0]?.path.split("/")[0] ?? "";
  const code = archive.entries.map(({ path }) => path).filter((path) => path.endsWith(".py"));
  const buildHooks2 = code.map((path) => path.slice(folder.length + 1));
  return { told: { folder, backendPath: [], buildRequires: [], buildHooks: buildHooks2 }, unscanned: [] };
}

// src/inspect/inner/open-inner.ts
function isArchive2(container, entry) {
  if (isNamedLikeArchive(entry.path)) return true;
  const isWhole2 = entry.size <= DEFAULT_LIMITS.file;
  const looks = isWhole2 ? unlessRefused(() => looksIn(container, entry)) : void 0;
  if (looks !== void 0) return looks.startsLikeArchive || looks.endsLikeZip;
  return unlessRefused(() => startsLikeArchive(container.head(entry, BLOCK))) ?? false;
}
async function openInner(bytes, isNamed2, budget, openSpool) {
  let start = Buffer.alloc(0);
  const spool = noting(counted(openSpool, budget), (piece) => {
    if (start.length < BLOCK) start = Buffer.concat([start, piece.subarray(0, BLOCK)]);
  });
  try {
    return await openAny(memorySource(bytes), limitsOf(budget), spool);
  } catch (error) {
    if (!(error instanceof ArchiveRefusal) || couldHoldProject(bytes, isNamed2, error.code, start))
      throw error;
    return void 0;
  }
}

// src/inspect/placements/moved.ts
import { posix as posix12 } from "node:path";

// src/inspect/placements/path-files.ts
import { posix as posix6 } from "node:path";
function* upwards(path) {
  yield path;
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
    yield path.slice(0, end);
  yield "";
}
function readable2(text3) {
  const end = text3.indexOf("\0");
  return end < 0 ? text3 : text3.slice(0, Math.max(text3.lastIndexOf("\n", end), text3.lastIndexOf("\r", end)) + 1);
}
function linesOf3(text3) {
  return readable2(text3).split(/\r\n|\r|\n/).map((line) => line.trim().replaceAll("\\", "/")).filter((line) => line !== "" && !/^(?:#|import[ \t])/.test(line));
}
function pathPlacements(archive, top, read5) {
  const files = archive.entries.filter(({ path }) => path.endsWith(".pth"));
  if (files.length === 0) return [];
  const folders = new Set(archive.entries.flatMap(({ path }) => [...upwards(posix6.dirname(path))]));
  const sites = /* @__PURE__ */ new Set([top, ...[...folders].filter((one) => /^[^/]+\.data\/(?:pure|plat)lib$/.test(one))]);
  const ways = /* @__PURE__ */ new Set();
  let tried = 0;
  for (const { path } of files)
    for (const line of new Set(linesOf3(read5(path))))
      for (const site of /* @__PURE__ */ new Set([plain(posix6.dirname(path)), ...sites])) {
        tried += 1;
        if (tried > DEFAULT_LIMITS.entries) throw new ArchiveRefusal("too-many-entries");
        const way = plain(posix6.join(site, line));
        if (folders.has(way) && way !== "" && !sites.has(way)) ways.add(way);
      }
  return [...ways].map((from) => ({ from, to: "" }));
}

// src/inspect/placements/project-placements.ts
import { posix as posix11 } from "node:path";

// src/archive/project/placements.ts
import { posix as posix9 } from "node:path";

// src/archive/project/back-end-placements.ts
import { posix as posix8 } from "node:path";

// src/archive/project/setuptools-placements.ts
import { posix as posix7 } from "node:path";
var DATA2 = "x.data";
var dotted = (name) => name.replaceAll(".", "/");
var last = (path) => posix7.basename(path);
var PARTS = 32;
function folderOf2(name, folders) {
  const parts = name.split(".");
  for (let end = Math.min(parts.length, PARTS); end >= 0; end -= 1) {
    const own = folders.get(parts.slice(0, end).join("."));
    if (own !== void 0) return posix7.join(own, ...parts.slice(end));
  }
  return parts.join("/");
}
var isName = (name) => /^[\w./-]+$/.test(name) && !name.includes("..");
function named2({ packages, modules: modules2, folders: told }) {
  const folders = new Map(told);
  const places = [
    ...told.map(([name, from]) => ({ from, to: dotted(name) })),
    ...packages.filter((name) => isName(name) || name === "").map((name) => ({ from: folderOf2(name, folders), to: dotted(name) }))
  ];
  return [
    ...places.map(
      (one) => plain(one.from) === "" && one.to !== "" ? { ...one, isFlat: true } : one
    ),
    ...modules2.filter(isName).map((name) => ({ from: `${folderOf2(name, folders)}.py`, to: `${dotted(name)}.py` }))
  ];
}
function beforeGlob(pattern) {
  const parts = pattern.split("/");
  const end = parts.findIndex((part) => /[*?[]/.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).join("/");
}
function dataOf2({ packageData, folders: told }) {
  const folders = new Map(told);
  return packageData.filter(([, pattern]) => pattern.includes("..")).map(([name, pattern]) => [name, beforeGlob(pattern)]).map(([name, path]) => ({
    from: posix7.join(folderOf2(name, folders), path),
    to: posix7.join(dotted(name), path)
  })).filter(({ from, to }) => !from.startsWith("..") && !to.startsWith(".."));
}
var FILLED = {
  build: /^build_(?:base|lib|purelib|platlib)$/,
  build_py: /^build_lib$/,
  build_ext: /^build_lib$/,
  build_scripts: /^build_dir$/,
  install_lib: /^build_dir$/,
  install_scripts: /^build_dir$/,
  bdist: /^bdist_base$/,
  bdist_wheel: /^bdist_dir$/
};
var BELOW = { build_base: "lib", bdist_base: "wheel" };
function ofOption([command, option, value]) {
  const name = option.replaceAll("-", "_");
  if (command === "install" && name === "extra_path")
    return ofPathLine(value.split(",")[1] ?? "", "setup.cfg");
  if (command === "aliases") {
    const words2 = value.split(/[\s=]+/).filter((word) => isName(word) && word !== ".");
    return words2.flatMap(
      (from) => ["", "/lib", "/wheel"].map((below2) => ({ from: `${from}${below2}`, to: "" }))
    );
  }
  if (!Object.hasOwn(FILLED, command) || FILLED[command]?.test(name) !== true) return [];
  const below = Object.hasOwn(BELOW, name) ? `/${BELOW[name] ?? ""}` : "";
  return [{ from: `${value}${below}`, to: command.endsWith("scripts") ? `${DATA2}/scripts` : "" }];
}
function ofPathLine(text3, from) {
  return text3.trim() === "" ? [] : [{ from, to: "extra.pth", text: text3 }];
}
function ofArguments(told) {
  return [
    ...named2(told),
    ...dataOf2(told),
    ...told.scripts.map((from) => ({ from, to: `${DATA2}/scripts/${last(from)}` })),
    ...told.data.map(([folder, from]) => ({
      from,
      to: folder === void 0 ? `${DATA2}/purelib/${last(from)}` : `${DATA2}/data/${folder}/${last(from)}`
    })),
    ...told.options.flatMap(ofOption),
    ...told.pathLines.flatMap((line) => ofPathLine(line, "setup.py"))
  ];
}

// src/archive/project/back-end-placements.ts
function entriesOf2(value) {
  if (!isTable(value)) return texts(value).map((one) => [one, void 0]);
  return Object.entries(value).flatMap(([key, one]) => texts(one).map((text3) => [key, text3]));
}
var listOf2 = (value) => Array.isArray(value) ? value : [];
var last2 = (path) => posix8.basename(path);
var inPlace = (pattern) => {
  const from = plain(beforeGlob(pattern));
  return pattern.startsWith("!") || from === "" ? [] : [{ from, to: from }];
};
function ofHatch2(tool) {
  const build = at(tool, "hatch", "build");
  return [build, at(build, "targets", "wheel")].flatMap((one) => [
    ...entriesOf2(at(one, "force-include")).map(([from, to]) => ({ from, to: to ?? "" })),
    ...entriesOf2(at(one, "sources")).map(
      ([from, to = ""]) => from === "" ? { from, to, isFlat: true } : { from, to }
    ),
    ...texts(at(one, "packages")).map((from) => ({ from, to: last2(from) })),
    ...texts(at(one, "only-include")).map((from) => ({ from, to: from })),
    ...[...texts(at(one, "include")), ...texts(at(one, "artifacts"))].flatMap(inPlace),
    ...entriesOf2(at(one, "shared-data")).map(([from, to]) => ({ from, to: `${DATA2}/data/${to ?? ""}` })),
    ...entriesOf2(at(one, "shared-scripts")).map(([from, to]) => ({
      from,
      to: `${DATA2}/scripts/${to ?? ""}`
    }))
  ]);
}
function isOfWheel(one) {
  const formats = texts(at(one, "format"));
  return formats.length === 0 || formats.includes("wheel");
}
function ofPoetry2(tool) {
  const poetry = at(tool, "poetry");
  const scripts = at(poetry, "scripts");
  const packages = listOf2(at(poetry, "packages")).map(
    (one) => isTable(one) ? one : { include: texts(one)[0] }
  );
  return [
    ...packages.filter(isOfWheel).map((one) => {
      const [include = "", from = "", to = ""] = ["include", "from", "to"].map(
        (key) => texts(at(one, key))[0]
      );
      const folder = beforeGlob(include);
      return { from: posix8.join(from, folder), to: posix8.join(to, folder) };
    }),
    ...listOf2(at(poetry, "include")).filter(isOfWheel).flatMap((one) => texts(isTable(one) ? one["path"] : one).flatMap(inPlace)),
    ...Object.values(isTable(scripts) ? scripts : {}).flatMap(
      (one) => texts(at(one, "reference")).map((from) => ({ from, to: `${DATA2}/scripts/${last2(from)}` }))
    )
  ];
}
function ofPdm2(tool) {
  const build = at(tool, "pdm", "build");
  const data = at(build, "wheel-data");
  const files = Object.entries(isTable(data) ? data : {}).flatMap(
    ([scheme, list3]) => [list3].flat().flatMap(
      (one) => texts(isTable(one) ? one["path"] : one).map((path) => {
        const from = plain(beforeGlob(path));
        const [start] = texts(at(one, "relative-to")).map(plain);
        const name = from === plain(path) ? last2(from) : "";
        const to = start === void 0 ? name : posix8.relative(start, from);
        return { from, to: `${DATA2}/${scheme}/${to}` };
      })
    )
  );
  return [...files, ...texts(at(build, "includes")).flatMap(inPlace)];
}
function ofUv(tool) {
  const uv = at(tool, "uv", "build-backend");
  const [root = "src"] = texts(at(uv, "module-root"));
  return [
    ...entriesOf2(at(uv, "data")).map(([scheme, from]) => ({ from: from ?? "", to: `${DATA2}/${scheme}` })),
    ...texts(at(uv, "module-name")).map((name) => {
      const to = name.replaceAll(".", "/");
      return { from: posix8.join(root, to), to };
    })
  ];
}
function ofMaturin(tool) {
  const maturin = at(tool, "maturin");
  const [root = ""] = texts(at(maturin, "python-source"));
  const modules2 = [...texts(at(maturin, "python-packages")), ...texts(at(maturin, "module-name"))];
  return [
    ...texts(at(maturin, "data")).map((from) => ({ from, to: DATA2 })),
    ...listOf2(at(maturin, "include")).filter(isOfWheel).flatMap((one) => texts(isTable(one) ? one["path"] : one).flatMap(inPlace)),
    ...modules2.map((name) => {
      const to = name.split(".")[0] ?? "";
      return { from: posix8.join(root, to), to };
    })
  ];
}
function ofScikit2(tool) {
  const scikit = at(tool, "scikit-build");
  return [scikit, ...listOf2(at(scikit, "overrides"))].flatMap((one) => [
    ...entriesOf2(at(one, "wheel", "packages")).map(
      ([name, from]) => from === void 0 ? { from: name, to: last2(name) } : { from, to: name }
    ),
    ...listOf2(at(one, "generate")).flatMap((made2) => {
      const [to = ""] = texts(at(made2, "path"));
      return [
        ...texts(at(made2, "template-path")).map((from) => ({ from, to })),
        ...texts(at(made2, "template")).map((text3) => ({ from: "pyproject.toml", to, text: text3 }))
      ];
    })
  ]);
}
function ofOthers(tool) {
  const roots = [
    at(tool, "pdm", "build", "package-dir"),
    at(tool, "uv", "build-backend", "module-root"),
    at(tool, "maturin", "python-source")
  ];
  return [
    ...roots.flatMap(texts).map((from) => ({ from, to: "" })),
    ...texts(at(tool, "flit", "external-data", "directory")).map((from) => ({ from, to: `${DATA2}/data` })),
    ...texts(at(tool, "flit", "module", "name")).flatMap(
      (name) => ["", ".py"].map((end) => ({ from: `${name}${end}`, to: `${name}${end}` }))
    ),
    ...[ofUv, ofMaturin, ofScikit2].flatMap((of) => of(tool))
  ];
}
var DEPTH2 = 8;
var MOST_TEMPLATES = 20;
function* templatesIn(value, depth) {
  if (depth > DEPTH2 || typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value))
    if (typeof one !== "string") yield* templatesIn(one, depth + 1);
    else if (/template$/i.test(key)) yield one;
}
function ofTemplates(tool) {
  const found2 = [...new Set(templatesIn(tool, 0))].filter((text3) => /\b(?:import|exec|eval)\b/.test(text3));
  return found2.slice(0, MOST_TEMPLATES).map((text3, at2) => ({
    from: "pyproject.toml",
    to: `template${at2}.py`,
    text: text3.replaceAll("{{", "{").replaceAll("}}", "}")
  }));
}

// src/archive/project/setuptools-settings.ts
var listsOf = (table2) => Object.entries(isTable(table2) ? table2 : {}).flatMap(
  ([key, list3]) => texts(list3).map((text3) => [key, text3])
);
function ofSetuptools2(tool) {
  const told = at(tool, "setuptools");
  const commands = at(tool, "distutils");
  const find = at(told, "packages", "find");
  const where = texts(at(find, "where"));
  return {
    ...NO_ARGUMENTS,
    packages: texts(at(told, "packages")),
    modules: texts(at(told, "py-modules")),
    folders: [...listsOf(at(told, "package-dir")), ...where.map((from) => ["", from])],
    scripts: texts(at(told, "script-files")),
    data: listsOf(at(told, "data-files")),
    packageData: listsOf(at(told, "package-data")),
    options: Object.entries(isTable(commands) ? commands : {}).flatMap(
      ([command, table2]) => listsOf(table2).map(([option, value]) => [command, option, value])
    ),
    searches: isTable(find) && where.length === 0 ? [
      {
        include: includedBy(texts(at(find, "include"))),
        exclude: texts(at(find, "exclude")),
        isNamespace: at(find, "namespaces") !== false
      }
    ] : []
  };
}
var includedBy = (told) => told.length === 0 ? ["*"] : told;
var words = (lines) => lines.flatMap((line) => line.split(/[,\s]+/)).filter((word) => word !== "");
var PBR = {
  packages: "packages",
  modules: "py_modules",
  scripts: "scripts",
  packages_root: "root",
  data_files: "data_files"
};
function ofSetupCfg(text3) {
  const settings = readSetupCfg(text3);
  const linesOf4 = (section, key) => settings.filter((one) => one.section === section && (key ?? one.key) === one.key).map(({ key: own, lines }) => [own, lines]);
  const told = (key) => [
    ...linesOf4("options", key).flatMap(([, lines]) => lines),
    ...linesOf4("files").flatMap(([own, lines]) => Object.hasOwn(PBR, own) && PBR[own] === key ? lines : [])
  ];
  const find = (key) => linesOf4("options.packages.find", key).flatMap(([, lines]) => words(lines));
  const [searched2] = told("packages").flatMap((line) => /^find(?:_namespace)?\s*:/.exec(line) ?? []);
  return {
    ...NO_ARGUMENTS,
    packages: words(told("packages")).filter(isName),
    modules: words(told("py_modules")),
    folders: [
      ...pairs(told("package_dir")),
      ...[...find("where"), ...words(told("root"))].map((from) => ["", from])
    ],
    scripts: words(told("scripts")),
    data: [
      ...linesOf4("options.data_files"),
      ...linesOf4("files", "data_files").flatMap(([, lines]) => lists(lines))
    ].flatMap(([folder, lines]) => words(lines).map((file) => [folder, file])),
    packageData: linesOf4("options.package_data").flatMap(
      ([name, lines]) => words(lines).map((pattern) => [name === "*" ? "" : name, pattern])
    ),
    entryPoints: linesOf4("options.entry_points").flatMap(
      ([, lines]) => lines.map((line) => line.slice(line.indexOf("=") + 1).trim())
    ),
    options: settings.flatMap(optionOf),
    searches: searched2 === void 0 || find("where").length > 0 ? [] : [
      {
        include: includedBy(find("include")),
        exclude: find("exclude"),
        isNamespace: searched2.includes("namespace")
      }
    ]
  };
}
function optionOf({ section, key, lines }) {
  const isOfCommand = section === "aliases" || section === "install" || Object.hasOwn(FILLED, section);
  return isOfCommand ? [[section, key, lines.join(" ")]] : [];
}
function lists(lines) {
  let folder = "";
  return lines.map((line) => {
    const end = line.indexOf("=");
    if (end >= 0) folder = line.slice(0, end).trim();
    return [folder, [line.slice(end + 1)]];
  });
}

// src/archive/project/placements.ts
function isUsual({ from, to, text: text3 }) {
  if (text3 !== void 0) return false;
  return ["", "src", "lib"].some(
    (root) => from === posix9.join(root, to) || from === (to === "" ? root : `${root}/${to}`)
  );
}
function ofName({ project, tool }) {
  const named3 = [at(project, "name"), at(tool, "poetry", "name"), at(tool, "flit", "metadata", "module")];
  return named3.flatMap(texts).flatMap((name) => {
    const module = name.replaceAll(/[-.]+/g, "_");
    return [module, `${module}.py`].map((path) => ({ from: path, to: path }));
  });
}
function placements(parsed, setupCfg, hatch = {}, setups = []) {
  const { tool } = parsed;
  const told = [ofSetuptools2(tool), ofSetupCfg(setupCfg)];
  const folders = told.flatMap((one) => one.folders);
  const all = [...told, ...setups.map((one) => ({ ...one, folders: [...folders, ...one.folders] }))];
  const found2 = [
    ...all.flatMap(ofArguments),
    ...[ofHatch2, ofPoetry2, ofPdm2, ofOthers, ofTemplates].flatMap((of) => of(tool)),
    ...ofHatch2({ hatch }),
    ...ofName(parsed)
  ];
  return {
    placements: found2.map((one) => ({ ...one, from: plain(one.from), to: plain(one.to) })),
    setups: all
  };
}

// src/inspect/placements/entry-points.ts
import { posix as posix10 } from "node:path";
var TABLE2 = /(?:^|\/)[^/]+\.(?:dist|egg)-info\/entry_points\.txt$/;
var DEPTH3 = 8;
function textsIn2(value, depth = 0) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > DEPTH3) return [];
  return Object.values(value).flatMap((one) => textsIn2(one, depth + 1));
}
function references(table2) {
  return table2.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line.includes("=") && !/^[#[]/.test(line)).map((line) => line.slice(line.indexOf("=") + 1));
}
function entryModules(archive, read5, named3, pyproject) {
  const tables = archive.entries.filter(({ path }) => TABLE2.test(path));
  const told = [
    ...["scripts", "gui-scripts", "entry-points"].map((key) => at(pyproject, "project", key)),
    ...["scripts", "plugins"].map((key) => at(pyproject, "tool", "poetry", key))
  ];
  const found2 = [...tables.flatMap(({ path }) => references(read5(path))), ...textsIn2(told), ...named3];
  return new Set(found2.map((reference2) => /^[\w.]*/.exec(reference2.trim())?.[0] ?? ""));
}
function nameAsProgram(file) {
  return posix10.basename(file).replace(/^test_/i, "run_").replace(/_test\.py$/i, "_run.py");
}
function entryPlacements(archive, top, files, named3, pyproject) {
  const known = new Set(archive.entries.map(({ path }) => path));
  const roots = ["", "src/", "lib/"].map((root) => `${top}${root}`);
  const folders = /* @__PURE__ */ new Map();
  return [...entryModules(archive, files.read, named3, pyproject)].flatMap((module) => {
    const ways = roots.flatMap((root) => {
      const path = `${root}${module.replaceAll(".", "/")}`;
      return [`${path}.py`, `${path}/__init__.py`];
    });
    const file = ways.find((path) => known.has(path) && files.isUnread(path));
    if (file === void 0) return [];
    const folder = posix10.dirname(file);
    const to = folders.get(folder) ?? `run${folders.size === 0 ? "" : folders.size}`;
    folders.set(folder, to);
    const isTop = folder === "." || roots.includes(`${folder}/`);
    return [...isTop ? [] : [{ from: folder, to }], { from: file, to: `${to}/${nameAsProgram(file)}` }];
  });
}

// src/inspect/placements/likely-packages.ts
function beginning(pattern) {
  return /^[^*?[]*/.exec(pattern)?.[0] ?? "";
}
function isFound(folder, { include, exclude }) {
  const isIncluded = include.map(beginning).some((one) => folder.startsWith(one) || one.startsWith(`${folder}.`));
  return isIncluded && !exclude.some((pattern) => [`${folder}*`, `${folder}.*`].includes(pattern));
}
var DISCOVERED = /^(?:testing|devscripts|samples?|demos?|fixtures?)$/i;
var FROM_FILES = 2;
var TOLD = /^(?:hatchling|poetry|flit|uv_build|maturin|mesonpy|scikit_build_core)\b/;
function likelyPackages(archive, top, { folders, setups, backend }) {
  const known = new Set(archive.entries.map(({ path }) => path));
  const isRegular = (folder) => known.has(`${top}${folder}/__init__.py`);
  const isUnseen = known.has(`${top}setup.py`) && setups.length <= FROM_FILES;
  const isUnknown = setups.some((one) => one.isPartial) || isUnseen;
  const searches = setups.flatMap((one) => one.searches);
  const isTold = setups.some(({ packages, modules: modules2 }) => packages.length + modules2.length > 0);
  const isOpen = !TOLD.test(backend) && !isTold && searches.length === 0;
  const isPackage = (folder) => isOpen && (DISCOVERED.test(folder) || isRegular(folder)) || isUnknown && !TOLD.test(backend) || searches.some((one) => isFound(folder, one) && (one.isNamespace || isRegular(folder)));
  return folders.filter((folder) => /^\w+$/.test(folder) && isPackage(folder)).map((from) => ({ from, to: from }));
}
var MOST_WORDS3 = 20;
var QUOTED2 = /["']((?:[\w-]+\/){0,8}[\w-]+)\/?["']/g;
var PASSED_OVER = /\b(?:exclude\w*|ignore\w*|prune)\s*=\s*[[({][^\])}]{0,2000}|\bjoin\([^()]{0,300}\)/g;
function mentionedFolders(setup, isUnread) {
  const words2 = [...setup.replace(PASSED_OVER, "").matchAll(QUOTED2)].map(([, word = ""]) => word);
  return [...new Set(words2)].filter((word) => !TESTS.test(`${word}/`) && isUnread(word)).slice(0, MOST_WORDS3).flatMap((from) => [
    { from, to: from },
    { from, to: "" }
  ]);
}

// src/inspect/placements/unread.ts
var ANYWHERE = /(?:^|\/)(?:__main__|conftest|sitecustomize|usercustomize)\.py$/;
function unreadOf({ kind, entries }, folder) {
  const paths = entries.map(({ path }) => path);
  const files = mapPackage({ kind, paths, folder, backendPath: [] }).entries;
  const unread = new Set(files.filter(({ reach }) => reach === "never").map(({ path }) => path));
  const uppermost = /* @__PURE__ */ new Map();
  const inside2 = prefixOf(folder).length;
  for (const { path } of files) {
    if (ANYWHERE.test(path) || TESTS.test(path.slice(inside2))) continue;
    const depth = path.split("/").length;
    for (const from of upwards(path)) {
      const known = uppermost.get(from);
      if (known === void 0 || depth < known.depth)
        uppermost.set(from, { depth, isUnread: unread.has(path) });
      else if (depth === known.depth && unread.has(path)) known.isUnread = true;
    }
  }
  const folders = [...unread].map((path) => path.slice(inside2)).filter((path) => path.includes("/") && !TESTS.test(path) && !ANYWHERE.test(path)).map((path) => path.slice(0, path.indexOf("/")));
  return {
    isUnread: (path) => unread.has(path),
    isUnreadFolder: (path) => uppermost.get(path)?.isUnread === true,
    folders: [...new Set(folders)]
  };
}

// src/inspect/placements/project-placements.ts
function textsOf2(archive) {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  return (path) => {
    const entry = entries.get(path);
    return entry === void 0 ? "" : textIn2(archive, entry);
  };
}
function tomlOf(text3) {
  try {
    return parse(text3);
  } catch {
    return {};
  }
}
var LEFT = /^build\/(?:lib(?:\.[^/]+)?|bdist\.[^/]+\/wheel|(scripts)-[\w.]+)(?=\/)/;
function ofLeftovers(archive, top) {
  const found2 = archive.entries.flatMap(({ path }) => {
    const [from, scripts] = LEFT.exec(path.slice(top.length)) ?? [];
    return from === void 0 ? [] : [[from, scripts === void 0 ? "" : `${DATA2}/scripts`]];
  });
  return [...new Map(found2)].map(([from, to]) => ({ from, to }));
}
function ofCopies(setups, isUnread) {
  return setups.flatMap(({ copies }) => copies).filter(([from, to]) => isUnread(from) || /\.(?:pyw?|pth)$/.test(to)).map(([from, to]) => ({
    from,
    to: /\.(?:pyw?|pth)$/.test(to) ? `copied/${posix11.basename(to)}` : `copied/${posix11.basename(from)}`
  }));
}
function placementsOf(archive, folder, setups) {
  const root = archive.kind === "wheel" ? "" : folder;
  const top = prefixOf(root);
  const read5 = textsOf2(archive);
  const { isUnread, isUnreadFolder, folders } = unreadOf(archive, root);
  const pyproject = tomlOf(read5(`${top}pyproject.toml`));
  const told = placements(pyproject, read5(`${top}setup.cfg`), tomlOf(read5(`${top}hatch.toml`)), setups);
  const named3 = archive.kind === "wheel" ? [] : told.setups.flatMap(({ entryPoints }) => entryPoints);
  const paths = [
    ...pathPlacements(archive, root, read5),
    ...entryPlacements(archive, top, { read: read5, isUnread }, named3, pyproject)
  ];
  if (archive.kind === "wheel") return paths;
  const [backend = ""] = texts(at(pyproject, "build-system", "build-backend"));
  const own = [
    ...told.placements,
    ...ofLeftovers(archive, top),
    ...mentionedFolders(read5(`${top}setup.py`), (one) => isUnreadFolder(`${top}${one}`)),
    ...likelyPackages(archive, top, { folders, setups: told.setups, backend })
  ].map((one) => ({ ...one, usual: isUsual(one), from: one.from === "" ? root : `${top}${one.from}` })).filter(({ usual, from, to }) => !usual || to !== "" && isUnreadFolder(from));
  const isUnreadAny = (path) => isUnread(path) || isUnreadFolder(path) || TESTS.test(`${path.slice(top.length)}/`);
  return [...paths, ...own, ...ofCopies(told.setups, isUnreadAny)];
}

// src/inspect/placements/moved.ts
function targetsOf(told) {
  const targets = /* @__PURE__ */ new Map();
  for (const { from, to, isFlat = false, text: text3 } of told) {
    if (text3 !== void 0) continue;
    const own = targets.get(from) ?? /* @__PURE__ */ new Map();
    const key = `${String(isFlat)} ${to}`;
    if (!own.has(key)) own.set(key, { to, isFlat, files: [] });
    targets.set(from, own);
  }
  return targets;
}
function placedFiles(archive, told) {
  const targets = targetsOf(told);
  let count2 = 0;
  for (const entry of targets.size === 0 ? [] : archive.entries)
    for (const from of upwards(entry.path))
      for (const { to, isFlat, files } of targets.get(from)?.values() ?? []) {
        const rest = from === "" ? entry.path : entry.path.slice(from.length + 1);
        if (isFlat && (rest.includes("/") || rest === "setup.py")) continue;
        files.push([posix12.join(to, rest), { container: archive, entry }]);
        count2 += 1;
        if (count2 > DEFAULT_LIMITS.entries) throw new ArchiveRefusal("too-many-entries");
      }
  return [...targets.values()].flatMap((own) => [...own.values()].map(({ files }) => files));
}
function madeFile(archive, from, text3) {
  const path = archive.entries.find((one) => one.path === from)?.path ?? archive.entries[0]?.path ?? from;
  const bytes = Buffer.from(text3);
  const entry = { path, size: bytes.length };
  const head = (_, length) => bytes.subarray(0, length);
  return { container: { entries: [entry], read: () => bytes, head }, entry };
}
function madeFiles(archive, told) {
  return told.flatMap(
    ({ from, to, text: text3 }) => text3 === void 0 ? [] : [[[to, madeFile(archive, from, text3)]]]
  );
}
var TREES = 16;
function hasRoom(tree, files) {
  return files.every(([path, { entry }]) => (tree.get(path)?.entry ?? entry) === entry);
}
function movedFiles(archive, folder, setups = []) {
  const trees = [];
  const told = placementsOf(archive, folder, setups);
  for (const files of [...placedFiles(archive, told), ...madeFiles(archive, told)]) {
    let tree = trees.find((one) => hasRoom(one, files));
    if (tree === void 0) {
      if (trees.length === TREES) throw new ArchiveRefusal("too-many-entries");
      tree = /* @__PURE__ */ new Map();
      trees.push(tree);
    }
    for (const [path, file] of files) tree.set(path, file);
  }
  return trees.filter((tree) => tree.size > 0).map((tree) => ({
    archive: archiveOf("wheel", tree),
    within: (file) => tree.get(file)?.entry.path ?? file
  }));
}

// src/inspect/inner/reading.ts
function tell({ unscanned }, one, file) {
  unscanned.push({ ...one, file, reason: `In what a build could have installed: ${one.reason}` });
}
function ownAddress2({ metadata }, artifact) {
  if (metadata?.requiresDist.some(isDirectUrl) !== true) return [];
  return [refused(new ArchiveRefusal("metadata-direct-url"), artifact)];
}
function foundWithin(finding, within2) {
  const { chain, file } = finding;
  return {
    ...finding,
    ...chain && { chain: chain.map((step) => ({ ...step, file: within2(step.file) })) },
    file: within2(file)
  };
}
async function judgePart(part, description, reading, within2) {
  const { artifact, context } = reading;
  const packed2 = { ...context, isPacked: true };
  const { inspection, setups } = await judgeContents(part, artifact, description, packed2);
  reading.findings.push(...inspection.findings.map((finding) => foundWithin(finding, within2)));
  for (const one of [...inspection.unscanned, ...ownAddress2(inspection, artifact)])
    tell(reading, one, within2(one.file));
  return setups;
}
var NAMED_PLACES = /* @__PURE__ */ new Set(["requires-local-path", "build-requires-direct-url"]);
async function judgeActs(part, description, reading, within2) {
  const told = { ...reading, findings: [], unscanned: [] };
  const setups = await judgePart(part, description, told, within2);
  const isKept2 = ({ code }) => reading.context.isPacked || !NAMED_PLACES.has(code);
  reading.findings.push(...told.findings.filter(({ reach }) => reach !== void 0));
  reading.unscanned.push(...told.unscanned.filter(isKept2));
  return setups;
}
async function judgeMoved(part, folder, setups, reading, within2) {
  try {
    for (const moved of movedFiles(part, folder, setups))
      await judgeActs(
        moved.archive,
        { unscanned: [] },
        reading,
        (file) => within2(file === void 0 ? void 0 : moved.within(file))
      );
  } catch (error) {
    tell(reading, refused(error, reading.artifact), within2());
  }
}

// src/inspect/inner/inner-archives.ts
var MOST_ARCHIVES = 1e3;
var PACKAGE = /^[^/]+\.dist-info\//i;
var TOP = "project";
async function readFolders({ container, prefix, whole }, reading) {
  for (const folder of projectFolders(container, whole)) {
    const archive = folderArchive(container, folder);
    const parent = `${prefix}${parentOf2(folder)}`;
    const known = new Set(archive.entries.map(({ path }) => path));
    const within2 = (file) => file !== void 0 && known.has(file) ? `${parent}${file}` : `${prefix}${[folder, file ?? []].flat().join("/")}`;
    reading.budget.entries -= archive.entries.length;
    if (reading.budget.entries < 0) {
      tell(reading, refused(new ArchiveRefusal("too-many-entries"), reading.artifact), `${prefix}${folder}`);
      return;
    }
    const setups = await judgeActs(archive, describeFolder(archive, reading.artifact), reading, within2);
    await judgeMoved(archive, onlyFolder(archive), setups, reading, within2);
  }
}
async function readArchives(place, reading) {
  for (const entry of place.container.entries) {
    const path = `${place.prefix}${entry.path}`;
    try {
      if (isArchive2(place.container, entry)) await readArchive(place, entry, path, reading);
    } catch (error) {
      tell(reading, refused(error, reading.artifact), path);
    }
  }
}
function archiveBytes({ container, depth }, entry, { budget }) {
  if (depth > DEEPEST7) throw new ArchiveRefusal("nested-too-deep");
  if (entry.size > budget.bytes) throw new ArchiveRefusal("too-large");
  budget.bytes -= entry.size;
  return container.read(entry);
}
async function readArchive(place, entry, path, reading) {
  const { budget, context } = reading;
  const bytes = archiveBytes(place, entry, reading);
  reading.archives += 1;
  if (reading.archives > MOST_ARCHIVES) throw new ArchiveRefusal("too-many-entries");
  const inner = await openInner(bytes, isNamedLikeArchive(path), budget, context.openSpool);
  if (inner === void 0) return;
  try {
    budget.entries -= inner.entries.length;
    await judgeInner(inner, path, reading);
    const inside2 = {
      container: inner,
      prefix: `${path}!/`,
      depth: place.depth + 1,
      whole: onlyFolder(inner)
    };
    await readFolders(inside2, reading);
    await readArchives(inside2, reading);
  } finally {
    inner.close();
  }
}
async function judgeInner(inner, path, reading) {
  const known = new Set(inner.entries.map((entry) => entry.path));
  const within2 = (file) => file === void 0 ? path : `${path}!/${known.has(file) ? file : file.replace(`${TOP}/`, "")}`;
  const whole = asArchive(inner, TOP);
  for (const kind of kindsOf(inner)) {
    const archive = { ...whole, kind };
    const description = describeProject(archive, reading.artifact, true);
    const setups = await judgePart(archive, description, reading, within2);
    await judgeMoved(archive, kind === "wheel" ? "" : onlyFolder(archive), setups, reading, within2);
  }
}
function kindsOf(container) {
  const isWheel = container.entries.some(({ path }) => PACKAGE.test(path));
  return [...isWheel ? ["wheel"] : [], ...holdsProject(container) ? ["sdist"] : []];
}

// src/inspect/inner/mounted.ts
var MOUNTS = /sys\.path|__path__|\bzipimport|\brunpy|addsitedir|\bimportlib|pkg_resources|\bpip\b|-m\s+pip/;
var MOST4 = 20;
var NAMED2 = /\.(?:egg|pyz|pyzw)$/i;
var nameOf3 = (path) => path.slice(path.lastIndexOf("/") + 1);
function isZip(archive, entry) {
  if (isPython(entry.path) || entry.size > DEFAULT_LIMITS.file) return false;
  return unlessRefused(() => looksIn(archive, entry))?.endsLikeZip === true;
}
function mountedIn(archive, known) {
  const zips = archive.entries.filter((entry) => isZip(archive, entry));
  if (zips.length === 0) return known;
  const isIdle2 = (path) => archive.kind === "sdist" && TESTS.test(path);
  const texts2 = archive.entries.filter(({ path }) => isPython(path) && !isIdle2(path) || path.endsWith(".pth")).map((entry) => [entry.path, textIn2(archive, entry, "latin1")]).filter(([path, text3]) => path.endsWith(".pth") || MOUNTS.test(text3));
  const named3 = zips.map(({ path }) => path).filter((path) => texts2.some(([, text3]) => text3.includes(nameOf3(path))));
  return [.../* @__PURE__ */ new Set([...known, ...named3])];
}
async function openMounted(opened, entry, { openSpool, budget, refuse: refuse2 }) {
  const { path } = entry;
  let bytes;
  try {
    bytes = opened.read(entry);
    if (bytes.length > budget.bytes) throw new ArchiveRefusal("too-large");
    budget.bytes -= bytes.length;
    const inner = await openAny(memorySource(bytes), limitsOf(budget), counted(openSpool, budget));
    budget.entries -= inner.entries.length;
    return inner;
  } catch (error) {
    if (!(error instanceof ArchiveRefusal)) throw error;
    const isArchive3 = bytes === void 0 || endsLikeZip(bytes) || isNamedLikeArchive(path) || NAMED2.test(path);
    if (isArchive3) refuse2(path, error);
    return void 0;
  }
}
async function expand(opened, paths, means) {
  const files = new Map(placedUnder(opened, (path) => path));
  const unpacked = [];
  const places = [];
  for (const path of paths) {
    const entry = opened.entries.find((one) => one.path === path);
    if (entry !== void 0 && unpacked.length >= MOST4) {
      means.refuse(path, new ArchiveRefusal("too-many-entries"));
      continue;
    }
    const inner = entry === void 0 ? void 0 : await openMounted(opened, entry, means);
    if (inner === void 0) continue;
    unpacked.push(inner);
    places.push(path);
    files.delete(path);
    for (const one of inner.entries) files.set(`${path}/${one.path}`, { container: inner, entry: one });
  }
  if (places.length === 0) return void 0;
  const archive = {
    ...archiveOf(opened.kind, files),
    close: () => {
      for (const inner of unpacked) inner.close();
    }
  };
  const within2 = (file) => {
    const place = places.find((path) => file.startsWith(`${path}/`));
    return place === void 0 ? file : `${place}!${file.slice(place.length)}`;
  };
  return { archive, within: within2 };
}

// src/inspect/judge-whole.ts
function unknownOf(found2, known) {
  const key = ({ rule, score, file, line }) => JSON.stringify([rule, score, file, line]);
  const keys = new Set(known.map(key));
  return found2.filter((finding) => !keys.has(key(finding)));
}
async function expandMounted(opened, folder, mounted, { told }, reading) {
  const backEnds = (told?.backendPath ?? []).map((path) => `${prefixOf(folder)}${path}`);
  const paths = mountedIn(opened, [...mounted, ...backEnds]);
  if (paths.length === 0) return void 0;
  const { context, budget, artifact } = reading;
  return expand(opened, paths, {
    openSpool: context.openSpool,
    budget,
    refuse: (path, why) => {
      tell(reading, refused(why, artifact), path);
    }
  });
}
async function readPlaced(opened, description, { mounted, setups }, reading) {
  const whole = description.told?.folder ?? onlyFolder(opened);
  const folder = opened.kind === "wheel" ? "" : whole;
  const expanded = await expandMounted(opened, folder, mounted, description, reading);
  if (expanded === void 0) {
    await judgeMoved(opened, folder, setups, reading, (file) => file ?? whole);
    return;
  }
  const { archive, within: within2 } = expanded;
  try {
    const place = (file) => file === void 0 ? whole : within2(file);
    const told = await judgeActs(archive, { ...description, unscanned: [] }, reading, place);
    const paths = archive.entries.map(({ path }) => path);
    for (const one of packedBytecode(reading.artifact, paths, (path) => within2(path) !== path))
      tell(reading, one, within2(one.file ?? ""));
    await judgeMoved(archive, folder, told, reading, place);
  } finally {
    archive.close();
  }
}
async function readWithin(opened, description, reading) {
  const place = {
    container: opened,
    prefix: "",
    depth: 1,
    whole: opened.kind === "wheel" ? "" : description.told?.folder ?? onlyFolder(opened)
  };
  if (opened.kind === "wheel" ? isBackEnd(opened) : canRunOwnCode(opened, description.told)) {
    await readFolders(place, reading);
    await readArchives(place, reading);
  } else if (opened.kind === "wheel") await readArchives(place, { ...reading, unscanned: [] });
}
async function judgeWhole(given, filename, description, context) {
  const opened = readOnce(given);
  try {
    const judged = await judgeContents(opened, filename, description, context);
    const entries = Math.max(0, DEFAULT_LIMITS.entries - opened.entries.length);
    const reading = {
      artifact: filename,
      context,
      budget: { bytes: NESTED_BYTES, entries },
      archives: 0,
      findings: [],
      unscanned: []
    };
    await readPlaced(opened, description, judged, reading);
    await readWithin(opened, description, reading);
    const { inspection } = judged;
    return {
      ...inspection,
      findings: [...inspection.findings, ...unknownOf(reading.findings, inspection.findings)],
      unscanned: [...inspection.unscanned, ...reading.unscanned]
    };
  } finally {
    opened.close();
  }
}

// src/inspect.ts
var NO_STATS = { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 };
function describe(archive, filename) {
  try {
    const told = readMetadata(archive);
    checkIdentity(filename, told.metadata);
    return { told, unscanned: [] };
  } catch (error) {
    return { unscanned: [refused(error, filename)] };
  }
}
function judgeHidden(hidden, filename, context, refusal) {
  const { archive, ...opened } = hidden;
  try {
    const tree = { ...sourceTree(archive, { nested: [] }, filename), ...opened };
    const { findings, stats, ...judged } = judgeSources(tree, context.python);
    return { ...refusal, findings, stats, unscanned: [...refusal.unscanned, ...judged.unscanned] };
  } finally {
    archive.close();
  }
}
async function inspect(source2, filename, python, openSpool = memorySpool) {
  const context = { python, openSpool, isPacked: true };
  try {
    const archive = await openArchive(source2, filename, DEFAULT_LIMITS, openSpool);
    return await judgeWhole(archive, filename, describe(archive, filename), context);
  } catch (error) {
    const unscanned = [refused(error, filename)];
    const kind = filename.endsWith(".whl") ? "wheel" : "sdist";
    const refusal = { kind, isStatic: false, buildRequires: [], findings: [], stats: NO_STATS, unscanned };
    const hidden = await openAnyway(source2, filename, unscanned[0]?.code, openSpool);
    return hidden === void 0 ? refusal : judgeHidden(hidden, filename, context, refusal);
  }
}

// src/services/disk/open-folder.ts
import { createHash as createHash4 } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants as constants2,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync
} from "node:fs";
import { dirname, join, sep } from "node:path";
var OUTSIDE3 = { code: "folder-link", reason: "a link leads out of the folder, or nowhere" };
var CLOSED2 = { code: "folder-unreadable", reason: "the disk does not let it be read" };
var READ_BY_NAME = /\.(?:py|pyw|pyc|pyd|so|pth|toml|cfg|zip|whl)$/i;
function checkoutOf(folder) {
  for (let at2 = folder; dirname(at2) !== at2; at2 = dirname(at2)) if (existsSync(join(at2, ".git"))) return at2;
  return folder;
}
function isOfCheckout(real, checkout) {
  return real.startsWith(checkout + sep) && !real.slice(checkout.length).split(sep).includes(".git");
}
function linkKind(root, path, checkout) {
  try {
    const real = realpathSync(join(root, path));
    const isFolder = statSync(real).isDirectory();
    if (real.startsWith(root + sep) || !isFolder && isOfCheckout(real, checkout)) return "inside";
    return isFolder || READ_BY_NAME.test(path) ? "outside" : "elsewhere";
  } catch {
    return READ_BY_NAME.test(path) ? "outside" : "elsewhere";
  }
}
function listFile(root, path, found2) {
  const stats = statSync(join(root, path));
  if (!stats.isFile()) return;
  try {
    accessSync(join(root, path), constants2.R_OK);
    found2.entries.push({ path, size: stats.size });
  } catch {
    found2.unread.push({ file: path, ...CLOSED2 });
  }
}
function list2(root, folder, found2) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    const link = entry.isSymbolicLink() ? linkKind(root, path, found2.checkout) : "inside";
    if (entry.isDirectory()) list2(root, path, found2);
    else if (link === "outside") found2.unread.push({ file: path, ...OUTSIDE3 });
    else if (link === "elsewhere") {
      found2.entries.push({ path, size: 0 });
      found2.elsewhere.add(path);
    } else listFile(root, path, found2);
    if (found2.entries.length > DEFAULT_LIMITS.entries) throw new ArchiveRefusal("too-many-entries");
  }
}
function readHead(path, length) {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(length);
    return head.subarray(0, readSync(file, head, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
function openFolder(path) {
  const root = realpathSync(path);
  const found2 = { checkout: checkoutOf(root), entries: [], elsewhere: /* @__PURE__ */ new Set(), unread: [] };
  list2(root, "", found2);
  return {
    entries: found2.entries.sort((a, b) => a.path < b.path ? -1 : 1),
    unread: found2.unread,
    read: ({ path: file, size }) => {
      if (found2.elsewhere.has(file)) throw new ArchiveRefusal("folder-link", file);
      if (size > DEFAULT_LIMITS.file) throw new ArchiveRefusal("file-too-large", file);
      return readFileSync(join(root, file));
    },
    head: ({ path: file }, length) => found2.elsewhere.has(file) ? new Uint8Array() : readHead(join(root, file), length)
  };
}
function digestOf(folder, entry) {
  try {
    return createHash4("sha256").update(folder.read(entry)).digest("hex");
  } catch (error) {
    if (error instanceof ArchiveRefusal && error.code === "folder-link") return "link";
    throw error;
  }
}
function hashFolder(path) {
  const folder = openFolder(path);
  const hash = createHash4("sha256");
  for (const entry of folder.entries) hash.update(`${digestOf(folder, entry)}  ${entry.path}
`);
  return { sha256: hash.digest("hex"), size: folder.entries.reduce((sum, { size }) => sum + size, 0) };
}

// src/services/unscannable.ts
function unscannable(filename, code, reason) {
  return {
    kind: filename.endsWith(".whl") ? "wheel" : "sdist",
    isStatic: false,
    buildRequires: [],
    findings: [],
    unscanned: [{ artifact: filename, code, reason }],
    stats: { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 }
  };
}

// src/services/zlib-window.ts
import { createRequire, syncBuiltinESMExports } from "node:module";
var [STOP, BUSY, NEVER] = [0, 1, 2];
var PATIENCE = 100;
var GUARDED = ["inflateRawSync", "inflateSync", "gunzipSync", "gzipSync", "createInflateRaw"];
function zlibCells() {
  return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
}
function guardZlib(cells) {
  const zlib = createRequire(import.meta.url)("node:zlib");
  const leave = () => {
    Atomics.store(cells, BUSY, 0);
    Atomics.notify(cells, BUSY);
  };
  for (const name of GUARDED) {
    const work = zlib[name];
    const guarded = (...args) => {
      Atomics.store(cells, BUSY, 1);
      try {
        if (Atomics.load(cells, STOP) === 0) return work(...args);
      } finally {
        leave();
      }
      Atomics.wait(cells, NEVER, 0);
      throw new Error("the thread is being ended");
    };
    Object.defineProperty(zlib, name, { value: guarded, enumerable: true });
  }
  syncBuiltinESMExports();
}
function holdZlib(threads) {
  for (const cells of threads) Atomics.store(cells, STOP, 1);
  for (const cells of threads) Atomics.wait(cells, BUSY, 1, PATIENCE);
}

// src/services/disk/spool-file.ts
import { randomBytes } from "node:crypto";
import { closeSync as closeSync2, openSync as openSync2, readSync as readSync2, unlinkSync, writeSync } from "node:fs";
import { join as join2 } from "node:path";
function openSpoolFile(folder) {
  const path = join2(folder, `spool-${randomBytes(8).toString("hex")}`);
  const handle = openSync2(path, "wx+", 384);
  const isNamed2 = process.platform === "win32";
  if (!isNamed2) unlinkSync(path);
  let size = 0;
  return {
    get size() {
      return size;
    },
    append(bytes) {
      let done = 0;
      while (done < bytes.length) done += writeSync(handle, bytes, done, bytes.length - done, size + done);
      size += done;
    },
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > size) throw new RangeError("outside the spool");
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const count2 = readSync2(handle, bytes, done, length - done, offset + done);
        if (count2 === 0) throw new RangeError("the spool became shorter while it was read");
        done += count2;
      }
      return bytes;
    },
    close() {
      closeSync2(handle);
      if (isNamed2) unlinkSync(path);
    }
  };
}

// src/services/disk/open-file.ts
import { closeSync as closeSync3, fstatSync, readSync as readSync3 } from "node:fs";
function openFile2(path) {
  const handle = openRegular(path);
  const { size } = fstatSync(handle);
  return {
    size,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > size) throw new RangeError("outside the file");
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const count2 = readSync3(handle, bytes, done, length - done, offset + done);
        if (count2 === 0) throw new RangeError("the file became shorter while it was read");
        done += count2;
      }
      return bytes;
    },
    close: () => {
      closeSync3(handle);
    }
  };
}

export {
  readMetadata,
  isLater,
  lineStarts,
  isStackOverflow,
  unlessRefused,
  asArchive,
  asProject,
  describeProject,
  judgeWhole,
  inspect,
  openFolder,
  hashFolder,
  openFile2 as openFile,
  unscannable,
  zlibCells,
  guardZlib,
  holdZlib,
  openSpoolFile
};
