/** The characters Python's `str.isspace` counts as white space. */
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const IS_SPACE = new RegExp(`[${SPACE}]`);
const LEADING = new RegExp(`^[${SPACE}]+`);

/** Where Python's `str.splitlines` ends a line. */
const LINE_END = /\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]/;

/** A line after continuations were joined and comments dropped; never empty. */
export interface LogicalLine {
  readonly text: string;
  /** 1-based, of the first physical line, counted as Python counts lines. */
  readonly line: number;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && IS_SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isComment(line: string): boolean {
  return line.replace(LEADING, '').startsWith('#');
}

/** Cuts at the first `#` that begins the line or follows white space. */
function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
    if (at === 0 || IS_SPACE.test(line.charAt(at - 1))) return line.slice(0, at);
  }
  return line;
}

function joinContinued(lines: readonly string[]): LogicalLine[] {
  const joined: LogicalLine[] = [];
  let pending: string[] = [];
  let first = 0;
  const flush = (): void => {
    joined.push({ text: pending.join(''), line: first });
    pending = [];
  };
  lines.forEach((line, index) => {
    const isRemark = isComment(line);
    if (pending.length === 0) first = index + 1;
    if (line.endsWith('\\') && !isRemark) {
      pending.push(line.replace(/^\\+/, '').replace(/\\+$/, ''));
      return;
    }
    pending.push(isRemark ? ` ${line}` : line);
    flush();
  });
  if (pending.length > 0) flush();
  return joined;
}

/**
 * Splits a requirements file into the lines pip sees: Python's line ends, a backslash at the end of a line joins the
 * next one (a comment line ends that), comments and blank lines dropped.
 */
export function logicalLines(content: string): LogicalLine[] {
  return joinContinued(content.split(LINE_END))
    .map(({ text, line }) => ({ text: trimEnd(withoutComment(text)).replace(LEADING, ''), line }))
    .filter(({ text }) => text !== '');
}

/** A line cut in front of its first word that begins with `-`, the way pip tells requirement and options apart. */
export function splitOptions(text: string): { readonly requirement: string; readonly options: string } {
  const words = text.split(' ');
  const first = words.findIndex((word) => word.startsWith('-'));
  const cut = first < 0 ? words.length : first;
  return { requirement: words.slice(0, cut).join(' '), options: words.slice(cut).join(' ') };
}
