import type { Choose } from '../chooser.js';
import type { ReadSource, Source } from './source.js';

/** What a mutation works on. */
export interface Subject {
  readonly source: Source;
  /** Path in the artifact, e.g. `fixture-1.0/pkg/__init__.py`. */
  readonly path: string;
  readonly read: ReadSource;
  /** The same choices for the same subject on every run. */
  readonly choose: Choose;
}

/** The new text, or new texts by path where files are added; undefined when there is nothing to mutate. */
export type Mutated = string | Readonly<Record<string, string>> | undefined;

/** A way to write a program otherwise that leaves what it does as it is. */
export interface Mutation {
  readonly id: string;
  /** `around` leaves every line of the text as it was. */
  readonly group:
    'names' | 'attributes' | 'builtins' | 'calls' | 'texts' | 'encodings' | 'structure' | 'layout' | 'around';
  readonly mutate: (subject: Subject) => Mutated;
}

/** A name nobody else uses. */
export function freshName(choose: Choose, taken: string): string {
  for (;;) {
    const letters = Array.from({ length: 6 }, () => choose(['a', 'e', 'k', 'm', 'o', 'r', 't', 'u']));
    const name = `_${letters.join('')}`;
    if (!taken.includes(name)) return name;
  }
}

/** Undefined when a mutation changed nothing. */
export function unlessSame(before: string, after: string): string | undefined {
  return before === after ? undefined : after;
}
