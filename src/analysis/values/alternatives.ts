import { isHostile } from '../facts/command-traits.js';
import { HOLE, type Value } from './value.js';

/** Texts that a value may hold beside the likeliest one. */
const MOST = 8;
/** Of more texts those are kept that matter most, as long as there are not too many to look at. */
const MOST_SEEN = 2_000;
/** What an address, a path or a command holds; of other words nothing depends on which it is. */
const TELLING = /[\s:/.\\]/;
const LONGEST = 4_000;
/** Words of programs that reach beyond their own data. */
const ACTS =
  /\b(?:exec|eval|compile|system|popen|spawn\w*|subprocess|urlopen|urllib|requests|httpx|socket|__import__|ctypes|b64decode)\b/;

/** Whether a text, run as a command or as Python, does more than work on data. */
export const mayAct = (text: string): boolean => ACTS.test(text) || isHostile(text);

/** How much a text matters: what is hostile in itself first, so that nothing else is kept in its place. */
const rankOf = (text: string): number => (isHostile(text) ? 0 : ACTS.test(text) ? 1 : 2);

/** Whether it matters which text it is. What is put together of many pieces, some of them unknown, belongs to one way only. */
const isTelling = (text: string): boolean =>
  text.length <= LONGEST && TELLING.test(text) && !text.includes(HOLE);

/** Items of a long list that are tried one by one, and how far down texts in them are looked for. */
const MOST_TRIED = 64;
const DEEPEST_TEXT = 3;
const MOST_PARTS = 20;

/** Evaluations that looking at one item costs as much as. */
export const LOOK_COST = 5;

/** The texts of a value and of what it holds, as one. */
function textIn({ text, items, entries, fields }: Value, depth = 0): string {
  if (text !== undefined || depth === DEEPEST_TEXT) return text ?? HOLE;
  const parts = [...(items ?? []), ...(entries?.values() ?? []), ...(fields?.values() ?? [])];
  return parts
    .slice(0, MOST_PARTS)
    .map((part) => textIn(part, depth + 1))
    .join(' ');
}

/** Of many items those that are functions or do something if they are run, the gravest first. */
export function worthTrying(items: readonly Value[]): readonly Value[] {
  const [functions, data] = [
    items.filter(({ callable }) => callable),
    items.filter(({ callable }) => !callable),
  ];
  const acting = data.filter((item) => mayAct(textIn(item)));
  return [...functions, ...mostTelling(acting, MOST_TRIED, textIn)];
}

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
      if (other !== text && (found?.size ?? 0) < MOST_SEEN && isTelling(other))
        (found ??= new Set()).add(other);
  }
  return found === undefined ? undefined : { texts: mostTelling([...found], MOST, (one) => one) };
}

/** Of more than are kept, those that matter most by their texts. */
function mostTelling<T>(all: readonly T[], most: number, textOf: (one: T) => string): readonly T[] {
  if (all.length <= most) return all;
  const ranked = all.map((one) => ({ one, rank: rankOf(textOf(one)) }));
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => one);
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
  for (const value of values.flatMap((each) => [each, ...(each.otherwise ?? [])])) {
    if (!isOfWords(value) || (found.length >= MOST_LISTS && !mayAct(wordsOf(value)))) continue;
    if (![one, ...found].some((each) => saysTheSame(each, value)))
      found.push({ ...value, otherwise: undefined });
  }
  return found.length === 0 ? undefined : { otherwise: mostTelling(found, MOST_LISTS, wordsOf) };
}

const wordsOf = ({ items = [] }: Value): string => items.map(({ text }) => text ?? HOLE).join(' ');

/** What else may be called, beside `one`. */
const MOST_CALLED = 1_000;

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
