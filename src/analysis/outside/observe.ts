import {
  everything,
  observeClipboard,
  observeMemory,
  observeNative,
  observeRegistry,
  observeShortcut,
  observeRemoval,
  observeStore,
  readable,
} from './observe-local.js';
import { isAccount } from '../facts/collecting-places.js';
import { readCallName } from '../values/call-names.js';
import { type Scope, wholeText, type Value } from '../values/value.js';
import { setName } from '../machine/names.js';
import type { Call } from '../machine/machine-parts.js';
import { hearOthers } from '../machine/hooks.js';
import { callHandler } from '../machine/invoke.js';
import { beginningOf, evaluateLayer, isLongSource, runLayer } from '../machine/layers.js';
import { moduleOf } from '../machine/live-functions.js';
import { observeLookup, observeNetwork } from './observe-network.js';
import { feedProcess, observeElsewhere, observeProcess } from './observe-process.js';
import { sight, stepAt } from '../machine/sight.js';
import { ACCOUNT_HOST, literalHost, sinkKind, type SinkKind } from '../facts/sinks.js';
import { noteOpened, openedHost } from '../machine/super-calls.js';
import { noteHandlers, serve } from './servers.js';
import { openedThrough, sentThrough } from './transports.js';
import { fileNamedIn } from './written-files.js';
import { variants } from '../values/alternatives.js';
import { blend, deepLabels, deepSteps } from '../values/blend.js';
import { isUnasked } from '../values/reach.js';
import { unionLabels } from '../values/labels.js';

/** `exec(text, names)`: what the text binds is in that dictionary afterwards, whatever the dictionary is called. */
function leaveIn(
  into: Value,
  before: ReadonlyMap<string, Value>,
  bound: ReadonlyMap<string, Value>,
  scope: Scope | undefined,
): void {
  if (scope === undefined || bound.size === 0) return;
  const filled = { ...into, entries: new Map([...before, ...bound]) };
  for (const [name, value] of scope.names) if (value === into) setName(scope, name, filled);
  leaveIn(into, before, bound, scope.parent);
}

function observeCode(call: Call): Value {
  const [code] = call.args;
  const file = code === undefined ? undefined : fileNamedIn([code], call);
  const labels = unionLabels([
    { labels: deepLabels(call.args.slice(0, 1)) },
    ...(call.receiver === undefined ? [] : [call.receiver]),
    ...(call.receiver?.file === undefined ? [] : [call.receiver.file]),
    ...(file === undefined ? [] : [file]),
  ]);
  const steps = [...deepSteps(call.args.slice(0, 1)), ...(file?.steps ?? [])];
  const decoded = labels.has('decoded') ? beginningOf(code) : undefined;
  const { machine, reach, scope } = call.frame;
  // Perhaps a file of the package that is too long to be read on the way.
  const isUnread =
    machine.files.unread.size > 0 && code?.labels.has('shipped') === true && code.text === undefined;
  if (isUnread && isUnasked(reach)) machine.files.cut.add(scope.unit.path);
  sight(call.frame, call.at, {
    behaviour: 'runs-code',
    name: readable(call.name),
    labels,
    steps,
    text: code?.text?.slice(0, 200),
    host: code?.host ?? call.receiver?.file?.host ?? file?.host,
    decoded,
    isLongSource: decoded !== undefined && isLongSource(wholeText(code)),
  });
  const step = stepAt(call.at, call.frame, readable(call.name), decoded);
  const inner = code === undefined ? undefined : { ...code, steps: [...code.steps, step] };
  const isGlobal = call.args[1]?.ref === 'builtins.globals()';
  const frame = isGlobal ? { ...call.frame, scope: moduleOf(call.frame.scope) } : call.frame;
  if (call.name === 'builtins.eval' || call.name === 'builtins.?')
    return evaluateLayer(inner, call.at, frame) ?? blend(everything(call));
  const bound = runLayer(inner, call.at, frame);
  const into = call.args[1] ?? call.keywords.get('globals');
  if (into?.entries !== undefined) leaveIn(into, into.entries, bound, frame.scope);
  return blend(everything(call));
}

