import type { ArtifactCache, Downloader, Inspector } from '../model/effects.js';
import { HttpError } from '../model/http.js';
import { Failure } from '../model/failure.js';
import type { Inspection } from '../model/inspection.js';
import { withoutCredentials } from '../index/parse-url.js';
import { whoNamed } from '../index/upstream.js';
import type { Candidate, Fetched, Reading } from './candidate.js';

export interface ShelfEffects {
  readonly downloader: Downloader;
  readonly inspector: Inspector;
  readonly cache: ArtifactCache;
  /** Told after each artifact that was fetched or scanned. */
  readonly onFetch: (candidate: Candidate) => void;
  readonly onScan: (candidate: Candidate) => void;
  readonly signal?: AbortSignal;
}

type Metadata = Pick<Inspection, 'metadataText' | 'metadata' | 'unscanned'>;

/** Fetched and read artifacts of a run: each file is fetched once, each hash is scanned once, however many ask. */
export interface Shelf {
  /** The bytes on disk, matching the hash the index gave. Throws Failure. */
  fetch(candidate: Candidate): Promise<Fetched>;
  /** What resolution needs, without waiting for the scan. May start the scan in the background. */
  metadata(candidate: Candidate): Promise<Metadata>;
  /** The whole inspection; no bytes are fetched when the index gave a hash that is in the cache. */
  read(candidate: Candidate): Promise<Reading>;
}

const MAX_ARTIFACT_BYTES = 4 * 1024 ** 3;
const IDLE_TIMEOUT = 60_000;
const CHECKED = ['sha256', 'sha384', 'sha512', 'md5', 'sha1', 'sha224'];

function failDownload(candidate: Candidate, got: string, fix: string): Failure {
  return new Failure({
    code: 'download-failed',
    what: `Expected ${candidate.file.filename} from ${withoutCredentials(candidate.file.url)}, got: ${got}.`,
    why: 'A file that did not arrive whole cannot be judged.',
    fix,
  });
}

function checkDigests(candidate: Candidate, digests: Readonly<Record<string, string>>): void {
  for (const algorithm of CHECKED) {
    const [expected, actual] = [candidate.file.hashes[algorithm], digests[algorithm]];
    if (expected === undefined || actual === expected) continue;
    throw new Failure({
      code: 'hash-mismatch',
      what: `Expected ${candidate.file.filename} from ${withoutCredentials(candidate.file.url)} with ${algorithm} ${expected}, got ${actual ?? 'none'}.`,
      why: 'The bytes are not the ones the index announced: damaged on the way, or exchanged.',
      fix: 'Run again; if it persists, tell the owner of the index. Do not install this file.',
    });
  }
}

/** In hash mode: the bytes are those the requirements name, also where the index announces no hash or another one. */
function checkAllowed({ file, allowed }: Candidate, digests: Readonly<Record<string, string>>): void {
  if (allowed === undefined) return;
  const actual = Object.entries(digests).map(([algorithm, digest]) => `${algorithm}:${digest}`);
  if (actual.some((hash) => allowed.includes(hash))) return;
  throw new Failure({
    code: 'hash-mismatch',
    what: `Expected ${file.filename} with a hash that the requirements allow, got ${actual.join(', ')}.`,
    why: 'The requirements say which bytes may be installed, and these are others.',
    fix: 'Compare the --hash lines with what the owner of the package published. Do not install this file.',
  });
}

function algorithmsFor({ file, allowed = [] }: Candidate): readonly string[] {
  const named = [...Object.keys(file.hashes), ...allowed.map((hash) => hash.split(':')[0] ?? '')];
  return [...new Set(['sha256', ...named.filter((name) => CHECKED.includes(name))])];
}

