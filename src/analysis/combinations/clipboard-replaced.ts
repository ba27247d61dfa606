import { commandTraits } from '../facts/command-traits.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** An account of a crypto-currency, as a text of its own. */
const PAYMENT_ADDRESS = /^(?:bc1[a-z0-9]{25,60}|0x[0-9a-fA-F]{40}|[13LDT][1-9A-HJ-NP-Za-km-z]{25,34})$/;

export const clipboardReplaced: Combination = {
  doc: {
    id: 'clipboard-replaced',
    title: 'Puts its own text into the clipboard',
    why: 'Who copies an address to send money to, and pastes another one, pays somebody else.',
    remedy: 'Do not install the package. If it ran, check the addresses of recent payments.',
    example: 'if re.match("0x[0-9a-f]{40}", paste()): copy("0x…")',
    technique: 'T1565.002',
  },
  judge: ({ behaviour, reach, text }) => {
    if (behaviour === 'starts-process' && isUnasked(reach))
      return commandTraits(text ?? '').has('fills-clipboard') ? 'CRITICAL' : undefined;
    if (behaviour !== 'writes-clipboard') return undefined;
    return isUnasked(reach) || PAYMENT_ADDRESS.test(text ?? '') ? 'CRITICAL' : undefined;
  },
  message: ({ name, reach }) => `${name} puts text into the clipboard ${WHEN[reach]}`,
};
