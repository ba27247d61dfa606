import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-A6DLMLAZ.js";
import {
  install
} from "./chunk-WCBKLAFI.js";
import "./chunk-UVED5K5L.js";
import {
  scan
} from "./chunk-NTQPU6R5.js";
import {
  FORMATS,
  auditOptions,
  exitCode,
  failedReport,
  failureExitCode,
  installOptions,
  loadConfig,
  logTrouble,
  openRunLog,
  scanOptions,
  startTrail,
  toInstallRequest,
  toRequest,
  toScanRequest
} from "./chunk-3K7RSAKR.js";
import "./chunk-6XRW32JU.js";
import "./chunk-KJYVOK3V.js";
import "./chunk-DL3OJKM4.js";
import "./chunk-H7AUCPQX.js";
import "./chunk-F3XH4IJS.js";
import {
  depsecHome,
  modelAccess,
  realServices
} from "./chunk-TMUQHRF2.js";
import "./chunk-EVLJKOM6.js";
import "./chunk-EPU2N2FU.js";
import {
  VERSION
} from "./chunk-PD5AEDNM.js";
import "./chunk-GG6GH7YY.js";
import "./chunk-ORD54RHC.js";
import "./chunk-DPRTECT4.js";
import {
  RULESET_VERSION
} from "./chunk-IXBDZLGS.js";
import "./chunk-PIGTINYQ.js";
import "./chunk-JILFZCYY.js";
import "./chunk-MB2YVAPI.js";
import "./chunk-GAEHNPUN.js";
import {
  Failure
} from "./chunk-UKILNZWM.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";

// src/library.ts
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
var ASSETS = dirname(fileURLToPath(import.meta.url));
var TOOL = { name: "depsec", version: VERSION, rules: RULESET_VERSION };
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
async function recorded(command, request, watch, work) {
  const log = openRunLog({
    folder: depsecHome(process.env),
    environment: process.env,
    onTrouble: (why) => {
      process.emitWarning(logTrouble(why));
    }
  });
  const start = { command: `library ${command}`, tool: TOOL, arguments: [], folder: process.cwd() };
  const trail = startTrail(log, start, () => performance.now());
  const { useCache } = request;
  const services = await realServices({
    assets: ASSETS,
    useCache,
    keepPip: useCache,
    log,
    model: modelAccess(process.env)
  });
  try {
    const result = await work(services, (event) => {
      trail.onProgress(event);
      watch.onProgress?.(event);
    });
    trail.end(result.report, exitCode(result.report, { mode: request.policy.mode, allowIncomplete: false }));
    return result;
  } catch (error) {
    const failure = error instanceof Failure ? error : void 0;
    const parts = failure ?? { code: "internal", what: String(error), why: "", fix: "" };
    trail.end(failedReport(parts, TOOL), failureExitCode(parts.code), failure);
    throw error;
  } finally {
    await services.dispose();
  }
}
async function scan2(settings, watch = {}) {
  const { root = process.cwd(), configuration = loadConfig({ trustProject: false }), ...options } = settings;
  const { paths, ...given } = options;
  const request = toScanRequest(scanOptions(paths, given), configuration, { root, today: today() });
  const { report } = await recorded("scan", request, watch, async (services, onProgress) => ({
    report: await scan(request, services, { ...watch, onProgress })
  }));
  return report;
}
async function audit2(settings = {}, watch = {}) {
  const { root = process.cwd(), configuration = loadConfig({ trustProject: false }), ...options } = settings;
  const request = toRequest(auditOptions(options), configuration, { root, today: today() });
  const { report } = await recorded("audit", request, watch, async (services, onProgress) => ({
    report: await audit(request, services, { ...watch, onProgress })
  }));
  return report;
}
async function install2(settings = {}, watch = {}) {
  const { root = process.cwd(), configuration = loadConfig({ trustProject: false }), ...options } = settings;
  const request = toInstallRequest(installOptions(options), configuration, { root, today: today() });
  return recorded(
    "install",
    request,
    watch,
    (services, onProgress) => install(request, services, { ...watch, onProgress })
  );
}
export {
  FORMATS,
  Failure,
  audit2 as audit,
  install2 as install,
  loadConfig,
  scan2 as scan
};
