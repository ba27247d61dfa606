import { messageOf } from '../model/error-message.js';
import type { AuditLog, LogEvent } from '../model/log.js';
import { redactValue } from '../redact-secrets.js';
import { jsonLine } from '../report/escape/json-text.js';
import { visible } from '../report/escape/visible.js';

/** Longer texts are cut: a line is for reading, and disks are finite. */
const LONGEST_TEXT = 200_000;

/** What the log of one run is made with. */
export interface LogParts {
  /** Appends whole lines, in one write. Throws what the disk answers. */
  readonly append: (lines: string) => void;
  /** Names the run; the same on each of its lines. */
  readonly run: string;
  readonly now: () => Date;
  /** Secrets that need not look like any. */
  readonly secrets: readonly string[];
  /** Told once a run that the log cannot be written, and why. */
  readonly onTrouble: (why: string) => void;
}

function cutTexts(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  if (Array.isArray(value)) return value.map(cutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutTexts(inner)]));
}

/** Says so to the user. */
export function logTrouble(why: string): string {
  return `The audit log could not be written (${visible(why)}). The run goes on without it.`;
}

/** The log of one run: each event is one line of JSON, stamped, without secrets. */
export function createAuditLog({ append, run, now, secrets, onTrouble }: LogParts): AuditLog {
  let isBroken = false;
  const lineOf = ({ event, ...rest }: LogEvent): string =>
    jsonLine({
      logVersion: 1,
      time: now().toISOString(),
      run,
      event,
      ...(redactValue(cutTexts(rest), secrets) as object),
    });
  return {
    write: (...events) => {
      if (isBroken || events.length === 0) return;
      try {
        append(events.map(lineOf).join(''));
      } catch (error) {
        isBroken = true;
        onTrouble(messageOf(error));
      }
    },
  };
}
