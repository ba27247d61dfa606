/** Kinds of native code by their first bytes, one character a byte. */
const MAGIC: readonly (readonly [string, RegExp])[] = [
  ['ELF', /^\x7fELF/],
  ['Windows PE', /^MZ/],
  ['Java archive or class', /^\xca\xfe\xba\xbe\x00\x00/],
  ['Mach-O', /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/],
];

/** Which kind of native code a file is, by its first bytes. */
export function nativeKind(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 8)).toString('latin1');
  return MAGIC.find(([, magic]) => magic.test(text))?.[0];
}
