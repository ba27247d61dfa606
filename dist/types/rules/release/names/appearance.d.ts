/** What a normalised name looks like at a glance; two names with the same appearance are easily confused. */
export declare function appearanceOf(name: string): string;
/** A normalised name without its separators. */
export declare function withoutSeparators(name: string): string;
