import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  ArchiveRefusal
} from "./chunk-WMQK4JRY.js";
import {
  parseArtifactName,
  require_pep440,
  sdistStem
} from "./chunk-QBOPZQUG.js";
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";
import {
  __toESM
} from "./chunk-TMPMX5CX.js";

// src/archive/identity.ts
var import_pep440 = __toESM(require_pep440(), 1);

// src/archive/project/direct-url.ts
var DIRECT_URL = /^\s*[\w.-]+\s*(?:\[[^\]]*\]\s*)?@/;
function isDirectUrl(requirement) {
  return DIRECT_URL.test(requirement);
}
var LOCAL = /^\s*[\w.-]+\s*(?:\[[^\]]*\]\s*)?@\s*(?:(?:[a-z]+\+)?file:|[A-Za-z]:[\\/]|[/~\\]|\$)/i;
function isLocalUrl(requirement) {
  return LOCAL.test(requirement);
}

// src/archive/identity.ts
function isSameVersion(a, b) {
  const isBoth = (0, import_pep440.valid)(a) !== null && (0, import_pep440.valid)(b) !== null;
  return isBoth ? (0, import_pep440.eq)(a, b) : a === b;
}
function sdistVersion(stem, project) {
  for (let dash = stem.indexOf("-"); dash > 0; dash = stem.indexOf("-", dash + 1)) {
    if (normalizeName(stem.slice(0, dash)) === project) return stem.slice(dash + 1);
  }
  return void 0;
}
function toldVersion(filename, project) {
  const sdist = sdistStem(filename);
  if (sdist !== void 0) return sdistVersion(sdist.stem, project);
  const name = parseArtifactName(filename);
  if (name === void 0) throw new ArchiveRefusal("artifact-name");
  return name.project === project ? name.version.replaceAll("_", "-") : void 0;
}
function checkIdentity(filename, metadata) {
  const version = toldVersion(filename, normalizeName(metadata.name));
  if (version === void 0) throw new ArchiveRefusal("metadata-name");
  if (!isSameVersion(version, metadata.version)) throw new ArchiveRefusal("metadata-version");
  if (metadata.requiresDist.some(isDirectUrl)) {
    throw new ArchiveRefusal("metadata-direct-url");
  }
}

// src/archive/core-metadata.ts
var HEADER = /^([!-9;-~]*):([^]*)$/;
function parseHeaders(text) {
  const fields = /* @__PURE__ */ new Map();
  let current;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, name, value = ""] = HEADER.exec(line) ?? [];
    if (/^[ \t]/.test(line)) {
      const last = current?.pop();
      if (last !== void 0) current?.push(`${last}
${line}`);
    } else if (name !== void 0) {
      current = fields.get(name.toLowerCase()) ?? [];
      current.push(value);
      if (name !== "") fields.set(name.toLowerCase(), current);
    } else if (line.startsWith("From ")) {
      current = void 0;
    } else {
      break;
    }
  }
  return new Map([...fields].map(([name, values]) => [name, values.map((value) => value.trim())]));
}
function single(fields, name) {
  const values = fields.get(name) ?? [];
  if (values.length > 1) throw new ArchiveRefusal("metadata-field", void 0, `${name} twice`);
  return values[0];
}
function required(fields, name) {
  const value = single(fields, name);
  if (value === void 0 || value === "") throw new ArchiveRefusal("metadata-field", void 0, name);
  return value;
}
function parseCoreMetadata(text) {
  const fields = parseHeaders(text);
  const summary = fields.get("summary")?.[0];
  const requiresPython = single(fields, "requires-python");
  return {
    metadataVersion: required(fields, "metadata-version"),
    name: required(fields, "name"),
    version: required(fields, "version"),
    ...summary === void 0 ? {} : { summary },
    ...requiresPython === void 0 ? {} : { requiresPython },
    requiresDist: fields.get("requires-dist") ?? [],
    providesExtra: fields.get("provides-extra") ?? [],
    dynamic: fields.get("dynamic") ?? []
  };
}
var NEEDED = /* @__PURE__ */ new Set(["name", "version", "requires-dist", "requires-python", "provides-extra"]);
function isStaticMetadata(metadata) {
  const [, major = "0", minor = "0"] = /^(\d+)\.(\d+)$/.exec(metadata.metadataVersion) ?? [];
  const isRecent = Number(major) > 2 || Number(major) === 2 && Number(minor) >= 2;
  return isRecent && !metadata.dynamic.some((field) => NEEDED.has(field.toLowerCase()));
}

export {
  isDirectUrl,
  isLocalUrl,
  isSameVersion,
  checkIdentity,
  parseHeaders,
  parseCoreMetadata,
  isStaticMetadata
};
