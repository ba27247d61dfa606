import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  countOf
} from "./chunk-O6QQTFT6.js";

// src/report/bounded.ts
function bounded(values, limit, render, rest) {
  const hidden = values.length - limit;
  const shown = values.slice(0, limit).map(render);
  return hidden > 0 ? [...shown, rest(hidden)] : shown;
}

// src/report/failure-lines.ts
var LONGEST_LINE = 1e3;
var MOST_LINES = 60;
function failureLines(part) {
  return bounded(
    part.split("\n"),
    MOST_LINES,
    (line) => line,
    (hidden) => `and ${countOf(hidden, "more line")}`
  );
}
var LONGEST_SENTENCE = 4e3;
function failureSentence({ what, why, fix }) {
  return [what, why, fix].flatMap(failureLines).join(" ");
}

export {
  bounded,
  LONGEST_LINE,
  failureLines,
  LONGEST_SENTENCE,
  failureSentence
};
