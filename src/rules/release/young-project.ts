import { dayOf, daysSince } from './project-age.js';
import type { ReleaseMatch, ReleaseRule } from './release-rule.js';

const YOUNG_DAYS = 7;

/** A project created, or a release uploaded, less than seven days ago. */
export const youngProject: ReleaseRule = {
  doc: {
    id: 'young-project',
    title: 'Project or release is less than seven days old',
    why: 'Most malicious packages are found and removed within days. Few people have looked at a project that appeared this week, or at a new release, which may come from a stolen account.',
    remedy:
      'Look at the project before you trust it, or wait a few days. For a new release of a known project this is information only.',
    example: 'A project whose first file was uploaded three days ago.',
    technique: 'T1195.001',
  },
  match(_release, { project }, { today }) {
    const isYoung = (time: string | undefined): time is string =>
      time !== undefined && daysSince(time, today) < YOUNG_DAYS;
    if (isYoung(project?.firstUpload))
      return [{ severity: 'LOW', message: `The project was created on ${dayOf(project.firstUpload)}` }];
    const matches: ReleaseMatch[] = isYoung(project?.releaseUpload)
      ? [{ severity: 'INFO', message: `This release was uploaded on ${dayOf(project.releaseUpload)}` }]
      : [];
    return matches;
  },
};
