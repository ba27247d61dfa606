import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  declaredEncoding
} from "./chunk-PWX7Q7EM.js";

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
  declarationOf,
  decodeSource
};
