import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  pagePath
} from "./chunk-5XWLU5OI.js";

// src/resolve/pip/pip-child.ts
var TIMEOUT = 30 * 6e4;
function systemVariables({ machine }) {
  const names = machine.isWindows ? ["SystemRoot", "SystemDrive", "COMSPEC", "PATHEXT"] : [];
  return Object.fromEntries(names.map((name) => [name, machine.environment[name] ?? ""]));
}
function proxyVariables(gate) {
  const { origin, hostname } = new URL(gate);
  const names = ["http_proxy", "https_proxy", "all_proxy"];
  return {
    ...Object.fromEntries(names.flatMap((name) => [name, name.toUpperCase()].map((key) => [key, origin]))),
    no_proxy: hostname,
    NO_PROXY: hostname
  };
}
function indexVariables(gate, upstreams, hasDirects = false) {
  const address = (kind) => upstreams.flatMap((upstream, at) => upstream.kind === kind ? [`${gate}${pagePath(at)}`] : []);
  const [index, ...extra] = address("index");
  const directs = hasDirects ? [`${gate}${pagePath(upstreams.length)}`] : [];
  const links = [...directs, ...address("links")];
  return {
    ...index === void 0 ? { PIP_NO_INDEX: "1" } : { PIP_INDEX_URL: index },
    ...extra.length === 0 ? {} : { PIP_EXTRA_INDEX_URL: extra.join(" ") },
    ...links.length === 0 ? {} : { PIP_FIND_LINKS: links.join(" ") }
  };
}
function childEnvironment(place, upstreams, hasDirects = false) {
  return {
    ...place.system,
    PATH: place.path,
    HOME: place.home,
    USERPROFILE: place.home,
    XDG_CONFIG_HOME: place.temporary,
    XDG_CACHE_HOME: place.temporary,
    TMPDIR: place.temporary,
    TEMP: place.temporary,
    TMP: place.temporary,
    LC_ALL: "C.UTF-8",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUTF8: "1",
    NO_COLOR: "1",
    ...proxyVariables(place.gate),
    DEPSEC_GATE: new URL(place.gate).host,
    PIP_CONFIG_FILE: place.system["SystemRoot"] === void 0 ? "/dev/null" : "nul",
    PIP_CACHE_DIR: place.temporary,
    PIP_NO_CACHE_DIR: "1",
    PIP_NO_INPUT: "1",
    PIP_KEYRING_PROVIDER: "disabled",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_DEFAULT_TIMEOUT: "600",
    PIP_RETRIES: "0",
    PIP_PROGRESS_BAR: "off",
    ...indexVariables(place.gate, upstreams, hasDirects)
  };
}
function controlFlags({ noBinary, onlyBinary }) {
  const flags = [
    ["--no-binary", noBinary],
    ["--only-binary", onlyBinary]
  ];
  return flags.filter(([, names]) => names.length > 0).toSorted(([, a], [, b]) => Number(b.includes(":all:")) - Number(a.includes(":all:"))).flatMap(([flag, names]) => [flag, names.join(",")]);
}
function choices(request, options) {
  const has = (name) => options.some((option) => option.name === name);
  return {
    pre: request.pre || has("pre"),
    preferBinary: request.preferBinary || has("prefer-binary"),
    noDeps: request.noDeps
  };
}
function pipArguments(question) {
  return [
    "install",
    "--dry-run",
    ...question.installed ?? ["--ignore-installed"],
    "--report",
    question.reportFile,
    ...question.pre ? ["--pre"] : [],
    ...question.preferBinary ? ["--prefer-binary"] : [],
    ...question.noDeps ? ["--no-deps"] : [],
    ...controlFlags(question.control),
    ...question.constraintsFile === void 0 ? [] : ["-c", question.constraintsFile],
    "-r",
    question.requirementsFile
  ];
}
function runPip(pip, question, env, place, processes, signal) {
  return processes.run({
    file: pip.python,
    args: [...pip.start, ...pipArguments(question)],
    env: { ...env, ...question.anew === void 0 ? {} : { DEPSEC_ANEW: question.anew.join(" ") } },
    cwd: place.cwd,
    timeout: TIMEOUT,
    signal
  });
}

export {
  systemVariables,
  indexVariables,
  childEnvironment,
  choices,
  runPip
};
