import type { ReleaseRule } from './release-rule.js';

/** A release that its maintainers have yanked (PEP 592). */
export const yankedRelease: ReleaseRule = {
  doc: {
    id: 'yanked-release',
    title: 'Release was yanked by its maintainers',
    why: 'Maintainers yank a release that is broken, vulnerable or was published by mistake. An exact pin still installs it (PEP 592).',
    remedy: 'Read the reason, and pin a release that was not yanked.',
    example: 'A pin on a release the index marks as yanked: "broken wheel, use 1.2.4".',
    references: ['https://peps.python.org/pep-0592/'],
  },
  match({ yanked }) {
    if (yanked === undefined) return [];
    const reason = yanked.trim().replace(/\s+/g, ' ').slice(0, 200);
    const said = reason === '' ? 'no reason was given' : reason;
    return [{ severity: 'MEDIUM', message: `The release was yanked: ${said}` }];
  },
};
