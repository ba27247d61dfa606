import { isUnasked } from '../values/reach.js';
import { type Combination, isUnheard, WHEN } from './combination.js';
import { leaves } from './leaving.js';

/** An address with a piece that is not known. */
const COMPOSED = /https?:\/\/\S{0,500}\uFFFC/i;

export const unaskedContact: Combination = {
  doc: {
    id: 'unasked-contact',
    title: 'Contacts a fixed address without being asked',
    why: 'Installing or importing a package should not talk to the network: the other side learns who did, and its answer is outside any check.',
    remedy: 'Ask the authors why; prefer a version that does not.',
    example: 'urllib.request.urlopen("https://evil.invalid/installed")',
    technique: 'T1071.001',
  },
  judge: (sighting) => {
    if (!leaves(sighting) || !isUnasked(sighting.reach)) return undefined;
    // Where a setting can send it elsewhere, or switch it off, it is no secret of the package.
    if (sighting.labels.has('setting')) return 'LOW';
    // Somewhere in the address stands what a caller gave: no signal that is the same for everybody.
    const isAside = isUnheard(sighting);
    if (sighting.reach === 'import' && !isAside && COMPOSED.test(sighting.text ?? '')) return 'LOW';
    // A page shown to the user is a matter of taste, except where nobody expects one.
    return sighting.name.startsWith('webbrowser.') && sighting.reach !== 'install' ? 'LOW' : 'MEDIUM';
  },
  message: ({ name, reach }) => `${name} contacts a fixed address ${WHEN[reach]}`,
};
