import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

export const miningPoolContacted: Combination = {
  doc: {
    id: 'mining-pool-contacted',
    title: 'Works for a mining pool that stands in the source',
    why: 'It spends your processors and your electricity for somebody else.',
    remedy: 'Do not use the package.',
    example: 'connection.sendall(b\'{"method": "mining.authorize", "params": ["worker", "x"]}\\n\')',
    technique: 'T1496',
  },
  judge: ({ behaviour, host, labels, reach }) => {
    if (behaviour !== 'contacts' || host === undefined || !labels.has('mining')) return undefined;
    // Whoever calls may have named the pool.
    return isUnasked(reach) || !labels.has('setting') ? 'CRITICAL' : 'HIGH';
  },
  message: ({ name, reach }) => `${name} asks a mining pool for work ${WHEN[reach]}`,
};
