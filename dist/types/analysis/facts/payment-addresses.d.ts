export declare const isPaymentAddress: (text: string) => boolean;
/** Whether a regular expression is there to find accounts of crypto-currencies. */
export declare const findsAddresses: (pattern: string) => boolean;
/** What stands in place of an account: a word of letters and digits that begins as one, and no mark in brackets. */
export declare const looksLikeAddress: (text: string) => boolean;
