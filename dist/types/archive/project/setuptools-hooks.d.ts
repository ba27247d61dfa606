/** Folders of packages by their name; the empty one is for all others. */
export type PackageFolders = Readonly<Record<string, string>>;
/**
 * The files that may define what a reference names: `package.module:function`, or `package.module.Class`, whose last
 * part may be a module as well.
 */
export declare function filesOf(reference: string, folders?: PackageFolders): readonly string[];
/**
 * Files that setuptools, or pbr, imports while it builds because setup.cfg says so: for a value from code (`attr:`),
 * for commands that replace its own, for packages in which it looks for commands, and for hooks.
 * @param paths of the project
 */
export declare function setupCfgHooks(text: string, paths: readonly string[]): readonly string[];
