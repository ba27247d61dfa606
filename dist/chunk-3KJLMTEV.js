import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/model/failure.ts
var FAILURE_CODES = [
  "usage",
  "config",
  "requirements-unreadable",
  "requirements-syntax",
  "requirements-refused",
  "requirements-conflict",
  "python-missing",
  "python-too-old",
  "python-broken",
  "index-unreachable",
  "index-refused",
  "index-invalid",
  "package-unknown",
  "unsatisfiable",
  "hash-missing",
  "hash-mismatch",
  "download-failed",
  "resolution-failed",
  "advisories-invalid",
  "not-installed",
  "install-interrupted",
  "disk",
  "interrupted",
  "internal"
];
var Failure = class extends Error {
  code;
  what;
  why;
  fix;
  constructor(parts, cause) {
    super(`${parts.what} ${parts.why} ${parts.fix}`, { cause });
    this.name = "Failure";
    this.code = parts.code;
    this.what = parts.what;
    this.why = parts.why;
    this.fix = parts.fix;
  }
};

export {
  FAILURE_CODES,
  Failure
};
