/** Does this requirement send pip to an address of its own, past every index and past the gate? */
export declare function isDirectUrl(requirement: string): boolean;
/** Does it send pip to a place on this machine, where no gate and no proxy is asked? */
export declare function isLocalUrl(requirement: string): boolean;
