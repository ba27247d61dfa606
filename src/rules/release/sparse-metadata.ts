import type { ProjectFacts } from '../../model/facts.js';
import type { ReleaseRule } from './release-rule.js';

/** A description below this length, in characters, does not say what a project is for. */
const SHORT_TEXT = 20;

/** What is missing from a project's metadata, in words; empty if nothing is. */
export function missingMetadata(project: ProjectFacts): readonly string[] {
  const longest = Math.max(project.summary.length, project.descriptionLength);
  return [
    ...(project.links.length === 0 ? ['no home page or repository'] : []),
    ...(longest === 0 ? ['no description'] : longest < SHORT_TEXT ? ['a very short description'] : []),
    ...(project.hasAuthor ? [] : ['no author or maintainer']),
  ];
}

/** A project without description, links or author. */
export const sparseMetadata: ReleaseRule = {
  doc: {
    id: 'sparse-metadata',
    title: 'Project says little about itself',
    why: 'Throw-away uploads seldom have a home page, a description or an author. Many honest small projects lack them too, so this is a weak sign by itself; for a project that is only a few days old it counts for more.',
    remedy: 'Find out who publishes the package and where its source is before you depend on it.',
    example: 'No home page or repository, no description, no author or maintainer.',
    technique: 'T1195.001',
  },
  match(_release, { project }) {
    const missing = project === undefined ? [] : missingMetadata(project);
    return missing.length === 0
      ? []
      : [{ severity: 'LOW', message: `The project has ${missing.join(', ')}` }];
  },
};
