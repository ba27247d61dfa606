import { anyList, anyText, otherCalls } from './alternatives.js';
import { blend } from './blend.js';
import { BRACES, MOST_TEXT, concatenate, fillFields, iterate, textValue } from './constants.js';
import { TEXT_METHODS } from './text-methods.js';
import { UNKNOWN, type Value } from './value.js';

type Compute = (args: readonly Value[]) => Value | undefined;

const first: Compute = ([value]) => value;
const second: Compute = ([, value]) => value;

/** Items of lists that are put one behind the other, and entries of tables: they may be doubled again and again. */
const MOST_CHAINED = 5_000;

/** Longer lists are data. */
const LONGEST_CHOICE = 1_000;

/** One of several values, nobody knows which: it may hold the text of any of them, and be any of the functions. */
const oneOf: Compute = (args) => {
  const all = args.length === 1 && args[0] !== undefined ? iterate(args[0]) : args;
  if (all === undefined || all.length > LONGEST_CHOICE) return undefined;
  const called = all.find(({ callable }) => callable);
  if (called !== undefined) return { ...blend(args), callable: called.callable, ...otherCalls(called, all) };
  const one = { ...anyList(all), ...anyText(all) };
  return one.text === undefined && one.items === undefined ? undefined : { ...blend(args), ...one };
};

const textOf = (value: Value | undefined): string => value?.text ?? '';

/** Where an address leads that is taken from another one (RFC 3986, section 5.2, for what has no dots). */
const joinAddress: Compute = ([base, path]) => {
  if (base?.text === undefined || path?.text === undefined) return base;
  if (/^[a-z][a-z0-9+.-]{0,20}:/i.test(path.text)) return path;
  const [, origin = '', way = ''] = /^([a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]*)([^?#]*)/i.exec(base.text) ?? [];
  if (origin === '') return undefined;
  if (path.text.startsWith('//'))
    return concatenate([textValue(origin.slice(0, origin.indexOf(':') + 1)), path]);
  const kept = path.text.startsWith('/') ? '' : way.slice(0, way.lastIndexOf('/') + 1) || '/';
  return blend([base, path], { text: `${origin}${kept}${path.text}`.slice(0, MOST_TEXT) });
};

/** `urlunsplit((scheme, host, path, query, fragment))` and its older kin of six parts. */
const fromParts: Compute = ([parts]) => {
  const items = parts?.items;
  if (parts === undefined || items === undefined || items.length < 5) return undefined;
  const [scheme, host, path] = items.map(textOf);
  const query = textOf(items.at(-2));
  const rest = `${path !== '' && path?.startsWith('/') !== true ? '/' : ''}${path ?? ''}`;
  const text = `${scheme ?? ''}://${host ?? ''}${rest}${query === '' ? '' : `?${query}`}`;
  return blend([parts], { text: text.slice(0, MOST_TEXT) });
};

const joined: Compute = (args) =>
  args.length === 2 && args.every(({ text }) => text !== undefined) ? concatenate(args) : undefined;

/** `str.join(separator, list)`: a method that is called as a function. */
const unbound = Object.fromEntries(
  ['str', 'bytes'].flatMap((type) =>
    Object.entries(TEXT_METHODS).map(([name, method]): [string, Compute] => [
      `builtins.${type}.${name}`,
      ([self, ...args]) => (self === undefined ? undefined : method(self, args)),
    ]),
  ),
);

/** Functions of libraries that give back a text they are given, or one that is made of it in a simple way. */
export const PASSED_ON: Readonly<Record<string, Compute>> = {
  ...unbound,
  'collections.ChainMap': (tables) =>
    tables.some(({ entries }) => entries === undefined || entries.size > MOST_CHAINED)
      ? undefined
      : blend(tables, {
          entries: new Map(tables.toReversed().flatMap(({ entries }) => [...(entries ?? [])])),
        }),
  'contextlib.nullcontext': first,
  'contextlib.closing': first,
  'contextlib.aclosing': first,
  'itertools.cycle': first,
  'itertools.islice': first,
  'itertools.chain': (lists) =>
    lists.some(({ items }) => items === undefined) ||
    lists.reduce((sum, { items }) => sum + (items?.length ?? 0), 0) > MOST_CHAINED
      ? undefined
      : blend(lists, { items: lists.flatMap(({ items }) => items ?? []) }),
  'random.sample': first,
  'random.choices': first,
  'copy.copy': first,
  'copy.deepcopy': first,
  'typing.cast': second,
  'sys.intern': first,
  'os.fsdecode': first,
  'os.fsencode': first,
  'email.utils.parseaddr': ([address]) =>
    address === undefined ? undefined : blend([address], { items: [UNKNOWN, address] }),
  'inspect.cleandoc': first,
  'gettext.gettext': first,
  'html.escape': first,
  'textwrap.fill': first,
  'textwrap.indent': first,
  'textwrap.shorten': first,
  'unicodedata.normalize': second,
  'builtins.format': ([value]) => (value?.text === undefined ? undefined : value),
  'builtins.repr': ([value]) => (value?.text === undefined ? undefined : value),
  'builtins.ascii': ([value]) => (value?.text === undefined ? undefined : value),
  'string.Formatter().format': ([template, ...args]) =>
    template?.text === undefined
      ? undefined
      : blend([template, ...args], { text: fillFields(template.text, BRACES, args) }),
  'builtins.max': oneOf,
  'builtins.min': oneOf,
  'random.choice': oneOf,
  'random.SystemRandom().choice': oneOf,
  'secrets.choice': oneOf,
  'operator.add': joined,
  'operator.concat': joined,
  'operator.iadd': joined,
  'urllib.parse.urljoin': joinAddress,
  'urlparse.urljoin': joinAddress,
  'urllib.parse.urlunsplit': fromParts,
  'urllib.parse.urlunparse': fromParts,
};
