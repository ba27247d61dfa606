/** True for addresses only this machine or its link can mean: loopback, link-local, unspecified, those of clouds. */
export declare function isLocalHost(host: string): boolean;
/**
 * Why a page at `from` may not link to a file at `to`; undefined when it may. An index must not choose what is read of
 * this machine's own files and services, nor that a file travels unprotected.
 */
export declare function linkProblem(from: string, to: string): string | undefined;
