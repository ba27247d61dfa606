import type { WordList } from './word-list.js';

/**
 * Miners, and patterns that find accounts of crypto-currencies in a text: who looks for them may put others in their place.
 */
export const PAYMENT_WORDS: WordList = {
  kind: 'place',
  patterns: [
    String.raw`0x\[[0-9a-fA-F-]{3,20}\]\{40`,
    String.raw`bc1\[`,
    String.raw`bc1\|`,
    String.raw`stratum\+`,
    String.raw`mining\.(?:subscribe|authorize|submit)`,
    'eth_submit',
    'xmrig',
    '1-9A-HJ-NP-Z',
    'km-zA-HJ-NP',
  ],
};
