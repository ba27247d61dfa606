import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  readLocal
} from "./chunk-EFPOTGZE.js";
import {
  assembleReport,
  judgeReleases,
  openKnowledge,
  reviewReleases
} from "./chunk-D3E2MTH2.js";
import {
  isInside
} from "./chunk-O6QQTFT6.js";
import {
  Failure
} from "./chunk-3KJLMTEV.js";

// src/scan.ts
import { basename, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
var AT_ONCE = 16;
var NOTHING_CHOSEN = { python: "", pip: "", platform: "", source: "" };
var ARCHIVE = /\.(?:whl|zip|tar|tgz|tar\.(?:gz|bz2|xz))$/i;
function missing(path) {
  return new Failure({
    code: "usage",
    what: `Expected a wheel, sdist or folder at ${path}, found nothing.`,
    why: "A scan that leaves something out would look like a clean one.",
    fix: "Check the spelling, or the pattern that should have matched files."
  });
}
function archivesIn(folder, files) {
  const names = files.list(folder);
  const isArchive = (name) => ARCHIVE.test(name) && files.stat(join(folder, name)).isFile;
  return names.length > 0 && names.every(isArchive) ? names.map((name) => join(folder, name)) : [];
}
function pathsAt(path, files) {
  try {
    const real = files.realpath(path);
    const within = files.stat(real).isDirectory ? archivesIn(real, files) : [];
    return within.length > 0 ? within.map((archive) => files.realpath(archive)) : [real];
  } catch {
    throw missing(path);
  }
}
function listTargets({ root, paths }, files) {
  const found = new Set(paths.flatMap((path) => pathsAt(resolve(root, path), files)));
  return [...found].map((path) => {
    const way = relative(root, path).split(sep).join("/");
    return { path, filename: basename(path), shown: way !== "" && isInside(root, path) ? way : path };
  });
}
async function readAll(targets, services, { signal, onProgress }) {
  const releases = [];
  const left = targets.entries();
  let done = 0;
  const work = async () => {
    for (const [at, target] of left) {
      signal.throwIfAborted();
      releases[at] = await readLocal(target, services);
      onProgress({ phase: "scan", done: done += 1, total: targets.length, name: target.filename });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return releases;
}
function otherNote({ requiredBy, artifacts }) {
  const isOther = artifacts.some(
    ({ artifact: { filename }, inspection: { unscanned } }) => !ARCHIVE.test(filename) && unscanned.some(({ code }) => code === "unsupported-format")
  );
  const place = requiredBy[0]?.file ?? "";
  return isOther ? [
    `${place} is neither a folder nor named like a wheel or sdist; a requirements file is audited with depsec audit -r.`
  ] : [];
}
function emptyNote({ requiredBy, artifacts }) {
  const isEmpty = artifacts.every(
    ({ inspection: { metadata, stats, unscanned } }) => metadata === void 0 && stats.pythonFiles === 0 && unscanned.length === 0
  );
  const place = requiredBy[0]?.file ?? "";
  return isEmpty ? [`${place} holds no Python code and no package: there was nothing to judge.`] : [];
}
function placeOf(sha256, releases) {
  const found = releases.flatMap(({ artifacts }) => artifacts).find(({ artifact }) => artifact.sha256 === sha256);
  return found === void 0 ? void 0 : fileURLToPath(found.artifact.url);
}
async function scan(request, services, watch = {}) {
  const { signal = new AbortController().signal, onProgress = () => void 0 } = watch;
  const targets = listTargets(request, services.files);
  const http = services.connect({ offline: true });
  const modelHttp = request.ai.isAskedFor ? services.connect({ offline: false }) : http;
  const knowledge = openKnowledge({ request, http, modelHttp, services, onProgress, signal });
  const releases = await readAll(targets, services, { signal, onProgress });
  const judged = await reviewReleases(
    await judgeReleases(releases, knowledge),
    (sha256) => Promise.resolve(placeOf(sha256, releases)),
    knowledge
  );
  return assembleReport({
    request,
    environment: NOTHING_CHOSEN,
    judged: judged.releases,
    incomplete: judged.incomplete,
    skipped: judged.skipped,
    notes: [
      ...judged.notes,
      ...releases.flatMap((release) => [...emptyNote(release), ...otherNote(release)])
    ]
  });
}

export {
  scan
};
