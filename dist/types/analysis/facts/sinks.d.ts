/** The kinds of call a behaviour ends in. */
export type SinkKind = 'code' | 'process' | 'network' | 'lookup' | 'native' | 'registry' | 'shortcut' | 'clipboard' | 'removal' | 'store' | 'memory';
/** No dotted name of a library is longer, calls and all. */
export declare const LONGEST_NAME = 300;
/** Which kind of sink a dotted name is, if any. */
export declare function sinkKind(ref: string): SinkKind | undefined;
/** Whether a request stands for itself: no session keeps what its answer gives. */
export declare const isSingleRequest: (name: string) => boolean;
/** Names under which the standard library was once known, or is re-exported. */
export declare function canonicalName(ref: string): string;
/** Stands for the host when a library talks to one service only and the source holds the token of an account. */
export declare const ACCOUNT_HOST = "the library\u2019s service";
/** The literal remote host a text names, if it does; never a loopback, private or link-local one. */
export declare function literalHost(text: string | undefined, allowBare?: boolean): string | undefined;
