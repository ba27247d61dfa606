import { fork } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { cachePrefix, type VerdictCache } from './action/cache.js';
import { plainLine } from './action/log.js';
import type { DaemonAnswer, GateEffects } from './action/gate.js';
import { triggeringEvent } from './action/place.js';
import { quietly } from './action/quiet.js';
import type { ActionEffects } from './action/effects.js';
import { intoRunnerFile } from './action/runner-file.js';
import { runAction } from './action/run.js';
import { logTrouble } from './log/audit-log.js';
import type { Services } from './model/effects.js';
import type { AuditLog } from './model/log.js';
import type { Report } from './model/report.js';
import type { AuditRequest, GateRequest } from './model/request.js';
import { API_KEY } from './options/table.js';
import { RULESET_VERSION } from './inspect.js';
import { depsecHome, modelAccess, realServices } from './services.js';
import { realFiles } from './services/files.js';
import { LOG_NAME, openRunLog } from './services/run-log.js';
import { replaceFile } from './services/disk/named-file.js';
import { listenForStop, unlessOverdue } from './services/stop-request.js';
import { asFailure } from './verdict/as-failure.js';
import { VERSION } from './version.js';

/** The folder of the bundle. */
const ASSETS = dirname(fileURLToPath(import.meta.url));

/** Milliseconds that restoring, or saving, verdicts may take. */
const CACHE_PATIENCE = 20_000;

const stop = listenForStop();

/** Identifies this build: verdicts cached by another build are not used. */
function bundleHash(): string {
  return createHash('sha256')
    .update(readFileSync(join(ASSETS, 'manifest.json')))
    .digest('hex');
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}

function readEvent(): string {
  try {
    return readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8');
  } catch {
    return '';
  }
}

function verdictCache(print: (line: string) => void): VerdictCache {
  const folder = join(depsecHome(process.env), 'cache');
  const os = process.env['RUNNER_OS'] ?? process.platform;
  return {
    path: process.env['DEPSEC_HOME'] === undefined ? '~/.depsec/cache' : folder,
    prefix: cachePrefix(os, RULESET_VERSION, bundleHash()),
    event: triggeringEvent(process.env, readEvent()),
    list: () => listFiles(folder),
    client: () => import('@actions/cache'),
    quietly: quietly(process.stdout),
    info: (line) => {
      print(plainLine(line));
    },
    patience: CACHE_PATIENCE,
  };
}

/** Starts the gate's own process, which outlives this one, and waits until it says that it is open, or why not. */
function startDaemon(request: GateRequest): Promise<DaemonAnswer> {
  return new Promise((resolve, reject) => {
    const child = fork(join(ASSETS, 'action-daemon.js'), [], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('message', (answer: DaemonAnswer) => {
      if (child.connected) child.disconnect();
      child.unref();
      resolve(answer);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`the gate ended with code ${String(code)} before it was open`));
    });
    child.send(request);
  });
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const RUNNER = { environment: process.env, isFile };

function gateEffects(): GateEffects {
  return {
    environment: process.env,
    start: startDaemon,
    exportVariable: intoRunnerFile('GITHUB_ENV', core.exportVariable, RUNNER),
    addPath: intoRunnerFile('GITHUB_PATH', core.addPath, RUNNER),
    saveState: intoRunnerFile('GITHUB_STATE', core.saveState, RUNNER),
    state: core.getState,
    fetch: async (url) => {
      try {
        const answer = await fetch(url);
        return answer.ok ? await answer.text() : undefined;
      } catch {
        return undefined;
      }
    },
    isProgram: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return isFile(path);
      } catch {
        return false;
      }
    },
  };
}

/** Loads code while the services start, runs it, and disposes of the services whatever happens. */
async function withServices<Code>(
  code: Promise<Code>,
  { useCache }: AuditRequest,
  log: AuditLog,
  run: (code: Code, services: Services) => Promise<Report>,
): Promise<Report> {
  const [loaded, services] = await Promise.all([
    code,
    realServices({
      assets: ASSETS,
      useCache,
      log,
      // Only the input counts as a key: one in the job's environment was not meant for depsec.
      model: modelAccess(process.env, core.getInput(API_KEY.name)),
      signal: stop.signal,
    }),
  ]);
  try {
    return await unlessOverdue(run(loaded, services), stop, services.abandon);
  } finally {
    await services.dispose();
  }
}

/** The two things a step can do with what its inputs name. */
function work(log: () => AuditLog): Pick<ActionEffects, 'audit' | 'install'> {
  return {
    audit: (request, hooks) =>
      withServices(import('./audit.js'), request, log(), ({ audit }, services) =>
        audit(request, services, hooks),
      ),
    install: (request, hooks) =>
      withServices(
        import('./install.js'),
        request,
        log(),
        async ({ install }, services) => (await install(request, services, hooks)).report,
      ),
  };
}

function realEffects(): ActionEffects {
  let folder: string | undefined;
  let runLog: AuditLog | undefined;
  const own = (): string => (folder ??= mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'depsec-')));
  const print = (line: string): void => {
    core.info(line);
  };
  // A runner's home may be shared by jobs that do not trust each other: each step's log is a file of its own.
  const log = (): AuditLog =>
    (runLog ??= openRunLog({
      folder: own(),
      environment: process.env,
      onTrouble: (why) => {
        print(plainLine(logTrouble(why)));
      },
    }));
  return {
    get log() {
      return log();
    },
    get logPath() {
      return join(own(), LOG_NAME);
    },
    now: () => performance.now(),
    input: (name) => core.getInput(name),
    workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    files: realFiles,
    glob: async (patterns) => {
      const { create } = await import('@actions/glob');
      return (await create(patterns, { followSymbolicLinks: false, matchDirectories: false })).glob();
    },
    print,
    mask: core.setSecret,
    setOutput: intoRunnerFile('GITHUB_OUTPUT', core.setOutput, RUNNER),
    writeSummary: intoRunnerFile(
      'GITHUB_STEP_SUMMARY',
      async (markdown: string) => {
        await core.summary.addRaw(markdown, true).write();
      },
      RUNNER,
    ),
    writeOwn: (name, content) => {
      writeFileSync(join(own(), name), content);
      return join(own(), name);
    },
    writeFile: replaceFile,
    today: () => new Date().toISOString().slice(0, 10),
    token: randomUUID,
    tool: { name: 'depsec', version: VERSION, rules: RULESET_VERSION },
    loadRules: async () => (await import('./analysis/rule-docs.js')).RULE_DOCS,
    ...work(log),
    cache: verdictCache(print),
    gate: gateEffects(),
    signal: stop.signal,
  };
}

/** An exception that nothing caught is a defect; it is never mistaken for a verdict. */
function crash(error: unknown): void {
  core.error(plainLine(asFailure(error).message));
  process.exit(4);
}
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

const code = await runAction(realEffects());
// A cache request that timed out may still be running: exit as soon as everything is printed.
process.stdout.write('', () => process.exit(code));
