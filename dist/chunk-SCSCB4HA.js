import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  MANIFEST_PATH,
  readManifest
} from "./chunk-XJD6MB4E.js";
import {
  exists
} from "./chunk-U44NVPD3.js";

// src/verify.ts
import { join } from "node:path";

// src/integrity/compare.ts
function check(path, expected, found) {
  const wanted = expected === void 0 ? {} : { expected };
  if (found === void 0) return { path, state: "missing", ...wanted };
  if (found === "link" || found === "unreadable") return { path, state: found, ...wanted };
  const { sha256 } = found;
  const state = expected === void 0 ? "added" : sha256 === expected ? "same" : "changed";
  return { path, state, sha256, ...wanted };
}
function compareFiles({ files }, found) {
  return [.../* @__PURE__ */ new Set([...Object.keys(files), ...found.keys()])].sort().map(
    (path) => check(path, Object.hasOwn(files, path) ? files[path]?.sha256 : void 0, found.get(path))
  );
}

// src/integrity/origin.ts
function commitOf(read) {
  const head = read(".git/HEAD")?.trim();
  const reference = /^ref: (refs\/[\w./-]+)$/.exec(head ?? "")?.[1];
  if (reference === void 0) return head;
  const packed = read(".git/packed-refs")?.split("\n") ?? [];
  return read(`.git/${reference}`)?.trim() ?? packed.find((line) => line.endsWith(` ${reference}`))?.slice(0, 40);
}
function findOrigin(root, hasGit, read) {
  const path = root.split("\\").join("/");
  const action = /\/_actions\/([^/]+\/[^/]+)\/([^/]+)/.exec(path);
  if (action !== null)
    return { kind: "action", words: `as the Action ${action[1] ?? ""}`, revision: action[2] ?? "" };
  if (/\/_npx\/[^/]+\/node_modules\//.test(path)) return { kind: "npx", words: "by npx" };
  if (/\/node_modules\/[^/]+$/.test(path))
    return { kind: "npm", words: "by npm, or another package manager" };
  if (!hasGit) return { kind: "copy", words: "as a copy of its folder" };
  const revision = commitOf(read);
  return { kind: "checkout", words: "as a git checkout", ...revision === void 0 ? {} : { revision } };
}

// src/verify.ts
function isIntact({ files }) {
  return files.every(({ state }) => state === "same");
}
function readText(path, files) {
  try {
    return Buffer.from(files.read(path)).toString("utf8");
  } catch {
    return void 0;
  }
}
function listBelow(root, folder, files) {
  return files.list(join(root, folder)).flatMap((name) => {
    const path = folder === "" ? name : `${folder}/${name}`;
    const isFolder = !isLink(root, path, files) && files.stat(join(root, path)).isDirectory;
    return isFolder ? listBelow(root, path, files) : [path];
  });
}
function isLink(root, path, files) {
  try {
    return files.realpath(join(root, path)) !== join(root, path);
  } catch {
    return true;
  }
}
async function findFile(root, path, effects) {
  if (isLink(root, path, effects.files)) return "link";
  return await effects.fingerprint(join(root, path)) ?? "unreadable";
}
function pathsOf(root, origin, named, files) {
  const isWhole = origin.kind === "npm" || origin.kind === "npx";
  const listed = exists(join(root, "dist"), files) ? listBelow(root, isWhole ? "" : "dist", files) : [];
  return [.../* @__PURE__ */ new Set([...listed, ...named.filter((path) => exists(join(root, path), files))])];
}
async function verify(packageFolder, effects) {
  const { files } = effects;
  const root = files.realpath(packageFolder);
  const origin = findOrigin(
    root,
    exists(join(root, ".git"), files),
    (path) => readText(join(root, path), files)
  );
  const text = readText(join(root, MANIFEST_PATH), files);
  const manifest = text === void 0 ? void 0 : readManifest(text);
  const manifestSha256 = (await effects.fingerprint(join(root, MANIFEST_PATH)))?.sha256;
  const stated = {
    path: MANIFEST_PATH,
    state: text === void 0 ? "missing" : manifest === void 0 ? "changed" : "same",
    ...manifestSha256 === void 0 ? {} : { sha256: manifestSha256 }
  };
  const told = manifest ?? { bundled: {}, files: {} };
  const paths = pathsOf(root, origin, Object.keys(told.files), files).filter(
    (path) => path !== MANIFEST_PATH
  );
  const found = await Promise.all(
    paths.map(async (path) => [path, await findFile(root, path, effects)])
  );
  const checked = manifest === void 0 ? [] : compareFiles(manifest, new Map(found));
  return {
    root,
    origin,
    ...manifestSha256 === void 0 ? {} : { manifestSha256 },
    bundled: told.bundled,
    files: [...checked, stated].sort((a, b) => a.path < b.path ? -1 : 1)
  };
}

export {
  isIntact,
  verify
};
