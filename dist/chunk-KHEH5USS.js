import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  SCAN_KINDS,
  givenOptions,
  toJudgingOptions,
  usage
} from "./chunk-UMIR7NOF.js";

// src/options/scan-options.ts
function toScanOptions(paths, values) {
  return checkScan({ ...toJudgingOptions(values, "off"), paths });
}
function checkScan(options) {
  if (options.advisories === "osv")
    throw usage(
      'scan uses no network, so --advisories is expected to be off or a folder, got "osv".',
      "Name a folder of OSV records, or leave it out."
    );
  if (options.paths.length === 0)
    throw usage("scan expects at least one PATH and got none.", "Name wheels, sdists or unpacked folders.");
  return options;
}
function scanOptions(given) {
  const defaults = { ...toJudgingOptions(/* @__PURE__ */ new Map(), "off"), paths: [] };
  return checkScan({ ...defaults, ...givenOptions(given, SCAN_KINDS) });
}

export {
  toScanOptions,
  scanOptions
};
