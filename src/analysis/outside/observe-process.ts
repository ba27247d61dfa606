import { bareHost } from '../facts/bare-hosts.js';
import { anyTest, inOrder } from '../facts/in-order.js';
import { commandTraits, encodedCommand, isHostile } from '../facts/command-traits.js';
import { CARRIERS, asksVersion } from '../facts/programs.js';
import { literalHost } from '../facts/sinks.js';
import { fetchesFromVendors } from '../facts/vendor-hosts.js';
import type { Call } from '../machine/machine-parts.js';
import { withVariables } from '../machine/environment.js';
import { sight, stepAt } from '../machine/sight.js';
import { blend, deepLabels, deepSteps } from '../values/blend.js';
import { printed } from '../values/constants.js';
import { isUnasked } from '../values/reach.js';
import { unionLabels, type Label } from '../values/labels.js';
import { flatten, label, type Value } from '../values/value.js';
import { clonedFrom, noteClone } from './cloned-folders.js';
import { followProcess } from './child-programs.js';
import { everything, readable } from './observe-local.js';
import { heed } from './observe-network.js';
import { fileNamedIn } from './written-files.js';

/** Of what is looked at for what it does: further text is not judged. */
const MOST_TEXT = 100_000;
/** Looking at text beyond the usual length costs as much as one evaluation for so many characters. */
const READ_FOR_ONE = 8;
const USUAL = 1_000;

/** The words of a command as one line. */
function commandLine(values: readonly Value[], name: string): string {
  const words = values.flatMap((value) => value.items ?? [value]).map(printed);
  const line = words.join(' ').slice(0, MOST_TEXT + 1);
  return name.startsWith('pip.') ? `pip ${line}` : line;
}

const SHIPPED: ReadonlySet<Label> = new Set<Label>(['shipped']);
const WRITTEN: ReadonlySet<Label> = new Set<Label>(['written']);

/** A command that is one unknown text, all of which comes from where its labels say. */
function isBareText(command: Value | undefined): boolean {
  return command !== undefined && command.items === undefined && command.text === undefined;
}

const BY_SHELL = /(?:^|\.)(?:system|popen|getoutput|getstatusoutput|create_subprocess_shell)$/;
/** A shell that is given nothing but what is not known. */
const SHELL_OF_UNKNOWN = /^\s*(?:\S*[\\/])?(?:(?:ba|z|da)?sh|cmd|powershell)(?:\.exe)?\s+[-/]\w+\s+\uFFFC/;

/** Whether a shell reads a command of which nothing is known. */
function isForShell({ name, keywords }: Call, command: Value | undefined, line: string): boolean {
  if (SHELL_OF_UNKNOWN.test(line)) return true;
  return isBareText(command) && (BY_SHELL.test(name) || keywords.has('shell'));
}

/** What git is asked about a repository, by which nothing runs whatever else it is told. */
const READS_REPOSITORY =
  /^(?:rev-list|rev-parse|cat-file|merge-base|describe|ls-files|ls-tree|name-rev|for-each-ref)$/;
const GIT = /^(?:git(?:\.exe)?|\uFFFC)$/;

/** Whether a command asks git about a repository: what came from elsewhere is a word in that question. */
function readsRepository({ items }: Value): boolean {
  const [program, verb] = items ?? [];
  if (program === undefined || deepLabels([program]).has('network')) return false;
  return READS_REPOSITORY.test(verb?.text ?? '') && GIT.test(program.text ?? 'git');
}

/** A program of its own somewhere below a folder, whatever that is. */
const OWN_PROGRAM = /^\s*\uFFFC[\\/][\w.-]+[\\/]/;

/** Whether a command is what a request says; those whom a handler answers say at most what one works on that no shell reads. */
function isAskedFor(call: Call, command: Value | undefined, line: string): boolean {
  if (call.frame.isRegistered === true) return isForShell(call, command, line);
  return !OWN_PROGRAM.test(line);
}

/** Ways to start a process whose command stands in several arguments. */
const SPREAD =
  /\.(?:spawn|exec|posix_spawn|fork_exec|subprocess_(?:shell|exec)$)|ShellExecute|CreateProcess|^sh\.|^plumbum\.|^pip\./;

/** Characters at the end of a command in which it says where its output goes. */
const FETCHED: ReadonlySet<Label> = new Set<Label>(['network']);
const REDIRECTION = 200;
const NULL = /^(?:subprocess|asyncio\.subprocess)\.DEVNULL$/;
const TO_NULL = anyTest(inOrder('text', /&>|>&/, /\/dev\/null/), />\s*\/dev\/null\s+2>&1|>\s*nul\s+2>&1/i);

/** Whether all that a process says is thrown away, and nobody waits for it. */
function isHushed(call: Call, line: string): boolean {
  const isThrown = (stream: string): boolean => {
    const { ref = '', number } = call.keywords.get(stream) ?? blend([]);
    return NULL.test(ref) || number === -3;
  };
  const isSilent = (isThrown('stdout') && isThrown('stderr')) || TO_NULL.test(line.slice(-REDIRECTION));
  return isSilent && heed(call).isDropped;
}

/**
 * Charges for a long text, and notes a command that is not judged to its end: it is too long, or perhaps comes from a file
 * of the package that was too long to be read on the way.
 */
function noteLength({ frame }: Call, line: string, text: string, isOfFile: boolean): void {
  const { machine, reach, scope } = frame;
  machine.budget.left -= Math.max(0, text.length - USUAL) / READ_FOR_ONE;
  const isUnread = isOfFile && machine.files.unread.size > 0;
  if ((line.length > MOST_TEXT || isUnread) && isUnasked(reach)) machine.files.cut.add(scope.unit.path);
}

