import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  gatedTool,
  shimNames,
  shimProgram
} from "./chunk-DWZTEBWE.js";
import {
  readLocal
} from "./chunk-KJYVOK3V.js";
import {
  NOT_FOUND,
  connect,
  findPython,
  indexVariables,
  listUpstreams,
  locateAmong,
  openGate,
  pagePath,
  rememberAdmissions,
  withLogin
} from "./chunk-YOTZDQKY.js";
import {
  assembleReport,
  judgeCandidate,
  judgeReleases,
  openKnowledge,
  reviewReleases,
  toPick,
  toRelease
} from "./chunk-5Z2LHCSV.js";
import {
  withoutCredentials
} from "./chunk-VJGJELVM.js";

// src/run-gated.ts
import { setMaxListeners } from "node:events";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";

// src/resolve/tool-environment.ts
var KEPT = new Set(
  [
    "PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_BREAK_SYSTEM_PACKAGES PIP_REQUIRE_VIRTUALENV PIP_ROOT_USER_ACTION",
    "PIP_QUIET PIP_VERBOSE PIP_NO_COLOR PIP_PROGRESS_BAR PIP_ONLY_BINARY PIP_NO_BINARY PIP_PREFER_BINARY PIP_PRE",
    "PIP_UPGRADE_STRATEGY PIP_REQUIRE_HASHES PIP_NO_DEPS PIP_PYTHON",
    "UV_PYTHON UV_PROJECT_ENVIRONMENT UV_SYSTEM_PYTHON UV_BREAK_SYSTEM_PACKAGES UV_LINK_MODE UV_FROZEN UV_LOCKED",
    "UV_COMPILE_BYTECODE UV_PYTHON_PREFERENCE UV_PYTHON_DOWNLOADS UV_PYTHON_INSTALL_DIR UV_TOOL_DIR UV_TOOL_BIN_DIR",
    "UV_NO_BUILD UV_NO_BINARY UV_PRERELEASE UV_RESOLUTION UV_NO_SYNC UV_OFFLINE UV_NO_PROGRESS UV_NO_DEV UV_NO_EDITABLE",
    "POETRY_VIRTUALENVS_CREATE POETRY_VIRTUALENVS_IN_PROJECT POETRY_VIRTUALENVS_PATH"
  ].flatMap((line) => line.split(" "))
);
function isDropped(name) {
  return /^(?:PIP|UV|PDM|POETRY|DEPSEC_GATE)(?:_|$)/i.test(name) && !KEPT.has(name.toUpperCase());
}
var HONOURED = /^PIP_(?:INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CERT|PROXY|CONFIG_FILE|(?:NO_)?CACHE_DIR|NO_INPUT|RETRIES|DEFAULT_TIMEOUT|DISABLE_PIP_VERSION_CHECK|KEYRING_PROVIDER)$|^(?:UV|PDM|POETRY)_(?:NO_)?CACHE(?:_DIR)?$/i;
function droppedVariables(user) {
  return Object.keys(user).filter((name) => user[name] !== void 0 && isDropped(name) && !HONOURED.test(name)).sort();
}
function withLoopback(list) {
  return [...(list ?? "").split(",").filter((entry) => entry !== ""), "127.0.0.1"].join(",");
}
function withoutSlash(address) {
  return address.replace(/\/+(?= |$)/g, "");
}
function uvVariables(pip, home) {
  const { PIP_INDEX_URL: index, PIP_EXTRA_INDEX_URL: extra, PIP_FIND_LINKS: links } = pip;
  return {
    ...index === void 0 ? { UV_NO_INDEX: "1" } : { UV_DEFAULT_INDEX: withoutSlash(index), UV_INDEX_URL: withoutSlash(index) },
    ...extra === void 0 ? {} : { UV_INDEX: withoutSlash(extra), UV_EXTRA_INDEX_URL: withoutSlash(extra) },
    ...links === void 0 ? {} : { UV_FIND_LINKS: links.split(" ").join(",") },
    UV_NO_CONFIG: "1",
    UV_CACHE_DIR: `${home}/uv`,
    UV_KEYRING_PROVIDER: "disabled",
    UV_HTTP_TIMEOUT: "600"
  };
}
function pdmVariables(pip, home) {
  return {
    ...pip["PIP_INDEX_URL"] === void 0 ? {} : { PDM_PYPI_URL: pip["PIP_INDEX_URL"] },
    PDM_CACHE_DIR: `${home}/pdm`,
    PDM_CONFIG_FILE: `${home}/pdm.toml`,
    PDM_CHECK_UPDATE: "0",
    PDM_REQUEST_TIMEOUT: "600"
  };
}
function toolEnvironment(place, upstreams, user) {
  const pathName = Object.keys(user).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const pip = indexVariables(place.gate, upstreams);
  const kept = Object.entries(user).flatMap(
    ([name, value]) => value === void 0 || isDropped(name) ? [] : [[name, value]]
  );
  return {
    ...Object.fromEntries(kept),
    [pathName]: `${place.shims}${place.isWindows ? ";" : ":"}${user[pathName] ?? ""}`,
    NO_PROXY: withLoopback(user["NO_PROXY"] ?? user["no_proxy"]),
    no_proxy: withLoopback(user["no_proxy"] ?? user["NO_PROXY"]),
    ...pip,
    PIP_CONFIG_FILE: place.isWindows ? "nul" : "/dev/null",
    PIP_CACHE_DIR: `${place.home}/pip`,
    PIP_NO_CACHE_DIR: "1",
    PIP_KEYRING_PROVIDER: "disabled",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_DEFAULT_TIMEOUT: "600",
    PIP_RETRIES: "0",
    ...uvVariables(pip, place.home),
    ...pdmVariables(pip, place.home),
    POETRY_CACHE_DIR: `${place.home}/poetry`,
    DEPSEC_GATE_STATE: place.state
  };
}

