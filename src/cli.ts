#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliEffects, Stream } from './cli/effects.js';
import { failureText } from './cli/failure-text.js';
import { main } from './cli/main.js';
import { logTrouble } from './log/audit-log.js';
import type { Services } from './model/effects.js';
import { Failure } from './model/failure.js';
import type { JudgeRequest } from './model/request.js';
import { depsecHome, modelAccess, realServices } from './services.js';
import { fingerprint } from './services/disk/fingerprint.js';
import { realFiles } from './services/files.js';
import { readLines } from './services/disk/read-lines.js';
import { writeNamedFile } from './services/disk/named-file.js';
import { openRunLog } from './services/run-log.js';
import { listenForStop, unlessOverdue } from './services/stop-request.js';
import { RULESET_VERSION } from './inspect.js';
import { asFailure } from './verdict/as-failure.js';
import { failureExitCode } from './verdict/exit-code.js';
import { VERSION } from './version.js';

const stop = listenForStop();

/** An exception that nothing caught is a defect: it is reported like one, and never mistaken for a verdict. */
function crash(error: unknown): void {
  const failure = asFailure(error);
  process.stderr.write(failureText(failure, true), () => process.exit(4));
}
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

/** Ends the process when standard output cannot be written, such as on a full disk. Writes synchronously: it exits right after. */
function endUnwritten(error: Error): never {
  const failure = new Failure({
    code: 'disk',
    what: `The output could not be written (${error.message}).`,
    why: 'What was printed is incomplete, or missing.',
    fix: 'Free some space, or send the output somewhere that can be written to.',
  });
  try {
    writeSync(process.stderr.fd, failureText(failure, false));
  } catch {
    // Standard error may be what cannot be written: then only the exit code says so.
  }
  process.exit(failureExitCode(failure.code));
}

/** A reader that went away (`| head`) is no error; any other failure to write ends the process. */
function stream(target: NodeJS.WriteStream): Stream {
  target.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') endUnwritten(error);
  });
  return {
    isTerminal: target.isTTY,
    get columns() {
      return target.columns ?? 80;
    },
    write: (text) =>
      new Promise((resolve) => {
        target.write(text, () => {
          resolve();
        });
      }),
  };
}

/** depsec's own folder. Ends the process if there is none, such as when the working directory is gone. */
function findHome(): string {
  try {
    return depsecHome(process.env);
  } catch (error) {
    const failure = asFailure(error, stop.signal);
    process.stderr.write(failureText(failure, false));
    process.exit(failureExitCode(failure.code));
  }
}

const home = findHome();
const log = openRunLog({
  folder: home,
  environment: process.env,
  onTrouble: (why) => {
    process.stderr.write(`! ${logTrouble(why)}\n`);
  },
});
const model = modelAccess(process.env);

/** Loads a command's code while the services start, runs it, and disposes of the services whatever happens. */
async function withServices<Code, Outcome>(
  code: Promise<Code>,
  { useCache }: JudgeRequest,
  run: (code: Code, services: Services) => Promise<Outcome>,
): Promise<Outcome> {
  const assets = dirname(fileURLToPath(import.meta.url));
  const [loaded, services] = await Promise.all([
    code,
    realServices({ assets, useCache, keepPip: useCache, log, model, signal: stop.signal }),
  ]);
  try {
    return await unlessOverdue(run(loaded, services), stop, services.abandon);
  } finally {
    await services.dispose();
  }
}

const effects: CliEffects = {
  stdout: stream(process.stdout),
  stderr: stream(process.stderr),
  environment: process.env,
  workingDirectory: process.cwd(),
  home,
  files: realFiles,
  readLines: (path) => readLines(path),
  log,
  readInput: () => readFileSync(process.stdin.fd),
  writeFile: writeNamedFile,
  today: () => new Date().toISOString().slice(0, 10),
  now: () => performance.now(),
  tool: { name: 'depsec', version: VERSION, rules: RULESET_VERSION },
  loadRules: async () => (await import('./analysis/rule-docs.js')).RULE_DOCS,
  audit: (request, hooks) =>
    withServices(import('./audit.js'), request, ({ audit }, services) => audit(request, services, hooks)),
  install: (request, hooks) =>
    withServices(import('./install.js'), request, ({ install }, services) =>
      install(request, services, hooks),
    ),
  gate: (request, [file = '', ...args], hooks) =>
    withServices(import('./run-gated.js'), request, ({ runGated }, services) =>
      runGated(request, { file, args, cwd: process.cwd() }, services, hooks),
    ),
  verify: async () => {
    const { verify } = await import('./verify.js');
    return verify(dirname(dirname(fileURLToPath(import.meta.url))), { files: realFiles, fingerprint });
  },
  provenance: async ({ manifestSha256 }) => {
    const { verifyProvenance } = await import('./verify-provenance.js');
    const { trustedRoot } = await import('./integrity/trusted-root.js');
    const { npmRegistry } = await import('./services/npm-registry.js');
    const { createHttp } = await import('./services/http/http.js');
    const http = createHttp('', { userAgent: `depsec/${VERSION}` });
    const installed = { name: 'depsec', version: VERSION, ...(manifestSha256 && { manifestSha256 }) };
    return verifyProvenance(installed, { http, registry: () => npmRegistry(process.env), trustedRoot });
  },
  scan: (request, hooks) =>
    withServices(import('./scan.js'), request, ({ scan }, services) => scan(request, services, hooks)),
  signal: stop.signal,
};

process.exit(await main(process.argv.slice(2), effects));
