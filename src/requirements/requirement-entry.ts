import type { Origin, Requirement } from '../model/requirement.js';
import { InvalidRequirement } from './cursor.js';
import type { Entry, ProblemEntry, RequirementEntry } from './entry.js';
import { problemEntry } from './entry.js';
import type { Dependency } from './parse-requirement.js';
import { MAX_LENGTH, parseRequirement } from './parse-requirement.js';
import type { DirectPlace } from './direct-place.js';
import { directEntry } from './direct-entry.js';
import { refusalOf } from './refusal.js';
import { variablesIn, type Variables } from './pip-file/variables.js';

/** What a requirement has besides its text. */
export interface Context {
  readonly origin: Origin;
  readonly hashes: readonly string[];
  readonly isConstraint: boolean;
  readonly variables: Variables;
  readonly place: DirectPlace;
}

/** True for a line that pip, reading it back, would cut, expand or take for an option. */
function isUnsafe(text: string): boolean {
  return /(?:^|\s)[-#]|\$\{|\\/.test(text);
}

function rebuild({ name, extras, specifier, marker }: Dependency): string {
  const wanted = extras.length > 0 ? `[${extras.join(',')}]` : '';
  return `${name}${wanted}${specifier}${marker === undefined ? '' : ` ; ${marker}`}`;
}

function accept(
  dependency: Dependency,
  { origin, hashes, isConstraint }: Context,
): RequirementEntry | ProblemEntry {
  const syntax = (what: string, fix: string): ProblemEntry => problemEntry(origin, 'syntax', what, fix);
  if (isConstraint && dependency.extras.length > 0)
    return syntax('is a constraint with extras', 'Leave the extras out: a constraint names a version only.');
  const text = rebuild(dependency);
  if (isUnsafe(text))
    return syntax(
      'has a -, #, $ or \\ where pip would read something else',
      'Simplify the marker of this line.',
    );
  const { name, extras, specifier, marker } = dependency;
  const requirement: Requirement = {
    name,
    extras,
    specifier,
    ...(marker === undefined ? {} : { marker }),
    hashes,
    text,
    origin,
  };
  return { kind: 'requirement', requirement, isConstraint };
}

/** pip takes a lone semicolon for no marker at all. */
function withoutEmptyMarker(text: string): string {
  return text.replace(/;[ \t]*$/, '');
}

function hasVariable(origin: Origin): ProblemEntry {
  return problemEntry(
    origin,
    'refused',
    'has a variable (${…}) in a requirement',
    'Write the requirement out; variables are expanded in the addresses of indexes and in the login of other addresses only.',
  );
}

/**
 * Turns the text of one requirement, from a file or the command line, into a `Requirement`, into a
 * `DirectRequirement`, or into the reason why it is none that pip may be handed. Nothing is expanded here: a
 * variable's value would show in every report.
 */
export function requirementEntry(text: string, context: Context): Entry {
  const { origin } = context;
  if (text.length > MAX_LENGTH)
    return problemEntry(
      origin,
      'syntax',
      `expected at most ${MAX_LENGTH} characters, got ${text.length}`,
      'Shorten the line.',
    );
  const direct = (): Entry => directEntry(text, { ...context, isEditable: false });
  const kind = refusalOf(text);
  if (kind === undefined && variablesIn(text).length > 0) return hasVariable(origin);
  try {
    const dependency = parseRequirement(withoutEmptyMarker(text));
    return dependency.url !== undefined || kind !== undefined ? direct() : accept(dependency, context);
  } catch (error) {
    if (!(error instanceof InvalidRequirement)) throw error;
    if (kind !== undefined) return direct();
    return problemEntry(
      origin,
      'syntax',
      `expected ${error.expected} at column ${error.column}, got something else`,
      'Write it as name[extra]>=version ; marker (PEP 508).',
    );
  }
}
