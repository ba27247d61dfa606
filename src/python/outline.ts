export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the body of a function stands: from the end of its header's line to the end of its last line. */
export interface BodySpan extends Span {
  /** Offset of `def` or `async`. */
  readonly header: number;
}

/** Parts of a text that can be left out of a parse, in order. */
export interface Outline {
  readonly bodies: readonly BodySpan[];
  /** Outside bodies: comments on lines of their own, and statements that are nothing but a string. */
  readonly asides: readonly Span[];
}

const [TAB, NEWLINE, FORM_FEED, SPACE, QUOTE, HASH, APOSTROPHE, COLON, BACKSLASH] = [
  9, 10, 12, 32, 34, 35, 39, 58, 92,
];
const HEADER = /(?:async[ \t]+)?def[ \t]/y;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Offset behind the string literal that opens at `at`; undefined when it is never closed. */
function skipString(text: string, at: number): number | undefined {
  const quote = text.charCodeAt(at);
  const isTriple = text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
  let next = at + (isTriple ? 3 : 1);
  for (;;) {
    const code = text.charCodeAt(next);
    if (Number.isNaN(code) || (code === NEWLINE && !isTriple)) return undefined;
    if (code === BACKSLASH) next += 2;
    else if (code !== quote) next += 1;
    else if (!isTriple) return next + 1;
    else if (text.charCodeAt(next + 1) === quote && text.charCodeAt(next + 2) === quote) return next + 3;
    else next += 1;
  }
}

interface LogicalLine {
  /** Offset of the newline that ends it, or of the end of the text. */
  readonly end: number;
  readonly endsInColon: boolean;
}

/** The logical line that begins at `at` (brackets, strings and continuations followed); undefined when it is broken. */
function readLogicalLine(text: string, at: number): LogicalLine | undefined {
  let depth = 0;
  let last = 0;
  let next = at;
  while (next < text.length) {
    const code = text.charCodeAt(next);
    if (code === QUOTE || code === APOSTROPHE) {
      const behind = skipString(text, next);
      if (behind === undefined) return undefined;
      next = behind;
      last = QUOTE;
    } else if (code === HASH) next = endOfLine(text, next);
    else if (code === NEWLINE && depth === 0) break;
    else if (code === BACKSLASH && text.charCodeAt(next + 1) === NEWLINE) next += 2;
    else {
      if (code === 40 || code === 91 || code === 123) depth += 1;
      else if (code === 41 || code === 93 || code === 125) depth -= 1;
      if (depth < 0) return undefined;
      if (code > SPACE) last = code;
      next += 1;
    }
  }
  return depth > 0 ? undefined : { end: next, endsInColon: last === COLON };
}

/** Columns of a line's indentation as CPython counts them, and where it ends. */
function readIndent(text: string, at: number): { readonly column: number; readonly first: number } {
  let column = 0;
  for (let first = at; ; first += 1) {
    const code = text.charCodeAt(first);
    if (code === SPACE) column += 1;
    else if (code === TAB) column += 8 - (column % 8);
    else if (code === FORM_FEED) column = 0;
    else return { column, first };
  }
}

const LONE_STRING = /[rRuU]?(?=["'])/y;

/** End of a statement that is one string literal and nothing else; undefined for any other line. */
function loneString(text: string, first: number, line: LogicalLine): number | undefined {
  LONE_STRING.lastIndex = first;
  if (!LONE_STRING.test(text)) return undefined;
  return skipString(text, LONE_STRING.lastIndex) === line.end ? line.end : undefined;
}

/**
 * Finds the bodies of the outermost functions and of the methods of classes by lines, brackets, strings and indentation
 * alone, some thirty times faster than a parse. Expects `\n` newlines.
 *
 * @returns undefined for a text it cannot follow. A wrong answer costs a parse and no more: see `parseWith`.
 */
export function outline(text: string): Outline | undefined {
  const bodies: BodySpan[] = [];
  const asides: Span[] = [];
  let open: (Omit<BodySpan, 'end'> & { readonly column: number }) | undefined;
  let end = 0;
  const close = (column: number): void => {
    if (open === undefined || column > open.column) return;
    bodies.push({ header: open.header, start: open.start, end });
    open = undefined;
  };
  let at = 0;
  while (at < text.length) {
    const { column, first } = readIndent(text, at);
    const code = text.charCodeAt(first);
    if (code === NEWLINE || code === HASH) {
      const behind = endOfLine(text, first);
      if (open === undefined && code === HASH) asides.push({ start: first, end: behind });
      at = behind + 1;
      continue;
    }
    if (Number.isNaN(code)) break;
    close(column);
    const line = readLogicalLine(text, first);
    if (line === undefined) return undefined;
    if (open === undefined) {
      HEADER.lastIndex = first;
      const behind = loneString(text, first, line);
      if (behind !== undefined) asides.push({ start: first, end: behind });
      else if (line.endsInColon && HEADER.test(text)) open = { header: first, start: line.end, column };
    }
    ({ end } = line);
    at = end + 1;
  }
  close(0);
  return { bodies, asides };
}
