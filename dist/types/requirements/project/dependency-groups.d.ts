/** `[dependency-groups]` as it was read: requirements, and other groups by name (PEP 735). */
export type GroupTable = Readonly<Record<string, readonly (string | {
    readonly 'include-group': string;
})[]>>;
/** One requirement of a group, and its place in the file. */
export interface GroupLine {
    readonly text: string;
    readonly path: readonly (string | number)[];
}
/** Why a group can't be read. */
export declare class BadGroup extends Error {
    readonly what: string;
    readonly path: readonly (string | number)[];
    constructor(what: string, path: readonly (string | number)[]);
}
/**
 * The requirements of a group, those of the groups it includes among them, in PEP 735's order.
 * @throws BadGroup for a group that does not exist, exists twice or includes itself
 */
export declare function groupLines(table: GroupTable, name: string, by?: readonly (string | number)[], open?: readonly string[]): Generator<GroupLine>;
