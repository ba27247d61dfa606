/** Patterns of all of them. Each begins with three characters that stand for themselves, as the words of a filter do. */
export declare const COLLECTING: readonly string[];
/** Whether a request goes through a public tunnel to whoever opened it. */
export declare function isTunnel(request: string): boolean;
export declare function isAccountService(address: string): boolean;
/** Whether an address names an account that only whoever wrote it there reads. */
export declare function isAccount(address: string): boolean;
/** Whether only one person, and not the owner of the service, reads what is sent to an address. */
export declare function isCallback(address: string): boolean;
/** Whether an address is one where anybody can collect what is sent there. */
export declare function isCollecting(address: string): boolean;
/** Whether a host holds a label that was made up for one recipient. */
export declare function hasRandomLabel(host: string): boolean;
export declare function isModelService(host: string | undefined): boolean;
export declare function isOpenAccount(address: string): boolean;
export declare function isOpenMessenger(request: string): boolean;
/** Whether a request goes to such a place, and nothing in the source says whose files it asks for. */
export declare function isOpenShelf(request: string): boolean;
/** Whether a request goes to such a place under an account that stands in the source as a whole. */
export declare function isFixedAccount(request: string): boolean;
