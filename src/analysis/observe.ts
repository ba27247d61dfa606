import { readCallName } from './call-names.js';
import type { Call } from './calls.js';
import { printed } from './constants.js';
import { encodedCommand } from './commands.js';
import { followProcess, startShipped } from './child-programs.js';
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

const readable = (name: string): string => name.replace(/^builtins\./, '').replace(/\(\)/g, '');

function everything(call: Call): Value[] {
  return [...call.args, ...call.keywords.values()];
}

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
  if (call.name === 'builtins.eval') return evaluateLayer(inner, call.at, frame) ?? blend(everything(call));
  runLayer(inner, call.at, frame);
  return blend(everything(call));
}

const MOST_LINE = 100_000;

/** The words of a command as one line. */
function commandLine(values: readonly Value[]): string {
  const words = values.flatMap((value) => value.items ?? [value]).map(printed);
  return words.join(' ').slice(0, MOST_LINE);
}

const SECRET: ReadonlySet<Label> = new Set<Label>(['secret']);
const SHIPPED: ReadonlySet<Label> = new Set<Label>(['shipped']);
const WRITTEN: ReadonlySet<Label> = new Set<Label>(['written']);

/** A command that is one unknown text, all of which comes from where its labels say. */
function isBareText(command: Value | undefined): boolean {
  return command !== undefined && command.items === undefined && command.text === undefined;
}

function observeProcess(call: Call): Value {
  const command = call.args[0] ?? call.keywords.get('args') ?? call.keywords.get('cmd');
  const values =
    command === undefined ? call.args : /\.(?:spawn|exec)/.test(call.name) ? call.args : [command];
  const file = fileNamedIn(
    values.flatMap((value) => flatten(value)),
    call,
  );
  const line = commandLine(values);
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

function observeNetwork(call: Call): Value {
  const host = hostOf(call);
  const values = [...everything(call), ...(call.receiver === undefined ? [] : [call.receiver])];
  // What was written to a file goes along with it.
  const files = everything(call).flatMap((value) => flatten(value).flatMap(({ file }) => file ?? []));
  const labels = unionLabels([{ labels: deepLabels(values) }, ...files]);
  sight(call.frame, call.at, {
    behaviour: 'contacts',
    name: readable(call.name),
    labels,
    steps: joinSteps([{ steps: deepSteps(values) }, ...files]),
    text: call.args.map(printed).join(' ').slice(0, 400),
    host,
  });
  const answer: Label[] = ['network'];
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
    name?.ref?.includes('gethostname') === true ? ['address'] : [],
  );
}

function observeRegistry(call: Call): Value {
  const values = [...everything(call), ...(call.receiver === undefined ? [] : [call.receiver])];
  const labels = deepLabels(values);
  if (labels.has('autostart-path'))
    sight(call.frame, call.at, {
      behaviour: 'writes-autostart',
      name: readable(call.name),
      labels,
      steps: deepSteps(values),
    });
  return blend(values);
}

function observeStore(call: Call): Value {
  const [from, to] = call.args;
  if (to?.labels.has('autostart-path') === true)
    sight(call.frame, call.at, {
      behaviour: 'writes-autostart',
      name: readable(call.name),
      labels: deepLabels(call.args),
      steps: deepSteps(call.args),
      text: to.text,
    });
  if (from !== undefined && to !== undefined && /copy|rename|move|replace/.test(call.name)) {
    const [source, target] = [fileOf(from, call), fileOf(to, call)];
    const secret = from.labels.has('secret-path') ? [{ labels: SECRET }] : [];
    target.labels = unionLabels([target, source, ...secret]);
    target.steps = [...source.steps, ...target.steps].slice(-8);
  }
  return blend(call.args);
}

function observeMemory(call: Call): Value {
  const labels = deepLabels(call.args);
  sight(call.frame, call.at, {
    behaviour: 'writes-memory',
    name: readable(call.name),
    labels,
    steps: deepSteps(call.args),
  });
  return blend(call.args, { ref: `${call.name}()` });
}

function observeNative(call: Call): Value {
  startShipped(call.args.map(printed).join(' '), call);
  const file = fileNamedIn(call.args, call);
  if (file !== undefined)
    sight(call.frame, call.at, {
      behaviour: 'loads-native',
      name: readable(call.name),
      labels: file.labels,
      steps: file.steps,
      text: wholeText(call.args[0]),
      host: file.host,
    });
  return blend(call.args, { ref: `${call.name}()` });
}

const OBSERVERS: Readonly<Record<SinkKind, (call: Call) => Value>> = {
  code: observeCode,
  process: observeProcess,
  network: observeNetwork,
  lookup: observeLookup,
  registry: observeRegistry,
  store: observeStore,
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
  return takesHost ? literalHost(first?.text, true) : undefined;
}

/** A secret of some length: how services tell accounts apart. */
const TOKEN = /^[\w.:/+=-]{24,}$/;

/** Notes what a call of something outside the package does; undefined when it is nothing depsec watches. */
export function observeCall(call: Call): Value | undefined {
  const kind = sinkKind(call.name) ?? (looksLikeRequest(call) ? 'network' : undefined);
  if (kind !== undefined) return OBSERVERS[kind](call);
  const host = openedFor(call);
  if (host === undefined) return undefined;
  const { receiver } = call;
  return {
    ...blend([...everything(call), ...(receiver === undefined ? [] : [receiver])], { ref: `${call.name}()` }),
    host,
  };
}
