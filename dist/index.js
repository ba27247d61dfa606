import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-BRPGLTES.js";
import {
  audit
} from "./chunk-C46T6COT.js";
import {
  install
} from "./chunk-4CNYDIWR.js";
import "./chunk-XX453NI2.js";
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
  toScanRequest,
  usage
} from "./chunk-GSBBY4X7.js";
import "./chunk-RY6JQDBN.js";
import "./chunk-BSZ3HNEO.js";
import "./chunk-YCHTM27Y.js";
import "./chunk-CVSX3GFG.js";
import {
  depsecHome,
  modelAccess,
  realServices
} from "./chunk-EQWPR3IH.js";
import "./chunk-EVLJKOM6.js";
import "./chunk-PDFG5JXF.js";
import "./chunk-HMYIE325.js";
import {
  VERSION
} from "./chunk-AQQ6ZJIT.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-Y67ZI47G.js";
import "./chunk-OQJFSYQ6.js";
import "./chunk-DUXBFPMA.js";
import "./chunk-HPMBKTF7.js";
import "./chunk-WCLGPSXW.js";
import "./chunk-6BDXJG7H.js";
import {
  RULESET_VERSION
} from "./chunk-QYEXT365.js";
import "./chunk-56IQ3M4Q.js";
import "./chunk-33TIMOAJ.js";
import "./chunk-MB2YVAPI.js";
import "./chunk-QTJDMKHI.js";
import "./chunk-YXJPMLYO.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-VJGJELVM.js";
import {
  Failure
} from "./chunk-T6ZGVCP7.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-NNXOU4VH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-U44NVPD3.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";

// src/library.ts
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
var OF_THE_COMMAND_LINE = [
  "workingDirectory",
  "config",
  "trustProjectConfig",
  "format",
  "reports",
  "quiet",
  "verbose"
];
var OF_REPORTS = [...OF_THE_COMMAND_LINE, "allowIncomplete"];
var ASSETS = dirname(fileURLToPath(import.meta.url));
var TOOL = { name: "depsec", version: VERSION, rules: RULESET_VERSION };
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
function refuseOptions(given, refused) {
  const name = refused.find((option) => option in given);
  if (name !== void 0)
    throw usage(
      `The option ${name} is the command line's alone, and a program gave it.`,
      "Leave it out: pass settings as `configuration` and `root`, and print or write the report that is returned."
    );
}
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
    model: modelAccess(process.env),
    ...watch.signal && { signal: watch.signal }
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
  refuseOptions(given, OF_REPORTS);
  const request = toScanRequest(scanOptions(paths, given), configuration, { root, today: today() });
  const { report } = await recorded("scan", request, watch, async (services, onProgress) => ({
    report: await scan(request, services, { ...watch, onProgress })
  }));
  return report;
}
async function audit2(settings = {}, watch = {}) {
  const { root = process.cwd(), configuration = loadConfig({ trustProject: false }), ...options } = settings;
  refuseOptions(options, OF_REPORTS);
  const request = toRequest(auditOptions(options), configuration, { root, today: today() });
  const { report } = await recorded("audit", request, watch, async (services, onProgress) => ({
    report: await audit(request, services, { ...watch, onProgress })
  }));
  return report;
}
async function install2(settings = {}, watch = {}) {
  const { root = process.cwd(), configuration = loadConfig({ trustProject: false }), ...options } = settings;
  refuseOptions(options, [...OF_THE_COMMAND_LINE, "lock"]);
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
