import { type Combination, WHEN } from './combination.js';

export const addressReplaced: Combination = {
  doc: {
    id: 'address-replaced',
    title: 'Puts its own account in place of one that money is sent to',
    why: 'Who pays to what comes out pays somebody else.',
    remedy: 'Do not use the package. If it ran, check the addresses of recent payments.',
    example: 're.sub(r"0x[0-9a-f]{40}", "0x…", text)',
    technique: 'T1565.002',
  },
  judge: ({ behaviour }) => (behaviour === 'replaces-address' ? 'CRITICAL' : undefined),
  message: ({ name, reach }) => `${name} replaces accounts in a text by one of the source ${WHEN[reach]}`,
};
