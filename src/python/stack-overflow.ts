/** Whether an error says that code is nested deeper than the stack holds; any other RangeError is a defect of ours. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}
