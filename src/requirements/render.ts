import { Failure } from '../model/failure.js';
import type { Requirement, RequirementSet } from '../model/requirement.js';

/** The two files depsec writes for pip in place of the user's. */
export interface RenderedRequirements {
  readonly requirements: string;
  readonly constraints: string;
}

function lineOf({ text }: Requirement): string {
  if (/^[A-Za-z0-9][\t\x20-\x7e]*$/.test(text) && !/\s[-#]|\$\{|\\/.test(text)) return `${text}\n`;
  throw new Failure({
    code: 'internal',
    what: 'Expected a requirement that fits on one line without options, got another.',
    why: 'pip would read something else out of the generated file than depsec did.',
    fix: 'Please report this as a defect, with the requirement that caused it.',
  });
}

/**
 * Writes the requirements for pip: one per line, in the order they were read, without hashes, options, comments or
 * includes. Formats, pre-releases and indexes reach pip by other ways.
 *
 * @throws Failure `internal` for a text that pip could read as anything but that one requirement
 */
export function renderRequirements(
  set: Pick<RequirementSet, 'requirements' | 'constraints'>,
): RenderedRequirements {
  return {
    requirements: set.requirements.map(lineOf).join(''),
    constraints: set.constraints.map(lineOf).join(''),
  };
}