async function fetchWhole(candidate: Candidate, effects: ShelfEffects): Promise<Fetched> {
  const { url } = candidate.file;
  const sameOrigin = new URL(url).origin === new URL(candidate.upstream.url).origin;
  const { authorization } = candidate.upstream;
  try {
    const download = await effects.downloader.download(
      {
        url,
        headers: authorization !== undefined && sameOrigin ? { authorization } : {},
        maxBytes: MAX_ARTIFACT_BYTES,
        idleTimeout: IDLE_TIMEOUT,
        namedBy: whoNamed(candidate.upstream),
        ...(effects.signal === undefined ? {} : { signal: effects.signal }),
      },
      algorithmsFor(candidate),
    );
    if (download.status !== 200) {
      throw failDownload(
        candidate,
        `HTTP status ${download.status}`,
        'Check the index, then run depsec again.',
      );
    }
    checkDigests(candidate, download.digests);
    checkAllowed(candidate, download.digests);
    return { ...download, sha256: download.digests['sha256'] ?? '' };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw failDownload(candidate, error.message, 'Check your network or proxy, then run depsec again.');
  } finally {
    effects.onFetch(candidate);
  }
}

/** Remembers the promise of each key, so that many askers share one piece of work. What failed may be tried again. */
function singleFlight<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const flights = new Map<string, Promise<T>>();
  return (key, work) => {
    const known = flights.get(key);
    if (known !== undefined) return known;
    const flight = work();
    flights.set(key, flight);
    flight.catch(() => flights.delete(key));
    return flight;
  };
}

/** The SHA-256 the index announces, where those are bytes the requirements allow. */
function announcedHash({ file, allowed }: Candidate): string | undefined {
  const sha256 = file.hashes['sha256'];
  const isEnough = sha256 !== undefined && (allowed?.includes(`sha256:${sha256}`) ?? true);
  return isEnough ? sha256 : undefined;
}

/** What is remembered of an artifact with that hash. */
async function known(
  sha256: string | undefined,
  candidate: Candidate,
  cache: ArtifactCache,
): Promise<Reading | undefined> {
  const found = sha256 === undefined ? undefined : await cache.get(sha256, candidate.file.filename);
  return sha256 === undefined || found === undefined ? undefined : { sha256, ...found };
}

/** Makes the shelf of one run. */
export function createShelf(effects: ShelfEffects): Shelf {
  const fetches = singleFlight<Fetched>();
  const scans = singleFlight<Reading>();
  const readings = singleFlight<Reading>();
  const previews = singleFlight<Metadata>();
  const fetch = (candidate: Candidate): Promise<Fetched> =>
    fetches(String(candidate.id), () => fetchWhole(candidate, effects));

  const announced = (candidate: Candidate): Promise<Reading | undefined> =>
    known(announcedHash(candidate), candidate, effects.cache);

  function scan(candidate: Candidate, { sha256, path, size }: Fetched): Promise<Reading> {
    const { filename } = candidate.file;
    return scans(`${sha256} ${filename}`, async () => {
      const inspection = await effects.inspector.inspect(path, filename, sha256);
      await effects.cache.put(sha256, filename, { inspection, size });
      effects.onScan(candidate);
      return { sha256, size, inspection };
    });
  }

  function read(candidate: Candidate): Promise<Reading> {
    return readings(String(candidate.id), async () => {
      const remembered = await announced(candidate);
      if (remembered !== undefined) return remembered;
      const fetched = await fetch(candidate);
      return (await known(fetched.sha256, candidate, effects.cache)) ?? (await scan(candidate, fetched));
    });
  }

  /**
   * The first version pip asks about is most often the one it takes: it is scanned while pip goes on. Of a project
   * that pip tries more versions of, only what it chose is scanned, once it has chosen.
   */
  const guessed = new Set<string>();
  function readAhead(candidate: Candidate): void {
    if (guessed.has(candidate.project)) return;
    guessed.add(candidate.project);
    read(candidate).catch(() => undefined);
  }

  return {
    fetch,
    read,
    metadata: (candidate) =>
      previews(String(candidate.id), async () => {
        const remembered = await announced(candidate);
        if (remembered !== undefined) return remembered.inspection;
        const fetched = await fetch(candidate);
        const preview = await effects.inspector.metadata(fetched.path, candidate.file.filename);
        readAhead(candidate);
        return preview;
      }),
  };
}
