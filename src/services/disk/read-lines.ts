import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 64 * 1024;
const LONGEST = 16 * 1024 * 1024;
const NEWLINE = 10;

/**
 * The lines of a file, one after the other: never more of it is held than one of them.
 * @param longest bytes of a line; a longer one is undefined
 * @throws what the disk answers
 */
export function* readLines(path: string, longest = LONGEST): Generator<string | undefined> {
  const file = openSync(path, 'r');
  try {
    let parts: Buffer[] = [];
    let length = 0;
    const add = (part: Buffer): void => {
      length += part.length;
      if (length <= longest) parts.push(Buffer.from(part));
      else parts = [];
    };
    const line = (): string | undefined => {
      const text = length > longest ? undefined : Buffer.concat(parts).toString('utf8');
      parts = [];
      length = 0;
      return text;
    };
    const piece = Buffer.alloc(PIECE);
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      let from = 0;
      for (let end = piece.indexOf(NEWLINE); end >= 0 && end < size; end = piece.indexOf(NEWLINE, from)) {
        add(piece.subarray(from, end));
        from = end + 1;
        yield line();
      }
      add(piece.subarray(from, size));
    }
    if (length > 0) yield line();
  } finally {
    closeSync(file);
  }
}