const OBSERVERS: Readonly<Record<SinkKind, (call: Call) => Value>> = {
  code: observeCode,
  process: observeProcess,
  network: observeNetwork,
  lookup: observeLookup,
  registry: observeRegistry,
  shortcut: observeShortcut,
  clipboard: observeClipboard,
  store: observeStore,
  removal: observeRemoval,
  native: observeNative,
  memory: observeMemory,
};

const SENDS = /\.(?:send|sendall|send_\w+|execute|post|put|put_\w+|upload\w*|files_upload\w*)$/;

/** What is put there stays in the program. */
const QUEUES = /^(?:queue|asyncio|multiprocessing)\.\w*Queue\(\)\.put$/;

/** What was read from a file of data asks nobody. */
const DATA = /^(?:json|yaml|toml|tomllib|tomli|configparser|ast|csv|plistlib)\./;

/** Requests by the shape of the call, whatever the object is: `session.post("https://…")`. */
function looksLikeRequest(call: Call): boolean {
  const { receiver } = call;
  // What merely carries a network answer is no way out.
  const sends = SENDS.test(call.name) && !QUEUES.test(call.name);
  if (sends && openedHost(receiver) !== undefined && receiver?.labels.has('network') === false) return true;
  if (sentThrough(call) !== undefined) return true;
  if (!readCallName(call.name).mayRequest || DATA.test(call.name)) return false;
  // `settings.get("home", "https://…")` asks nobody.
  const among = call.method === 'get' ? call.args.slice(0, 1) : call.args;
  const url = among.find((arg) => literalHost(arg.text) !== undefined) ?? call.keywords.get('url');
  return literalHost(url?.text) !== undefined;
}

/** An object of something outside that is opened for a literal host, or with a literal token of an account. */
export function openedFor(call: Call): string | undefined {
  const through = openedThrough(call);
  if (through !== undefined) return through;
  const endpoint = literalHost(wholeText(call.keywords.get('endpoint_url')));
  if (endpoint !== undefined) return endpoint;
  if (!readCallName(call.name).takesHost) return undefined;
  const first = call.args[0] ?? call.keywords.get('url');
  const address = first?.text ?? first?.items?.[0]?.text;
  return isAccount(address ?? '') ? ACCOUNT_HOST : literalHost(address, true);
}

/** `super().__init__(…)` of a class from outside. */
const OUTER_INIT = /^([\w.]+)\(\)\.__init__$/;

/** Calls that start a bot, with the token of its account. */
export const BOT_RUNS = /^(?:discord|nextcord|disnake)\.\S*\(\)\.run$/;

/** A secret of some length: how services tell accounts apart. */
const TOKEN = /^[\w.:/+=-]{24,}$/;

/** The same call with other texts that its arguments may hold. */
function otherCalls(call: Call): Call[] {
  const named = [...call.keywords];
  return [
    ...variants(call.args).map((args) => ({ ...call, args })),
    ...variants(named.map(([, value]) => value)).map((values) => ({
      ...call,
      keywords: new Map(named.map(([name, value], at) => [name, values[at] ?? value])),
    })),
  ];
}

/** Notes what a call of something outside the package does; undefined when it is nothing depsec watches. */
export function observeCall(call: Call): Value | undefined {
  const observed = observeOne(call);
  for (const other of otherCalls(call)) observeOne(other);
  return observed;
}

function observeOne(call: Call): Value | undefined {
  observeElsewhere(call);
  noteHandlers(call);
  serve(call, observeOne);
  const kind = sinkKind(call.name) ?? (looksLikeRequest(call) ? 'network' : undefined);
  if (kind !== undefined) return OBSERVERS[kind](call);
  feedProcess(call);
  const base = OUTER_INIT.exec(call.name)?.[1];
  if (base !== undefined) noteOpened(call.receiver, openedFor({ ...call, name: base }));
  const host = openedFor(call);
  if (BOT_RUNS.test(call.name) && TOKEN.test(wholeText(call.args[0]) ?? ''))
    for (const handler of call.frame.machine.pending.handlers.splice(0)) callHandler(handler, call.frame);
  if (host === undefined) return undefined;
  const { receiver } = call;
  const opened = {
    ...blend([...everything(call), ...(receiver === undefined ? [] : [receiver])], { ref: `${call.name}()` }),
    host,
  };
  hearOthers(opened, call.keywords, call.frame);
  return opened;
}
