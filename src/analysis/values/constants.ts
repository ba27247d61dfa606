import { textLabels } from './sources.js';
import { HOLE, UNKNOWN, isWhole, label, markPartial, wholeText, type Value } from './value.js';
import { otherTexts, variants } from './alternatives.js';
import { blend } from './blend.js';

/** Characters that are kept of a text that is put together. */
export const MOST_TEXT = 4_000_000;

export function textValue(text: string, isBytes = false): Value {
  return isBytes ? { ...UNKNOWN, text, isBytes } : { ...UNKNOWN, text };
}

export function numberValue(number: number, whole?: bigint): Value {
  return { ...UNKNOWN, number, whole };
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
  let whole = '';
  for (const piece of pieces) {
    whole += printed(piece);
    if (whole.length > MOST_TEXT) break;
  }
  const text = whole.length > MOST_TEXT ? whole.slice(0, MOST_TEXT) : whole;
  const known = pieces.length === 0 || pieces.some(saysSomething);
  if (!known) return blend(pieces);
  const others = variants(pieces).map((one) => ({ ...UNKNOWN, text: one.map(printed).join('') }));
  return blend(pieces, { text, ...otherTexts(text, others), ...(isBytes ? { isBytes } : {}) });
}

/** Items of a list or tuple, or the characters of a known text. */
export function iterate(value: Value): readonly Value[] | undefined {
  if (value.items !== undefined)
    return value.otherwise === undefined
      ? value.items
      : markPartial([value, ...value.otherwise].flatMap(({ items }) => items ?? []));
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

/** A template with its fields filled in; cut where it grows beyond what is kept of a text. */
function fill(
  template: string,
  pattern: RegExp,
  valueOf: (field: string | undefined) => Value | undefined,
): string {
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: field, index } of template.matchAll(pattern)) {
    const value = valueOf(field);
    text += template.slice(from, index) + (value === undefined ? HOLE : printed(value));
    from = index + whole.length;
    if (text.length > MOST_TEXT) return text.slice(0, MOST_TEXT);
  }
  return (text + template.slice(from)).slice(0, MOST_TEXT);
}

/** `"%s/%s" % (a, b)`, `"{}/{x}".format(a, x=b)`: fields are filled in order, unknown ones become holes. */
export function fillFields(template: string, pattern: RegExp, values: readonly Value[]): string {
  let next = 0;
  return fill(template, pattern, (position) => {
    const index = position !== undefined && /^\d+$/.test(position) ? Number(position) : next;
    next += 1;
    return values[index];
  });
}

const PERCENT = /%(?:\((\w{1,200})\))?[-#0 +\d.]{0,20}[sdrxifc]/g;

/** `"%(a)s" % {"a": …}`, `Template("$a").substitute(a=…)`: fields are filled by name, unknown ones become holes. */
export function fillKeyed(template: string, pattern: RegExp, named: ReadonlyMap<string, Value>): string {
  return fill(template, pattern, (key = '') => named.get(key));
}

export const DOLLARS = /\$\{?(\w{1,200})\}?/g;

export const BRACES = /\{(\w{0,200})(?:[^\w{}][^{}]{0,200})?\}/g;

/** `template.format(…)` with keywords. */
export function fillNamed(
  template: string,
  values: readonly Value[],
  named: ReadonlyMap<string, Value>,
): string {
  let next = 0;
  return fill(template, BRACES, (field = '') => {
    const index = /^\d+$/.test(field) ? Number(field) : field === '' ? next++ : -1;
    return index >= 0 ? values[index] : named.get(field);
  });
}

/** `text * count`, as much of it as is kept. */
function repeated(text: string, count: number): string {
  const most = Math.min(10_000, Math.floor(MOST_TEXT / Math.max(1, text.length)));
  return text.repeat(Math.max(0, Math.min(Math.floor(count) || 0, most)));
}

/** A list, and something that is then one as well. */
function isListBesideUnknown(left: Value, right: Value): boolean {
  const isOpen = ({ items, text, number, callable, module }: Value): boolean =>
    (items ?? text ?? number ?? callable ?? module) === undefined;
  return (left.items !== undefined && isOpen(right)) || (right.items !== undefined && isOpen(left));
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
  if (operator === '+' && isListBesideUnknown(left, right))
    return blend(both, { items: markPartial(both.flatMap((one) => one.items ?? [blend([one])])) });
  if (operator === '+' || (operator === '/' && (left.text !== undefined || right.text !== undefined))) {
    if (left.text === undefined && right.text === undefined) return blend(both);
    const joined = operator === '/' ? [left, textValue('/'), right] : both;
    return withTextLabels(concatenate(joined, left.isBytes === true || right.isBytes === true));
  }
  if (operator === '|' && right.entries !== undefined)
    return blend(both, { entries: new Map([...(left.entries ?? []), ...right.entries]) });
  if (operator === '&') {
    // Whatever both have is among those that are known.
    const { items } = both.find((one) => one.items?.every(({ text }) => text !== undefined)) ?? UNKNOWN;
    return blend(both, items === undefined ? {} : { items: markPartial([...items]) });
  }
  if (operator === '*' && left.items !== undefined && right.number === undefined)
    return blend(both, { items: markPartial([...left.items]) });
  if (operator === '*' && left.text !== undefined && right.number !== undefined)
    return blend(both, { text: repeated(left.text, right.number) });
  if (operator === '%' && left.text !== undefined && right.entries !== undefined)
    return withTextLabels(blend(both, { text: fillKeyed(left.text, PERCENT, right.entries) }));
  if (operator === '%' && left.text !== undefined)
    return withTextLabels(
      blend([left, ...(right.items ?? [right])], {
        text: fillFields(left.text, PERCENT, right.items ?? [right]),
      }),
    );
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
  const source: readonly Value[] | string | undefined = text ?? value.items;
  if (source === undefined || bounds.some((b) => b !== undefined && b.number === undefined))
    return blend([value]);
  const step = bounds[2]?.number ?? 1;
  const length = source.length;
  const clamp = (bound: number | undefined, otherwise: number): number =>
    bound === undefined ? otherwise : Math.max(step < 0 ? -1 : 0, bound < 0 ? bound + length : bound);
  const start = Math.min(clamp(bounds[0]?.number, step < 0 ? length - 1 : 0), length);
  const end = Math.min(clamp(bounds[1]?.number, step < 0 ? -1 : length), length);
  const pick = <T>(from: ArrayLike<T>): T[] => {
    const picked: T[] = [];
    if (step !== 0)
      for (let at = start; step < 0 ? at > end : at < end; at += step) {
        const one = from[at];
        if (one !== undefined) picked.push(one);
      }
    return picked;
  };
  if (text === undefined) {
    const items = value.items ?? [];
    const picked = step === 1 ? items.slice(start, end) : pick(items);
    return blend([value], { items: isWhole(items) ? picked : markPartial(picked) });
  }
  const result = blend([value], {
    text: step === 1 ? text.slice(start, end) : pick(text).join(''),
    ...(value.isBytes === true ? { isBytes: true } : {}),
  });
  return withTextLabels(step < -0 || step > 1 ? label(result, ['decoded']) : result);
}
