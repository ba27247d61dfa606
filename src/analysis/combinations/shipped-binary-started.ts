import { asksVersion } from '../facts/programs.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

export const shippedBinaryStarted: Combination = {
  doc: {
    id: 'shipped-binary-started',
    title: 'Starts or loads native code that it ships without a recipe',
    why: 'The artifact says that it holds nothing compiled, yet native code in it runs. Nobody can read what that does.',
    remedy: 'Ask for the source of the binary, or do not install the package.',
    example: 'ctypes.CDLL(os.path.join(os.path.dirname(__file__), "core.dll"))',
    technique: 'T1027.009',
  },
  judge: ({ behaviour, labels, name, reach, text }) => {
    if (!labels.has('shipped')) return undefined;
    // Compiled Python is loaded by its path where the source is not to be seen.
    if (/Sourceless/.test(name))
      return isUnasked(reach) || !/\.py[co]$/.test(text ?? '') ? 'CRITICAL' : 'HIGH';
    // Builds start what they ship; nobody expects an import to.
    if (behaviour === 'starts-process' && (reach === 'import' || reach === 'start'))
      return /^\uFFFC[\\/][^\s]/.test(text ?? '') && !asksVersion(text ?? '') ? 'HIGH' : undefined;
    if (behaviour !== 'loads-native') return undefined;
    return isUnasked(reach) ? 'HIGH' : 'LOW';
  },
  message: ({ name, text, reach }) => `${name} runs the native code of ${text ?? 'a file'} ${WHEN[reach]}`,
};
