import { entryOf } from '../facts/entry-of.js';
import { callValue } from '../machine/calls.js';
import type { Call } from '../machine/machine-parts.js';
import { inOrderOf } from '../machine/sorted-items.js';
import { blend } from '../values/blend.js';
import { evaluateOperation, iterate } from '../values/constants.js';
import { MADE_WHEN_MISSING, NO_KEYWORDS, UNKNOWN, type Value } from '../values/value.js';

/** What is put into them comes out again, in whatever order. */
const QUEUES = [
  ...['Queue', 'LifoQueue', 'PriorityQueue', 'SimpleQueue'].map((name) => `queue.${name}`),
  ...['Queue', 'LifoQueue', 'PriorityQueue'].map((name) => `asyncio.${name}`),
  ...['Queue', 'SimpleQueue', 'JoinableQueue'].map((name) => `multiprocessing.${name}`),
  ...['multiprocessing.Manager().Queue', 'Queue.Queue'],
];

const emptyList = (): Value => ({ ...UNKNOWN, items: [] });

/** `deque(items)` */
function deque({ args: [over] }: Call): Value | undefined {
  if (over === undefined) return { ...UNKNOWN, items: [] };
  const items = iterate(over);
  return items === undefined ? undefined : blend([over], { items });
}

/** What the builtins make that tables are filled with. */
const EMPTY: Readonly<Record<string, () => Value>> = {
  'builtins.list': emptyList,
  'builtins.set': emptyList,
  'collections.deque': emptyList,
  'builtins.dict': () => ({ ...UNKNOWN, entries: new Map() }),
  'builtins.str': () => ({ ...UNKNOWN, text: '' }),
  'builtins.int': () => ({ ...UNKNOWN, number: 0 }),
};

/** `defaultdict(factory, table)`: what the factory makes stands for whatever is not there. */
function tableOfDefaults({ args: [factory, table], keywords, at, frame }: Call): Value {
  const given = new Map([...(table?.entries ?? []), ...keywords]);
  const isNone = factory === undefined || factory.ref === 'None';
  const empty = entryOf(EMPTY, factory?.ref ?? '');
  const made = isNone
    ? undefined
    : (empty?.() ?? callValue(factory, { at, frame, args: [], keywords: NO_KEYWORDS }));
  if (made !== undefined) given.set(MADE_WHEN_MISSING, made);
  return { ...UNKNOWN, entries: given };
}

/** Running results that are kept. */
const MOST_SUMS = 1_000;

/** `itertools.accumulate(items)`: what each and all before it come to. */
function accumulated({ args: [over, operation], keywords }: Call): Value | undefined {
  const items = over === undefined ? undefined : iterate(over);
  if (items === undefined || items.length > MOST_SUMS || operation !== undefined || keywords.size > 0)
    return undefined;
  const sums: Value[] = [];
  for (const item of items) {
    const before = sums.at(-1);
    sums.push(before === undefined ? item : evaluateOperation('+', [before, item]));
  }
  return blend([], { items: sums });
}

/** `sorted(items, key=…)`: without a key a table of builtins does it. */
function sortedBy(call: Call): Value | undefined {
  const [over] = call.args;
  const items = over === undefined || !call.keywords.has('key') ? undefined : iterate(over);
  const sorted = items === undefined ? undefined : inOrderOf(items, call);
  return sorted === undefined ? undefined : blend([], { items: sorted });
}

/** Containers of the standard library, and what puts their items in order. */
export const COLLECTIONS: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  ...Object.fromEntries(QUEUES.map((name) => [name, emptyList])),
  'collections.deque': deque,
  'collections.defaultdict': tableOfDefaults,
  'itertools.accumulate': accumulated,
  'builtins.sorted': sortedBy,
};
