/** Who this process is, as files tell owners; undefined where there are no such numbers. */
export interface Owner {
    readonly uid: number | undefined;
    readonly gid: number | undefined;
}
export declare const THIS_PROCESS: Owner;
/**
 * True when, by the current permissions, only this user, their own group and root can have put something into a
 * folder of depsec's home. Folders that do not exist yet are made by this process. Always true where files have no
 * owners.
 * @param home absolute
 * @param names the way from there
 */
export declare function isOwnFolder(home: string, names: readonly string[], owner?: Owner): boolean;
