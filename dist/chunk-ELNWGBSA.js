import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  isLocalHost
} from "./chunk-PPTACAY2.js";
import {
  printable
} from "./chunk-MUULUKXM.js";
import {
  percentDecoded
} from "./chunk-FT7KJOHR.js";
import {
  isBelowAny,
  isSamePlace,
  parseUrl,
  withoutCredentials
} from "./chunk-X47OYJQJ.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";

// src/resolve/probe.ts
var PROBE = `
import json, sys
found = dict(executable=sys.executable, version="%d.%d.%d" % sys.version_info[:3])
if sys.version_info >= (3, 10):
    import os, sysconfig
    from importlib import metadata
    found["platform"] = sysconfig.get_platform()
    found["base"] = getattr(sys, "_base_executable", None) or sys.executable
    found["prefixes"] = sorted({sys.base_prefix, sys.base_exec_prefix})
    found["isVirtual"] = sys.prefix != sys.base_prefix
    marker = os.path.join(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED")
    found["isManaged"] = not found["isVirtual"] and os.path.isfile(marker)
    try:
        found["pip"] = metadata.version("pip")
    except metadata.PackageNotFoundError:
        pass
    sys.path.insert(0, sys.argv[1])
    from pip._internal.configuration import Configuration
    from pip._internal.exceptions import PipError
    from pip._internal.models.index import PyPI
    from pip._vendor.packaging.markers import default_environment
    found["markers"] = dict(default_environment())
    found["defaultIndex"] = PyPI.simple_url
    found["settings"] = settings = {}
    try:
        configuration = Configuration(isolated=False)
        configuration.load()
        for section in ("global", "install", ":env:"):
            for _, values in configuration.items():
                for key, value in values.items():
                    if key.startswith(section + "."):
                        settings[key[len(section) + 1:]] = str(value)
    except PipError as error:
        found["settingsError"] = str(error)
print(json.dumps(found))
`;

