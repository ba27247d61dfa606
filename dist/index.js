import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-PIZTW2SW.js";
import {
  RULE_DOCS
} from "./chunk-D4YEV2IR.js";
import {
  audit
} from "./chunk-GDHSY5UJ.js";
import {
  install
} from "./chunk-TDEINLCJ.js";
import "./chunk-LYUKQAYV.js";
import {
  scanOptions
} from "./chunk-KHEH5USS.js";
import {
  FORMATS,
  auditOptions,
  checkChoice,
  exitCode,
  failedReport,
  failureExitCode,
  installOptions,
  loadConfig,
  logTrouble,
  openRunLog,
  startTrail,
  toInstallRequest,
  toRequest,
  toScanRequest,
  usage
} from "./chunk-UMIR7NOF.js";
import "./chunk-EFPOTGZE.js";
import "./chunk-ELNWGBSA.js";
import "./chunk-D3E2MTH2.js";
import "./chunk-34OKPKN2.js";
import {
  asFailure,
  depsecHome,
  modelAccess,
  realServices
} from "./chunk-YKFVZWJ7.js";
import "./chunk-33TIMOAJ.js";
import "./chunk-EVLJKOM6.js";
import "./chunk-CVORFDEZ.js";
import {
  REPORT_FORMATS,
  VERSION
} from "./chunk-2EOKMK4D.js";
import "./chunk-QAHDUDVB.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-A6HBLX47.js";
import "./chunk-DUXCK6VF.js";
import "./chunk-YJDK2KHO.js";
import "./chunk-KTM2RE2M.js";
import "./chunk-WMQK4JRY.js";
import {
  RULESET_VERSION
} from "./chunk-CSSLU4NT.js";
import "./chunk-GGYDCDB7.js";
import "./chunk-B4QS7VRN.js";
import "./chunk-FNWTYHGJ.js";
import "./chunk-JLSJLDTO.js";
import "./chunk-SHNE3L4Q.js";
import "./chunk-5XWLU5OI.js";
import "./chunk-MUULUKXM.js";
import "./chunk-FT7KJOHR.js";
import "./chunk-YXJPMLYO.js";
import "./chunk-O6QQTFT6.js";
import "./chunk-X47OYJQJ.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-QBOPZQUG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-U44NVPD3.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";

// src/library.ts
import { dirname, resolve } from "node:path";
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
function placeOf(root = ".") {
  return { root: resolve(root), today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) };
}
function refuseOptions(given, refused) {
  const name = refused.find((option) => given[option] !== void 0);
  if (name !== void 0)
    throw usage(
      `The option ${name} belongs to the command line; the library does not take it.`,
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
    const failure = asFailure(error, watch.signal);
    trail.end(failedReport(failure, TOOL), failureExitCode(failure.code), failure);
    throw failure;
  } finally {
    await services.dispose();
  }
}
async function scan2(settings, watch = {}) {
  const { root, configuration = loadConfig({ trustProject: false }), ...options } = settings;
  refuseOptions(options, OF_REPORTS);
  const request = toScanRequest(scanOptions(options), configuration, placeOf(root));
  const { report } = await recorded("scan", request, watch, async (services, onProgress) => ({
    report: await scan(request, services, { ...watch, onProgress })
  }));
  return report;
}
async function audit2(settings = {}, watch = {}) {
  const { root, configuration = loadConfig({ trustProject: false }), ...options } = settings;
  refuseOptions(options, OF_REPORTS);
  const request = toRequest(auditOptions(options), configuration, placeOf(root));
  const { report } = await recorded("audit", request, watch, async (services, onProgress) => ({
    report: await audit(request, services, { ...watch, onProgress })
  }));
  return report;
}
async function install2(settings = {}, watch = {}) {
  const { root, configuration = loadConfig({ trustProject: false }), ...options } = settings;
  refuseOptions(options, [...OF_THE_COMMAND_LINE, "lock"]);
  const request = toInstallRequest(installOptions(options), configuration, placeOf(root));
  return recorded(
    "install",
    request,
    watch,
    (services, onProgress) => install(request, services, { ...watch, onProgress })
  );
}
function render(report, format, settings = {}) {
  checkChoice({ choices: REPORT_FORMATS }, "format", format);
  const plain = { color: false, verbose: false, quiet: false };
  return FORMATS[format].render(report, { ...plain, ...settings, rules: RULE_DOCS });
}
export {
  Failure,
  audit2 as audit,
  install2 as install,
  loadConfig,
  render,
  scan2 as scan
};
