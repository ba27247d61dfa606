import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/action/sealed.ts
import { createHmac, timingSafeEqual } from "node:crypto";
function seal(key, text) {
  return createHmac("sha256", key).update(text).digest("hex");
}
function sealed(key, text) {
  return `${seal(key, text)}
${text}`;
}
function unsealed(key, given) {
  const [told = "", ...lines] = given.split("\n");
  const text = lines.join("\n");
  const [a, b] = [Buffer.from(told), Buffer.from(seal(key, text))];
  return a.length === b.length && timingSafeEqual(a, b) ? text : void 0;
}

export {
  sealed,
  unsealed
};
