/** Why a requirement is not one to look up on an index. */
export type Refusal = 'vcs' | 'url' | 'path' | 'archive';
/** What is said where one of a kind can't be used: the problem, and what to do. */
export declare const REFUSALS: Readonly<Record<'vcs' | 'url' | 'path', {
    readonly what: string;
    readonly fix: string;
}>>;
/** What kind of address a direct reference (`name @ address`) or a bare requirement holds. */
export declare function kindOfAddress(address: string): Refusal | undefined;
/**
 * The kind of requirement pip would take this text for, if that is not a name to look up. Only for what
 * `parseRequirement` rejects, or for a name that could be an archive's.
 */
export declare function refusalOf(text: string): Refusal | undefined;