// src/run-gated.ts
var NO_GRAPH = { requiredBy: /* @__PURE__ */ new Map(), requires: /* @__PURE__ */ new Map() };
var COVERAGE = "What was judged is what asked the gate. Installers that are started by an absolute path or as python -m from inside a program, downloads by other tools, and code that already runs are beyond it.";
function localDesk(root, knowledge) {
  const releases = [];
  return {
    releases,
    answer: async (given) => {
      const path = resolve(root, given);
      const way = relative(root, path).split(sep).join("/");
      const shown = way === "" || way.startsWith("..") ? path : way;
      const release = await readLocal({ path, filename: basename(path), shown }, knowledge.services);
      releases.push(release);
      const { verdict } = (await judgeReleases([release], knowledge)).releases[0]?.judgement ?? {};
      return verdict === "safe" || verdict === "warned" ? { status: 200, body: verdict } : { status: 403, body: verdict ?? "unscanned" };
    }
  };
}
async function atDesk(path, session, locals) {
  const [, what, value = ""] = /^\/(local|real)\/(.+)$/.exec(path) ?? [];
  if (what === "local") return locals.answer(decodeURIComponent(value));
  const candidate = what === "real" ? session().catalogue.candidate(Number(value)) : void 0;
  return candidate === void 0 ? NOT_FOUND : { status: 200, body: withoutCredentials(candidate.file.url).replace(/#.*$/, "") };
}
function placeShims(session, upstreams, request, services) {
  const { workspace, machine } = services;
  const shims = workspace.makeFolder("shims");
  const home = workspace.makeFolder("tools");
  const [state, log] = [join(workspace.folder, "gate.json"), join(workspace.folder, "refusals.log")];
  for (const tool of shimNames()) {
    const { filename, text } = shimProgram(tool, machine.self, machine.isWindows);
    workspace.write(join(shims, filename), text, 448);
  }
  const known = upstreams.map(({ kind, url }, at) => ({
    kind,
    url: withoutCredentials(url),
    address: `${session.base}${pagePath(at)}`
  }));
  workspace.write(
    state,
    JSON.stringify({ gate: session.base, root: request.root, shims, home, log, upstreams: known })
  );
  return { shims, state, log, home };
}
async function releaseOf(candidate, session) {
  try {
    const reading = await session.shelf.read(candidate);
    const chosen = {
      name: reading.inspection.metadata?.name ?? candidate.project,
      version: reading.inspection.metadata?.version ?? candidate.version
    };
    const pick = toPick(chosen, candidate, "runtime", NO_GRAPH);
    return [toRelease(pick, reading, { served: session.servedMetadata.get(candidate) })];
  } catch {
    return [];
  }
}
async function report(session, locals, interpreter, refusals, knowledge) {
  const { handedOut, refused, failures } = session.gate.ledger;
  const asked = [.../* @__PURE__ */ new Set([...handedOut, ...refused.keys()])];
  const fetched = await Promise.all(asked.map((candidate) => releaseOf(candidate, session)));
  const locate = locateAmong(asked, session.shelf);
  const judged = await reviewReleases(
    await judgeReleases([...fetched.flat(), ...locals.releases], knowledge),
    locate,
    knowledge
  );
  const dropped = droppedVariables(knowledge.services.machine.environment);
  const told = assembleReport({
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
      ...dropped.length === 0 ? [] : [`Variables the command did not see: ${dropped.join(", ")}.`],
      COVERAGE
    ]
  });
  return { report: told, isRefused: refused.size > 0 || refusals.length > 0 };
}
async function openGated(request, services, { signal, onProgress = () => void 0, desk }) {
  setMaxListeners(0, signal);
  const interpreter = await findPython(request, services);
  const http = connect(interpreter, request.offline, services);
  const knowledge = openKnowledge({ request, http, services, onProgress, signal });
  const netrc = services.machine.netrc() ?? "";
  const { settings, defaultIndex } = interpreter;
  const upstreams = listUpstreams(
    settings,
    request.indexes,
    [],
    defaultIndex,
    request.root,
    services.files
  ).map((upstream) => withLogin(upstream, netrc));
  const locals = localDesk(request.root, knowledge);
  const session = await openGate(
    {
      upstreams,
      allowed: /* @__PURE__ */ new Map(),
      admit: rememberAdmissions((candidate, reading) => judgeCandidate(candidate, reading, knowledge)),
      onProgress,
      beforeBuild: () => Promise.resolve(),
      isLive: true,
      desk: (path) => desk?.(path) ?? atDesk(path, () => session, locals),
      signal
    },
    services,
    http
  );
  const place = placeShims(session, upstreams, request, services);
  const { environment, isWindows } = services.machine;
  const refusals = () => (services.workspace.readText(place.log) ?? "").split("\n").filter(Boolean);
  return {
    address: session.base,
    shims: place.shims,
    environment: toolEnvironment({ ...place, gate: session.base, isWindows }, upstreams, environment),
    finish: () => report(session, locals, interpreter, refusals(), knowledge),
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
