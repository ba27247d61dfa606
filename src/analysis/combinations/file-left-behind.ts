import { type Combination, WHEN } from './combination.js';

export const fileLeftBehind: Combination = {
  doc: {
    id: 'file-left-behind',
    title: 'Leaves a file outside its own folders when it is installed',
    why: 'A build writes into its own folders. A file in the home or root folder is how somebody shows, or remembers, that code ran.',
    remedy: 'Look at what is written, and why.',
    example: 'open(os.path.expanduser("~/owned"), "w").write("x")',
    technique: 'T1565.001',
  },
  judge: ({ behaviour, reach }) =>
    behaviour === 'writes-outside' && reach === 'install' ? 'MEDIUM' : undefined,
  message: ({ name, reach, text }) => `${name} writes ${text ?? 'a file'} ${WHEN[reach]}`,
};
