import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-OMHQDR7H.js";
import "./chunk-OFUM7DMA.js";
import {
  scan
} from "./chunk-WOHN6VS2.js";
import {
  FORMATS,
  auditOptions,
  loadConfig,
  scanOptions,
  toRequest,
  toScanRequest
} from "./chunk-2V2PBZKR.js";
import "./chunk-4QE5TK5O.js";
import "./chunk-HCD35S54.js";
import "./chunk-JWITZVAP.js";
import {
  realServices
} from "./chunk-5IJCVDSR.js";
import "./chunk-KI5AOWVW.js";
import "./chunk-DYAGMLST.js";
import "./chunk-EVLJKOM6.js";
import "./chunk-6XYMAGVA.js";
import "./chunk-ORD54RHC.js";
import "./chunk-DYE4VHEE.js";
import "./chunk-LLXANL5G.js";
import "./chunk-GAEHNPUN.js";
import {
  Failure
} from "./chunk-4GXQLTQH.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-LWFHO3IR.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-VPBY64PT.js";
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
  const services = await realServices({ assets: ASSETS, useCache: request.useCache });
  try {
    return await scan(request, services, watch);
  } finally {
    await services.dispose();
  }
}
async function audit2(settings = {}, watch = {}) {
  const { root = process.cwd(), configuration = loadConfig({ trustProject: false }), ...options } = settings;
  const request = toRequest(auditOptions(options), configuration, { root, today: today() });
  const services = await realServices({ assets: ASSETS, useCache: request.useCache });
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
