import { Failure } from '../model/failure.js';
import { visible } from '../report/escape/visible.js';
import { failureLines, LONGEST_LINE } from '../report/failure-lines.js';
import { PROJECT_URL } from '../model/project-url.js';

/** Whatever was thrown, as a failure: an interruption if one was asked for, a defect of depsec otherwise. */
export function asFailure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted && !(error instanceof Failure && error.code === 'install-interrupted'))
    return new Failure(
      {
        code: 'interrupted',
        what: `depsec was stopped by ${String(signal.reason)}.`,
        why: 'Nothing was judged.',
        fix: 'Start it again.',
      },
      error,
    );
  if (error instanceof Failure) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure(
    {
      code: 'internal',
      what: `depsec met something it did not expect: ${text}`,
      why: 'This is a defect of depsec. Nothing was judged, so nothing is known to be safe.',
      fix: `Run the same command with -v and report what it prints: ${PROJECT_URL}/issues`,
    },
    error,
  );
}

/** A failure as three parts for people; `verbose` adds where an unexpected one came from. */
export function failureText(failure: Failure, verbose: boolean): string {
  const lines = [
    `✗ ${partText(failure.what)}`,
    `  Why  ${partText(failure.why)}`,
    `  Fix  ${partText(failure.fix)}`,
    ...(verbose ? causes(failure.cause) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** One part; its further lines are indented, so that none of them can pass for a line of depsec's own. */
function partText(part: string): string {
  return failureLines(part)
    .map((line) => visible(line, LONGEST_LINE))
    .join('\n    ');
}

function causes(cause: unknown): string[] {
  if (!(cause instanceof Error)) return [];
  return (cause.stack ?? cause.message).split('\n').map((line) => `  ${visible(line, LONGEST_LINE)}`);
}
