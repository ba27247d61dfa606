import { HOLE, type Value } from './value.js';

/** Texts that a value may hold beside the likeliest one. */
const MOST = 8;
/** What an address, a path or a command holds; of other words nothing depends on which it is. */
const TELLING = /[\s:/.\\]/;
const LONGEST = 300;

/** Whether it matters which text it is. What is put together of many pieces, some of them unknown, belongs to one way only. */
const isTelling = (text: string): boolean =>
  text.length <= LONGEST && TELLING.test(text) && !text.includes(HOLE);

function textsOf({ text, texts }: Value): readonly string[] {
  return [...(text === undefined ? [] : [text]), ...(texts ?? [])];
}

/** The other texts of several values of which any may be meant, where `text` is the one that stands for all. */
export function otherTexts(
  text: string | undefined,
  values: readonly Value[],
): Pick<Value, 'texts'> | undefined {
  let found: Set<string> | undefined;
  for (const value of values) {
    if (value.text === undefined || (value.text === text && value.texts === undefined)) continue;
    for (const other of textsOf(value))
      if (other !== text && isTelling(other) && (found?.size ?? 0) < MOST) (found ??= new Set()).add(other);
  }
  return found === undefined ? undefined : { texts: [...found] };
}

/** The same value once for each of the other texts it may hold, as if it held nothing else. */
function each(value: Value): Value[] {
  return (value.texts ?? []).map((text) => ({ ...value, text, texts: [] }));
}

/** Longer lists are data. */
const LONGEST_LIST = 64;

const hasOthers = ({ texts }: Value): boolean => texts !== undefined && texts.length > 0;

/** Lists that a value may be beside the likeliest one. */
const MOST_LISTS = 4;

/** Commands are lists of a few words; longer ones, and those without a text, are data. */
const isOfWords = ({ items }: Value): boolean =>
  items !== undefined &&
  items.length > 0 &&
  items.length <= LONGEST_LIST &&
  items.some(({ text, items: inner }) => (text ?? inner) !== undefined);

/** Lists in lists that are compared word by word. */
const DEEPEST = 1;

/** Whether two lists say the same, word by word. */
function saysTheSame(one: Value, other: Value, depth = 0): boolean {
  if (one === other) return true;
  if (one.items === undefined || other.items === undefined)
    return one.items === other.items && one.text === other.text && one.ref === other.ref;
  if (one.items.length !== other.items.length || depth > DEEPEST) return one.items === other.items;
  return one.items.every((item, at) => saysTheSame(item, other.items?.[at] ?? item, depth + 1));
}

/** The other lists of several values of which any may be meant, where `one` stands for all. */
export function otherLists(
  one: Value | undefined,
  values: readonly Value[],
): Pick<Value, 'otherwise'> | undefined {
  if (one?.items === undefined) return undefined;
  const found: Value[] = [];
  for (const value of values.flatMap((each) => [each, ...(each.otherwise ?? [])]))
    if (
      found.length < MOST_LISTS &&
      isOfWords(value) &&
      ![one, ...found].some((each) => saysTheSame(each, value))
    )
      found.push({ ...value, otherwise: undefined });
  return found.length === 0 ? undefined : { otherwise: found };
}

/** What else may be called, beside `one`. */
const MOST_CALLED = 4;

/** The other things to call of several values of which any may be meant, where `one` stands for all. */
export function otherCalls(one: Value | undefined, values: readonly Value[]): Partial<Value> {
  if (one === undefined || (one.callable ?? one.ref) === undefined) return {};
  const functions = values.flatMap(({ callable, others = [] }) => [
    ...(callable ? [callable] : []),
    ...others,
  ]);
  const others = [...new Map(functions.map((each) => [each.node, each])).values()].filter(
    ({ node }) => node !== one.callable?.node,
  );
  // What is not of the package, or stands beside what is not.
  const isOther = (value: Value): boolean =>
    one.callable === undefined
      ? value.callable !== undefined
      : value.callable === undefined && value.ref !== undefined && value.ref !== 'None';
  const outside = values.find(isOther);
  return {
    ...(one.callable === undefined || others.length === 0 ? {} : { others: others.slice(0, MOST_CALLED) }),
    ...(outside === undefined ? {} : { otherwise: [{ ...outside, otherwise: undefined }] }),
  };
}

const NONE: readonly (readonly Value[])[] = [];

/** Ways to put one of its other texts into a list of values, one at a time; of a list inside them, one level down. */
export function variants(values: readonly Value[], isInside = false): readonly (readonly Value[])[] {
  if (values.length > LONGEST_LIST) return NONE;
  const all: (readonly Value[])[] = [];
  for (const [at, value] of values.entries()) {
    if (all.length >= MOST) break;
    const inside = isInside || value.items === undefined ? NONE : variants(value.items, true);
    const others = [
      ...(value.otherwise ?? []),
      ...(hasOthers(value) ? each(value) : inside.map((items): Value => ({ ...value, items }))),
    ];
    for (const one of others) if (all.length < MOST) all.push(values.with(at, one));
  }
  return all.length === 0 ? NONE : all;
}

/** A value of which nothing but its texts is known: the likeliest, and the others. */
export function anyText(values: readonly Value[]): Partial<Value> {
  const text = values.map((value) => value.text).find((one) => one !== undefined && isTelling(one));
  if (text === undefined) return {};
  return { text, ...otherTexts(text, values) };
}

/** A value of which nothing but its lists of words is known: the first, and the others. */
export function anyList(values: readonly Value[]): Partial<Value> {
  const first = values.find(isOfWords);
  return first === undefined ? {} : { items: first.items, ...otherLists(first, values) };
}
