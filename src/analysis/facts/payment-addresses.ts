/** An account of a crypto-currency, as a text of its own. */
const PAYMENT_ADDRESS = /^(?:bc1[a-z0-9]{25,60}|0x[0-9a-fA-F]{40}|[13LDT][1-9A-HJ-NP-Za-km-z]{25,34})$/;

export const isPaymentAddress = (text: string): boolean => PAYMENT_ADDRESS.test(text);

/** Patterns that find such accounts: what they begin with, or the letters that their numbers are written with. */
const ADDRESS_PATTERN = /0x\[[0-9a-fA-F-]{3,20}\]\{40\}|bc1|1-9A-HJ-NP-Z|a-km-zA-HJ-NP|a-zA-HJ-NP-Z0-9/;

/** Whether a regular expression is there to find accounts of crypto-currencies. */
export const findsAddresses = (pattern: string): boolean =>
  pattern.length < 2_000 && ADDRESS_PATTERN.test(pattern);

const LIKE_ADDRESS = /^(?:bc1[a-z0-9]{17,97}|0x[0-9a-fA-F]{18,98}|[13TLD4][1-9A-HJ-NP-Za-km-z]{19,99})$/;
/** Letters and digits that one has at least, and no mark in its place. */
const FEWEST = 7;

/** What stands in place of an account: letters and digits as one has them. */
export const looksLikeAddress = (text: string): boolean =>
  LIKE_ADDRESS.test(text) && /\d/.test(text.slice(2)) && new Set(text).size >= FEWEST;
