import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  normalizeName
} from "./chunk-RYY5ESDO.js";

// package.json
var package_default = {
  name: "depsec",
  version: "1.0.0",
  description: "Keeps malicious and vulnerable Python packages off your machine: reads every package before any of its code can run.",
  keywords: [
    "pip",
    "python",
    "supply-chain",
    "security",
    "malware",
    "typosquatting",
    "vulnerabilities",
    "audit",
    "sarif",
    "github-action"
  ],
  homepage: "https://github.com/depsec/action#readme",
  bugs: "https://github.com/depsec/action/issues",
  repository: {
    type: "git",
    url: "git+https://github.com/depsec/action.git"
  },
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20.15"
  },
  bin: {
    depsec: "dist/cli.js"
  },
  exports: {
    ".": {
      types: "./dist/types/index.d.ts",
      default: "./dist/index.js"
    },
    "./package.json": "./package.json"
  },
  files: [
    "dist",
    "action.yml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "SECURITY.md"
  ],
  scripts: {
    all: "npm run generate && npm run lint && npm run typecheck && npm test",
    generate: "tsx scripts/rule-tables.ts && tsx scripts/generate.ts",
    format: "prettier --log-level warn --write .",
    lint: "prettier --log-level warn --check . && eslint .",
    typecheck: "tsc -p tsconfig.json --noEmit",
    package: "tsx scripts/package.ts",
    test: "npm run package && node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",
    "test:online": "npm run package && node --experimental-vm-modules node_modules/jest/bin/jest.js --config jest.online.config.js",
    bench: "npm run package && tsx scripts/bench.ts",
    "bench:gate": "npm run package && tsx scripts/bench-gate.ts",
    "check:budgets": "tsx scripts/check-budgets.ts",
    "check:filter": "tsx scripts/check-filter.ts",
    "check:archives": "tsx scripts/check-archives.ts",
    "check:workflows": "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js __tests__/action/linters",
    "check:requirements": "tsx scripts/check-requirements.ts",
    "check:signals": "npm run package && tsx scripts/check-signals.ts",
    "bench:peers": "tsx scripts/bench-peers.ts",
    measure: "tsx scripts/measure.ts",
    evasion: "tsx scripts/evasion.ts",
    "measure:names": "tsx scripts/measure-names.ts"
  },
  devDependencies: {
    "@actions/cache": "6.3.0",
    "@actions/core": "3.0.1",
    "@actions/glob": "0.7.0",
    "@anthropic-ai/sdk": "1.13.0",
    "@cyclonedx/cyclonedx-library": "10.3.0",
    "@jest/globals": "30.5.2",
    "@renovatebot/pep440": "4.2.4",
    "@sigstore/bundle": "4.0.0",
    "@sigstore/core": "3.2.1",
    "@sigstore/mock": "0.11.0",
    "@sigstore/protobuf-specs": "0.5.2",
    "@sigstore/tuf": "4.0.2",
    "@sigstore/verify": "3.1.1",
    "@types/cacache": "20.0.1",
    "@types/jest": "30.0.0",
    "@types/node": "20.19.43",
    "@types/spdx-expression-parse": "4.0.0",
    "ae-cvss-calculator": "1.0.13",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "ajv-formats-draft2019": "1.6.1",
    asn1js: "3.1.0",
    cacache: "20.0.4",
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "eslint-plugin-regexp": "3.1.1",
    "fastest-levenshtein": "1.0.16",
    htmlparser2: "10.1.0",
    jest: "30.5.2",
    marked: "18.2.1",
    "packageurl-js": "2.0.1",
    prettier: "3.10.1",
    "smol-toml": "1.9.1",
    "spdx-expression-parse": "4.0.0",
    "toml-eslint-parser": "1.0.3",
    "tree-sitter-python": "0.25.0",
    "ts-jest": "29.4.15",
    tsx: "4.23.15",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0",
    undici: "7.30.2",
    "web-tree-sitter": "0.27.1",
    "xz-decompress": "0.2.3",
    yaml: "2.9.1",
    zod: "4.6.7"
  },
  overrides: {
    "unrs-resolver": "1.12.2"
  }
};

// src/version.ts
var VERSION = package_default.version;

// src/model/report.ts
var REPORT_FORMATS = ["text", "json", "sarif", "markdown", "gitlab"];
var VERDICTS = ["safe", "warned", "blocked", "unscanned"];
var WORST_FIRST = ["blocked", "unscanned", "warned", "safe"];