/** A process that is started, by whichever library: its command line, what that is made of, and what it is fed. */
export function observeProcess(call: Call): Value {
  const command = call.args[0] ?? call.keywords.get('args') ?? call.keywords.get('cmd');
  const values = command === undefined || SPREAD.test(call.name) ? everything(call) : [command];
  const file = fileNamedIn(
    values.flatMap((value) => flatten(value)),
    call,
  );
  const { line, used } = withVariables(commandLine(values, call.name), call);
  const { script = '', isOwn } = followProcess(call, values, line);
  // What such a program reads it sends.
  const told = CARRIERS.test(line) ? call.keywords.get('input') : undefined;
  const own = deepLabels([...values, ...used, ...(told === undefined ? [] : [told])]);
  const isRemote = own.has('network') && file?.path === undefined && isBareText(command);
  const obeys = own.has('request') && isAskedFor(call, command, line);
  const repository = clonedFrom(line, call);
  noteClone(line, call);
  const labels = unionLabels([
    ...(repository === undefined ? [] : [{ labels: FETCHED }]),
    { labels: isRemote ? new Set([...own, 'remote-text' as const]) : own },
    ...(file === undefined ? [] : [file]),
    ...(file?.text === undefined ? [] : [{ labels: WRITTEN }]),
    ...(isOwn ? [{ labels: SHIPPED }] : []),
  ]);
  const text = [line, encodedCommand(line) ?? '', script].join(' ').trim().slice(0, MOST_TEXT);
  noteLength(call, line, text, isBareText(command) && own.has('shipped'));
  const steps = [...(file?.steps ?? []), ...deepSteps(values)];
  sight(call.frame, call.at, {
    behaviour: 'starts-process',
    name: readable(call.name),
    labels,
    steps,
    text,
    host: repository ?? literalHost(text) ?? command?.host ?? file?.host ?? literalHost(bareHost(text), true),
    ...(CARRIERS.test(line) ? heed(call) : {}),
    ...(isHushed(call, line) ? { isHushed: true } : {}),
    ...(obeys ? { obeys } : {}),
    ...(file === undefined && command !== undefined && readsRepository(command)
      ? { readsRepository: true }
      : {}),
  });
  const step = stepAt(call.at, call.frame, readable(call.name));
  const reader = readerOf(line);
  const input = call.keywords.get('input');
  if (reader !== undefined && input !== undefined) feed(reader, input, call);
  const piped = call.keywords.get('stdin');
  if (reader !== undefined && piped !== undefined && comesFromOutside(piped)) feed(reader, piped, call);
  const ref = `${call.name}()${reader === undefined ? '' : `<${reader}>`}`;
  // What a program prints that fetches something is the answer of the other side.
  const host = commandTraits(line).has('fetches')
    ? (literalHost(line) ?? literalHost(bareHost(line), true))
    : undefined;
  const said: readonly Label[] = asksVersion(line) ? [] : ['process-output'];
  return host === undefined
    ? label(blend(values, { ref }), said, step)
    : label(
        { ...blend(values, { ref }), host },
        [...said, fetchesFromVendors(line) ? 'vendor' : 'network'],
        step,
      );
}

const comesFromOutside = ({ labels }: Value): boolean => labels.has('network') || labels.has('vendor');

/** What runs whatever it reads from its standard input. */
type Reader = 'python' | 'shell';

const READERS: readonly (readonly [Reader, RegExp])[] = [
  ['python', /^["']?(?:\uFFFC|\S*python[\d.]*w?(?:\.exe)?)["']?\s+(?:-[bBdEiIOqsSuvVx]+\s+)*-\s*$/i],
  [
    'shell',
    /^["']?(?:\S*[\\/]?env\s+)?(?:\S*[\\/])?(?:(?:ba|z|da|k)?sh(?:\s+-[isl]{0,3})?|powershell(?:\.exe)?(?:\s+-?\w+)*\s+-)["']?\s*$/i,
  ],
];

function readerOf(line: string): Reader | undefined {
  return READERS.find(([, pattern]) => pattern.test(line))?.[0];
}

/** A program that such a process is given. */
function feed(reader: Reader, program: Value, call: Call): void {
  const name = reader === 'python' ? 'builtins.exec' : 'os.system';
  const { at, frame } = call;
  frame.machine.outside.call({ at, frame, name, args: [program], keywords: new Map() });
}

/** `process.stdin.write(text)` and `process.communicate(text)` of a process that was started as one of them. */
const FED = /\(\)<(python|shell)>\.(?:communicate|stdin\.(?:write|writelines))$/;

/** A program that a process which was started before is given by one of its methods. */
export function feedProcess(call: Call): void {
  const [, reader] = FED.exec(call.name) ?? [];
  const [program] = call.args;
  if (reader !== undefined && program !== undefined) feed(reader as Reader, program, call);
}

/** Ways to have a command run on another machine. */
const ELSEWHERE =
  /^(?:paramiko|asyncssh|fabric|spur|pssh|parallel_ssh|netmiko)\.\S*\.(?:exec_command|run|sudo|run_command|send_command)$/;

/** A command that another machine is told to run: of interest where no honest one does what it does. */
export function observeElsewhere(call: Call): void {
  const [command] = call.args;
  const text = command?.text?.slice(0, MOST_TEXT);
  if (command === undefined || text === undefined || !ELSEWHERE.test(call.name) || !isHostile(text)) return;
  sight(call.frame, call.at, {
    behaviour: 'starts-process',
    name: readable(call.name),
    labels: command.labels,
    steps: command.steps,
    text,
    host: literalHost(text),
  });
}
