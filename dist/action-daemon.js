import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  openGated
} from "./chunk-6OCXYYB2.js";
import {
  sealed
} from "./chunk-A4XHYGTF.js";
import "./chunk-7RRVQYFR.js";
import "./chunk-22NQ7APP.js";
import "./chunk-EFPOTGZE.js";
import "./chunk-ELNWGBSA.js";
import "./chunk-D3E2MTH2.js";
import "./chunk-34OKPKN2.js";
import {
  asFailure,
  realServices
} from "./chunk-YKFVZWJ7.js";
import "./chunk-33TIMOAJ.js";
import "./chunk-EVLJKOM6.js";
import "./chunk-CVORFDEZ.js";
import "./chunk-2EOKMK4D.js";
import "./chunk-QAHDUDVB.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-A6HBLX47.js";
import "./chunk-DUXCK6VF.js";
import "./chunk-YJDK2KHO.js";
import "./chunk-KTM2RE2M.js";
import "./chunk-WMQK4JRY.js";
import "./chunk-CSSLU4NT.js";
import "./chunk-SHNE3L4Q.js";
import "./chunk-5XWLU5OI.js";
import "./chunk-MUULUKXM.js";
import "./chunk-FT7KJOHR.js";
import "./chunk-YXJPMLYO.js";
import "./chunk-O6QQTFT6.js";
import "./chunk-X47OYJQJ.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-QBOPZQUG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-U44NVPD3.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";

// src/action-daemon.ts
import { randomBytes, timingSafeEqual } from "node:crypto";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
var LONGEST_JOB = 36 * 36e5;
function answer(message) {
  return new Promise((resolve) => {
    process.send?.(message, () => {
      resolve();
    });
  });
}
function isSame(given, secret) {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
async function serve(request) {
  const services = await realServices({
    assets: dirname(fileURLToPath(import.meta.url)),
    useCache: request.useCache
  });
  const [secret, key] = [randomBytes(16).toString("hex"), randomBytes(32).toString("hex")];
  const end = async (code) => {
    await gate.close();
    await services.dispose();
    process.exit(code);
  };
  const finish = async () => {
    const outcome = await gate.finish();
    setTimeout(() => void end(0), 500);
    return { status: 200, type: "text/plain", body: sealed(key, JSON.stringify(outcome)) };
  };
  const desk = (path) => path.startsWith("/finish/") && isSame(path.slice("/finish/".length), secret) ? finish() : void 0;
  const gate = await openGated(request, services, { signal: new AbortController().signal, desk });
  setTimeout(() => void end(4), LONGEST_JOB).unref();
  process.on("SIGTERM", () => void end(143));
  await answer({
    environment: gate.environment,
    shims: gate.shims,
    finish: `${gate.address}/desk/finish/${secret}`,
    key
  });
  process.disconnect();
}
process.once("message", (request) => {
  serve(request).catch(async (error) => {
    const { code, what, why, fix } = asFailure(error);
    await answer({ failure: { code, what, why, fix } });
    process.exit(2);
  });
});
