import type { Failure } from '../model/failure.js';
import { visible } from '../report/escape/visible.js';
import { failureLines, LONGEST_LINE } from '../report/failure-lines.js';

/** A failure as text for people: what, why and fix. `verbose` adds the stack of its cause. */
export function failureText(failure: Failure, verbose: boolean): string {
  const lines = [
    `✗ ${partText(failure.what)}`,
    `  Why  ${partText(failure.why)}`,
    `  Fix  ${partText(failure.fix)}`,
    ...(verbose ? causes(failure.cause) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** One part; its further lines are indented, so that quoted text cannot pass for a line of depsec. */
function partText(part: string): string {
  return failureLines(part)
    .map((line) => visible(line, LONGEST_LINE))
    .join('\n    ');
}

function causes(cause: unknown): string[] {
  if (!(cause instanceof Error)) return [];
  return (cause.stack ?? cause.message).split('\n').map((line) => `  ${visible(line, LONGEST_LINE)}`);
}
