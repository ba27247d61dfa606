import type { RawNode } from './raw-tree.js';
import { literalPrefix, unescapeLiteral } from './string-literal.js';
import type { Expression } from './syntax.js';

export type LowerExpression = (node: RawNode) => Expression;

/** A `string` node: text, bytes, or the parts of an f-string. */
export function lowerString(node: RawNode, text: string, lower: LowerExpression): Expression {
  const at = node.start;
  const opening = node.children.find((child) => child.type === 'string_start');
  const prefix = literalPrefix(opening === undefined ? '' : text.slice(opening.start, opening.end));
  const isBytes = prefix.includes('b');
  const parts = node.children.flatMap((child): Expression[] => {
    if (child.type === 'interpolation') return child.children.slice(0, 1).map(lower);
    if (child.type !== 'string_content') return [];
    const inside = text.slice(child.start, child.end);
    const value = prefix.includes('r') ? inside : unescapeLiteral(inside, isBytes);
    return [{ kind: isBytes ? 'bytes' : 'text', at, text: value }];
  });
  if (parts.some((part) => part.kind !== 'text' && part.kind !== 'bytes'))
    return { kind: 'format', at, parts };
  const joined = parts
    .map((part) => (part.kind === 'text' || part.kind === 'bytes' ? part.text : ''))
    .join('');
  return { kind: isBytes ? 'bytes' : 'text', at, text: joined };
}

/** Adjacent literals: one literal when all are constant, else a format. */
export function joinLiterals(at: number, parts: readonly Expression[]): Expression {
  const flat = parts.flatMap((part) => (part.kind === 'format' ? part.parts : [part]));
  const kind = flat[0]?.kind;
  if ((kind === 'text' || kind === 'bytes') && flat.every((part) => part.kind === kind))
    return { kind, at, text: flat.map((part) => (part.kind === kind ? part.text : '')).join('') };
  return { kind: 'format', at, parts: flat };
}

/** Of an integer that is read exactly: turning decimal digits into a number takes the square of their count. */
const MOST_DIGITS = 40_000;
const WHOLE = /^(?:\d+|0x[\da-f]+|0o[0-7]+|0b[01]+)$/i;

/** Integers of any base with underscores, and floats; NaN for what a double cannot hold, such as `1j`. */
export function lowerNumber(node: RawNode, text: string): Expression {
  const written = text.slice(node.start, node.end).replaceAll('_', '');
  const value = Number(written);
  const isLarge = Math.abs(value) > Number.MAX_SAFE_INTEGER && written.length <= MOST_DIGITS;
  const whole = isLarge && WHOLE.test(written) ? BigInt(written) : undefined;
  return { kind: 'number', at: node.start, value, ...(whole !== undefined && { whole }) };
}
