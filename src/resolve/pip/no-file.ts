import { compare } from '@renovatebot/pep440';
import type { Candidate } from '../../gate/candidate.js';
import { parseSpecifiers, satisfies } from '../../requirements/specifier.js';
import { excludedKind, type FormatControl } from './format-control.js';

/** What a file has to fit. */
export interface Target {
  /** Version of the interpreter. */
  readonly python: string;
  readonly platform: string;
  readonly control: FormatControl;
  /** True when only files with a hash of the requirements are listed. */
  readonly isHashMode: boolean;
}

/** What the upstreams list for one project. */
export interface Listing {
  readonly candidates: readonly Candidate[];
  /** Files on their pages, usable or not. */
  readonly files: number;
}

/** Why none of the listed files will do, and what to do about it. Both hold text of the index. */
export interface Reason {
  readonly because: string;
  readonly fix: string;
}

/** Most versions, tags and the like shown of each. */
const SHOWN = 8;

function some(values: readonly string[]): string {
  const all = [...new Set(values)];
  const hidden = all.length - SHOWN;
  return `${all.slice(0, SHOWN).join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}

function newestFirst(candidates: readonly Candidate[]): string[] {
  const versions = [...new Set(candidates.map(({ version }) => version))];
  return versions.sort((a, b) => compare(b, a));
}

function fits(specifier: string, version: string): boolean {
  return (parseSpecifiers(specifier) ?? []).every((piece) => satisfies(version, piece));
}

function tagOf({ file }: Candidate): string {
  return file.filename
    .replace(/\.whl$/, '')
    .split('-')
    .slice(-3)
    .join('-');
}

function noneListed({ files }: Listing, { isHashMode }: Target): Reason {
  if (files === 0)
    return { because: 'its page lists no file', fix: 'Ask the owner of the index, or name another index.' };
  return isHashMode
    ? {
        because: `none of its ${files} files has a hash that the requirements allow`,
        fix: 'Compare the version and the --hash lines with what the index has.',
      }
    : {
        because: `none of its ${files} files is a wheel or a source distribution by its name`,
        fix: 'Ask the owner of the index, or name another index.',
      };
}

function noVersion(listing: Listing, target: Target): Reason {
  if (target.isHashMode)
    return {
      because: 'no file of such a version has a hash that the requirements allow',
      fix: 'Compare the version and the --hash lines with what the index has.',
    };
  return {
    because: `it has ${some(newestFirst(listing.candidates))}`,
    fix: 'Ask for one of these versions.',
  };
}

/** As pip has it: a version that is named by itself is taken although it was withdrawn (PEP 592). */
function isPinned(specifier: string): boolean {
  const pieces = specifier.split(',').map((piece) => piece.trim());
  return pieces.some((piece) => /^={2,3}/.test(piece) && !piece.endsWith('.*'));
}

function withdrawn(candidates: readonly Candidate[]): Reason {
  const why = candidates.map(({ file }) => file.yanked ?? '').filter((text) => text !== '');
  const versions = some(newestFirst(candidates));
  return {
    because: `its files were withdrawn (yanked): ${versions}${why.length === 0 ? '' : `, ${some(why)}`}`,
    fix: 'Ask for another version. One that was withdrawn is taken only where it is named with ==.',
  };
}

function unfit(fitting: readonly Candidate[], target: Target): Reason {
  const here = `Python ${target.python} on ${target.platform}`;
  const project = fitting[0]?.project ?? '';
  const kind = excludedKind(target.control, project);
  const allowed = fitting.filter((candidate) => candidate.kind !== kind);
  if (allowed.length === 0 && kind !== undefined)
    return kind === 'sdist'
      ? {
          because: 'it has source distributions only, which --only-binary leaves out',
          fix: `Take ${project} out of --only-binary, or ask for a version that has a wheel.`,
        }
      : {
          because: 'it has wheels only, which --no-binary leaves out',
          fix: `Take ${project} out of --no-binary.`,
        };
  const other = allowed.filter(
    ({ file }) => file.requiresPython !== undefined && !fits(file.requiresPython, target.python),
  );
  if (other.length === allowed.length)
    return {
      because: `its files are for other Pythons (${some(other.map(({ file }) => file.requiresPython ?? ''))}), this is ${here}`,
      fix: 'Resolve for a Python that fits with --python, or ask for another version.',
    };
  const wheels = allowed.filter((candidate) => candidate.kind === 'wheel' && !other.includes(candidate));
  if (wheels.length + other.length === allowed.length)
    return {
      because: `its wheels are for other Pythons or platforms (${some(wheels.map(tagOf))}), this is ${here}`,
      fix: 'Resolve for an interpreter that fits with --python, or ask for a version that has a file for this one.',
    };
  return {
    because: `pip takes none of ${some(allowed.map(({ file }) => file.filename))}`,
    fix: 'Ask for another version.',
  };
}

/**
 * Says why no file of a project fits a requirement, where pip says "No matching distribution found".
 * @param specifier PEP 440; empty for any version
 */
export function explainNoFile(specifier: string, listing: Listing, target: Target): Reason {
  if (listing.candidates.length === 0) return noneListed(listing, target);
  const fitting = listing.candidates.filter(({ version }) => fits(specifier, version));
  if (fitting.length === 0) return noVersion(listing, target);
  const kept = isPinned(specifier) ? fitting : fitting.filter(({ file }) => file.yanked === undefined);
  return kept.length === 0 ? withdrawn(fitting) : unfit(kept, target);
}
