import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArtifactName } from '../../archive/artifact-name.js';
import type { Upstream } from '../../index/upstream.js';
import type { Files } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import { isFolder } from '../../model/file-presence.js';
import { normalizeName } from '../../model/project-name.js';
import type { DirectRequirement } from '../../model/requirement.js';
import { placeOf, printable } from '../../requirements/problem.js';
import { cloneRepository, type Repository } from './clone-repository.js';
import { directOrigin, type DirectOrigin } from './direct-origin.js';
import { fromOddArchive } from './odd-archive.js';
import { packProject } from './pack-project.js';
import {
  allowedHashesOf,
  directFailure,
  fromPacked,
  type PreparedDirect,
  type PrepareOptions,
} from './prepared-direct.js';
import { remoteUpstream, withoutClaim, withoutLogin } from './remote-upstream.js';
import { isSameTree, readTree, TreeTooLarge } from './project-tree.js';

function localUpstream(direct: DirectRequirement, path: string): Upstream {
  return { kind: 'links', url: pathToFileURL(path).href, isPrivate: true, origin: direct.origin };
}

function fromFolder(
  direct: DirectRequirement,
  folder: string,
  told: { readonly shown: string; readonly origin: DirectOrigin },
  options: PrepareOptions,
): PreparedDirect {
  const { workspace, files } = options.services;
  try {
    const tree = readTree(folder, files);
    const place = workspace.makeFolder(`project-${options.services.token()}`);
    const packed = packProject(tree.files, direct.name, basename(folder), place, workspace);
    const some = tree.leftOut.slice(0, 8).map(printable).join(', ');
    const more = tree.leftOut.length > 8 ? ` and ${tree.leftOut.length - 8} more` : '';
    const left = `${printable(told.shown)}: not read, since no part of the project: ${some}${more}.`;
    return {
      ...fromPacked(direct, packed, localUpstream(direct, folder), told),
      isAsRead: () => isSameTree(tree, readTree(folder, files)),
      notes: tree.leftOut.length === 0 ? [] : [left],
    };
  } catch (error) {
    if (!(error instanceof TreeTooLarge)) throw error;
    const fix = 'Name a folder that holds the project alone.';
    throw directFailure(direct, 'requirements-refused', `expected a project, got ${error.message}`, fix);
  }
}

function withUpstream(prepared: PreparedDirect, upstream: Upstream): PreparedDirect {
  const { rename, file } = prepared;
  const renamed = rename && ((name: string, at: string) => withUpstream(rename(name, at), upstream));
  return { ...prepared, file: { ...file, upstream }, ...(renamed && { rename: renamed }) };
}

/** Whether there is a folder at a path that leads through no link. */
function isPlainFolder(path: string, files: Files): boolean {
  return isFolder(path, files) && files.realpath(path) === path;
}

async function fromRepository(
  direct: DirectRequirement,
  source: Repository,
  options: PrepareOptions,
): Promise<PreparedDirect> {
  const { services, root, signal } = options;
  const upstream = remoteUpstream(direct, source.url.replace(/^ssh:/i, 'https:'), options);
  const place = services.workspace.makeFolder(`clone-${services.token()}`);
  const { folder, commit } = await cloneRepository(direct, source, { root, place, services, signal });
  const shown = `${direct.shown.replace(/@[^@/]*$/, '')}@${commit}`;
  const { subdirectory } = direct;
  const project = subdirectory === undefined ? folder : join(folder, ...subdirectory.split('/'));
  if (!isPlainFolder(project, services.files))
    throw directFailure(
      direct,
      'requirements-refused',
      'no such subdirectory',
      'Correct what stands behind #subdirectory=.',
    );
  const prepared = fromFolder(direct, project, { shown, origin: directOrigin(direct, commit) }, options);
  return withUpstream(prepared, upstream);
}

async function fromArchive(
  direct: DirectRequirement,
  filename: string,
  url: string,
  upstream: Upstream,
  options: PrepareOptions,
): Promise<PreparedDirect> {
  const told = parseArtifactName(filename);
  if (told === undefined || direct.subdirectory !== undefined)
    return fromOddArchive(direct, filename, url, upstream, options);
  const allowed = allowedHashesOf(direct);
  const file = {
    upstream,
    file: { filename, url, hashes: direct.announced },
    shown: direct.shown,
    ...(allowed && { allowed }),
  };
  const version = told.version.replaceAll('_', '-');
  return {
    direct,
    file,
    origin: directOrigin(direct),
    name: told.project,
    version,
    isGuess: false,
    notes: [],
  };
}

/**
 * Throws `requirements-conflict` when two lines name different files of one project, as pip does.
 */
export function checkClashes(prepared: readonly PreparedDirect[]): void {
  const known = new Map<string, PreparedDirect>();
  for (const one of prepared) {
    const key = normalizeName(one.name);
    const other = known.get(key);
    known.set(key, other ?? one);
    if (other === undefined || other.file.shown === one.file.shown) continue;
    throw new Failure({
      code: 'requirements-conflict',
      what: `Expected one file for ${one.name}, got ${printable(other.file.shown)} (${placeOf(other.direct.origin)}) and ${printable(one.file.shown)} (${placeOf(one.direct.origin)}).`,
      why: 'Only one of them could be installed, and pip refuses such a set.',
      fix: 'Keep one of the two lines, or give them markers that exclude each other.',
    });
  }
}

function checkName(prepared: PreparedDirect): PreparedDirect {
  const { direct, name, version, isGuess } = prepared;
  if (direct.name === undefined || isGuess || normalizeName(direct.name) === normalizeName(name))
    return prepared;
  const fix = 'Correct the name in front of the @, or the address.';
  throw directFailure(
    direct,
    'requirements-refused',
    `expected ${printable(direct.name)}, got ${name} ${version}`,
    fix,
  );
}

/** The file name an address ends with. */
function lastPart(address: string): string {
  const written = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

async function prepare(direct: DirectRequirement, options: PrepareOptions): Promise<PreparedDirect> {
  const { source, shown } = direct;
  switch (source.kind) {
    case 'folder':
      return fromFolder(direct, source.path, { shown, origin: directOrigin(direct) }, options);
    case 'vcs':
      return fromRepository(direct, source, options);
    case 'file': {
      const [url, upstream] = [pathToFileURL(source.path).href, localUpstream(direct, source.path)];
      return fromArchive(direct, basename(source.path), url, upstream, options);
    }
    case 'url': {
      const url = withoutLogin(source.url);
      const upstream = await withoutClaim(remoteUpstream(direct, source.url, options), url, options.http);
      return fromArchive(direct, lastPart(url), url, upstream, options);
    }
  }
}

/**
 * Finds the file of each direct requirement: archives as they are, folders and repositories packed as they were read.
 * Nothing of them runs.
 * @throws Failure for what can't be fetched, or is no project
 */
export async function prepareDirects(
  directs: readonly DirectRequirement[],
  options: PrepareOptions,
): Promise<readonly PreparedDirect[]> {
  const prepared: PreparedDirect[] = [];
  for (const direct of directs) prepared.push(checkName(await prepare(direct, options)));
  return prepared;
}
