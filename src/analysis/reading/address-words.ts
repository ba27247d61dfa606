import type { WordList } from './word-list.js';

/** Ends of host names that are not looked up as modules. */
const DOMAINS =
  'com net org io ru xyz top site online me cc co pw su tk to app dev biz info icu club cloud host live link pro shop space tech website invalid';

/** A literal address. */
export const ADDRESS_WORDS: WordList = {
  kind: 'address',
  patterns: [
    String.raw`(?<=['"({=])https?:\/\/`,
    String.raw`wss:\/\/`,
    String.raw`ws:\/\/`,
    ...DOMAINS.split(' ').map((domain) => String.raw`(?<=\w)\.${domain}(?:['"]|:\d)`),
  ],
};
