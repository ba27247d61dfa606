import type { Fields, Value, WrittenFile } from './value.js';
/** A number that stays the same as long as nothing of the kind changes. */
export declare function changesSoFar(): number;
/** Sets an attribute. */
export declare function setField(fields: Fields, name: string, value: Value): void;
/** Sets what is known of a file. */
export declare function changeFile(file: WrittenFile, to: Partial<WrittenFile>): void;
