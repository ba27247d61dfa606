import { commandTraits, isHostile } from '../facts/command-traits.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';
import { isOwn } from './origin.js';

/** A program that is not named, or an interpreter, is handed something that is not named either. */
const startsUnknown = (text = ''): boolean =>
  /^\s*(?:\uFFFC|(?:\S*[\\/])?(?:python[\d.]*|(?:ba|z|da)?sh)(?:\.exe)?\s)[^]*\uFFFC\s*$/.test(text);

export const decodedCommandStarted: Combination = {
  doc: {
    id: 'decoded-command-started',
    title: 'Starts a command or program that it first decodes',
    why: 'Hiding a command behind an encoding has no honest purpose in code that runs by itself.',
    remedy: 'Do not install the package.',
    example: 'subprocess.run(base64.b64decode("Y2FsYw==").decode(), shell=True)',
    technique: 'T1140',
  },
  judge: ({ behaviour, labels, reach, text }) => {
    if (behaviour !== 'starts-process' && behaviour !== 'loads-native') return undefined;
    // What is computed from a file of the machine, such as the loader that the interpreter names, is nothing hidden.
    const isOfMachine = labels.has('file') && !labels.has('shipped');
    const isComputed = isUnasked(reach) && labels.has('computed') && !isOfMachine;
    // A program that was hidden in a picture of the package.
    if (labels.has('picture') && labels.has('shipped') && (labels.has('written') || isUnasked(reach)))
      return 'CRITICAL';
    if (!labels.has('decoded') && !isComputed) return undefined;
    if (labels.has('parameter') || labels.has('process-output')) return undefined;
    if (isUnasked(reach)) return 'CRITICAL';
    if (!isOwn(labels)) return 'LOW';
    // A command that fetches something is nothing to hide, unless what it fetches is.
    if (isHostile(text ?? '') || commandTraits(text ?? '').has('fetches')) return 'CRITICAL';
    if (labels.has('picture') && labels.has('shipped') && startsUnknown(text)) return 'CRITICAL';
    return labels.has('shipped') && labels.has('written') ? 'HIGH' : 'MEDIUM';
  },
  message: ({ name, reach }) => `${name} starts something that was decoded ${WHEN[reach]}`,
};
