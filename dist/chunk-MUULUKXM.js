import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  Failure
} from "./chunk-3KJLMTEV.js";

// src/requirements/problem.ts
var MAX_SHOWN = 50;
var MANY = 10;
var OF_MANY = 3;
var WHYS = {
  refused: "depsec gives pip only what it can read before any of it runs; these lines would get around that.",
  missing: "What does not exist cannot be read, so it cannot be judged.",
  syntax: "pip would not accept this either, so what it asks for cannot be audited."
};
function printable(text) {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?").slice(0, 300);
}
function placeOf(origin) {
  if (origin.file === void 0) return "command line";
  return origin.line === void 0 ? printable(origin.file) : `${printable(origin.file)}:${origin.line}`;
}
function linesOf(problems) {
  const keyOf = ({ origin, what }) => `${origin.file ?? ""}
${what}`;
  const totals = /* @__PURE__ */ new Map();
  for (const problem of problems) totals.set(keyOf(problem), (totals.get(keyOf(problem)) ?? 0) + 1);
  const told = /* @__PURE__ */ new Map();
  return problems.flatMap((problem) => {
    const key = keyOf(problem);
    const total = totals.get(key) ?? 0;
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    const line = `${placeOf(problem.origin)}: ${problem.what}.`;
    if (problem.kind === "refused" || total <= MANY || before < OF_MANY - 1) return [line];
    const { file } = problem.origin;
    const more = `and ${total - OF_MANY} more lines like these; is ${placeOf(file === void 0 ? {} : { file })} a requirements file?`;
    return before === OF_MANY - 1 ? [line, more] : [];
  });
}
function failureOf(problems) {
  const gravest = ["refused", "missing"].find((one) => problems.some(({ kind }) => kind === one));
  const lines = linesOf(problems);
  const shown = lines.slice(0, MAX_SHOWN);
  const hidden = lines.length - shown.length;
  return new Failure({
    code: gravest === void 0 ? "requirements-syntax" : "requirements-refused",
    what: [...shown, ...hidden > 0 ? [`and ${hidden} more.`] : []].join("\n"),
    why: WHYS[gravest ?? "syntax"],
    fix: [...new Set(problems.map(({ fix }) => fix))].join("\n")
  });
}

export {
  printable,
  placeOf,
  failureOf
};
