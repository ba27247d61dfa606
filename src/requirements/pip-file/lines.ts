/** The characters Python's `str.isspace` counts as white space. */
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const IS_SPACE = new RegExp(`[${SPACE}]`);
const LEADING = new RegExp(`^[${SPACE}]+`);

/** Where Python's `str.splitlines` ends a line. */
const LINE_END = /\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]/g;

/** A line after continuations were joined and comments dropped; never empty. */
export interface LogicalLine {
  readonly text: string;
  /** 1-based, of the first physical line, counted as Python counts lines. */
  readonly line: number;
  /** The lines it was joined of, without the backslashes that joined them. */
  readonly parts: readonly string[];
}

/** Cuts off what `isCut` says at both ends, in one pass whatever the text. */
function strip(text: string, isCut: (char: string) => boolean): string {
  let [start, end] = [0, text.length];
  while (start < end && isCut(text.charAt(start))) start += 1;
  while (start < end && isCut(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isSpace(char: string): boolean {
  return IS_SPACE.test(char);
}

function isComment(line: string): boolean {
  return line.replace(LEADING, '').startsWith('#');
}

/** Cuts at the first `#` that begins the line or follows white space. */
export function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
    if (at === 0 || isSpace(line.charAt(at - 1))) return line.slice(0, at);
  }
  return line;
}

function* physicalLines(content: string): Generator<string> {
  let start = 0;
  for (const end of content.matchAll(LINE_END)) {
    yield content.slice(start, end.index);
    start = end.index + end[0].length;
  }
  yield content.slice(start);
}

function* joinContinued(lines: Iterable<string>): Generator<LogicalLine> {
  let pending: string[] = [];
  let first = 0;
  let number = 0;
  for (const line of lines) {
    number += 1;
    const isRemark = isComment(line);
    if (pending.length === 0) first = number;
    if (line.endsWith('\\') && !isRemark) {
      pending.push(strip(line, (char) => char === '\\'));
      continue;
    }
    const parts = [...pending, isRemark ? ` ${line}` : line];
    yield { text: parts.join(''), line: first, parts };
    pending = [];
  }
  yield { text: pending.join(''), line: first, parts: pending };
}

/**
 * Splits a requirements file into the lines pip sees: Python's line ends, a backslash at the end of a line joins the
 * next one (a comment line ends that), comments and blank lines dropped.
 */
export function* logicalLines(content: string): Generator<LogicalLine> {
  for (const { text, line, parts } of joinContinued(physicalLines(content))) {
    const kept = strip(withoutComment(text), isSpace);
    if (kept !== '') yield { text: kept, line, parts };
  }
}

/** A line cut in front of its first word that begins with `-`, the way pip tells requirement and options apart. */
export function splitOptions(text: string): { readonly requirement: string; readonly options: string } {
  const words = text.split(' ');
  const first = words.findIndex((word) => word.startsWith('-'));
  const cut = first < 0 ? words.length : first;
  return { requirement: words.slice(0, cut).join(' '), options: words.slice(cut).join(' ') };
}
