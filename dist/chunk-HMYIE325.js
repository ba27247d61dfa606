import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

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

export {
  refuse,
  NOT_FOUND,
  PAST,
  BAD_GATEWAY
};
