/**
 * The content of an answer that a server packed although nobody asked for it (RFC 9110 §8.4), as file stores do that
 * keep their pages packed.
 * @param encoding the header Content-Encoding
 * @param maxBytes of what it may unpack to
 * @throws HttpError for what unpacks to more, is damaged, or packed in another way
 */
export declare function unpackedBody(body: Buffer, encoding: string | undefined, maxBytes: number, host: string): Buffer;
