import type { ReleaseRule } from './release-rule.js';

/** A project that its index has quarantined (PEP 792). */
export const quarantinedProject: ReleaseRule = {
  doc: {
    id: 'quarantined-project',
    title: 'Index has quarantined the project',
    why: 'The operators of the index consider the project unsafe, usually because they suspect malware, and no longer offer its files. A mirror or a cache may still have them.',
    remedy: 'Do not use the project until the index has cleared it.',
    example: 'A project page with the status "quarantined" (PEP 792).',
    technique: 'T1195.001',
    references: ['https://peps.python.org/pep-0792/'],
  },
  match: ({ status }) =>
    status === 'quarantined' ? [{ severity: 'HIGH', message: 'The index has quarantined this project' }] : [],
};
