import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-DHGZEKUO.js";
import "./chunk-NYDDVEZ6.js";
import {
  scan
} from "./chunk-R66JOVW4.js";
import {
  FORMATS,
  auditOptions,
  loadConfig,
  scanOptions,
  toRequest,
  toScanRequest
} from "./chunk-JCLQTF77.js";
import "./chunk-P5DG3ZW4.js";
import "./chunk-HCD35S54.js";
import "./chunk-6HSLR4BS.js";
import {
  realServices
} from "./chunk-HLGXR6JR.js";
import "./chunk-V5DISEL5.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-EVLJKOM6.js";
import "./chunk-IN74DSXN.js";
import "./chunk-ORD54RHC.js";
import "./chunk-YUMNTOEB.js";
import "./chunk-LLXANL5G.js";
import "./chunk-GAEHNPUN.js";
import {
  Failure
} from "./chunk-4GXQLTQH.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-VTPEG35J.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-2STJLQJJ.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";

// src/library.ts
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
var ASSETS = dirname(fileURLToPath(import.meta.url));
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
async function scan2(settings, watch = {}) {
  const { root = process.cwd(), configuration = loadConfig({ trustProject: false }), ...options } = settings;
  const { paths, ...given } = options;
  const request = toScanRequest(scanOptions(paths, given), configuration, { root, today: today() });
  const services = await realServices({
    assets: ASSETS,
    useCache: request.useCache,
    keepPip: request.useCache
  });
  try {
    return await scan(request, services, watch);
  } finally {
    await services.dispose();
  }
}
async function audit2(settings = {}, watch = {}) {
  const { root = process.cwd(), configuration = loadConfig({ trustProject: false }), ...options } = settings;
  const request = toRequest(auditOptions(options), configuration, { root, today: today() });
  const services = await realServices({
    assets: ASSETS,
    useCache: request.useCache,
    keepPip: request.useCache
  });
  try {
    return await audit(request, services, watch);
  } finally {
    await services.dispose();
  }
}
export {
  FORMATS,
  Failure,
  audit2 as audit,
  loadConfig,
  scan2 as scan
};
