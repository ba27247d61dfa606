/** A part of a document whose items may be left out from its end, when there is no room for all. */
export interface Section {
  /** Stands before the items, and only if at least one of them fits. */
  readonly head: string;
  /** Each is kept whole or left out. */
  readonly items: readonly string[];
  readonly tail: string;
  /** What one item is, for the sentence that counts those left out. */
  readonly noun: string;
}

/** Room kept for the sentence that says what was left out. */
const SENTENCE_BYTES = 400;

/**
 * Joins sections into a document of at most `limit` bytes of UTF-8. Earlier sections have the first claim; once an
 * item does not fit, the rest of its section is left out. What is missing is said at the end, by number and kind.
 */
export function fit(sections: readonly Section[], limit: number): string {
  let left = limit - SENTENCE_BYTES;
  const missing: string[] = [];
  const parts = sections.map((section) => {
    const kept = takeWhileFitting(section, left);
    const absent = section.items.length - kept.length;
    if (absent > 0) missing.push(`${absent} × ${section.noun}`);
    const part = kept.length === 0 ? '' : `${section.head}${kept.join('')}${section.tail}`;
    left -= bytes(part);
    return part;
  });
  const sentence =
    missing.length === 0
      ? []
      : [
          `> Left out, because a summary may not grow larger: ${missing.join(', ')}. The JSON report holds all.\n`,
        ];
  return [...parts.filter((part) => part !== ''), ...sentence].join('\n');
}

function takeWhileFitting({ head, items, tail }: Section, room: number): readonly string[] {
  // One more byte for the newline that joins the sections.
  let used = bytes(head) + bytes(tail) + 1;
  const end = items.findIndex((item) => {
    used += bytes(item);
    return used > room;
  });
  return end < 0 ? items : items.slice(0, end);
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
