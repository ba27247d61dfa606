import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  Failure
} from "./chunk-3KJLMTEV.js";
import "./chunk-TMPMX5CX.js";

// src/services/npm-registry.ts
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
var PATIENCE = 6e4;
function unknown(got, cause) {
  return new Failure(
    {
      code: "usage",
      what: `Expected \`npm config get registry\` to print an address, got: ${got}.`,
      why: "The registry that npm uses attests where depsec comes from.",
      fix: "Make npm available on PATH, or verify without --provenance."
    },
    cause
  );
}
async function npmRegistry(environment) {
  const folder = mkdtempSync(join(tmpdir(), "depsec-npm-"));
  try {
    const options = {
      cwd: folder,
      env: environment,
      timeout: PATIENCE,
      windowsHide: true,
      shell: process.platform === "win32"
    };
    const { stdout } = await promisify(execFile)("npm", ["config", "get", "registry"], options);
    const address = stdout.trim();
    if (!URL.canParse(address) || !/^https?:/.test(address))
      throw unknown(address.slice(0, 200) || "nothing");
    return address;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw unknown(error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error), error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
export {
  npmRegistry
};
