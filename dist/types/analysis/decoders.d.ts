/** Whether a call of `name` undoes an encoding or a cipher. */
export declare function isDecoder(name: string): boolean;
/** What the decoder yields for known input, one character a byte; undefined when depsec can't compute it. */
export declare function runDecoder(name: string, input: string): string | undefined;
/** `codecs.decode(text, codec)` and `text.decode(codec)` for codecs that transform. */
export declare function runCodec(codec: string, input: string): string | undefined;
