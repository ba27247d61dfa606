/** Where packages lie, by their name; the empty one stands for all others. */
export type PackageFolders = Readonly<Record<string, string>>;
/**
 * The files that may hold what a reference names: `package.module:function`, or `package.module.Class` of which the last part
 * may be a module as well.
 */
export declare function filesOf(reference: string, folders?: PackageFolders): readonly string[];
/**
 * Files that setuptools, or pbr, imports while it builds because setup.cfg says so: for a value that code gives (`attr:`), commands
 * in place of its own, packages in which it looks for commands, hooks.
 *
 * @param paths of the project
 */
export declare function setupCfgHooks(text: string, paths: readonly string[]): readonly string[];
