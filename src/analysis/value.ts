import type { ChainStep, FunctionDefinition, Job, Scope } from './machine-parts.js';
import type { ClassDefinition, Expression } from '../python/syntax.js';
import { addUp, carriedBy } from './carried.js';

/** What is known of where a value comes from, or what it points at. Labels only ever accumulate. */
export type Label =
  | 'decoded'
  /** Put together by arithmetic on characters, of what is not known. */
  | 'computed'
  | 'network'
  /** An answer of a maker of well-known tools, from a host where nobody else can put anything. */
  | 'vendor'
  | 'environment'
  | 'hostname'
  | 'username'
  | 'directory'
  | 'address'
  | 'system'
  | 'process-output'
  | 'secret-path'
  | 'secret'
  | 'autostart-path'
  | 'capture'
  /** What a hook in other code sees: arguments of replaced functions, log records, audited events. */
  | 'intercepted'
  | 'file'
  | 'parameter'
  | 'key-parameter'
  /** A parameter that by its name is a password, a key or a token. */
  | 'credential'
  /** A file of the package itself. */
  | 'shipped'
  /** What stands in files that were searched for, or in the user's own. */
  | 'user-file'
  /** A file whose content the code wrote. */
  | 'written'
  /** A path found by searching folders. */
  | 'searched'
  /** What stands in pixels or sound. */
  | 'picture'
  /** Somebody may set it otherwise: the default of an environment variable. */
  | 'setting'
  /** A request whose headers name another host than its address. */
  | 'fronted'
  /** A request that signs in with a key of the source, so that whoever wrote that reads what is sent. */
  | 'own-account'
  /** Text that comes straight from the network, not by way of a file. */
  | 'remote-text'
  /** A function of which only a decoded or computed name says which it is. */
  | 'spelled'
  /** A credential that is a password or a secret: nothing that a service hands out for use. */
  | 'password'
  /** A token for GitHub: sent there, it is what one signs in with. */
  | 'github-token'
  /** An address of the source that gets a copy of a mail nobody else sees. */
  | 'hidden-copy'
  /** What somebody sends to a server that this code is. */
  | 'request';

/** Stands in a text for a piece that is not known. */
export const HOLE = '\uFFFC';

/** A function, lambda or class of the package, with the scope it was defined in. */
export interface Callable {
  readonly node: FunctionDefinition | ClassDefinition | (Expression & { kind: 'lambda' });
  readonly scope: Scope;
  /** Names bound in a class body. */
  readonly members?: Scope;
  readonly bases?: readonly Value[];
  /** The object a method was taken from. */
  readonly self?: Value;
  /** The function that a decorator put this one in the place of. */
  readonly insteadOf?: FunctionDefinition;
}

/** What a method was taken from, or what a call was prepared with: `s.connect` kept in a name, `partial(f, x)`. */
export interface Bound {
  readonly owner: Value;
  /** `__call__` when the owner itself is to be called. */
  readonly name: string;
  /** Where the owner stood in the source, for methods that change it. */
  readonly place?: Expression | undefined;
  readonly scope?: Scope | undefined;
  readonly args?: readonly Value[];
  readonly keywords?: ReadonlyMap<string, Value>;
}

/** A file that is written to: what went into it. Shared by every value that names the file. */
export interface WrittenFile {
  labels: ReadonlySet<Label>;
  steps: readonly ChainStep[];
  readonly path?: string;
  /** The literal host its content came from. */
  host?: string;
  text?: string;
}

/** What the machine knows of one run-time value. Absent fields are unknown. */
export interface Value {
  /** String or bytes (one character a byte), with {@link HOLE}s. */
  readonly text?: string;
  readonly isBytes?: boolean;
  readonly number?: number;
  /** The same exactly, where a double does not hold it. */
  readonly whole?: bigint | undefined;
  readonly items?: readonly Value[];
  readonly entries?: ReadonlyMap<string, Value>;
  /** Dotted name of something outside the package: `os.system`, `requests.Session()`. */
  readonly ref?: string;
  readonly callable?: Callable;
  readonly bound?: Bound;
  /** Attributes of an object of a class of the package. */
  readonly fields?: Map<string, Value>;
  readonly type?: Callable;
  /** Scope of a module of the package. */
  readonly module?: Scope;
  readonly labels: ReadonlySet<Label>;
  /** The literal remote host it was opened for. */
  readonly host?: string;
  readonly steps: readonly ChainStep[];
  /** The file this value names or is open on. */
  readonly file?: WrittenFile;
  /** What runs once this thread or process is started. */
  readonly job?: Job;
}

export const NO_LABELS: ReadonlySet<Label> = new Set<Label>();
const NO_STEPS: readonly ChainStep[] = [];

