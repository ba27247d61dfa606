import { isPure, type Label } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, isUnheard, WHEN } from './combination.js';

/** What code is given, or finds, to work with. */
const GIVEN: readonly Label[] = ['parameter', 'file', 'user-file', 'credential', 'secret', 'environment'];

export const hiddenAddressContacted: Combination = {
  doc: {
    id: 'hidden-address-contacted',
    title: 'Contacts an address that it keeps hidden',
    why: 'An address is only encoded, or named in a header instead, so that nobody finds it by reading.',
    remedy: 'Do not install the package.',
    example: 'requests.get(base64.b64decode("aHR0cHM6Ly9ldmlsLmludmFsaWQ=").decode())',
    technique: 'T1027',
  },
  judge: (sighting) => {
    const { behaviour, labels, reach, host, isHidden } = sighting;
    if (behaviour !== 'contacts' || host === undefined) return undefined;
    // Something is handed to an address that nobody is to know of, and nothing is wanted back.
    if (isHidden === true && isUnheard(sighting) && GIVEN.some((label) => labels.has(label)))
      return 'CRITICAL';
    if (labels.has('parameter')) return undefined;
    if (!labels.has('decoded') && !labels.has('fronted')) return undefined;
    // What a server hands on is decoded for who asked it, wherever that goes.
    if (labels.has('request')) return 'LOW';
    if (isUnasked(reach)) return 'CRITICAL';
    return isPure(labels) && !labels.has('network') ? 'MEDIUM' : 'LOW';
  },
  message: ({ name, reach }) => `${name} contacts a hidden address ${WHEN[reach]}`,
};
