/** Libraries that make, read and use the private keys of crypto-currencies, by the names they are imported under. */
export declare const WALLET_MODULES: readonly string[];
/** Whether a method makes or reads keys, of a class that goes by the name of one of theirs. */
export declare const makesKeys: (type: string, method: string) => boolean;
/** Whether a dotted name is that of a function through which private keys go. */
export declare const takesPrivateKey: (name: string) => boolean;
