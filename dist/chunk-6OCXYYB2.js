import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  droppedVariables,
  installerVariables,
  toolEnvironment
} from "./chunk-7RRVQYFR.js";
import {
  gatedTool,
  shimNames,
  shimProgram
} from "./chunk-22NQ7APP.js";
import {
  readLocal
} from "./chunk-EFPOTGZE.js";
import {
  connect,
  findPython,
  listUpstreams,
  locateAmong,
  rememberAdmissions,
  withLogin
} from "./chunk-ELNWGBSA.js";
import {
  assembleReport,
  buildGraph,
  judgeCandidate,
  judgeReleases,
  meantBy,
  openGate,
  openKnowledge,
  reviewReleases,
  toPick,
  toRelease
} from "./chunk-D3E2MTH2.js";
import {
  NOT_FOUND
} from "./chunk-2EOKMK4D.js";
import {
  pagePath
} from "./chunk-5XWLU5OI.js";
import {
  isInside
} from "./chunk-O6QQTFT6.js";
import {
  withoutCredentials
} from "./chunk-X47OYJQJ.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import {
  parse,
  stringify
} from "./chunk-CCHQBOBG.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";
import {
  isFolder
} from "./chunk-U44NVPD3.js";
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";

// src/run-gated.ts
import { setMaxListeners } from "node:events";
import { isAbsolute, join as join3 } from "node:path";

// src/run-gated/built-outside.ts
var MOST_NAMED = 5;
function builtOutside(packages) {
  const built = packages.filter(
    ({ verdict, unscanned, artifacts }) => verdict !== "blocked" && unscanned.length === 0 && artifacts.some(({ filename }) => !filename.endsWith(".whl"))
  );
  if (built.length === 0) return [];
  const names = built.slice(0, MOST_NAMED).map(({ name, version }) => `${name} ${version}`);
  const more = built.length > names.length ? ` and ${String(built.length - names.length)} more` : "";
  return [
    `Your installer builds ${names.join(", ")}${more}: with your rights, without a sandbox, beside the secrets of this environment, your files and the network. depsec install builds in a sandbox; give this step no secret it does not need.`
  ];
}

