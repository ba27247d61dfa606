/** An account of a crypto-currency, as a text of its own. */
const PAYMENT_ADDRESS = /^(?:bc1[a-z0-9]{25,60}|0x[0-9a-fA-F]{40}|[13LDT][1-9A-HJ-NP-Za-km-z]{25,34})$/;

export const isPaymentAddress = (text: string): boolean => PAYMENT_ADDRESS.test(text);

/** Patterns that find such accounts: what they begin with, or the letters that their numbers are written with. */
const ADDRESS_PATTERN =
  /0x\[[0-9a-fA-F-]{3,20}\]\{40\}|(?:bc1|\[13[^\]]{0,9}\]|\\b[13TLD]|\^[13TLD])[^\]]{0,20}\[[^\]]{6,60}\]\{\d\d(?:,\d{0,2})?\}|1-9A-HJ-NP-Za?|a-km-zA-HJ-NP-Z/;

/** Whether a regular expression is there to find accounts of crypto-currencies. */
export const findsAddresses = (pattern: string): boolean =>
  pattern.length < 2_000 && ADDRESS_PATTERN.test(pattern);

/** What stands in place of an account: a word of letters and digits that begins as one, and no mark in brackets. */
export const looksLikeAddress = (text: string): boolean =>
  /^(?:bc1|0x|[13TLD4])[A-Za-z0-9]{8,100}$/.test(text) && !/^0x0{8,}$/.test(text);
