/** Does this requirement send pip to an address of its own, past every index and past the gate? */
export declare function isDirectUrl(requirement: string): boolean;
