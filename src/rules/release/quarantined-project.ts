import type { ReleaseRule } from './release-rule.js';

export const quarantinedProject: ReleaseRule = {
  doc: {
    id: 'quarantined-project',
    title: 'Index has quarantined the project',
    why: 'The people who run the index consider the project unsafe, usually because they suspect malware, and stopped offering its files. A mirror or a cache may still hold them.',
    remedy: 'Do not use the project until the index has cleared it.',
    example: 'A project page with the status "quarantined" (PEP 792).',
    technique: 'T1195.001',
    references: ['https://peps.python.org/pep-0792/'],
  },
  match: ({ status }) =>
    status === 'quarantined' ? [{ severity: 'HIGH', message: 'The index has quarantined this project' }] : [],
};
