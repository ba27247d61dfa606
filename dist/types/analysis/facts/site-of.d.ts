/**
 * Whose host it is, as far as its name tells: the part that somebody registered. Close to what the public suffix list
 * (https://publicsuffix.org) says, without its ten thousand entries.
 */
export declare function siteOf(host: string): string;
