import type { Admit } from '../gate/candidate.js';
import type { ProgressEvent } from '../model/effects.js';
import type { AuditRequest } from '../model/request.js';
import type { RequirementSet } from '../model/requirement.js';
import type { Interpreter } from './interpreter.js';

/** What a resolution is asked, and what it is given to work with. */
export interface ResolveOptions {
  readonly request: AuditRequest;
  readonly set: RequirementSet;
  readonly interpreter: Interpreter;
  /** True when every release needs an allowed hash. */
  readonly isHashMode: boolean;
  /** Resolve against what is installed, with these further options of pip; absent: as if nothing were. */
  readonly installed?: readonly string[];
  readonly admit: Admit;
  readonly onProgress: (event: ProgressEvent) => void;
  /** Waited for before each time a source distribution is handed out to be built. */
  readonly beforeBuild: () => Promise<void>;
  readonly signal: AbortSignal;
}
