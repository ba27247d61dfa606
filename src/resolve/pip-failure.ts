import { Failure } from '../model/failure.js';
import type { Requirement } from '../model/requirement.js';
import type { Ledger } from '../gate/gate.js';
import { normalizeName } from '../model/project-name.js';

const KEPT_LINES = 12;

/** The lines in which pip says why, without the gate's address. Still hostile text. */
export function pipWords(stderr: string, gate: string): readonly string[] {
  const lines = stderr
    .split(/\r?\n/)
    .map((line) => line.replaceAll(gate, '').trimEnd())
    .filter((line) => line.trim() !== '' && !/^(WARNING|DEPRECATION|\[notice\])/.test(line));
  const first = lines.findIndex((line) => /^\s*(ERROR|error)\b/.test(line));
  return lines.slice(first < 0 ? -KEPT_LINES : first).slice(0, KEPT_LINES);
}

function describe(requirement: Requirement): string {
  const { file, line } = requirement.origin;
  return file === undefined
    ? `${requirement.text} (command line)`
    : `${requirement.text} (${file}:${line ?? 1})`;
}

function unknownNames(requirements: readonly Requirement[], ledger: Ledger): Requirement[] {
  return requirements.filter((requirement) => ledger.asked.get(normalizeName(requirement.name)) === false);
}

function unknownPackages(unknown: readonly Requirement[]): Failure {
  return new Failure({
    code: 'package-unknown',
    what: `Expected every package to exist on the index, got no such project: ${unknown.map(describe).join(', ')}.`,
    why: 'A name that does not exist today can be registered by anybody tomorrow, and then pip installs it.',
    fix: 'Check the spelling; if it lives on a private index, name that with --index-url or --extra-index-url.',
  });
}

/**
 * Says why a resolution ended without a report. What the gate saw comes before what pip says: pip's text for an
 * index that is down is "No matching distribution found".
 */
export function explainPipFailure(
  stderr: string,
  gate: string,
  requirements: readonly Requirement[],
  ledger: Ledger,
): Failure {
  const [upstream] = ledger.failures;
  if (upstream !== undefined) return upstream;
  const unknown = unknownNames(requirements, ledger);
  if (unknown.length > 0) return unknownPackages(unknown);
  const words = pipWords(stderr, gate).join('\n');
  if (/ResolutionImpossible|No matching distribution found|Could not find a version/.test(stderr)) {
    return new Failure({
      code: 'unsatisfiable',
      what: `Expected one set of versions that fits all requirements, pip found none:\n${words}`,
      why: 'What pip cannot resolve cannot be installed, and so was not judged.',
      fix: 'Loosen one of the requirements named above, or take out a pin that does not exist.',
    });
  }
  return new Failure({
    code: 'resolution-failed',
    what: `Expected pip to resolve the requirements, it ended with:\n${words === '' ? '(no words at all)' : words}`,
    why: 'Without its answer depsec does not know what would be installed.',
    fix: 'If a package failed to build its metadata, pin a version that has a wheel, or use --only-binary :all:.',
  });
}
