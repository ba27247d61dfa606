import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  parseArtifactName
} from "./chunk-QBOPZQUG.js";

// src/read-local.ts
import { pathToFileURL } from "node:url";
function nameOf({ metadata }, filename) {
  if (metadata !== void 0) return { name: metadata.name, version: metadata.version };
  const told = parseArtifactName(filename) ?? parseArtifactName(`${filename}.tar.gz`);
  return { name: told?.project ?? filename, version: told?.version ?? "unknown" };
}
async function readLocal({ path, filename, shown }, services) {
  const { sha256, size } = await services.fingerprint(path) ?? { sha256: "", size: 0 };
  const known = sha256 === "" ? void 0 : await services.cache.get(sha256, filename);
  const inspection = known?.inspection ?? await services.inspector.inspect(path, filename, sha256);
  const named = nameOf(inspection, filename);
  const artifact = { filename, sha256, url: pathToFileURL(path).href, size, built: false };
  return {
    ...named,
    scope: "runtime",
    requiredBy: [{ file: shown, path: [named.name] }],
    artifacts: [{ artifact, inspection }],
    index: "",
    isPrivate: false,
    requires: []
  };
}

export {
  readLocal
};
