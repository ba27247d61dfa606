/** Whether a call of `name` undoes an encoding or a cipher. */
export declare function isDecoder(name: string): boolean;
/** What the decoder yields for known input, one character a byte; undefined when depsec can't compute it. */
export declare function runDecoder(name: string, input: string): string | undefined;
/**
 * `number.to_bytes(length, order)`, one character a byte; undefined when the number does not fit, or the length is
 * none that a text has.
 */
export declare function numberBytes(number: bigint, length: number, isLittle: boolean): string | undefined;
/** `codecs.decode(text, codec)` and `text.decode(codec)` for codecs that transform. */
export declare function runCodec(codec: string, input: string): string | undefined;
