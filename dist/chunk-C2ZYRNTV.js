import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  PROJECT_URL
} from "./chunk-33TIMOAJ.js";
import {
  visible
} from "./chunk-AF6UMH7P.js";
import {
  Failure
} from "./chunk-T6ZGVCP7.js";

// src/cli/failure-text.ts
var LIMIT = 2e3;
var MOST_LINES = 60;
function asFailure(error, signal) {
  if (signal.aborted && !(error instanceof Failure && error.code === "install-interrupted"))
    return new Failure(
      {
        code: "interrupted",
        what: `depsec was stopped by ${String(signal.reason)}.`,
        why: "Nothing was judged.",
        fix: "Start it again."
      },
      error
    );
  if (error instanceof Failure) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure(
    {
      code: "internal",
      what: `depsec met something it did not expect: ${text}`,
      why: "This is a defect of depsec. Nothing was judged, so nothing is known to be safe.",
      fix: `Run the same command with -v and report what it prints: ${PROJECT_URL}/issues`
    },
    error
  );
}
function failureText(failure, verbose) {
  const lines = [
    `✗ ${partText(failure.what)}`,
    `  Why  ${partText(failure.why)}`,
    `  Fix  ${partText(failure.fix)}`,
    ...verbose ? causes(failure.cause) : []
  ];
  return `${lines.join("\n")}
`;
}
function partText(part) {
  return part.split("\n").slice(0, MOST_LINES).map((line) => visible(line, LIMIT)).join("\n    ");
}
function causes(cause) {
  if (!(cause instanceof Error)) return [];
  return (cause.stack ?? cause.message).split("\n").map((line) => `  ${visible(line, LIMIT)}`);
}

export {
  asFailure,
  failureText
};
