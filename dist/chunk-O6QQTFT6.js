import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/model/is-inside.ts
import { isAbsolute, relative, sep } from "node:path";
function isInside(root, path) {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// src/report/escape/visible.ts
var DECEIVING = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?! )\\p{Zs}", "u");
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var STACKED_MARKS = 3;
var TEXT_LIMIT = 400;
var NAME_LIMIT = 100;
function codePointEscape(char) {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
function visible(text, limit = TEXT_LIMIT) {
  return breakRunnerCommands(spelled(text, limit, (char) => DECEIVING.test(char)));
}
function visibleName(name) {
  return breakRunnerCommands(spelled(name, NAME_LIMIT, (char) => !/[ -~]/.test(char)));
}
function spellOut(line) {
  return spelled(line, Infinity, (char) => char !== "	" && DECEIVING.test(char));
}
function spelled(text, limit, isHidden) {
  if (text.length < limit && /^[ -~]*$/.test(text)) return text;
  let shown = "";
  let length = 0;
  let marks = 0;
  for (const char of text) {
    marks = new RegExp("\\p{M}", "u").test(char) ? marks + 1 : 0;
    const piece = marks > STACKED_MARKS || isHidden(char) ? SHORT[char] ?? codePointEscape(char) : char;
    length += piece === char ? 1 : piece.length;
    if (length > limit - 1) return `${shown}…`;
    shown += piece;
  }
  return shown;
}
function breakRunnerCommands(text) {
  return text.replace(/##(?=\w*\[)/g, "#\\u{23}").replace(/^\s*::/, (start) => `${start.slice(0, -2)}\\u{3a}:`);
}

// src/report/words.ts
var VERDICT_WORDS = {
  safe: "Safe",
  warned: "Warned",
  blocked: "Blocked",
  unscanned: "Unscanned"
};
var REACH_WORDS = {
  install: "runs at install",
  start: "runs at every Python start",
  import: "runs on import",
  script: "runs as a command",
  call: "runs when called",
  never: "never runs by itself"
};
var TIER_WORDS = {
  1: "release facts",
  2: "source analysis",
  3: "AI review"
};
function countOf(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function countParts({ safe, warned, blocked, unscanned }) {
  const parts = [
    { verdict: "safe", count: safe, words: `${countOf(safe, "package")} safe` },
    { verdict: "warned", count: warned, words: countOf(warned, "warning") },
    { verdict: "blocked", count: blocked, words: `${blocked} blocked` },
    { verdict: "unscanned", count: unscanned, words: `${unscanned} unscanned` }
  ];
  return parts.filter(({ verdict, count }) => verdict !== "unscanned" || count > 0);
}
function countsLine(counts) {
  return countParts(counts).map(({ words }) => words).join(" · ");
}
function activeFindings(entry) {
  return entry.findings.filter((finding) => finding.ignored === void 0);
}
function isNotable(finding) {
  return finding.severity !== "INFO" && finding.severity !== "LOW";
}
function notableFindings(entry) {
  const decides = ({ score }) => entry.verdict !== "safe" && score >= entry.score;
  return activeFindings(entry).filter((finding) => isNotable(finding) || decides(finding));
}
function activeUnscanned(entry) {
  return entry.unscanned.filter((place) => place.ignored === void 0);
}
function reasonFor(entry) {
  const { by, reason } = entry.decision;
  if (by === "allowlist") return reason ?? "It is on the allow list.";
  if (by === "denylist") return reason ?? "It is on the deny list.";
  if (entry.verdict === "unscanned") return activeUnscanned(entry)[0]?.reason;
  if (entry.verdict !== "safe") return activeFindings(entry)[0]?.message ?? reason;
  return by === "ignore" ? `ignored: ${reason ?? "no reason given"}` : void 0;
}
function ignoredWords(entry) {
  const all = [
    ...entry.findings.map(({ rule, ignored }) => ({ id: rule, ignored })),
    ...entry.unscanned.map(({ code, ignored }) => ({ id: code, ignored }))
  ];
  return all.flatMap(
    ({ id, ignored }) => ignored === void 0 ? [] : [`ignored until ${ignored.expires}: ${id} — ${ignored.reason}`]
  );
}
function requiredByWords(required) {
  return [originWords(required), ...required.path.length > 1 ? required.path : []].join(" → ");
}
function originWords({ file, line }) {
  if (file === void 0) return "the command line";
  return line === void 0 ? file : `${file}:${line}`;
}
function placeOf({
  artifact,
  file,
  line
}) {
  const place = file === void 0 || line === void 0 ? file : `${file}:${line}`;
  if (place === void 0) return artifact;
  return artifact === void 0 ? place : `${place} in ${artifact}`;
}
function detailsOf(finding) {
  const { advisory, reach, message } = finding;
  const ids = advisory === void 0 ? [] : [advisory.id, ...advisory.aliases];
  const details = [
    reach && REACH_WORDS[reach],
    ids.filter((id) => !message.startsWith(`${id}:`)).join(", ") || void 0,
    advisory && advisory.fixed.length > 0 ? `fixed in ${advisory.fixed.join(", ")}` : void 0
  ];
  return details.filter((detail) => detail !== void 0);
}
function stepPlace({ file, line, layer }) {
  return `${file}:${line}${layer === 0 ? "" : ` after ${countOf(layer, "decoding")}`}`;
}
function isOfFiles({ environment }) {
  return environment.python === "";
}
function waysWord(isOfFilesAlone) {
  return isOfFilesAlone ? "Read from" : "Required by";
}
function tellingSteps({ chain = [], file, line }) {
  const [first, second] = chain;
  if (first === void 0 || second !== void 0 || first.decoded !== void 0) return chain;
  return first.file === file && first.line === line ? [] : chain;
}
function allSkippedWords(skipped) {
  return skipped.map(({ tier, reason }) => tier === 1 ? reason : `${TIER_WORDS[tier]}: ${reason}`).join("; ");
}
function skippedWords({ tier, reason }) {
  return `${TIER_WORDS[tier]} (tier ${tier}): ${reason}`;
}

export {
  visible,
  visibleName,
  spellOut,
  VERDICT_WORDS,
  countOf,
  countParts,
  countsLine,
  activeFindings,
  isNotable,
  notableFindings,
  activeUnscanned,
  reasonFor,
  ignoredWords,
  requiredByWords,
  originWords,
  placeOf,
  detailsOf,
  stepPlace,
  isOfFiles,
  waysWord,
  tellingSteps,
  allSkippedWords,
  skippedWords,
  isInside
};
