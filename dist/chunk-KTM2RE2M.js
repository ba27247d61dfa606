import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  ArchiveRefusal
} from "./chunk-WMQK4JRY.js";
import {
  declaredEncoding
} from "./chunk-CSSLU4NT.js";
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

// src/python/decode.ts
function joinNewlines(text) {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function undecodable(reason) {
  return { code: "undecodable", reason };
}
function tryDecode(label, bytes) {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function isDamagedInComments(bytes) {
  return bytes.toString("latin1").split(/[\r\n]/).every((line) => tryDecode("utf-8", Buffer.from(line.split("#", 1)[0] ?? "", "latin1")) !== void 0);
}
function decodeUtf8(bytes, isNormal) {
  const text = tryDecode("utf-8", bytes);
  if (text !== void 0) return { text: joinNewlines(text) };
  if (!isNormal || !isDamagedInComments(bytes)) return undecodable("The file is not valid UTF-8.");
  return { text: joinNewlines(bytes.toString("utf8")) };
}
var CP1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function decodeLegacy(label, bytes) {
  if (label !== "windows-1252") return tryDecode(label, bytes);
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (char) => CP1252[char.charCodeAt(0) - 128] ?? char);
}
function decodeAs({ name, encoding }, bytes) {
  if (encoding.kind === "utf-8") return decodeUtf8(bytes, encoding.isNormal);
  if (encoding.kind === "ascii" && bytes.some((byte) => byte > 127))
    return undecodable("The file declares ASCII but holds other bytes.");
  if (encoding.kind === "ascii" || encoding.kind === "latin-1")
    return { text: joinNewlines(bytes.toString("latin1")) };
  const text = encoding.kind === "legacy" ? decodeLegacy(encoding.label, bytes) : void 0;
  if (text !== void 0) return { text: joinNewlines(text) };
  const reason = `The file declares the encoding ${name.slice(0, 40)}.`;
  return { code: "unusual-encoding", reason, shown: bytes.toString("latin1") };
}
var UNDECLARED = { name: "utf-8", encoding: { kind: "utf-8", isNormal: true } };
function declarationOf(bytes) {
  const first = bytes.indexOf(10);
  const second = first < 0 ? -1 : bytes.indexOf(10, first + 1);
  return declaredEncoding(bytes.toString("latin1", 0, second < 0 ? bytes.length : second));
}
function decodeSource(bytes) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isMarked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const body = isMarked ? view.subarray(3) : view;
  if (body.includes(0)) return undecodable("The file holds NUL bytes, which Python refuses.");
  const declared = declarationOf(body) ?? UNDECLARED;
  const { encoding } = declared;
  if (isMarked && encoding.kind !== "hiding" && !(encoding.kind === "utf-8" && encoding.isNormal))
    return undecodable("The file has a UTF-8 mark but declares another encoding.");
  return decodeAs(declared, body);
}

export {
  isDirectUrl,
  isLocalUrl,
  isSameVersion,
  checkIdentity,
  parseHeaders,
  parseCoreMetadata,
  isStaticMetadata,
  declarationOf,
  decodeSource
};
