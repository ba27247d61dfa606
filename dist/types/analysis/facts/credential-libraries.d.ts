/** Whether a call hands what it is given to a library that signs in with it or checks it. */
export declare function takesCredential(name: string): boolean;
/** Whether a host may be the service that a library is made for. */
export declare function isServiceOf(name: string, host: string): boolean;