// src/resolve/interpreter.ts
var OLDEST = [3, 10];
var Probed = external_exports.object({
  executable: external_exports.string().min(1),
  version: external_exports.string(),
  platform: external_exports.string().default(""),
  pip: external_exports.string().nullish(),
  markers: external_exports.record(external_exports.string(), external_exports.string()).default({}),
  defaultIndex: external_exports.string().default(""),
  base: external_exports.string().default(""),
  prefixes: external_exports.array(external_exports.string()).default([]),
  isVirtual: external_exports.boolean().default(false),
  isManaged: external_exports.boolean().default(false),
  settings: external_exports.record(external_exports.string(), external_exports.string()).default({}),
  settingsError: external_exports.string().optional()
});
function isSupported(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || major === OLDEST[0] && minor >= OLDEST[1];
}
var MAX_WORDS = 200;
function notStarted(executable, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const isMissing = code === "ENOENT";
  return { executable, isMissing, cause: isMissing ? "no such program" : `it does not start (${code})` };
}
async function probe(executable, search, processes) {
  try {
    const { code, stdout, stderr } = await processes.run({
      file: executable,
      args: ["-I", "-c", PROBE, search.pinnedPip],
      env: search.environment,
      cwd: search.emptyFolder,
      timeout: 6e4
    });
    const told = code === 0 ? Probed.safeParse(parseJson(stdout)) : void 0;
    if (told?.success === true) return told.data;
    const said = `${stdout}
${stderr}`.trim().split("\n").at(-1)?.trim().slice(0, MAX_WORDS) ?? "";
    const end = code === null ? "it was ended by a signal" : `it ended with exit code ${code}`;
    const words2 = said === "" ? "no words" : `the words: ${said}`;
    return { executable, isMissing: false, cause: `${end} and ${words2}` };
  } catch (error) {
    return notStarted(executable, error);
  }
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function badSettings(error) {
  return new Failure({
    code: "config",
    what: `Expected pip's settings to be readable, got: ${error}.`,
    why: "They name the indexes packages come from; pip itself stops here too.",
    fix: "Mend the file that is named (`pip config debug` shows them all)."
  });
}
function tooOld(version, executable) {
  return new Failure({
    code: "python-too-old",
    what: `Expected Python ${OLDEST.join(".")} or newer, got ${version} at ${executable}.`,
    why: "The pip that can resolve without running packages needs it.",
    fix: "Install a newer Python, or name one with --python."
  });
}
function noneFound({ source, wanted = source }, silent) {
  const why = "depsec asks pip which packages would be installed, and pip needs Python.";
  const fix = `Install Python ${OLDEST.join(".")} or newer, or name an interpreter with --python.`;
  const broken = silent.filter(({ isMissing }) => !isMissing);
  if (broken.length === 0) {
    const place = source === "PATH" ? "on PATH" : `at ${silent[0]?.executable ?? wanted} (--python)`;
    return new Failure({ code: "python-missing", what: `Expected a Python ${place}, found none.`, why, fix });
  }
  const causes = broken.map(({ executable, cause }) => `${executable}: ${cause}`).join("; ");
  return new Failure({ code: "python-broken", what: `Expected a Python, got ${causes}.`, why, fix });
}
async function findInterpreter(search, processes) {
  const silent = [];
  for (const executable of search.executables) {
    const told = await probe(executable, search, processes);
    if ("cause" in told) {
      silent.push(told);
      continue;
    }
    const { pip, settingsError, ...rest } = told;
    if (settingsError !== void 0) throw badSettings(settingsError);
    if (!isSupported(rest.version)) throw tooOld(rest.version, executable);
    return { ...rest, source: search.source, ...pip ? { pip } : {} };
  }
  throw noneFound(search, silent);
}

// src/prepare-run.ts
async function findPython({ root, python }, services) {
  const { environment } = services.machine;
  return findInterpreter(
    {
      executables: services.machine.interpreters(root, python),
      source: python === void 0 ? "PATH" : "--python",
      ...python === void 0 ? {} : { wanted: python },
      environment: Object.fromEntries(
        Object.entries(environment).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
      ),
      pinnedPip: await services.machine.pinnedPip(),
      emptyFolder: services.workspace.makeFolder("empty")
    },
    services.processes
  );
}
function connect(interpreter, offline, services) {
  const { cert, proxy } = interpreter.settings;
  return services.connect({
    ...cert === void 0 ? {} : { certificate: cert },
    ...proxy === void 0 ? {} : { proxy },
    offline
  });
}
function rememberAdmissions(admit) {
  const admissions = /* @__PURE__ */ new Map();
  return (candidate, reading) => {
    const { upstream, project, file } = candidate;
    const key = [upstream.url, project, file.url, reading.sha256].join(" ");
    const admission = admissions.get(key) ?? admit(candidate, reading);
    admissions.set(key, admission);
    return admission;
  };
}

// src/index/netrc.ts
function wordsOf(text) {
  return text.split(/\r?\n/).flatMap((line) => line.replace(/(^|\s)#.*$/, "").match(/"(?:\\.|[^"\\])*"|\S+/g) ?? []).map((word) => word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, "$1") : word);
}
function loginFor(host, netrc) {
  const words2 = wordsOf(netrc.replace(/^[ \t]*macdef\b[^]*?(?:\r?\n[ \t]*\r?\n|$(?![^]))/gm, "\n"));
  const start = words2.findIndex(
    (word, at) => word.toLowerCase() === host.toLowerCase() && words2[at - 1] === "machine"
  );
  if (start < 0) return void 0;
  const found = /* @__PURE__ */ new Map();
  for (let at = start + 1; at + 1 < words2.length; at += 2) {
    const key = words2[at] ?? "";
    if (key === "machine" || key === "default") break;
    found.set(key, words2[at + 1] ?? "");
  }
  const [user, password] = [found.get("login") ?? "", found.get("password") ?? ""];
  return user === "" && password === "" ? void 0 : { user, password };
}
function withLogin(upstream, netrc) {
  const { protocol, hostname } = new URL(upstream.url);
  const isSafe = protocol === "https:" || protocol === "http:" && isLocalHost(hostname);
  const login = isSafe && upstream.authorization === void 0 ? loginFor(hostname, netrc) : void 0;
  return login === void 0 ? upstream : { ...upstream, isPrivate: true, authorization: basic(login) };
}
function basic({ user, password }) {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

// src/resolve/upstreams.ts
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
var COMMAND_LINE = {};
function words(text) {
  return (text ?? "").split(/\s+/).flatMap((value) => value === "" ? [] : [{ value, origin: COMMAND_LINE }]);
}
function isOn(setting) {
  return /^(1|true|yes|on)$/i.test(setting ?? "");
}
function startingPlaces({ settings, request, defaultIndex }) {
  const given = (values, setting) => [
    ...words(settings[setting]),
    ...values.map((value) => ({ value, origin: COMMAND_LINE }))
  ];
  const index = request.indexUrl ?? settings["index-url"] ?? defaultIndex;
  const hasIndex = !request.noIndex && !isOn(settings["no-index"]);
  return {
    indexes: hasIndex ? [{ value: index, origin: COMMAND_LINE }, ...given(request.extraIndexUrls, "extra-index-url")] : [],
    links: given(request.findLinks, "find-links")
  };
}
function withProjects(places, place) {
  const known = places.find((one) => one.projects !== void 0 && one.value === place.value);
  if (known === void 0) return [...places, place];
  const projects = [...known.projects ?? [], ...place.projects ?? []];
  return places.map((one) => one === known ? { ...known, projects } : one);
}
function choosePlaces(sources) {
  const { options, defaultIndex } = sources;
  const start = startingPlaces(sources);
  const hasIndex = start.indexes.length > 0;
  return options.reduce(
    (places, { name, value = "", origin, projects = [] }) => {
      const place = { value, origin };
      if (name === "no-index") return { ...places, indexes: [], hasIndex: false };
      if (name === "index-url" && places.hasIndex) return { ...places, indexes: [place] };
      if (name === "extra-index-url" && places.hasIndex)
        return { ...places, indexes: [...places.indexes, place] };
      if (name === "preferred-index" && places.hasIndex)
        return { ...places, indexes: [...places.indexes, { ...place, isPreferred: true }] };
      if (name === "project-index" && places.hasIndex)
        return { ...places, indexes: withProjects(places.indexes, { ...place, projects }) };
      if (name === "locked-index" && places.hasIndex) {
        const known = [defaultIndex, ...places.indexes.map((index) => index.value)];
        const isKnown = known.some((one) => isSamePlace(one, value));
        return isKnown ? places : { ...places, indexes: [...places.indexes, place] };
      }
      if (name === "find-links") return { ...places, links: [...places.links, place] };
      return places;
    },
    { ...start, hasIndex }
  );
}
function shownAddress(value) {
  return printable(withoutCredentials(value).replace(/^.*@|[?#].*$/g, ""));
}
function badAddress(place, expected) {
  const where = place.origin.file === void 0 ? "" : ` (${place.origin.file}:${place.origin.line ?? 1})`;
  return new Failure({
    code: "usage",
    what: `Expected ${expected}, got "${shownAddress(place.value)}"${where}.`,
    why: "depsec asks this place for packages in place of pip.",
    fix: "Give an http or https address, or for --find-links a folder that exists."
  });
}
function fromUrl(url, kind, place, request) {
  const [user, password] = [percentDecoded(url.username), percentDecoded(url.password)];
  const hasCredentials = user !== "" || password !== "";
  url.username = "";
  url.password = "";
  if (kind === "index" && !url.pathname.endsWith("/")) url.pathname += "/";
  const isDeclaredPublic = isBelowAny(url.href, request.publicIndexes);
  const isDeclared = isDeclaredPublic || isBelowAny(url.href, request.privateIndexes);
  return {
    kind,
    url: url.href,
    origin: place.origin,
    isPrivate: isBelowAny(url.href, request.privateIndexes) || hasCredentials && !isDeclaredPublic,
    ...place.isPreferred === true && { isPreferred: true },
    ...place.projects && { projects: place.projects.map(normalizeName) },
    ...hasCredentials ? { authorization: basic({ user, password }) } : {},
    ...hasCredentials && !isDeclared && place.origin.file !== void 0 && { isClaimed: true }
  };
}
function pathOf(url, place) {
  try {
    return fileURLToPath(url);
  } catch {
    throw badAddress(place, "a folder of this machine for --find-links");
  }
}
function fromFolder(place, root, files) {
  const path = isAbsolute(place.value) ? place.value : resolve(root, place.value);
  try {
    if (!files.stat(path).isDirectory) throw badAddress(place, "a folder for --find-links");
  } catch (error) {
    if (error instanceof Failure) throw error;
    return void 0;
  }
  return { kind: "links", url: `${pathToFileURL(path).href}/`, origin: place.origin, isPrivate: true };
}
function toUpstream(place, kind, { root, request, files }) {
  const url = parseUrl(place.value);
  if (url?.protocol === "http:" || url?.protocol === "https:") return [fromUrl(url, kind, place, request)];
  if (kind === "index")
    throw badAddress(place, "an http or https address for an index (--index-url, --extra-index-url)");
  const folder = url?.protocol === "file:" ? { ...place, value: pathOf(url, place) } : place;
  const upstream = fromFolder(folder, root, files);
  return upstream === void 0 ? [] : [upstream];
}
function listUpstreams(sources) {
  const { indexes, links } = choosePlaces(sources);
  return [
    ...links.flatMap((place) => toUpstream(place, "links", sources)),
    ...indexes.flatMap((place) => toUpstream(place, "index", sources)).map((upstream, at) => at === 0 ? upstream : { ...upstream, isExtra: true })
  ];
}
function missingFolderNotes(sources) {
  return choosePlaces(sources).links.filter((place) => toUpstream(place, "links", sources).length === 0).map(({ value, origin: { file, line = 1 } }) => {
    const where = file === void 0 ? "" : `${file}:${line}: `;
    return `${where}--find-links ${shownAddress(value)} is no folder that exists; it was left out, as pip does.`;
  });
}
function newPlaceNotes(upstreams, sources) {
  const { request } = sources;
  const start = startingPlaces(sources);
  const known = [...start.indexes, ...start.links].map(({ value }) => value);
  const isKnown = ({ url }) => known.some((value) => isSamePlace(value, url)) || isBelowAny(url, [...request.privateIndexes, ...request.publicIndexes]);
  return upstreams.filter((upstream) => upstream.origin.file !== void 0 && !upstream.url.startsWith("file:")).filter((upstream) => !isKnown(upstream)).map(({ url, kind, origin: { file = "", line = 1 } }) => {
    const what = kind === "index" ? "the index" : "the page of links";
    return `${file}:${line} names ${what} ${url}, which neither your settings nor the command line name: packages were looked for there.`;
  });
}

// src/resolve/artifact-paths.ts
function locateAmong(candidates, shelf, built = []) {
  return async (sha256) => {
    for (const wheel of built) if (wheel.sha256 === sha256) return wheel.path;
    for (const candidate of candidates) {
      try {
        const reading = await shelf.read(candidate);
        if (reading.sha256 === sha256) return (await shelf.fetch(candidate)).path;
      } catch {
      }
    }
    return void 0;
  };
}

export {
  findPython,
  connect,
  rememberAdmissions,
  withLogin,
  basic,
  isOn,
  listUpstreams,
  missingFolderNotes,
  newPlaceNotes,
  locateAmong
};
