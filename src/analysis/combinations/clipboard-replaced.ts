import { commandTraits, isHostile } from '../facts/command-traits.js';
import { asksVersion } from '../facts/programs.js';
import { isPaymentAddress } from '../facts/payment-addresses.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** What no instruction for installing something says. */
const LURES =
  /\bmshta\b|\b(?:iex|Invoke-Expression)\b|-w(?:indowstyle)?\s+h|-e(?:nc|ncodedcommand)\b|base64/i;

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
      return commandTraits(text ?? '').has('fills-clipboard') && !asksVersion(text ?? '')
        ? 'CRITICAL'
        : undefined;
    if (behaviour !== 'writes-clipboard') return undefined;
    // Somebody is asked to paste it where commands are run.
    if (isHostile(text ?? '') && LURES.test(text ?? '')) return 'CRITICAL';
    return isUnasked(reach) || isPaymentAddress(text ?? '') ? 'CRITICAL' : undefined;
  },
  message: ({ name, reach }) => `${name} puts text into the clipboard ${WHEN[reach]}`,
};
