import { readCallName } from '../values/call-names.js';
import { REACHES, type Reach } from '../../model/finding.js';
import { attributeOf } from '../machine/attributes.js';
import { lineOf } from '../machine/class-line.js';
import { callValue } from '../machine/calls.js';
import type { Call, Frame } from '../machine/machine-parts.js';
import { iterate } from '../values/constants.js';
import { HOOKS } from '../machine/hooks.js';
import { invoke } from '../machine/invoke.js';
import { NO_KEYWORDS, type Callable, type Job, UNKNOWN, label, type Value } from '../values/value.js';
import { BOT_RUNS, observeCall } from './observe.js';
import { sinkKind } from '../facts/sinks.js';
import { isServing } from './servers.js';
import { blend } from '../values/blend.js';

/** What runs beside the code that starts it. */
const STARTS = /(?:Thread|Process|Timer|start_new_thread|submit|run_in_executor|atexit\.register)$/;
/** Those of them that nobody asks for what came of it. */
const FORGOTTEN = /(?:Thread|Process|Timer|start_new_thread)$/;
/** Those of them that are made first and started later. */
const MADE = /(?:Thread|Process|Timer)$/;
const MOST_STARTED = 20;

/** Methods that start, or wait for, what a thread was made for. */
const HARMLESS = /^(?:setDaemon|isDaemon|is_alive|isAlive|setName|getName|)$/;
const STARTING = /^(?:start|run|join|_bootstrap\w*)$/;

/** Objects of which nothing is known, or that they are threads of some kind. */
const mayBeThread = ({ ref, type }: Value): boolean =>
  type === undefined && (ref === undefined || /^\?|(?:Thread|Process|Timer)\(\)/.test(ref));

/** Runs what the object waits to be started for; of one that is not known, all that waits. */
export function startWaiting(method: string, owner: Value | undefined, { machine, reach }: Frame): void {
  const { waiting } = machine.pending;
  if (waiting.size === 0 || owner === undefined) return;
  if (owner.job !== undefined && !HARMLESS.test(method)) startJob(owner.job, reach);
  else if (owner.job === undefined && STARTING.test(method) && mayBeThread(owner))
    for (const job of waiting) startJob(job, reach);
}

/** What is handed to code outside the package may be started there: `Thread.start(thread)`, `atexit.register(thread.start)`. */
export function startHanded({ args, keywords, frame }: Pick<Call, 'args' | 'keywords' | 'frame'>): void {
  if (frame.machine.pending.waiting.size === 0) return;
  for (const value of [...args, ...keywords.values()].flatMap((one) => [one, ...(one.items ?? [])])) {
    const job = value.job ?? value.bound?.owner.job;
    if (job !== undefined) startJob(job, frame.reach);
  }
}

/** Runs it, unless it ran as soon as that. */
function startJob(job: Job, reach: Reach): void {
  if (job.ran !== undefined && REACHES.indexOf(job.ran) <= REACHES.indexOf(reach)) return;
  job.ran = reach;
  job.run(reach);
}

/** Whether what a call is given hears of every key that is pressed, or of what a microphone hears. */
function capturesInput(name: string): boolean {
  return /(?:keyboard|mouse)\.(?:Listener|hook|on_press|on_release|on_click)$|HookManager|^sounddevice\.(?:Raw)?InputStream$/.test(
    name,
  );
}

/** Whether objects of a class can be called. */
const callsItself = (type: Callable | undefined): boolean =>
  type !== undefined && lineOf(type).some(({ members }) => members?.names.has('__call__') === true);

/** Whether a value is called when it is handed to something that calls back. */
function isCalled({ callable, ref, bound, type }: Value): boolean {
  return (
    callable !== undefined ||
    callsItself(type) ||
    (ref !== undefined && (sinkKind(ref) !== undefined || BOT_RUNS.test(ref) || isServing(ref))) ||
    bound?.name === '__call__'
  );
}

/** Those that call the function they are given on each of the items they are given. */
const BY_ITEM = /(?:map|filter|starmap|reduce|takewhile|dropwhile|filterfalse|accumulate|groupby)$/;

const spread = (items: readonly Value[]): Value[] => items.flatMap((item) => item.items ?? [item]);

