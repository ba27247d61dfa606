import type { ChainStep, FunctionDefinition, Scope } from './machine-parts.js';
import type { ClassDefinition, Expression } from '../python/syntax.js';

/** What is known of where a value comes from, or what it points at. Labels only ever accumulate. */
export type Label =
  | 'decoded'
  | 'network'
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
  | 'file'
  | 'parameter'
  | 'key-parameter';

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
  readonly items?: readonly Value[];
  readonly entries?: ReadonlyMap<string, Value>;
  /** Dotted name of something outside the package: `os.system`, `requests.Session()`. */
  readonly ref?: string;
  readonly callable?: Callable;
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
}

export const NO_LABELS: ReadonlySet<Label> = new Set<Label>();
export const UNKNOWN: Value = { labels: NO_LABELS, steps: [] };

const MOST_STEPS = 8;

export function unionLabels(values: readonly { readonly labels: ReadonlySet<Label> }[]): ReadonlySet<Label> {
  const some = values.filter((value) => value.labels.size > 0);
  if (some.length === 0) return NO_LABELS;
  const [first] = some;
  if (some.length === 1 && first !== undefined) return first.labels;
  return new Set(some.flatMap((value) => [...value.labels]));
}

export function joinSteps(values: readonly { readonly steps: readonly ChainStep[] }[]): readonly ChainStep[] {
  const some = values.filter((value) => value.steps.length > 0);
  if (some.length === 0) return [];
  const [first] = some;
  if (some.length === 1 && first !== undefined) return first.steps;
  return [...new Set(some.flatMap((value) => value.steps))].slice(0, MOST_STEPS);
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

const MOST_INSIDE = 2_000;

/** Everything inside a value, containers opened, three levels deep, at most some thousand. */
export function flatten(value: Value): Value[] {
  const all = [value];
  let from = 0;
  for (let depth = 0; depth < 3 && all.length < MOST_INSIDE; depth += 1) {
    const until = all.length;
    for (; from < until; from += 1) {
      const { items, entries, fields } = all[from] ?? UNKNOWN;
      if (items !== undefined) all.push(...items.slice(0, 500));
      if (entries !== undefined) all.push(...entries.values());
      if (fields !== undefined) all.push(...fields.values());
    }
  }
  return all;
}

/** Labels of a value and of everything inside it. */
export function deepLabels(values: readonly Value[]): ReadonlySet<Label> {
  return unionLabels(values.flatMap(flatten));
}

export function deepSteps(values: readonly Value[]): readonly ChainStep[] {
  return joinSteps(values.flatMap(flatten));
}

function isContainer({ items, entries, fields }: Value): boolean {
  return items !== undefined || entries !== undefined || fields !== undefined;
}

/** An unknown value that still carries where its parts, and what is inside them, came from. */
export function blend(values: readonly Value[], over: Partial<Value> = {}): Value {
  const parts = values.some(isContainer) ? values.flatMap(flatten) : values;
  const host = parts.find((value) => value.host !== undefined)?.host;
  const file = parts.find((value) => value.file !== undefined)?.file;
  return {
    labels: unionLabels(parts),
    steps: joinSteps(parts),
    ...(host === undefined ? {} : { host }),
    ...(file === undefined ? {} : { file }),
    ...over,
  };
}
