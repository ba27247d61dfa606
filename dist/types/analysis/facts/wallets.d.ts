/** Whether a dotted name is that of a function through which private keys go. */
export declare const takesPrivateKey: (name: string) => boolean;
