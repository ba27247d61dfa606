import { eq, explain } from '@renovatebot/pep440';
import { parseHeaders } from '../archive/core-metadata.js';
import type { LoopbackAnswer, LoopbackRequest } from '../model/loopback.js';
import type { Candidate } from './candidate.js';
import type { Catalogue } from './catalogue.js';
import type { Gate } from './gate.js';
import { BAD_GATEWAY, NOT_FOUND, PAST } from './refusal.js';
import { filePath, pagePath } from './routes.js';
import type { Shelf } from './shelf.js';

export interface BuiltInParts {
  readonly gate: Gate;
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  /** Number of the index that answers; undefined where there is none. */
  readonly index: number | undefined;
  readonly fetchMetadata: (candidate: Candidate) => Promise<string>;
}

type Asked =
  | { readonly kind: 'page'; readonly project: string }
  | { readonly kind: 'release'; readonly project: string; readonly version: string };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function askedFor({ method, path }: LoopbackRequest): Asked | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const [, page] = /^\/simple\/([A-Za-z0-9._-]+)\/?$/.exec(path) ?? [];
  if (page !== undefined) return { kind: 'page', project: page };
  const [, project, version] = /^\/pypi\/([A-Za-z0-9._-]+)\/([^/]+)\/json$/.exec(path) ?? [];
  return project === undefined || version === undefined
    ? undefined
    : { kind: 'release', project, version: decoded(version) };
}

/** The file that a resolver asks for the dependencies of a release: a wheel for all platforms, else the first one, else the sdist. */
function spokesman(candidates: readonly Candidate[]): Candidate | undefined {
  const wheels = candidates.filter(({ kind }) => kind === 'wheel');
  return wheels.find(({ file }) => file.filename.endsWith('-none-any.whl')) ?? wheels[0] ?? candidates[0];
}

/**
 * How a release spells its name, and its summary; what could not be read is left to who asks for the file itself. Who has
 * not asked for the page is not resolving, and no file is fetched for words that it does not need.
 */
async function wordsOf(
  { project, version }: Candidate,
  candidates: readonly Candidate[],
  { gate, shelf, fetchMetadata }: BuiltInParts,
): Promise<{ readonly name: string; readonly version: string; readonly summary: string }> {
  const chosen = gate.ledger.asked.has(project) ? spokesman(candidates) : undefined;
  try {
    const text =
      chosen?.file.coreMetadata === undefined
        ? chosen && (await shelf.metadata(chosen)).metadataText
        : await fetchMetadata(chosen);
    const fields = parseHeaders(text ?? '');
    const [name = project, spelled = version] = ['name', 'version'].map((key) => fields.get(key)?.[0]);
    return { name, version: spelled, summary: fields.get('summary')?.[0] ?? '' };
  } catch {
    return { name: project, version, summary: '' };
  }
}

/** The hash the index gives, else that of the bytes. */
async function sha256Of(candidate: Candidate, shelf: Shelf): Promise<string | undefined> {
  const announced = candidate.file.hashes['sha256'];
  if (announced !== undefined) return announced;
  try {
    return (await shelf.fetch(candidate)).sha256;
  } catch {
    return undefined;
  }
}

function yankedOf(yanked: string | undefined): { yanked: boolean; yanked_reason: string | null } {
  return {
    yanked: yanked !== undefined,
    yanked_reason: yanked === undefined || yanked === '' ? null : yanked,
  };
}

/** A file as the JSON interface of an index lists it; one that has no hash and can't be fetched is left out. */
async function listed(candidate: Candidate, base: string, shelf: Shelf): Promise<object[]> {
  const { id, kind, file } = candidate;
  const sha256 = await sha256Of(candidate, shelf);
  if (sha256 === undefined) return [];
  return [
    {
      filename: file.filename,
      packagetype: kind === 'wheel' ? 'bdist_wheel' : 'sdist',
      url: `${base}${filePath(id, file.filename)}`,
      digests: { ...file.hashes, sha256 },
      requires_python: file.requiresPython ?? null,
      ...(file.size === undefined ? {} : { size: file.size }),
      ...(file.uploadTime === undefined ? {} : { upload_time_iso_8601: file.uploadTime }),
      ...yankedOf(file.yanked),
    },
  ];
}

async function release(
  project: string,
  version: string,
  base: string,
  parts: BuiltInParts & { readonly index: number },
): Promise<LoopbackAnswer> {
  const page = await parts.catalogue.page(parts.index, project);
  if (explain(version) === null) return NOT_FOUND;
  const candidates = page?.candidates.filter((candidate) => eq(candidate.version, version)) ?? [];
  const [first] = candidates;
  if (first === undefined) return NOT_FOUND;
  const files = await Promise.all(candidates.map((candidate) => listed(candidate, base, parts.shelf)));
  const isYanked = candidates.every(({ file }) => file.yanked !== undefined);
  const info = {
    ...(await wordsOf(first, candidates, parts)),
    // Nothing is said of what it requires: whoever wants to know asks the files, of which each is held against its hash.
    requires_dist: null,
    requires_python:
      candidates.find(({ file }) => file.requiresPython !== undefined)?.file.requiresPython ?? null,
    ...yankedOf(isYanked ? first.file.yanked : undefined),
  };
  return { status: 200, type: 'application/json', body: JSON.stringify({ info, urls: files.flat() }) };
}

/**
 * Answers in the place of the index that an installer asks of itself, at whatever host it takes that to be: pages of
 * projects, and releases in the words of its JSON interface. All else is refused.
 */
export function createBuiltInIndex(
  parts: BuiltInParts,
): (request: LoopbackRequest, base: string) => Promise<LoopbackAnswer> {
  return async (request, base) => {
    const { index } = parts;
    const asked = askedFor(request);
    if (asked === undefined) return PAST;
    if (index === undefined) return NOT_FOUND;
    if (asked.kind === 'page') return parts.gate.handle(request, pagePath(index, asked.project), base);
    try {
      return await release(asked.project, asked.version, base, { ...parts, index });
    } catch {
      // The page was asked for before, or will be: then its failure is told.
      return BAD_GATEWAY;
    }
  };
}
