import type { VerdictCache } from './cache.js';
import type { GateEffects } from './gate.js';
import type { GlobEffects } from './globs.js';
import type { Publisher } from './publish.js';
import type { Files } from '../model/effects.js';
import type { AuditLog } from '../model/log.js';
import type { Report } from '../model/report.js';
import type { AuditRequest, InstallRequest } from '../model/request.js';
import type { RuleDoc } from '../model/rule.js';
import type { AuditWatch } from '../model/watch.js';

/** Everything the Action touches outside itself. */
export interface ActionEffects extends Omit<Publisher, 'writeNamed'>, Pick<GlobEffects, 'glob'> {
  /** An input's text, empty when it was not given. */
  input(name: string): string;
  /** Absolute path of the folder the repository was checked out to. */
  readonly workspace: string;
  readonly files: Files;
  /** The audit log of this step, a file of its own at `logPath`. */
  readonly log: AuditLog;
  readonly logPath: string;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Writes a file, replacing what is there. */
  writeFile(path: string, content: string): void;
  /** Keeps a secret out of the log. */
  mask(secret: string): void;
  /** `YYYY-MM-DD`, UTC. */
  today(): string;
  /** A new random word that cannot be guessed. */
  token(): string;
  readonly tool: Report['tool'];
  loadRules(): Promise<readonly RuleDoc[]>;
  audit(request: AuditRequest, hooks: Required<AuditWatch>): Promise<Report>;
  install(request: InstallRequest, hooks: Required<AuditWatch>): Promise<Report>;
  readonly cache: VerdictCache;
  readonly gate: GateEffects;
  /** Aborted with the name of the signal that asked the step to stop. */
  readonly signal: AbortSignal;
}
