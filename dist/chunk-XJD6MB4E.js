import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  external_exports
} from "./chunk-DOIJTJ7J.js";

// src/integrity/manifest.ts
import { createHash } from "node:crypto";
var MANIFEST_PATH = "dist/manifest.json";
var Contents = external_exports.strictObject({
  name: external_exports.string(),
  version: external_exports.string(),
  bundled: external_exports.record(external_exports.string(), external_exports.string()),
  files: external_exports.record(
    external_exports.string(),
    external_exports.strictObject({ sha256: external_exports.string().regex(/^[0-9a-f]{64}$/), size: external_exports.int().nonnegative() })
  )
});
var Closed = Contents.extend({ digest: external_exports.string() });
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}
function renderManifest(contents) {
  const digest = sha256(JSON.stringify(contents));
  return `${JSON.stringify({ ...contents, digest }, null, 2)}
`;
}
function readManifest(text) {
  try {
    const { name, version, bundled, files } = Closed.parse(JSON.parse(text));
    const contents = { name, version, bundled, files };
    return renderManifest(contents) === text ? contents : void 0;
  } catch {
    return void 0;
  }
}

export {
  MANIFEST_PATH,
  readManifest
};
