/** Which kind of native code a file is, by its first bytes. */
export declare function nativeKind(head: Uint8Array): string | undefined;
