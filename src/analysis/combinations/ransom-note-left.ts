import { type Combination, WHEN } from './combination.js';

export const ransomNoteLeft: Combination = {
  doc: {
    id: 'ransom-note-left',
    title: 'Leaves a note that asks for money in exchange for files',
    why: 'Nobody but a blackmailer writes one.',
    remedy: 'Do not run it. If it ran, disconnect the machine and restore from a backup.',
    example: 'open("README.txt", "w").write("Your files are encrypted. Send 0.1 BTC to …")',
    technique: 'T1486',
  },
  judge: ({ behaviour }) => (behaviour === 'leaves-note' ? 'CRITICAL' : undefined),
  message: ({ name, reach }) => `${name} writes a ransom note ${WHEN[reach]}`,
};
