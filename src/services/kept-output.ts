const HALF = 4 * 1024 * 1024;

/** What is kept of the output of a child. */
export interface KeptOutput {
  readonly keep: (chunk: Buffer) => void;
  readonly text: () => string;
}

/**
 * Keeps the beginning and the end of what a child says, and tells how much is missing between them: of a program that
 * fails, the end says why.
 * @param half bytes of the beginning, and as many of the end
 */
export function keptOutput(half = HALF): KeptOutput {
  const head: Buffer[] = [];
  let room = half;
  let tail: Buffer[] = [];
  let waiting = 0;
  let missing = 0;
  const cutTail = (): void => {
    if (waiting <= half) return;
    missing += waiting - half;
    tail = [Buffer.from(Buffer.concat(tail).subarray(-half))];
    waiting = half;
  };
  return {
    keep: (chunk) => {
      const first = chunk.subarray(0, room);
      const rest = chunk.subarray(first.length);
      if (first.length > 0) head.push(first);
      room -= first.length;
      if (rest.length === 0) return;
      tail.push(rest);
      waiting += rest.length;
      if (waiting > 2 * half) cutTail();
    },
    text: () => {
      cutTail();
      const gap = missing === 0 ? [] : [Buffer.from(`\n[${missing} bytes left out]\n`)];
      return Buffer.concat([...head, ...gap, ...tail]).toString('utf8');
    },
  };
}
