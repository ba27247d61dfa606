export declare const isPaymentAddress: (text: string) => boolean;
/** Whether a regular expression is there to find accounts of crypto-currencies. */
export declare const findsAddresses: (pattern: string) => boolean;
/** What stands in place of an account: letters and digits as one has them. */
export declare const looksLikeAddress: (text: string) => boolean;
