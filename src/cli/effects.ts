import type { Files, ProgressEvent } from '../model/effects.js';
import type { AuditLog } from '../model/log.js';
import type { Report } from '../model/report.js';
import type { AuditRequest, GateRequest, InstallRequest, ScanRequest } from '../model/request.js';
import type { Verification } from '../verify.js';
import type { Provenance } from '../verify-provenance.js';
import type { RuleDoc } from '../model/rule.js';

/** A standard stream. */
export interface Stream {
  /** Resolves when the text was handed on; a reader that went away is no error. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Width in cells. */
  readonly columns: number;
}

/** How a command stops its run, and hears how far it has come. */
export interface AuditHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (event: ProgressEvent) => void;
}

/** The result of a gated command. */
export interface GatedReport {
  readonly report: Report;
  readonly code: number;
  /** The gate refused something it asked for. */
  readonly isRefused: boolean;
}

/** Everything the command line touches outside itself. */
export interface CliEffects {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Absolute path of depsec's own folder (`~/.depsec`). */
  readonly home: string;
  readonly files: Files;
  /** The lines of a file, read one by one; undefined for a line that is too long. Throws the errors of the file system. */
  readLines(path: string): Iterable<string | undefined>;
  /** Where this run is recorded. */
  readonly log: AuditLog;
  /** All of standard input. Throws the errors of the system. */
  readInput(): Uint8Array;
  /** Writes a file that the user named; a relative name starts at `root`. Throws as `fs.writeFile` does. */
  writeFile(name: string, root: string, text: string): void;
  /** `YYYY-MM-DD`, UTC. */
  today(): string;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  readonly tool: Report['tool'];
  /** The documentation of every rule. */
  loadRules(): Promise<readonly RuleDoc[]>;
  audit(request: AuditRequest, hooks: AuditHooks): Promise<Report>;
  install(
    request: InstallRequest,
    hooks: AuditHooks,
  ): Promise<{ readonly report: Report; readonly lock?: string }>;
  /** Runs a command, found on PATH, with the gate as the index of its installers. */
  gate(request: GateRequest, command: readonly string[], hooks: AuditHooks): Promise<GatedReport>;
  /** Checks depsec's own files. */
  verify(): Promise<Verification>;
  /** Asks the npm registry where this copy comes from. */
  provenance(told: Pick<Verification, 'manifestSha256'>): Promise<Provenance>;
  scan(request: ScanRequest, hooks: AuditHooks): Promise<Report>;
  /** Aborted with the name of the signal that asked depsec to stop. */
  readonly signal: AbortSignal;
}
