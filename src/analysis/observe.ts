import { readCallName } from './call-names.js';
import type { Call } from './calls.js';
import { printed } from './constants.js';
import { encodedCommand } from './commands.js';
import { evaluateLayer, parseLayer, runLayer } from './layers.js';
import { sight, stepAt } from './sight.js';
import { literalHost, sinkKind, type SinkKind } from './sinks.js';
import { fileNamedIn, fileOf } from './written-files.js';
import { executeAll } from './execute.js';
import {
  blend,
  deepLabels,
  deepSteps,
  flatten,
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
    ...(file === undefined ? [] : [file]),
  ]);
  const steps = [...deepSteps(call.args.slice(0, 1)), ...(file?.steps ?? [])];
  sight(call.frame, call.at, {
    behaviour: 'runs-code',
    name: readable(call.name),
    labels,
    steps,
    text: code?.text?.slice(0, 200),
    host: code?.host,
  });
  const step = stepAt(call.at, call.frame, readable(call.name));
  const inner = code === undefined ? undefined : { ...code, steps: [...code.steps, step] };
  if (call.name === 'builtins.eval')
    return evaluateLayer(inner, call.at, call.frame) ?? blend(everything(call));
  runLayer(inner, call.at, call.frame);
  return blend(everything(call));
}

/** The words of a command as one line. */
function commandLine(values: readonly Value[]): string {
  const words = values.flatMap((value) => value.items ?? [value]).map(printed);
  return words.join(' ');
}

/** `python -c TEXT`, and a script written just before, run as programs of their own. */
function runInner(call: Call, values: readonly Value[]): void {
  const words = values.flatMap((value) => value.items ?? [value]);
  const flag = words.findIndex((word) => word.text === '-c');
  const first = words[0]?.text ?? '';
  const python = /python|\uFFFC|^py\b/i.test(first) || words[0]?.ref === 'sys.executable';
  const inline = flag > 0 && python ? words[flag + 1] : undefined;
  const quoted = /python[\w.]*["']?\s+-c\s+(["'])([^]+)\1/i.exec(words[0]?.text ?? '')?.[2];
  const file = fileNamedIn(words, call);
  const written = file?.text === undefined ? undefined : blend([], { text: file.text });
  const program = inline ?? (quoted === undefined ? written : blend([], { text: quoted }));
  const unit = parseLayer(program, call.at, call.frame);
  if (unit === undefined) return;
  executeAll(unit.tree.body, {
    ...call.frame,
    scope: { names: new Map(), stars: [], unit, returns: [] },
  });
}

function observeProcess(call: Call): Value {
  const command = call.args[0] ?? call.keywords.get('args') ?? call.keywords.get('cmd');
  const values =
    command === undefined ? call.args : /\.(?:spawn|exec)/.test(call.name) ? call.args : [command];
  const file = fileNamedIn(
    values.flatMap((value) => flatten(value)),
    call,
  );
  const labels = unionLabels([{ labels: deepLabels(values) }, ...(file === undefined ? [] : [file])]);
  const line = commandLine(values);
  const text = [line, encodedCommand(line) ?? ''].join(' ').trim().slice(0, 4_000);
  const steps = [...(file?.steps ?? []), ...deepSteps(values)];
  sight(call.frame, call.at, {
    behaviour: 'starts-process',
    name: readable(call.name),
    labels,
    steps,
    text,
    host: literalHost(text) ?? command?.host ?? file?.host,
  });
  runInner(call, values);
  const step = stepAt(call.at, call.frame, readable(call.name));
  return label(blend(values, { ref: `${call.name}()` }), ['process-output'], step);
}

const DELIVERING = /\.(?:connect|connect_ex|create_connection)$/;

/** Libraries that talk to one messenger service only: a token in the source says whose account. */
const MESSENGERS = /^(?:telebot|telegram|telepot|discord_webhook|dhooks|dishook)\./;

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
  ];
  for (const value of address) {
    const host = literalHost(value?.text, bare) ?? value?.host;
    if (host !== undefined) return host;
  }
  return (
    call.receiver?.host ?? (MESSENGERS.test(call.name) ? 'the library\u2019s messenger service' : undefined)
  );
}

function observeNetwork(call: Call): Value {
  const host = hostOf(call);
  const values = [...everything(call), ...(call.receiver === undefined ? [] : [call.receiver])];
  const labels = deepLabels(values);
  sight(call.frame, call.at, {
    behaviour: 'contacts',
    name: readable(call.name),
    labels,
    steps: deepSteps(values),
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

function observeLookup(call: Call): Value {
  const [name] = call.args;
  const labels = deepLabels(call.args);
  const host =
    name?.text !== undefined && /\uFFFC\.?(?:[\w-]+\.)+[a-z]{2,}$/i.test(name.text)
      ? name.text.replace(/^.*\uFFFC\.?/, '')
      : undefined;
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
    target.labels = unionLabels([target, source]);
    target.steps = [...source.steps, ...target.steps].slice(-8);
  }
  return blend(call.args);
}

function observeNative(call: Call): Value {
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
};

/** Requests by the shape of the call, whatever the object is: `session.post("https://…")`. */
function looksLikeRequest(call: Call): boolean {
  if (!readCallName(call.name).mayRequest) return false;
  const url = call.args.find((arg) => literalHost(arg.text) !== undefined) ?? call.keywords.get('url');
  return (
    literalHost(url?.text) !== undefined ||
    (/\.(?:send|sendall)$/.test(call.name) && call.receiver?.host !== undefined)
  );
}

/** Notes what a call of something outside the package does; undefined when it is nothing depsec watches. */
export function observeCall(call: Call): Value | undefined {
  const kind = sinkKind(call.name) ?? (looksLikeRequest(call) ? 'network' : undefined);
  const { receiver } = call;
  if (kind === undefined && readCallName(call.name).takesHost) {
    const host = literalHost(call.args[0]?.text, true);
    if (host !== undefined)
      return blend([...everything(call), ...(receiver === undefined ? [] : [receiver])], {
        ref: `${call.name}()`,
        host,
      });
  }
  return kind === undefined ? undefined : OBSERVERS[kind](call);
}
