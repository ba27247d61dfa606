import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createAuditLog } from '../log/audit-log.js';
import type { AuditLog } from '../model/log.js';
import { secretsIn } from '../redact-secrets.js';
import { appendToLog } from './log-file.js';

const MAX_BYTES = 10 * 1024 * 1024;
/** Files that were full and put aside. */
export const KEPT_LOGS = 5;
/** The file's name in depsec's folder. */
export const LOG_NAME = 'depsec.log';

/** Where the audit log of one run is kept, and what must not get into it. */
export interface RunLogSettings {
  /** Absolute. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told once a run that the log cannot be written, and why. */
  readonly onTrouble: (why: string) => void;
}

/** The audit log of one run, in the folder's file. */
export function openRunLog({ folder, environment, onTrouble }: RunLogSettings): AuditLog {
  const file = { path: join(folder, LOG_NAME), maxBytes: MAX_BYTES, kept: KEPT_LOGS };
  return createAuditLog({
    append: (lines) => {
      appendToLog(lines, file);
    },
    run: randomUUID(),
    now: () => new Date(),
    secrets: secretsIn(environment),
    onTrouble,
  });
}
