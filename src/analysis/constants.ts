import { textLabels } from './sources.js';
import { HOLE, UNKNOWN, blend, label, wholeText, type Value } from './value.js';

const MOST_TEXT = 4_000_000;

export function textValue(text: string, isBytes = false): Value {
  return isBytes ? { ...UNKNOWN, text, isBytes } : { ...UNKNOWN, text };
}

export function numberValue(number: number): Value {
  return { ...UNKNOWN, number };
}

/** Text as it would print, with a hole for what is not known. */
export function printed(value: Value): string {
  if (value.text !== undefined) return value.text;
  return value.number === undefined ? HOLE : String(value.number);
}

/** The value with what its text points at, once it is put together. */
export function withTextLabels(value: Value): Value {
  const { text } = value;
  if (text === undefined || text.length > 300) return value;
  const labels = textLabels(text);
  return labels.length === 0 ? value : label(value, labels);
}

function saysSomething({ text, number }: Value): boolean {
  if (text === undefined) return number !== undefined;
  return text.length > 1_000 || text.replaceAll(HOLE, '') !== '';
}

/** One text from pieces; keeps the labels of all of them. */
export function concatenate(pieces: readonly Value[], isBytes = false): Value {
  // Put together by `+`, which does not copy: payloads are decoded one character after the other.
  const whole = pieces.reduce((text, piece) => text + printed(piece), '');
  const text = whole.length > MOST_TEXT ? whole.slice(0, MOST_TEXT) : whole;
  const known = pieces.length === 0 || pieces.some(saysSomething);
  return blend(pieces, known ? { text, ...(isBytes ? { isBytes } : {}) } : {});
}

/** Items of a list or tuple, or the characters of a known text. */
export function iterate(value: Value): readonly Value[] | undefined {
  if (value.items !== undefined) return value.items;
  const text = wholeText(value);
  if (text === undefined || text.length > 200_000) return undefined;
  const { labels, steps } = value;
  if (value.isBytes === true)
    return Array.from(text, (letter) => ({ ...UNKNOWN, labels, steps, number: letter.charCodeAt(0) }));
  return Array.from(text, (letter) => ({ ...UNKNOWN, labels, steps, text: letter }));
}

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '//': (left, right) => Math.floor(left / right),
  '/': (left, right) => left / right,
  '%': (left, right) => ((left % right) + right) % right,
  '^': (left, right) => left ^ right,
  '&': (left, right) => left & right,
  '|': (left, right) => left | right,
  '<<': (left, right) => left * 2 ** right,
  '>>': (left, right) => Math.floor(left / 2 ** right),
  '**': (left, right) => left ** right,
};

/** `"%s/%s" % (a, b)`, `"{}/{x}".format(a, x=b)`: fields are filled in order, unknown ones become holes. */
export function fillFields(template: string, pattern: RegExp, values: readonly Value[]): string {
  let next = 0;
  return template.replace(pattern, (_whole, position?: string) => {
    const index = position !== undefined && /^\d+$/.test(position) ? Number(position) : next;
    next += 1;
    const value = values[index];
    return value === undefined ? HOLE : printed(value);
  });
}

const PERCENT = /%(?:\((\w+)\))?[-#0 +]*\d*(?:\.\d+)?[sdrxifc]/g;

/** `"%(a)s" % {"a": …}` */
function fillKeyed(template: string, entries: ReadonlyMap<string, Value>): string {
  return template.replace(PERCENT, (_whole, key?: string) => {
    const value = entries.get(key ?? '');
    return value === undefined ? HOLE : printed(value);
  });
}

export const BRACES = /\{(\w*)[^{}]*\}/g;

/** `template.format(…)` with keywords. */
export function fillNamed(
  template: string,
  values: readonly Value[],
  named: ReadonlyMap<string, Value>,
): string {
  let next = 0;
  return template.replace(BRACES, (_whole, field: string) => {
    const index = /^\d+$/.test(field) ? Number(field) : field === '' ? next++ : -1;
    const value = index >= 0 ? values[index] : named.get(field);
    return value === undefined ? HOLE : printed(value);
  });
}

function operate(left: Value, right: Value, operator: string): Value {
  const both = [left, right];
  if (left.number !== undefined && right.number !== undefined) {
    const number = ARITHMETIC[operator]?.(left.number, right.number);
    const result = blend(both, number === undefined ? {} : { number });
    return operator === '^' ? label(result, ['decoded']) : result;
  }
  if (operator === '+' && left.items !== undefined && right.items !== undefined)
    return blend(both, { items: [...left.items, ...right.items].slice(0, 100_000) });
  if (operator === '+' || (operator === '/' && (left.text !== undefined || right.text !== undefined))) {
    if (left.text === undefined && right.text === undefined) return blend(both);
    const joined = operator === '/' ? [left, textValue('/'), right] : both;
    return withTextLabels(concatenate(joined, left.isBytes === true || right.isBytes === true));
  }
  if (operator === '*' && left.text !== undefined && right.number !== undefined)
    return blend(both, { text: left.text.repeat(Math.max(0, Math.min(right.number, 10_000))) });
  if (operator === '%' && left.text !== undefined && right.entries !== undefined)
    return blend(both, { text: fillKeyed(left.text, right.entries) });
  if (operator === '%' && left.text !== undefined)
    return blend([left, ...(right.items ?? [right])], {
      text: fillFields(left.text, PERCENT, right.items ?? [right]),
    });
  return operator === '^' ? label(blend(both), ['computed']) : blend(both);
}

/** `a + b + c` and its relatives, left to right. */
export function evaluateOperation(operator: string, operands: readonly Value[]): Value {
  const [first = UNKNOWN, ...rest] = operands;
  if (operator === '+' && operands.every((operand) => operand.text !== undefined))
    return withTextLabels(concatenate(operands, first.isBytes === true));
  return rest.reduce((left, right) => operate(left, right, operator), first);
}

/** `value[a:b:c]` of a known text or list. A reversed text counts as decoded. */
export function slice(value: Value, bounds: readonly (Value | undefined)[]): Value {
  const text = wholeText(value);
  const source: readonly unknown[] | string | undefined = text ?? value.items;
  if (source === undefined || bounds.some((b) => b !== undefined && b.number === undefined))
    return blend([value]);
  const step = bounds[2]?.number ?? 1;
  const length = source.length;
  const clamp = (bound: number | undefined, otherwise: number): number =>
    bound === undefined ? otherwise : Math.max(step < 0 ? -1 : 0, bound < 0 ? bound + length : bound);
  const start = Math.min(clamp(bounds[0]?.number, step < 0 ? length - 1 : 0), length);
  const end = Math.min(clamp(bounds[1]?.number, step < 0 ? -1 : length), length);
  const picked: number[] = [];
  if (step !== 0) for (let at = start; step < 0 ? at > end : at < end; at += step) picked.push(at);
  if (text === undefined) return blend([value], { items: picked.flatMap((at) => value.items?.[at] ?? []) });
  const result = blend([value], {
    text: picked.map((at) => text[at] ?? '').join(''),
    ...(value.isBytes === true ? { isBytes: true } : {}),
  });
  return withTextLabels(step < -0 || step > 1 ? label(result, ['decoded']) : result);
}
