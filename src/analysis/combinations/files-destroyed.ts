import { isPure } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** The home folder, what every user keeps there, or the root of a disk: not a folder somewhere below. */
const EVERYTHING =
  /^(?:~|%(?:USERPROFILE|HOME)%|\/|\/(?:home|Users|etc|usr|var)|[A-Z]:)(?:[\\/]+(?:Desktop|Documents|Downloads|Pictures|Windows|Users))?[\\/]*$/i;

/** A folder of the user's that no program has for itself. */
const PERSONAL = /^(?:~|%(?:USERPROFILE|HOME)%)[\\/]+(?:Desktop|Documents|Pictures|Music|Videos)[\\/]*$/i;

/** The home folder itself. */
const HOME = /^(?:~|%(?:USERPROFILE|HOME)%)[\\/]*$/i;

export const filesDestroyed: Combination = {
  doc: {
    id: 'files-destroyed',
    title: 'Removes or overwrites your files without being asked',
    why: 'No package has any business with all that is in a home folder or on a disk; a tree that is removed is gone.',
    remedy: 'Do not install the package.',
    example: 'shutil.rmtree(os.path.expanduser("~"))',
    technique: 'T1485',
  },
  judge: ({ behaviour, reach, text, labels }) => {
    if (!isUnasked(reach)) {
      const isOfUser = PERSONAL.test(text ?? '') || HOME.test(text ?? '');
      return behaviour === 'removes-tree' && isOfUser && isPure(labels) ? 'CRITICAL' : undefined;
    }
    // Files below the home folder that a search came upon.
    if (behaviour === 'overwrites') return 'CRITICAL';
    if (behaviour !== 'removes-tree') return undefined;
    if (EVERYTHING.test(text ?? '')) return 'CRITICAL';
    // Which one it is a server names.
    return labels.has('network') ? 'HIGH' : undefined;
  },
  message: ({ behaviour, name, reach, text }) =>
    `${name} ${behaviour === 'overwrites' ? 'overwrites' : 'removes'} ${text ?? 'your files'} ${WHEN[reach]}`,
};
