import {
  SECRET,
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
import { isAccount } from './collecting-places.js';
import { readCallName } from './call-names.js';
import type { Call } from './calls.js';
import { printed } from './constants.js';
import { encodedCommand } from './commands.js';
import { followProcess } from './child-programs.js';
import { callHandler } from './invoke.js';
import { beginningOf, evaluateLayer, runLayer } from './layers.js';
import { moduleOf } from './live-functions.js';
import { sight, stepAt } from './sight.js';
import { ACCOUNT_HOST, literalHost, sinkKind, type SinkKind } from './sinks.js';
import { fileNamedIn, fileOf } from './written-files.js';
import {
  blend,
  deepLabels,
  deepSteps,
  flatten,
  joinSteps,
  label,
  unionLabels,
  wholeText,
  type Label,
  type Value,
} from './value.js';

function observeCode(call: Call): Value {
  const [code] = call.args;
  const file = code === undefined ? undefined : fileNamedIn([code], call);
  const labels = unionLabels([
    { labels: deepLabels(call.args.slice(0, 1)) },
    ...(call.receiver === undefined ? [] : [call.receiver]),
    ...(file === undefined ? [] : [file]),
  ]);
  const steps = [...deepSteps(call.args.slice(0, 1)), ...(file?.steps ?? [])];
  const decoded = labels.has('decoded') ? beginningOf(code) : undefined;
  sight(call.frame, call.at, {
    behaviour: 'runs-code',
    name: readable(call.name),
    labels,
    steps,
    text: code?.text?.slice(0, 200),
    host: code?.host,
    decoded,
  });
  const step = stepAt(call.at, call.frame, readable(call.name), decoded);
  const inner = code === undefined ? undefined : { ...code, steps: [...code.steps, step] };
  const isGlobal = call.args[1]?.ref === 'builtins.globals()';
  const frame = isGlobal ? { ...call.frame, scope: moduleOf(call.frame.scope) } : call.frame;
  if (call.name === 'builtins.eval' || call.name === 'builtins.?')
    return evaluateLayer(inner, call.at, frame) ?? blend(everything(call));
  runLayer(inner, call.at, frame);
  return blend(everything(call));
}

const MOST_LINE = 100_000;

/** The words of a command as one line. */
function commandLine(values: readonly Value[], name: string): string {
  const words = values.flatMap((value) => value.items ?? [value]).map(printed);
  const line = words.join(' ').slice(0, MOST_LINE);
  return name.startsWith('pip.') ? `pip ${line}` : line;
}

const SHIPPED: ReadonlySet<Label> = new Set<Label>(['shipped']);
const WRITTEN: ReadonlySet<Label> = new Set<Label>(['written']);

/** A command that is one unknown text, all of which comes from where its labels say. */
function isBareText(command: Value | undefined): boolean {
  return command !== undefined && command.items === undefined && command.text === undefined;
}

/** Ways to start a process whose command stands in several arguments. */
const SPREAD = /\.(?:spawn|exec|posix_spawn|fork_exec)|ShellExecute|CreateProcess|^sh\.|^plumbum\.|^pip\./;

function observeProcess(call: Call): Value {
  const command = call.args[0] ?? call.keywords.get('args') ?? call.keywords.get('cmd');
  const values = command === undefined || SPREAD.test(call.name) ? everything(call) : [command];
  const file = fileNamedIn(
    values.flatMap((value) => flatten(value)),
    call,
  );
  const line = commandLine(values, call.name);
  const { script = '', isOwn } = followProcess(call, values, line);
  const own = deepLabels(values);
  const isRemote = own.has('network') && file === undefined && isBareText(command);
  const labels = unionLabels([
    { labels: isRemote ? new Set([...own, 'remote-text' as const]) : own },
    ...(file === undefined ? [] : [file]),
    ...(file?.text === undefined ? [] : [{ labels: WRITTEN }]),
    ...(isOwn ? [{ labels: SHIPPED }] : []),
  ]);
  const text = [line, encodedCommand(line) ?? '', script].join(' ').trim().slice(0, 8_000);
  const steps = [...(file?.steps ?? []), ...deepSteps(values)];
  sight(call.frame, call.at, {
    behaviour: 'starts-process',
    name: readable(call.name),
    labels,
    steps,
    text,
    host: literalHost(text) ?? command?.host ?? file?.host,
  });
  const step = stepAt(call.at, call.frame, readable(call.name));
  return label(blend(values, { ref: `${call.name}()` }), ['process-output'], step);
}

const DELIVERING = /\.(?:connect|connect_ex|create_connection|sendto)$/;

/** The literal remote host a call talks to: in an address argument, or where its object was opened. */
function hostOf(call: Call): string | undefined {
  const [first, second] = call.args;
  const bare = DELIVERING.test(call.name) || /Connection$|SMTP|FTP/.test(call.name);
  const address = [
    first,
    second,
    call.keywords.get('url'),
    call.keywords.get('host'),
    ...(first?.items ?? []),
    ...(second?.items ?? []),
  ];
  for (const value of address) {
    const host = literalHost(value?.text, bare) ?? value?.host;
    if (host !== undefined) return host;
  }
  return call.receiver?.host;
}

const FRONTED: ReadonlySet<Label> = new Set<Label>(['fronted']);

/** Whether a request's header names another host than its address: a way to hide behind a large network. */
function isFronted(call: Call, host: string | undefined): boolean {
  const headers = call.keywords.get('headers')?.entries;
  const named = wholeText(headers?.get('Host') ?? headers?.get('host'))?.toLowerCase();
  return named !== undefined && host !== undefined && named.includes('.') && named.split(':')[0] !== host;
}

/** Public services that tell whoever asks which address they are seen under. */
const ADDRESS_SERVICES =
  /api(?:64)?\.ipify\.org|ifconfig\.(?:me|co)|icanhazip\.com|ipinfo\.io|ip-api\.com|ipapi\.co|checkip\.amazonaws\.com|ident\.me|ipecho\.net|myexternalip\.com|api\.myip\.com|httpbin\.org\/ip|wtfismyip/i;
/** Where clouds hand out the credentials of a machine. */
const METADATA = /169\.254\.169\.254|metadata\.google\.internal|169\.254\.170\.2/;

/** What an answer gives away of the machine that asked. */
function answerOf(call: Call): Label[] {
  const asked = call.args.map(printed).join(' ');
  if (METADATA.test(asked)) return ['network', 'secret'];
  return ADDRESS_SERVICES.test(asked) ? ['network', 'address'] : ['network'];
}

/** Methods that send the file whose path they are given. */
const UPLOADS = /\.(?:put|upload_file|upload_from_filename|fput_object|send_file)$/;

/** An argument as a text: an address and port are a pair. */
function toldOf(value: Value): string {
  return value.text === undefined && value.items !== undefined
    ? value.items.slice(0, 4).map(printed).join(':')
    : printed(value);
}

function observeNetwork(call: Call): Value {
  const host = hostOf(call);
  const values = [...everything(call), ...(call.receiver === undefined ? [] : [call.receiver])];
  const isUpload = UPLOADS.test(call.name) && values.some(({ labels: own }) => own.has('secret-path'));
  // What was written to a file goes along with it.
  const files = everything(call).flatMap((value) => flatten(value).flatMap(({ file }) => file ?? []));
  const labels = unionLabels([
    { labels: deepLabels(values) },
    ...files,
    ...(isFronted(call, host) ? [{ labels: FRONTED }] : []),
    ...(isUpload ? [{ labels: SECRET }] : []),
  ]);
  sight(call.frame, call.at, {
    behaviour: 'contacts',
    name: readable(call.name),
    labels,
    steps: joinSteps([{ steps: deepSteps(values) }, ...files]),
    text: call.args.map(toldOf).join(' ').slice(0, 400),
    host,
  });
  const answer = answerOf(call);
  const step = stepAt(call.at, call.frame, readable(call.name));
  const result = label(
    blend(host === undefined ? [] : [{ ...blend([]), host }], { ref: `${call.name}()` }),
    answer,
    step,
  );
  const destination = call.args[1] ?? call.keywords.get('filename') ?? call.keywords.get('out');
  if (/retrieve$|wget\.download$/.test(call.name) && destination !== undefined) {
    const file = fileOf(destination, call);
    file.labels = unionLabels([file, result]);
    if (host !== undefined) file.host = host;
    file.steps = [...file.steps, step].slice(-8);
    return { ...result, file };
  }
  return result;
}

/** The literal part of a name that is looked up, when it ends in one. */
function lookedUp(text: string | undefined): string | undefined {
  const found =
    text === undefined ? undefined : /(?:^|\uFFFC\.?)((?:[\w-]+\.)+[a-z]{2,})\.?$/i.exec(text)?.[1];
  return found === undefined || /\.local(?:domain|host)?$/i.test(found) ? undefined : found;
}

function observeLookup(call: Call): Value {
  const [name] = call.args;
  const labels = deepLabels(call.args);
  const host = lookedUp(name?.text);
  if (host !== undefined)
    sight(call.frame, call.at, {
      behaviour: 'contacts',
      name: readable(call.name),
      labels,
      steps: deepSteps(call.args),
      host,
      text: name?.text,
    });
  return label(
    blend(call.args, { ref: `${call.name}()` }),
    call.name.startsWith('dns.')
      ? ['network']
      : name?.ref?.includes('gethostname') === true
        ? ['address']
        : [],
  );
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

const SENDS = /\.(?:send|sendall|send_\w+|execute|post|put|upload\w*|files_upload\w*)$/;

/** Requests by the shape of the call, whatever the object is: `session.post("https://…")`. */
function looksLikeRequest(call: Call): boolean {
  const { receiver } = call;
  // What merely carries a network answer is no way out.
  if (SENDS.test(call.name) && receiver?.host !== undefined && !receiver.labels.has('network')) return true;
  if (!readCallName(call.name).mayRequest) return false;
  const url = call.args.find((arg) => literalHost(arg.text) !== undefined) ?? call.keywords.get('url');
  return literalHost(url?.text) !== undefined;
}

/** An object of something outside that is opened for a literal host, or with a literal token of an account. */
function openedFor(call: Call): string | undefined {
  const first = call.args[0] ?? call.keywords.get('url') ?? call.keywords.get('token');
  const { takesHost, opensAccount } = readCallName(call.name);
  if (opensAccount) {
    const token = [...call.args, ...call.keywords.values()]
      .map(wholeText)
      .find((text) => TOKEN.test(text ?? ''));
    return token === undefined ? undefined : ACCOUNT_HOST;
  }
  if (!takesHost) return undefined;
  const address = first?.text ?? first?.items?.[0]?.text;
  return isAccount(address ?? '') ? ACCOUNT_HOST : literalHost(address, true);
}

/** Calls that start a bot, with the token of its account. */
export const BOT_RUNS = /^(?:discord|nextcord|disnake)\.\S*\(\)\.run$/;

/** A secret of some length: how services tell accounts apart. */
const TOKEN = /^[\w.:/+=-]{24,}$/;

/** Notes what a call of something outside the package does; undefined when it is nothing depsec watches. */
export function observeCall(call: Call): Value | undefined {
  const kind = sinkKind(call.name) ?? (looksLikeRequest(call) ? 'network' : undefined);
  if (kind !== undefined) return OBSERVERS[kind](call);
  const host = openedFor(call);
  if (BOT_RUNS.test(call.name) && TOKEN.test(wholeText(call.args[0]) ?? ''))
    for (const handler of call.frame.machine.handlers.splice(0)) callHandler(handler, call.frame);
  if (host === undefined) return undefined;
  const { receiver } = call;
  return {
    ...blend([...everything(call), ...(receiver === undefined ? [] : [receiver])], { ref: `${call.name}()` }),
    host,
  };
}