/** What a function is called with: given by name, else what stands behind it in the call; for `key`, each item. */
function argumentsFor(call: Call, at: number): readonly (readonly Value[])[] {
  if (capturesInput(call.name)) return [[label(blend([]), ['capture'])]];
  if (HOOKS.test(call.name)) {
    const seen = label(blend([]), ['intercepted']);
    return [[seen, seen, seen]];
  }
  const named = call.keywords.get('args') ?? call.keywords.get('argument');
  if (named !== undefined) return [named.items ?? [named]];
  const behind = spread(call.args.slice(at + 1).filter((value) => !isCalled(value)));
  if (at >= 0 && BY_ITEM.test(call.name)) {
    const over = call.args.find((value) => !isCalled(value));
    const items = over === undefined ? undefined : iterate(over);
    if (items !== undefined) return [behind, ...items.slice(0, 20).map((item) => [item])];
  }
  if (at >= 0) return [behind];
  const [over] = call.args;
  const items = call.keywords.has('key') && over !== undefined ? iterate(over) : undefined;
  return items === undefined ? [spread(call.args)] : items.slice(0, 20).map((item) => [item]);
}

/** Calls that hand on what they are given by name. */
const HANDS_ON = /(?:\.|^)(?:submit|to_thread|register|start_soon|call_soon\w*|apply_async|apply)$/;

/** What a function is called with by name. */
function keywordsFor({ name, keywords }: Call): ReadonlyMap<string, Value> {
  const table = keywords.get('kwargs') ?? keywords.get('kwds');
  if (table?.entries !== undefined) return table.entries;
  return HANDS_ON.test(name) ? keywords : NO_KEYWORDS;
}

/** What asks about a function and does not call it. */
const ASKS =
  /^(?:builtins\.(?:isinstance|issubclass|hasattr|getattr|setattr|type|id|print|repr|str|callable|super|delattr)|inspect\.\w+|(?:unittest\.)?mock\.\S+|functools\.(?:wraps|update_wrapper)|warnings\.\w+|typing\.\w+)$/;

/** Whether something that starts processes or runs code is handed over together with what it is to be given. */
function handsSink({ name, args }: Call): boolean {
  const at = args.findIndex(({ ref }) => ref !== undefined && RUNS.has(sinkKind(ref) ?? ''));
  const given = args[at + 1];
  return at >= 0 && given !== undefined && (given.text ?? given.items) !== undefined && !ASKS.test(name);
}
const RUNS: ReadonlySet<string> = new Set(['process', 'code']);

/** The function that runs when a value is called. */
function calledOf(value: Value, frame: Frame): Callable | undefined {
  return (
    value.callable ?? (callsItself(value.type) ? attributeOf(value, '__call__', frame).callable : undefined)
  );
}

/** Calls the functions that a call is given, now or from a thread, and gives what they yield. */
export function callBack(call: Call): readonly Value[] {
  if (!readCallName(call.name).callsBack && !call.keywords.has('key') && !handsSink(call)) return [];
  const all = [...call.args, ...call.keywords.values()];
  const named = keywordsFor(call);
  return all.filter(isCalled).flatMap((value) => {
    const { ref = '', bound } = value;
    const callable = calledOf(value, call.frame);
    return argumentsFor(call, call.args.indexOf(value)).flatMap((args) => {
      if (callable === undefined && bound?.name === '__call__')
        return [callValue(value, { at: call.at, frame: call.frame, args, keywords: named })];
      const isStarted = FORGOTTEN.test(call.name);
      const frame: Frame = isStarted
        ? { ...call.frame, isStarted, isQuiet: true, dropped: call.at }
        : call.frame;
      if (callable === undefined)
        return observeCall({ ...call, frame, name: ref, receiver: value, args, keywords: named }) ?? [];
      if (callable.node.kind === 'class') return [];
      const { started, waiting } = call.frame.machine.pending;
      const run = (reach: Reach): Value => {
        if (STARTS.test(call.name) && started.length < MOST_STARTED)
          started.push({
            callable,
            args,
            keywords: named,
            reach,
            isRegistered: call.frame.isRegistered === true,
          });
        return invoke(callable, args, named, { ...frame, reach });
      };
      if (!MADE.test(call.name) || waiting.size >= MOST_STARTED) return [run(call.frame.reach)];
      const job: Job = { run };
      waiting.add(job);
      return [{ ...UNKNOWN, job }];
    });
  });
}
