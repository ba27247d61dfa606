import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  FORMATS,
  auditOptions,
  loadConfig,
  realServices,
  toRequest
} from "./chunk-S4T53LZD.js";
import "./chunk-EVLJKOM6.js";
import "./chunk-4VTNBRTX.js";
import {
  audit
} from "./chunk-YWHU4SRG.js";
import {
  Failure
} from "./chunk-3UCR2JIB.js";
import "./chunk-YA5XZT46.js";
import "./chunk-7SQKKX5E.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-BAW2KAPT.js";
import "./chunk-TMPMX5CX.js";

// src/library.ts
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
async function audit2(settings = {}, watch = {}) {
  const { root = process.cwd(), configuration = loadConfig({ trustProject: false }), ...options } = settings;
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const request = toRequest(auditOptions(options), configuration, { root, today });
  const assets = dirname(fileURLToPath(import.meta.url));
  const services = await realServices({ assets, useCache: request.useCache });
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
  loadConfig
};