/**
 * The value of which nothing is known. Every value is made by spreading it, and it names every field: values of one
 * shape are read faster than values that each have their own (an eighth of the time of a whole scan).
 */
export const UNKNOWN: Value = {
  text: undefined,
  isBytes: undefined,
  number: undefined,
  whole: undefined,
  items: undefined,
  entries: undefined,
  ref: undefined,
  callable: undefined,
  bound: undefined,
  fields: undefined,
  type: undefined,
  module: undefined,
  labels: NO_LABELS,
  host: undefined,
  steps: NO_STEPS,
  file: undefined,
  job: undefined,
} as unknown as Value;

/** Lists of which only some items are known. */
const PARTIAL = new WeakSet<readonly Value[]>();

/** Notes that there may be more, or other, items than these. */
export function markPartial(items: readonly Value[]): readonly Value[] {
  PARTIAL.add(items);
  return items;
}

/** Whether a list has just the items that are known. */
export function isWhole(items: readonly Value[]): boolean {
  return !PARTIAL.has(items);
}

const MOST_STEPS = 8;

export function unionLabels(values: readonly { readonly labels: ReadonlySet<Label> }[]): ReadonlySet<Label> {
  let all = NO_LABELS;
  let own: Set<Label> | undefined;
  for (const { labels } of values) {
    if (labels.size === 0 || labels === all) continue;
    if (all.size === 0) all = labels;
    else
      for (const one of labels) {
        if (all.has(one)) continue;
        // Shared until it grows: most values carry the labels of one other.
        all = own ??= new Set(all);
        own.add(one);
      }
  }
  return all;
}

export function joinSteps(values: readonly { readonly steps: readonly ChainStep[] }[]): readonly ChainStep[] {
  let only: readonly ChainStep[] = NO_STEPS;
  let all: Set<ChainStep> | undefined;
  for (const { steps } of values) {
    if (steps.length === 0) continue;
    if (only.length === 0) only = steps;
    else {
      all ??= new Set(only);
      for (const step of steps) all.add(step);
    }
  }
  return all === undefined ? only : [...all].slice(0, MOST_STEPS);
}

/** The value with a label and the step that explains it. */
export function label(value: Value, labels: readonly Label[], step?: ChainStep): Value {
  return {
    ...value,
    labels: new Set([...value.labels, ...labels]),
    steps: step === undefined ? value.steps : [...value.steps, step].slice(-MOST_STEPS),
  };
}

/** The text when all of it is known. */
export function wholeText(value: Value | undefined): string | undefined {
  return value?.text === undefined || value.text.includes(HOLE) ? undefined : value.text;
}

/** Under which key a dictionary keeps what it is given for a value; undefined when that is not known. */
export function keyOf(value: Value | undefined): string | undefined {
  return value?.number === undefined ? wholeText(value) : `#${value.number}`;
}

const MOST_INSIDE = 2_000;

/** Everything inside a value, containers opened, three levels deep, at most some thousand. */
export function flatten(value: Value): Value[] {
  const all = [value];
  let from = 0;
  for (let depth = 0; depth < 3 && all.length < MOST_INSIDE; depth += 1) {
    const until = all.length;
    for (; from < until; from += 1) {
      const { items, entries, fields } = all[from] ?? UNKNOWN;
      if (items !== undefined)
        for (let index = 0; index < items.length && index < 500; index += 1)
          all.push(items[index] ?? UNKNOWN);
      if (entries !== undefined) for (const value of entries.values()) all.push(value);
      if (fields !== undefined) for (const value of fields.values()) all.push(value);
    }
  }
  return all;
}

/** Labels of a value and of everything inside it. */
export function deepLabels(values: readonly Value[]): ReadonlySet<Label> {
  return unionLabels(values.map((value) => carriedBy(value)));
}

export function deepSteps(values: readonly Value[]): readonly ChainStep[] {
  return joinSteps(values.map((value) => carriedBy(value)));
}

/** Whether something is inside a value. */
export function isContainer({ items, entries, fields }: Value): boolean {
  return items !== undefined || entries !== undefined || fields !== undefined;
}

/** Whether nothing is to be carried on from a value: no labels, no steps, no host, no file, nothing inside. */
export function isPlain(value: Value): boolean {
  const { labels, steps, host, file } = value;
  return (
    labels.size === 0 && steps.length === 0 && host === undefined && file === undefined && !isContainer(value)
  );
}

/** An unknown value that still carries where its parts, and what is inside them, came from. */
export function blend(values: readonly Value[], over: Partial<Value> = {}): Value {
  if (values.every(isPlain)) return { ...UNKNOWN, ...over };
  return { ...UNKNOWN, ...addUp(values.map((value) => carriedBy(value))), ...over } as Value;
}
