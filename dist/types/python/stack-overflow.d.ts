/** Whether an error says that code is nested deeper than the stack holds; any other RangeError is a defect of ours. */
export declare function isStackOverflow(error: unknown): boolean;
