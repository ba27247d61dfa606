import { Failure } from '../../model/failure.js';
import type { Requirement } from '../../model/requirement.js';
import { InvalidRequirement } from '../../requirements/cursor.js';
import { parseRequirement } from '../../requirements/marker.js';
import { renderRequirements } from '../../requirements/render.js';
import { askPip, type PipDesk } from '../pip/ask-pip.js';
import { picksOf, type Pick } from '../pick.js';
import type { FormatControl } from '../pip/format-control.js';

/** Resolves what sdists need to be built, as pip does for a build environment; paths start at these needs. */
export type ResolveNeeds = (needs: readonly string[]) => Promise<readonly Pick[]>;

function invalid(text: string, cause: InvalidRequirement): Failure {
  return new Failure(
    {
      code: 'requirements-syntax',
      what: `Expected build requirements as PEP 508 writes them, got ${JSON.stringify(text)}.`,
      why: 'pip refuses to build such a source distribution.',
      fix: 'Pin a version that has a wheel.',
    },
    cause,
  );
}

/**
 * A build requirement as the requirement of a question; undefined for a direct URL, which is never handed to pip.
 * @throws Failure when it is no requirement
 */
function toRequirement(text: string): Requirement | undefined {
  try {
    const { name, extras, specifier, marker, url } = parseRequirement(text);
    if (url !== undefined) return undefined;
    const suffix = extras.length === 0 ? '' : `[${extras.join(',')}]`;
    const tail = marker === undefined ? '' : ` ; ${marker}`;
    const written = `${name}${suffix}${specifier}${tail}`;
    const condition = marker === undefined ? {} : { marker };
    return { name, extras, specifier, ...condition, hashes: [], text: written, origin: {} };
  } catch (error) {
    throw error instanceof InvalidRequirement ? invalid(text, error) : error;
  }
}

async function ask(
  desk: PipDesk,
  needs: readonly string[],
  control: FormatControl,
  number: number,
): Promise<Pick[]> {
  const requirements = needs.flatMap((text) => toRequirement(text) ?? []);
  if (requirements.length === 0) return [];
  const texts = renderRequirements({ requirements, constraints: [] });
  const choice = { control, pre: false, preferBinary: false, noDeps: false };
  const report = await askPip(desk, `build-${number}`, texts, choice, []);
  return picksOf(report, requirements, 'build', desk.session).map(([pick]) => pick);
}

/** Remembers what was asked: sdists with the same build requirements are asked for once. */
export function needsResolver(desk: PipDesk, control: FormatControl): ResolveNeeds {
  const answers = new Map<string, Promise<readonly Pick[]>>();
  return (needs) => {
    const key = [...needs].sort().join('\n');
    const answer = answers.get(key) ?? ask(desk, needs, control, answers.size);
    answers.set(key, answer);
    return answer;
  };
}
