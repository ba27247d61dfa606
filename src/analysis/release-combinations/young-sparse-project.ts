import { SCORES } from '../../model/finding.js';
import { missingMetadata } from '../../rules/release/sparse-metadata.js';
import { youngProject } from '../../rules/release/young-project.js';
import type { ReleaseCombination } from './release-combination.js';

/** A young project that also leaves out this many things is worth a warning. */
const SEVERAL = 2;

export const youngSparseProject: ReleaseCombination = {
  doc: {
    id: 'young-sparse-project',
    title: 'New project that says little about itself',
    why: 'Either sign alone is common among honest projects. A project of a few days without home page, description or author is what a throw-away upload looks like.',
    remedy: 'Find out who publishes the package and where its source is before you depend on it.',
    example: 'Created this week; no home page or repository, no author or maintainer.',
    technique: 'T1195.001',
  },
  combine(_release, { project }, findings) {
    const young = findings.find(({ rule, severity }) => rule === youngProject.doc.id && severity === 'LOW');
    const missing = project === undefined ? [] : missingMetadata(project);
    if (young === undefined || missing.length < SEVERAL) return undefined;
    return {
      severity: 'MEDIUM',
      score: SCORES.MEDIUM,
      message: `${young.message} and has ${missing.join(', ')}`,
      references: [],
    };
  },
};
