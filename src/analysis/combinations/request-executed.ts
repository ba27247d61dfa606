import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** Nothing of the command stands in the source, but for the shell that is given it. */
function isWholly(text: string | undefined): boolean {
  return /^(?:\s*(?:\S*[\\/])?(?:(?:ba|z|da)?sh|cmd|powershell)(?:\.exe)?\s+[-/]\w+\s*)?\uFFFC/.test(
    text ?? '\uFFFC',
  );
}

/** Reads an object back, whatever library of pickles does it. */
const READS_BACK = /^\?$|(?:^|\.)(?:loads?|Unpickler)$/;

export const requestExecuted: Combination = {
  doc: {
    id: 'request-executed',
    title: 'Is a server that runs whatever it is asked to',
    why: 'Whoever reaches the server has the rights of the one who runs it. Hidden in a route or a header, it is a back door.',
    remedy: 'Do not install the package, unless running what others send is what you want it for.',
    example: 'subprocess.run(flask.request.args["q"], shell=True)',
    technique: 'T1505.003',
  },
  judge: ({ behaviour, labels, name, reach, text, obeys }) => {
    if (!labels.has('request')) return undefined;
    // Nobody's interface: what is to be run comes in disguise.
    // What workers hand each other is pickled, and often encoded as well.
    const isDisguised = labels.has('decoded') && !READS_BACK.test(name);
    if (behaviour === 'runs-code') return isUnasked(reach) || isDisguised ? 'CRITICAL' : 'HIGH';
    if (behaviour !== 'starts-process' || !isWholly(text)) return undefined;
    if (!isUnasked(reach) && obeys !== true) return undefined;
    return isUnasked(reach) ? 'CRITICAL' : 'HIGH';
  },
  message: ({ name, reach }) => `${name} runs what a request says ${WHEN[reach]}`,
};
