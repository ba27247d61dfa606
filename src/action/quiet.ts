import { AsyncLocalStorage } from 'node:async_hooks';

/** A stream that is written to like `process.stdout`. */
export interface Output {
  write: (typeof process.stdout)['write'];
}

/** The result of a task, and its complaints. */
export interface Quieted<T> {
  readonly value: T;
  /** Texts of its warnings and errors. */
  readonly complaints: readonly string[];
}

/** Commands that are passed on: the first hides a secret, the second shows in debug logs only. */
const PASSED = /^::(add-mask|debug)::/;
const COMPLAINT = /^(?:::(?:warning|error)(?: [^:]*)?::|(?=Failed to save: ))(.*)$/;

/**
 * Makes `output` swallow what tasks print that run through the returned function, including what they leave running
 * after they timed out. Their warnings are returned instead of becoming annotations. What other code prints meanwhile
 * passes.
 */
export function quietly(output: Output): <T>(task: () => Promise<T>) => Promise<Quieted<T>> {
  const inside = new AsyncLocalStorage<string[]>();
  const write = output.write.bind(output);
  const swallow = (complaints: string[], chunk: string | Uint8Array): void => {
    for (const line of Buffer.from(chunk).toString('utf8').split(/\r?\n/)) {
      if (PASSED.test(line)) write(`${line}\n`);
      const complaint = COMPLAINT.exec(line)?.[1];
      if (complaint !== undefined) complaints.push(complaint.replace(/(?:%0[AD])+/g, ' '));
    }
  };
  output.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    const complaints = inside.getStore();
    if (complaints === undefined) return write(chunk, ...(rest as []));
    swallow(complaints, chunk);
    const done = rest.find((argument) => typeof argument === 'function');
    if (done) process.nextTick(done);
    return true;
  };
  return (task) => {
    const complaints: string[] = [];
    return inside.run(complaints, async () => ({ value: await task(), complaints }));
  };
}
