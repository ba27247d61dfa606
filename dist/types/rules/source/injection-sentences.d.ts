/** What `findInjections` tries around a stem. */
export declare const PATTERNS: readonly RegExp[];
