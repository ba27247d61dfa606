import type {
  FileOption,
  FileOptionName,
  Origin,
  Requirement,
  RequirementNote,
} from '../model/requirement.js';
import type { Problem } from './problem.js';

/** A file named by `-r` or `-c`, as written. */
export interface Include {
  readonly path: string;
  readonly isConstraint: boolean;
  readonly origin: Origin;
}

/** What one line of a requirements file comes to; a line may yield several. */
export type Entry =
  | { readonly kind: 'requirement'; readonly requirement: Requirement }
  | { readonly kind: 'option'; readonly option: FileOption }
  | { readonly kind: 'include'; readonly include: Include }
  | { readonly kind: 'note'; readonly note: RequirementNote }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** An entry for a line that cannot be used. */
export function problemEntry(origin: Origin, kind: Problem['kind'], what: string, fix: string): Entry {
  return { kind: 'problem', problem: { kind, origin, what, fix } };
}

/** An entry for something that was left out on purpose. */
export function noteEntry(origin: Origin, message: string): Entry {
  return { kind: 'note', note: { message, origin } };
}

/** An entry for an option that steers the resolution. */
export function optionEntry(origin: Origin, name: FileOptionName, value?: string): Entry {
  return { kind: 'option', option: { name, origin, ...(value === undefined ? {} : { value }) } };
}
