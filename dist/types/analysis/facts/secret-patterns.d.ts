/** Whether a regular expression is there to find the keys of others in a text. */
export declare const findsSecrets: (pattern: string) => boolean;
