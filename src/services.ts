import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NO_REVIEWS, openReviewCache } from './cache/review-cache.js';
import { NO_CACHE, openArtifactCache } from './cache/artifact-cache.js';
import { RULESET_VERSION } from './inspect.js';
import { readArchiveFiles, readFolderFiles, unpackArchive } from './inspect/files.js';
import { previewMetadata } from './inspect/preview-metadata.js';
import type { ByteSource, OpenSpool, Spool } from './model/artifact.js';
import { HttpError, type Http, type HttpRequest } from './model/http.js';
import type { Connection, Downloader, Inspector, Services } from './model/effects.js';
import { Failure } from './model/failure.js';
import type { AuditLog } from './model/log.js';
import { realFiles } from './services/files.js';
import { createCommands } from './services/commands.js';
import { fingerprint } from './services/disk/fingerprint.js';
import { homeFolder } from './services/home-folder.js';
import { createHttp } from './services/http/http.js';
import { connectAnthropic, type ModelAccess } from './services/model-service.js';
import { openFile } from './services/disk/open-file.js';
import { openFolderHandle } from './services/disk/folder-handle.js';
import { openFolder } from './services/disk/open-folder.js';
import { isOwnFolder } from './services/disk/own-folder.js';
import { createLoopback } from './services/loopback/loopback.js';
import { createMachine } from './services/machine.js';
import { createProcesses } from './services/processes.js';
import { withRetries } from './services/http/retry.js';
import { createSandbox } from './services/sandbox/sandbox.js';
import { createScanPool, type ScanPool } from './services/scan-pool.js';
import { openSpoolFile } from './services/disk/spool-file.js';
import { temporaryFolder } from './services/disk/temporary-folder.js';
import { openWorkspace } from './services/disk/workspace.js';
import { VERSION } from './version.js';

export interface ServiceSettings {
  /** The folder the bundle lies in, with the worker, the parser and the pinned pip. */
  readonly assets: string;
  /** Read and write `~/.depsec/cache`. */
  readonly useCache: boolean;
  /** Keep the shipped pip unpacked in `~/.depsec/pip`. Not where a home outlives jobs that trust each other less. */
  readonly keepPip?: boolean;
  /** Where AI exchanges are recorded. */
  readonly log?: AuditLog;
  /** Absent where there is no key: then there is no AI review. */
  readonly model?: ModelAccess | undefined;
  /** Ends what the run waits for: requests, scans and pauses reject with its reason. */
  readonly signal?: AbortSignal;
}

/** The services of one run, and their end. */
export interface RealServices extends Services {
  /** Ends the workers and removes the run's folder. */
  dispose(): Promise<void>;
  /** Kills every child in the midst of its work. Returns what they leave, where there is something to say. */
  readonly abandon: () => readonly string[];
}

function noHome(): Failure {
  return new Failure({
    code: 'config',
    what: 'Expected a home folder, got none: HOME is not set, and the system has no entry of this user.',
    why: 'depsec looks there for its configuration, and keeps its cache and its log there.',
    fix: 'Set HOME to a folder that only this user can write to; pip needs one too. For scan, DEPSEC_HOME is enough.',
  });
}

/**
 * The folder depsec keeps its own things in, absolute: `DEPSEC_HOME`, or `~/.depsec` when that is empty.
 * @throws Failure `config` where there is neither
 */
export function depsecHome(
  environment: Readonly<Record<string, string | undefined>>,
  userHome = homeFolder,
): string {
  const { DEPSEC_HOME: named = '' } = environment;
  if (named !== '') return resolve(named);
  const home = userHome();
  if (home === undefined) throw noHome();
  return join(home, '.depsec');
}

/** The model access that the user's own environment gives. */
export function modelAccess(
  environment: Readonly<Record<string, string | undefined>>,
  key = environment['ANTHROPIC_API_KEY'] ?? '',
): ModelAccess | undefined {
  const { ANTHROPIC_BASE_URL: baseUrl = '' } = environment;
  if (key.trim() === '') return undefined;
  return { key: key.trim(), ...(baseUrl !== '' && { baseUrl }) };
}

const OFFLINE: Http & Downloader = {
  request: ({ url }) =>
    Promise.reject(new HttpError('offline', `${new URL(url).host}: not asked, the run is offline`)),
  download: ({ url }) =>
    Promise.reject(new HttpError('offline', `${new URL(url).host}: not asked, the run is offline`)),
};

function readAuthorities(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Failure(
      {
        code: 'config',
        what: `Expected the certificates that pip's setting "cert" names, could not read ${path}.`,
        why: 'Without them the index behind your proxy cannot be trusted.',
        fix: 'Correct the setting, or remove it.',
      },
      cause,
    );
  }
}

async function reading<T>(path: string, work: (source: ByteSource) => Promise<T>): Promise<T> {
  const source = openFile(path);
  try {
    return await work(source);
  } finally {
    source.close();
  }
}