// src/run-gated/desk.ts
import { basename, join, relative, resolve, sep } from "node:path";
function localDesk(root, knowledge) {
  const releases = [];
  return {
    releases,
    answer: async (given) => {
      const path = resolve(root, given);
      const isBelow = path !== root && isInside(root, path);
      const shown = isBelow ? relative(root, path).split(sep).join("/") : path;
      const release = await readLocal({ path, filename: basename(path), shown }, knowledge.services);
      releases.push(release);
      const { verdict } = (await judgeReleases([release], knowledge)).releases[0]?.judgement ?? {};
      return verdict === "safe" || verdict === "warned" ? { status: 200, body: verdict } : { status: 403, body: verdict ?? "unscanned" };
    }
  };
}
function authorityOf(services) {
  let made;
  return () => made ??= services.makeAuthority().then((authority) => {
    const path = join(services.workspace.folder, "authority.pem");
    services.workspace.write(path, authority.certificate);
    return { ...authority, path };
  });
}
async function atDesk(path, session, locals, authority) {
  const [, what, value = ""] = /^\/(local|real)\/(.+)$/.exec(path) ?? [];
  if (path === "/proxy")
    return {
      status: 200,
      body: JSON.stringify({ address: session().proxy, certificate: (await authority()).path })
    };
  if (what === "local") return locals.answer(decodeURIComponent(value));
  const candidate = what === "real" ? session().catalogue.candidate(Number(value)) : void 0;
  return candidate === void 0 ? NOT_FOUND : { status: 200, body: withoutCredentials(candidate.file.url).replace(/#.*$/, "") };
}

// src/resolve/installers/asked-names.ts
var Asked = external_exports.object({
  name: external_exports.string(),
  extras: external_exports.array(external_exports.string()),
  origin: external_exports.object({ file: external_exports.string().optional(), line: external_exports.number().optional() })
});
function readAsked(text) {
  const lines = [...new Set(text.split("\n").filter(Boolean))];
  return lines.map((line) => {
    const { name, extras, origin } = Asked.parse(JSON.parse(line));
    const { file, line: at } = origin;
    const place = { ...file !== void 0 && { file }, ...at !== void 0 && { line: at } };
    return { name, extras, specifier: "", hashes: [], text: name, origin: place };
  });
}
function withAskers(releases, text, environment) {
  const nodes = releases.map(({ name, artifacts }) => ({
    name,
    requiresDist: artifacts[0]?.inspection.metadata?.requiresDist ?? []
  }));
  const { requiredBy, requires } = buildGraph(nodes, readAsked(text), environment);
  return releases.map((release) => {
    const key = normalizeName(release.name);
    const found = requiredBy.get(key);
    return found === void 0 ? release : { ...release, requiredBy: found, requires: requires.get(key) ?? release.requires };
  });
}

// src/resolve/installers/poetry-settings.ts
import { join as join2 } from "node:path";
var KEPT = ["virtualenvs", "installer", "solver", "python", "requests", "data-dir"];
function places(user, kind) {
  const { HOME: home, APPDATA: roaming, LOCALAPPDATA: local } = user;
  const [given, xdg] = [user[`POETRY_${kind}_DIR`], user[`XDG_${kind}_HOME`]];
  const named = (folder, ...rest) => folder === void 0 || folder === "" ? [] : [join2(folder, ...rest)];
  const isConfig = kind === "CONFIG";
  return [
    ...named(given),
    ...isConfig ? named(roaming, "pypoetry") : named(local, "pypoetry", "Cache"),
    ...named(xdg, "pypoetry"),
    ...named(home, "Library", isConfig ? "Application Support" : "Caches", "pypoetry"),
    ...named(home, isConfig ? ".config" : ".cache", "pypoetry")
  ];
}
function tableOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function readTable(path, files) {
  try {
    return parse(Buffer.from(files.read(path)).toString("utf8"));
  } catch {
    return void 0;
  }
}
function cacheFolder(user, settings, files) {
  const { POETRY_CACHE_DIR: given } = user;
  if (given !== void 0 && given !== "") return given;
  if (typeof settings["cache-dir"] === "string") return settings["cache-dir"];
  const found = places(user, "CACHE");
  return found.find((path) => isFolder(join2(path, ".."), files)) ?? found.at(-1);
}
function poetrySettings(user, files) {
  const found = places(user, "CONFIG").map((folder) => readTable(join2(folder, "config.toml"), files));
  const settings = found.find((table) => table !== void 0) ?? {};
  const cache = cacheFolder(user, settings, files);
  const virtualenvs = tableOf(settings["virtualenvs"]);
  const path = typeof virtualenvs["path"] === "string" ? virtualenvs["path"] : "{cache-dir}/virtualenvs";
  const kept = Object.fromEntries(KEPT.flatMap((key) => key in settings ? [[key, settings[key]]] : []));
  return stringify({
    ...kept,
    virtualenvs: {
      ...virtualenvs,
      ...cache === void 0 ? {} : { path: path.replaceAll("{cache-dir}", cache) }
    }
  });
}

// src/run-gated.ts
var NO_GRAPH = { requiredBy: /* @__PURE__ */ new Map(), requires: /* @__PURE__ */ new Map() };
var COVERAGE = "What was judged is what asked the gate. Installers that are started by an absolute path or as python -m from inside a program, downloads by other tools, and code that already runs are beyond it.";
function placeShims(session, upstreams, request, services) {
  const { workspace, machine } = services;
  const shims = workspace.makeFolder("shims");
  const home = workspace.makeFolder("tools");
  const [state, log, asked] = ["gate.json", "refusals.log", "asked.log"].map(
    (name) => join3(workspace.folder, name)
  );
  for (const tool of shimNames()) {
    const { filename, text } = shimProgram(tool, machine.self, machine.isWindows);
    workspace.write(join3(shims, filename), text, 448);
  }
  const known = upstreams.map(({ kind, url }, at) => ({
    kind,
    url: withoutCredentials(url),
    address: `${session.base}${pagePath(at)}`
  }));
  const { origin } = new URL(session.base);
  const uvSettings = join3(home, "uv.toml");
  workspace.write(uvSettings, `http-proxy = "${origin}"
https-proxy = "${origin}"
no-proxy = []
`);
  const gate = session.base;
  const poetry = workspace.makeFolder("poetry");
  workspace.write(join3(poetry, "config.toml"), poetrySettings(machine.environment, services.files));
  const place = { gate, shims, home, poetry, state, isWindows: machine.isWindows };
  const environment = toolEnvironment(place, upstreams, machine.environment);
  const told = { gate, root: request.root, shims, log, asked, uvSettings, upstreams: known };
  workspace.write(state, JSON.stringify({ ...told, environment: installerVariables(environment) }));
  return { shims, log, asked, environment };
}
async function releaseOf(candidate, session) {
  try {
    const reading = await session.shelf.read(candidate);
    const fate = { served: session.servedMetadata.get(candidate) };
    return meantBy(candidate, reading.inspection).map(
      (meant) => toRelease(toPick(meant, candidate, "runtime", NO_GRAPH), reading, fate)
    );
  } catch {
    return [];
  }
}
async function report(session, locals, interpreter, told, knowledge) {
  const { refusals } = told;
  const { handedOut, refused, failures } = session.gate.ledger;
  const asked = [.../* @__PURE__ */ new Set([...handedOut, ...refused.keys()])];
  const read = await Promise.all(asked.map((candidate) => releaseOf(candidate, session)));
  const fetched = withAskers(read.flat(), told.asked, interpreter.markers);
  const locate = locateAmong(asked, session.shelf);
  const judged = await reviewReleases(
    await judgeReleases([...fetched, ...locals.releases], knowledge),
    locate,
    knowledge
  );
  const dropped = droppedVariables(knowledge.services.machine.environment);
  const assembled = assembleReport({
    request: knowledge.request,
    environment: {
      python: interpreter.version,
      pip: interpreter.pip ?? "",
      platform: interpreter.platform,
      source: interpreter.source
    },
    judged: judged.releases,
    incomplete: [...judged.incomplete, ...failures.map(({ what }) => ({ source: "index", reason: what }))],
    skipped: judged.skipped,
    notes: [
      ...judged.notes,
      ...refusals.map((line) => `Refused: ${line}`),
      ...dropped.length === 0 ? [] : [`Variables the command did not see: ${dropped.join(", ")}.`]
    ]
  });
  const notes = [...assembled.notes, ...builtOutside(assembled.packages), COVERAGE];
  return { report: { ...assembled, notes }, isRefused: refused.size > 0 || refusals.length > 0 };
}
function checkMode({ policy }) {
  if (policy.mode !== "audit-only") return;
  throw new Failure({
    code: "usage",
    what: "Expected the mode block or warn for a gate, got audit-only.",
    why: "What a gate hands out is installed by the command behind it, and in this mode nothing ever is.",
    fix: "Judge with depsec audit or depsec scan, which install nothing; or choose another mode (--mode block, or general.mode in the configuration)."
  });
}
async function openGated(request, services, { signal, onProgress = () => void 0, desk }) {
  checkMode(request);
  setMaxListeners(0, signal);
  const interpreter = await findPython(request, services);
  const http = connect(interpreter, request.offline, services);
  const knowledge = openKnowledge({ request, http, services, onProgress, signal });
  const netrc = services.machine.netrc() ?? "";
  const { settings, defaultIndex } = interpreter;
  const upstreams = listUpstreams({
    settings,
    defaultIndex,
    request: request.indexes,
    options: [],
    root: request.root,
    files: services.files
  }).map((upstream) => withLogin(upstream, netrc));
  const locals = localDesk(request.root, knowledge);
  const authority = authorityOf(services);
  const session = await openGate(
    {
      upstreams,
      allowed: /* @__PURE__ */ new Map(),
      admit: rememberAdmissions((candidate, reading) => judgeCandidate(candidate, reading, knowledge)),
      onProgress,
      beforeBuild: () => Promise.resolve(),
      isLive: true,
      desk: (path) => desk?.(path) ?? atDesk(path, () => session, locals, authority),
      authority,
      signal
    },
    services,
    http
  );
  const place = placeShims(session, upstreams, request, services);
  const told = () => ({
    refusals: (services.workspace.readText(place.log) ?? "").split("\n").filter(Boolean),
    asked: services.workspace.readText(place.asked) ?? ""
  });
  return {
    address: session.base,
    shims: place.shims,
    environment: place.environment,
    finish: () => report(session, locals, interpreter, told(), knowledge),
    close: () => session.close()
  };
}
function throughShim({ file, args }, services) {
  const tool = gatedTool(file, args);
  const { self, isWindows } = services.machine;
  const isBare = tool?.taken === 0 && !isAbsolute(file) && !/[\\/]/.test(file);
  if (tool === void 0 || isBare && !isWindows) return { file, args };
  const { node, script } = self;
  return { file: node, args: [script, JSON.stringify(tool), ...args.slice(tool.taken)] };
}
async function runGated(request, command, services, watch) {
  const gate = await openGated(request, services, watch);
  try {
    const started = throughShim(command, services);
    const { signal } = watch;
    const env = gate.environment;
    const code = await services.commands.run({ ...started, cwd: command.cwd, env, signal });
    return { code, ...await gate.finish() };
  } finally {
    await gate.close();
  }
}

export {
  openGated,
  runGated
};
