/** The values of variables that are called like secrets, longest first. */
export declare function secretsIn(environment: Readonly<Record<string, string | undefined>>): readonly string[];
/**
 * Text without what looks like a key, token or password; lines stay where they are.
 * @param known secrets that need not look like any, longest first
 */
export declare function redactSecrets(text: string, known?: readonly string[]): string;
/** A value with every text in it redacted; the names of its fields stay. */
export declare function redactValue<T>(value: T, known?: readonly string[]): T;
