import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  require_pep440
} from "./chunk-QBOPZQUG.js";
import {
  __toESM
} from "./chunk-TMPMX5CX.js";

// src/model/percent-decoded.ts
import { unescape } from "node:querystring";
function percentDecoded(part) {
  return unescape(part);
}

// src/requirements/cursor.ts
var InvalidRequirement = class extends Error {
  constructor(expected, column) {
    super(`expected ${expected} at column ${column}`);
    this.expected = expected;
    this.column = column;
    this.name = "InvalidRequirement";
  }
  expected;
  column;
};
function reject(cursor, expected) {
  throw new InvalidRequirement(expected, cursor.at + 1);
}
function take(cursor, pattern) {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== void 0) cursor.at += found.length;
  return found;
}
function need(cursor, pattern, expected) {
  return take(cursor, pattern) ?? reject(cursor, expected);
}
function skipBlanks(cursor) {
  take(cursor, /[ \t]*/y);
}
function atEnd(cursor) {
  return cursor.at === cursor.text.length;
}

// src/requirements/marker-syntax.ts
var MAX_DEPTH = 100;
var VARIABLES = {
  python_version: "python_version",
  python_full_version: "python_full_version",
  os_name: "os_name",
  "os.name": "os_name",
  sys_platform: "sys_platform",
  "sys.platform": "sys_platform",
  platform_release: "platform_release",
  platform_system: "platform_system",
  platform_version: "platform_version",
  "platform.version": "platform_version",
  platform_machine: "platform_machine",
  "platform.machine": "platform_machine",
  platform_python_implementation: "platform_python_implementation",
  "platform.python_implementation": "platform_python_implementation",
  python_implementation: "platform_python_implementation",
  implementation_name: "implementation_name",
  implementation_version: "implementation_version",
  extra: "extra"
};
function readOperand(cursor) {
  const quoted = take(cursor, /'[^'\\]*'|"[^"\\]*"/y);
  if (quoted !== void 0) return { kind: "literal", text: quoted.slice(1, -1) };
  const start = cursor.at;
  const name = take(cursor, /[a-z_.]+/y) ?? "";
  if (Object.hasOwn(VARIABLES, name)) return { kind: "variable", text: VARIABLES[name] ?? name };
  cursor.at = start;
  return reject(cursor, "a marker variable such as python_version, or a quoted text");
}
function readOperator(cursor) {
  const word = take(cursor, /in\b|not[ \t]+in\b|===|==|~=|!=|<=|>=|<|>/y);
  if (word === void 0)
    return reject(cursor, "a marker operator: <=, <, !=, ==, >=, >, ~=, ===, in or not in");
  return word.startsWith("not") ? "not in" : word;
}
function readAtom(cursor, depth) {
  skipBlanks(cursor);
  if (take(cursor, /\(/y) !== void 0) {
    if (depth === MAX_DEPTH) return reject(cursor, `at most ${MAX_DEPTH} nested parentheses`);
    const inner = readOr(cursor, depth + 1);
    need(cursor, /\)/y, "a closing parenthesis");
    skipBlanks(cursor);
    return inner;
  }
  const left = readOperand(cursor);
  skipBlanks(cursor);
  const operator = readOperator(cursor);
  skipBlanks(cursor);
  const right = readOperand(cursor);
  skipBlanks(cursor);
  return { kind: "comparison", left, operator, right };
}
function readAnd(cursor, depth) {
  const parts = [readAtom(cursor, depth)];
  while (take(cursor, /and\b/y) !== void 0) parts.push(readAtom(cursor, depth));
  return { kind: "and", parts };
}
function readOr(cursor, depth) {
  const parts = [readAnd(cursor, depth)];
  while (take(cursor, /or\b/y) !== void 0) parts.push(readAnd(cursor, depth));
  return { kind: "or", parts };
}
function readMarker(cursor) {
  const marker = readOr(cursor, 0);
  if (!atEnd(cursor)) reject(cursor, "and, or, or the end of the marker");
  return marker;
}
function parseMarker(text) {
  return readMarker({ text, at: 0 });
}

