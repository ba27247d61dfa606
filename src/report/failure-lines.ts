import type { FailureParts } from '../model/failure.js';
import { bounded } from './bounded.js';
import { countOf } from './words.js';

/** The longest line of an error, in characters: a part of it may quote another program. */
export const LONGEST_LINE = 1000;
/** More lines than this, and the first are out of sight. */
const MOST_LINES = 60;

/** The lines of one part of an error, still hostile text; what is beyond the first sixty is counted. */
export function failureLines(part: string): readonly string[] {
  return bounded(
    part.split('\n'),
    MOST_LINES,
    (line) => line,
    (hidden) => `and ${countOf(hidden, 'more line')}`,
  );
}

/** How much of an error is kept in one line, in characters. */
export const LONGEST_SENTENCE = 4000;

/** All of an error as one line, still hostile text, for readers that know no lines. */
export function failureSentence({ what, why, fix }: Omit<FailureParts, 'code'>): string {
  return [what, why, fix].flatMap(failureLines).join(' ');
}
