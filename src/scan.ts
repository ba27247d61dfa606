import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleReport } from './assemble-report.js';
import { judgeReleases, openKnowledge } from './judge-releases.js';
import type { Files, Services } from './model/effects.js';
import { Failure } from './model/failure.js';
import { isInside } from './model/is-inside.js';
import type { Release } from './model/release.js';
import type { Environment, Report } from './model/report.js';
import type { ScanRequest } from './model/request.js';
import type { ScanWatch } from './model/watch.js';
import { reviewReleases } from './review-releases.js';
import { readLocal, type LocalTarget } from './read-local.js';

/** Archives that are read at the same time; there are fewer workers, but files are hashed meanwhile. */
const AT_ONCE = 16;
const NOTHING_CHOSEN: Environment = { python: '', pip: '', platform: '', source: '' };
const ARCHIVE = /\.(?:whl|zip|tar|tgz|tar\.(?:gz|bz2|xz))$/i;

function missing(path: string): Failure {
  return new Failure({
    code: 'usage',
    what: `Expected a wheel, sdist or folder at ${path}, found nothing.`,
    why: 'A scan that leaves something out would look like a clean one.',
    fix: 'Check the spelling, or the pattern that should have matched files.',
  });
}

/** The archives in a folder that holds nothing else; empty for any other folder, which is an unpacked package. */
function archivesIn(folder: string, files: Files): readonly string[] {
  const names = files.list(folder);
  const isArchive = (name: string): boolean => ARCHIVE.test(name) && files.stat(join(folder, name)).isFile;
  return names.length > 0 && names.every(isArchive) ? names.map((name) => join(folder, name)) : [];
}

function pathsAt(path: string, files: Files): readonly string[] {
  try {
    const real = files.realpath(path);
    const within = files.stat(real).isDirectory ? archivesIn(real, files) : [];
    return within.length > 0 ? within.map((archive) => files.realpath(archive)) : [real];
  } catch {
    throw missing(path);
  }
}

function listTargets({ root, paths }: ScanRequest, files: Files): readonly LocalTarget[] {
  const found = new Set(paths.flatMap((path) => pathsAt(resolve(root, path), files)));
  return [...found].map((path) => {
    const way = relative(root, path).split(sep).join('/');
    return { path, filename: basename(path), shown: way !== '' && isInside(root, path) ? way : path };
  });
}

async function readAll(
  targets: readonly LocalTarget[],
  services: Services,
  { signal, onProgress }: Required<ScanWatch>,
): Promise<readonly Release[]> {
  const releases: Release[] = [];
  const left = targets.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [at, target] of left) {
      signal.throwIfAborted();
      releases[at] = await readLocal(target, services);
      onProgress({ phase: 'scan', done: (done += 1), total: targets.length, name: target.filename });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return releases;
}

/** A note for files that are no package, such as a requirements file. */
function otherNote({ requiredBy, artifacts }: Release): string[] {
  const isOther = artifacts.some(
    ({ artifact: { filename }, inspection: { unscanned } }) =>
      !ARCHIVE.test(filename) && unscanned.some(({ code }) => code === 'unsupported-format'),
  );
  const place = requiredBy[0]?.file ?? '';
  return isOther
    ? [
        `${place} is neither a folder nor named like a wheel or sdist; a requirements file is audited with depsec audit -r.`,
      ]
    : [];
}

/** A note for folders without any Python code, which were probably named by mistake. */
function emptyNote({ requiredBy, artifacts }: Release): string[] {
  const isEmpty = artifacts.every(
    ({ inspection: { metadata, stats, unscanned } }) =>
      metadata === undefined && stats.pythonFiles === 0 && unscanned.length === 0,
  );
  const place = requiredBy[0]?.file ?? '';
  return isEmpty ? [`${place} holds no Python code and no package: there was nothing to judge.`] : [];
}

/** The path of an archive or folder that was read, by its hash. */
function placeOf(sha256: string, releases: readonly Release[]): string | undefined {
  const found = releases
    .flatMap(({ artifacts }) => artifacts)
    .find(({ artifact }) => artifact.sha256 === sha256);
  return found === undefined ? undefined : fileURLToPath(found.artifact.url);
}

/**
 * Reads and judges wheels, sdists and unpacked folders on this machine; no index is asked and nothing is executed.
 * @returns a report like that of `audit`, with one package for each archive or folder; what cannot be opened is unscanned
 * @throws Failure `usage` for a path that does not exist
 */
export async function scan(request: ScanRequest, services: Services, watch: ScanWatch = {}): Promise<Report> {
  const { signal = new AbortController().signal, onProgress = () => undefined } = watch;
  const targets = listTargets(request, services.files);
  const http = services.connect({ offline: true });
  const modelHttp = request.ai.isAskedFor ? services.connect({ offline: false }) : http;
  const knowledge = openKnowledge({ request, http, modelHttp, services, onProgress, signal });
  const releases = await readAll(targets, services, { signal, onProgress });
  const judged = await reviewReleases(
    await judgeReleases(releases, knowledge),
    (sha256) => Promise.resolve(placeOf(sha256, releases)),
    knowledge,
  );
  return assembleReport({
    request,
    environment: NOTHING_CHOSEN,
    judged: judged.releases,
    incomplete: judged.incomplete,
    skipped: judged.skipped,
    notes: [
      ...judged.notes,
      ...releases.flatMap((release) => [...emptyNote(release), ...otherNote(release)]),
    ],
  });
}
