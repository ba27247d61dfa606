import type { Alias } from '../../model/sandbox.js';
import type { Mount } from './sandbox-mounts.js';
/** A command that puts up a sandbox and starts a program in it. */
export interface WalledCommand {
    readonly file: string;
    readonly args: readonly string[];
}
/** What is to run, and what it may see. */
export interface Walled {
    readonly mounts: readonly Mount[];
    readonly folder: string;
    readonly alias?: Alias | undefined;
    readonly command: readonly string[];
}
/** bubblewrap (https://github.com/containers/bubblewrap): every namespace of its own, no capability. */
export declare function bubblewrapCommand(program: string, { mounts, folder, alias, command }: Walled, isThere: (path: string) => boolean): WalledCommand;
/** The programs of util-linux the walls are made of, by their absolute paths. */
export interface UtilLinux {
    readonly unshare: string;
    readonly setpriv: string;
    readonly shell: string;
}
/**
 * @param root an empty folder
 * @param endsWithParent what runs inside is killed when depsec is gone, which `setpriv` older than 2.33 cannot arrange
 */
export declare function unshareCommand(programs: UtilLinux, root: string, walled: Walled, endsWithParent: boolean): WalledCommand;
