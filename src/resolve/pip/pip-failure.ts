import { normalizeName } from '../../model/project-name.js';
import { Failure } from '../../model/failure.js';
import type { Requirement } from '../../model/requirement.js';
import { withoutCredentials } from '../../index/parse-url.js';
import type { Upstream } from '../../index/upstream.js';
import { parseRequirement } from '../../requirements/marker.js';
import { placeOf } from '../../requirements/problem.js';
import type { GateSession } from '../gate-session.js';
import { explainNoFile, type Listing, type Target } from './no-file.js';
import { conflictIn, missingIn, pipWords, type Missing, type PipOutput } from './pip-words.js';

/** What is known beside pip's words when a resolution finds no answer. */
export interface FailureScene {
  readonly session: GateSession;
  readonly upstreams: readonly Upstream[];
  readonly requirements: readonly Requirement[];
  readonly target: Target;
  /** The run's own folder: its path says nothing to anybody. */
  readonly folder: string;
}

const NOT_JUDGED = 'What pip cannot resolve cannot be installed, and so was not judged.';

function named(requirement: Requirement): string {
  return `${requirement.text} (${placeOf(requirement.origin)})`;
}

function askedFor(project: string, { requirements }: FailureScene): Requirement[] {
  return requirements.filter(({ name }) => normalizeName(name) === normalizeName(project));
}

function indexes({ upstreams }: FailureScene): string {
  return upstreams.map(({ url }) => withoutCredentials(url)).join(', ');
}

function unknownPackages(names: string, scene: FailureScene): Failure {
  if (scene.upstreams.length === 0)
    return new Failure({
      code: 'package-unknown',
      what: `Expected somewhere to look for packages, got --no-index and no folder or page of --find-links that is there: ${names}.`,
      why: NOT_JUDGED,
      fix: 'Name a folder of packages with --find-links, or an index with --index-url.',
    });
  return new Failure({
    code: 'package-unknown',
    what: `Expected every package to exist, got no such project at ${indexes(scene)}: ${names}.`,
    why: 'A name that does not exist today can be registered by anybody tomorrow, and then pip installs it.',
    fix: 'Check the spelling; if it lives on a private index, name that with --index-url or --extra-index-url.',
  });
}

async function listingOf(project: string, { session, upstreams }: FailureScene): Promise<Listing> {
  const numbers = [...upstreams.keys(), upstreams.length];
  const pages = await Promise.all(numbers.map((at) => session.catalogue.page(at, project)));
  const known = pages.filter((page) => page !== undefined);
  return {
    candidates: known.flatMap(({ candidates }) => candidates.filter((one) => one.project === project)),
    files: known.reduce((sum, { page }) => sum + page.files.length, 0),
  };
}

/** Who asks for a requirement that pip names without its place: the lines, or a package. */
function askers({ requirement, parent }: Missing, scene: FailureScene): string {
  if (parent !== undefined) {
    const lines = askedFor(parent, scene).map(({ origin }) => placeOf(origin));
    return `${requirement} (required by ${parent}${lines.length > 0 ? `, ${lines.join(', ')}` : ''})`;
  }
  const lines = askedFor(parseRequirement(requirement).name, scene).map(({ origin }) => placeOf(origin));
  return lines.length > 0 ? `${requirement} (${lines.join(', ')})` : requirement;
}

async function noFile(missing: Missing, scene: FailureScene): Promise<Failure> {
  const { name, specifier } = parseRequirement(missing.requirement);
  const project = normalizeName(name);
  const asked = askers(missing, scene);
  const { asked: projects } = scene.session.gate.ledger;
  if (scene.upstreams.length === 0 || projects.get(project) === false) return unknownPackages(asked, scene);
  const { because, fix } = explainNoFile(specifier, await listingOf(project, scene), scene.target);
  return new Failure({
    code: 'unsatisfiable',
    what: `Expected a file for ${asked}, got none from ${indexes(scene)}: ${because}.`,
    why: NOT_JUDGED,
    fix,
  });
}

/** pip's `The user requested x>=2` and `y 1.0 depends on x<2`, with the places of the lines. */
function sideOfConflict(line: string, scene: FailureScene): string {
  const [, kind, text = ''] = /^The user requested (\(constraint\) )?(.*)$/.exec(line) ?? [];
  const parent = /^(\S+) \S+ depends on /.exec(line)?.[1];
  const lines = (found: readonly Requirement[]): string =>
    found.length === 0 ? '' : ` (${found.map(({ origin }) => placeOf(origin)).join(', ')})`;
  if (parent !== undefined) return `${line}${lines(askedFor(parent, scene))}`;
  if (kind !== undefined || text === '') return line;
  const isSame = (requirement: Requirement): boolean =>
    requirement.text.replace(/\s*;.*/, '').replaceAll(' ', '') === text.replaceAll(' ', '');
  return `${text} is asked for${lines(scene.requirements.filter(isSame))}`;
}

function conflict(lines: readonly string[], scene: FailureScene): Failure {
  const sides = lines.map((line) => sideOfConflict(line, scene));
  return new Failure({
    code: 'unsatisfiable',
    what: ['Expected one set of versions that fits all requirements, got a contradiction:', ...sides].join(
      '\n',
    ),
    why: NOT_JUDGED,
    fix: 'Loosen one of these requirements.',
  });
}

function unexplained(output: PipOutput, scene: FailureScene): Failure {
  const words = pipWords(output)
    .join('\n')
    .replaceAll(scene.session.base, '')
    .replaceAll(scene.folder, '')
    .trim();
  return new Failure({
    code: 'resolution-failed',
    what: `Expected pip to resolve the requirements, it ended with:\n${words === '' ? '(no words at all)' : words}`,
    why: 'Without its answer depsec does not know what would be installed.',
    fix: 'Pin more of the requirements, or resolve for another interpreter with --python.',
  });
}

/**
 * Says why a resolution ended without a report though every upstream answered. What the gate saw comes before what
 * pip says.
 */
export async function explainPipFailure(output: PipOutput, scene: FailureScene): Promise<Failure> {
  const { ledger } = scene.session.gate;
  const unknown = scene.requirements.filter(({ name }) => ledger.asked.get(normalizeName(name)) === false);
  if (unknown.length > 0) return unknownPackages(unknown.map(named).join(', '), scene);
  const missing = missingIn(output);
  if (missing !== undefined) return noFile(missing, scene);
  const lines = conflictIn(output);
  if (lines.length > 0) return conflict(lines, scene);
  return unexplained(output, scene);
}
