import { isLater, type FunctionDefinition } from '../../python/syntax.js';
import { readCallName } from '../values/call-names.js';
import { findsAddresses, looksLikeAddress } from '../facts/payment-addresses.js';
import { flatten, type Scope, type Callable, type Value } from '../values/value.js';
import { sinkKind } from '../facts/sinks.js';
import { sourceLabel } from '../values/sources.js';
import { deepLabels } from '../values/blend.js';
import type { Label } from '../values/labels.js';

/**
 * The names through which a function can take part in something although no word of its own says so: `strong` ones stand
 * for a way out, a decoder or data; of `weak` ones (functions of the package that do something, hosts, addresses, keys)
 * two must meet for anything to flow.
 */
export interface Interest {
  readonly strong: NameSet;
  readonly weak: NameSet;
}

/** Outside modules that are a way out whatever is called on them. */
const WAYS_OUT =
  /^(?:requests|httpx|aiohttp|urllib\.request|urllib2|urllib3|socket|ssl|http\.client|httplib|smtplib|ftplib|paramiko|websockets?|subprocess|ctypes|winreg|_winreg|wget|cloudscraper|telebot|telegram|telepot|discord\w*|dhooks)(?:$|[.(])/;
/** Whether a module outside is a way out: no file beside the importing one stands for it. */
export function isWayOut(module: string): boolean {
  return WAYS_OUT.test(module);
}

/** Modules that words know by their own name only. */
const CAPABLE =
  /^(?:os|sys|builtins|importlib|base64|binascii|codecs|zlib|marshal|platform|getpass|pty|runpy|types)$/;

/** Modules that see what others type, copy, show or keep. */
const CAPTURING =
  /^(?:keyboard|mouse|pynput|mss|sounddevice|pyaudio|pyautogui|pyscreenshot|pyperclip|clipboard|win32clipboard|win32crypt|keyring|browser_cookie3|browsercookie|rookiepy|pycookiecheat)(?:$|[.(])/;

function isStrongReference(name: string, ref: string): boolean {
  return (
    WAYS_OUT.test(ref) ||
    CAPTURING.test(ref) ||
    (CAPABLE.test(ref) && ref !== name) ||
    sinkKind(ref) !== undefined ||
    readCallName(ref).decodes ||
    (sourceLabel(ref) ?? sourceLabel(`${ref}()`)) !== undefined
  );
}

/** Labels that nearly everything carries once functions run with unknown arguments. */
const COMMON: ReadonlySet<Label> = new Set(['parameter', 'file']);

const MOST_LOOKED_AT = 50;

/** Accounts of crypto-currencies, or patterns that find them, in a text or a table of some. */
function holdsAccounts(value: Value): boolean {
  return flatten(value)
    .slice(0, MOST_LOOKED_AT)
    .some(({ text }) => text !== undefined && (findsAddresses(text) || looksLikeAddress(text)));
}

function isStrong(name: string, value: Value): boolean {
  if (value.ref !== undefined && isStrongReference(name, value.ref)) return true;
  if (holdsAccounts(value)) return true;
  if ([...deepLabels([value])].some((label) => !COMMON.has(label))) return true;
  return [...(value.fields ?? [])].some(([, { ref }]) => ref !== undefined && isStrongReference('', ref));
}

/** Names beyond which a pattern of all of them is slower than looking up every word. */
const MOST_IN_PATTERN = 200;

/** Names, and where they stand in a text. */
class NameSet {
  private readonly names: ReadonlySet<string>;
  private readonly pattern: RegExp;

  constructor(names: readonly string[]) {
    this.names = new Set(names);
    this.pattern = names.length > MOST_IN_PATTERN ? /\w+/g : new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  *in(source: string): Generator<string> {
    if (this.names.size === 0) return;
    for (const [name] of source.matchAll(this.pattern)) if (this.names.has(name)) yield name;
  }

  standsIn(source: string): boolean {
    return this.in(source).next().done !== true;
  }
}

type Names = ReadonlyMap<string, Value>;

/** What was found of the names of a module, once all modules have run. */
const STRONG = new WeakMap<Names, NameSet>();
const ACTING = new WeakMap<Scope, boolean>();
const ACTS = new WeakMap<FunctionDefinition, boolean>();

function strongNames(names: Names): NameSet {
  const known = STRONG.get(names);
  if (known !== undefined) return known;
  const strong = [...names].filter(([name, value]) => /^\w+$/.test(name) && isStrong(name, value));
  const found = new NameSet(strong.map(([name]) => name));
  STRONG.set(names, found);
  return found;
}

/** The module that a scope stands in. */
export function moduleOf(scope: Scope): Scope {
  return scope.parent === undefined ? scope : moduleOf(scope.parent);
}

/** Whether a function does something by its words or by the strong names of its module; a class, whether a method does. */
export function acts({ node, members, scope }: Callable): boolean {
  if (node.kind === 'function') {
    const known = ACTS.get(node);
    if (known !== undefined) return known;
    const found = !isLater(node.body) || strongNames(moduleOf(scope).names).standsIn(node.body.source);
    ACTS.set(node, found);
    return found;
  }
  return [...(members?.names.values() ?? [])].some(
    ({ callable }) => callable?.node.kind === 'function' && acts(callable),
  );
}

function hasActing(module: Scope): boolean {
  const known = ACTING.get(module);
  if (known !== undefined) return known;
  const found = [...module.names.values()].some(({ callable }) => callable !== undefined && acts(callable));
  ACTING.set(module, found);
  return found;
}

/** What an address or a key looks like, in code or as a value. */
const TELLING_TEXT = /:\/\/|\d{6,12}:[\w-]{20}|^[\w-]{24,100}$/;

function isWeak({ host, text, callable, module }: Value): boolean {
  if (host !== undefined || (text !== undefined && TELLING_TEXT.test(text))) return true;
  return callable === undefined ? module !== undefined && hasActing(module) : acts(callable);
}

/** Sorts names by what they are bound to. To be asked once all modules have run. */
export function interestOf(names: Names): Interest {
  const strong = strongNames(names);
  const weak = [...names].filter(([name, value]) => /^\w+$/.test(name) && !strong.has(name) && isWeak(value));
  return { strong, weak: new NameSet(weak.map(([name]) => name)) };
}

/** Functions by whose names alone it is worth following who calls them. */
export function interestIn(names: Iterable<string>): Interest {
  return { strong: new NameSet([...names]), weak: new NameSet([]) };
}

/**
 * Whether a function that nothing called is worth following: its body was read because of its words, or it mentions
 * names of interest.
 */
export function isLive({ body }: FunctionDefinition, interests: readonly Interest[]): boolean {
  if (!isLater(body)) return true;
  const { source } = body;
  if (interests.some(({ strong }) => strong.standsIn(source))) return true;
  const met = new Set<string>(TELLING_TEXT.test(source) ? ['://'] : []);
  for (const { weak } of interests)
    for (const name of weak.in(source)) if (met.add(name).size > 1) return true;
  return false;
}
