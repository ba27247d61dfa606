import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  LONGEST_LINE,
  failureLines
} from "./chunk-FNWTYHGJ.js";
import {
  visible
} from "./chunk-O6QQTFT6.js";

// src/cli/failure-text.ts
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
  return failureLines(part).map((line) => visible(line, LONGEST_LINE)).join("\n    ");
}
function causes(cause) {
  if (!(cause instanceof Error)) return [];
  return (cause.stack ?? cause.message).split("\n").map((line) => `  ${visible(line, LONGEST_LINE)}`);
}

export {
  failureText
};