// src/report/order.ts
function orderReport(report) {
  return {
    ...report,
    incomplete: sortedBy(report.incomplete, (entry) => [entry.source, entry.reason]),
    skipped: sortedBy(report.skipped, (entry) => [entry.tier, entry.reason]),
    packages: sortedBy(report.packages, (entry) => [
      normalizeName(entry.name),
      entry.version,
      entry.scope,
      entry.name
    ]).map(orderPackage)
  };
}
function orderPackage(entry) {
  return {
    ...entry,
    requiredBy: sortedBy(entry.requiredBy, ({ file, line, path }) => [path.length, file, line, ...path]),
    artifacts: sortedBy(entry.artifacts, ({ filename, sha256, url }) => [filename, sha256, url]),
    unscanned: sortedBy(entry.unscanned, ({ artifact, file, code, reason }) => [
      artifact,
      file,
      code,
      reason
    ]),
    findings: orderFindings(entry.findings)
  };
}
function orderFindings(findings) {
  return sortedBy(findings, (finding) => [
    -finding.score,
    finding.tier === 3 ? 1 : 0,
    finding.rule,
    finding.file,
    finding.line,
    finding.artifact,
    finding.message,
    finding.advisory?.id,
    finding.evidence
  ]);
}
function sortedBy(values, keysOf) {
  return values.map((value) => ({ value, keys: keysOf(value) })).sort((a, b) => compareKeys(a.keys, b.keys)).map(({ value }) => value);
}
function compareKeys(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (left === void 0) return -1;
    if (right === void 0) return 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

// src/redact-secrets.ts
var REDACTED = "[redacted]";
var SHAPES = [
  [
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY[^]{0,20000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$)/g,
    ""
  ],
  // Anthropic, OpenAI and services that use their shape.
  [/\bsk-(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{16,400}/g, ""],
  [/\b(?:gh[opusr]_[A-Za-z0-9]{16,400}|github_pat_\w{16,400})/g, ""],
  [/\bgl(?:pat|oas|dt|rt|cbt|ptt|ft|agent|soat|ffct)-[\w.-]{16,400}/g, ""],
  [/\b(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b/g, ""],
  [/\bxox[abeoprs]-[\w-]{10,400}|\bxapp-[\w-]{10,400}/g, ""],
  [/(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{10,400}/g, ""],
  [/(?<=discord(?:app)?\.com\/api\/webhooks\/)\d{6,30}\/[\w-]{16,400}/g, ""],
  [/\b\d{8,12}:AA[\w-]{30,60}/g, ""],
  [/\bAIza[\w-]{30,60}|\bya29\.[\w-]{16,400}|\bGOCSPX-[\w-]{16,60}/g, ""],
  [/\bpypi-AgE[\w-]{16,400}|\bnpm_[A-Za-z0-9]{16,60}|\bdckr_pat_[\w-]{16,60}/g, ""],
  [/\b[rs]k_(?:live|test)_\w{10,200}|\bwhsec_[\w+/=]{16,100}/g, ""],
  [/\bhf_[A-Za-z0-9]{16,60}|\bSG\.[\w-]{16,60}\.[\w-]{16,100}|\bdop_v1_[0-9a-f]{40,80}/g, ""],
  [/\beyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,4000}/g, ""],
  [/(?<=AccountKey=|SharedAccessKey=)[\w+/=]{16,200}/gi, ""],
  // User and password in an address; a bare user name stays only for git.
  [/(?<=:\/\/)(?!git@)[^\s/@"'<>\\]{1,400}@/g, "@"],
  [/(?<=\b(?:bearer|basic)\s{1,4})[\w+/.~-]{12,4000}={0,2}/gi, ""],
  [
    /(?<=\b(?:x-api-key|authorization|proxy-authorization)["']?\s{0,4}[:=,]\s{0,4}["']?)(?!bearer|basic)[^\s"']{8,4000}/gi,
    ""
  ]
];
var NAMES = String.raw`(?:pass(?:word|wd|phrase|wort)|pwd|secret|token|credential|api[_-]?key|access[_-]?key|auth[_-]?key|private[_-]?key|account[_-]?key)\w{0,30}`;
var QUOTED = new RegExp(
  String.raw`(${NAMES}["'\]]{0,3}\s{0,5}(?::|==?|=>)\s{0,5}[rbfu]{0,2})(["'])(?:(?!\2)[^\\\n]|\\.){4,4000}\2`,
  "gi"
);
var SECOND = new RegExp(
  String.raw`(${NAMES}["'],\s{0,5}[rbfu]{0,2})(["'])(?=[^"'\d]{0,400}\d)(?:(?!\2)[^\\\n]|\\.){8,4000}\2`,
  "gi"
);
var BARE = new RegExp(
  String.raw`(${NAMES}\s{0,5}[=:]\s{0,5})(?=[A-Za-z_$%^&*!+/@#-]{0,200}\d)([\w$%^&*!+/@#-]{6,400})(?![\w.([])`,
  "gi"
);
var SECRET_NAME = /TOKEN|SECRET|PASSW|PASSPHRASE|API[_-]?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIAL|_AUTH|_PWD$/i;
var SHORTEST_KNOWN = 8;
function secretsIn(environment) {
  const values = Object.entries(environment).flatMap(
    ([name, value = ""]) => SECRET_NAME.test(name) && value.length >= SHORTEST_KNOWN ? [value] : []
  );
  return [...new Set(values)].sort((a, b) => b.length - a.length);
}
function redactSecrets(text, known = []) {
  let shown = text;
  for (const secret of known) shown = shown.replaceAll(secret, REDACTED);
  for (const [shape, kept] of SHAPES)
    shown = shown.replace(shape, (found) => `${REDACTED}${kept}${"\n".repeat(found.split("\n").length - 1)}`);
  return shown.replace(QUOTED, `$1$2${REDACTED}$2`).replace(SECOND, `$1$2${REDACTED}$2`).replace(BARE, `$1${REDACTED}`);
}
function redactValue(value, known = []) {
  const walk = (inner) => {
    if (typeof inner === "string") return redactSecrets(inner, known);
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, field]) => [name, walk(field)]));
  };
  return walk(value);
}

// src/gate/refusal.ts
var LIMIT = 200;
function reasonPhrase(text) {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, LIMIT);
}
function refuse(project, version, why) {
  return { status: 403, reason: reasonPhrase(`depsec refused ${project} ${version}: ${why}`) };
}
var NOT_FOUND = { status: 404, reason: "Not found" };
var PAST = { status: 403, reason: "depsec refused an address past the gate" };
var BAD_GATEWAY = { status: 502, reason: "depsec could not reach the index" };

// src/model/review.ts
var DEFAULT_MODEL = "claude-sonnet-4-20250514";

export {
  REPORT_FORMATS,
  VERDICTS,
  WORST_FIRST,
  orderReport,
  sortedBy,
  DEFAULT_MODEL,
  secretsIn,
  redactSecrets,
  redactValue,
  refuse,
  NOT_FOUND,
  PAST,
  BAD_GATEWAY,
  VERSION
};
