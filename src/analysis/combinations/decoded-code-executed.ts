import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';
import { isOwn } from './origin.js';

export const decodedCodeExecuted: Combination = {
  doc: {
    id: 'decoded-code-executed',
    title: 'Runs code that it first decodes',
    why: 'Honest packages ship their code as source. Code that is decoded and run in one go is hidden from whoever reads the package.',
    remedy: 'Do not install the package. If it is yours, ship the code as a readable module.',
    example: 'exec(base64.b64decode("cHJpbnQoMSk="))',
    technique: 'T1027',
  },
  judge: ({ behaviour, labels, name, reach, isLongSource }) => {
    if (behaviour !== 'runs-code') return undefined;
    // Nobody hides which function runs something, but to hide that it runs.
    if (labels.has('spelled')) return 'CRITICAL';
    if (labels.has('parameter')) return undefined;
    if (isLongSource === true && !labels.has('network') && !labels.has('picture'))
      return isUnasked(reach) ? 'HIGH' : 'LOW';
    // Some programs bring their libraries along that way.
    if (name.startsWith('sys.path.')) return isUnasked(reach) ? 'HIGH' : 'LOW';
    // Which archive it is was not known.
    if (name.startsWith('zipimport.') && !isUnasked(reach)) return 'LOW';
    if (isUnasked(reach) && (labels.has('decoded') || labels.has('computed'))) return 'CRITICAL';
    const isMade = labels.has('decoded') || labels.has('computed');
    if (labels.has('picture')) return isUnasked(reach) || isMade ? 'CRITICAL' : 'HIGH';
    if (!labels.has('decoded')) return undefined;
    return isOwn(labels) ? 'CRITICAL' : 'LOW';
  },
  message: ({ name, reach }) => `${name} runs decoded text ${WHEN[reach]}`,
};
