import { basename, dirname, resolve } from 'node:path';
import type { Services } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import type { AuditRequest } from '../../model/request.js';
import {
  NO_REQUIREMENTS,
  type FileOption,
  type FileOptionName,
  type RequirementSet,
} from '../../model/requirement.js';
import { printable } from '../../requirements/problem.js';
import { readRequirements } from '../../requirements/read-requirements.js';
import type { FormatChoice } from './format-control.js';
import { isOn } from '../upstreams.js';

/** pip's settings, of its files and of `PIP_*` variables: option name to value. */
type Settings = Readonly<Record<string, string>>;

/** Switches that a requirements file may hold as well. */
const SWITCHES: readonly FileOptionName[] = ['pre', 'prefer-binary', 'require-hashes'];

/** Settings that change what pip chooses, and that depsec does not follow. */
const UNHEEDED = [
  ...['platform', 'python-version', 'implementation', 'abi', 'ignore-requires-python', 'requirement'],
  ...['build-constraint', 'all-releases', 'only-final', 'uploaded-prior-to'],
];

/** The choices between wheels and sdists, in pip's order; those of the command line come after them. */
export function settingChoices(settings: Settings): readonly FormatChoice[] {
  return Object.entries(settings).flatMap(([name, value]) =>
    name === 'no-binary' || name === 'only-binary' ? [{ name, value }] : [],
  );
}

function constraintsAt(
  path: string,
  { root, variables }: AuditRequest,
  { files, machine }: Services,
): RequirementSet {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path) && !/^[a-z]:[/\\]/i.test(path))
    throw new Failure({
      code: 'requirements-refused',
      what: `Expected pip's setting "constraint" to name files, got the address ${printable(path)}.`,
      why: 'pip would fetch it and choose other versions by it than depsec judges.',
      fix: 'Keep a copy of the file and name that, or take the setting out for this run.',
    });
  const place = resolve(root, path);
  const named = { packages: [], requirements: [], constraints: [basename(place)] };
  const allowed = { allowed: variables, values: machine.environment };
  return readRequirements({ root: dirname(place), ...named }, files, allowed);
}

/**
 * What pip's settings ask for beside the command line: constraints, wherever they lie, since they are the user's own, and
 * switches.
 * @throws Failure with a code of `requirements-…` for constraints that cannot be read or used
 */
export function settingsSet(settings: Settings, request: AuditRequest, services: Services): RequirementSet {
  const paths = (settings['constraint'] ?? '').split(/\s+/).filter((path) => path !== '');
  const switches = SWITCHES.filter((name) => isOn(settings[name])).map((name): FileOption => ({
    name,
    origin: {},
  }));
  return paths
    .map((path) => constraintsAt(path, request, services))
    .reduce(joinSets, { ...NO_REQUIREMENTS, options: switches });
}

/** Both in one, the first before the second. */
export function joinSets(first: RequirementSet, second: RequirementSet): RequirementSet {
  return {
    requirements: [...first.requirements, ...second.requirements],
    constraints: [...first.constraints, ...second.constraints],
    directs: [...first.directs, ...second.directs],
    locks: [...first.locks, ...second.locks],
    options: [...first.options, ...second.options],
    notes: [...first.notes, ...second.notes],
  };
}

/** What the report says of settings by which pip would choose, and depsec does not. */
export function unheededNotes(settings: Settings): readonly string[] {
  return UNHEEDED.filter((name) => (settings[name] ?? '') !== '').map(
    (name) => `pip's setting "${name}" is not followed here: pip itself may choose other files by it.`,
  );
}
