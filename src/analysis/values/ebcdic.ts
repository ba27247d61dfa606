/**
 * Code pages of Python that are no superset of ASCII (EBCDIC): for tab, newline and each printable ASCII character the
 * byte that stands for it, two hexadecimal digits each; dots for a character the page has not.
 */
const PAGES: Readonly<Record<string, string>> = {
  cp037:
    '0525405a7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6' +
    'd7d8d9e2e3e4e5e6e7e8e9bae0bbb06d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c04fd0a1',
  cp273:
    '0525404f7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6fb5c1c2c3c4c5c6c7c8c9d1d2d3d4d5d6' +
    'd7d8d9e2e3e4e5e6e7e8e963ecfc5f6d79818283848586878889919293949596979899a2a3a4a5a6a7a8a943bbdc59',
  cp424:
    '0525405a7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6' +
    'd7d8d9e2e3e4e5e6e7e8e9bae0bbb06d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c04fd0a1',
  cp500:
    '0525404f7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6' +
    'd7d8d9e2e3e4e5e6e7e8e94ae05a5f6d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c0bbd0a1',
  cp875:
    '0525404f7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6' +
    'd7d8d9e2e3e4e5e6e7e8e94ae05a5f6d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c06ad0a1',
  cp1026:
    '0525404ffcecad6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6faec1c2c3c4c5c6c7c8c9d1d2d3d4d5d6' +
    'd7d8d9e2e3e4e5e6e7e8e968dcac5f6d8d818283848586878889919293949596979899a2a3a4a5a6a7a8a948bb8ccc',
  cp1140:
    '0525405a7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6' +
    'd7d8d9e2e3e4e5e6e7e8e9bae0bbb06d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c04fd0a1',
};

const LETTERS = `\t\n${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32))}`;

/** Decodes bytes (one character a byte) of an EBCDIC code page; undefined for any other encoding. Unknown bytes become `?`. */
export function decodeEbcdic(codec: string, bytes: string): string | undefined {
  const page = new Map(Object.entries(PAGES)).get(codec.toLowerCase().replace(/^(?:ibm|ebcdic[-_]?)/, 'cp'));
  if (page === undefined) return undefined;
  const letters = new Map(Array.from(LETTERS, (letter, at) => [page.slice(at * 2, at * 2 + 2), letter]));
  const letterOf = (byte: string): string =>
    letters.get(byte.charCodeAt(0).toString(16).padStart(2, '0')) ?? '?';
  return Array.from(bytes, letterOf).join('');
}
