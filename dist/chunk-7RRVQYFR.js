import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  indexVariables
} from "./chunk-SHNE3L4Q.js";

// src/resolve/installers/tool-environment.ts
var KEPT = new Set(
  [
    "PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_BREAK_SYSTEM_PACKAGES PIP_REQUIRE_VIRTUALENV PIP_ROOT_USER_ACTION",
    "PIP_QUIET PIP_VERBOSE PIP_NO_COLOR PIP_PROGRESS_BAR PIP_ONLY_BINARY PIP_NO_BINARY PIP_PREFER_BINARY PIP_PRE",
    "PIP_UPGRADE_STRATEGY PIP_REQUIRE_HASHES PIP_NO_DEPS PIP_PYTHON",
    "UV_PYTHON UV_PROJECT_ENVIRONMENT UV_SYSTEM_PYTHON UV_BREAK_SYSTEM_PACKAGES UV_LINK_MODE UV_FROZEN UV_LOCKED",
    "UV_COMPILE_BYTECODE UV_PYTHON_PREFERENCE UV_PYTHON_DOWNLOADS UV_PYTHON_INSTALL_DIR UV_TOOL_DIR UV_TOOL_BIN_DIR",
    "UV_RUN_RECURSION_DEPTH UV_NO_BUILD UV_NO_BINARY UV_PRERELEASE UV_RESOLUTION UV_NO_SYNC UV_OFFLINE UV_NO_PROGRESS UV_NO_DEV UV_NO_EDITABLE",
    "POETRY_VIRTUALENVS_CREATE POETRY_VIRTUALENVS_IN_PROJECT POETRY_VIRTUALENVS_PATH POETRY_VIRTUALENVS_PROMPT",
    "POETRY_VIRTUALENVS_OPTIONS_ALWAYS_COPY POETRY_VIRTUALENVS_OPTIONS_SYSTEM_SITE_PACKAGES POETRY_VIRTUALENVS_OPTIONS_NO_PIP",
    "POETRY_VIRTUALENVS_USE_POETRY_PYTHON POETRY_VIRTUALENVS_PREFER_ACTIVE_PYTHON POETRY_PYTHON_INSTALLATION_DIR",
    "POETRY_INSTALLER_PARALLEL POETRY_INSTALLER_MAX_WORKERS POETRY_INSTALLER_NO_BINARY POETRY_INSTALLER_ONLY_BINARY",
    "POETRY_SOLVER_MIN_RELEASE_AGE POETRY_NO_INTERACTION POETRY_VERSION POETRY_HOME"
  ].flatMap((line) => line.split(" "))
);
function isDropped(name) {
  return /^(?:PIP|UV|PDM|POETRY|DEPSEC_GATE)(?:_|$)/i.test(name) && !KEPT.has(name.toUpperCase());
}
var TOOLS_OWN = /^(?:PIP|UV|PDM|POETRY|DEPSEC_GATE)_/i;
function heldEnvironment(found, gate) {
  const kept = Object.entries(found).flatMap(
    ([name, value]) => value === void 0 || isDropped(name) ? [] : [[name, value]]
  );
  return { ...Object.fromEntries(kept), ...installerVariables(gate) };
}
function installerVariables(all) {
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => TOOLS_OWN.test(name) && !KEPT.has(name.toUpperCase()))
  );
}
var HONOURED = /^PIP_(?:INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CERT|PROXY|CONFIG_FILE|(?:NO_)?CACHE_DIR|NO_INPUT|RETRIES|DEFAULT_TIMEOUT|DISABLE_PIP_VERSION_CHECK|KEYRING_PROVIDER)$|^(?:UV|PDM|POETRY)_(?:NO_)?CACHE(?:_DIR)?$/i;
function droppedVariables(user) {
  return Object.keys(user).filter((name) => user[name] !== void 0 && isDropped(name) && !HONOURED.test(name)).sort();
}
function exchangedVariables(found, gate) {
  return Object.keys(found).filter((name) => isDropped(name) && !/^DEPSEC/i.test(name) && !QUIETLY.test(name)).filter((name) => (found[name] ?? "") !== "" && found[name] !== gate[name]).sort();
}
var QUIETLY = /^PIP_(?:NO_CACHE_DIR|CACHE_DIR|NO_INPUT|RETRIES|DEFAULT_TIMEOUT|DISABLE_PIP_VERSION_CHECK|KEYRING_PROVIDER)$|^(?:UV|PDM|POETRY)_(?:NO_)?CACHE(?:_DIR)?$|^(?:UV_NO_PROGRESS|UV_RUN_RECURSION_DEPTH|PDM_CHECK_UPDATE|PDM_RUN_CWD|PDM_PROJECT_ROOT)$|^(?:UV|PDM)$/i;
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
function poetryVariables({ home, poetry }) {
  return {
    POETRY_CACHE_DIR: `${home}/poetry`,
    POETRY_CONFIG_DIR: poetry,
    POETRY_KEYRING_ENABLED: "false",
    POETRY_SYSTEM_GIT_CLIENT: "true",
    POETRY_EXPERIMENTAL_SYSTEM_GIT_CLIENT: "true"
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
    ...poetryVariables(place),
    DEPSEC_GATE_STATE: place.state
  };
}

export {
  heldEnvironment,
  installerVariables,
  droppedVariables,
  exchangedVariables,
  toolEnvironment
};
