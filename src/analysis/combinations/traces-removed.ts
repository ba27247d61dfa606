import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

export const tracesRemoved: Combination = {
  doc: {
    id: 'traces-removed',
    title: 'Removes files of its own without being asked',
    why: 'What an installer put there belongs there. A file that removes itself, or a library that is removed once it is loaded, is not meant to be found by those who look afterwards.',
    remedy: 'Do not install the package; if it ran, look at the file in the archive.',
    example: 'os.remove(__file__)',
    technique: 'T1070.004',
  },
  judge: ({ behaviour, reach }) =>
    behaviour === 'removes-itself' && isUnasked(reach) ? 'CRITICAL' : undefined,
  message: ({ name, reach, text }) => `${name} removes ${text ?? 'a file of the package'} ${WHEN[reach]}`,
};
