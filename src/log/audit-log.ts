import { messageOf } from '../model/error-message.js';
import type { AuditLog, LogEvent } from '../model/log.js';
import { redactValue } from '../redact-secrets.js';
import { jsonLine } from '../report/escape/json-text.js';
import { visible } from '../report/escape/visible.js';

/** Longer texts are cut, in characters. */
const LONGEST_TEXT = 200_000;

/** What the log of one run needs. */
export interface LogParts {
  /** Appends whole lines in one write. Throws the errors of the file system. */
  readonly append: (lines: string) => void;
  /** The id of the run, the same on each of its lines. */
  readonly run: string;
  readonly now: () => Date;
  /** Known secrets to redact, whatever they look like. */
  readonly secrets: readonly string[];
  /** Called at most once, if the log cannot be written. */
  readonly onTrouble: (why: string) => void;
}

function cutTexts(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  if (Array.isArray(value)) return value.map(cutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutTexts(inner)]));
}

/** The message to the user when the log cannot be written. */
export function logTrouble(why: string): string {
  return `The audit log could not be written (${visible(why)}). The run goes on without it.`;
}

/** The log of one run: each event becomes one line of JSON with time and run, and without secrets. */
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
