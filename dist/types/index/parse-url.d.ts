/** `new URL` that answers undefined instead of throwing (`URL.parse` needs Node 22). */
export declare function parseUrl(text: string, base?: string): URL | undefined;
/** The address without user info, query and fragment, as a report may show it. */
export declare function withoutCredentials(url: string): string;
/**
 * Whether an address is one of these or lies below one; letter case of the host, a default port and a login make no
 * difference.
 */
export declare function isBelowAny(url: string, places: readonly string[]): boolean;
/** Whether two addresses name the same place: compared as `isBelowAny` does, and without a slash at the end. */
export declare function isSamePlace(one: string, other: string): boolean;
