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

export {
  visible,
  visibleName,
  spellOut,
  isInside
};
