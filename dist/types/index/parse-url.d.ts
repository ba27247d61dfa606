/** `new URL` that answers undefined instead of throwing (`URL.parse` needs Node 22). */
export declare function parseUrl(text: string, base?: string): URL | undefined;
/** The address without user info, query and fragment: what may stand in a report. */
export declare function withoutCredentials(url: string): string;
/** Whether an address is one of these or lies below one; case of the host, default port and login make no difference. */
export declare function isBelowAny(url: string, places: readonly string[]): boolean;
/** Whether two addresses name one place: compared as `isBelowAny` does, and a slash at the end makes no difference either. */
export declare function isSamePlace(one: string, other: string): boolean;
