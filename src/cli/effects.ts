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

/** What may be told to and asked of a run. */
export interface AuditHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (event: ProgressEvent) => void;
}

/** What a gated command came to. */
export interface GatedReport {
  readonly report: Report;
  readonly code: number;
  /** Something it asked for was refused. */
  readonly isRefused: boolean;
}

/** Everything the command line touches outside itself. */
export interface CliEffects {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Absolute path of the folder depsec keeps its own things in. */
  readonly home: string;
  readonly files: Files;
  /** The lines of a file, one after the other; undefined for one that is too long. Throws what the disk answers. */
  readLines(path: string): Iterable<string | undefined>;
  /** Where this run is recorded. */
  readonly log: AuditLog;
  /** All of standard input. Throws what the system answers. */
  readInput(): Uint8Array;
  /** Writes a file that the user named, from the root on where the name is relative. Throws as `fs.writeFile` does. */
  writeFile(name: string, root: string, text: string): void;
  /** `YYYY-MM-DD`, UTC. */
  today(): string;
  /** Milliseconds that only ever grow. */
  now(): number;
  readonly tool: Report['tool'];
  /** What every rule says about itself. */
  loadRules(): Promise<readonly RuleDoc[]>;
  audit(request: AuditRequest, hooks: AuditHooks): Promise<Report>;
  install(
    request: InstallRequest,
    hooks: AuditHooks,
  ): Promise<{ readonly report: Report; readonly lock?: string }>;
  /** Runs a command, found on PATH, with the gate as its installers' index; beside the report its exit code. */
  gate(request: GateRequest, command: readonly string[], hooks: AuditHooks): Promise<GatedReport>;
  /** Looks at depsec's own files. */
  verify(): Promise<Verification>;
  /** Asks the registry where they come from. */
  provenance(told: Pick<Verification, 'manifestSha256'>): Promise<Provenance>;
  scan(request: ScanRequest, hooks: AuditHooks): Promise<Report>;
  /** Aborted with the name of the signal that asked depsec to stop. */
  readonly signal: AbortSignal;
}