/** What is not there yet when a run is stopped is not waited for. Rejects with the signal's reason. */
function unlessAborted<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as `throwIfAborted` does
      reject(signal.reason);
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', stop);
      });
  });
}

/** Reads artifacts: whole ones in workers, what is small here. */
function createInspector(pool: ScanPool, openSpool: OpenSpool, signal: AbortSignal): Inspector {
  signal.addEventListener('abort', () => void pool.close());
  return {
    prepare: () => {
      pool.warm();
    },
    inspect: (path, filename, sha256) => unlessAborted(() => pool.inspect(path, filename, sha256), signal),
    metadata: (path, filename) => reading(path, (source) => previewMetadata(source, filename, openSpool)),
    files: (path, filename, wanted) =>
      realFiles.stat(path).isDirectory
        ? Promise.resolve(readFolderFiles(openFolder(path), filename, wanted))
        : reading(path, (source) => readArchiveFiles(source, filename, wanted, openSpool)),
    unpack: (path, filename) => reading(path, (source) => unpackArchive(source, filename, openSpool)),
  };
}

/** Every request ends with the run, whether whoever sends it thinks of that or not. */
function endingWith(http: Http & Downloader, signal: AbortSignal): Http & Downloader {
  const bound = (request: HttpRequest): HttpRequest => ({
    ...request,
    signal: request.signal === undefined ? signal : AbortSignal.any([request.signal, signal]),
  });
  return {
    request: (request) => http.request(bound(request)),
    download: (request, algorithms) => http.download(bound(request), algorithms),
  };
}

function connector(
  makeFolder: (name: string) => string,
  signal: AbortSignal,
): (connection: Connection) => Http & Downloader {
  return ({ certificate, proxy, offline }) => {
    const once = createHttp(makeFolder('downloads'), {
      userAgent: `depsec/${VERSION}`,
      ...(certificate === undefined ? {} : { authorities: readAuthorities(certificate) }),
      ...(proxy === undefined ? {} : { proxy }),
    });
    const wait = (milliseconds: number): Promise<void> => sleep(milliseconds, undefined, { signal });
    const http = withRetries(endingWith(once, signal), wait);
    if (!offline) return http;
    return {
      ...OFFLINE,
      download: (request, algorithms) =>
        (request.url.startsWith('file:') ? http : OFFLINE).download(request, algorithms),
    };
  };
}

/**
 * Makes a folder in depsec's home for this user alone. False where others could write there: its contents may be
 * theirs.
 */
function openOwnFolder(home: string, name: string): boolean {
  try {
    mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
  } catch {
    // A failure to write is not reported: it costs time, and changes no result.
  }
  return isOwnFolder(home, [name]);
}

/** The real services of one run. */
export async function realServices(settings: ServiceSettings): Promise<RealServices> {
  const { model: access, signal = new AbortController().signal } = settings;
  setMaxListeners(0, signal);
  const workspace = openWorkspace(temporaryFolder(depsecHome(process.env)));
  const pool = createScanPool(join(settings.assets, 'worker.js'), workspace.makeFolder('unpacked'));
  const cacheFolder = join(depsecHome(process.env), 'cache');
  const useCache = settings.useCache && openOwnFolder(depsecHome(process.env), 'cache');
  const processes = createProcesses();
  const commands = createCommands();
  const makeFolder = (name: string): string => workspace.makeFolder(name);
  const openSpool = (): Spool => openSpoolFile(makeFolder('unpacked'));
  const abandon = (): readonly string[] => {
    commands.endAll();
    return processes.endAll();
  };
  const atExit = (): void => {
    pool.hold();
    abandon();
    workspace.dispose();
  };
  process.once('exit', atExit);
  return {
    files: realFiles,
    machine: createMachine(settings.assets, {
      makeFolder,
      ...(settings.keepPip === true && { home: depsecHome(process.env) }),
    }),
    processes,
    sandbox: createSandbox(processes, {
      hidden: [homeFolder() ?? [], settings.assets, depsecHome(process.env)].flat(),
      makeFolder,
    }),
    commands,
    loopback: createLoopback(),
    inspector: createInspector(pool, openSpool, signal),
    cache: useCache ? await openArtifactCache(cacheFolder, RULESET_VERSION) : NO_CACHE,
    workspace,
    log: settings.log ?? { write: () => undefined },
    reviews: useCache ? openReviewCache(join(cacheFolder, 'reviews')) : NO_REVIEWS,
    ...(access && { connectModel: (http: Http) => connectAnthropic(access, http) }),
    connect: connector(makeFolder, signal),
    fingerprint,
    openFolderHandle,
    token: () => randomBytes(16).toString('hex'),
    makeAuthority: async () => (await import('./services/loopback/authority.js')).createAuthority(new Date()),
    sleep: (milliseconds) => sleep(milliseconds, undefined, { signal }),
    dispose: async () => {
      process.off('exit', atExit);
      await pool.close();
      workspace.dispose();
    },
    abandon,
  };
}