// src/requirements/specifier.ts
var import_pep440 = __toESM(require_pep440(), 1);
var PIECE = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S.*)$/;
function isVersionFor(operator, version) {
  if (operator === "===") return /^[\w.+!*-]+$/.test(version);
  const isEquality = operator === "==" || operator === "!=";
  const isPrefix = version.endsWith(".*");
  const parts = (0, import_pep440.explain)(isPrefix ? version.slice(0, -2) : version);
  if (parts === null) return false;
  if (isPrefix) return isEquality && parts.local === null && !parts.is_prerelease && !parts.is_postrelease;
  if (parts.local !== null) return isEquality;
  return operator !== "~=" || parts.release.length > 1;
}
function parseSpecifier(text) {
  const [, operator = "", version = ""] = PIECE.exec(text.trim()) ?? [];
  return isVersionFor(operator, version) ? { operator, version } : void 0;
}
function parseSpecifiers(text) {
  if (text.trim() === "") return [];
  const pieces = text.replace(/,\s*$/, "").split(",").map(parseSpecifier);
  return pieces.includes(void 0) ? void 0 : pieces.filter((piece) => piece !== void 0);
}
function pinnedVersion(specifier) {
  const pieces = parseSpecifiers(specifier) ?? [];
  const [only] = pieces;
  if (pieces.length !== 1 || only?.operator !== "==" || only.version.endsWith(".*")) return void 0;
  return only.version;
}
function startsWith(parts, prefix) {
  const wanted = (0, import_pep440.explain)(prefix);
  if (wanted === null || wanted.epoch !== parts.epoch) return false;
  return wanted.release.every((number, index) => number === (parts.release[index] ?? 0));
}
function isAfter(version, parts, than, limit) {
  if ((0, import_pep440.compare)(version, than) <= 0) return false;
  if ((0, import_pep440.compare)(parts.base_version, limit.base_version) !== 0) return true;
  return (limit.is_postrelease || !parts.is_postrelease) && parts.local === null;
}
function isBefore(version, parts, than, limit) {
  if ((0, import_pep440.compare)(version, than) >= 0) return false;
  const isSameBase = (0, import_pep440.compare)(parts.base_version, limit.base_version) === 0;
  return limit.is_prerelease || !parts.is_prerelease || !isSameBase;
}
function isCompatible(parts, than, limit) {
  const prefix = `${limit.epoch}!${limit.release.slice(0, -1).join(".")}`;
  return (0, import_pep440.compare)(parts.public, than) >= 0 && startsWith(parts, prefix);
}
function isEqual(version, parts, than) {
  if (than.endsWith(".*")) return startsWith(parts, than.slice(0, -2));
  return (0, import_pep440.compare)(than.includes("+") ? version : parts.public, than) === 0;
}
function satisfies(version, specifier) {
  const { operator, version: than } = specifier;
  if (operator === "===") return version.toLowerCase() === than.toLowerCase();
  const parts = (0, import_pep440.explain)(version);
  const limit = (0, import_pep440.explain)(than.replace(/\.\*$/, ""));
  if (parts === null || limit === null) return false;
  switch (operator) {
    case "==":
      return isEqual(version, parts, than);
    case "!=":
      return !isEqual(version, parts, than);
    case "<=":
      return (0, import_pep440.compare)(parts.public, than) <= 0;
    case ">=":
      return (0, import_pep440.compare)(parts.public, than) >= 0;
    case "<":
      return isBefore(version, parts, than, limit);
    case ">":
      return isAfter(version, parts, than, limit);
    default:
      return isCompatible(parts, than, limit);
  }
}

// src/requirements/parse-requirement.ts
var MAX_LENGTH = 8192;
var IDENTIFIER = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/y;
function readExtras(cursor) {
  if (take(cursor, /\[[ \t]*/y) === void 0) return [];
  const extras = [];
  if (take(cursor, /\]/y) !== void 0) return extras;
  do {
    skipBlanks(cursor);
    extras.push(need(cursor, IDENTIFIER, "the name of an extra"));
    skipBlanks(cursor);
  } while (take(cursor, /,/y) !== void 0);
  need(cursor, /\]/y, "a comma or a closing bracket after the extras");
  return extras;
}
function readSpecifier(cursor) {
  const start = cursor.at;
  const isEnclosed = take(cursor, /\(/y) !== void 0;
  const specifier = (take(cursor, isEnclosed ? /[^();]*/y : /[^;]*/y) ?? "").trim();
  if (parseSpecifiers(specifier) === void 0) {
    cursor.at = start;
    reject(
      cursor,
      /^=[^=]/.test(specifier) ? "== (a single = is no operator)" : "a version specifier such as >=1.0,<2, or nothing"
    );
  }
  if (isEnclosed) need(cursor, /\)/y, "a closing parenthesis");
  return specifier;
}
function readMarkerText(cursor) {
  skipBlanks(cursor);
  if (atEnd(cursor)) return void 0;
  need(cursor, /;/y, "a semicolon before the marker, or the end");
  const start = cursor.at;
  readMarker(cursor);
  return cursor.text.slice(start).trim();
}
function parseRequirement(text) {
  const cursor = { text, at: 0 };
  const odd = /[^\t\x20-\x7e]/.exec(text);
  if (odd !== null) {
    cursor.at = odd.index;
    reject(cursor, "printable ASCII characters only");
  }
  if (text.length > MAX_LENGTH) reject(cursor, `at most ${MAX_LENGTH} characters`);
  skipBlanks(cursor);
  const name = need(cursor, IDENTIFIER, "the name of a package");
  skipBlanks(cursor);
  const extras = readExtras(cursor);
  skipBlanks(cursor);
  const isDirect = take(cursor, /@[ \t]*/y) !== void 0;
  const url = isDirect ? need(cursor, /[^ \t]+/y, "a URL after @") : void 0;
  const specifier = isDirect ? "" : readSpecifier(cursor);
  const marker = readMarkerText(cursor);
  return {
    name,
    extras,
    specifier,
    ...marker === void 0 ? {} : { marker },
    ...url === void 0 ? {} : { url }
  };
}

export {
  percentDecoded,
  InvalidRequirement,
  parseMarker,
  parseSpecifier,
  parseSpecifiers,
  pinnedVersion,
  satisfies,
  MAX_LENGTH,
  parseRequirement
};
