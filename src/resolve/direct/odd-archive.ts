import { whoNamed, type Upstream } from '../../index/upstream.js';
import { HttpError } from '../../model/http.js';
import type { UnpackedFile } from '../../model/effects.js';
import type { DirectRequirement } from '../../model/requirement.js';
import { directOrigin, withDigest } from './direct-origin.js';
import { packProject } from './pack-project.js';
import {
  allowedHashesOf,
  announcedHashes,
  directFailure,
  fromPacked,
  type PreparedDirect,
  type PrepareOptions,
} from './prepared-direct.js';

const MAX_BYTES = 1024 ** 3;
const SUFFIX = /(?:\.whl|\.zip|\.tgz|\.tar(?:\.(?:gz|bz2|xz))?)$/i;

/** Files of the one top folder, its name taken off, as archives of repositories and sdists have it. */
function belowTop(files: readonly UnpackedFile[], subdirectory: string | undefined): UnpackedFile[] {
  const tops = new Set(
    files.map(({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : '')),
  );
  const [top = ''] = tops.size === 1 ? tops : [''];
  const start = `${top}${subdirectory === undefined ? '' : `${subdirectory}/`}`;
  const order = (a: UnpackedFile, b: UnpackedFile): number => (a.path < b.path ? -1 : 1);
  return files
    .filter(({ path }) => path.startsWith(start))
    .map(({ path, bytes }) => ({ path: path.slice(start.length), bytes }))
    .sort(order);
}

async function download(
  direct: DirectRequirement,
  url: string,
  upstream: Upstream,
  options: PrepareOptions,
): Promise<{ readonly path: string; readonly sha256: string }> {
  const allowed = allowedHashesOf(direct) ?? announcedHashes(direct);
  const { authorization } = upstream;
  try {
    const { status, path, digests } = await options.http.download(
      {
        url,
        headers: authorization === undefined ? {} : { authorization },
        maxBytes: MAX_BYTES,
        idleTimeout: 60_000,
        namedBy: whoNamed(upstream),
        signal: options.signal,
      },
      [...new Set(['sha256', ...allowed.map((hash) => hash.split(':')[0] ?? '')])],
    );
    if (status !== 200) throw new HttpError('refused', `HTTP status ${status}`);
    const isAllowed =
      allowed.length === 0 ||
      Object.entries(digests).some(([name, hex]) => allowed.includes(`${name}:${hex}`));
    if (isAllowed) return { path, sha256: digests['sha256'] ?? '' };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw directFailure(
      direct,
      'download-failed',
      `could not be fetched: ${error.message}`,
      'Check the address, then run depsec again.',
    );
  }
  throw directFailure(
    direct,
    'hash-mismatch',
    'its bytes have other hashes than the line says',
    'Do not install this file.',
  );
}

/** An archive that is not named like a release, such as one of a repository: unpacked, then treated as a folder. */
export async function fromOddArchive(
  direct: DirectRequirement,
  filename: string,
  url: string,
  upstream: Upstream,
  options: PrepareOptions,
): Promise<PreparedDirect> {
  const suffix = SUFFIX.exec(filename)?.[0].toLowerCase();
  if (suffix === undefined || suffix === '.whl')
    throw directFailure(
      direct,
      'requirements-refused',
      suffix === undefined ? 'is no archive pip installs, by its name' : 'is no wheel by its name',
      'Name a wheel, a .tar.gz or a .zip.',
    );
  const { services } = options;
  const { inspector, workspace } = services;
  const { path, sha256 } = await download(direct, url, upstream, options);
  const origin = withDigest(directOrigin(direct), sha256);
  const files = await inspector.unpack(path, `archive${suffix}`);
  const stem = filename.slice(0, -suffix.length);
  const fallback = direct.name ?? stem;
  const place = workspace.makeFolder(`project-${services.token()}`);
  if (files !== undefined)
    return fromPacked(
      direct,
      packProject(belowTop(files, direct.subdirectory), direct.name, fallback, place, workspace),
      upstream,
      { shown: direct.shown, origin },
    );
  const name = fallback.replace(/[^\w.]+/g, '_').replace(/^\W+|\W+$/g, '') || 'archive';
  const file = { filename: `${name}-0${suffix}`, url, hashes: direct.announced };
  return {
    direct,
    file: { upstream, file, shown: direct.shown },
    origin,
    name,
    version: '0',
    isGuess: true,
    notes: [],
  };
}
