/** What an address of the gate means. */
export type Route = {
    readonly kind: 'page';
    readonly upstream: number;
    readonly project: string;
} | {
    readonly kind: 'file';
    readonly candidate: number;
} | {
    readonly kind: 'metadata';
    readonly candidate: number;
};
/** The address of a project page, below the gate's base; a links page has no project. */
export declare function pagePath(upstream: number, project?: string): string;
/** The address of a file, below the gate's base. */
export declare function filePath(candidate: number, filename: string): string;
/**
 * Reads a path of the gate.
 * @param path without the token, starting with `/`
 */
export declare function parseRoute(path: string): Route | undefined;
